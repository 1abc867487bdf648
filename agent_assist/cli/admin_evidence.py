"""The verbs of `agent-assist admin` on the log, the ledger and erasures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.arguments import Arguments
from agent_assist.domain.errors import BadInput, Invalid

if TYPE_CHECKING:
    import argparse

    from agent_assist.server.clock import Clock
    from agent_assist.server.db.database import Database
    from agent_assist.server.services.erasure import Erased


def _audit_token(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.readers import Readers

    token, ends = Readers(database, clock).create(arguments.name, arguments.hours)
    return {"name": arguments.name, "token": token, "expires_at_ms": ends}


def _restart_log(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.log import Log

    return {"origin": Log(database, clock).restart(arguments.reason)}


def _export_ledger(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.cli.ledger import write
    from agent_assist.server.services.export import Export

    export = Export(database, clock)
    lines = export.device(arguments.device) if arguments.device else export.house()
    write(str(arguments.out), (line + b"\n" for line in lines))
    return {"out": arguments.out.name}


def _erase(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.erasure import Asked, Erasures

    erasures = Erasures(database, clock)
    if arguments.due:
        return [_shown(found) for found in erasures.due()]
    if not (arguments.by and arguments.reason):
        raise BadInput("An erasure needs a name and a reason.", "Give --by and --reason.")
    until = _day(arguments.kept_until) if arguments.kept_until else None
    asked = Asked(arguments.by, arguments.reason, until, arguments.basis)
    if arguments.contact:
        return _shown(erasures.contact(arguments.contact, asked))
    return _shown(erasures.subject(arguments.subject, asked))


def _erasures(database: Database, clock: Clock, _arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.erasure import Erasures

    return [_shown(found) for found in Erasures(database, clock).every()]


def _certificate(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.cli.ledger import write
    from agent_assist.server.services.erasure import Erasures

    write(str(arguments.out), [Erasures(database, clock).certificate(arguments.erasure) + b"\n"])
    return {"out": arguments.out.name}


def _shown(found: Erased) -> dict[str, object]:
    row = found.row
    return {
        "erasure": row.id,
        "subject": row.subject,
        "contact": row.contact,
        "keys": len(found.kids),
        "state": _state(found),
        "holds": [one.id for one in found.held],
        "kept_until_ms": row.kept_until_ms,
        "basis": row.basis,
        "erased_at_ms": row.done_at_ms,
        "devices": len(found.holders),
        "confirmed": sum(holder.event is not None for holder in found.holders),
        "overwritten": found.left == () if found.left is not None else None,
        "in_clear": found.in_clear,
        "left": _left(found),
    }


def _state(found: Erased) -> str:
    if found.row.done_at_ms is not None:
        return "erased"
    return "held" if found.held else "kept"


def _left(found: Erased) -> list[str]:
    """Return in words what the erasure does not reach."""
    if found.held:
        return ["Everything: the contact is on legal hold, and nothing is erased until the hold is released."]
    if found.row.done_at_ms is None:
        return ["Everything, until that date: nothing is erased yet."]
    waiting = sum(holder.event is None for holder in found.holders)
    unseen = ["The database's own files, which were not looked at now."]
    told = unseen if found.left is None else [_LEFT[one.value] for one in found.left]
    if waiting:
        told.append(f"Devices that hold the key and have not confirmed yet: {waiting}.")
    if found.in_clear:
        told.append(
            f"Facts that an earlier version wrote with text in the clear: {found.in_clear}. The chain needs them."
        )
    told.append("What reviewers wrote, on desktops of the agent that have not synced since.")
    return [*told, "Backups made before, copies of the file system, and spare blocks of an SSD."]


_LEFT = {
    "reader": "The database's log, because somebody was reading. The next erasure clears it.",
    "freed_room": "Room in PostgreSQL's files, until it is used again. VACUUM FULL writes the tables anew.",
    "write_ahead_log": "PostgreSQL's own log, its replicas and its archive, until they are recycled.",
}
"""What each `Leftover` means."""


def _day(text: str) -> int:
    """Return the first millisecond of a day in UTC."""
    from agent_assist.evidence.envelope import at_ms

    try:
        return at_ms(f"{text}T00:00:00.000Z")
    except Invalid as exc:
        raise BadInput("The date cannot be read.", "Write it as 2031-12-31.") from exc


EVIDENCE: dict[str, Callable[[Database, Clock, argparse.Namespace], object]] = {
    "audit-token": _audit_token,
    "restart-log": _restart_log,
    "export-ledger": _export_ledger,
    "erase": _erase,
    "erasures": _erasures,
    "erasure-certificate": _certificate,
}


def add_evidence(verbs: argparse._SubParsersAction[Arguments], shared: Arguments) -> None:
    """Add the verbs to the command."""
    audit = verbs.add_parser("audit-token", parents=[shared], help="let an auditor read the ledger for a while")
    audit.add_argument("--name", required=True, help="who gets it")
    audit.add_argument("--hours", type=int, default=24, help="its life; 24 if not given, 744 at most")
    restart = verbs.add_parser("restart-log", parents=[shared], help="say that the database was restored from a copy")
    restart.add_argument("--reason", required=True)
    export = verbs.add_parser("export-ledger", parents=[shared], help="write the organisation's ledger")
    export.add_argument("--out", metavar="FILE", type=Path, required=True)
    export.add_argument("--device", metavar="ID", help="of one device alone, with proofs")
    erase = verbs.add_parser(
        "erase", parents=[shared], help="destroy the keys of a person's values, here and on devices"
    )
    what = erase.add_mutually_exclusive_group(required=True)
    what.add_argument("--contact", metavar="ID", help="of one contact")
    what.add_argument("--subject", metavar="KEY", help="of one subject, by the id of its key")
    what.add_argument("--due", action="store_true", help="those that the law kept until now")
    erase.add_argument("--by", default="", metavar="NAME", help="who asked")
    erase.add_argument("--reason", default="", help="why, one line; it is kept for good, so name no customer in it")
    erase.add_argument("--kept-until", metavar="DATE", help="the law wants the values kept until this day")
    erase.add_argument("--basis", default="", help="the law that does")
    verbs.add_parser("erasures", parents=[shared], help="list erasures, and how many devices have confirmed")
    paper = verbs.add_parser("erasure-certificate", parents=[shared], help="write a signed deletion certificate")
    paper.add_argument("erasure", metavar="ID")
    paper.add_argument("--out", metavar="FILE", type=Path, required=True)
