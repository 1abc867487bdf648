"""A moment as a page for customers shows it: in the organisation's time zone, and never without naming the clock.

Pages only: what is signed or stored keeps UTC. The zone's rules are those of the machine's time zone database (on
Windows those of the package tzdata), so summer time is right for each moment.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, timedelta, tzinfo
from zoneinfo import ZoneInfo, available_timezones

from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput

DEFAULT_ZONE = "UTC"
"""The zone of pages where nobody chose one; it needs no database."""
MINUS = "\N{MINUS SIGN}"
"""Stands before an offset west of UTC."""


@dataclass(frozen=True, slots=True)
class Local:
    """A moment by the clock of a zone.

    Args:
        day: as `2026-11-24`; a page writes it as people of its language do.
        time: as `15:04:05`.
        clock: which clock that is: `UTC`, `UTC+1`, `UTC+5:30`; west of it with a true minus sign (U+2212).
    """

    day: str
    time: str
    clock: str

    @property
    def hour(self) -> str:
        """The time without its seconds, as `15:04`."""
        return self.time[:5]

    @property
    def whole(self) -> str:
        """Time and clock on one line, as `15:04:05 (UTC+1)`."""
        return f"{self.time}\N{NO-BREAK SPACE}({self.clock})"


def local(at_ms: int, zone: tzinfo) -> Local:
    """Return a moment by the clock of a zone.

    Args:
        at_ms: milliseconds since 1970 UTC, from 0 to the year 9999.
        zone: as `zone_named` returns it.
    """
    when = utc_of(at_ms)
    with contextlib.suppress(OverflowError):  # the last hours of the year 9999 have no day further east: they keep UTC
        when = when.astimezone(zone)
    return Local(when.strftime("%Y-%m-%d"), when.strftime("%H:%M:%S"), _clock(when.utcoffset() or timedelta()))


def zone_named(name: str) -> tzinfo:
    """Return the time zone of an IANA name, such as `Europe/Berlin`.

    Raises:
        BadInput: there is no such zone, or this machine has no time zone database.
    """
    if name == DEFAULT_ZONE:
        return UTC
    known = available_timezones()
    if not known:
        raise BadInput(
            "This machine has no time zone database, so customers' pages can't show local time.",
            "Install the system's package tzdata, or leave the time zone out to show UTC.",
        )
    if name not in known:  # ZoneInfo alone would also take a path, and names in any case on some systems
        raise BadInput(
            "There is no time zone with this name, so customers' pages would show wrong times.",
            "Give an IANA name such as Europe/Berlin, or leave it out to show UTC.",
        )
    return ZoneInfo(name)


def _clock(offset: timedelta) -> str:
    if not offset:
        return "UTC"
    hours, rest = divmod(abs(offset) // timedelta(seconds=1), 3600)
    minutes, odd = divmod(rest, 60)  # a few zones had odd seconds until 1972
    shown = f"{hours}:{minutes:02}:{odd:02}" if odd else f"{hours}:{minutes:02}" if minutes else f"{hours}"
    return f"UTC{'+' if offset == abs(offset) else MINUS}{shown}"
