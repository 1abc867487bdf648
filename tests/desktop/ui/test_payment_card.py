"""The payment step on the real panel: digits are no answers, nothing of them is seen, the screen is guarded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.widgets.payment_card import PaymentCard
from agent_assist.domain.payment import ERASE
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel

K = Qt.Key


def card_of(panel: QWidget) -> PaymentCard:
    found = [card for card in panel.findChildren(PaymentCard) if card.isVisible()]
    assert len(found) == 1
    return found[0]


def test_digits_are_handed_on_and_are_no_answers(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["payment"])
    for key in (K.Key_1, K.Key_2, K.Key_3, K.Key_Backspace):
        qtbot.keyClick(panel, key)
    said = heard.drain()
    assert [type(one) for one in said] == [intents.TypeDigit] * 4
    assert [one.key.reveal() for one in said] == ["1", "2", "3", ERASE]  # type: ignore[attr-defined]
    assert "1" not in repr(said[0])


def test_digits_of_the_number_block_and_held_keys_count(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["payment"])
    qtbot.keyClick(panel, K.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert [one.key.reveal() for one in heard.drain()] == ["7"]  # type: ignore[attr-defined]


def test_without_a_step_digits_are_answers_as_before(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["answers"])
    qtbot.keyClick(panel, K.Key_1)
    assert [type(one) for one in heard.drain()] == [intents.GiveAnswer]


def test_no_digit_is_seen_or_read_out(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, _heard = make_panel(samples.PANELS["payment"])
    before = panel.grab().toImage()
    for key in (K.Key_4, K.Key_9, K.Key_8):
        qtbot.keyClick(panel, key)
    assert panel.grab().toImage() == before
    words = [w.text() for w in panel.findChildren(QLabel)] + [w.accessibleName() for w in panel.findChildren(QWidget)]
    assert not [word for word in words if "498" in word]


def test_the_buttons_end_and_prolong(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["payment"])
    card = card_of(panel)
    qtbot.mouseClick(card.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert heard.drain() == [intents.UseTool(ps.ToolKey.PAYMENT), intents.MoreTime()]
    panel.show_state(samples.PANELS["payment-unconfirmed"])
    assert not card.more.isEnabled()


def test_the_countdown_is_read_out_in_words(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["payment"])
    assert card_of(panel).countdown.accessibleName() == "84 s left"


def test_the_screen_is_guarded_while_the_step_is_open(make_panel: MakePanel, guarded: list[bool], qtbot: QtBot) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    for name in ("payment-waiting", "payment", "recording"):
        panel.show_state(samples.PANELS[name])
    assert guarded == [True]
    qtbot.waitUntil(lambda: guarded == [True, False], timeout=5_000)
