"""How loud each sender of a packet recording was. The time of the recorder's clock is the axis."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import BadInput
from agent_assist.telephony.audit.g711 import A_SQUARES, MU_SQUARES
from agent_assist.telephony.audit.g722 import LowerBand
from agent_assist.telephony.audit.levels import ABSENT, CLOSED, FRAME_MS, FRAMES_LIMIT, LIMIT_MS, UNHEARD, Levels
from agent_assist.telephony.audit.pcap import Address, RtpPacket, read_packets

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import BinaryIO

PCMU, PCMA, G722, COMFORT_NOISE = 0, 8, 9, 13
SENDERS_LIMIT: Final = 64
_FRAME_CODES: Final = 160
"""Octets of 20 ms, of each codec that is read here."""
APART_MS: Final = 100.0
"""Where RTP time and the recorder's clock part by more, the clock is right: a pause, a new stream, a late packet."""
PAUSE_MS: Final = 300.0
"""A gap as long as this may be a declared pause: the first packet behind it stands where it came, and not before. By
its RTP time it could stand up to APART_MS earlier, in a pause in which nothing was written."""
_BACK_MS: Final = 1_000.0
"""How far before the first packet a later one may lie: packets overtake each other, clocks do not run backwards."""
_FIRST_DYNAMIC: Final = 96
_KEY_BYTES: Final = 4
"""Length of a telephone event (RFC 4733, 2.3); no speech codec sends 4 octets for 20 ms."""
_LISTEN_MS: Final = 15_000
"""How much of a slow codec is decoded at a sender's begin, for the noise floor."""
_WARM_MS: Final = 500
"""How long before a span a slow codec is decoded, so that its predictor has settled."""


@dataclass(slots=True)
class _Sender:
    """The frames of one sender as they come in: sums of squares and how many octets they came of."""

    first_ms: float
    energy: array[float] = field(default_factory=lambda: array("d"))
    octets: array[int] = field(default_factory=lambda: array("H"))
    keys: set[int] = field(default_factory=set)
    band: LowerBand | None = None
    anchor_ms: float = -math.inf
    anchor_rtp: int = 0
    last_ms: float = -math.inf
    """When the newest packet came."""

    def place_ms(self, packet: RtpPacket) -> float:
        """Return when a packet's sound is, smooth within a stretch of speech."""
        steps = (packet.timestamp - self.anchor_rtp + (1 << 31)) % (1 << 32) - (1 << 31)
        by_rtp = self.anchor_ms + steps / 8
        gap_ms, self.last_ms = packet.at_ms - self.last_ms, max(self.last_ms, packet.at_ms)
        if gap_ms < PAUSE_MS and abs(by_rtp - packet.at_ms) <= APART_MS:
            return by_rtp
        self.anchor_ms, self.anchor_rtp = packet.at_ms, packet.timestamp
        return packet.at_ms


class Listener:
    """Takes packets of one call, keeps levels.

    Args:
        wanted: spans that will be judged, milliseconds since 1970; what of a slow codec lies elsewhere is not decoded.
    """

    def __init__(self, wanted: Sequence[tuple[float, float]]) -> None:
        self._wanted = wanted
        self._senders: dict[Address, _Sender] = {}
        self._origin_ms: float | None = None
        self._frames = 0

    def read(self, stream: BinaryIO) -> None:
        """Take the packets of one file. Raises BadInput: no intact pcap, or beyond the bounds."""
        for packet in read_packets(stream):
            self._take(packet)

    def levels(self) -> list[Levels]:
        """Return each sender's levels, in the order of their first packets."""
        return [self._finished(sender, source[1]) for source, sender in self._senders.items()]

    def _take(self, packet: RtpPacket) -> None:
        if self._origin_ms is None:
            self._origin_ms = packet.at_ms
        sender = self._senders.get(packet.source)
        if sender is None:
            if len(self._senders) >= SENDERS_LIMIT:
                raise BadInput("The recording has too many streams.", "Give the recording of one call.")
            sender = self._senders[packet.source] = _Sender(packet.at_ms)
        at_ms = packet.at_ms if packet.payload_type >= _FIRST_DYNAMIC else sender.place_ms(packet)
        number = int((at_ms - self._origin_ms) // FRAME_MS)
        if not -_BACK_MS <= at_ms - self._origin_ms < LIMIT_MS:
            raise BadInput("The recording's times are not those of one call.", "Check the recorder's clock.")
        number = max(0, number)
        self._grow(sender, number + 1 + len(packet.payload) // _FRAME_CODES)
        if packet.payload_type >= _FIRST_DYNAMIC and len(packet.payload) == _KEY_BYTES:
            sender.keys.add(number)
        else:
            self._hear(sender, number, packet)

    def _grow(self, sender: _Sender, count: int) -> None:
        more = count - len(sender.energy)
        if more > 0:
            self._frames += more
            if self._frames > FRAMES_LIMIT:
                raise BadInput("The recording is too long.", "Give the recording of one call.")
            sender.energy.frombytes(bytes(8 * more))
            sender.octets.frombytes(bytes(2 * more))

    def _hear(self, sender: _Sender, number: int, packet: RtpPacket) -> None:
        kind, payload = packet.payload_type, packet.payload
        energy, octets = sender.energy, sender.octets
        for begin in range(0, len(payload), _FRAME_CODES):
            part = payload[begin : begin + _FRAME_CODES] if len(payload) > _FRAME_CODES else payload
            if kind == PCMU:
                energy[number] += sum(map(MU_SQUARES.__getitem__, part))
            elif kind == PCMA:
                energy[number] += sum(map(A_SQUARES.__getitem__, part))
            elif kind == G722:
                self._decode(sender, number, packet.at_ms, part)
            elif kind != COMFORT_NOISE:
                energy[number] = math.inf
            octets[number] = min(65_535, octets[number] + len(part))
            number += 1

    def _decode(self, sender: _Sender, number: int, at_ms: float, part: bytes) -> None:
        near = at_ms - sender.first_ms < _LISTEN_MS or any(
            start - _WARM_MS <= at_ms <= end + FRAME_MS for start, end in self._wanted
        )
        if not near:
            sender.band = None
            sender.energy[number] = -math.inf
            return
        if sender.band is None:
            sender.band = LowerBand()
        sender.energy[number] += sender.band.energy(part)

    def _finished(self, sender: _Sender, port: int) -> Levels:
        frames = array("f", [_level(total, count) for total, count in zip(sender.energy, sender.octets, strict=True)])
        return Levels(self._origin_ms or 0.0, frames, sender.keys, port)


def _level(total: float, count: int) -> float:
    if count == 0:
        return ABSENT
    if total == -math.inf:
        return UNHEARD
    return CLOSED if math.isinf(total) or math.isnan(total) else math.sqrt(total / count)


def read_levels(streams: Iterable[BinaryIO], wanted: Sequence[tuple[float, float]] = ()) -> list[Levels]:
    """Return the levels of each sender from the parts of one call. Raises BadInput as Listener.read()."""
    listener = Listener(wanted)
    for stream in streams:
        listener.read(stream)
    return listener.levels()
