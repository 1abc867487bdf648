"""Which hooks of phones were heard of, how often and when, for `agent-assist phone check`. No number, no name."""

from __future__ import annotations

import json
import threading
from typing import Final

from msgspec import Struct

HOOK_LIMIT: Final = 16
"""Most hooks kept apart; events of further ones are not counted."""


class _Hook(Struct):
    events: int = 0
    without_id: int = 0
    last_ms: int = 0


class Heard:
    """Counts the call events of every hook since the start. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hooks: dict[str, _Hook] = {}

    def note(self, via: str, at_ms: int, *, has_id: bool) -> None:
        """Count one real event.

        Args:
            via: the hook's own word for itself, already checked.
            at_ms: milliseconds since 1970 UTC.
            has_id: whether the phone gave a call id.
        """
        with self._lock:
            if via not in self._hooks and len(self._hooks) >= HOOK_LIMIT:
                return
            hook = self._hooks.setdefault(via, _Hook())
            hook.events += 1
            hook.without_id += not has_id
            hook.last_ms = at_ms

    def report(self) -> list[dict[str, str | int]]:
        """Return a row per hook, the latest first: `via, events, without_id, last_ms`."""
        with self._lock:
            rows: list[dict[str, str | int]] = [
                {"via": via, "events": hook.events, "without_id": hook.without_id, "last_ms": hook.last_ms}
                for via, hook in self._hooks.items()
            ]
        return sorted(rows, key=lambda row: -int(row["last_ms"]))


def check_answer(would: str, *, has_id: bool, now_ms: int, heard: Heard) -> str:
    """Return the answer to a test event, one line.

    Args:
        would: what the event would have done.
        has_id: whether it had a call id.
        now_ms: the desktop's time, milliseconds since 1970 UTC, so that nobody compares two clocks.
        heard: the hooks.
    """
    body = {"would": would, "call_id": "given" if has_id else "none", "now_ms": now_ms, "heard": heard.report()}
    return "checked " + json.dumps(body, separators=(",", ":"))
