"""A hundred thousand events on the real hand-off, and the call that follows them (`--events N` for fewer).

A program of its own sends as fast as it is answered, from six threads, each event of a call that was not there before;
the desktop runs whole, on its encrypted cache. What counts: nobody goes without an answer, the window stays alive, its
memory stays bounded, and the next real call is shown. Table: the answers; figures with limits: the rest. Where a limit
is not met, the longest blocks of the window's thread are printed with what it did in them.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from collections import Counter
from typing import Any

import psutil

from agent_assist.demo.script import Pause, Wait
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from bench.figures import Figure
from bench.rig import Rig, Steps

SENDERS = 6
STATES = ("incoming", "connected", "ended")
ANSWER_S = 30.0
"""How long a sender waits for its answer; an answer that is later counts as none."""
BLOCK_MS = 250
"""House limit: a window that stands still for longer than this is seen to hang."""
GROWTH_MB = 60
"""House limit on memory that a flood may take."""
NEXT_CALL_S = 5
"""House limit: the call behind a flood is shown while it still rings."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="bench flood", description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--send", metavar="SOCKET", help="only send, and print the answers")
    options = parser.parse_args()
    if options.send:
        print(json.dumps(_send(options.send, options.events)))
        return 0
    return _flood(options.events)


def _flood(events: int) -> int:
    folder = Rig.folder()
    rig = Rig(handoff=f"{folder}/desktop.sock")
    process: Any = psutil.Process()  # type: ignore[no-untyped-call]
    told: dict[str, float] = {}
    answers: Counter[str] = Counter()

    def steps(rig: Rig) -> Steps:
        before = process.memory_info().rss / 1e6
        began = time.perf_counter()
        sender = subprocess.Popen(
            [sys.executable, "-m", "bench.flood", "--send", f"{folder}/desktop.sock", "--events", str(events)],
            stdout=subprocess.PIPE,
            text=True,
        )
        yield Wait(lambda: sender.poll() is not None, "everything is sent", 3_600)
        answers.update(json.loads(sender.communicate()[0]))
        told["seconds"] = time.perf_counter() - began
        told["growth"] = process.memory_info().rss / 1e6 - before
        next_call = time.perf_counter()
        rig.phone.event("CALL_INCOMING", "real")
        desk = rig.desktop.session.desk if rig.desktop.session else None
        assert desk is not None
        yield Wait(lambda: desk.calls.contact_of("real") is not None, "the next call is known", 120)
        contact = desk.calls.contact_of("real")
        yield Wait(lambda: contact in _on_screen(rig), "the next call is on the screen", 120)
        told["next"] = time.perf_counter() - next_call
        yield Pause(0.2)

    rig.play(steps, limit_s=3_600)
    for answer, count in sorted(answers.items()):
        print(f"{answer:<12} {count:>8,}")
    figures = (
        Figure("events sent on the hand-off", events, "", detail=f"in {told['seconds']:.0f} s"),
        Figure("answered", sum(answers[a] for a in ("ok", "heard", "busy")), "", least=events),
        Figure("main thread blocked, longest", max(rig.timing.figures["main_thread_blocked"]), "ms", BLOCK_MS),
        Figure("growth of resident memory", told["growth"], "MB", GROWTH_MB),
        Figure("call behind the flood -> shown", told["next"], "s", NEXT_CALL_S),
    )
    for figure in figures:
        print(figure.line())
    if not all(figure.met for figure in figures):
        for block in rig.timing.blocks.told() if rig.timing.blocks else ():
            print(f"  blocked {block}", file=sys.stderr)
    return int(not all(figure.met for figure in figures))


def _on_screen(rig: Rig) -> set[str]:
    """The contacts that somebody sees: the shown one, and the lines of the others (the window draws the first four)."""
    state = rig.desktop.panel.state
    return set() if state is None else {state.contact_id, *(call.contact_id for call in state.waiting[:4])}


def _send(path: str, events: int) -> Counter[str]:
    """Send from several threads; returns how often each answer came."""
    answers: Counter[str] = Counter()
    lock = threading.Lock()

    def run(sender: int) -> None:
        mine: Counter[str] = Counter()
        for number in range(sender, events, SENDERS):
            state = STATES[number // SENDERS % len(STATES)]
            message = {"state": state, "number": f"+1415{number:07}", "call_id": f"f{number}"}
            try:
                answer = send_line(path, json.dumps(message).encode(), ANSWER_S)
            except OSError:
                answer = "no answer"
            mine[answer.partition(":")[0]] += 1
        with lock:
            answers.update(mine)

    threads = [threading.Thread(target=run, args=(sender,)) for sender in range(SENDERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


if __name__ == "__main__":
    sys.exit(main())
