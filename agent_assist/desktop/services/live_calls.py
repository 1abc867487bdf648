"""Which calls are on: what a restart left open until a phone speaks of it, and what a flood only pretends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import WITHHELD, Contact, ContactState, Direction
from agent_assist.domain.joining import end_untold
from agent_assist.telephony.ports.softphone import HOOKS, LinkState, PhoneLink

RECOVERY_MS = 10_000
"""How long a restarted program waits for a phone to speak of a call that was open, milliseconds (house choice)."""
AWAY_MS = 300_000
"""How long it waits instead while the phone that told of the call is not heard, milliseconds (house choice)."""
UNTOLD_MS = 4 * 3_600_000
"""How old a call may be that only hooks told of, to be taken as still on after a restart, milliseconds (house choice):
no hook lists calls, so nobody will say it, and the agent can end it by hand."""
LIVE_LIMIT = 32
"""Most calls that are live at once on one desk; beyond it phones tell of calls that are not there (house choice)."""


class Recovered:
    """Contacts that were open when the program ended and of which no phone has spoken since, by their call."""

    def __init__(self) -> None:
        self._open: dict[str, tuple[CaseFile, int]] = {}

    def __contains__(self, call_id: str) -> bool:
        return call_id in self._open

    def __bool__(self) -> bool:
        return bool(self._open)

    def add(self, file: CaseFile, now_ms: int) -> None:
        """Wait for word of a contact, from now on (monotonic milliseconds)."""
        self._open[file.call_id] = (file, now_ms)

    def take(self, call_id: str) -> str:
        """Return the contact of a call and wait no longer. Raises KeyError for another call."""
        file, _ = self._open.pop(call_id)
        return file.contact_id

    def overdue(self, now_ms: int, links: Mapping[str, PhoneLink]) -> list[str]:
        """Return the calls of which nothing was heard for long enough; a phone that is away is given more time."""
        return [call_id for call_id, (file, since) in self._open.items() if now_ms - since >= _patience_ms(file, links)]

    def missing(self, source: str, live: frozenset[str] | None) -> list[str]:
        """Return the calls that a source told of before and lists no longer; of others' it knows nothing.

        Args:
            source: which.
            live: what it lists; None where it was not asked, and nothing is missing.
        """
        if live is None:
            return []
        return [
            call_id
            for call_id, (file, _) in self._open.items()
            if source in file.call_ids.values() and live.isdisjoint(file.call_ids)
        ]


class Links:
    """The newest word on the link of each source of calls."""

    def __init__(self) -> None:
        self.of: dict[str, PhoneLink] = {}
        self.newest: PhoneLink | None = None
        """Of a source that is lost, if there is one, for its calls go unheard."""
        self.reported_at_ms: int | None = None
        """When a softphone last told of a call, milliseconds since 1970 UTC; None before the first since the start."""

    def hear(self, link: PhoneLink) -> bool:
        """Take a word; returns whether it says more than that something else was ignored on the link."""
        before, self.of[link.source] = self.of.get(link.source), link
        self.newest = next((one for one in self.of.values() if one.state is LinkState.LOST), link)
        return before is None or before.state is not link.state or link.live_calls is not None

    @property
    def heard(self) -> bool:
        """Whether a source of calls is known and each of them is heard."""
        return self.newest is not None and not self.lost

    @property
    def sees_phone(self) -> bool:
        """Whether a source is connected to a phone itself, and does not only wait for what a hook tells."""
        return any(link.state is LinkState.CONNECTED and source not in HOOKS for source, link in self.of.items())

    @property
    def lost(self) -> bool:
        """Whether a source of calls is not heard now."""
        return self.newest is not None and self.newest.state is LinkState.LOST


def still_on(file: CaseFile, now_ms: int) -> bool:
    """Tell whether a call of before a restart counts as on although no phone will list it.

    Args:
        file: the contact.
        now_ms: milliseconds since 1970 UTC.
    """
    return end_untold(file.call_ids) and 0 <= now_ms - file.opened_at_ms <= UNTOLD_MS


def resumed(file: CaseFile, key: str, number: str | None) -> Contact:
    """Return the live contact of a case file that was read back.

    Args:
        file: what was written before the restart.
        key: the call's id.
        number: as a phone tells it now, if one does; the whole number is not kept.
    """
    return Contact(
        contact_id=file.contact_id,
        call_id=key,
        number=None if file.number_masked == WITHHELD else number or "",
        direction=Direction(file.direction),
        state=file.state,
        opened_at_ms=file.opened_at_ms,
        connected_at_ms=file.connected_at_ms,
        name=file.name,
        line=file.line,
        source=file.call_ids.get(key, ""),
    )


def least_likely(
    calls: Mapping[str, Contact], file_of: Callable[[str], CaseFile | None], shown: str | None
) -> str | None:
    """Return the call that is least likely to be on where too many seem to be; None where each was worked on.

    That is one of the source that tells of most calls, so that a hook which floods the desktop costs no call of the
    phone: the oldest, ringing or answered, that is not shown and that nobody worked on. What rings now may be real.

    Args:
        calls: by their id, oldest first.
        file_of: returns a contact's case file.
        shown: the contact on the panel.
    """
    live = [(key, contact) for key, contact in calls.items() if contact.state.live]
    told = Counter(contact.source for _, contact in live)
    for source, _ in told.most_common():
        its = [(key, contact) for key, contact in live if contact.source == source]
        idle = [k for k, contact in its if contact.contact_id != shown and not worked_on(file_of(contact.contact_id))]
        if idle:
            return idle[0]
    return None


def unfinished(calls: Mapping[str, Contact], file_of: Callable[[str], CaseFile | None]) -> list[Contact]:
    """Return the answered calls that are over and whose wrap-up is not finished, oldest first."""
    over = [contact for contact in calls.values() if contact.state is ContactState.ENDED]
    files = [file_of(contact.contact_id) for contact in over]
    return [contact for contact, file in zip(over, files, strict=True) if file is not None and not file.finished]


def worked_on(file: CaseFile | None) -> bool:
    """Tell whether somebody read, answered or wrote something on a call."""
    return file is not None and bool(file.answer_log or file.readings or file.notes)


def _patience_ms(file: CaseFile, links: Mapping[str, PhoneLink]) -> int:
    told = [links.get(source) for source in file.call_ids.values()]
    return AWAY_MS if any(link is not None and link.state is LinkState.LOST for link in told) else RECOVERY_MS
