"""What is kept of a dismissal of several flags until it is over: so that a killed desktop can tell what was not sent.

GUI thread only; the store is used on its lane.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_assist.desktop.ports.view_store import Dismissal, Reached, ViewStore
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.protocol import messages as m

Found = Sequence[tuple[Dismissal, Reached]]


class Unsent:
    """Of one supervisor's desk, each supervisor's own.

    Args:
        lane: the store's lane.
        store: where it is kept.
        flush: sends what waits, with the session of now, then calls back, also where that failed.
    """

    def __init__(self, lane: Lane, store: ViewStore, flush: Callable[[Callable[[Outcome[None]], None]], None]) -> None:
        self._lane, self._store, self._flush = lane, store, flush

    def keep(self, who: m.SignInAnswer, wanted: Sequence[Dismissal], done: Callable[[Outcome[None]], None]) -> None:
        """Keep what is about to be dismissed; nothing may be written before `done` gets Ok."""
        self._lane.submit(lambda: self._store.keep_unsent(who.user, wanted), done)

    def find(self, who: m.SignInAnswer, done: Callable[[Outcome[Found]], None]) -> None:
        """Send what waits where there is something unsent, then say how far each came; nothing kept gives nothing."""

        def read(then: Callable[[Outcome[Found]], None]) -> None:
            self._lane.submit(lambda: self._store.unsent(who.user), then)

        def first(outcome: Outcome[Found]) -> None:
            waits = not isinstance(outcome, Failed) and any(how is Reached.WAITING for _, how in outcome.value)
            if waits:
                self._flush(lambda _sent: read(done))
            else:
                done(outcome)

        read(first)

    def forget(self, who: m.SignInAnswer, contacts: Sequence[str]) -> None:
        """Forget contacts that were dismissed, or whose end the person was told; one that stays is told once more."""
        self._lane.submit(lambda: self._store.forget_unsent(who.user, contacts), lambda _done: None)
