"""`agent-assist phone setup`: write the call hooks of MicroSIP, or register the URL scheme."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from agent_assist.cli import url_scheme
from agent_assist.cli.arguments import Arguments
from agent_assist.cli.relay_path import NAME, find_relay
from agent_assist.domain.errors import BadInput, ConditionError
from agent_assist.telephony.softphone.microsip_ini import (
    HOOKS,
    SIZE_LIMIT,
    hooks_of,
    is_ours,
    with_hooks,
    without_hooks,
)

BACKUP_SUFFIX = ".before-agent-assist"
BOUND_S = 15
_PHONE = re.compile(r"(?:^|[\\/\s])microsip\.exe(?:\s|$)", re.IGNORECASE | re.MULTILINE)
_CLOSE = "Close MicroSIP, also in the notification area, and run this again: it writes its settings when it closes."


def run(argv: list[str]) -> int:
    """Set a phone up; returns 0.

    Raises:
        BadInput: wrong use, a file that is not MicroSIP's, a path it cannot start, a foreign command.
        ConditionError: MicroSIP runs, or a file cannot be read or written.
    """
    parser = Arguments(prog="agent-assist phone setup", description=__doc__)
    parser.add_argument("phone", choices=["microsip", "url"])
    parser.add_argument("--ini", help="microsip.ini; default: the installed MicroSIP's, on Windows")
    parser.add_argument("--relay", help=f"path of {NAME}; default: the one of this installation")
    parser.add_flag("--dry-run", "say what would change, change nothing")
    parser.add_flag("--replace", "replace another program's command")
    parser.add_flag("--undo", "take our commands out, put former ones back")
    options = parser.parse_args(argv)
    if options.phone == "url":
        print(url_scheme.unregister() if options.undo else url_scheme.register(find_relay(options.relay)))
        return 0
    ini = _ini(options.ini)
    if not options.dry_run and microsip_runs():
        raise ConditionError("MicroSIP is running.", _CLOSE)
    before = _read(ini)
    backup = ini.with_name(ini.name + BACKUP_SUFFIX)
    if options.undo:
        after = without_hooks(before, _read(backup) if backup.exists() else None)
    else:
        after = with_hooks(before, _relay_for_phone(options.relay), replace=options.replace)
    _tell(before, after)
    if options.dry_run or after == before:
        return 0
    if not any(is_ours(value) for value in hooks_of(before).values()):
        _replace(backup, before, ini)
    _replace(ini, after, ini)
    print(f"written; the file as it was is beside it, {backup.name}" if backup.exists() else "written")
    return 0


def _ini(given: str | None) -> Path:
    if given is not None:
        return Path(given)
    folder = os.environ.get("APPDATA") if sys.platform == "win32" else None
    if not folder:
        raise BadInput("MicroSIP's settings file is not known here.", "Give its path with --ini.")
    return Path(folder) / "MicroSIP" / "microsip.ini"


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SIZE_LIMIT + 1)
    except FileNotFoundError:
        raise BadInput(
            f"There is no file {path.name}.", "Start and close MicroSIP once, or give the path with --ini."
        ) from None
    except OSError as exc:
        raise ConditionError(f"{path.name} cannot be read.", "Check its permissions.") from exc


def _replace(path: Path, data: bytes, like: Path) -> None:
    """Write a file aside with the rights of `like`, which holds passwords, and put it in place in one step."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        shutil.copymode(like, part)
        part.replace(path)
    except OSError as exc:
        part.unlink(missing_ok=True)
        raise ConditionError(f"{path.name} cannot be written.", "Look at the folder; nothing was changed.") from exc


def _relay_for_phone(given: str | None) -> str:
    """Return the relay's path as MicroSIP can start it. A path of Windows given elsewhere is for a phone elsewhere."""
    if given is not None and sys.platform != "win32" and re.match(r"[A-Za-z]:\\", given):
        return given
    relay = find_relay(given)
    if relay is None:
        raise BadInput("The relay is not beside this program.", f"Give the path of {NAME} with --relay.")
    path = relay.absolute()
    if " " not in str(path):
        return str(path)
    return str(Path(short_path(str(path.parent))) / path.name)  # its own name stays: by it the command is known again


def short_path(path: str) -> str:
    """Return the 8.3 form of a path with blanks where Windows keeps one, else the path as it is."""
    if sys.platform == "win32":
        import ctypes

        room = 32_768  # longest path of the wide functions
        buffer = ctypes.create_unicode_buffer(room)
        if ctypes.windll.kernel32.GetShortPathNameW(path, buffer, room):
            return str(buffer.value)
    return path


def microsip_runs() -> bool:
    """Whether a process named microsip.exe runs; on other systems under wine.

    Raises:
        ConditionError: the system does not tell.
    """
    if sys.platform == "win32":
        command = ["tasklist", "/FI", "IMAGENAME eq microsip.exe"]
    else:
        command = ["ps", "-A", "-ww", "-o", "args="]  # -ww: else a line ends at COLUMNS
    try:
        done = subprocess.run(  # noqa: S603 - fixed words
            command, capture_output=True, text=True, errors="replace", timeout=BOUND_S, check=True
        )
    except (OSError, subprocess.SubprocessError) as exc:
        raise ConditionError("The list of running programs is not available.", "Close MicroSIP and try again.") from exc
    return any(_PHONE.search(_program(line)) for line in done.stdout.splitlines())


def _program(line: str) -> str:
    """Return what of a line names the program: not the file names that our own command was given."""
    return "" if " phone setup " in line else line


def _tell(before: bytes, after: bytes) -> None:
    old, new = hooks_of(before), hooks_of(after)
    for key in HOOKS:
        if old.get(key) != new.get(key):
            print(f"{key}={new[key]}" if key in new else f"{key} is taken out")
    if before == after:
        print("nothing to change")
