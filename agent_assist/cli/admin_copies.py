"""The verbs of `agent-assist admin` that copy the database and put a copy back. They open no database themselves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.cli.arguments import Arguments

if TYPE_CHECKING:
    import argparse

    from agent_assist.server.app import Settings
    from agent_assist.server.clock import Clock


def _backup(settings: Settings, _clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.app import database_url
    from agent_assist.server.services.copies import back_up

    size = back_up(database_url(settings), arguments.out)
    return {"out": arguments.out.name, "bytes": size, "signing_key": "not included"}


def _restore(settings: Settings, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.app import database_url, key_file
    from agent_assist.server.services.copies import restore

    return restore(database_url(settings), arguments.file, clock, key_file(settings), arguments.former)._asdict()


COPIES: dict[str, Callable[[Settings, Clock, argparse.Namespace], object]] = {"backup": _backup, "restore": _restore}


def add_copies(verbs: argparse._SubParsersAction[Arguments], shared: Arguments) -> None:
    """Add the verbs to the command."""
    backup = verbs.add_parser("backup", parents=[shared], help="write a copy of the database, also while servers run")
    backup.add_argument("--out", metavar="FILE", type=Path, required=True)
    restore = verbs.add_parser("restore", parents=[shared], help="put a copy in place, with the log restarted")
    restore.add_argument("file", metavar="FILE", type=Path)
    restore.add_argument("--former", metavar="URL", default="", help="the PostgreSQL database before")
