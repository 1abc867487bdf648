"""The card of the customer's page: one button, a dialog that holds up nothing, and what became of the file."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.customer_page import CustomerPage
from tests.desktop.ui import samples
from tests.desktop.ui.listener import Listener


def test_a_chosen_file_is_asked_for_and_a_cancelled_dialog_is_not(qtbot: QtBot, theme: Theme) -> None:
    card, heard = CustomerPage(theme), Listener()
    qtbot.addWidget(card)
    card.intent.connect(heard.take)
    card.show_state(samples.PAPER)
    card.show()
    card.save.click()
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()
    assert heard.drain() == []
    card.save.click()
    card.findChildren(QFileDialog)[-1].fileSelected.emit("call.pdf")
    assert heard.drain() == [intents.SavePage("call.pdf")]


def test_what_became_of_it_is_shown_and_one_is_made_at_a_time(qtbot: QtBot, theme: Theme) -> None:
    card = CustomerPage(theme)
    qtbot.addWidget(card)
    card.show_state(structs.replace(samples.PAPER, note=say("Creating the page …"), busy=True))
    assert not card.save.isEnabled()
    card.show_state(samples.PAPER)
    assert card.save.isEnabled()
    card.show_state(structs.replace(samples.PAPER, note=say("Saved as call.pdf.")))
    assert "Saved as call.pdf." in [label.text() for label in card.findChildren(QLabel)]
