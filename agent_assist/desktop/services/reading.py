"""How long a sentence has been in front of the agent: what a reading time in the ledger rests on. GUI thread only."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from agent_assist.domain.clock import Clock


class Began(NamedTuple):
    """When a reading began: wall clock, and monotonic clock less the time in which something else was shown."""

    at_ms: int
    mono_ms: int


class Shown(NamedTuple):
    """How long a sentence was on the screen: since when, for how long, and until when; None while it still is."""

    at_ms: int
    taken_ms: int
    until_ms: int | None


class _Reading(Struct):
    """One sentence of one contact. `hidden` is when it left the screen by both clocks; None while it is on it."""

    sentence: str
    written: frozenset[str]
    began: Began
    hidden: Began | None = None
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
        elif known.hidden is not None:
            known.began = known.began._replace(mono_ms=known.began.mono_ms + now - known.hidden.mono_ms)
            known.hidden = None

    def hide(self) -> None:
        """Take note that no sentence is on the screen."""
        known = self._of.get(self._seen)
        if known is not None and known.hidden is None:
            known.hidden = Began(self._clock.now_ms(), self._clock.mono_ms())
        self._seen = ""

    def began(self, contact: str, sentence: str) -> Began | None:
        """Return when the reading of a sentence that is on the screen began; None where it is not, or it is over."""
        known = self._of.get(contact)
        return None if known is None or contact != self._seen or not self._open(known, sentence) else known.began

    def shown(self, contact: str, sentence: str) -> Shown | None:
        """Return how long a sentence was shown, also where it left the screen since, as on hold; None where never."""
        known = self._of.get(contact)
        if known is None or not self._open(known, sentence):
            return None
        until = known.hidden.mono_ms if known.hidden is not None else self._clock.mono_ms()
        hidden_at = known.hidden.at_ms if known.hidden is not None else None
        return Shown(known.began.at_ms, until - known.began.mono_ms, hidden_at)

    def end(self, contact: str) -> None:
        """The sentence was marked as read."""
        if contact in self._of:
            self._of[contact].over = True

    def not_over(self, contact: str) -> None:
        """The mark of the newest reading could not be kept: it goes on, if its sentence still is the newest."""
        if contact in self._of:
            self._of[contact].over = False

    @staticmethod
    def _open(known: _Reading, sentence: str) -> bool:
        return not known.over and known.sentence == sentence

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._of.pop(contact, None)
