"""Packet recordings: levels are where the sound was, and no bytes harm the reader."""

from __future__ import annotations

import contextlib
import io
import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import BadInput
from agent_assist.telephony.audit.levels import ABSENT, CLOSED, FRAME_MS, LIMIT_MS
from agent_assist.telephony.audit.pcap import read_packets
from agent_assist.telephony.audit.rtp import APART_MS, Listener, read_levels
from tests.telephony.recorder.fake_rtpengine import HEADER, TONE, record

if TYPE_CHECKING:
    from agent_assist.telephony.audit.levels import Levels
    from agent_assist.telephony.audit.pcap import RtpPacket

T = 1_000_000
"""Begin of the recordings, seconds."""


def call(spans: list[tuple[float, float]], port: int = 20_100) -> bytes:
    """A pcap with a tone in each span of seconds, a packet every 20 ms."""
    data = HEADER
    for begin, end in spans:
        for i in range(round(begin * 50), round(end * 50)):
            data += record(T + i / 50, port, i)
    return data


def levels(*files: bytes) -> list[Levels]:
    return read_levels([io.BytesIO(data) for data in files])


def packets(data: bytes) -> list[RtpPacket]:
    return list(read_packets(io.BytesIO(data)))


def rms(side: Levels, begin_s: float, end_s: float) -> float:
    return side.rms((T + begin_s) * 1000, (T + end_s) * 1000)


def test_sound_is_where_it_was_and_nowhere_else() -> None:
    side = levels(call([(0, 1), (2, 3)]))[0]
    assert (side.port, side.begins_ms) == (20_100, T * 1000)
    assert rms(side, 0, 1) > 5000
    assert rms(side, 1, 2) == 0
    assert rms(side, 2, 3) > 5000
    assert rms(side, -1, 0) == rms(side, 3, 9) == rms(side, 1, 0) == 0
    assert 3000 < rms(side, 0.5, 1.5) < 5000
    assert set(side.between((T + 1) * 1000, (T + 2) * 1000)) == {ABSENT}


def test_parts_make_one_side_and_sides_stay_apart() -> None:
    sides = levels(call([(0, 1)]), call([(4, 5)]), call([(2, 3)], 20_300))
    assert [side.port for side in sides] == [20_100, 20_300]
    assert [sum(level != ABSENT for level in side.frames) for side in sides] == [100, 50]
    assert rms(sides[0], 4, 5) > 5000


def test_pcma_and_nanoseconds_and_big_endian() -> None:
    header = struct.pack(">IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 1)
    frame = record(5, 20100, 1, b"\xd5" * 160, kind=8)[16:]
    found = packets(header + struct.pack(">IIII", 5, 500_000_000, len(frame), len(frame)) + frame)
    assert (found[0].at_ms, found[0].payload_type) == (5500, 8)


def test_what_cannot_be_heard_and_keys_are_told_apart() -> None:
    data = HEADER + record(T, 20_100, 0) + record(T + 0.02, 20_100, 1, bytes(33), kind=3)  # GSM
    data += record(T + 0.04, 20_100, 2, bytes(4), kind=101) + record(T + 0.06, 20_100, 3, b"\x40", kind=13)
    side = levels(data)[0]
    assert side.frames[0] > 5000
    assert list(side.frames[1:4]) == [CLOSED, ABSENT, 0.0]
    assert side.keyed((T + 0.03) * 1000, (T + 0.05) * 1000)
    assert not side.keyed(T * 1000, (T + 0.03) * 1000)


def test_late_packets_stand_where_they_were_spoken() -> None:
    """A burst after a delay of 80 ms: RTP time tells."""
    data = HEADER + b"".join(record(T + i / 50 + (0.08 if 10 <= i < 14 else 0), 20_100, i) for i in range(20))
    assert ABSENT not in levels(data)[0].frames[:20]


@pytest.mark.parametrize(
    ("gap_s", "behind_s", "early_s"), [(0.2, 0.09, 0.09), (0.2, 0.11, 0.0), (1.0, 0.09, 0.0), (1.0, 0.11, 0.0)]
)
def test_sound_stands_at_most_so_much_before_it_came(gap_s: float, behind_s: float, early_s: float) -> None:
    """A sender on a busy machine falls behind its own clock. Behind a gap that may be a pause, the clock decides."""
    assert early_s * 1000 <= APART_MS
    begins = round((1 + gap_s) * 50)
    late = b"".join(record(T + i / 50 + behind_s, 20_100, i) for i in range(begins, begins + 50))
    side = levels(call([(0, 1)]) + late)[0]
    sounds_from = 1 + gap_s + behind_s - early_s
    assert rms(side, 1, sounds_from - 0.02) == 0
    assert rms(side, sounds_from, sounds_from + 0.5) > 5000


def test_a_file_still_being_written_is_read_up_to_its_end() -> None:
    data = call([(0, 1)])
    assert len(packets(data)) == 50
    for cut in (1, 15, 16, 17, 100):
        assert len(packets(data[:-cut])) == 49
    assert packets(data[:20]) == packets(b"") == packets(HEADER) == []


@pytest.mark.parametrize("data", [b"RIFF" + bytes(40), HEADER[:20] + struct.pack("<I", 999), bytes(24)])
def test_what_is_no_pcap(data: bytes) -> None:
    with pytest.raises(BadInput):
        levels(data)


def test_a_record_of_absurd_size_is_bad_input() -> None:
    with pytest.raises(BadInput):
        packets(HEADER + struct.pack("<IIII", 0, 0, 2**31, 0))


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_reader(rest: bytes) -> None:
    with contextlib.suppress(BadInput):
        levels(HEADER + rest)


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=6))
def test_no_damaged_packet_crashes_the_reader(damage: list[tuple[int, int]]) -> None:
    good = bytearray(record(1, 20100, 1))
    for position, value in damage:
        good[16 + position] = value
    assert packets(HEADER + bytes(good) + record(2, 20100, 2))[-1].payload == TONE


@pytest.mark.parametrize("at_s", [4_000_000_000, LIMIT_MS / 1000 + 1])
def test_a_hostile_clock_does_not_eat_memory(at_s: float) -> None:
    with pytest.raises(BadInput):
        levels(HEADER + record(0, 20100, 0) + record(at_s, 20100, 9))


def test_a_clock_that_runs_backwards_is_not_trusted() -> None:
    with pytest.raises(BadInput):
        levels(HEADER + record(T, 20100, 0) + record(T - 5, 20100, 9))


def test_too_many_streams_and_too_much_of_them() -> None:
    with pytest.raises(BadInput):
        levels(HEADER + b"".join(record(1, 20000 + i, 1) for i in range(65)))
    end = LIMIT_MS / 1000 - 1
    with pytest.raises(BadInput):
        levels(HEADER + b"".join(record(at, 20000 + i, 1) for i in range(6) for at in ([0, end] if not i else [end])))


def test_of_a_slow_codec_only_what_is_judged_is_decoded() -> None:
    data = HEADER + b"".join(record(T + i / 50, 20_100, i, bytes(160), kind=9) for i in range(50 * 20))
    listener = Listener([((T + 18) * 1000, (T + 19) * 1000)])
    listener.read(io.BytesIO(data))
    frames = listener.levels()[0].frames
    heard = [number for number, level in enumerate(frames) if level >= 0]
    assert heard[:750] == list(range(750))
    assert heard[750:] == list(range(round(17.5 * 50), 19 * 50 + 2))
    assert FRAME_MS * len(frames) >= 20_000
