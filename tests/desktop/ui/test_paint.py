"""Lines that are kept are drawn as Qt draws them, to the pixel, and kept no longer than the words they show."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.theme import font, load_fonts

pytestmark = pytest.mark.usefixtures("qapp")
WORDS = (
    "Customer refused quality recording",
    "ends in 12 s ",
    "  two blanks before",
    "12:30",
    "W",
    "f(i)ffl – Änderung, œuvre",
    "العميل رفض التسجيل",
    "\u2066+1 415 555\u2069 العميل",
    "العميل 12:30 s",
    "Ms Okafor العميل 12",
    "Okafor 日本語 😀",
    "a line\nand another",
    "a\u200btab\tand more",
    "",
)
SIDES = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
ROOMS = (
    QRectF(3, 2, 340, 21),
    QRectF(2.5, 1.25, 340.5, 17),
    QRectF(0, 0, 60, 21),
    QRectF(0, 0, 12, 30),
    QRectF(0, 4, 340, 9),
)
FACES = (font(14, 500), font(12, 400, tabular=True), font(18, 600))
COLOR = QColor("#123456")


def picture(draw: object, way: Qt.LayoutDirection, ratio: float) -> QImage:
    image = QImage(round(360 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setLayoutDirection(way)
    draw(painter)  # type: ignore[operator]
    painter.end()
    return image


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_kept_line_has_the_very_pixels_of_qts_own(words: str, ratio: float) -> None:
    load_fonts()
    ways = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    for face, room, side, way in itertools.product(FACES, ROOMS, SIDES, ways):
        line = paint.KeptLine()
        own = picture(lambda p: paint.line_of_text(p, room, words, face, COLOR, side), way, ratio)  # noqa: B023
        for _ in range(2):
            kept = picture(lambda p: line.draw(p, room, words, face, COLOR, side), way, ratio)  # noqa: B023
            assert kept == own, (words, face.pixelSize(), room, side, way)


def test_a_kept_line_follows_everything_it_depends_on() -> None:
    load_fonts()
    line, left = paint.KeptLine(), Qt.LayoutDirection.LeftToRight
    for words, face, room, side in itertools.product(WORDS[:4], FACES, ROOMS, SIDES):
        own = picture(lambda p: paint.line_of_text(p, room, words, face, COLOR, side), left, 1.0)  # noqa: B023
        assert picture(lambda p: line.draw(p, room, words, face, COLOR, side), left, 1.0) == own  # noqa: B023


def test_a_line_leaves_the_next_one_its_order() -> None:
    """A percentage behind a Latin name is drawn in a mirrored window as it is without the name."""
    load_fonts()
    room, side, way = ROOMS[0], SIDES[0], Qt.LayoutDirection.RightToLeft

    def two(painter: QPainter, draw: Callable[..., None], before: str) -> None:
        draw(painter, QRectF(0, 0, 340, 21), before, FACES[0], QColor(255, 255, 255), side)
        paint.line_of_text(painter, room, "98.7 % ...", FACES[0], COLOR, side)

    alone = picture(lambda p: paint.line_of_text(p, room, "98.7 % ...", FACES[0], COLOR, side), way, 1.0)
    mirrored = picture(
        lambda p: paint.line_of_text(p, room, "98.7 % ...", FACES[0], COLOR, side), Qt.LayoutDirection.LeftToRight, 1.0
    )
    assert alone != mirrored
    for draw in (paint.line_of_text, paint.KeptLine().draw):
        assert picture(lambda p: two(p, draw, "."), way, 1.0) == alone  # noqa: B023
        assert picture(lambda p: two(p, draw, "Claims"), way, 1.0) == alone  # noqa: B023
