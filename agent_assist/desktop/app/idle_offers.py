"""Looks between calls what is to be offered: new flags about the agent, and the lesson that is due. GUI thread.

Nothing of it is loaded or read at the start, nothing while a call is on, and nothing leaves this computer.
"""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.app.lessons_door import LessonsDoor
from agent_assist.desktop.app.own_record_door import OwnRecordDoor
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.intents import PanelIntent, PanelWish
from agent_assist.desktop.presenters.offers_state import OfferKind, OfferLine, Offers, OpenOffer
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.own_flags import OwnRecordKnown
from agent_assist.policy import Pack

FIRST_LOOK_MS = 60_000
"""How long after the start is looked first: a start loads no lesson."""
SETTLE_MS = 3_000
"""How long is waited after something came in, or a call ended: more may follow."""


class IdleOffers:
    """Follows what there is to offer.

    Args:
        frame: clock.
        desk: knows whether a call is on, and which rules are in force.
        lessons, own: know what there is to offer, and open it.
        show: called when other lines are to be shown.
    """

    def __init__(
        self,
        frame: Frame,
        desk: Desk,
        lessons: LessonsDoor,
        own: OwnRecordDoor,
        show: Callable[[], object],
    ) -> None:
        self._frame = frame
        self._desk = desk
        self._lessons = lessons
        self._own = own
        self._show = show
        self._look_at_ms: int | None = frame.clock.mono_ms() + FIRST_LOOK_MS
        self._pack: Pack | None = None
        self._flags: OfferLine | None = None
        self.offers = Offers()
        lessons.offered = self._changed

    def soon(self) -> None:
        """Something came in, or was done: look once it has settled; never earlier than the first look."""
        at = self._frame.clock.mono_ms() + SETTLE_MS
        self._look_at_ms = max(at, self._look_at_ms or 0)

    def tick(self) -> None:
        """Look, if it is time and no call is on."""
        if self._lessons.busy():
            self._look_at_ms = max(self._frame.clock.mono_ms() + SETTLE_MS, self._look_at_ms or 0)
            return
        if self._own.room is not None and self._own.room.is_open:
            self.soon()  # a flag may be answered there
        if self._pack is not None and self._desk.packs.newest is not self._pack and self._look_at_ms is None:
            self.soon()
        if self._look_at_ms is not None and self._frame.clock.mono_ms() >= self._look_at_ms:
            self.look()

    def look(self) -> None:
        """Look now."""
        self._look_at_ms = None
        self._pack = self._desk.packs.newest
        self._own.read(self._read)
        self._lessons.look(self._pack, self._desk.disclosure.house.agent_place)

    def before(self, panel: Callable[[PanelIntent], object]) -> Callable[[PanelWish], None]:
        """Return what opens an offer that a person chose, and hands every other wish to the panel's presenter."""

        def take(wish: PanelWish) -> None:
            if isinstance(wish, OpenOffer):
                (self._own.open if wish.kind is OfferKind.FLAGS else self._lessons.start)()
            else:
                panel(wish)

        return take

    def _read(self, outcome: Outcome[OwnRecordKnown]) -> None:
        from agent_assist.desktop.presenters.offers_view import flags_offer

        if isinstance(outcome, Ok):
            self._flags = flags_offer(outcome.value.flags)
            self._changed()

    def _changed(self) -> None:
        lines = tuple(line for line in (self._flags, self._lessons.line()) if line is not None)
        if lines != self.offers.lines:
            self.offers.lines = lines
            self._show()
