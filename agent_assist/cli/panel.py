"""`agent-assist panel`: what a key of the desktop environment can ask of the panel, whichever window has the keyboard.

A key press waits for this program, so it imports next to nothing, and returns at once.
"""

from __future__ import annotations

from agent_assist.domain.errors import BadInput, SoftphoneLost
from agent_assist.telephony.softphone.handoff.local_socket import send_line, socket_path

_USAGE = """usage: agent-assist panel show|pause|withdraw|vulnerable|in-doubt|asks-if-ai|represents

  show        show the panel and give it the keyboard
  pause       payment step: pause or resume, as the key P does
  withdraw    withdraw all consents, as the key W does

What only the agent, or a CRM that was told, can know of the call on the panel; Z takes it back within ten seconds:

  vulnerable  the customer may need extra care
  in-doubt    the customer may not understand what is being agreed
  asks-if-ai  the customer asks whether an AI is listening
  represents  the caller represents someone else

Exit code 0: handed to the panel, which acts where that can be done now. 3: no desktop of this user listens."""
_ACTS = ("show", "pause", "withdraw", "vulnerable", "in-doubt", "asks-if-ai", "represents")


def run(argv: list[str]) -> int:
    """Hand one wish to the desktop of this user.

    Returns:
        0 handed over.

    Raises:
        BadInput: that is none of the wishes.
        SoftphoneLost: nobody listens, or the desktop cannot take it yet.
    """
    if not argv or argv[0] in {"-h", "--help"}:
        print(_USAGE)
        return 0
    if len(argv) > 1 or argv[0] not in _ACTS:
        raise BadInput("There is no such wish for the panel.", "Run agent-assist panel --help.")
    try:
        answer = send_line(socket_path(), b'{"panel":"%s"}' % argv[0].encode())
    except OSError as exc:
        raise SoftphoneLost("No desktop of this user listens.", "Start Agent Assist.") from exc
    if answer != "ok":
        raise SoftphoneLost("The desktop can't take this now.", "Try again in a moment.")
    return 0
