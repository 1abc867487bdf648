"""What assistive technology finds: names and roles of everything, and announcements of what matters."""

from __future__ import annotations

import re

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.language import SOURCE, TRANSLATED
from agent_assist.desktop.ui.widgets.answer_row import AnswerRow
from tests.desktop.ui import samples, wrap_up_samples
from tests.desktop.ui.conftest import MakePanel, MakeReview, said_from_now
from tests.desktop.ui.languages import speaking

Role = QAccessible.Role
CONTROLS = (QAbstractButton, QLineEdit, QTextEdit)
ROLES = {Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.List, Role.ScrollBar}
NO_ROLE = {Role.NoRole, Role.Client, Role.Border}
"""What Qt makes of a widget that paints itself; over AT-SPI it is a filler."""


def unnamed(window: QWidget) -> list[str]:
    bad = []
    for widget in [w for w in window.findChildren(QWidget) if w.isVisible()]:
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not (focusable or isinstance(widget, CONTROLS)):
            continue
        found = QAccessible.queryAccessibleInterface(widget)
        if found is None or not found.text(QAccessible.Text.Name).strip():
            bad.append(f"{type(widget).__name__} has no name")
        elif found.role() in NO_ROLE or (isinstance(widget, CONTROLS) and found.role() not in ROLES):
            bad.append(f"{type(widget).__name__} has role {found.role()}")
    return bad


def without_name(window: QWidget) -> list[str]:
    """Rows that are seen and have no name."""
    rows = [w for w in window.findChildren(QWidget) if w.isVisible() and getattr(w, "HEARD_AS", None) is roles.ROW]
    return [type(row).__name__ for row in rows if not row.accessibleName().strip()]


def role_of(widget: QWidget) -> Role:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found.role()


@pytest.mark.parametrize("name", samples.PANELS)
def test_every_row_of_the_panel_has_a_name_and_the_window_is_one(make_panel: MakePanel, name: str) -> None:
    panel, _heard = make_panel(samples.PANELS[name])
    assert without_name(panel) == []
    assert role_of(panel) is Role.Window
    assert role_of(panel.body.band) is Role.StaticText


@pytest.mark.parametrize("name", samples.REVIEWS)
def test_every_row_of_the_review_has_a_name_and_the_window_is_one(make_review: MakeReview, name: str) -> None:
    window, _heard = make_review(samples.REVIEWS[name])
    assert without_name(window) == []
    assert role_of(window) is Role.Window


def test_a_row_is_called_by_its_words_and_by_the_new_ones_later(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.panel(samples.LIVE, history=samples.HISTORY))
    rows = [row for row in panel.body.history.findChildren(QWidget) if getattr(row, "HEARD_AS", None) is roles.ROW]
    assert [row.accessibleName() for row in rows if row.isVisible()] == [
        "Recording notice read (4 s), 10:41:52",
        "Consent question read (11 s), 10:42:11",
    ]
    panel.show_state(samples.panel(samples.LIVE, history=samples.HISTORY[1:]))
    assert [row.accessibleName() for row in rows if row.isVisible()] == ["Consent question read (11 s), 10:42:11"]
    assert all(role_of(row) is Role.ListItem for row in rows)


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
    panel.voice.said.connect(said.append)

    def hear(state: ps.PanelState) -> None:
        panel.show_state(state)
        panel.voice.flush()

    unsure = structs.replace(samples.UNSURE, detail=say("Recorder not responding"))
    hear(samples.PANELS["recording"])
    hear(samples.panel(samples.LIVE, unsure))
    hear(samples.panel(samples.LIVE, structs.replace(unsure, detail=say("Start sent 13 s ago"), timer="1:10")))
    assert [words for words in said if "confirmed" in words] == ["Recorder not confirmed. Recorder not responding"]
    hear(samples.PANELS["recording"])
    hear(samples.panel(samples.LIVE, unsure))
    assert len([words for words in said if "confirmed" in words]) == 2


def test_the_verdict_is_announced(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(samples.PANELS["recording"])
    said = said_from_now(panel)
    panel.show_state(samples.PANELS["wrapup"])
    panel.voice.flush()
    panel.show_state(samples.panel(structs.replace(wrap_up_samples.WRAP_UP, ends_in_s=39), toolbar=()))
    panel.voice.flush()
    verdicts = [words for words in said if words.startswith("Disclosure complete")]
    assert len(verdicts) == 1
    assert verdicts[0].startswith("Disclosure complete. Every statement was read in time. Recording check: ")


def test_the_timeline_is_told_in_text(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["contact"])
    told = window.contact.timeline.accessibleDescription()
    assert "Recorder:" in told
    assert "6:12 paused, 8:16 unconfirmed, " in told
    assert "Unconfirmed for 12 s" in told


def test_queue_rows_are_told_in_text(make_review: MakeReview) -> None:
    window, _heard = make_review(samples.REVIEWS["queue"])
    model = window.board.queue.model
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(told).startswith("High, Recorded after a refusal, 3308")
