"""An agent's own data as a file: what is in it, what is not, and where to save it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.own_data import NOT_IN_IT
from agent_assist.desktop.presenters.own_record_state import OwnRecordState as State
from agent_assist.desktop.presenters.own_record_state import SaveOwnData
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.lesson_page import Plate
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled, turn_pages
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.saving import ask_where
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, LIST, STRONG, TITLE, Words

_TITLE, _SAVE = say("My data"), say("Save as a file")
_ABOUT = say("Everything this window knows, in one file that only you can read.")
_IN = say("In the file")
_IN_IT = (
    say("Each flag about your calls, with every decision and its comment."),
    say("What you replied or disputed, and what became of it."),
    say("Who opened your calls, when and why."),
)
_NOT = say("Not in the file")
_KINDS = {"json": say("Data (*.json)"), "csv": say("Table (*.csv)")}
_FILE = "my-record.json"


class OwnDataPage(View[State]):
    """Emits SaveOwnData with the file that was chosen."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.voice = Announcer(self)
        self.save = Button(theme, Kind.PRIMARY, key="S", inline=True, said=_SAVE)
        self._saved = Words(theme, LIST, "text2", wrap=True)
        inside = QWidget()
        below(
            Words(theme, BODY, wrap=True, said=_ABOUT),
            *(14, self._listed(_IN, _IN_IT, "check", "ok"), 12, self._listed(_NOT, NOT_IN_IT, "x", "text2"), 16),
            *(beside(self.save, None), 8, self._saved, None),
            parent=inside,
            margins=(20, 14, 20, 10),
        )
        self.area = scrolled(inside, theme)
        self.title = Words(theme, TITLE, said=_TITLE)
        whole = below(below(self.title, margins=(20, 8, 16, 8)), Hairline(theme), parent=self)
        whole.addWidget(self.area, 1)
        self.save.clicked.connect(self.ask_where)

    def ask_where(self) -> None:
        """Ask where the file goes, and as what; it does not hold up the thread."""
        if self.save.isEnabled():
            ask_where(self, _SAVE, _FILE, _KINDS, lambda file: self.intent.emit(SaveOwnData(file)))

    def scroll_by(self, pages: int) -> None:
        """Scroll by so many pages, down for a positive number."""
        turn_pages(self.area, pages)

    def _show(self, state: State, before: State | None) -> None:
        self.save.setEnabled(state.ready and state.trouble == EMPTY)
        self._saved.say(state.saved)
        if before is not None and state.saved not in {EMPTY, before.saved}:
            self.voice.say(tr(state.saved))

    def _listed(self, title: Text, sentences: tuple[Text, ...], icon: str, tone: str) -> QWidget:
        plate = Plate(self._theme, "surface")
        column = below(Words(self._theme, STRONG, said=title), 4, parent=plate, margins=(16, 12, 16, 12))
        for sentence in sentences:
            words = Words(self._theme, BODY, wrap=True, said=sentence)
            fill(column, 4, beside(Icon(self._theme, icon, 18, tone), 10, top=True, wide=words))
        return plate

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self.area, self._theme)
