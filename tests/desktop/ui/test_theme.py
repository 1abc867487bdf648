from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.tokens import THEMES, Tokens, contrast

TEXT_PAIRS = [
    *[
        (word, ground)
        for word in ("text", "text2")
        for ground in ("app", "surface", "sunken", "soft", "hover", "press")
    ],
    *[("text3", ground) for ground in ("app", "surface", "sunken", "soft")],
    *[("text", ground) for ground in ("rec_bg", "pause_bg", "off_bg", "unc_bg", "ok_bg")],
    *[("text2", ground) for ground in ("rec_bg", "pause_bg", "off_bg", "unc_bg")],
    *[("accent", ground) for ground in ("surface", "app", "soft")],
    *[("on_accent", ground) for ground in ("fill", "fill_hover", "fill_press")],
    ("on_ink", "ink"),
    ("on_ink", "rec"),
    *[("rec", ground) for ground in ("rec_bg", "surface", "app", "soft")],
    *[("pause", ground) for ground in ("pause_bg", "surface")],
    ("off", "off_bg"),
    *[("unc", ground) for ground in ("unc_bg", "surface", "soft")],
    *[("ok", ground) for ground in ("ok_bg", "surface", "app")],
]
SHAPE_PAIRS = [
    *[("fill", ground) for ground in ("surface", "app")],
    *[("ctl", ground) for ground in ("surface", "app", "sunken", "soft")],
    *[("focus", ground) for ground in ("surface", "app")],
    *[("unc_shape", ground) for ground in ("unc_bg", "surface", "app", "soft")],
]


@pytest.mark.parametrize("tokens", THEMES.values(), ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("pairs", "least"), [(TEXT_PAIRS, 4.5), (SHAPE_PAIRS, 3.0)], ids=["text", "shape"])
def test_contrast_of_every_pair_in_use(tokens: Tokens, pairs: list[tuple[str, str]], least: float) -> None:
    low = {
        (one, other): round(contrast(getattr(tokens, one), getattr(tokens, other)), 2)
        for one, other in pairs
        if contrast(getattr(tokens, one), getattr(tokens, other)) < least
    }
    assert low == {}


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


def test_a_forced_theme_changes_palette_and_tells(theme: Theme, qapp: QApplication) -> None:
    told = []
    theme.changed.connect(lambda: told.append(theme.tokens.name))
    theme.choose("dark")
    theme.choose("dark")
    theme.choose("contrast")
    assert told == ["dark", "contrast"]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#000000"


def test_an_unknown_choice_follows_the_system(theme: Theme) -> None:
    theme.choose("dark")
    theme.choose("no such theme")
    assert theme.tokens.name in THEMES


def test_the_bundled_faces_are_the_ones_drawn(theme: Theme) -> None:
    assert theme.tokens.name == "light"
    for weight in (400, 500, 600):
        found = QFontInfo(font(14, weight))
        assert found.family() == "Inter"
        assert found.weight() == weight
