"""Asking where a file goes: what is offered, and the ending that a name without one gets."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.widgets.saving import ask_where
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakeReview


def dialog_of(parent: QWidget) -> QFileDialog:
    dialog = parent.findChild(QFileDialog)
    assert dialog is not None
    return dialog


def test_a_name_without_an_ending_gets_that_of_the_kind(qtbot: QtBot) -> None:
    parent, heard = QWidget(), list[str]()
    qtbot.addWidget(parent)
    parent.show()
    ask_where(
        parent, say("Save list"), "a.csv", {"csv": say("Table (*.csv)"), "json": say("Data (*.json)")}, heard.append
    )
    dialog = dialog_of(parent)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert (dialog.windowTitle(), dialog.defaultSuffix()) == ("Save list", "csv")
    for words, ending in (("Data (*.json)", "json"), ("Table (*.csv)", "csv"), ("All files (*)", "csv")):
        dialog.filterSelected.emit(words)
        assert dialog.defaultSuffix() == ending
    dialog.fileSelected.emit("b.csv")
    assert heard == ["b.csv"]
    dialog.reject()


@pytest.mark.parametrize(("words", "ending"), [("Data (*.json)", "json"), ("Picture of this window (*.png)", "png")])
def test_the_queue_is_saved_as_the_kind_that_was_chosen(make_review: MakeReview, words: str, ending: str) -> None:
    window, _heard = make_review(samples.REVIEWS["queue-shared"])
    window.board.queue.bar.ask_where()
    dialog = dialog_of(window.board.queue.bar)
    dialog.filterSelected.emit(words)
    assert dialog.defaultSuffix() == ending
    dialog.reject()
