"""`agent-assist phone check`: prove that an event arrives at the running desktop, and say which hooks were heard."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agent_assist.cli.arguments import Arguments
from agent_assist.cli.call_event import CHECKED, message_of
from agent_assist.cli.relay_path import find_relay
from agent_assist.domain.errors import BadInput, ConditionError
from agent_assist.telephony.softphone.handoff.local_socket import send_line, socket_path

TEST_EVENT = ["incoming", "--number", "", "--call-id", "agent-assist-phone-check", "--check", "yes"]
"""No number at all, so that none can be anybody's."""
LONGEST_S = 60.0
_SECONDS = 1000


@dataclass(frozen=True, slots=True)
class Arrived:
    """What the desktop said to a test event.

    Args:
        would: what a real event would have done.
        now_ms: the desktop's time.
        heard: a row per hook, the latest first: via, events, without_id, last_ms.
    """

    would: str
    now_ms: int
    heard: list[dict[str, Any]]

    def rows(self) -> list[str]:
        """Return one line a hook: how many events came, how many without a call id, and when the last one did."""
        return [
            f"{row['via']}: {row['events']} events, {row['without_id']} without a call id,"
            f" the last {max(0, self.now_ms - row['last_ms']) // _SECONDS} s ago"
            for row in self.heard
        ]


def run(argv: list[str]) -> int:
    """Send a test event by the way that phones use; returns 0 when it arrived, 1 when the relay's way is broken.

    Raises:
        ConditionError: no desktop listens, or an older one.
    """
    parser = Arguments(prog="agent-assist phone check", description=__doc__)
    parser.add_argument("--timeout", type=float, default=2.0, metavar="S", help="seconds to wait for the desktop")
    parser.add_argument("--relay", help="path of agent-assist-call; default: the one of this installation")
    parser.add_argument("--json", action="store_true", dest="as_json")
    options = parser.parse_args(argv)
    if not 0 < options.timeout <= LONGEST_S:
        raise BadInput("The time-out is not between 0 and 60 seconds.", "Give --timeout 2.")
    relay = find_relay(options.relay)
    arrived = ask_desktop(options.timeout)
    problem = _through_relay(relay, options.timeout) if relay is not None else ""
    if options.as_json:
        body = {"arrived": True, "relay": _relay_word(relay, problem), "would": arrived.would, "heard": arrived.heard}
        print(json.dumps({**body, "now_ms": arrived.now_ms}))
    else:
        print(f"ok    the desktop took a test event; a call would now {arrived.would}")
        print(f"{_relay_state(relay, problem)}")
        for line in arrived.rows() or ["no call event yet since the desktop started: place a call and run this again"]:
            print(f"heard {line}")
    return 1 if problem else 0


def ask_desktop(timeout_s: float) -> Arrived:
    """Send the test event straight to the desktop.

    Raises:
        ConditionError: no desktop listens, or one that does not know test events.
    """
    try:
        answer = send_line(socket_path(), message_of(TEST_EVENT), timeout_s)
    except OSError as exc:
        raise ConditionError("No desktop of this user listens.", "Start Agent Assist and run this again.") from exc
    try:
        body = json.loads(answer.removeprefix(CHECKED))
        return Arrived(str(body["would"]), int(body["now_ms"]), list(body["heard"]))
    except (ValueError, KeyError, TypeError) as exc:
        raise ConditionError(
            "The desktop does not know test events.", "It is older than this command: close and start it."
        ) from exc


def _through_relay(relay: Path, timeout_s: float) -> str:
    """Send the test event as a phone would; returns what is wrong, or an empty text."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program
            [str(relay), *TEST_EVENT], capture_output=True, text=True, errors="replace", timeout=timeout_s, check=False
        )
    except subprocess.TimeoutExpired:
        return "it does not come back in time; look for a program that holds it, such as a virus scanner"
    except OSError:
        return "it cannot be started; install the program again"
    if done.returncode == 0 and done.stdout.startswith(CHECKED):
        return ""
    if done.returncode == 0:
        return "the desktop took the event, but the program is not this version's relay; install it again"
    return (done.stderr.strip().splitlines() or ["it says nothing"])[0][:200]


def _relay_word(relay: Path | None, problem: str) -> str:
    return "missing" if relay is None else "broken" if problem else "ok"


def _relay_state(relay: Path | None, problem: str) -> str:
    if relay is None:
        return "warn  the native relay is not here; phones can use agent-assist call-event, which is slower"
    return f"fail  the native relay: {problem}" if problem else "ok    the native relay hands events over"
