"""Sound out of the recorder's pcap files: who spoke how loudly, when. Reads; never writes, never plays.

Takes classic pcap with Ethernet or raw IP links, IPv4, UDP, and RTP with PCMU or PCMA at 8 kHz (RFC 3550, RFC
3551). A file that is still being written ends in the middle of a record; that rest is left out. Records that
are not such RTP are skipped.
"""

from __future__ import annotations

import math
import struct
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

FILE_LIMIT: Final = 256 * 1024 * 1024
"""Longest file read, in bytes: over two hours of a two-way call."""
SPAN_LIMIT_S: Final = 4 * 3600
"""Longest track, in seconds."""
RATE: Final = 8000
TRACK_LIMIT: Final = 64
_RECORD_LIMIT: Final = 65_535
_LINKS: Final = {1: 14, 12: 0, 101: 0, 228: 0}
"""Bytes before the IP header, by pcap link type."""
_MAGIC: Final = {
    b"\xd4\xc3\xb2\xa1": ("<", 1_000_000),
    b"\xa1\xb2\xc3\xd4": (">", 1_000_000),
    b"\x4d\x3c\xb2\xa1": ("<", 1_000_000_000),
    b"\xa1\xb2\x3c\x4d": (">", 1_000_000_000),
}
_IPV4, _UDP = 4, 17
_IP_HEADER, _UDP_RTP_HEADERS = 20, 20
Address = tuple[str, int]


@dataclass(frozen=True, slots=True)
class RtpPacket:
    """One RTP packet.

    Args:
        at_s: when the recorder saw it, seconds since 1970 UTC.
        source: sender's address and port.
        payload_type: 0 is PCMU, 8 is PCMA.
        timestamp: RTP time, in samples.
        ssrc: the stream's number.
        payload: the coded sound.
    """

    at_s: float
    source: Address
    payload_type: int
    timestamp: int
    ssrc: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Track:
    """The sound of one sender on one time axis; silence where nothing was recorded.

    Args:
        source: sender's address and port.
        ssrc: the stream's number.
        starts_at_s: time of the first sample, seconds since 1970 UTC.
        samples: 16-bit samples at 8 kHz.
        packets: how many packets they came in.
    """

    source: Address
    ssrc: int
    starts_at_s: float
    samples: array[int]
    packets: int

    def rms(self, from_s: float, to_s: float) -> float:
        """Return the root mean square of a span of wall-clock time; 0 where nothing was recorded.

        Args:
            from_s: begin, seconds since 1970 UTC.
            to_s: end, likewise. What lies outside the track counts as silence.
        """
        count = round((to_s - from_s) * RATE)
        begin = round((from_s - self.starts_at_s) * RATE)
        span = self.samples[max(0, begin) : max(0, begin + count)]
        return math.sqrt(sum(x * x for x in span) / count) if count > 0 and span else 0.0


def read_tracks(paths: Iterable[Path]) -> list[Track]:
    """Return one track per sender and stream from the parts of one call, in the order of their begin.

    Raises:
        BadInput: a file is no pcap, or beyond the bounds.
    """
    streams: dict[tuple[Address, int], list[RtpPacket]] = {}
    for path in paths:
        for packet in read_packets(path):
            if packet.payload_type not in _LAWS:
                continue
            key = (packet.source, packet.ssrc)
            if key not in streams and len(streams) >= TRACK_LIMIT:
                raise BadInput("The recording has too many streams.", "Give the recording of one call.")
            streams.setdefault(key, []).append(packet)
    return sorted((_track(packets) for packets in streams.values()), key=lambda track: track.starts_at_s)


def packet_times(paths: Iterable[Path]) -> list[float]:
    """Return when sound of any side was recorded, seconds since 1970 UTC, in the order of the files.

    Raises:
        BadInput: as read_tracks().
    """
    return [p.at_s for path in paths for p in read_packets(path) if p.payload_type in _LAWS]


def read_packets(path: Path) -> Iterator[RtpPacket]:
    """Yield the RTP packets of one file, in its order. A file with less than a header yields nothing.

    Raises:
        BadInput: not a pcap, an unknown link type, longer than FILE_LIMIT, or unreadable.
    """
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise BadInput("The recording is too large to be read.", "Give the recording of one call.")
        data = path.read_bytes()
    except OSError as exc:
        raise BadInput("The recording cannot be read.", "Look at the file's rights.") from exc
    yield from parse_packets(data)


def parse_packets(data: bytes) -> Iterator[RtpPacket]:
    """Yield the RTP packets in the bytes of a pcap file. Pure. Raises BadInput as read_packets()."""
    if len(data) < 24:  # noqa: PLR2004 - the file header
        return
    if data[:4] not in _MAGIC:
        raise BadInput("The file is not a pcap.", "Give a file from the recorder's pcaps folder.")
    order, divisor = _MAGIC[data[:4]]
    (link,) = struct.unpack_from(order + "I", data, 20)
    if link not in _LINKS:
        raise BadInput("The pcap's link type is not known.", "Let the recorder write recording-format eth.")
    position = 24
    while position + 16 <= len(data):
        seconds, fraction, size, _ = struct.unpack_from(order + "IIII", data, position)
        begin, position = position + 16, position + 16 + size
        if size > _RECORD_LIMIT:
            raise BadInput("The pcap is damaged.", "Give an intact file; what comes before was read.")
        if position > len(data):
            return
        packet = _rtp(data[begin + _LINKS[link] : position], seconds + fraction / divisor)
        if packet is not None:
            yield packet


def _rtp(packet: bytes, at_s: float) -> RtpPacket | None:
    """Read one IP packet; None if it is not intact IPv4, UDP, RTP."""
    header = (packet[0] & 15) * 4 if packet else 0
    if header < _IP_HEADER or len(packet) < header + _UDP_RTP_HEADERS:
        return None
    if packet[0] >> 4 != _IPV4 or packet[9] != _UDP:
        return None
    rtp = packet[header + 8 :]
    kind = rtp[1] & 127
    if rtp[0] >> 6 != 2 or 64 <= kind <= 95:  # noqa: PLR2004 - RTP 2; RFC 5761 on RTCP
        return None
    (port,) = struct.unpack_from(">H", packet, header)
    timestamp, ssrc = struct.unpack_from(">II", rtp, 4)
    begin = 12 + 4 * (rtp[0] & 15)
    if rtp[0] & 16:
        if len(rtp) < begin + 4:
            return None
        begin += 4 + 4 * int(struct.unpack_from(">H", rtp, begin + 2)[0])
    end = len(rtp) - (rtp[-1] if rtp[0] & 32 else 0)
    if begin > end:
        return None
    address = ".".join(str(part) for part in packet[12:16])
    return RtpPacket(at_s, (address, port), kind, timestamp, ssrc, rtp[begin:end])


def _track(packets: list[RtpPacket]) -> Track:
    """Put the packets of one stream on one axis, by RTP time, or by wall clock where the two part."""
    first = packets[0]
    samples = array("h")
    for packet in packets:
        by_rtp = (packet.timestamp - first.timestamp + (1 << 31)) % (1 << 32) - (1 << 31)
        by_wall = round((packet.at_s - first.at_s) * RATE)
        position = by_rtp if abs(by_rtp - by_wall) <= RATE else by_wall
        if not 0 <= position <= SPAN_LIMIT_S * RATE:
            continue
        sound = array("h", [_LAWS[packet.payload_type][code] for code in packet.payload])
        if position + len(sound) > len(samples):
            samples.extend([0] * (position + len(sound) - len(samples)))
        samples[position : position + len(sound)] = sound
    return Track(first.source, first.ssrc, first.at_s, samples, len(packets))


def _mu_law() -> list[int]:
    """Return the 256 samples of ITU-T G.711 mu-law."""
    table = []
    for code in range(256):
        bits = ~code & 255
        magnitude = (((bits & 15) << 3) + 132 << (bits >> 4 & 7)) - 132
        table.append(-magnitude if bits & 128 else magnitude)
    return table


def _a_law() -> list[int]:
    """Return the 256 samples of ITU-T G.711 A-law."""
    table = []
    for code in range(256):
        bits = code ^ 85
        exponent = bits >> 4 & 7
        magnitude = ((bits & 15) << 4) + 8
        if exponent:
            magnitude = magnitude + 256 << exponent - 1
        table.append(magnitude if bits & 128 else -magnitude)
    return table


_LAWS: Final = {0: _mu_law(), 8: _a_law()}
