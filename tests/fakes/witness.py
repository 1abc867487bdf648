"""What a device remembers of the server's log, in memory; facts go to the fake outbox, or into a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_assist.desktop.ports.witness import LogSeen
from agent_assist.evidence.envelope import Draft


class FakeWitness:
    """Implements ports.witness."""

    def __init__(self, write: Callable[[Draft], object]) -> None:
        self.log: LogSeen | None = None
        self.facts: list[Draft] = []
        self.keys: set[str] = set()
        self.erased: set[str] = set()
        self._done: set[str] = set()
        self._write = write

    def seen(self) -> LogSeen | None:
        return self.log

    def see(self, seen: LogSeen, draft: Draft | None) -> None:
        self.log = seen
        if draft is not None:
            self._note(draft)

    def erase(self, erasure: str, kids: Sequence[str], fact: Callable[[int], Draft]) -> None:
        if erasure in self._done:
            return
        self._done.add(erasure)
        held = self.keys & set(kids)
        self.keys -= held
        self.erased |= set(kids)
        if held:
            self._note(fact(len(held)))

    def _note(self, draft: Draft) -> None:
        self.facts.append(draft)
        self._write(draft)
