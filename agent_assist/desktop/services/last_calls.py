"""The calls that were finished last: shown once more, for a while, with their notes. GUI thread only.

Such a call is read back from the cache into the place of the shown contact, so its note and its keys are its own.
Nothing acts on it: the services that follow a call are not told of what is added to its note.
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.calls import Calls
from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.records import Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.review import Verdict

MINUTE_MS = 60_000


class FinishedCall(Struct, frozen=True):
    """One of them; times in milliseconds since 1970 UTC.

    Args:
        contact: its id.
        number_masked, line: who called, and on which queue.
        ended_at_ms: when it ended.
        until_ms: until when it can be shown here.
    """

    contact: str
    number_masked: str
    line: str
    ended_at_ms: int
    until_ms: int


class LastCalls(Service):
    """Remembers which calls were finished last, and shows one of them.

    Args:
        records: where facts are, and what reads them back.
        calls: which contact is shown.
        house: for how long, and how many.
        release: forgets a contact that is no longer shown; shows the next one if it was.
        changed: called when it becomes known which calls there are.
    """

    def __init__(
        self,
        records: Records,
        calls: Calls,
        house: House,
        release: Callable[[str], object],
        changed: Callable[[], object],
    ) -> None:
        super().__init__(records)
        self._calls = calls
        self._for_ms, self._most = house.last_call_min * MINUTE_MS, house.last_calls
        self._release = release
        self._changed = changed
        self._known: list[FinishedCall] = []
        self._asked = ""
        self._before: str | None = None
        self.held = ""
        """The contact that was read back and is shown; empty for none."""

    @property
    def minutes(self) -> int:
        """For how long a call can be shown, minutes after its end."""
        return self._for_ms // MINUTE_MS

    def open(self) -> tuple[FinishedCall, ...]:
        """Return the calls that can be shown now, the newest first."""
        now = self._clock.now_ms()
        return tuple(call for call in self._known if now < call.until_ms)

    def remember(self, contact: str) -> None:
        """A call is finished; what is known of it is still in memory. One that nobody answered is left out."""
        file = self._records.file(contact)
        if file is not None and file.connected_at_ms is not None and file.ended_at_ms is not None:
            self._add(contact, file.number_masked, file.line, file.ended_at_ms)

    def recover(self) -> None:
        """Read from the cache which calls were finished last; after a restart."""
        if not self._most or not self._for_ms:
            return

        def told(outcome: Outcome[list[tuple[str, str, str, int]]]) -> None:
            for row in reversed(outcome.value if isinstance(outcome, Ok) else []):
                self._add(*row)
            self._changed()

        self._records.lane.submit(self._finished_rows, told)

    def show_next(self) -> bool:
        """Show the newest call, or the one before the shown one; after the oldest the newest. False where none is."""
        ids = [call.contact for call in self.open()]
        if not ids:
            return False
        place = ids.index(self.held) + 1 if self.held in ids else 0
        wanted = ids[place % len(ids)]
        if wanted not in {self.held, self._asked}:
            self._asked = wanted
            self._records.read_back(wanted, lambda: self._show(wanted))
        return True

    def leave(self) -> None:
        """Show again what was shown before, or what is on now."""
        held, self.held, self._asked = self.held, "", ""
        if not held:
            return
        before = self._records.file(self._before) if self._before else None
        if self._calls.shown == held and before is not None and not before.finished:
            self._calls.show(before.contact_id)
        self._release(held)

    def tick(self) -> None:
        """Let go of a call whose time is over, or that another one has taken the place of. Called once a second."""
        shown = self._calls.shown == self.held
        if self.held and not (shown and any(call.contact == self.held for call in self.open())):
            self.leave()

    def _finished_rows(self) -> list[tuple[str, str, str, int]]:
        """Return contact, number, queue and end of the newest finished calls. Store lane."""
        rows = self._records.store.recent(4 * self._most)
        return [
            (row.contact, row.number_masked, row.line, row.ended_at_ms)
            for row in rows
            if row.finished and row.ended_at_ms is not None and row.verdict not in {None, Verdict.NOT_ANSWERED}
        ]

    def _add(self, contact: str, number_masked: str, line: str, ended_at_ms: int) -> None:
        if all(call.contact != contact for call in self._known):
            self._known.append(FinishedCall(contact, number_masked, line, ended_at_ms, ended_at_ms + self._for_ms))
            self._known.sort(key=lambda call: call.ended_at_ms, reverse=True)
            del self._known[self._most :]

    def _show(self, contact: str) -> None:
        """Show what was read back, unless something else was asked for meanwhile."""
        if contact != self._asked:
            if contact != self.held:
                self._release(contact)
            return
        before, self._asked = self.held, ""
        if not before:
            self._before = self._calls.shown
        self.held = contact
        self._calls.show(contact)
        if before:
            self._release(before)
