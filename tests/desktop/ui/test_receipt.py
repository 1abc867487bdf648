"""The receipt on the real widgets: a telephone could read what was drawn."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import TurnKey
from agent_assist.desktop.ui.widgets.qr_code import QrCode
from agent_assist.desktop.ui.widgets.receipt_card import ReceiptCard
from tests.desktop.ui import samples, wrap_up_samples
from tests.desktop.ui.conftest import MakePanel
from tests.qr_reader import read_grey


def drawn(window: QWidget) -> list[str]:
    """What a telephone finds in a picture of a window."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    width, height = image.width(), image.height()
    lines = [bytes(memoryview(image.constScanLine(y)))[:width] for y in range(height)]  # type: ignore[arg-type]  # a buffer
    return read_grey(b"".join(lines), width, height)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("state", ["receipt", "wrapup"])
def test_the_code_is_read_from_the_drawn_panel(make_panel: MakePanel, state: str, name: str) -> None:
    panel, _heard = make_panel(samples.PANELS[state])
    panel._theme.choose(name)
    panel.resize(360, 1_000)
    assert drawn(panel) == [wrap_up_samples.RECEIPT.address]


def test_without_an_address_there_is_no_empty_square(qtbot: QtBot) -> None:
    code = QrCode(3)
    qtbot.addWidget(code)
    code.show_squares(())
    assert code.isHidden()


def test_a_file_is_saved_only_while_the_server_is_away(make_panel: MakePanel) -> None:
    panel, heard = make_panel(samples.PANELS["receipt"])
    card = panel.body.card
    assert isinstance(card, ReceiptCard)
    assert card.save_button.isHidden()
    panel.show_state(samples.PANELS["receipt-away"])
    assert not card.save_button.isHidden()
    card.save_button.click()
    assert heard.heard == [intents.TakeTurn(TurnKey.SAVE_RECEIPT)]


def test_hiding_it_wants_what_its_key_wants(make_panel: MakePanel) -> None:
    panel, heard = make_panel(samples.PANELS["receipt"])
    card = panel.body.card
    assert isinstance(card, ReceiptCard)
    card.hide_button.click()
    assert heard.heard == [intents.TakeTurn(TurnKey.RECEIPT)]


def test_each_square_of_a_code_is_drawn_whole(qtbot: QtBot) -> None:
    rows, side = ("10110", "01001", "11100", "00010", "10101"), 3
    code = QrCode(side)
    qtbot.addWidget(code)
    code.show_squares(rows)
    image = code.grab().toImage()
    assert image.width() == image.height() == len(rows) * side
    drawn = [
        "".join("1" if image.pixelColor(x, y).name() == "#000000" else "0" for x in range(image.width()))
        for y in range(image.height())
    ]
    assert drawn == ["".join(square * side for square in row) for row in rows for _ in range(side)]


def test_a_code_is_drawn_once_however_often_it_is_painted_and_anew_for_another(qtbot: QtBot) -> None:
    code = QrCode(3)
    qtbot.addWidget(code)
    code.show_squares(("10", "01"))
    first = code.grab().toImage()
    kept = code._image
    assert kept is not None
    assert code.grab().toImage() == first
    assert code._image is kept
    code.show_squares(("01", "10"))
    assert code.grab().toImage() != first
    assert first.pixelColor(1, 1).name() == "#000000"
    assert code.grab().toImage().pixelColor(1, 1).name() == "#ffffff"
