"""The softphone: a source of call events."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final, Protocol

from msgspec import Struct

from agent_assist.domain.contact import CallEvent


class LinkState(StrEnum):
    """Whether the softphone can be heard."""

    CONNECTED = "connected"
    LOST = "lost"


class PhoneLink(Struct, frozen=True):
    """A change of the connection to the softphone.

    Args:
        state: heard or lost.
        source: the adapter, for example "baresip".
        ignored: how many malformed or hostile lines were ignored so far.
        live_calls: call ids the phone itself lists after a reconnect; None when it was not asked.
    """

    state: LinkState
    source: str
    ignored: int = 0
    live_calls: frozenset[str] | None = None


PhoneNews = CallEvent | PhoneLink
HOOKS: Final = frozenset({"handoff", "web-hook"})
"""Sources that wait for what a softphone's hook tells: that they are heard says nothing of any phone."""


class Reached(StrEnum):
    """How far the desktop is with an event."""

    HEARD = "heard"
    """It waits for the desk, or for the disk."""
    STORED = "stored"
    """What followed from it is durable."""
    NO_ROOM = "no_room"
    """The desk has no room for the call."""
    FLOOD = "flood"
    """Its source told of more new calls than anybody has; it was not taken."""


class Progress:
    """How far the desktop is with one event. Any thread: whoever is told looks at `reached` again.

    Args:
        reached: how far it is now.
    """

    def __init__(self, reached: Reached = Reached.HEARD) -> None:
        self.reached = reached
        self._wake: Callable[[], object] | None = None

    def watch(self, wake: Callable[[], object]) -> None:
        """Say who is told of a change from now on; `wake` is called on the thread that made it and must not block."""
        self._wake = wake

    def now(self, reached: Reached) -> None:
        """Note how far it is, and tell who watches."""
        self.reached = reached
        if self._wake is not None:
            self._wake()


Deliver = Callable[[PhoneNews], Progress | bool | None]
"""Takes one piece of news, on the adapter's thread. False means that it was not taken, because too much waits; who can
answer the one who told it says so, and says by the progress whether an event is stored."""


class Softphone(Protocol):
    """Turns a phone's own language into call events.

    Events are handed to `deliver` on the adapter's thread; the composition root makes `deliver` post to the right
    thread. An adapter never raises out of its thread, reconnects by itself with a bounded growing delay, tells once
    that a phone is not heard (also of one that never was, for another source may be heard), counts what it ignores, and
    after a reconnect reports the calls that the phone lists (and ENDED for those it no longer lists).
    """

    source: str

    def start(self, deliver: Deliver) -> None:
        """Begin listening; returns at once."""

    def stop(self) -> None:
        """Stop listening and end the thread; returns within 2 s. Safe to call twice."""
