"""Who opened an agent's own calls, when and why; and what this list rests on."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters.own_record_state import OwnRecordState as State
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.desktop.ui.models.own_rows import OpeningDelegate, OpeningRows, opening_words
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.lesson_page import Plate
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled, turn_pages
from agent_assist.desktop.ui.widgets.own_list import OwnListPage
from agent_assist.desktop.ui.widgets.pieces import Icon, below, beside
from agent_assist.desktop.ui.widgets.words import LIST, LIST_STRONG, Words

_TITLE, _NAME, _ABOUT = say("Who opened what"), say("Who opened my calls"), say("What this list rests on")
_LOADING = say("Looking for openings of your calls …")
_OTHERS = say("Not listed: readings of the whole log by auditors, which name no single call.")
_LISTENING = say("Live listening")
_RESTS_ON = say(
    "Agent Assist has none and cannot see it. Whether somebody listens to a call live, only the telephone system knows."
)
_ASK = say("Ask your organisation about it.")
_SHARE, _LOW_SHARE, _LOW = 0.46, 0.3, 360
"""Most of the page's height that the notes take, and of a page lower than so many px; what is more scrolls."""


def counted(state: State) -> Text:
    """Return how many openings there are."""
    if not state.ready:
        return _LOADING
    return say_count("1 opening", "{n} openings", len(state.openings)) if state.openings else state.none


class OwnOpeningsPage(OwnListPage):
    """Nothing can be done with the list but read it."""

    def __init__(self, theme: Theme) -> None:
        self.model = OpeningRows(opening_words)
        super().__init__(theme, _TITLE, _NAME, self.model, OpeningDelegate)
        self._known, self._delay = Words(theme, LIST, wrap=True), Words(theme, LIST, "text2", wrap=True)
        self._share = Words(theme, LIST, "text2", wrap=True)
        rests = (self._known, self._delay, self._share, self._cut)
        others = Words(theme, LIST, "text2", wrap=True, said=_OTHERS)
        listening = below(
            Words(theme, LIST_STRONG, said=_LISTENING),
            *(2, Words(theme, LIST, "text2", wrap=True, said=_RESTS_ON)),
            Words(theme, LIST, "text2", wrap=True, said=_ASK),
        )
        known, live = Plate(theme, "sunken"), Plate(theme, "sunken")
        below(
            beside(Icon(theme, "shield-check", 18), 10, top=True, wide=below(*rests, others, gap=2)),
            parent=known,
            margins=(14, 10, 14, 10),
        )
        below(beside(Icon(theme, "mic", 18), 10, top=True, wide=listening), parent=live, margins=(14, 10, 14, 10))
        inside = self._inside = QWidget()
        below(known, 8, live, parent=inside, margins=(0, 0, 10, 0))
        self.notes = scrolled(inside, theme)
        self.notes.setAccessibleName(tr(_ABOUT))
        column = self._headed(self)
        self._empty.setContentsMargins(0, 10, 0, 0)
        column.addLayout(below(self._empty, margins=(20, 0, 16, 0)))
        column.addLayout(below(self.notes, margins=(20, 10, 10, 10)))
        column.addWidget(self._blank, 1)
        self.restyle()

    def _show(self, state: State, _before: State | None) -> None:
        self._show_rows(state.openings, state, counted(state))
        self.model.set_rows(state.openings)
        for words, told in ((self._known, state.known_until), (self._delay, state.delay), (self._share, state.share)):
            words.say(told)
        if state.openings and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._bound()

    def scroll_by(self, pages: int) -> None:
        """Scroll the notes by so many pages, down for a positive number."""
        turn_pages(self.notes, pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notes to their share."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()
        self._bound()

    def _bound(self) -> None:
        inside = self._inside
        wide = max(1, self.width() - 30)
        needed = inside.heightForWidth(wide) if inside.hasHeightForWidth() else inside.sizeHint().height()
        share = _SHARE if self.height() >= _LOW else _LOW_SHARE
        self.notes.setFixedHeight(max(60, min(needed + 2, round(self.height() * share))))

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        super().restyle()
        restyle_bar(self.notes, self._theme)
