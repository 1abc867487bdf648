"""The verbs of `agent-assist admin` by which others vouch for the log: time stamps and witnesses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.arguments import Arguments

if TYPE_CHECKING:
    import argparse

    from agent_assist.server.clock import Clock
    from agent_assist.server.db.database import Database
    from agent_assist.server.services.vouchers import Vouched

QUERY_TYPE = "application/timestamp-query"
_ADD_CHECKPOINT = "/add-checkpoint"


def _stamp_log(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.cli.ledger import authority_of
    from agent_assist.server.services.outside import post
    from agent_assist.server.services.vouchers import Vouchers

    authority = authority_of(arguments.certificate)
    return _told(Vouchers(database, clock).stamp(authority, lambda asked: post(arguments.authority, asked, QUERY_TYPE)))


def _witness_log(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.evidence.cosignature import read_witness
    from agent_assist.server.services.outside import post
    from agent_assist.server.services.vouchers import Vouchers

    address = arguments.witness.rstrip("/") + _ADD_CHECKPOINT
    who = read_witness(arguments.key)
    return _told(Vouchers(database, clock).witness(who, lambda asked: post(address, asked, "text/plain")))


def _told(found: Vouched) -> dict[str, object]:
    from agent_assist.evidence.envelope import at_text

    return {"origin": found.origin, "entries": found.size, "at": at_text(found.at_ms), "known": found.known}


VOUCHERS: dict[str, Callable[[Database, Clock, argparse.Namespace], object]] = {
    "stamp-log": _stamp_log,
    "witness-log": _witness_log,
}


def add_vouchers(verbs: argparse._SubParsersAction[Arguments], shared: Arguments) -> None:
    """Add the verbs to the command."""
    stamp = verbs.add_parser("stamp-log", parents=[shared], help="have a time stamp authority stamp the log (RFC 3161)")
    stamp.add_argument("--authority", metavar="URL", required=True, help="its address")
    stamp.add_argument(
        "--certificate", metavar="FILE", type=Path, required=True, help="its certificate (PEM), then its issuers'"
    )
    witness = verbs.add_parser("witness-log", parents=[shared], help="have a witness co-sign the log (C2SP)")
    witness.add_argument("--witness", metavar="URL", required=True, help="its address, without /add-checkpoint")
    witness.add_argument("--key", metavar="KEY", required=True, help="its key, as NAME+HASH+KEY")
