"""A daily drill by the system's own scheduler: what is written and run for it. Pure; the command carries it out."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Final
from xml.sax.saxutils import escape

from agent_assist.domain.errors import BadInput

_TIME: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)
_NAME: Final = "agent-assist-drill"
_LABEL: Final = "org.agent-assist.drill"
_TASK: Final = "Agent Assist recorder drill"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do: files are written, then commands run, then what is gone is removed.

    Args:
        files: text by path below the user's configuration folder or home.
        gone: files to remove.
        commands: programs with their arguments; one that fails is reported.
    """

    files: dict[PurePath, str] = field(default_factory=dict)
    gone: tuple[PurePath, ...] = ()
    commands: tuple[tuple[str, ...], ...] = ()


def plan_daily(at: str, program: Sequence[str], home: Path, platform: str = sys.platform) -> Plan:
    """Return how a daily drill is set up.

    Args:
        at: HH:MM, local time.
        program: how `agent-assist` is started here.
        home: the user's home.
        platform: as sys.platform.

    Raises:
        BadInput: `at` is no time, or a path cannot be written into the scheduler's file.
    """
    match = _TIME.fullmatch(at)
    if match is None:
        raise BadInput("--at is not a valid time.", "Give it as HH:MM, for example 06:30.")
    if any(ord(char) < 32 or char in '"%' for word in program for char in word):  # noqa: PLR2004 - control characters
        raise BadInput("The program's path has characters the scheduler can't handle.", "Install it elsewhere.")
    command = [*program, "drill"]
    if platform == "win32":
        line = " ".join(f'"{word}"' for word in command)
        return Plan(commands=(("schtasks", "/Create", "/F", "/SC", "DAILY", "/TN", _TASK, "/ST", at, "/TR", line),))
    if platform == "darwin":
        agent = home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
        return Plan({agent: _plist(command, int(match[1]), int(match[2]))}, (), (("launchctl", "load", str(agent)),))
    folder = home / ".config" / "systemd" / "user"
    quoted = " ".join(f'"{word}"' for word in command).replace("$", "$$")
    files: dict[PurePath, str] = {
        folder / f"{_NAME}.service": f"[Unit]\nDescription={_TASK}\n\n[Service]\nType=oneshot\nExecStart={quoted}\n",
        folder / f"{_NAME}.timer": f"[Unit]\nDescription={_TASK}\n\n[Timer]\nOnCalendar=*-*-* {at}:00\n"
        "Persistent=false\n\n[Install]\nWantedBy=timers.target\n",
    }
    begin = ("systemctl", "--user", "enable", "--now", f"{_NAME}.timer")
    return Plan(files, (), (("systemctl", "--user", "daemon-reload"), begin))


def plan_none(home: Path, platform: str = sys.platform) -> Plan:
    """Return how the daily drill is taken away again."""
    if platform == "win32":
        return Plan(commands=(("schtasks", "/Delete", "/F", "/TN", _TASK),))
    if platform == "darwin":
        agent = home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
        return Plan({}, (agent,), (("launchctl", "unload", str(agent)),))
    folder = home / ".config" / "systemd" / "user"
    return Plan(
        {},
        (folder / f"{_NAME}.service", folder / f"{_NAME}.timer"),
        (("systemctl", "--user", "disable", "--now", f"{_NAME}.timer"),),
    )


def _plist(command: Sequence[str], hour: int, minute: int) -> str:
    words = "".join(f"<string>{escape(word)}</string>" for word in command)
    time = f"<dict><key>Hour</key><integer>{hour}</integer><key>Minute</key><integer>{minute}</integer></dict>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<plist version="1.0"><dict>'
        f"<key>Label</key><string>{_LABEL}</string><key>ProgramArguments</key><array>{words}</array>"
        f"<key>StartCalendarInterval</key>{time}</dict></plist>\n"
    )
