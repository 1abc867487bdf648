"""The frame round a field follows the focus by itself, without a look at every event of the field."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.field_frame import FieldFrame


class _Counted(FieldFrame):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += event.rect() == self.rect()  # a field alone redraws what lies under it, never the edge
        super().paintEvent(event)


def test_a_frame_is_drawn_anew_when_the_focus_comes_and_goes(qtbot: QtBot) -> None:
    window, field, other = QWidget(), QLineEdit(), QLineEdit()
    frame = _Counted(Theme("light"), field)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(9, 9, 9, 9)
    inside.addWidget(field)
    column = QVBoxLayout(window)
    column.addWidget(other)
    column.addWidget(frame)
    qtbot.addWidget(window)
    other.setFocus()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(other.hasFocus)
    qtbot.wait(50)
    seen = frame.painted
    field.setFocus()
    qtbot.waitUntil(lambda: frame.painted > seen)
    seen = frame.painted
    other.setFocus()
    qtbot.waitUntil(lambda: frame.painted > seen)
