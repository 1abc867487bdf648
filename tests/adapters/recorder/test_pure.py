"""The pure parts: bencode, pcap, growth, judgement."""

from __future__ import annotations

import contextlib
import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.adapters.recorder.bencode import BencodeError, Value, decode, encode
from agent_assist.adapters.recorder.pcap import (
    SPAN_LIMIT_S,
    packet_times,
    parse_packets,
    read_tracks,
)
from agent_assist.adapters.recorder.spool import Growth
from agent_assist.adapters.recorder.truth import Look, Past, judge
from agent_assist.domain.errors import BadInput
from agent_assist.domain.recorder import Means, RecorderState
from tests.adapters.recorder.fake_rtpengine import HEADER, TONE, record

if TYPE_CHECKING:
    from pathlib import Path

VALUES: st.SearchStrategy[Value] = st.recursive(
    st.integers(-(10**15), 10**15) | st.text(max_size=40),
    lambda x: st.lists(x, max_size=4) | st.dictionaries(st.text(max_size=10), x, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_bencode_there_and_back(value: Value) -> None:
    with contextlib.suppress(BencodeError):  # only nesting beyond the bound
        assert decode(encode(value)) == value


@given(st.binary(max_size=300))
def test_no_bytes_crash_bencode(data: bytes) -> None:
    with contextlib.suppress(BencodeError):
        decode(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"i12",
        b"ie",
        b"i-e",
        b"i1x2e",
        b"5:abc",
        b"-1:a",
        b"l",
        b"d1:a",
        b"di1ei2ee",
        b"i1ei2e",
        b"l" * 50 + b"e" * 50,
        b"i" + b"9" * 5000 + b"e",
        b"99999999999999999999:",
        b"x" * 70000,
    ],
)
def test_what_is_no_bencode(data: bytes) -> None:
    with pytest.raises(BencodeError):
        decode(data)


def call(path: Path, spans: list[tuple[float, float]], port: int = 20100) -> Path:
    """Write a pcap with a tone in each span of seconds, a packet every 20 ms."""
    data = HEADER
    for begin, end in spans:
        for i in range(round(begin * 50), round(end * 50)):
            data += record(1_000_000 + i / 50, port, i)
    path.write_bytes(data)
    return path


def test_sound_is_where_it_was_and_nowhere_else(tmp_path: Path) -> None:
    track = read_tracks([call(tmp_path / "a.pcap", [(0, 1), (2, 3)])])[0]
    assert track.source == ("127.0.0.1", 20100)
    assert track.starts_at_s == 1_000_000
    assert track.rms(1_000_000, 1_000_001) > 5000
    assert track.rms(1_000_001.0, 1_000_002.0) == 0
    assert track.rms(1_000_002, 1_000_003) > 5000
    assert track.rms(999_999, 1_000_000) == track.rms(1_000_003, 1_000_009) == 0
    assert 3000 < track.rms(1_000_000.5, 1_000_001.5) < 5000
    assert track.rms(1_000_001, 1_000_000) == 0


def test_parts_make_one_track_and_sides_stay_apart(tmp_path: Path) -> None:
    parts = [call(tmp_path / "a.part1.pcap", [(0, 1)]), call(tmp_path / "a.pcap", [(4, 5)])]
    other = call(tmp_path / "b.pcap", [(2, 3)], 20300)
    tracks = read_tracks([*parts, other])
    assert [(t.source[1], t.packets) for t in tracks] == [(20100, 100), (20300, 50)]
    assert tracks[0].rms(1_000_004, 1_000_005) > 5000
    assert len(packet_times(parts)) == 100


def test_pcma_and_nanoseconds_and_big_endian() -> None:
    header = struct.pack(">IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 1)
    frame = record(5, 20100, 1, b"\xd5" * 160, kind=8)[16:]
    data = header + struct.pack(">IIII", 5, 500_000_000, len(frame), len(frame)) + frame
    packets = list(parse_packets(data))
    assert (packets[0].at_s, packets[0].payload_type) == (5.5, 8)


def test_a_file_still_being_written_is_read_up_to_its_end(tmp_path: Path) -> None:
    data = call(tmp_path / "a.pcap", [(0, 1)]).read_bytes()
    whole = len(list(parse_packets(data)))
    assert whole == 50
    for cut in (1, 15, 16, 17, 100):
        assert len(list(parse_packets(data[:-cut]))) == 49
    assert list(parse_packets(data[:20])) == list(parse_packets(b"")) == list(parse_packets(HEADER)) == []


@pytest.mark.parametrize("data", [b"RIFF" + bytes(40), HEADER[:20] + struct.pack("<I", 999), bytes(24)])
def test_what_is_no_pcap(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.pcap"
    path.write_bytes(data)
    with pytest.raises(BadInput):
        read_tracks([path])
    with pytest.raises(BadInput):
        read_tracks([tmp_path / "gone.pcap"])


def test_a_record_of_absurd_size_is_bad_input() -> None:
    with pytest.raises(BadInput):
        list(parse_packets(HEADER + struct.pack("<IIII", 0, 0, 2**31, 0)))


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_reader(rest: bytes) -> None:
    with contextlib.suppress(BadInput):
        list(parse_packets(HEADER + rest))


@given(st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=6))
def test_no_damaged_packet_crashes_the_reader(damage: list[tuple[int, int]]) -> None:
    good = bytearray(record(1, 20100, 1))
    for position, value in damage:
        good[16 + position] = value
    packets = list(parse_packets(HEADER + bytes(good) + record(2, 20100, 2)))
    assert packets[-1].payload == TONE


def test_a_hostile_clock_does_not_eat_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.pcap"
    path.write_bytes(HEADER + record(0, 20100, 0) + record(4_000_000_000, 20100, 9))
    assert len(read_tracks([path])[0].samples) < SPAN_LIMIT_S * 8000


def test_too_many_streams(tmp_path: Path) -> None:
    path = tmp_path / "a.pcap"
    path.write_bytes(HEADER + b"".join(record(1, 20000 + i, 1) for i in range(65)))
    with pytest.raises(BadInput):
        read_tracks([path])


def test_growth_survives_renames_and_truncation() -> None:
    growth = Growth({1: 5000})
    assert growth.observe({1: 5000}) == 0
    assert growth.observe({1: 5000, 2: 24}) == 0  # a new file, header only
    assert growth.observe({1: 5000, 2: 4120}) == 4096
    assert growth.observe({2: 24}) == 4096  # begun anew
    assert growth.observe({2: 124}) == 4196


def looks(*steps: tuple[int, int | None, int, bool]) -> list[Look]:
    """Looks from (at_ms, grown, packets, open)."""
    return [Look(at, grown, True, True, opened, packets, packets * 172) for at, grown, packets, opened in steps]


@pytest.mark.parametrize(
    ("steps", "state", "means", "error"),
    [
        ([(0, 0, 0, True), (40, 4096, 4, True)], "recording", "written", ""),
        ([(0, 0, 0, False), (510, 0, 51, False)], "off", "written", ""),
        ([(0, 0, 0, True), (510, 0, 51, True)], "unconfirmed", "read_back", "nothing_written"),
        ([(0, 0, 9, False), (510, 0, 9, False)], "off", "read_back", ""),
        ([(0, 0, 9, True), (510, 0, 9, True)], "unconfirmed", "read_back", "no_media"),
        ([(0, None, 0, True), (510, None, 51, True)], "unconfirmed", "nothing", "spool_unreadable"),
        ([(0, 0, 0, False), (300, 4096, 30, False), (900, 4096, 90, False)], "off", "written", ""),
        # a slow codec: half a second without growth proves nothing, what grew before does
        ([(0, 0, 0, True), (200, 4096, 2, True), (900, 4096, 9, True)], "recording", "written", ""),
        ([(0, 0, 0, False), (2100, 0, 10, False)], "off", "read_back", ""),
    ],
)
def test_judgement(steps: list[tuple[int, int | None, int, bool]], state: str, means: str, error: str) -> None:
    verdict = judge(looks(*steps), Past())
    assert verdict is not None
    assert (verdict.state, verdict.means, verdict.error) == (RecorderState(state), Means(means), error)


def test_too_early_to_tell() -> None:
    assert judge(looks((0, 0, 0, False)), Past()) is None
    assert judge(looks((0, 0, 0, False), (499, 0, 50, False)), Past()) is None
    assert judge(looks((0, 0, 0, False), (900, 0, 9, False)), Past()) is None


@pytest.mark.parametrize("grown", [0, 4096])
def test_a_recorder_without_answer_is_unconfirmed_whatever_its_files_say(grown: int) -> None:
    seen = [Look(0, 0, answered=True, known=True), Look(40, grown, answered=False)]
    verdict = judge(seen, Past())
    assert verdict is not None
    assert (verdict.state, verdict.error) == (RecorderState.UNCONFIRMED, "recorder_unreachable")
