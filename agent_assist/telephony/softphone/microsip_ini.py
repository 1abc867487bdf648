"""The settings file of MicroSIP: its call hooks set, and taken back, every other byte as it was. Pure: bytes to bytes.

The file is UTF-16, little end first, with a byte order mark. A value is cut after 255 characters, and the phone joins
the words of a command again without quotes, so no word may hold a blank. The outgoing hook is a template, so no braces
either. Source: MicroSIP 3.22.3, read; tried here on files of that form only, not with the phone.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from typing import Final

from agent_assist.domain.errors import BadInput

HOOKS: Final[Mapping[str, str]] = {
    "cmdCallRing": "ring",
    "cmdCallAnswer": "answer",
    "cmdCallStart": "start",
    "cmdCallEnd": "end",
    "cmdIncomingCall": "incoming",
    "cmdOutgoingCall": "outgoing",
    "cmdCallBusy": "busy",
}
"""Setting of MicroSIP -> the relay's word for it."""
RELAY_NAME: Final = "agent-assist-call"
VALUE_LIMIT: Final = 255
"""Longest value that MicroSIP reads, in UTF-16 units."""
SIZE_LIMIT: Final = 4_000_000
"""Longest file taken, in bytes; real ones have a few kilobytes."""
_SECTION: Final = "settings"
_OURS: Final = re.compile(rf"(?:.*[\\/])?{RELAY_NAME}(?:\.exe)? microsip [a-z]+", re.IGNORECASE)
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)?")


def command_for(relay: str, hook: str) -> str:
    """Return the value of one hook; the phone appends the number.

    Args:
        relay: path of the relay as MicroSIP sees it.
        hook: the relay's word, of HOOKS.

    Raises:
        BadInput: MicroSIP could not start this path.
    """
    if not relay.isprintable() or re.search(r'[\s"{};]', relay) or not relay:
        raise BadInput(
            "The relay's path holds blanks, quotes, braces or semicolons, which MicroSIP does not pass on.",
            r"Put agent-assist-call.exe into a folder such as C:\agent-assist and give that with --relay.",
        )
    if not _OURS.fullmatch(f"{relay} microsip x"):
        raise BadInput("This path is not the relay.", f"Give the path of {RELAY_NAME} with --relay.")
    value = f"{relay} microsip {hook}"
    if len(value.encode("utf-16-le")) // 2 > VALUE_LIMIT:
        raise BadInput("The relay's path is too long: MicroSIP cuts values at 255 characters.", "Use a shorter folder.")
    return value


def with_hooks(data: bytes, relay: str, *, replace: bool = False) -> bytes:
    """Return the file with all hooks leading to the relay; the same bytes where they do already.

    Args:
        data: the file.
        relay: path of the relay.
        replace: whether a foreign program's command may be replaced.

    Raises:
        BadInput: not such a file, a path MicroSIP cannot start, or a foreign command.
    """
    wanted = {key: command_for(relay, hook) for key, hook in HOOKS.items()}
    foreign = [key for key, value in hooks_of(data).items() if value and not is_ours(value)]
    if foreign and not replace:
        raise BadInput(
            f"Another program's command is set in {', '.join(foreign)}.", "Run with --replace to put ours in its place."
        )
    return _write(data, dict(wanted))


def without_hooks(data: bytes, before: bytes | None) -> bytes:
    """Return the file with our commands taken out and, where `before` knows one, the former value put back.

    Args:
        data: the file.
        before: the file as it was before the hooks were set; None if that is not known.

    Raises:
        BadInput: not such a file.
    """
    former = _raw(before) if before is not None else {}
    ours = [key for key, value in hooks_of(data).items() if is_ours(value)]
    return _write(data, {key: former.get(key) for key in ours})


def hooks_of(data: bytes) -> dict[str, str]:
    """Return the hooks that have a line in the file, with their values. Raises BadInput."""
    return {key: value.strip() for key, value in _raw(data).items()}


def is_ours(value: str) -> bool:
    """Whether a command is one of ours, wherever the relay lies."""
    return _OURS.fullmatch(value.strip()) is not None


def _text(data: bytes) -> str:
    advice = "Give the microsip.ini that MicroSIP wrote; start and close MicroSIP once if there is none."
    if len(data) > SIZE_LIMIT:
        raise BadInput("The file is too large to be MicroSIP's settings.", advice)
    if not data.startswith(codecs.BOM_UTF16_LE) or len(data) % 2:
        raise BadInput("The file is not UTF-16 with a byte order mark, as MicroSIP writes it.", advice)
    return data[2:].decode("utf-16-le", "surrogatepass")


def _lines(text: str) -> list[str]:
    """Return the lines with their ends."""
    return [line for line in _LINE.findall(text) if line]


def _section(lines: list[str]) -> tuple[int, int] | None:
    """Return the first line behind the section's heading and the line at which the section ends."""
    headings = [at for at, line in enumerate(lines) if line.lstrip().startswith("[")]
    for place, at in enumerate(headings):
        if lines[at].strip().partition("]")[0].lstrip("[").strip().lower() == _SECTION:
            return at + 1, headings[place + 1] if place + 1 < len(headings) else len(lines)
    return None


def _find(lines: list[str]) -> dict[str, int]:
    """Return where each hook's line is; Windows looks at the first one only, in any case of letters."""
    known = {key.lower(): key for key in HOOKS}
    first, last = _section(lines) or (0, 0)
    found: dict[str, int] = {}
    for at in range(first, last):
        name, equals, _ = lines[at].partition("=")
        key = known.get(name.strip().lower())
        if key is not None and equals:
            found.setdefault(key, at)
    return found


def _raw(data: bytes) -> dict[str, str]:
    lines = _lines(_text(data))
    return {key: _value(lines[at]) for key, at in _find(lines).items()}


def _value(line: str) -> str:
    """Return what stands behind the equals sign, blanks included."""
    return line.partition("=")[2].rstrip("\r\n")


def _write(data: bytes, wanted: dict[str, str | None]) -> bytes:
    """Return the file with values set, or their lines taken out where the value is None."""
    lines = _lines(_text(data))
    present = _find(lines)
    end = "\n" if lines and lines[0].endswith("\n") and not lines[0].endswith("\r\n") else "\r\n"
    for key, value in wanted.items():
        at = present.get(key)
        if at is None or _value(lines[at]) == value:
            continue
        name, _, rest = lines[at].partition("=")
        lines[at] = "" if value is None else f"{name}={value}{rest[len(rest.rstrip(chr(13) + chr(10))) :]}"
    missing = [f"{key}={value}{end}" for key, value in wanted.items() if value is not None and key not in present]
    return codecs.BOM_UTF16_LE + "".join(_insert(lines, missing, end)).encode("utf-16-le", "surrogatepass")


def _insert(lines: list[str], missing: list[str], end: str) -> list[str]:
    """Return the lines with the missing ones at the end of the section, before the blank lines there."""
    if not missing:
        return lines
    section = _section(lines)
    if section is None:
        closed = [*lines[:-1], lines[-1] if lines[-1].endswith(("\r", "\n")) else lines[-1] + end] if lines else []
        return [*closed, f"[Settings]{end}", *missing]
    first, last = section
    while last > first and not lines[last - 1].strip():
        last -= 1
    before = list(lines[:last])
    if not before[-1].endswith(("\r", "\n")):
        before[-1] += end
    return [*before, *missing, *lines[last:]]
