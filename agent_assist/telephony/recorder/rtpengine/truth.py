"""What two looks at a recorder prove. Pure.

A success code is not the truth: rtpengine answers `ok` to a pause that stops nothing and to a start that
writes nothing. What counts is whether files grow while media flows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.telephony.recorder.driver import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

QUIET_MS: Final = 500
"""Shortest span that can prove that nothing is written. rtpengine's buffer is flushed every 160 to 320 ms."""
PROOF_BYTES: Final = 8192
"""Media that must have passed in the span: two of the recorder's buffers. Slow codecs need a longer span."""
PACKET_OVERHEAD: Final = 58
"""Bytes a pcap adds to each packet's payload count: record header and link, network and transport headers."""
MEDIA_WAIT_MS: Final = 2_000
"""How long to wait for enough media before the recorder's own word has to do."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look at one call.

    Args:
        at_ms: monotonic milliseconds.
        grown: bytes its files have grown by since watching began; None if the folder could not be read.
        answered: the recorder replied.
        known: it relays the call.
        open: it says that a recording is open.
        packets: RTP packets received since the call began.
        octets: their bytes.
    """

    at_ms: int
    grown: int | None
    answered: bool
    known: bool = False
    open: bool = False
    packets: int = 0
    octets: int = 0


@dataclass(frozen=True, slots=True)
class Past:
    """What is known of a call from before the looks.

    Args:
        quiet: the state that silence means: PAUSED after a pause of a running recording, else OFF.
        wrote: something was written since the last start.
        relayed: the recorder has known the call before.
    """

    quiet: RecorderState = RecorderState.OFF
    wrote: bool = False
    relayed: bool = False


def judge(looks: Sequence[Look], past: Past) -> Verdict | None:
    """Return what the looks prove, as recent as possible; None if they prove nothing yet.

    Args:
        looks: in order of time; the last one is now.
        past: what is known from before.
    """
    now = looks[-1]
    if not now.answered:
        # Files alone would do for "recording", but a recorder that cannot be asked cannot be told either (ADR 10).
        return Verdict(RecorderState.UNCONFIRMED, Means.NOTHING, "recorder_unreachable")
    for then in reversed(looks[:-1]):
        verdict = _between(then, now, past)
        if verdict is not None:
            return verdict
    return None


def _between(then: Look, now: Look, past: Past) -> Verdict | None:
    elapsed_ms = now.at_ms - then.at_ms
    packets = max(0, now.packets - then.packets)
    grown = None if now.grown is None or then.grown is None else now.grown - then.grown
    detail = f"grown={grown} packets={packets} open={int(now.open)} span_ms={elapsed_ms}"
    if grown:
        return Verdict(RecorderState.RECORDING, Means.WRITTEN, detail=detail)
    if elapsed_ms < QUIET_MS:
        return None
    return _silent(then, now, past, grown, detail)


def _silent(then: Look, now: Look, past: Past, grown: int | None, detail: str) -> Verdict | None:
    """Say what it means that nothing was written for a while."""
    elapsed_ms = now.at_ms - then.at_ms
    packets = max(0, now.packets - then.packets)
    passed = max(0, now.octets - then.octets) + packets * PACKET_OVERHEAD
    trouble = _trouble(now, past, grown)
    if trouble is not None:
        return Verdict(RecorderState.UNCONFIRMED, Means.NOTHING, trouble, detail)
    if now.known and then.known and passed >= PROOF_BYTES:
        if now.open:
            return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "nothing_written", detail)
        return Verdict(past.quiet, Means.WRITTEN, detail=detail)
    if not now.known or packets == 0 or elapsed_ms >= MEDIA_WAIT_MS:
        return _by_word(now, past, detail)
    return None


def _trouble(now: Look, past: Past, grown: int | None) -> str | None:
    """Name what keeps the recorder's state from being confirmed at all."""
    if grown is None:
        return "spool_unreadable"
    if not now.known and not past.relayed:
        return "call_unknown"
    return None


def _by_word(now: Look, past: Past, detail: str) -> Verdict:
    """Without media nothing can be written, so only the recorder's own word is left.

    A call that it knew and no longer knows is over; its word is then that nothing is open.
    """
    if not now.open:
        return Verdict(past.quiet, Means.READ_BACK, detail=detail)
    if past.wrote:
        return Verdict(RecorderState.RECORDING, Means.READ_BACK, detail=detail)
    return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "no_media", detail)
