"""`agent-assist contact-fields`: hand fields of the customer's record to the panel, for one call that is on.

The message is one JSON object on standard input, never an argument: every program of the computer sees arguments.
"""

from __future__ import annotations

import argparse
import json
import sys

from agent_assist.domain.errors import BadInput, ConditionError, DesktopBusy
from agent_assist.telephony.softphone.handoff.local_socket import MESSAGE_LIMIT, send_line, socket_path


def run(argv: list[str]) -> int:
    """Hand one message over.

    Returns:
        0 when the desktop took it.

    Raises:
        BadInput: the message is no JSON object, too long, or the desktop refused it; the reason repeats none of it.
        ConditionError: no desktop listens, or it is too busy.
    """
    parser = argparse.ArgumentParser(prog="agent-assist contact-fields", description=__doc__)
    parser.parse_args(argv)
    raw = sys.stdin.buffer.read(4 * MESSAGE_LIMIT + 1)
    try:
        answer = send_line(socket_path(), _line(raw))
    except OSError as exc:
        raise ConditionError("Agent Assist is not running.", "Start Agent Assist, then this command again.") from exc
    if answer != "ok":
        title, _, advice = answer.partition(": ")[2].partition(". ")
        error = DesktopBusy if answer.startswith(f"{DesktopBusy.code}:") else BadInput
        raise error(f"{title}.", advice or "Read docs/softphones.md.")
    return 0


def _line(raw: bytes) -> bytes:
    """Return the message on one line. Raises BadInput."""
    try:
        message = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError):
        raise BadInput("The message is not JSON in UTF-8.", "Write one JSON object to standard input.") from None
    if not isinstance(message, dict) or "fields" not in message:
        raise BadInput("The message has no fields.", "Write call_id and fields, as docs/softphones.md says.")
    line = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    if len(line) >= MESSAGE_LIMIT:
        raise BadInput("The message is too long.", f"Send the fields in parts below {MESSAGE_LIMIT} bytes each.")
    return line
