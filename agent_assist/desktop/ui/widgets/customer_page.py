"""The page that explains a call to its customer: a button that asks for a file, and what became of it."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.review_state import CustomerPage as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.pieces import beside
from agent_assist.desktop.ui.widgets.view import CardView
from agent_assist.desktop.ui.widgets.words import META, Words

_SAVE = say("Page for customer")
_KIND = say("PDF (*.pdf)")
_FILE = "call.pdf"


class CustomerPage(CardView[State]):
    """Emits SavePage once a file was chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, outer=8, inner=18, top=9, bottom=9)
        self.save = Button(theme, Kind.SECONDARY, icon="file-text", height=TARGET_SMALL, inline=True, said=_SAVE)
        self._note = Words(theme, META, "text2", wrap=True)
        self.card.column.addLayout(beside(self.save, 12, wide=self._note))
        self.save.clicked.connect(self._ask)

    def _show(self, state: State, _before: State | None) -> None:
        self._note.say(state.note)
        self.save.setEnabled(not (state.busy or state.barred))

    def _ask(self) -> None:
        _ask_where(self).fileSelected.connect(self._chosen)

    def _chosen(self, file: str) -> None:
        self.intent.emit(intents.SavePage(file))


def _ask_where(parent: QWidget) -> QFileDialog:
    """Open a dialog that asks where the file goes; it does not hold up the thread."""
    dialog = QFileDialog(parent, tr(_SAVE), _FILE, tr(_KIND))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
