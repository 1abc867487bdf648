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


LIGHT = Tokens(
    name="light",
    app="#F1F3F4",
    surface="#FFFFFF",
    sunken="#E8EBED",
    line="#DADFE2",
    hover="#E8EBED",
    press="#DADFE2",
    text="#14191D",
    text2="#465058",
    text3="#57626A",
    accent="#0B6477",
    fill="#0B6477",
    fill_hover="#084F5E",
    fill_press="#06434F",
    on_accent="#FFFFFF",
    soft="#DFEFF2",
    ink="#1F272D",
    on_ink="#FFFFFF",
    ctl="#78838B",
    focus="#0B6477",
    rec="#B3201B",
    rec_bg="#FBE8E6",
    pause="#5636B0",
    pause_bg="#ECE7FA",
    off="#465058",
    off_bg="#E8EBED",
    unc="#794200",
    unc_bg="#FFEBC4",
    unc_shape="#A85700",
    ok="#0E5F3E",
    ok_bg="#E0F2E8",
    stroke=1,
    raised=True,
)

DARK = Tokens(
    name="dark",
    app="#101417",
    surface="#1A2024",
    sunken="#0B0E10",
    line="#2D363B",
    hover="#242C31",
    press="#2D363B",
    text="#ECF0F2",
    text2="#B6C0C7",
    text3="#9BA7AF",
    accent="#6FC9DA",
    fill="#58B4C6",
    fill_hover="#92DCE9",
    fill_press="#7CCBDA",
    on_accent="#04222A",
    soft="#12343C",
    ink="#E6EBEE",
    on_ink="#14191D",
    ctl="#7C8992",
    focus="#6FC9DA",
    rec="#FF9189",
    rec_bg="#3B1816",
    pause="#BEAAFF",
    pause_bg="#2A2148",
    off="#B6C0C7",
    off_bg="#242C31",
    unc="#FFC870",
    unc_bg="#3B2808",
    unc_shape="#FFB03A",
    ok="#80DBA9",
    ok_bg="#123222",
    stroke=1,
    raised=False,
)

CONTRAST = Tokens(
    name="contrast",
    app="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    hover="#1F1F1F",
    press="#3D3D3D",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#FFFFFF",
    accent="#4DE8FF",
    fill="#4DE8FF",
    fill_hover="#A6F4FF",
    fill_press="#7DEEFF",
    on_accent="#000000",
    soft="#000000",
    ink="#FFFFFF",
    on_ink="#000000",
    ctl="#FFFFFF",
    focus="#FFE100",
    rec="#FF9E9E",
    rec_bg="#000000",
    pause="#D0BFFF",
    pause_bg="#000000",
    off="#FFFFFF",
    off_bg="#000000",
    unc="#FFE100",
    unc_bg="#000000",
    unc_shape="#FFE100",
    ok="#7CFFA8",
    ok_bg="#000000",
    stroke=2,
    raised=False,
)

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
