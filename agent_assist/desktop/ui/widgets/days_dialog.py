"""Asks for the first and the last day of a list."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from agent_assist.desktop.presenters.queue_wish import days_key
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.numbers import dates
from agent_assist.desktop.ui.text import tr

_TITLE = say("Days")
_FIRST, _LAST = say("First day"), say("Last day")


class DaysDialog(QDialog):
    """Two days, each typed or chosen in a calendar. `chosen` carries the key that narrows a list to them."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(_TITLE))
        today = QDate.currentDate()
        self.first, self.last = self._edit(today.addDays(-6)), self._edit(today)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout(self)
        for words, edit in ((_FIRST, self.first), (_LAST, self.last)):
            edit.setAccessibleName(tr(words))
            form.addRow(tr(words), edit)
        form.addRow(self.buttons)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _edit(self, day: QDate) -> QDateEdit:
        edit = QDateEdit(day, self)
        edit.setCalendarPopup(True)
        edit.setLocale(dates())  # of the windows' language, not of the system
        short = edit.locale().dateFormat(QLocale.FormatType.ShortFormat)
        edit.setDisplayFormat(short.replace("yyyy", "yy").replace("yy", "yyyy"))
        return edit

    def _accept(self) -> None:
        first, last = (date(day.year(), day.month(), day.day()) for day in (self.first.date(), self.last.date()))
        self.chosen.emit(days_key(first, last))
        self.accept()
