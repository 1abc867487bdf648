"""`agent-assist call-event` and `agent-assist:call?…`: a softphone's hook tells the desktop about a call.

A softphone may wait for this program while it rings, so it imports next to nothing, never waits for long, and
returns whether or not a desktop listens. It checks what it was given and passes it on; it decides nothing.
"""

from __future__ import annotations

import os
import sys

from agent_assist.runtime.local_socket import MESSAGE_LIMIT, send_line, socket_path

STATES = ("incoming", "connected", "held", "resumed", "ended")
URL_PREFIX = "agent-assist:call?"
_USAGE = (
    "usage: agent-assist call-event STATE --number N [--call-id ID] [--direction in|out] [--line L] [--name N]"
    " [--consent TEXT]"
)
_LIMITS = {"number": 256, "call_id": 128, "direction": 3, "line": 80, "name": 80, "consent": 2048}
"""Longest value of each field, in characters. A number may still be a whole SIP URI here."""
_OPTIONS = {
    "--number": "number",
    "--call-id": "call_id",
    "--direction": "direction",
    "--line": "line",
    "--name": "name",
    "--consent": "consent",
}
_URL_KEYS = {
    "state": "state",
    "number": "number",
    "id": "call_id",
    "direction": "direction",
    "line": "line",
    "name": "name",
    "consent": "consent",
}
_NUMBER_MARKS = frozenset("+*#.,()/-_:;=@%<>&? !~'")
_DONE, _BAD_INPUT, _NOBODY = 0, 2, 3


class _BadInputError(Exception):
    """What was given cannot be a call event; the text says why, without repeating it."""


def run(argv: list[str]) -> int:
    """Carry out `call-event`.

    Args:
        argv: what follows the command's name; or one URL of the scheme `agent-assist`.

    Returns:
        0 taken by the desktop, 2 bad input, 3 nobody listens.
    """
    if argv in (["--help"], ["-h"]):
        print(_USAGE)
        return _DONE
    try:
        url_form = len(argv) == 1 and argv[0].startswith("agent-assist:")
        fields = _from_url(argv[0]) if url_form else _from_options(argv)
        line = _message(_checked(fields))
    except _BadInputError as exc:
        return _say(f"bad_input: {exc} Give what `agent-assist call-event --help` shows.", _BAD_INPUT)
    try:
        answer = send_line(socket_path(), line)
    except OSError:
        return _say("softphone_lost: No desktop of this user listens. Start Agent Assist.", _NOBODY)
    if answer != "ok":
        return _say(answer.replace("\n", " "), _BAD_INPUT)
    return _DONE


def _say(line: str, code: int) -> int:
    """Print one line to standard error, if there is one (a windowed program has none); return `code`."""
    if sys.stderr is not None:
        print(line, file=sys.stderr)
    return code


def _from_options(argv: list[str]) -> dict[str, str]:
    """Read STATE and options, as `--name value` or `--name=value`."""
    fields: dict[str, str] = {}
    rest = iter(argv)
    for word in rest:
        option, equals, value = word.partition("=")
        if option in _OPTIONS:
            key = _OPTIONS[option]
            if not equals:
                given = next(rest, None)
                if given is None:
                    raise _BadInputError(f"{option} needs a value.")
                value = given
        elif word.startswith("--"):
            raise _BadInputError("Unknown option.")
        else:
            key, value = "state", word
        if key in fields:
            raise _BadInputError(f"{key} is given twice.")
        fields[key] = value
    return fields


def _from_url(url: str) -> dict[str, str]:
    """Read `agent-assist:call?state=…&number=…&id=…`. A plus sign stays one: numbers begin with it."""
    if len(url) > MESSAGE_LIMIT:
        raise _BadInputError("The URL is too long.")
    if not url.startswith(URL_PREFIX):
        raise _BadInputError("Not a call URL.")
    fields: dict[str, str] = {}
    for pair in url[len(URL_PREFIX) :].partition("#")[0].split("&"):
        name, _, value = pair.partition("=")
        if not pair:
            continue
        key = _URL_KEYS.get(name)
        if key is None:
            raise _BadInputError("Unknown field in the URL.")
        if key in fields:
            raise _BadInputError(f"{key} is given twice.")
        fields[key] = _unquoted(value)
    return fields


def _unquoted(value: str) -> str:
    """Undo percent-encoding; urllib would cost more time than the rest of this program."""
    head, *parts = value.split("%")
    raw = os.fsencode(head)
    for part in parts:
        try:
            raw += bytes([int(part[:2], 16)]) + os.fsencode(part[2:])
        except ValueError:
            raise _BadInputError("Broken percent-encoding in the URL.") from None
        if len(part) < 2 or not part[:2].isalnum():  # noqa: PLR2004 - two hexadecimal digits
            raise _BadInputError("Broken percent-encoding in the URL.")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise _BadInputError("The URL is not UTF-8.") from None


def _checked(fields: dict[str, str]) -> dict[str, str]:
    """Return the fields, each within its bounds."""
    if fields.get("state") not in STATES:
        raise _BadInputError("STATE is none of incoming, connected, held, resumed, ended.")
    if "number" not in fields and not fields.get("call_id"):
        raise _BadInputError("Neither --number nor --call-id is given.")
    for key, limit in _LIMITS.items():
        value = fields.get(key, "")
        if len(value) > limit:
            raise _BadInputError(f"{key} is longer than {limit} characters.")
        if not value.isprintable():
            raise _BadInputError(f"{key} holds characters that cannot be printed, or is wrongly encoded.")
    if not all(char.isalnum() or char in _NUMBER_MARKS for char in fields.get("number", "")):
        raise _BadInputError("number holds characters that no number has.")
    if not all("!" <= char <= "~" for char in fields.get("call_id", "")):
        raise _BadInputError("call_id holds blanks or characters outside ASCII.")
    if fields.get("direction", "in") not in {"in", "out"}:
        raise _BadInputError("direction is neither in nor out.")
    return fields


def _message(fields: dict[str, str]) -> bytes:
    """Return the fields as one JSON object. Values are printable, so only two characters need escaping."""
    pairs = ('"{}":"{}"'.format(key, value.replace("\\", "\\\\").replace('"', '\\"')) for key, value in fields.items())
    return ("{" + ",".join(pairs) + "}").encode()
