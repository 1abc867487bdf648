"""What assistive technology finds: names and roles of everything, and announcements of what matters."""

from __future__ import annotations

import re

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.language import SOURCE, TRANSLATED
from agent_assist.desktop.ui.widgets.answer_row import AnswerRow
from tests.desktop.ui import samples, wrap_up_samples
from tests.desktop.ui.conftest import MakePanel, MakeReview
from tests.desktop.ui.languages import speaking

Role = QAccessible.Role
CONTROLS = (QAbstractButton, QLineEdit, QTextEdit)
ROLES = {Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.List, Role.ScrollBar}


def unnamed(window: QWidget) -> list[str]:
    bad = []
    for widget in [w for w in window.findChildren(QWidget) if w.isVisible()]:
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (focusable or isinstance(widget, CONTROLS)):
            continue
        found = QAccessible.queryAccessibleInterface(widget)
        if found is None or not found.text(QAccessible.Text.Name).strip():
            bad.append(f"{type(widget).__name__} has no name")
        elif isinstance(widget, CONTROLS) and found.role() not in ROLES:
            bad.append(f"{type(widget).__name__} has role {found.role()}")
    return bad


@pytest.mark.parametrize("name", samples.PANELS)
def test_every_control_of_the_panel_has_name_and_role(make_panel: MakePanel, name: str) -> None:
    panel, _heard = make_panel(samples.PANELS[name])
    assert unnamed(panel) == []


@pytest.mark.parametrize("name", samples.REVIEWS)
def test_every_control_of_the_review_has_name_and_role(make_review: MakeReview, name: str) -> None:
    window, _heard = make_review(samples.REVIEWS[name])
    assert unnamed(window) == []


@pytest.mark.parametrize("language", [SOURCE, *TRANSLATED])
def test_the_keys_of_an_answer_are_told_with_the_words_on_its_buttons(
    make_panel: MakePanel, qapp: QApplication, language: str
) -> None:
    with speaking(qapp, language):
        panel, _heard = make_panel(samples.PANELS["answers"])
        rows = [row for row in panel.findChildren(AnswerRow) if row.isVisible()]
        assert rows, language
        for row in rows:
            told = row.accessibleDescription()
            in_order = r".*".join(rf"\b{re.escape(button.label)}\b" for button in row.buttons)
            assert re.search(in_order, told), told


def test_the_recorder_is_said_in_words(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    found = QAccessible.queryAccessibleInterface(panel.body.band)
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Recording. Confirmed by the recorder · 1 s ago. 8:42. in call"


def test_an_unconfirmed_recorder_is_announced_once_and_again_after_it_was_fine(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    said: list[str] = []
    panel.recorder_voice.said.connect(said.append)
    panel.show_state(samples.PANELS["unconfirmed"])
    later = structs.replace(samples.UNSURE, detail=say("Start sent 13 s ago"), timer="1:10")
    panel.show_state(structs.replace(samples.PANELS["unconfirmed"], recorder=later))
    assert said == ["Recorder not confirmed"]
    panel.show_state(samples.PANELS["recording"])
    panel.show_state(samples.PANELS["unconfirmed"])
    assert said == ["Recorder not confirmed"] * 2


def test_the_verdict_is_announced(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    said: list[str] = []
    panel.verdict_voice.said.connect(said.append)
    panel.show_state(samples.PANELS["wrapup"])
    panel.show_state(samples.panel(structs.replace(wrap_up_samples.WRAP_UP, ends_in_s=39), toolbar=()))
    assert said == ["Disclosure complete. Every statement was read in time."]


def test_the_timeline_is_told_in_text(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["contact"])
    told = window.contact.timeline.accessibleDescription()
    assert "Recorder:" in told
    assert "6:12 paused paused" in told
    assert "Unconfirmed for 12 s" in told


def test_queue_rows_are_told_in_text(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue"])
    model = window.board.queue.model
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(told).startswith("high, Recorded after a refusal, 3308")
