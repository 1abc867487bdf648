"""Who opened an agent's own calls, when and why; and what this list rests on."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from agent_assist.desktop.presenters.own_record_state import OpeningLine
from agent_assist.desktop.presenters.own_record_state import OwnRecordState as State
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.models.own_rows import OpeningDelegate, OwnRows, opening_words
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.lesson_page import Plate
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, restyle_list, scrolled, set_up_list
from agent_assist.desktop.ui.widgets.pieces import Hairline, Icon, below, beside
from agent_assist.desktop.ui.widgets.queue_list import QueueView
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, LIST, LIST_STRONG, TITLE, Words
from agent_assist.domain.own_flags import OwnOpening

_TITLE, _NAME, _ABOUT = say("Who opened what"), say("Who opened my calls"), say("What this list rests on")
_LOADING = say("Looking for openings of your calls …")
_NONE = say("Nobody has opened one of your calls. If somebody does, you see here who, when and why.")
_DELAY = say("Your organisation holds nothing back: no setting delays or hides an opening.")
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
    return say_count("1 opening", "{n} openings", len(state.openings)) if state.openings else _NONE


class OwnOpeningsPage(View[State]):
    """Shows the list; nothing can be done with it but read it."""

    HEARD_AS = roles.GROUP

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._count = Words(theme, LIST, "text2", wrap=True)
        self._empty = Words(theme, BODY, "text2", wrap=True)
        self.model = OwnRows[OwnOpening, OpeningLine](opening_words, self)
        self.list = QueueView()
        set_up_list(self.list, self.model, OpeningDelegate(theme, self.list), _NAME)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._known = Words(theme, LIST, wrap=True)
        self._cut = Words(theme, LIST, "text2", wrap=True)
        rests = (self._known, Words(theme, LIST, "text2", wrap=True, said=_DELAY), self._cut)
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
        self.title = Words(theme, TITLE, said=_TITLE)
        column = below(below(self.title, 2, self._count, margins=(20, 8, 16, 8)), Hairline(theme), parent=self)
        column.addWidget(self.list, 1)
        self._empty.setContentsMargins(0, 10, 0, 0)
        column.addLayout(below(self._empty, margins=(20, 0, 16, 0)))
        column.addLayout(below(self.notes, margins=(20, 10, 10, 10)))
        self._blank = QWidget()
        column.addWidget(self._blank, 1)
        self.restyle()

    def _show(self, state: State, _before: State | None) -> None:
        self._count.say(counted(state) if state.openings else EMPTY)
        self._count.setVisible(bool(state.openings))
        self._empty.say(counted(state) if not state.openings and state.trouble == EMPTY else EMPTY)
        self._empty.setVisible(not state.openings and state.trouble == EMPTY)
        self.model.set_rows(state.openings)
        self.list.setVisible(bool(state.openings))
        self._blank.setVisible(not state.openings)
        self._known.say(state.known_until)
        self._cut.say(state.cut)
        self._cut.setVisible(state.cut != EMPTY)
        if state.openings and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        self._bound()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) opening."""
        place = self.list.currentIndex().row() + by
        if self.model.row_at(place) is not None:
            self.list.setCurrentIndex(self.model.index(place))

    def scroll_by(self, pages: int) -> None:
        """Scroll the notes by so many pages, down for a positive number."""
        bar = self.notes.verticalScrollBar()
        bar.setValue(bar.value() + pages * max(1, bar.pageStep() - 20))

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
        restyle_list(self.list, self._theme)
        restyle_bar(self.notes, self._theme)
