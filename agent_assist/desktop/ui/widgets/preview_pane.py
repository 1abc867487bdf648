"""The selected contact before it is opened, and the reason that opening asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.queue_view import OVER
from agent_assist.desktop.presenters.review_state import Preview as State
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import TARGET_SMALL
from agent_assist.desktop.ui.widgets.button import Button, Kind
from agent_assist.desktop.ui.widgets.choice import Choice
from agent_assist.desktop.ui.widgets.labelled import Labelled
from agent_assist.desktop.ui.widgets.list_view import restyle_bar, scrolled
from agent_assist.desktop.ui.widgets.notice_card import TALL
from agent_assist.desktop.ui.widgets.pieces import Badge, Hairline, Icon, below, beside, fill
from agent_assist.desktop.ui.widgets.rows import Rows
from agent_assist.desktop.ui.widgets.severity_name import SeverityName
from agent_assist.desktop.ui.widgets.view import View
from agent_assist.desktop.ui.widgets.words import BODY, HEADING, LIST, LIST_STRONG, META, STRONG, Words
from agent_assist.domain.review import ReviewReason

WIDTH, NARROW_WIDTH = 324, 272
_ALIKE = say("Like these, last 30 days")
_WHY = say("Why are you opening this contact?")
_OPEN = say("Open contact")
_NOTHING = say("Select a contact to see what was flagged.")


class PreviewPane(View[State | None]):
    """A preview; None asks to select a contact. Emits ChooseReason, OpenContact, TakeContact and LikeThese."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._reasons: tuple[ReviewReason, ...] = ()
        self.setFixedWidth(WIDTH)
        self._severity = SeverityName(theme)
        self._kind = Badge(theme)
        self._title = Words(theme, HEADING, wrap=True)
        self._meta = Words(theme, LIST, "text2", wrap=True)
        self._seen = Words(theme, META, "text2", wrap=True)
        self._holder = Words(theme, LIST, "text2", wrap=True)
        self.take = Button(theme, Kind.TEXT, key="A", height=TARGET_SMALL)
        self.alike = Button(theme, Kind.TEXT, height=TARGET_SMALL, said=_ALIKE)
        self.button = Button(theme, Kind.PRIMARY, key="Enter", height=TALL, said=_OPEN)
        facts, reasons = below(), below()
        self._facts = Rows(facts, lambda: Labelled(theme, LIST_STRONG, gap=1, bottom=10))
        self._choices = Rows(reasons, self._make_choice)
        self.choices: list[Choice] = []
        self._filled = scrolled(self._fill(facts, reasons), theme)
        self._filled.setAccessibleName(tr(_WHY))
        self._hint = QWidget()
        nothing = Words(theme, BODY, "text2", wrap=True, said=_NOTHING)
        below(nothing, None, parent=self._hint, margins=(24, 24, 24, 0))
        whole = below(parent=self)
        for part in (self._filled, self._hint):
            whole.addWidget(part, 1)
        self._filled.setVisible(False)
        self.button.clicked.connect(lambda: self.intent.emit(intents.OpenContact()))
        self.alike.clicked.connect(self._show_alike)
        self.take.clicked.connect(lambda: self.intent.emit(intents.TakeContact(over=self._is_over())))

    def _show(self, state: State | None, _before: State | None) -> None:
        self._filled.setVisible(state is not None)
        self._hint.setVisible(state is None)
        if state is None:
            return
        self._severity.show(state.severity, state.severity_name)
        self._kind.say(state.kind)
        self._title.say(state.title)
        self._meta.say(state.meta)
        self._holder.say(state.holder)
        self._holder.setVisible(state.holder != EMPTY)
        self.take.setVisible(state.taking != EMPTY)
        if state.taking != EMPTY:
            self.take.say(state.taking)
            self.take.set_key("A" if state.taking != OVER else "Shift+A")
        self.alike.setVisible(state.alike != "")
        self._facts.show(state.facts, lambda fact, told: fact.show_words(*told))
        self._reasons = tuple(reason for reason, _words in state.reasons)
        self.choices = self._choices.take(len(state.reasons))
        for place, (choice, (reason, words)) in enumerate(zip(self.choices, state.reasons, strict=True)):
            choice.show_choice(words, chosen=reason is state.chosen, key=str(place + 1))
        self._seen.say(state.seen_note)
        self.button.setEnabled(state.can_open)

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        restyle_bar(self._filled, self._theme)

    def _show_alike(self) -> None:
        if self._state is not None and self._state.alike:
            self.intent.emit(intents.LikeThese(self._state.alike, self._state.decided))

    def _is_over(self) -> bool:
        """Whether taking it takes it from somebody else; the button says so."""
        return self._state is not None and self._state.taking == OVER

    def choose(self, place: int) -> None:
        """Ask for the reason at a place, from 0."""
        if self._state is not None and 0 <= place < len(self._reasons):
            self.intent.emit(intents.ChooseReason(self._reasons[place]))

    def _fill(self, facts: QBoxLayout, reasons: QBoxLayout) -> QWidget:
        """Lay out what is shown of a contact."""
        head = beside(self._severity.shape, 8, self._severity.words, None, self._kind)
        why = Words(self._theme, STRONG, wrap=True, said=_WHY)
        seen = beside(Icon(self._theme, "eye", 16), 9, top=True, wide=self._seen)
        filled = QWidget()
        column = below(
            head,
            10,
            self._title,
            5,
            self._meta,
            6,
            self._holder,
            self.take,
            8,
            facts,
            self.alike,
            parent=filled,
            margins=(24, 20, 24, 17),
        )
        fill(column, None, Hairline(self._theme), 10, why, 4, reasons, 6, seen, 12, self.button)
        return filled

    def _make_choice(self) -> Choice:
        choice = Choice(self._theme)
        choice.clicked.connect(lambda: self.choose(self.choices.index(choice)))
        return choice
