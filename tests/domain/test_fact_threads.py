"""Facts are read on several threads; the very first reading may be on two of them at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = """
import sys, threading
from agent_assist.domain.facts import TYPES
from agent_assist.domain.facts.body import Unreadable, typed
sys.setswitchinterval(1e-6)
gate = threading.Barrier(8)

def first():
    gate.wait(20)
    for kind in TYPES.values():
        try:
            typed(kind, {"places": ["DE"], "rules": [{"place": "DE"}], "spans": [], "steps": [{"step": "call"}]})
        except Unreadable:
            pass

threads = [threading.Thread(target=first) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("read")
"""


def test_the_first_reading_may_be_on_many_threads_at_once() -> None:
    for _ in range(8):
        done = subprocess.run(
            [sys.executable, "-c", CODE], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode, done.stdout) == (0, "read\n")
