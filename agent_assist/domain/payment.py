"""The payment step of a call: while it is open, nothing keeps what is said or typed. Pure.

Source: PCI DSS 3.3.1 and the rule `pause-scope` of the policy pack (payment.toml).
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

STEP_S = 60
"""How long a payment step may be forgotten before it ends by itself, seconds (house choice; `house.payment_s`)."""
DIGITS = frozenset("0123456789")
ERASE = "\b"
"""Stands for taking back the newest digit."""
MORE_MS = 60_000
"""What one wish for more time adds."""
LONGEST_MS = 300_000
"""No step is longer in all, however often more time was asked for (house choice)."""


class Audio(StrEnum):
    """What happens to the recording while the step is open."""

    PAUSE = "pause"
    UNBROKEN = "unbroken"
    """A rule asks for the whole call on tape: it goes on, and digits must not be said aloud."""
    NONE = "none"
    """There is no recorder."""


class Ended(StrEnum):
    """What ended a payment step: the agent, its time limit, or the end of the call."""

    AGENT = "agent"
    TIME_OUT = "time_out"
    CALL_ENDED = "call_ended"


class PaymentMoment(Struct, frozen=True):
    """One payment step; times in milliseconds since 1970 UTC.

    Args:
        at_ms: when it was opened.
        until_ms: when it ends by itself.
        audio: what happens to the recording.
        ended_at_ms: when it ended; None while it is open.
        ended: who ended it; None while it is open.
    """

    at_ms: int
    until_ms: int
    audio: Audio
    ended_at_ms: int | None = None
    ended: Ended | None = None

    @property
    def open(self) -> bool:
        """Whether it goes on: nothing that is said or typed may be kept meanwhile."""
        return self.ended_at_ms is None

    def longer(self, more_ms: int) -> PaymentMoment:
        """Return the step with more time, never beyond `LONGEST_MS` in all."""
        until = min(self.until_ms + max(0, more_ms), self.at_ms + LONGEST_MS)
        return PaymentMoment(self.at_ms, max(self.until_ms, until), self.audio, self.ended_at_ms, self.ended)


def open_step(steps: tuple[PaymentMoment, ...]) -> PaymentMoment | None:
    """Return the step that is open, or None."""
    return steps[-1] if steps and steps[-1].open else None


def with_opened(
    steps: tuple[PaymentMoment, ...], at_ms: int, audio: Audio, longest_ms: int
) -> tuple[PaymentMoment, ...]:
    """Return the steps of a call after one was opened; nothing changes while one is open."""
    if open_step(steps) is not None:
        return steps
    return (*steps, PaymentMoment(at_ms, at_ms + min(longest_ms, LONGEST_MS), audio))


def with_more(steps: tuple[PaymentMoment, ...], more_ms: int) -> tuple[PaymentMoment, ...]:
    """Return the steps of a call after the open one got more time; nothing changes where none is open."""
    step = open_step(steps)
    return steps if step is None else (*steps[:-1], step.longer(more_ms))


def with_ended(steps: tuple[PaymentMoment, ...], at_ms: int, ended: Ended) -> tuple[PaymentMoment, ...]:
    """Return the steps of a call after the open one ended; nothing changes where none is open."""
    step = open_step(steps)
    return steps if step is None else (*steps[:-1], replace(step, ended_at_ms=at_ms, ended=ended))
