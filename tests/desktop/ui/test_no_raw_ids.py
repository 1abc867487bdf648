"""No id of the program reaches a label, a button, a tooltip or a row: each has a name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QLineEdit, QWidget

from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.recorder_view import WHY_NOT
from agent_assist.desktop.presenters.script_words import script_name
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.presenters.wording import SEVERITY_NAMES
from agent_assist.desktop.ui.models.queue_rows import QueueModel
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.timeline import Timeline
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason, Severity
from agent_assist.policy.scripts import ScriptKind
from tests.desktop.presenters.raw_ids import raw, raw_in
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakePanel, MakeReview


def labels(window: QWidget) -> set[str]:
    """What can be read of a window: words of labels and buttons, tooltips, placeholders, rows of lists."""
    found = {window.windowTitle()}
    for widget in window.findChildren(QWidget):
        found.add(widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QAbstractButton):
            found.add(widget.accessibleName())  # what a painted cell shows
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            rows = [model.index(row, 0) for row in range(model.rowCount())]
            found |= {str(row.data(Qt.ItemDataRole.DisplayRole)) for row in rows}
    return found - {""}


def heard(window: QWidget) -> set[str]:
    """What a screen reader reads of a window: names and descriptions, and the words of the rows of lists."""
    found = set()
    for widget in (window, *window.findChildren(QWidget)):
        found |= {widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
            rows = [model.index(row, 0) for row in range(model.rowCount())]
            found |= {str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows}
    return found - {""}


@pytest.mark.parametrize("name", samples.PANELS)
def test_no_id_of_the_panel_is_heard(make_panel: MakePanel, name: str) -> None:
    panel, _heard = make_panel(samples.PANELS[name])
    assert len(heard(panel)) > 4
    assert raw_in(heard(panel)) == {}


@pytest.mark.parametrize("name", samples.REVIEWS)
def test_no_id_of_the_review_is_heard(make_review: MakeReview, name: str) -> None:
    window, _heard = make_review(samples.REVIEWS[name])
    assert raw_in(heard(window)) == {}


LOOKS = (
    *("call", "ring", "disclosure", "answer", "recording", "paused", "off", "unconfirmed", "none", "note", "masked"),
    "flag",
)


@pytest.mark.parametrize("look", LOOKS)
def test_how_a_mark_is_drawn_is_not_heard(qapp: QApplication, look: str) -> None:
    del qapp
    timeline = Timeline(Theme("light"))
    marks = (
        rs.Mark(1_000, 2_000, look, Text("One")),
        rs.Mark(3_000, 3_000, look, heard=Text("Two")),
        rs.Mark(4_000, 4_000, look),
    )
    timeline.show_lanes((rs.TimelineLane("flag", Text("Lane"), marks, Text("Sum")),), (), 5_000)
    assert timeline.accessibleDescription() == "Lane: 0:01 One, 0:03 Two, 0:04. Sum"


@pytest.mark.parametrize("severity", Severity)
def test_a_row_of_the_queue_tells_its_severity_in_words(severity: Severity) -> None:
    model = QueueModel()
    row = rs.QueueRow(
        *("c1", severity.value, Text("Title"), Text("Meta"), "Maya", Text(""), Text("today"), Text("open")),
        urgent=True,
        selected=False,
        severity_name=SEVERITY_NAMES[severity],
    )
    model.set_rows((row,))
    words = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == f"{SEVERITY_NAMES[severity].plain()}, Title, Meta, Maya, today, open"


@pytest.mark.parametrize("name", samples.PANELS)
def test_no_label_of_the_panel_holds_an_id(make_panel: MakePanel, name: str) -> None:
    panel, _heard = make_panel(samples.PANELS[name])
    found = labels(panel)
    assert len(found) > 4
    assert raw_in(found) == {}
    assert raw_in({action.text() for action in panel.menu.actions()}) == {}


@pytest.mark.parametrize("name", samples.REVIEWS)
def test_no_label_of_the_review_holds_an_id(make_review: MakeReview, name: str) -> None:
    window, _heard = make_review(samples.REVIEWS[name])
    assert raw_in(labels(window)) == {}


def test_words_of_a_newer_program_get_a_name_and_are_never_shown() -> None:
    newer = [
        wording.flag_title("newer_flag"),
        wording.decision_name("newer_decision"),
        wording.reason_name("newer_reason"),
        wording.level("newer_level"),
        wording.action("newer-action"),
        wording.confidence("newer_mark"),
        wording.marks("newer_mark", "newer_basis"),
        wording.turn("newer_trigger"),
        wording.person("newer_party"),
        script_name("newer-kind", None),
        flag_detail("newer_flag", "newer_detail 3"),
        flag_detail(FlagKind.RECORDER_UNCONFIRMED, "newer_code"),
        flag_detail(FlagKind.RECORDING_NOT_AUDITED, "newer_code"),
    ]
    assert raw_in(tr(words) for words in newer) == {}
    assert not any("newer" in tr(words) for words in newer)


def test_every_kind_has_a_name() -> None:
    named = [
        *[wording.flag_title(kind) for kind in FlagKind],
        *[wording.decision_name(kind) for kind in ReviewDecision],
        *[wording.reason_name(kind) for kind in ReviewReason],
        *[script_name(kind, None) for kind in ScriptKind],
        *WHY_NOT.values(),
        wording.pack("sha256:" + "ab" * 32),
    ]
    assert raw_in(tr(words) for words in named) == {}


@pytest.mark.parametrize(
    "words",
    [
        "ask_first_then_repeat read in 0 s",
        "handoff",
        "card_security_code 1",
        "Pack sha256:7f3a",
        "expires_at_ms=1795000000000",
        "7f3a09c2d1e4b5a67f3a09c2d1e4b5a6",
        "explicit-consent",
    ],
)
def test_an_id_is_found(words: str) -> None:
    assert raw(words)
