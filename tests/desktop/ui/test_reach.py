"""Every control can be hit and seen: it is large enough for a finger or an unsteady hand, and who comes to it by keys
finds it in view, in every state and also where a window is as low as a screen has room for at 200 %."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.field import Field
from agent_assist.desktop.ui.widgets.field_frame import FieldFrame
from tests.desktop.ui.album.drawing import ROOM, window_of
from tests.desktop.ui.album.shots import STATES, Shot
from tests.desktop.ui.walk import settle

LEAST = 24
"""Pixels each way: WCAG 2.2, 2.5.8."""
MOST_STEPS = 120
"""More controls than any window has."""
WINDOWS = [(window, state) for window, states in STATES.items() for state in states]


def target(widget: QWidget) -> QWidget:
    """Return what a click on reaches a control: of a field all of its frame."""
    parent = widget.parentWidget()
    return parent if isinstance(parent, FieldFrame) else widget


def controls(window: QWidget) -> Iterator[QWidget]:
    """What is clicked or written into, as far as it is shown and on."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLineEdit | QTextEdit) and widget.isVisible() and widget.isEnabled():
            yield widget


def shown_part(widget: QWidget) -> QRect:
    """Return the part of a widget that nothing which holds it cuts off, in its own coordinates."""
    part, holder = widget.rect(), widget.parentWidget()
    while holder is not None:
        part &= QRect(widget.mapFrom(holder, QPoint(0, 0)), holder.size())
        holder = None if holder.isWindow() else holder.parentWidget()
    return part


def covered(widget: QWidget) -> bool:
    """Return whether a focused control cannot be seen: scrolled out of view, or under something else."""
    seen = shown_part(widget)
    if seen.isEmpty():
        return True
    middle = widget.mapTo(widget.window(), seen.center())
    over = widget.window().childAt(middle)
    return over is not None and over is not widget and not widget.isAncestorOf(over) and not over.isAncestorOf(widget)


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, theme: Theme, request: pytest.FixtureRequest) -> QWidget:
    """A window in a state, at its own size, or low."""
    (window, state), low = request.param
    made = window_of(Shot(window, state, "light", "en", 100), theme)
    qtbot.addWidget(made)
    if low and window != "strip":
        made.resize(ROOM[window])
    made.show()
    settle(qapp)
    made.activateWindow()
    return made


def named(both: tuple[tuple[str, str], bool]) -> str:
    (window, state), low = both
    return f"{window} {state}{' low' if low else ''}"


EVERY = [(one, low) for one in WINDOWS for low in (False, True)]


@pytest.mark.parametrize("shown", EVERY, ids=named, indirect=True)
def test_every_target_is_large_enough(shown: QWidget) -> None:
    small = [
        f"{type(one).__name__} {one.accessibleName()!r}: {one.width()} x {one.height()}"
        for one in controls(shown)
        if min(target(one).width(), target(one).height()) < LEAST
    ]
    assert small == []


def test_a_click_on_the_edge_of_a_field_is_one_on_the_field(qtbot: QtBot, theme: Theme) -> None:
    field = Field(theme, say("Find a request"), icon="search")
    qtbot.addWidget(field)
    other = QLineEdit(field)
    other.move(60, 0)
    field.resize(200, 40)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    other.setFocus()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(3, 2))
    assert field.edit.hasFocus()
    other.setFocus()
    field.edit.setEnabled(False)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(3, 2))
    assert other.hasFocus()


@pytest.mark.parametrize("shown", EVERY, ids=named, indirect=True)
def test_who_goes_by_tab_sees_where_they_are(shown: QWidget, qapp: QApplication, qtbot: QtBot) -> None:
    hidden: set[str] = set()
    first: QWidget | None = None
    for _step in range(MOST_STEPS):
        qtbot.keyClick(shown.focusWidget() or shown, Qt.Key.Key_Tab)
        settle(qapp)
        holder = shown.focusWidget()
        assert holder is not None
        if holder is first:
            break
        first = first or holder
        if holder is not shown and covered(holder):
            hidden.add(f"{type(holder).__name__} {holder.accessibleName()!r}")
    else:
        pytest.fail("the focus never came round")
    assert hidden == set()


def test_what_is_too_small_or_out_of_view_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area = QAbstractScrollArea(window)
    area.resize(100, 50)
    small, below, under, lid = (QLineEdit(parent) for parent in (window, area.viewport(), window, window))
    small.setGeometry(120, 0, 23, 40)
    below.setGeometry(0, 60, 60, 24)
    under.setGeometry(0, 100, 60, 30)
    lid.setGeometry(0, 90, 80, 60)
    window.resize(QSize(200, 200))
    window.show()
    assert [one for one in controls(window) if min(one.width(), one.height()) < LEAST] == [small]
    assert [covered(one) for one in (small, below, under, lid)] == [False, True, True, False]
    assert small.mapTo(window, QPoint(0, 0)).x() == 120
