"""`agent-assist call-event` and `agent-assist:call?…`: a softphone's hook tells the desktop about a call.

A link that IT sent to a new agent (`agent-assist://enrol?…`) has the same scheme, so where the system hands URLs to
this program or its twin, it comes here too. It goes to the desktop as a second start would bring it: it fills fields.

A softphone may wait for this program while it rings, so it imports next to nothing, never waits for long, and
returns whether or not a desktop listens. It checks what it was given and passes it on; it decides nothing.
Its native twin, relay/call_relay.c, does the same without an interpreter.
"""

from __future__ import annotations

import os
import sys

from agent_assist.telephony.softphone.event_fields import (
    ENROL_PREFIXES,
    LIMITS,
    EventUnfitError,
    checked,
    checked_link,
    is_number,
)
from agent_assist.telephony.softphone.handoff.local_socket import MESSAGE_LIMIT, send_line, socket_path

URL_PREFIX = "agent-assist:call?"
_USAGE = (
    "usage: agent-assist call-event STATE --number N [--call-id ID] [--direction in|out] [--line L] [--name N]"
    " [--consent TEXT] [--via WORD] [--check yes]"
)
_OPTIONS = {
    "--number": "number",
    "--call-id": "call_id",
    "--direction": "direction",
    "--line": "line",
    "--name": "name",
    "--consent": "consent",
    "--via": "via",
    "--check": "check",
}
_URL_KEYS = {
    "state": "state",
    "number": "number",
    "id": "call_id",
    "direction": "direction",
    "line": "line",
    "name": "name",
    "consent": "consent",
    "via": "via",
}
HOOKS = {
    "incoming": ("incoming", "in"),
    "outgoing": ("incoming", "out"),
    "ring": ("incoming", ""),
    "answer": ("connected", ""),
    "start": ("connected", ""),
    "busy": ("ended", ""),
    "end": ("ended", ""),
}
"""What MicroSIP's hooks are called here -> state and direction; a ring may belong to a call of either direction."""
_3CX_STATES = {"S": "incoming", "C": "connected", "E": "ended"}
_HEX = frozenset("0123456789abcdefABCDEF")
_DONE, _BAD_INPUT, _NOBODY = 0, 2, 3
CHECKED = "checked "
"""How the desktop's answer to an event with `--check yes` begins."""
BUSY = "busy: "
"""How the desktop's answer to an event begins that it has no room for."""
HEARD = "heard: "
"""How its answer begins to an event that it goes on with but could not store in time."""


def run(argv: list[str]) -> int:
    """Carry out `call-event`.

    Args:
        argv: what follows the command's name; or one URL of the scheme `agent-assist`, a call or the link that IT
            sent; or `microsip HOOK NUMBER`; or the command line of older 3CX phones.

    Returns:
        0 taken by the desktop; one line says so where it is not stored yet. 2 bad input. 3 nobody listens, or the
        desktop is too busy to take it.
    """
    if argv in (["--help"], ["-h"]):
        print(_USAGE)
        return _DONE
    try:
        line = message_of(argv)
    except EventUnfitError as exc:
        return _say(f"bad_input: {exc} Give what `agent-assist call-event --help` shows.", _BAD_INPUT)
    try:
        answer = send_line(socket_path(), line)
    except OSError:
        return _say("softphone_lost: No desktop of this user listens. Start Agent Assist.", _NOBODY)
    if answer.startswith(CHECKED):
        print(answer.replace("\n", " "))
    elif answer != "ok":
        codes = {BUSY: _NOBODY, HEARD: _DONE}
        code = next((code for begins, code in codes.items() if answer.startswith(begins)), _BAD_INPUT)
        return _say(answer.replace("\n", " "), code)
    return _DONE


def message_of(argv: list[str]) -> bytes:
    """Return the message for the desktop, without its newline.

    Args:
        argv: as for `run`.

    Raises:
        EventUnfitError: that is no call event, and no link of ours.
    """
    if len(argv) == 1 and argv[0].startswith(ENROL_PREFIXES):
        return f'{{"show":true,"link":"{_escaped(checked_link(argv[0]))}"}}'.encode()
    if len(argv) == 1 and argv[0].startswith("agent-assist:"):
        fields = _from_url(argv[0])
    elif argv[:1] == ["microsip"]:
        fields = _from_microsip(argv[1:])
    elif argv and argv[0][:1] == "/":
        fields = _from_3cx(argv)
    else:
        fields = _from_options(argv)
    line = _message(checked(fields))
    if len(line) >= MESSAGE_LIMIT:
        raise EventUnfitError("The event is too long.")
    return line


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
                    raise EventUnfitError(f"{option} needs a value.")
                value = given
        elif word.startswith("--"):
            raise EventUnfitError("Unknown option.")
        else:
            key, value = "state", word
        if key in fields:
            raise EventUnfitError(f"{key} is given twice.")
        fields[key] = value
    return fields


def _from_microsip(argv: list[str]) -> dict[str, str]:
    """Read `HOOK NUMBER`, the number as MicroSIP appends it; one with blanks comes in several arguments.

    Nobody is there to mend what a caller calls himself, so a number that is none counts as withheld: the call is shown
    all the same.
    """
    state, direction = HOOKS.get(argv[0] if argv else "", ("", ""))
    if not state:
        raise EventUnfitError("The hook is none of MicroSIP's.")
    fields = {"state": state, "number": _fit_number(argv[1:])}
    if direction:
        fields["direction"] = direction
    fields["via"] = "microsip"
    return fields


def _fit_number(words: list[str]) -> str:
    """Return the number that came in these arguments; empty, as if withheld, where it is none."""
    number = " ".join(words)
    return number if is_number(number) and number.isprintable() else ""


def _from_3cx(argv: list[str]) -> dict[str, str]:
    """Read `/N:S|C|E /C:NUMBER /T:I|O /I:ID`, the command line that older 3CX phones append to a CRM's program.

    Only the number is the caller's, and it stands between the others: of several /N: the first one counts, of the rest
    the last, so that none in the number does.
    """
    given: dict[str, list[str]] = {}
    key = ""
    for word in argv:
        if word[:1] == "/" and word[1:2] in "NCTI" and word[2:3] == ":":
            key = word[1]
            if key != "N" or key not in given:
                given[key] = [word[3:]]
        elif key == "C":
            given[key].append(word)
        else:
            raise EventUnfitError("Unknown option.")
    state = _3CX_STATES.get(given.get("N", [""])[0], "")
    if not state:
        raise EventUnfitError("The state is none of 3CX's.")
    fields = {"state": state, "number": _fit_number(given.get("C", []))}
    direction = {"I": "in", "O": "out"}.get(given.get("T", [""])[0])
    if direction:
        fields["direction"] = direction
    if "I" in given:
        fields["call_id"] = given["I"][0]
    fields["via"] = "3cx"
    return fields


def _from_url(url: str) -> dict[str, str]:
    """Read `agent-assist:call?state=…&number=…&id=…`. A plus sign stays one: numbers begin with it."""
    if len(url) > MESSAGE_LIMIT:
        raise EventUnfitError("The URL is too long.")
    if not url.startswith(URL_PREFIX):
        raise EventUnfitError("Not a call URL.")
    fields: dict[str, str] = {}
    for pair in url[len(URL_PREFIX) :].partition("#")[0].split("&"):
        name, _, value = pair.partition("=")
        if not pair:
            continue
        key = _URL_KEYS.get(name)
        if key is None:
            raise EventUnfitError("Unknown field in the URL.")
        if key in fields:
            raise EventUnfitError(f"{key} is given twice.")
        fields[key] = _unquoted(value)
    # A product filled these two in with what the caller chose, and nobody is there to mend it.
    if "number" in fields:
        fields["number"] = _fit_number([fields["number"]])
    if not fields.get("name", "").isprintable() or len(fields.get("name", "")) > LIMITS["name"]:
        fields["name"] = ""
    return fields


def _unquoted(value: str) -> str:
    """Undo percent-encoding; urllib would cost more time than the rest of this program."""
    head, *parts = value.split("%")
    raw = os.fsencode(head)
    for part in parts:
        if len(part) < 2 or not _HEX.issuperset(part[:2]):  # noqa: PLR2004 - two hexadecimal digits
            raise EventUnfitError("Broken percent-encoding in the URL.")
        raw += bytes([int(part[:2], 16)]) + os.fsencode(part[2:])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise EventUnfitError("The URL is not UTF-8.") from None


def _message(fields: dict[str, str]) -> bytes:
    """Return the fields as one JSON object. Values are printable, so only two characters need escaping."""
    pairs = (f'"{key}":"{_escaped(value)}"' for key, value in fields.items())
    return ("{" + ",".join(pairs) + "}").encode()


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')
