"""The design tokens: colours of the three themes, sizes and radii. Plain values; knows no Qt.

Colours are `#RRGGBB`. The table and its least ratios follow WCAG 2: text at 4.5, shapes and control edges at 3.
"""

from __future__ import annotations

from msgspec import Struct


class Tokens(Struct, frozen=True):
    """One theme. Pairs ending in `_bg` are grounds; `line` only decorates; `ctl` is a control's edge.

    Args:
        name: light, dark or contrast.
        stroke: width of edges in px; 2 in high contrast.
        raised: whether a raised card throws a shadow (light) or only has an edge.
    """

    name: str
    app: str
    surface: str
    sunken: str
    line: str
    hover: str
    press: str
    text: str
    text2: str
    text3: str
    accent: str
    fill: str
    fill_hover: str
    fill_press: str
    on_accent: str
    soft: str
    ink: str
    on_ink: str
    ctl: str
    focus: str
    rec: str
    rec_bg: str
    pause: str
    pause_bg: str
    off: str
    off_bg: str
    unc: str
    unc_bg: str
    unc_shape: str
    ok: str
    ok_bg: str
    stroke: int
    raised: bool


_COLOURS = {
    "app": ("#F1F3F4", "#101417", "#000000"),
    "surface": ("#FFFFFF", "#1A2024", "#000000"),
    "sunken": ("#E8EBED", "#0B0E10", "#000000"),
    "line": ("#DADFE2", "#2D363B", "#FFFFFF"),
    "hover": ("#E8EBED", "#242C31", "#1F1F1F"),
    "press": ("#DADFE2", "#2D363B", "#3D3D3D"),
    "text": ("#14191D", "#ECF0F2", "#FFFFFF"),
    "text2": ("#465058", "#B6C0C7", "#FFFFFF"),
    "text3": ("#57626A", "#9BA7AF", "#FFFFFF"),
    "accent": ("#0B6477", "#6FC9DA", "#4DE8FF"),
    "fill": ("#0B6477", "#58B4C6", "#4DE8FF"),
    "fill_hover": ("#084F5E", "#92DCE9", "#A6F4FF"),
    "fill_press": ("#06434F", "#7CCBDA", "#7DEEFF"),
    "on_accent": ("#FFFFFF", "#04222A", "#000000"),
    "soft": ("#DFEFF2", "#12343C", "#000000"),
    "ink": ("#1F272D", "#E6EBEE", "#FFFFFF"),
    "on_ink": ("#FFFFFF", "#14191D", "#000000"),
    "ctl": ("#78838B", "#7C8992", "#FFFFFF"),
    "focus": ("#0B6477", "#6FC9DA", "#FFE100"),
    "rec": ("#B3201B", "#FF9189", "#FF9E9E"),
    "rec_bg": ("#FBE8E6", "#3B1816", "#000000"),
    "pause": ("#5636B0", "#BEAAFF", "#D0BFFF"),
    "pause_bg": ("#ECE7FA", "#2A2148", "#000000"),
    "off": ("#465058", "#B6C0C7", "#FFFFFF"),
    "off_bg": ("#E8EBED", "#242C31", "#000000"),
    "unc": ("#794200", "#FFC870", "#FFE100"),
    "unc_bg": ("#FFEBC4", "#3B2808", "#000000"),
    "unc_shape": ("#A85700", "#FFB03A", "#FFE100"),
    "ok": ("#0E5F3E", "#80DBA9", "#7CFFA8"),
    "ok_bg": ("#E0F2E8", "#123222", "#000000"),
}
"""Each token in the light, the dark and the contrast theme."""


def _theme(column: int, name: str, *, stroke: int, raised: bool) -> Tokens:
    colours = {token: row[column] for token, row in _COLOURS.items()}
    return Tokens(name=name, stroke=stroke, raised=raised, **colours)


LIGHT = _theme(0, "light", stroke=1, raised=True)
DARK = _theme(1, "dark", stroke=1, raised=False)
CONTRAST = _theme(2, "contrast", stroke=2, raised=False)
THEMES = {tokens.name: tokens for tokens in (LIGHT, DARK, CONTRAST)}
"""All themes by name."""

PANEL_WIDTH = 360
"""Width of the call panel in px at 100 %."""
CARD_OUTER = 10
"""From the panel's edge to a card, px."""
CARD_INNER = 16
"""From a card's edge to what is in it, px."""
RADIUS_KEYCAP, RADIUS_BADGE, RADIUS_SMALL, RADIUS_BUTTON, RADIUS_ROW, RADIUS_CARD = 4, 6, 8, 10, 12, 14
"""Corner radii in px."""
TARGET, TARGET_SMALL = 44, 36
"""Height of a button and of a secondary one, px."""
FOCUS_WIDTH = 2
"""Width of the focus ring, px; it is drawn inside the box, so nothing moves."""

_SEGMENT = 0.04045  # WCAG 2 uses 0.03928; the sRGB value gives the same 8-bit results


def luminance(color: str) -> float:
    """Return the relative luminance of `#RRGGBB`, 0 to 1 (WCAG 2)."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = [p / 12.92 if p <= _SEGMENT else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
