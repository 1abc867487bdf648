"""How long a sentence has been in front of the agent: what a reading time in the ledger rests on. GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from agent_assist.domain.clock import Clock


class Began(NamedTuple):
    """When a reading began: wall clock, and monotonic clock less the time in which something else was shown."""

    at_ms: int
    mono_ms: int


@dataclass(slots=True)
class _Reading:
    """One sentence of one contact. `hidden_at_ms` is monotonic and None while it is on the screen."""

    sentence: str
    written: frozenset[str]
    began: Began
    hidden_at_ms: int | None = None
    over: bool = False

    def same(self, sentence: str, written: frozenset[str]) -> bool:
        return (self.sentence, self.written) == (sentence, written)


class Readings:
    """The clocks of the sentences that are on the screen, one a contact.

    A reading begins when its sentence comes on the screen while speech is possible. Time in which a card, a payment
    step or another call is shown does not count. It is over when the agent marks it; the same sentence begins a new
    reading only once the one before is written down and it is asked for again.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._of: dict[str, _Reading] = {}
        self._seen = ""
        """The contact whose sentence is on the screen; empty for none."""

    def see(self, contact: str, sentence: str, written: frozenset[str]) -> None:
        """Take note that a sentence is on the screen, and that of no other contact is.

        Args:
            contact: whose.
            sentence: its whole text.
            written: ids of the readings of its script that the ledger has; those that were taken back are among them.
        """
        now = self._clock.mono_ms()
        if self._seen != contact:
            self.hide()
            self._seen = contact
        known = self._of.get(contact)
        if known is None or not known.same(sentence, written):
            self._of[contact] = _Reading(sentence, written, Began(self._clock.now_ms(), now))
        elif known.hidden_at_ms is not None:
            known.began = known.began._replace(mono_ms=known.began.mono_ms + now - known.hidden_at_ms)
            known.hidden_at_ms = None

    def hide(self) -> None:
        """Take note that no sentence is on the screen."""
        known = self._of.get(self._seen)
        if known is not None and known.hidden_at_ms is None:
            known.hidden_at_ms = self._clock.mono_ms()
        self._seen = ""

    def began(self, contact: str) -> Began | None:
        """Return when the reading on the screen began; None where there is none, or it is over."""
        known = self._of.get(contact)
        return None if known is None or known.over or contact != self._seen else known.began

    def end(self, contact: str) -> None:
        """The sentence was marked as read."""
        if contact in self._of:
            self._of[contact].over = True

    def not_over(self, contact: str) -> None:
        """The mark of the newest reading could not be kept: it goes on, if its sentence still is the newest."""
        if contact in self._of:
            self._of[contact].over = False

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._of.pop(contact, None)
