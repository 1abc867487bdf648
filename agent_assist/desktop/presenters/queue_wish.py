"""What a supervisor wants to see of the queue, as one value: narrowed by keys, asked for, kept as a view. Pure.

A key is `group:value`, such as `team:Billing`; `group:` alone takes the condition away. Days are kept as words
(`today`, `7`), so that a view that was kept last week means this week now, or as two days (`2026-11-17..2026-11-24`).
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import msgspec
from msgspec import structs

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.protocol import messages as m

STATES: dict[str, Text] = {
    "open": say("All open"),
    "unassigned": say("Nobody's yet"),
    "mine": say("With you"),
    "decided": say("Resolved"),
    "second": say("Second opinion"),
    "differ": say("Opinions differ"),
}
"""The states of a contact in the queue."""
SORTS: dict[str, Text] = {
    "severity": say("most severe first"),
    "due": say("due first"),
    "oldest": say("oldest first"),
    "newest": say("newest first"),
    "agent": say("by agent"),
}
"""The orders of the queue."""
ALIKE_DAYS = "30"
"""How many days back flags of one kind are looked at together, today with them."""
DAYS: dict[str, Text] = {
    "today": say("Today"),
    "yesterday": say("Yesterday"),
    "7": say("Last 7 days"),
    "28": say("Last 4 weeks"),
    ALIKE_DAYS: say("Last 30 days"),
}
"""Days that a list can be narrowed to, counted from today."""
_TOGGLED = {"severity", "kind"}
_BETWEEN = ".."


class Wish(msgspec.Struct, frozen=True, omit_defaults=True):
    """A list of the queue: state, order, and what it is narrowed to; empty texts for no condition."""

    state: str = "open"
    sort: str = "severity"
    severity: str = ""
    kind: str = ""
    team: str = ""
    agent: str = ""
    days: str = ""
    search: str = ""


class View(msgspec.Struct, frozen=True):
    """A list under a name, kept for one account on this computer."""

    name: str
    wish: Wish


def narrowed(wish: Wish, key: str) -> Wish:
    """Return the wish after a key; one that is not known changes nothing, an empty one takes all conditions away."""
    if not key:
        return Wish(sort=wish.sort)
    group, _, value = key.partition(":")
    if group == "waiting":
        group, value = "state", value or "open"
    known = {
        "state": value in STATES,
        "sort": value in SORTS,
        "severity": value in {"", *wording.SEVERITY_NAMES},
        "days": not value or days_between(value, date(2026, 1, 1)) is not None,
    }
    if group not in {"kind", "team", "agent", *known} or not known.get(group, True):
        return wish
    if group in _TOGGLED and getattr(wish, group) == value:
        value = ""  # the key of what is chosen already takes it away
    return structs.replace(wish, **{group: value})


def alike(flag: str, sort: str, *, decided: bool) -> Wish:
    """Return the list of contacts with the same flag in the last days, whoever's they are.

    Args:
        flag: a kind of flag.
        sort: the order.
        decided: whether those that are resolved are wanted; else those that are open.
    """
    return Wish(state="decided" if decided else "open", sort=sort, kind=flag, days=ALIKE_DAYS)


def days_between(days: str, today: date) -> tuple[date, date] | None:
    """Return the first and the last day that are meant; None for what names no days."""
    if days in {"today", "yesterday"}:
        day = today - timedelta(days=days == "yesterday")
        return day, day
    if days.isascii() and days.isdigit() and len(days) <= len("999") and int(days):
        return today - timedelta(days=int(days) - 1), today
    first, between, last = days.partition(_BETWEEN)
    try:
        found = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return None
    return found if between and found[0] <= found[1] else None


def days_key(first: date, last: date) -> str:
    """Return the key that narrows a list to some days, in whichever order they are given."""
    first, last = min(first, last), max(first, last)
    return f"days:{first.isoformat()}{_BETWEEN}{last.isoformat()}"


def query_of(wish: Wish, now: datetime, *, shared: bool) -> m.QueueQuery:
    """Return what the server is asked: the first page of the list.

    Args:
        wish: the list.
        now: the local time, in whose zone days begin.
        shared: the server searches by all of it; else it is an older one, which knows one condition and the search.
    """
    if not shared:
        named = "decided" if wish.state == "decided" else "open"
        chosen = f"severity:{wish.severity}" if wish.severity else f"kind:{wish.kind}" if wish.kind else ""
        return m.QueueQuery(filter=chosen if chosen and named == "open" else named, search=wish.search)
    since_ms, until_ms = _moments(wish.days, now)
    return m.QueueQuery(
        filter=wish.state,
        search=wish.search,
        sort=wish.sort,
        severity=wish.severity,
        kind=wish.kind,
        since_ms=since_ms,
        until_ms=until_ms,
        team=wish.team,
        agent=wish.agent,
    )


def _moments(days: str, now: datetime) -> tuple[int, int]:
    """Return when the first day begins and the day after the last, ms since 1970 UTC; 0, 0 for all days."""
    found = days_between(days, now.date()) if days else None
    if found is None:
        return 0, 0
    return _midnight(found[0]), _midnight(found[1] + timedelta(days=1))


def _midnight(day: date) -> int:
    """Return when a local day begins, milliseconds since 1970 UTC."""
    return int(time.mktime((day.year, day.month, day.day, 0, 0, 0, 0, 0, -1)) * 1000)


def days_name(days: str) -> Text:
    """Return what some days are called."""
    if days in DAYS:
        return DAYS[days]
    found = days_between(days, date(2026, 1, 1))
    if found is not None and days.isdigit():  # counted from whatever is today
        return DAYS["today"] if int(days) == 1 else say_count("Last 1 day", "Last {n} days", int(days))
    if found is None:
        return Text(days)
    if found[0] == found[1]:
        return _day(found[0])
    return say("{first} to {last}", first=_day(found[0]), last=_day(found[1]))


def conditions(wish: Wish, people: Sequence[m.Person]) -> tuple[tuple[str, Text], ...]:
    """Return each condition that narrows the list: the key that takes it away, and its words."""
    agent = next((one.name for one in people if one.id == wish.agent), wish.agent)
    found: list[tuple[str, Text]] = []
    if wish.state != "open":
        found.append(("waiting:open", STATES[wish.state]))
    if wish.severity:
        found.append(("severity:", wording.SEVERITY_NAMES[wish.severity]))
    if wish.kind:
        found.append(("kind:", wording.flag_title(wish.kind)))
    if wish.team:
        found.append(("team:", say("Team: {name}", name=wish.team)))
    if wish.agent:
        found.append(("agent:", say("Agent: {name}", name=agent)))
    if wish.days:
        found.append(("days:", days_name(wish.days)))
    return tuple(found)


def kept(wish: Wish) -> str:
    """Return a wish as text, for keeping."""
    return msgspec.json.encode(wish).decode()


def kept_view(name: str, text: str) -> View | None:
    """Return a view that was kept; None for one that cannot be read any more."""
    try:
        wish = msgspec.json.decode(text, type=Wish)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return View(name, wish) if wish.state in STATES and wish.sort in SORTS else None


def _day(day: date) -> Text:
    return wording.calendar_day(day.year, day.month, day.day)
