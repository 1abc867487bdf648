"""What does the customer ask for, who asks, how shall the answer go? A form of three groups, and what was asked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.rights_state import AskedRight, RequestChoice, RequestGroup
from agent_assist.desktop.presenters.rights_state import RightsCard as State
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import paint, roles
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.language import tongue
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import STRONG as STRONG_FACE
from agent_assist.desktop.ui.theme import Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_ROW, TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.card import Card
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Row, Rows
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.view import ReadCardView
from agent_assist.desktop.ui.widgets.words import BODY, LIST, LIST_STRONG, META, PREVIEW, STRONG, TITLE, Words

_MOST = 9
"""Choices of a group: as many as there are keys."""
_WIDE = 296
"""Room for the choices of a group, px."""
_SIDES, _MARK, _SPACE = 6, 25, 6
"""Room left and right of the words of a choice, that of its key or check, and between two choices, px."""
_WORDS_PX = 13
_CHECK = say("Change")


class _Choice(Button):
    """A choice of a group: two of them fit beside each other. Room for its key is kept while others have the keys."""

    @property
    def face(self) -> QFont:
        """The font of the words."""
        return font(_WORDS_PX, STRONG_FACE)

    def sizeHint(self) -> QSize:
        """Return the size that holds words and key, px."""
        return QSize(round(self.words_width() + _MARK + _SIDES + 0.5), self.height())


class _Group(Themed):
    """One question with its choices, in as many columns as the longest of them allows. Emits FillRequest."""

    HEARD_AS = roles.GROUP

    intent = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._state: RequestGroup | None = None
        self._title = Words(theme, STRONG, wrap=True)
        self._aside = Words(theme, META, "text2")
        self.buttons = [self._button(theme, place) for place in range(_MOST)]
        self._grid = QGridLayout()
        self._grid.setSpacing(_SPACE)
        note = below()
        self._notes = Rows(note, lambda: Words(theme, LIST, "text2", wrap=True))
        head = beside(self._title, 6, self._aside)
        head.setStretch(0, 1)
        below(head, 4, self._grid, 2, note, parent=self, margins=(6, 5, 6, 5))

    def show_state(self, state: RequestGroup) -> None:
        """Show a question; its keys stand only where it is the one they act on."""
        before, self._state = self._state, state
        if state == before:
            return
        self._title.say(state.title)
        self._aside.say(state.aside)
        self._aside.setVisible(self._aside.text() != "")
        for place, button in enumerate(self.buttons):
            there = place < len(state.choices)
            if not there:
                hand_back(button)
            button.setVisible(there)
            if there:
                self._show_choice(button, state.choices[place], str(place + 1) if state.active else "")
        self._lay_out(len(state.choices))
        self._notes.show(state.note, Words.say)
        chosen = [tr(one.name) for one in state.choices if one.chosen]
        self.setAccessibleName(f"{self._title.text()} {', '.join(chosen) or self._aside.text()}")
        self.update()

    def _show_choice(self, button: Button, choice: RequestChoice, key: str) -> None:
        button.say(choice.name)
        button.set_key(key)
        button.set_chosen(choice.chosen)
        button.setAccessibleName(f"{self._title.text()} {button.label}")

    def _lay_out(self, count: int) -> None:
        """Lay the choices out in three, two or one column: no word is cut."""
        shown = self.buttons[:count]
        widest = max((button.sizeHint().width() for button in shown), default=0)
        most = 3 if count <= 3 else 2  # noqa: PLR2004 - three beside each other, more below each other
        columns = next((many for many in range(most, 1, -1) if widest <= (_WIDE - _SPACE * (many - 1)) // many), 1)
        for button in self.buttons:
            self._grid.removeWidget(button)
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // columns, place % columns)

    def _button(self, theme: Theme, place: int) -> Button:
        button = _Choice(theme, Kind.ANSWER, height=TARGET_SMALL)
        button.setParent(self)  # not in the grid yet: without a parent it would be a window of its own
        button.setVisible(False)
        button.clicked.connect(lambda: self._choose(place))
        return button

    def _choose(self, place: int) -> None:
        if self._state is not None and place < len(self._state.choices):
            self.intent.emit(intents.FillRequest(self._state.choices[place].value))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and ring of the group that the keys act on."""
        if self._state is not None and self._state.active:
            color = self._theme.color
            paint.box(QPainter(self), QRectF(self.rect()), RADIUS_ROW, color("soft"), color("focus"), 2)


class _Asked(Row):
    """One right that was asked for: what to say, its name and its day."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name = Words(theme, LIST_STRONG, wrap=True)
        self._tell = Words(theme, PREVIEW, wrap=True, follow_text=True)
        self._day = Words(theme, LIST, "text2", wrap=True)
        below(self._tell, self._name, self._day, 6, parent=self, gap=2)

    def show_state(self, state: AskedRight) -> None:
        self._name.say(state.name)
        self._tell.say(said(state))
        self._day.say(state.day)
        self._day.setVisible(self._day.text() != "")


def said(state: AskedRight) -> str:
    """Return what to say to the customer, in the language of the call."""
    return tr(state.tell, tongue(state.language))


class RightsCard(ReadCardView[State]):
    """The form. Emits FillRequest, NoteIdentity, AskForRight, and CloseCard to go a step back.

    Signals:
        lit: the group that the keys act on, so that it is seen.
    """

    lit = Signal(QWidget)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, top=9, bottom=12)
        self._title = Words(theme, TITLE, wrap=True)
        self.back = Button(theme, Kind.TEXT, key="Esc", height=TARGET_SMALL)
        self.groups = [_Group(theme) for _ in range(3)]
        self.check = Button(theme, Kind.TEXT, key="I", height=TARGET_SMALL)
        self.check.setAccessibleDescription(tr(_CHECK))
        self._day = Words(theme, STRONG, wrap=True)
        more = below()
        self._more = Rows(more, lambda: Words(theme, BODY, "text2", wrap=True))
        self.button = Button(theme, Kind.PRIMARY, key="Ctrl+Enter", height=TALL)
        what, who, how = self.groups
        checked = beside(None, self.check)
        head = beside(self._title, 6, self.back)
        head.setStretch(0, 1)
        fill(self.card.column, head, what, who, checked, how, 4, self._day, more, 4, self.button)
        self._asked_card = Card(theme, raised=False, top=10, bottom=6)
        self._said = Words(theme, LIST_STRONG, "accent")
        fill(self._asked_card.column, self._said, 4)
        self._asked = Rows(self._asked_card.column, lambda: _Asked(theme))
        self.whole.insertWidget(0, self._asked_card)  # what was just written down is what is read out next
        for group in self.groups:
            group.intent.connect(self.intent)
        self.check.clicked.connect(lambda: self.intent.emit(intents.NoteIdentity()))
        self.button.clicked.connect(lambda: self.intent.emit(intents.AskForRight()))
        self.back.clicked.connect(lambda: self.intent.emit(intents.CloseCard()))

    def save(self) -> None:
        """Write the request down, if it can be; Ctrl+Enter means this here."""
        if self.button.isEnabled():
            self.button.click()

    def _show(self, state: State, before: State | None) -> None:
        self._title.say(state.title)
        self.back.say(state.back)
        for group, shown in zip(self.groups, state.groups, strict=True):
            group.show_state(shown)
        self.check.say(state.identity)
        self._day.say(state.day)
        self._day.setVisible(self._day.text() != "")
        self._more.show(state.more, Words.say)
        missing = tr(state.missing)
        self.button.say(state.action)
        self.button.setEnabled(not missing)
        self.button.setAccessibleDescription(missing)
        self._said.say(state.said)
        self._asked.show(state.asked, _Asked.show_state)
        self._asked_card.setVisible(bool(state.asked))
        self._say_where(state, fresh=before is not None and _newer(state, before))

    def _say_where(self, state: State, *, fresh: bool) -> None:
        """Name the card by what is to be done now, and bring that into view: first what was just written down."""
        turn = next((group for group, shown in zip(self.groups, state.groups, strict=True) if shown.active), None)
        named = [self._title.text(), turn.accessibleName() if turn else self._day.text()]
        self.setAccessibleName(". ".join([self._asked_name(state), *named] if fresh else named))
        self.lit.emit(self._asked_card if fresh else turn or self.button)

    def _asked_name(self, state: State) -> str:
        return said(state.asked[0])


def _newer(state: State, before: State) -> bool:
    """Tell whether something was just written down, or taken back, that is read out next."""
    gone, gone_before = (sum(one.void for one in shown.asked) for shown in (state, before))
    return len(state.asked) > len(before.asked) or gone > gone_before
