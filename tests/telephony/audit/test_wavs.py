"""WAVs: every coding that is read, headers that know nothing, and what is refused."""

from __future__ import annotations

import contextlib
import io
import math
import struct
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import BadInput
from agent_assist.telephony.audit import wav
from agent_assist.telephony.audit.levels import Levels
from lab.sound import RATE
from tests.telephony.audit.corpus import table, wav_header


def tone(seconds: float, rms: float = 3_000, rate: int = RATE) -> array[int]:
    peak = rms * math.sqrt(2)
    return array("h", [round(peak * math.sin(2 * math.pi * 440 * i / rate)) for i in range(round(seconds * rate))])


def coded(samples: array[int], law: str) -> bytes:
    return samples.tobytes() if law == "pcm" else bytes(map(table(law).__getitem__, samples))


def read(data: bytes) -> list[Levels]:
    return wav.read_wav(io.BytesIO(data))


@pytest.mark.parametrize("law", ["pcm", "pcmu", "pcma"])
def test_each_coding_mono_and_stereo(law: str) -> None:
    loud, soft = tone(1), tone(1, 300)
    both = array("h", [x for pair in zip(loud, soft, strict=True) for x in pair])
    (mono,) = read(wav_header(law, 1, len(coded(loud, law))) + coded(loud, law))
    left, right = read(wav_header(law, 2, len(coded(both, law))) + coded(both, law))
    assert len(mono.frames) == len(left.frames) == 50
    for side, level in ((mono, 3_000), (left, 3_000), (right, 300)):
        assert side.rms(0, 1000) == pytest.approx(level, rel=0.02)


def test_a_header_that_says_0_frames_is_read_to_the_end() -> None:
    """As baresip leaves it when it is killed: RIFF size 8, data size 0."""
    data = bytearray(wav_header("pcm", 1, 0) + tone(2).tobytes())
    data[4:8] = struct.pack("<I", 8)
    assert len(read(bytes(data))[0].frames) == 100


def test_a_cut_file_and_one_with_a_tail() -> None:
    sound = tone(1).tobytes()
    assert len(read(wav_header("pcm", 1, len(sound)) + sound[:-3_001])[0].frames) == 41  # the last is filled in part
    assert len(read(wav_header("pcm", 1, len(sound)) + sound + b"LIST" + bytes(4_000))[0].frames) == 50


def test_other_rates_extensible_headers_and_chunks_before_the_sound() -> None:
    sound = tone(1, rate=16_000).tobytes()
    form = struct.pack("<HHIIHHHHIH14s", 0xFFFE, 1, 16_000, 32_000, 2, 16, 22, 16, 4, 1, bytes(14))
    chunks = b"LIST" + struct.pack("<I", 5) + b"abcde\0" + b"fmt " + struct.pack("<I", len(form)) + form
    data = b"RIFF\0\0\0\0WAVE" + chunks + b"data" + struct.pack("<I", len(sound)) + sound
    (side,) = read(data)
    assert len(side.frames) == 50
    assert side.rms(0, 1000) == pytest.approx(3_000, rel=0.02)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"ID3" + bytes(60),
        wav_header("pcm", 1, 4)[:-8],
        wav_header("pcm", 3, 6) + bytes(6),
        wav_header("pcm", 1, 6, rate=100) + bytes(6),
        wav_header("pcm", 1, 6).replace(b"\x10\0data", b"\x18\0data") + bytes(6),
        wav_header("pcm", 1, 6).replace(b"fmt ", b"fmx ") + bytes(6),
    ],
)
def test_what_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        read(data)


def test_a_recording_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wav, "LIMIT_MS", 20_000)
    with pytest.raises(BadInput):
        read(wav_header("pcm", 1, 0) + bytes(2 * RATE * 31))


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_reader(rest: bytes) -> None:
    with contextlib.suppress(BadInput):
        read(b"RIFF\0\0\0\0WAVE" + rest)
    read(wav_header("pcmu", 2, 0) + rest)
