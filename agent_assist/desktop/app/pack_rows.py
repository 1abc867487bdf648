"""Policy packs that the server published: verified on the net lane, used by the desk, the last good one kept."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import date

from msgspec import Struct

from agent_assist.desktop.app.note_engine import NoteEngine
from agent_assist.desktop.app.server_rows import ServerRows
from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.ports.outbox import KEPT, Outbox, Row
from agent_assist.desktop.presenters.panel import PanelPresenter
from agent_assist.desktop.presenters.panel_state import PlaceChoice
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.runtime.pack_trust import house_trust
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.kept_packs import kept_packs
from agent_assist.desktop.services.read_ahead import read_ahead
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import AssistError
from agent_assist.policy import Pack
from agent_assist.policy.received import Choice, PackRow, Refusal, choose, memory

_ROW, _ORDERS = "last-good", "orders"
_log = logging.getLogger(__name__)


def places_of(pack: Pack) -> tuple[PlaceChoice, ...]:
    """Return the places of a pack that a person can choose, in the order of their names."""
    return tuple(PlaceChoice(row.code, row.name) for row in sorted(pack.rows, key=lambda row: row.name))


def _ready(choice: Choice) -> Choice:
    """Read of a chosen pack what the first call asks for. Net lane."""
    if choice.pack is not None:
        read_ahead(choice.pack)
    return choice


class Seat(Struct, frozen=True):
    """What a chosen pack goes to. GUI thread.

    Args:
        shipped: the pack that ships with the program.
        desk: decides by it.
        rows: says its scripts.
        presenter: shows its places, and what was refused.
        engine: masks notes by its thresholds.
    """

    shipped: Pack
    desk: Desk
    rows: ServerRows
    presenter: PanelPresenter
    engine: NoteEngine

    def use(self, pack: Pack | None) -> None:
        """Give a pack to the desk, None for the one that ships; it is in force as soon as the desk's rules allow."""
        urgent = pack is not None and pack.manifest.urgent
        self.desk.use_pack(pack or self.shipped, urgent=urgent, taken=lambda: self._taken(pack, urgent=urgent))

    def _taken(self, pack: Pack | None, *, urgent: bool) -> None:
        self.rows.use_pack(pack, at_once=urgent)
        self.presenter.use_places(places_of(pack or self.shipped))
        self.engine.follow(pack or self.shipped)


class PackRows:
    """Looks at the packs at the start, when rows have come, and when a day begins. GUI thread, but for its jobs.

    Args:
        frame: lanes and clock.
        outbox: keeps the last good pack, on the store lane.
        settings: whom this house trusts.
        seat: what the chosen pack goes to; its desk's store is read on the store lane.
    """

    def __init__(self, frame: Frame, outbox: Outbox, settings: Settings, seat: Seat) -> None:
        self._frame = frame
        self._store = seat.desk.records.store
        self._outbox = outbox
        self._settings = settings
        self._seat = seat
        self._digest: str | None = None
        self._refused: tuple[Refusal, ...] = ()
        self._stale = False
        self._day: date | None = None

    def load(self, rows: tuple[PackRow, ...] | None = None, done: Callable[[], None] | None = None) -> None:
        """Choose a pack.

        Args:
            rows: what the cache held when it was opened; None reads it now.
            done: called when that pack is in use, or none is.
        """
        self._day = self._today()
        if rows is None:
            self._frame.store.submit(lambda: kept_packs(self._store), lambda found: self._read(found, done))
        elif rows:
            self._choose(rows, done)
        elif done is not None:
            done()

    def tick(self) -> None:
        """Once a second: a day that begins may be the first or last one of a pack."""
        if self._day is not None and self._day != self._today():
            self.load()

    def _today(self) -> date:
        return utc_of(self._frame.clock.now_ms()).date()

    def _read(self, outcome: Outcome[tuple[PackRow, ...]], done: Callable[[], None] | None) -> None:
        if isinstance(outcome, Ok):
            self._choose(outcome.value, done)
        elif done is not None:
            done()

    def _choose(self, rows: tuple[PackRow, ...], done: Callable[[], None] | None) -> None:
        today, settings = self._today(), self._settings
        self._frame.net.submit(
            lambda: _ready(choose(rows, house_trust(settings), today)), lambda outcome: self._chosen(outcome, done)
        )

    def _chosen(self, outcome: Outcome[Choice], done: Callable[[], None] | None) -> None:
        if isinstance(outcome, Ok):
            self._report(outcome.value.refused, stale=outcome.value.stale(self._today()))
            self._put(outcome.value)
        else:
            self._unreadable(outcome.error)
        if done is not None:
            done()

    def _put(self, choice: Choice) -> None:
        digest = choice.pack.ref.digest if choice.pack else None
        if digest != self._digest:
            self._digest = digest
            self._seat.use(choice.pack)
        row = choice.row
        if row is not None and not row.kept:
            self._frame.store.submit(lambda: self._keep(_ROW, row.body))
        if choice.seen:
            self._frame.store.submit(lambda: self._keep(_ORDERS, memory(choice.seen)))

    def _keep(self, name: str, body: Mapping[str, object]) -> None:
        """Keep a copy apart: another body of the same row must not take the good one away. Store lane.

        The same for when each pack was ordered last: an older order that comes again must not be news.
        """
        if not any(dict(kept) == dict(body) for _, kept in self._store.published(KEPT)):
            self._outbox.apply([Row(0, KEPT, name, body)], self._outbox.cursor())

    def _report(self, refused: tuple[Refusal, ...], *, stale: bool) -> None:
        if (refused, stale) != (self._refused, self._stale):
            self._refused, self._stale = refused, stale
            for one in refused:
                _log.warning("policy pack %s refused: %s", one.row, one.reason)
            if stale:
                _log.warning("policy packs: no fresh order was heard; the one in use goes on")
            self._seat.presenter.packs_refused(refused, stale=stale)

    def _unreadable(self, error: AssistError) -> None:
        _log.warning("policy packs not looked at: %s", error.code)
        self._seat.presenter.packs_refused((Refusal("", "settings"),))
