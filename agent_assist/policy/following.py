"""Laws that take the place of older ones: a row names the one that it follows, and that one ends by itself. Pure.

The day is then written once, in the row that begins. In retention.toml the older row stays law for the records of its
own time: it is about those made until the day before.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from agent_assist.policy.levels import Status
from agent_assist.policy.pack_files import Table

FOLLOWS = "follows"
LAST_DAY, RECORDS_UNTIL = "effective_to", "made_until"
"""What ends where a row is followed: the row itself, in retention.toml the records that it is about."""
_WAIVED = frozenset({Status.WAIVED.value, "waived-until"})
_ONE_DAY = timedelta(days=1)


def ended(rows: Mapping[str, Table], ends: str = LAST_DAY) -> dict[str, Table]:
    """Return the rows of a file as they read once each that is followed has its last day.

    Args:
        rows: by id, in the order of the file.
        ends: the key of that day.

    Raises:
        BadInput: a row follows one that is not there or that is waived, follows itself through others, or has no day
            from which it holds.
    """
    found = dict(rows)
    for name, row in rows.items():
        older = row.text(FOLLOWS, "")
        if not older:
            continue
        if older not in rows:
            raise row.error(FOLLOWS, "names a rule that the file does not have")
        if _leads_back(name, rows):
            raise row.error(FOLLOWS, "leads back to the row itself")
        if _status(rows[older].data) in _WAIVED:
            raise row.error(FOLLOWS, "names a rule that is waived, and that does not end")
        first = begins(name, row.data)
        if first is None and _status(row.data) != Status.PROPOSED:
            raise row.error(FOLLOWS, "needs the day from which the row holds (effective_from)")
        if first is not None and first > date.min:
            last, own = first - _ONE_DAY, found[older].day(ends)
            before = found[older]
            data = {**before.data, ends: last if own is None else min(own, last)}
            found[older] = Table(before.file, before.where, data)
    return found


def begins(name: str, row: Mapping[str, object]) -> date | None:
    """Return the first day of a row; None where it has none, or never fires because it is only proposed.

    Args:
        name: its id; a recording rule may end in `@` and its day.
        row: its keys and values.
    """
    if _status(row) == Status.PROPOSED:
        return None
    last = _day(row.get(LAST_DAY))
    if _status(row) in _WAIVED and last is not None and last < date.max:
        return last + _ONE_DAY
    return _day(row.get("effective_from")) or _in_name(name)


def _status(row: Mapping[str, object]) -> str:
    """Return the status as it is written; a value that is no text is refused by whoever reads the row."""
    status = row.get("status")
    return status if isinstance(status, str) else ""


def _day(value: object) -> date | None:
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _in_name(name: str) -> date | None:
    try:
        return date.fromisoformat(name.partition("@")[2])
    except ValueError:
        return None


def _leads_back(name: str, rows: Mapping[str, Table]) -> bool:
    """Tell whether who follows whom comes round to the row again, or goes round without it."""
    seen = {name}
    older = rows[name].text(FOLLOWS, "")
    while older in rows:
        if older in seen:
            return True
        seen.add(older)
        older = rows[older].text(FOLLOWS, "")
    return False
