"""The moving picture shows each step of the call, and the words of its frames are searched like those of pictures."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from agent_assist.demo.apng import chunks
from agent_assist.demo.hand import Hand
from agent_assist.demo.moving_picture import FRAME_MS, LAST_MS, WIDTH, MovingPicture
from agent_assist.demo.timing import Timing
from agent_assist.desktop.ui.tokens import LIGHT

HOW = "played on a real telephone system"


@pytest.fixture
def window(qtbot: QtBot) -> QLabel:
    label = QLabel("The phone rings")
    label.setStyleSheet("background: #0000ff")
    label.resize(360, 400)
    qtbot.addWidget(label)
    return label


def controls(moving: bytes) -> list[tuple[int, int, int]]:
    """Width, height and milliseconds of each frame."""
    read = [struct.unpack(">IIIIIHHBB", data) for name, data in chunks(moving) if name == b"fcTL"]
    return [(one[1], one[2], one[5]) for one in read]


def test_each_step_is_a_frame_and_the_last_one_stays_longer(window: QLabel) -> None:
    moving = MovingPicture()
    for words in ("ring", "answer", "over"):
        moving.add(window, words)
    found = controls(moving.png(HOW))
    assert [ms for _, _, ms in found] == [FRAME_MS, FRAME_MS, LAST_MS]
    assert {width for width, _, _ in found} == {WIDTH}
    assert len({height for _, height, _ in found}) == 1


def test_windows_of_different_heights_fit_into_one_picture(window: QLabel) -> None:
    moving = MovingPicture()
    moving.add(window, "ring")
    window.resize(360, 700)
    moving.add(window, "answer")
    assert {height > 700 for _, height, _ in controls(moving.png(HOW))} == {True}


def test_the_window_stands_beside_the_steps(window: QLabel) -> None:
    moving = MovingPicture()
    moving.add(window, "ring")
    picture = QImage.fromData(moving.png(HOW))
    blue = [x for x in range(0, WIDTH, 8) if picture.pixelColor(x, picture.height() // 2 + 80) == QColor("#0000ff")]
    assert blue[0] >= WIDTH // 2
    assert blue[-1] - blue[0] >= 340


def test_steps_that_are_over_are_marked_and_those_to_come_are_not(window: QLabel) -> None:
    moving = MovingPicture()
    moving.add(window, "ring")
    moving.add(window, "answer")
    first = QImage.fromData(moving.png(HOW))
    assert [first.pixelColor(37, y).name() for y in (153, 195)] == [LIGHT.accent.lower(), LIGHT.sunken.lower()]


def test_without_a_frame_there_is_no_picture(tmp_path: Path) -> None:
    assert MovingPicture().png(HOW) == b""
    hand = Hand(Timing(), tmp_path)
    hand.keep_moving_picture("call.png", HOW)
    assert (hand.pictures, list(tmp_path.iterdir())) == ([], [])


def test_the_words_of_every_frame_are_kept_to_be_searched(window: QLabel, tmp_path: Path) -> None:
    hand = Hand(Timing(), tmp_path)
    hand.frame(window, "ring")
    window.setText("4111")
    hand.frame(window, "answer")
    hand.keep_moving_picture("call.png", HOW)
    assert hand.pictures == ["call.png"]
    assert len(controls((tmp_path / "call.png").read_bytes())) == 2
    assert "The phone rings" in hand.seen_text[0]
    assert "4111" in hand.seen_text[0]
