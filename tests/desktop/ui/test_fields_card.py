"""Customer data on the real panel: by key and pointer, read out as it is seen, never copied, never kept."""

from __future__ import annotations

import gc

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.ui.widgets.fields_card import FieldsCard
from agent_assist.desktop.ui.windows import screen_guard
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.fields import RevealReason
from agent_assist.domain.sensitive import Sensitive
from tests.desktop.ui import field_samples, samples
from tests.desktop.ui.conftest import MakePanel

K = Qt.Key
PARTS = ("Quarry", "7719")


def planted() -> str:
    return " Lane ".join(PARTS)


def open_panel(value: str) -> ps.PanelState:
    return samples.panel(field_samples.opened(value), samples.ON)


def card_of(panel: QWidget) -> FieldsCard:
    found = panel.findChildren(FieldsCard)
    assert len(found) == 1
    return found[0]


def read_out(panel: QWidget) -> list[str]:
    """Every text that the window or its accessibility tree holds."""
    said = []
    for widget in [panel, *panel.findChildren(QWidget)]:
        said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
        if isinstance(widget, QLabel):
            said.append(widget.text())
        face = QAccessible.queryAccessibleInterface(widget)
        if face is not None:
            said += [face.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return said


def holds(texts: list[str]) -> bool:
    return any(PARTS[1] in text for text in texts)


def test_the_card_opens_by_key_and_fields_by_pointer(make_panel: MakePanel, qtbot: QtBot) -> None:
    item = ps.MenuItem(ps.TurnKey.FIELDS, field_samples.UNNEEDED, "D")
    panel, heard = make_panel(samples.panel(samples.LIVE, menu=(item,)))
    qtbot.keyClick(panel, K.Key_D)
    assert heard.drain() == [intents.TakeTurn(ps.TurnKey.FIELDS)]
    panel.show_state(samples.PANELS["fields"])
    rows = card_of(panel).rows
    qtbot.mouseClick(rows[1].button, Qt.MouseButton.LeftButton)
    assert heard.drain() == [intents.OpenField("date_of_birth")]
    assert rows[2].button.isHidden()
    rows[0].button.setFocus()
    qtbot.keyClick(rows[0].button, K.Key_Return)
    assert heard.drain() == [intents.OpenField("account_number")]


def test_the_reason_is_given_by_key(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["fields-asked"])
    for key in (K.Key_1, K.Key_2, K.Key_3):
        qtbot.keyClick(panel, key)
    reasons = (RevealReason.IDENTITY, RevealReason.QUESTION, RevealReason.CORRECTION)
    assert heard.drain() == [intents.GiveReason(reason) for reason in reasons]
    qtbot.keyClick(panel, K.Key_4)
    line = card_of(panel).question.other.edit
    assert line.hasFocus()
    qtbot.keyClick(line, K.Key_Return)
    assert heard.drain() == []
    qtbot.keyClicks(line, "call 1 back")
    qtbot.keyClick(line, K.Key_Return)
    assert heard.drain() == [intents.GiveReason(RevealReason.OTHER, "call 1 back")]
    panel.show_state(samples.PANELS["fields"])
    assert line.text() == ""
    line.undo()
    assert line.text() == ""


def test_without_a_question_digits_give_no_reason(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["fields"])
    qtbot.keyClick(panel, K.Key_1)
    assert heard.drain() == []


def test_presets_can_be_clicked(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["fields-asked"])
    qtbot.mouseClick(card_of(panel).question.choices[2], Qt.MouseButton.LeftButton)
    assert heard.drain() == [intents.GiveReason(RevealReason.CORRECTION)]


def test_the_value_is_seen_and_read_out_only_while_it_is_open(make_panel: MakePanel, qtbot: QtBot) -> None:
    panel, heard = make_panel(samples.PANELS["fields"])
    assert not holds(read_out(panel))
    panel.show_state(open_panel(planted()))
    row = card_of(panel).rows[1]
    assert row.value.text() == planted()
    assert row.accessibleName() == f"Date of birth: {planted()}"
    qtbot.mouseClick(row.hide_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(panel, K.Key_Escape)
    assert heard.drain() == [intents.CloseCard()] * 2
    panel.show_state(samples.PANELS["fields"])
    assert not holds(read_out(panel))
    assert row.accessibleName() == "Date of birth: •• •••• 1986"


def test_there_is_nothing_to_copy(make_panel: MakePanel, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    panel, _heard = make_panel(open_panel(planted()))
    row = card_of(panel).rows[1]
    qtbot.mouseDClick(row.value, Qt.MouseButton.LeftButton)
    for key in (K.Key_A, K.Key_C, K.Key_X):
        qtbot.keyClick(panel, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    assert not row.value.hasSelectedText()
    assert row.value.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def alive() -> list[object]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Sensitive) and PARTS[1] in str(one.reveal())]


@pytest.mark.parametrize("way", ["wrapup", "strip", "fields"])
def test_off_the_screen_no_widget_keeps_the_value(make_panel: MakePanel, way: str) -> None:
    panel, _heard = make_panel(open_panel(planted()))
    assert alive()
    if way == "strip":
        panel.set_strip_mode(True)
        panel.show_state(samples.panel(samples.LIVE))
    else:
        panel.show_state(samples.PANELS[way])
    assert not holds(read_out(panel))
    assert alive() == []


def test_a_strip_that_opens_again_shows_the_fields_closed(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(open_panel(planted()))
    panel.set_strip_mode(True)
    assert not holds(read_out(panel))
    panel.set_strip_mode(False)
    assert [row.value.text() for row in card_of(panel).rows] == ["•••• •••• 4471", "•• •••• 1986", "•••• •••• 1111"]


def test_fewer_fields_leave_no_value_in_a_spare_row(make_panel: MakePanel) -> None:
    panel, _heard = make_panel(open_panel(planted()))
    one = structs.replace(field_samples.CLOSED, rows=(field_samples.ACCOUNT,))
    panel.show_state(samples.panel(one))
    assert not holds(read_out(panel))
    assert alive() == []


def test_the_screen_is_guarded_before_the_value_is_drawn_and_a_moment_longer(
    make_panel: MakePanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    panel, _heard = make_panel(samples.PANELS["fields"])
    done: list[tuple[bool, bool]] = []

    def note(window: CallPanel, excluded: bool) -> None:  # noqa: FBT001 - the guard's signature
        done.append((excluded, holds(read_out(window))))

    monkeypatch.setattr(screen_guard, "exclude", note)
    panel.show_state(open_panel(planted()))
    assert done == [(True, False)]
    panel.show_state(samples.PANELS["fields"])
    assert done == [(True, False)]
    qtbot.waitUntil(lambda: len(done) == 2, timeout=5_000)
    assert done[1] == (False, False)


def test_a_guard_that_is_needed_again_at_once_stays_on(
    make_panel: MakePanel, guarded: list[bool], qtbot: QtBot
) -> None:
    panel, _heard = make_panel(samples.PANELS["fields-open"])
    panel.show_state(samples.PANELS["fields"])
    panel.show_state(samples.PANELS["payment"])
    qtbot.wait(2 * screen_guard.LINGER_MS)
    assert guarded == [True]
