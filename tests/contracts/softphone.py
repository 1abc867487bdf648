"""What every softphone adapter must do, as tests; a test module gives a `rig` fixture and inherits them.

A rig plays a script of steps on its phone and returns what the adapter delivered. Steps name calls by a
letter.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink, PhoneNews, Softphone
from tests.contracts.delivered import Delivered

if TYPE_CHECKING:
    from collections.abc import Callable

NUMBER = "+14155550182"
LIMIT_S = 8.0
LOOK_S = 0.02


class SystemClock:
    """The real clock, as the port wants it."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def mono_ms(self) -> int:
        return time.monotonic_ns() // 1_000_000


@dataclass(frozen=True)
class Step:
    """One thing that happens at the phone: ring, answer, hold, resume, end, garbage."""

    what: str
    call: str = ""
    number: str | None = NUMBER
    name: str = ""


def script(text: str) -> list[Step]:
    """Read `ring a, answer a, garbage` as steps."""
    return [Step(*part.split()) for part in text.split(",")]


class Inbox(Delivered[PhoneNews]):
    """What a softphone's adapter tells."""

    @property
    def news(self) -> list[PhoneNews]:
        return self.all

    def wait(self, check: Callable[[list[PhoneNews]], bool], what: str) -> None:
        """Wait until `check` holds; it may look at more than the news, so it is asked without any, too."""
        until = time.monotonic() + LIMIT_S
        with self._changed:
            while not check(self.news):
                assert time.monotonic() < until, f"{what}; heard {self.news}"
                self._changed.wait(LOOK_S)

    @property
    def events(self) -> list[CallEvent]:
        return [news for news in self.news if isinstance(news, CallEvent)]

    @property
    def links(self) -> list[PhoneLink]:
        return [news for news in self.news if isinstance(news, PhoneLink)]

    def wait_events(self, count: int) -> list[CallEvent]:
        self.wait(lambda news: sum(isinstance(n, CallEvent) for n in news) >= count, f"{count} events")
        return self.events

    def wait_link(self, check: Callable[[PhoneLink], bool]) -> None:
        self.wait(lambda news: any(isinstance(n, PhoneLink) and check(n) for n in news), "a link state")


@dataclass
class Played:
    """What came of a script. `call_ids` maps letters to the adapter's call ids, where the rig knows them."""

    inbox: Inbox
    events: list[CallEvent] = field(default_factory=list)

    def told(self) -> list[tuple[str, CallState]]:
        """The events with calls named in the order in which they were first heard of: a, b, …"""
        letters: dict[str, str] = {}
        for event in self.events:
            letters.setdefault(event.call_id, chr(ord("a") + len(letters)))
        return [(letters[event.call_id], event.state) for event in self.events]


class PhoneRig(Protocol):
    """A phone with an adapter on it."""

    phone: Softphone

    def play(self, steps: list[Step], events: int) -> Played:
        """Play steps; returns when `events` call events were delivered."""


A, B = "a", "b"
I, C, H, R, E = CallState.INCOMING, CallState.CONNECTED, CallState.HELD, CallState.RESUMED, CallState.ENDED  # noqa: E741


class SoftphoneContract:
    """Inherit, and give a fixture `rig`."""

    def test_a_call_from_ring_to_end(self, rig: PhoneRig) -> None:
        played = rig.play(script("ring a, answer a, end a"), 3)
        assert played.told() == [(A, I), (A, C), (A, E)]
        first = played.events[0]
        assert first.number == NUMBER
        assert first.direction is Direction.IN
        assert first.source == rig.phone.source
        assert abs(first.at_ms - SystemClock().now_ms()) < 60_000

    def test_every_event_of_a_call_tells_its_number(self, rig: PhoneRig) -> None:
        played = rig.play(script("ring a, answer a, hold a, resume a, end a"), 5)
        assert {event.number for event in played.events} == {NUMBER}

    def test_hold_and_resume(self, rig: PhoneRig) -> None:
        played = rig.play(script("ring a, answer a, hold a, resume a, hold a, resume a, end a"), 7)
        assert played.told() == [(A, I), (A, C), (A, H), (A, R), (A, H), (A, R), (A, E)]

    def test_a_missed_call_ends_without_connecting(self, rig: PhoneRig) -> None:
        assert rig.play(script("ring a, end a"), 2).told() == [(A, I), (A, E)]

    def test_a_second_call_while_the_first_is_active(self, rig: PhoneRig) -> None:
        played = rig.play([Step("ring", A), Step("answer", A), Step("ring", B), Step("end", B), Step("end", A)], 5)
        assert played.told() == [(A, I), (A, C), (B, I), (B, E), (A, E)]

    def test_a_withheld_number_is_none(self, rig: PhoneRig) -> None:
        played = rig.play([Step("ring", A, None), Step("answer", A, None), Step("end", A, None)], 3)
        assert [event.number for event in played.events] == [None] * 3
        assert played.told() == [(A, I), (A, C), (A, E)]

    def test_malformed_lines_are_ignored_and_counted(self, rig: PhoneRig) -> None:
        played = rig.play(script("ring a, garbage, answer a, garbage, end a"), 3)
        assert played.told() == [(A, I), (A, C), (A, E)]
        played.inbox.wait_link(lambda link: link.ignored >= 2)

    def test_a_hostile_name_is_made_safe(self, rig: PhoneRig) -> None:
        played = rig.play([Step("ring", A, NUMBER, "Eve\u202e\x00\n" + "x" * 2000), Step("end", A)], 2)
        name = played.events[0].name
        assert name.startswith("Eve")
        assert name.isprintable()
        assert len(name) <= 80

    def test_stop_twice_is_safe_and_ends_the_thread(self, rig: PhoneRig) -> None:
        rig.play(script("ring a, end a"), 2)
        rig.phone.stop()
        rig.phone.stop()
        assert not [t for t in threading.enumerate() if t.name == f"softphone-{rig.phone.source}"]

    def test_the_first_news_is_the_link(self, rig: PhoneRig) -> None:
        played = rig.play(script("ring a, end a"), 2)
        first = played.inbox.news[0]
        assert isinstance(first, PhoneLink)
        assert first.state is LinkState.CONNECTED
        assert first.source == rig.phone.source
