"""The made-up caller: the events that a softphone would tell of her call."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.clock import Clock
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink, PhoneNews

CALL_ID = "practice"
NAME = "Ms Okafor"
NUMBER = "+14155550182"
"""Of a range that is kept for fiction."""
LINE = "practice"


class PracticeCaller:
    """Rings, talks, and hangs up, as she is told.

    Args:
        hear: takes what happens, as the desk does of a softphone.
        clock: time.
    """

    source = "practice"

    def __init__(self, hear: Callable[[PhoneNews], object], clock: Clock) -> None:
        self._hear = hear
        self._clock = clock

    def ring(self) -> None:
        """Her phone can be heard, and her call comes in."""
        self._hear(PhoneLink(LinkState.CONNECTED, self.source))
        self._tell(CallState.INCOMING)

    def answered(self) -> None:
        """The agent took the call."""
        self._tell(CallState.CONNECTED)

    def hang_up(self) -> None:
        """She is done."""
        self._tell(CallState.ENDED)

    def _tell(self, state: CallState) -> None:
        now = self._clock.now_ms()
        event = CallEvent(state, CALL_ID, NUMBER, Direction.IN, now, name=NAME, line=LINE, source=self.source)
        self._hear(event)
