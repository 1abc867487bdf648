"""`agent-assist drill`: a synthetic call through phone and recorder, judged; `drill schedule` lets it run each day."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import to_builtins

from agent_assist.cli.arguments import Arguments, parse
from agent_assist.cli.options import here, open_vault, settings_of
from agent_assist.domain.errors import ConditionError

if TYPE_CHECKING:
    from agent_assist.domain.drill import StepResult
    from agent_assist.telephony.drill.schedule import Plan


class SchedulerFailed(ConditionError):
    """The system's scheduler did not take the drill."""

    code = "scheduler_failed"


def run(argv: list[str]) -> int:
    """Run or schedule a drill; exit code 1 when the recorder did not obey."""
    if argv[:1] == ["schedule"]:
        return _schedule(argv[1:])
    parser = Arguments(
        prog="agent-assist drill", description="Call, record, pause, withdraw, and listen to the result."
    )
    parser.add_json()
    options = parse(parser, argv)
    if isinstance(options, int):
        return options
    from agent_assist.desktop.app.drill import Stage, run_drill
    from agent_assist.telephony.softphone.handoff.local_socket import socket_path

    paths = here()
    told = _nothing if options.json else _tell
    say = _nothing if options.json else _say
    report = run_drill(Stage(settings_of(paths), paths, open_vault(paths), socket_path(), say, told))
    if options.json:
        steps = [to_builtins(one) for one in report.steps]
        document = {"passed": report.passed, "contact": report.contact, "sent": report.sent, "steps": steps}
        sys.stdout.write(json.dumps(document) + "\n")
    else:
        _say("Passed." if report.passed else "FAILED: the recorder cannot be relied on.")
        _say(
            "The server has the result." if report.sent else "The result is kept and is sent with the next connection."
        )
    if not report.passed:
        failed = ", ".join(f"{one.step} ({one.error})" for one in report.steps if not one.passed)
        sys.stderr.write(f"drill_failed: {failed or 'not walked to its end'}. See docs/recorders.md.\n")
    return 0 if report.passed else 1


def _tell(result: StepResult) -> None:
    took = "" if result.after_ms is None else f" after {result.after_ms / 1000:.1f} s"
    seen = f": {result.state}, {result.means}{took}" if result.state else ""
    _say(f"{'ok  ' if result.passed else 'FAIL'}  {result.step}{seen}{'' if result.passed else f' [{result.error}]'}")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _nothing(_what: object) -> None:
    """Say nothing: the JSON document says all."""


def _schedule(argv: list[str]) -> int:
    parser = Arguments(prog="agent-assist drill schedule", description="Let a drill run every day, or no more.")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--at", metavar="HH:MM", help="local time, before the shift begins")
    what.add_argument("--remove", action="store_true", help="take the daily drill away")
    parser.add_flag("--show", "only print what would be written and run")
    options = parse(parser, argv)
    if isinstance(options, int):
        return options
    from agent_assist.telephony.drill.schedule import plan_daily, plan_none

    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "agent_assist"]
    plan = plan_none(Path.home()) if options.remove else plan_daily(options.at, program, Path.home())
    if options.show:
        _show(plan)
        return 0
    _carry_out(plan)
    _say("No daily drill any more." if options.remove else f"A drill runs every day at {options.at}.")
    return 0


def _show(plan: Plan) -> None:
    for path, text in plan.files.items():
        _say(f"# {path}\n{text}")
    for command in plan.commands:
        _say(" ".join(command))
    for path in plan.gone:
        _say(f"# removed: {path}")


def _carry_out(plan: Plan) -> None:
    """Write files, run the scheduler's commands, remove what is gone.

    Raises:
        SchedulerFailed: a file or a command failed; says which.
    """
    try:
        for path, text in plan.files.items():
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_text(text, encoding="utf-8")
        for command in plan.commands:
            subprocess.run(command, check=True, timeout=20, capture_output=True, stdin=subprocess.DEVNULL)  # noqa: S603
        for path in plan.gone:
            Path(path).unlink(missing_ok=True)
    except FileNotFoundError as exc:
        raise SchedulerFailed("The system's scheduler is missing.", "Use --show, and set it up by hand.") from exc
    except (OSError, subprocess.SubprocessError) as exc:
        raise SchedulerFailed("The system's scheduler refused.", "Use --show, and set it up by hand.") from exc
