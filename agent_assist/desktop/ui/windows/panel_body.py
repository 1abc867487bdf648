"""The panel's column: recorder band, contact, history, the one card, what was answered, toolbar, status line.

A column of less than `LOW_BELOW` px is laid out low: band, tools and status line become thin, and what stands between
band and card scrolls with the card, so that nothing is cut and every control can be reached.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar, cast, runtime_checkable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.failing_view import failed_card
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.failing import Failing, Part
from agent_assist.desktop.ui.focus import hand_back
from agent_assist.desktop.ui.relayout import relayout
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.widgets.answers_so_far import AnswersSoFar
from agent_assist.desktop.ui.widgets.banner import Banner
from agent_assist.desktop.ui.widgets.button import Button
from agent_assist.desktop.ui.widgets.contact_strip import ContactStrip
from agent_assist.desktop.ui.widgets.history import History
from agent_assist.desktop.ui.widgets.in_force_row import DutyRow, InForceRow
from agent_assist.desktop.ui.widgets.overlaid_scroll import OverlaidScroll
from agent_assist.desktop.ui.widgets.pieces import below
from agent_assist.desktop.ui.widgets.recorder_band import RecorderBand
from agent_assist.desktop.ui.widgets.status_line import StatusLine
from agent_assist.desktop.ui.widgets.themed import Themed
from agent_assist.desktop.ui.widgets.toolbar import Toolbar
from agent_assist.desktop.ui.widgets.undo_slot import UndoSlot
from agent_assist.desktop.ui.widgets.veil import Veil
from agent_assist.desktop.ui.widgets.waiting_calls import WaitingCalls
from agent_assist.desktop.ui.windows.cards import card_makers

_CARD_AREA = say("Next step")
LOW_BELOW = 560
"""A column of less height is laid out low, px."""
S = TypeVar("S")


@runtime_checkable
class _Shows(Protocol):
    def show_state(self, state: object) -> None: ...


@runtime_checkable
class _Opens(Protocol):
    def open(self) -> None: ...


@runtime_checkable
class _Saves(Protocol):
    def save(self) -> None: ...


class PanelBody(Themed):
    """Shows a PanelState part by part. Cards are made when first needed and kept.

    Signals:
        intent: what the person wants, one value of `presenters.intents`.
        note_edited: the note model followed an edit.
    """

    intent = Signal(object)
    note_edited = Signal()

    def __init__(self, theme: Theme, note_model: NoteModel, mono_ms: Callable[[], int], failing: Failing) -> None:
        super().__init__(theme)
        self._failing = failing
        self._state: ps.PanelState | None = None
        self._kept: dict[type, QWidget] = {}
        self.card: QWidget | None = None
        self._make = card_makers(theme, note_model, mono_ms)
        self.band = RecorderBand(theme)
        self.contact = ContactStrip(theme)
        self.contact.setVisible(False)
        self.history = History(theme)
        self.waiting = WaitingCalls(theme)
        self.banner = Banner(theme)
        self.answers = AnswersSoFar(theme)
        self.in_force = InForceRow(theme)
        self.duty = DutyRow(theme)
        self.undo = UndoSlot(theme)
        self.toolbar = Toolbar(theme)
        self.status = StatusLine(theme)
        self.acts: dict[str, Callable[[], object]] = {
            "other": self.waiting.press,
            "withdraw_one": self.answers.press,
            "save": self.save_note,
        }
        """What keys do to a part of it, by the name of the shortcut."""
        self.area = self._card_area()
        self.veil = Veil(theme, self.area.viewport())
        self.low = False
        """Whether the column is laid out low."""
        self._lit: QWidget | None = None
        self._above = QWidget()
        below(self.duty, self.waiting, self.history, self.banner, parent=self._above)
        column = self._column = below(self.band, self.contact, self.in_force, self._above, parent=self)
        column.addWidget(self.area, 1)
        column.addWidget(self.undo)
        column.addWidget(self.toolbar)
        column.addWidget(self.status)
        for source in (self.waiting, self.answers, self.undo, self.toolbar, self.in_force, self.duty):
            source.intent.connect(self.intent)

    def show_state(self, state: ps.PanelState) -> bool:
        """Show a state; a part is told only when it changed. Returns whether another kind of card is shown.

        A part that cannot be shown does not keep the others from it.
        """
        before, self._state = self._state, state
        self._show_above(before, state)
        another = before is None or type(before.card) is not type(state.card)
        if before is None or before.card != state.card:
            self._show_lit(state.card)
        self._show_below(before, state)
        return another

    def _show_above(self, before: ps.PanelState | None, state: ps.PanelState) -> None:
        """Show what stands over the card. A part that was shown or hidden is measured anew."""
        show = partial(self._show_changed, before, state)
        show("band", lambda of: of.recorder, self.band.show_state)
        show("contact strip", lambda of: of.contact, self._show_contact)
        show("in force", lambda of: of.in_force, self.in_force.show_state)
        sized = [
            show("duty line", lambda of: of.duty, self.duty.show_state),
            show("waiting calls", lambda of: of.waiting, self.waiting.show_state)
            and (before is None or len(before.waiting) != len(state.waiting)),  # their time alone moves nothing
            show("history lines", lambda of: of.history, self.history.show_state),
            show("banner line", lambda of: of.banner, self.banner.show_state),
        ]
        if any(sized):
            relayout(self._above)

    def _show_changed(
        self,
        before: ps.PanelState | None,
        state: ps.PanelState,
        place: str,
        part: Callable[[ps.PanelState], S],
        show: Callable[[S], object],
    ) -> bool:
        """Show a part of the state if it changed; returns whether it did."""
        now = part(state)
        if before is not None and part(before) == now:
            return False
        self._failing.panel(place, lambda: show(now))
        return True

    def _show_contact(self, contact: ps.ContactStrip | None) -> None:
        if contact is not None:
            self.contact.show_state(contact)
        self.contact.setVisible(contact is not None)
        self.band.show_number(contact.number_masked if contact is not None else "")

    def _show_lit(self, card: ps.Card) -> None:
        """Show the lit card; where its widget fails, one that says so, never the card of another step."""
        place = f"{type(card).__name__} widget"
        if not self._failing.call(Part.PANEL, place, lambda: self._show_card(card), False):
            over = isinstance(card, ps.WrapUpCard)
            self._failing.panel("failed card", lambda: self._show_card(failed_card(over=over)))

    def _show_below(self, before: ps.PanelState | None, state: ps.PanelState) -> None:
        """Show what stands under the card."""
        show = partial(self._show_changed, before, state)
        if show("answers", lambda of: of.answers_so_far, self.answers.show_state):
            relayout(self.answers)
        undo = show("undo slot", lambda of: of.undo, self.undo.show_state)
        if undo and self._lit is not None and self._lit.isVisible():
            self._keep_in_view(self._lit)  # the slot takes room from the card
        show("tools", lambda of: of.toolbar, self.toolbar.show_state)
        show(
            "status line",
            lambda of: (of.status, of.card),
            lambda shown: self.status.show_state(shown[0], _countdown(shown[1])),
        )

    def primary(self) -> Button | None:
        """Return the coloured button of the shown card, if it has one."""
        button = getattr(self.card, "button", None)
        state = self._state.card if self._state is not None else None
        pressing = isinstance(state, ps.ScriptCard | ps.NoticeCard | ps.WrapUpCard | ps.RightsCard | ps.CorrectionCard)
        return button if pressing and isinstance(button, Button) else None

    def save_note(self) -> None:
        """Settle the shown note and ask to keep it; nothing without the notes card."""
        card: object = self.card
        if isinstance(card, _Saves):
            card.save()

    def warm(self) -> bool:
        """Make one card that was not needed yet, unseen. Returns whether more are missing."""
        missing = [kind for kind in self._make if kind not in self._kept]
        if missing:
            self._card_widget(missing[0]).setVisible(False)
        return len(missing) > 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the column out low where it has little height."""
        super().resizeEvent(event)
        low = self.height() < LOW_BELOW
        if low is not self.low:
            self.low = low
            self.band.set_low(low)
            self.toolbar.set_low(low)
            self.status.set_low(low)
            layout, places = (self._inside, (0, 1)) if low else (self._column, (1, 3))
            for part, place in zip((self.contact, self._above), places, strict=True):
                layout.insertWidget(place, part)
            self.contact.setVisible(self._state is not None and self._state.contact is not None)
            self._above.setVisible(True)
            relayout(self)
            self._column.activate()  # not a turn later: nothing may be seen in its old place

    def restyle(self) -> None:
        """Take the colours of the theme anew."""
        self.area.restyle()

    def _card_area(self) -> OverlaidScroll:
        inside = QWidget()
        self._cards = below(self.answers, None)
        self._inside = below(self._cards, parent=inside)
        area = OverlaidScroll(self._theme, inside)
        area.setAccessibleName(tr(_CARD_AREA))
        return area

    def _card_widget(self, kind: type) -> QWidget:
        widget = self._kept.get(kind)
        if widget is None:
            widget = self._make[kind]()
            assert isinstance(widget, _Shows)  # noqa: S101 - every maker of `cards` makes such a one
            self._kept[kind] = widget
            widget.setVisible(False)
            self._cards.insertWidget(0, widget)
            wanted = (("intent", self.intent), ("edited", self.note_edited), ("lit", self._keep_in_view))
            for name, target in wanted:
                if hasattr(widget, name):
                    getattr(widget, name).connect(target)
        return widget

    def _keep_in_view(self, row: QWidget) -> None:
        """Scroll so far that the row the keys act on is seen, once its place is known; a tall one from its top."""
        self._lit = row
        QTimer.singleShot(0, row, lambda: self._scroll_to(row))

    def _scroll_to(self, row: QWidget) -> None:
        if row.height() > self.area.viewport().height():
            inside = self.area.widget()
            self.area.verticalScrollBar().setValue(row.mapTo(inside, QPoint(0, 0)).y() if inside is not None else 0)
        else:
            self.area.ensureWidgetVisible(row, 0, 12)

    def _show_card(self, card: ps.Card) -> bool:
        widget = self._card_widget(type(card))
        cast("_Shows", widget).show_state(card)
        relayout(widget)
        if widget is self.card:
            return True
        if self.card is not None:
            hand_back(self.card)
            self.card.setVisible(False)
            self._veil_over(card)
        self.card = widget
        widget.setVisible(True)
        self._to_card(widget)
        if isinstance(widget, _Opens):
            widget.open()
        return True

    def _to_card(self, card: QWidget) -> None:
        """Scroll to the top; in a low column to the card, unless something stands over it that must be read first."""
        bar = self.area.verticalScrollBar()
        bar.setValue(0)
        state = self._state
        if self.low and state is not None and state.banner is None and not state.waiting:
            QTimer.singleShot(0, card, lambda: self._from_top(card))

    def _from_top(self, card: QWidget) -> None:
        """Begin at the top of a card, and go on to the row that the keys act on, where that is not seen from there."""
        self.area.verticalScrollBar().setValue(card.y())
        if self._lit is not None and card.isAncestorOf(self._lit):
            self._scroll_to(self._lit)

    def _veil_over(self, card: ps.Card) -> None:
        """Let a new card fade in; what the recorder does against what was asked stands there at once."""
        if isinstance(card, ps.NoticeCard):
            self.veil.lift()
        else:
            self.veil.drop()


def _countdown(card: ps.Card) -> Text:
    """Say when the wrap-up ends by itself, for the end of the status line."""
    if isinstance(card, ps.WrapUpCard) and card.ends_in_s is not None:
        return say("ends in {seconds} s", seconds=card.ends_in_s)
    return EMPTY
