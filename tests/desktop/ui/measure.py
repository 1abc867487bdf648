"""What of a window is cut, squeezed or out of reach, measured on its real widgets."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QLineEdit, QScrollArea, QTextEdit, QWidget

from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.widgets.veil import Veil
from agent_assist.desktop.ui.widgets.words import Words

SLACK = 1
"""Pixels that rounding may take."""
LEADING = 3
"""Room between two lines, px: without it under the last one, no letter is cut."""


class CutNoted(QFontMetricsF):
    """Notes each line that had to be elided."""

    cuts: ClassVar[set[str]] = set()

    def elidedText(self, words: str, mode: Qt.TextElideMode, width: float, flags: int | None = 0) -> str:
        kept = super().elidedText(words, mode, width, flags or 0)
        if kept != words:
            self.cuts.add(words)
        return kept


@contextmanager
def noting_cuts() -> Iterator[None]:
    """Let every line of text that is drawn meanwhile be measured by `CutNoted`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paint, "QFontMetricsF", CutNoted)
        yield


def cut_lines(window: QWidget) -> set[str]:
    """The lines that are cut when all of a window is painted, what has to be scrolled to as well."""
    CutNoted.cuts.clear()
    window.grab()
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and area.isVisible():
            inside.grab()
    return set(CutNoted.cuts)


def faults(window: QWidget, foreign: frozenset[str] = frozenset()) -> list[str]:
    """What of a shown window is cut, squeezed or out of reach.

    Args:
        window: is shown, and laid out.
        foreign: words from outside that may end with "…" where a tooltip has the whole of them.
    """
    with noting_cuts():
        found = [f"cut: {line}" for line in cut_lines(window) if line not in foreign]
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, Veil):
            found += [f"{name_of(widget)}: {fault}" for fault in _of_widget(window, widget)]
    return sorted(set(found))


def name_of(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()[:40]}”"


def _of_widget(window: QWidget, widget: QWidget) -> Iterator[str]:
    if widget.width() <= 0 or widget.height() <= 0:
        return
    if widget.width() < widget.minimumWidth() - SLACK or widget.height() < widget.minimumHeight() - SLACK:
        yield "squeezed below its least size"
    if isinstance(widget, Words) and widget.hasHeightForWidth() and not widget._most_lines:
        needs = widget.heightForWidth(widget.width())
        if needs > widget.height() + LEADING:
            yield f"needs {needs} px for its lines, has {widget.height()}: {widget.text()}"
    if isinstance(widget, QLineEdit | QTextEdit):
        needs = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        room = widget.viewport().width() - 8 if isinstance(widget, QTextEdit) else widget.width()
        if needs > room:
            yield f"needs {needs} px for “{widget.placeholderText()}”, has {room}"
    yield from _out_of_reach(window, widget)
    yield from _out_of_parent(widget)
    layout = widget.layout()
    if layout is not None:
        yield from _overlaps(layout)


def _out_of_reach(window: QWidget, widget: QWidget) -> Iterator[str]:
    area = _area_of(widget)
    if area is None:
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not window.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            yield f"outside the window: {place} in {window.rect()}"
    elif area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        left = widget.mapTo(area.viewport(), QPoint(0, 0)).x()
        if left < -SLACK or left + widget.width() > area.viewport().width() + SLACK:
            yield f"beside what can be scrolled to: {left} to {left + widget.width()} of {area.viewport().width()}"


def _out_of_parent(widget: QWidget) -> Iterator[str]:
    """What a part that holds this one cuts off, unless it can be scrolled to."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, QAbstractScrollArea):
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea):
        return  # it is a viewport
    room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if not room.contains(widget.geometry()):
        yield f"hangs out of {name_of(parent)}: {widget.geometry()} in {parent.rect()}"


def _area_of(widget: QWidget) -> QAbstractScrollArea | None:
    """The scroll area whose content a widget belongs to, if any: its own bars and viewport do not."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea):
        return _area_of(parent)
    while parent is not None and not parent.isWindow():
        outer = parent.parentWidget()
        if isinstance(outer, QAbstractScrollArea):
            return outer if parent is outer.viewport() else _area_of(outer)
        parent = outer
    return None


def _overlaps(layout: QLayout) -> Iterator[str]:
    """The items of a layout that lie over each other."""
    shown = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        part = item.widget() if item is not None else None
        if part is not None and part.isVisible() and part.width() > 0 and part.height() > 0:
            shown.append(part)
    for place, one in enumerate(shown):
        for other in shown[place + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            if shared.width() > SLACK and shared.height() > SLACK:
                yield f"{name_of(one)} lies over {name_of(other)}"
