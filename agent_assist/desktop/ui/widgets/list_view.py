"""What every list and every scrolled area of the windows has in common."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractScrollArea, QFrame, QListView, QScrollArea, QWidget

from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme


def set_up_list(view: QListView, model: QAbstractItemModel, delegate: QAbstractItemDelegate, name: Text) -> None:
    """Make `view` a list without a frame whose rows are equally high; `name` is its accessible name."""
    view.setModel(model)
    view.setItemDelegate(delegate)
    view.setAccessibleName(tr(name))
    view.setUniformItemSizes(True)
    view.setMouseTracking(True)
    _frameless(view)


def point_at(view: QListView, row: int) -> bool:
    """Make a row of the state the current one, without its being taken for the person's choice; no row where < 0.

    Returns whether it was another.
    """
    if row < 0 or view.currentIndex().row() == row:
        return False
    blocked = view.selectionModel().blockSignals(True)
    view.setCurrentIndex(view.model().index(row, 0))
    view.selectionModel().blockSignals(blocked)
    return True


def turn_pages(view: QAbstractScrollArea, pages: int, *, kept: int = 20) -> None:
    """Scroll by so many pages, down for a positive number; of each page `kept` px stay in view."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + pages * max(1, bar.pageStep() - kept))


def restyle_list(view: QAbstractScrollArea, theme: Theme) -> None:
    """Take the colours of the theme anew: of the rows and of the scroll bar."""
    view.setPalette(theme.palette())
    restyle_bar(view, theme)


def restyle_bar(view: QAbstractScrollArea, theme: Theme) -> None:
    """Take the colours of the scroll bar anew."""
    view.verticalScrollBar().setStyleSheet(theme.scroll_bar_sheet())


def scrolled(inside: QWidget, theme: Theme) -> QScrollArea:
    """Return an area that scrolls `inside` up and down; what is behind it shows through, and it never has the focus."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    _frameless(area)
    restyle_bar(area, theme)
    return area


def _frameless(view: QAbstractScrollArea) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
