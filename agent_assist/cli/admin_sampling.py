"""The verb of `agent-assist admin` on the calls that are drawn at random: run the draw, show its days, check them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from agent_assist.cli.admin_charts import AS_STORED
from agent_assist.cli.arguments import Arguments

if TYPE_CHECKING:
    import argparse

    from agent_assist.server.clock import Clock
    from agent_assist.server.db.database import Database


def _sampling(database: Database, clock: Clock, arguments: argparse.Namespace) -> object:
    from agent_assist.server.services.sampling import Sampling
    from agent_assist.server.services.sampling_check import SamplingCheck

    if arguments.run:
        return Sampling(database, clock).run()._asdict()
    checked = SamplingCheck(database, clock).check()
    if arguments.check:
        return {AS_STORED: not checked.faults, "days": len(checked.days), "faults": checked.faults}
    return [msgspec.to_builtins(day) for day in checked.days]


SAMPLING = {"sampling": _sampling}


def add_sampling(verbs: argparse._SubParsersAction[Arguments], shared: Arguments) -> None:
    """Add the verb to the parser of `admin`."""
    verb = verbs.add_parser("sampling", parents=[shared], help="show the days of the draw; run it, or check it")
    what = verb.add_mutually_exclusive_group()
    what.add_argument("--run", action="store_true", help="commit, reveal and draw what is due, as serve does by itself")
    what.add_argument("--check", action="store_true", help="work every draw out again from the events, and compare")
