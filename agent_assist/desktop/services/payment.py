"""The payment step: one key opens and ends it, and it ends by itself when it is forgotten. GUI thread only."""

from __future__ import annotations

from agent_assist.desktop.ports.digit_target import DigitTarget
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.recording import Recording
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.notes import PaymentEnded, PaymentExtended, PaymentOpened
from agent_assist.domain.payment import DIGITS, ERASE, MORE_MS, Audio, Ended, PaymentMoment
from agent_assist.domain.sensitive import Sensitive

LOOK_MS = 1_500
"""A step that would run out before the next look ends now: the desk looks once a second, and what follows is written
down first, so that none is ever kept open longer than its time."""
MOST_DIGITS = 40
"""More keys than a card, its expiry and its code have are not counted."""


class Payment(Service):
    """Opens and ends payment steps; the recorder follows what is written down (services.recording).

    Args:
        records: where facts go.
        recording: tells whether there is a recorder.
        step_s: after how many seconds a step ends by itself.
        target: where digits go that are typed meanwhile.
    """

    def __init__(self, records: Records, recording: Recording, step_s: int, target: DigitTarget) -> None:
        super().__init__(records)
        self._recording = recording
        self._step_ms = step_s * 1000
        self._target = target
        self._typed: dict[str, int] = {}
        self._writing: set[str] = set()
        self._pressed: dict[str, int] = {}
        """By contact: when the key was pressed whose fact is not durable yet, on the clock that nobody sets."""
        self._deadlines: dict[str, tuple[int, int]] = {}
        """By contact: the end that the facts name, and when that is on the clock that nobody sets."""

    @property
    def digits_wanted(self) -> bool:
        """Whether somebody takes the digits that are typed."""
        return self._target.wanted

    def typed(self, contact: str) -> int:
        """Return how many digits were typed in the open step of a contact."""
        return self._typed.get(contact, 0)

    def left_ms(self, file: CaseFile) -> int:
        """Return how long the open step still has, milliseconds; by the clock that nobody sets where it is known."""
        step = file.payment
        if step is None:
            return 0
        known = self._deadlines.get(file.contact_id)
        left = step.until_ms - self._clock.now_ms()
        return max(0, left if known is None else min(left, known[1] - self._clock.mono_ms()))

    def toggle(self, file: CaseFile) -> None:
        """Open the step, or end the open one."""
        if file.payment is not None:
            self._end(file, Ended.AGENT)
        elif file.state.live and file.connected_at_ms is not None:
            audio = Audio.NONE
            if self._recording.connected:
                audio = Audio.UNBROKEN if file.decision is not None and file.decision.unbroken else Audio.PAUSE
            body = PaymentOpened(audio=audio, longest_ms=self._step_ms)
            self._pressed.setdefault(file.contact_id, self._clock.mono_ms())
            self._write(file, NewFact(body))

    def more(self, file: CaseFile) -> None:
        """Give the open step more time, as far as that goes."""
        if file.payment is not None and file.payment.longer(MORE_MS) != file.payment:
            self._write(file, NewFact(PaymentExtended(more_ms=MORE_MS)))

    def type(self, file: CaseFile, key: Sensitive[str]) -> None:
        """Pass on a digit that was typed in the open step; it is counted and not kept."""
        typed = self.typed(file.contact_id)
        if file.payment is None or key.reveal() not in DIGITS | {ERASE} or typed >= MOST_DIGITS:
            return
        if key.reveal() == ERASE and not typed:
            return
        self._typed[file.contact_id] = typed + (-1 if key.reveal() == ERASE else 1)
        self._target.pass_on(key)

    def follow(self, contact: str) -> None:
        """Look at a contact after a change: a step begins, gets longer, or ends with its call."""
        file = self._records.file(contact)
        if file is None:
            return
        step = file.payment
        if step is None:
            if self._deadlines.pop(contact, None) is not None:
                self._typed.pop(contact, None)
                self._target.end()
            return
        if not file.state.live:
            self._end(file, Ended.CALL_ENDED)
        elif contact not in self._deadlines:
            self._target.begin()
            now = self._clock.mono_ms()
            late = now - self._pressed.pop(contact, now)
            self._deadlines[contact] = step.until_ms, now + min(self._length(step), step.until_ms - step.at_ms - late)
        else:
            until, deadline = self._deadlines[contact]
            self._deadlines[contact] = step.until_ms, deadline + step.until_ms - until

    def tick(self, file: CaseFile) -> None:
        """End a step that ran out. Called once a second for each live contact."""
        if file.payment is not None and self.left_ms(file) < LOOK_MS:
            self._end(file, Ended.TIME_OUT)

    def _length(self, step: PaymentMoment) -> int:
        """How long a step has from now, by its own facts; a clock set back cannot make it longer than it is in all."""
        return min(step.until_ms - self._clock.now_ms(), step.until_ms - step.at_ms)

    def _end(self, file: CaseFile, ended: Ended) -> None:
        self._write(file, NewFact(PaymentEnded(ended=ended)))

    def _write(self, file: CaseFile, fact: NewFact) -> None:
        """Write one step at a time: a second press before the first is durable means nothing."""
        contact = file.contact_id
        if contact in self._writing:
            return
        self._writing.add(contact)

        def done(outcome: Outcome[list[Fact]]) -> None:
            self._writing.discard(contact)
            if isinstance(outcome, Failed):
                self._pressed.pop(contact, None)

        self._records.write(contact, [fact], done)
