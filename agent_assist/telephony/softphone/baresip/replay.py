"""A softphone that plays back captured ctrl_tcp traffic, through the same translation as the real one.

A capture is a text file, one JSON object a line: `t` (seconds since its begin), `dir` (`<` from the phone)
and `msg` (the JSON text as it came). Other lines are comments of whoever captured it.
"""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from agent_assist.domain.contact import CALL_ID_LIMIT, CallEvent
from agent_assist.domain.errors import BadInput
from agent_assist.resources import files
from agent_assist.telephony.own_thread import OwnThread
from agent_assist.telephony.ports.softphone import Deliver, LinkState, PhoneLink, PhoneNews
from agent_assist.telephony.softphone.baresip.events import (
    BaresipTranslator,
    MalformedMessageError,
    parse_listing,
    parse_message,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from agent_assist.domain.clock import Clock

CAPTURES: Final = ("baresip_direct", "baresip_via_pbx")
"""Names of the captures that come with the program."""
CAPTURE_LIMIT: Final = 10_000
"""Most lines taken from a capture."""


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a capture.

    Args:
        at_s: seconds since the capture began.
        message: the bytes the phone sent.
    """

    at_s: float
    message: bytes


def bundled_capture(name: str) -> list[Line]:
    """Return one of CAPTURES.

    Raises:
        BadInput: no such capture.
    """
    if name not in CAPTURES:
        raise BadInput("There is no such capture.", f"Use one of {', '.join(CAPTURES)}.")
    file = files() / "captures" / f"{name}.jsonl"
    return read_capture(file.read_text(encoding="utf-8").splitlines())


def read_capture(lines: Iterable[str]) -> list[Line]:
    """Return what the phone said in a capture, in the order of time.

    Raises:
        BadInput: a line is not of the format, or there are more than CAPTURE_LIMIT.
    """
    messages: list[Line] = []
    for count, line in enumerate(lines, 1):
        if count > CAPTURE_LIMIT:
            raise BadInput("The capture is too long.", f"Use at most {CAPTURE_LIMIT} lines.")
        try:
            entry = json.loads(line)
            at_s, arrow, message = float(entry["t"]), entry["dir"], entry["msg"]
        except (ValueError, TypeError, KeyError, RecursionError) as exc:
            raise BadInput(f"Line {count} of the capture cannot be read.", "Give a capture file.") from exc
        if arrow == "<" and isinstance(message, str):
            messages.append(Line(at_s, message.encode("utf-8", "replace")))
    return sorted(messages, key=lambda item: item.at_s)


class ReplayPhone:
    """Softphone port that plays one capture and then stays silent, connected.

    Args:
        lines: from bundled_capture() or read_capture().
        clock: time; events carry the time of playing.
        speed: how much faster than captured, above 0; None plays without any pause.
        id_suffix: put behind every call id, so that a capture can be played twice.
        translator: follows the calls; give the same one to phones that play parts of one call after another.
    """

    source = "replay"

    def __init__(
        self,
        lines: list[Line],
        clock: Clock,
        speed: float | None = 1.0,
        id_suffix: str = "",
        translator: BaresipTranslator | None = None,
    ) -> None:
        if speed is not None and speed <= 0:
            raise BadInput("The speed of a replay must be above 0.", "Use 1 for the captured speed.")
        self._lines = lines
        self._clock = clock
        self._speed = speed
        self._suffix = id_suffix
        self._translator = translator or BaresipTranslator(self.source)
        self._own = OwnThread("softphone-replay")
        self._ignored = 0
        self.finished = threading.Event()
        """Set when everything was played."""

    def start(self, deliver: Deliver) -> None:
        """Begin playing; returns at once. A second call does nothing."""
        self._own.start(partial(self._run, deliver))

    def stop(self) -> None:
        """Stop playing and end the thread. Safe to call twice."""
        self._own.stopping.set()
        self._own.join()

    def _run(self, deliver: Deliver) -> None:
        translator = self._translator
        deliver(PhoneLink(LinkState.CONNECTED, self.source))
        began_ms = self._clock.mono_ms()
        for line in self._lines:
            if self._speed is not None:
                due_ms = began_ms + line.at_s * 1000 / self._speed
                self._own.stopping.wait(max(0.0, (due_ms - self._clock.mono_ms()) / 1000))
            if self._own.stopping.is_set():
                return
            for news in self._news(translator, line.message):
                deliver(news)
        self.finished.set()

    def _news(self, translator: BaresipTranslator, frame: bytes) -> list[PhoneNews]:
        """Return what one captured message means."""
        at_ms = self._clock.now_ms()
        try:
            message = parse_message(frame)
            if message.get("response") is not True:
                return [self._renamed(event) for event in translator.event(message, at_ms)]
            listing = message.get("data")
            if not isinstance(listing, str) or "Active calls" not in listing:
                return []
            return [self._renamed(event) for event in translator.listing(parse_listing(listing), at_ms)]
        except MalformedMessageError:
            self._ignored += 1
            return [PhoneLink(LinkState.CONNECTED, self.source, self._ignored)]

    def _renamed(self, event: CallEvent) -> CallEvent:
        return replace(event, call_id=(event.call_id + self._suffix)[:CALL_ID_LIMIT])
