from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

import agent_assist.desktop.ui
from agent_assist.desktop.ui import icons
from agent_assist.resources import files

FOLDER = files()
QUOTED = re.compile(r'(?:Icon\(theme, |icon=|icon\(.*?rect, |set\()"([a-z0-9-]+)"')


def ink(image: QPixmap) -> int:
    picture = image.toImage()
    return sum(picture.pixelColor(x, y).alpha() > 0 for x in range(picture.width()) for y in range(picture.height()))


def test_every_icon_named_in_a_widget_is_bundled() -> None:
    folder = Path(str(agent_assist.desktop.ui.__file__)).parent
    names = {name for file in folder.rglob("*.py") for name in QUOTED.findall(file.read_text(encoding="utf-8"))}
    assert len(names) > 10
    assert {name for name in names if not (FOLDER / "icons" / f"{name}.svg").is_file()} == set()


def test_an_icon_is_drawn_in_its_colour_at_the_ratio(qapp: QApplication) -> None:
    assert qapp is not None
    image = icons.pixmap("check", 16, "#FF0000", 2.0)
    assert image.width() == 32
    assert image.devicePixelRatio() == 2.0
    picture = image.toImage()
    colours = {
        picture.pixelColor(x, y).name() for x in range(32) for y in range(32) if picture.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}


@pytest.mark.parametrize("name", ["no-such-icon", "../fonts/OFL-inter", "", "x" * 500, "a\x00b"])
def test_an_unknown_name_gives_the_circle(qapp: QApplication, name: str) -> None:
    assert qapp is not None
    assert ink(icons.pixmap(name, 16, "#000000", 1.0)) == ink(icons.pixmap("circle", 16, "#000000", 1.0)) > 0


def test_only_arrows_turn_round(qapp: QApplication) -> None:
    assert qapp is not None
    for name, turns in (("undo-2", True), ("notebook-pen", False)):
        left = icons.pixmap(name, 16, "#000000", 1.0).toImage()
        right = icons.pixmap(name, 16, "#000000", 1.0, mirrored=True).toImage()
        assert (left != right) is turns


def test_fonts_and_icons_carry_their_licences() -> None:
    assert "SIL Open Font License" in (FOLDER / "fonts" / "OFL-inter.txt").read_text(encoding="utf-8")
    assert "SIL Open Font License" in (FOLDER / "fonts" / "OFL-vazirmatn.txt").read_text(encoding="utf-8")
    assert "ISC License" in (FOLDER / "icons" / "LICENSE-lucide.txt").read_text(encoding="utf-8")
