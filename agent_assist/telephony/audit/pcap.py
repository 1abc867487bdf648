"""RTP packets out of a recorder's pcap file. Reads in blocks; never writes, never plays.

Takes classic pcap with Ethernet or raw IP links, IPv4, UDP and RTP (RFC 3550). A file that is still being written ends
in the middle of a record; that rest is left out. Records that are not such RTP are skipped.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

HEADER_BYTES: Final = 24
BLOCK: Final = 1 << 20
"""Bytes read at once."""
MAGIC: Final = {
    b"\xd4\xc3\xb2\xa1": ("<", 1_000_000),
    b"\xa1\xb2\xc3\xd4": (">", 1_000_000),
    b"\x4d\x3c\xb2\xa1": ("<", 1_000_000_000),
    b"\xa1\xb2\x3c\x4d": (">", 1_000_000_000),
}
"""First four bytes of a pcap, with its byte order and parts of a second."""
_RECORD_LIMIT: Final = 65_535
_LINKS: Final = {1: 14, 12: 0, 101: 0, 228: 0}
"""Bytes before the IP header, by pcap link type."""
_IPV4, _UDP = 4, 17
_IP_HEADER, _UDP_RTP_HEADERS = 20, 20
Address = tuple[bytes, int]


class RtpPacket(NamedTuple):
    """One RTP packet.

    Args:
        at_ms: when the recorder saw it, milliseconds since 1970 UTC.
        source: the sender's address, as four bytes, and port.
        payload_type: 0 is PCMU, 8 PCMA, 9 G.722, 13 comfort noise (RFC 3551).
        timestamp: RTP time, in samples of 1/8000 s.
        payload: the coded sound.
    """

    at_ms: float
    source: Address
    payload_type: int
    timestamp: int
    payload: bytes


def read_packets(stream: BinaryIO) -> Iterator[RtpPacket]:
    """Yield the RTP packets of a file, in its order. A file with less than a header yields nothing.

    Raises:
        BadInput: not a pcap, an unknown link type, or damaged.
        OSError: it cannot be read.
    """
    header = stream.read(HEADER_BYTES)
    if len(header) < HEADER_BYTES:
        return
    if header[:4] not in MAGIC:
        raise BadInput("The file is not a pcap.", "Give a file from the recorder's pcaps folder.")
    order, divisor = MAGIC[header[:4]]
    (link,) = struct.unpack_from(order + "I", header, 20)
    if link not in _LINKS:
        raise BadInput("The pcap's link type is not known.", "Let the recorder write recording-format eth.")
    record, skip, rest = struct.Struct(order + "III"), _LINKS[link], b""
    while block := stream.read(BLOCK):
        data, position = rest + block, 0
        while position + 16 <= len(data):
            seconds, fraction, size = record.unpack_from(data, position)
            if size > _RECORD_LIMIT:
                raise BadInput("The pcap is damaged.", "Give an intact file.")
            end = position + 16 + size
            if end > len(data):
                break
            packet = _rtp(data, position + 16 + skip, end, seconds * 1000 + fraction * 1000 / divisor)
            if packet is not None:
                yield packet
            position = end
        rest = data[position:]


def _rtp(data: bytes, begin: int, end: int, at_ms: float) -> RtpPacket | None:
    """Read one IP packet; None if it is not intact IPv4, UDP, RTP."""
    first = data[begin] if begin < end else 0
    header = (first & 15) * 4
    at = begin + header + 8
    if header < _IP_HEADER or end - begin < header + _UDP_RTP_HEADERS:
        return None
    if first >> 4 != _IPV4 or data[begin + 9] != _UDP:
        return None
    flags, kind = data[at], data[at + 1] & 127
    if flags >> 6 != 2 or 64 <= kind <= 95:  # noqa: PLR2004 - RTP 2; RFC 5761 on RTCP
        return None
    source = (data[begin + 12 : begin + 16], data[begin + header] << 8 | data[begin + header + 1])
    timestamp = int.from_bytes(data[at + 4 : at + 8], "big")
    sound = at + 12 + 4 * (flags & 15)
    if flags & 16:
        if sound + 4 > end:
            return None
        sound += 4 + 4 * int.from_bytes(data[sound + 2 : sound + 4], "big")
    if flags & 32:
        end -= data[end - 1]
    return RtpPacket(at_ms, source, kind, timestamp, data[sound:end]) if sound <= end else None
