"""Listening to a phone again and again: one session after the other, with pauses that grow."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import SoftphoneLost
from agent_assist.telephony.own_thread import OwnThread
from agent_assist.telephony.turned import turned

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from agent_assist.domain.clock import Clock

_FIRST_DELAY_S: Final = 0.1
LONGEST_DELAY_S: Final = 5.0
_STEADY_MS: Final = 5_000
"""A connection that held this long was a real one: the next delay begins small again."""


def lost_with(title: str, advice: str) -> AbstractContextManager[None]:
    """Turn what a socket raises into a SoftphoneLost that says this; an adapter has one such place."""
    return turned(OSError, lambda _cause: SoftphoneLost(title, advice))


def keep_listening(session: Callable[[], float], own: OwnThread, clock: Clock, broken: Callable[[], object]) -> None:
    """Run sessions until `stopping` is set, with a pause between two of them: 0.1 s at first, then longer, up to 5 s.

    Args:
        session: connects and listens until the connection ends, for whatever reason. Returns the least time to wait
            before the next one in seconds, 0 for the usual.
        own: the thread; what it is to do when a session fails by a bug is the same as after a lost connection.
        clock: time.
        broken: tells that the phone is not heard, after a bug.
    """
    stopping = own.stopping
    delay_s = _FIRST_DELAY_S
    while not stopping.is_set():
        began_ms = clock.mono_ms()
        ended = own.guarded(session, None)
        if ended is None:
            broken()
        least_s = ended or 0.0
        if clock.mono_ms() - began_ms >= _STEADY_MS:
            delay_s = _FIRST_DELAY_S
        # Jitter keeps two desktops that fight for one phone from evicting each other in step.
        stopping.wait(max(least_s, delay_s * random.uniform(0.75, 1.25)))  # noqa: S311 - no secret
        delay_s = min(delay_s * 2, LONGEST_DELAY_S)
