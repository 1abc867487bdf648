"""The verbs of `agent-assist admin` on how long records are kept: what is due when, and holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.arguments import Arguments

if TYPE_CHECKING:
    import argparse

    from agent_assist.server.clock import Clock
    from agent_assist.server.db.database import Database
    from agent_assist.server.db.holds import HoldRow

_WHY = {
    "own": "own period",
    "maximum": "longest by law",
    "minimum": "shortest by law",
    "conflict": "two laws contradict each other",
    "undated": "counts from a moment that is not known",
    "unset": "no period set",
}
"""What stands for a reason on the terminal; `--json` has the word itself."""


def _keeping(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.cli.dates import day
    from agent_assist.cli.serve import trust_of_file
    from agent_assist.policy.keeping import Why
    from agent_assist.server.db.keeping_state import Wanted
    from agent_assist.server.services.keeping import OPEN, KeepingTimes
    from agent_assist.server.services.packs_in_use import PacksInUse

    times = KeepingTimes(database, clock, PacksInUse(database, clock, trust_of_file(arguments.pack_trust)))
    if arguments.summary:
        return times.summary()
    why = (Why.CONFLICT.value,) if arguments.conflicts else OPEN if arguments.undated else ()
    until = day(arguments.due_until).isoformat() if arguments.due_until else ""
    found = times.page(Wanted(until, why, arguments.held, arguments.contact), arguments.after, arguments.limit)
    if arguments.json:
        return {"pack": times.pack, "records": list(found.records), "next": found.next}
    rows = [_line(one) for one in found.records]
    return [*rows, {"pack": times.pack, **({"next": found.next} if found.next else {})}]


def _line(one: dict[str, object]) -> dict[str, object]:
    """Return a record in few words: what, when, why, and what a person must look at."""
    rules = one["rules"]
    named = ", ".join(_rule(rule) for rule in rules) if isinstance(rules, list) else ""
    undated = one["undated"]
    told: dict[str, object] = {
        "contact": one["contact"],
        "record": one["record"],
        "due": one["due"] or "no day",
        "why": f"{_WHY[str(one['why'])]}{f' ({named})' if named else ''}",
    }
    if one["held"]:
        told["held"] = "yes"
    if isinstance(undated, list) and undated:
        told["undated"] = ", ".join(undated)
    if not one["place_known"]:
        told["place"] = "not known: another law may bind"
    return told


def _rule(rule: object) -> str:
    if not isinstance(rule, dict):
        return ""
    return f"{rule['id']}: {rule['period']} from {rule['counted_from']}"


def _hold(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.holds import Holds

    return _shown(Holds(database, clock).place(arguments.contact, arguments.by, arguments.reason))


def _release(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.holds import Holds

    found = Holds(database, clock).release(arguments.contact, arguments.by, arguments.reason, arguments.hold)
    return _shown(found)


def _holds(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.holds import Holds

    found = Holds(database, clock).page(arguments.after, arguments.limit, released=arguments.all)
    rows = [_shown(one) for one in found.holds]
    if arguments.json:
        return {"holds": rows, "next": found.next}
    return [*rows, {"next": found.next}] if found.next else rows


def _shown(row: HoldRow) -> dict[str, object]:
    return {
        "hold": row.id,
        "contact": row.contact,
        "by": row.placed_by,
        "reason": row.reason,
        "placed_at_ms": row.placed_at_ms,
        "released_at_ms": row.released_at_ms,
    }


KEEPING: dict[str, Callable[[Database, Clock, argparse.Namespace], object]] = {
    "keeping": _keeping,
    "hold": _hold,
    "release-hold": _release,
    "holds": _holds,
}


def add_keeping(verbs: argparse._SubParsersAction[Arguments], shared: Arguments) -> None:
    """Add the verbs to the command."""
    shown = verbs.add_parser(
        "keeping", parents=[shared], help="say which records are due for deletion when, and why; deletes nothing"
    )
    shown.add_argument(
        "--due-until", metavar="DATE", help="only records that are due up to this day and not on legal hold"
    )
    shown.add_flag("--held", "only records of contacts on legal hold")
    shown.add_argument("--contact", default="", metavar="ID", help="only records of one contact")
    which = shown.add_mutually_exclusive_group()
    which.add_argument("--conflicts", action="store_true", help="only where two laws contradict each other")
    which.add_argument("--undated", action="store_true", help="only where no day is known, or no period is set")
    which.add_argument("--summary", action="store_true", help="only how many there are of each")
    shown.add_argument("--pack-trust", metavar="FILE", type=Path, help="as given to serve")
    hold = verbs.add_parser("hold", parents=[shared], help="put a contact on legal hold: nothing of it is erased")
    hold.add_argument("contact", metavar="CONTACT")
    release = verbs.add_parser(
        "release-hold", parents=[shared], help="release a legal hold: the contact may be erased again"
    )
    release.add_argument("contact", metavar="CONTACT")
    release.add_argument("--hold", default="", metavar="ID", help="which, where the contact has more than one")
    for verb in (hold, release):
        verb.add_argument("--by", required=True, metavar="NAME", help="who asked")
        verb.add_argument(
            "--reason", required=True, help="why, one line; it is kept for good, so name no customer in it"
        )
    holds = verbs.add_parser("holds", parents=[shared], help="list legal holds, oldest first")
    holds.add_flag("--all", "also those that were released")
    for verb in (shown, holds):
        verb.add_argument("--limit", type=int, default=100, metavar="N", help="rows of a page; 100 if not given")
        verb.add_argument("--after", default="", metavar="NEXT", help="go on behind the page that named this")
