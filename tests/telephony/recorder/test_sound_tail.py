from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest

from agent_assist.telephony.recorder.sound_tail import READ_LIMIT, SoundTail, SoundUnreadableError, wav_coding

if TYPE_CHECKING:
    from pathlib import Path

SECOND = 16_000
"""Bytes of one second, signed linear at 8 kHz."""
LOUD = struct.pack("<h", 900) * 80
QUIET = bytes(160)


def wav(tag: int = 1, channels: int = 1, rate: int = 8000, bits: int = 16, extra: bytes = b"") -> bytes:
    """A header as it stands while the file is being written: all sizes 0 but the format's."""
    frame = channels * bits // 8
    layout = struct.pack("<HHIIHH", tag, channels, rate, rate * frame, frame, bits) + extra
    return b"RIFF\0\0\0\0WAVEfmt " + struct.pack("<I", len(layout)) + layout + b"data\0\0\0\0"


def append(path: Path, data: bytes) -> None:
    with path.open("ab") as file:
        file.write(data)


def empty_file(folder: Path) -> tuple[Path, SoundTail]:
    """A file without a header that holds nothing yet, and its tail."""
    path = folder / "a.sln"
    path.write_bytes(b"")
    return path, SoundTail(path, 0)


@pytest.mark.parametrize(
    ("name", "head", "loud", "silence", "second"),
    [
        ("a.sln", b"", LOUD, QUIET, SECOND),
        ("a.RAW", b"", LOUD, QUIET, SECOND),
        ("a.sln16", b"", LOUD, QUIET, 2 * SECOND),
        ("a.ulaw", b"", b"\x12" * 80, b"\xff\x7f" * 40, 8000),
        ("a.alaw", b"", b"\x12" * 80, b"\xd5\x55" * 40, 8000),
        ("a.wav", wav(), LOUD, QUIET, SECOND),
        ("a.wav", wav(channels=2), LOUD, QUIET, 2 * SECOND),
        ("a.wav", wav(7, bits=8), b"\x12" * 80, b"\xff" * 80, 8000),
        ("a.wav", wav(6, bits=8), b"\x12" * 80, b"\xd5" * 80, 8000),
        ("a.wav", wav(0xFFFE, extra=struct.pack("<HHIH", 22, 16, 4, 1) + bytes(14)), LOUD, QUIET, SECOND),
    ],
)
def test_silence_after_sound_is_measured(
    tmp_path: Path, name: str, head: bytes, loud: bytes, silence: bytes, second: int
) -> None:
    path = tmp_path / name
    path.write_bytes(head + loud * 5)
    tail = SoundTail(path, 0)
    tail.mark(0)
    append(path, loud)
    append(path, silence * 20)
    heard = tail.look(250)
    assert heard.grown == len(loud) + 20 * len(silence)
    assert heard.loud == len(loud)
    assert heard.silent_ms == 20 * len(silence) * 1000 // second
    append(path, loud)
    assert (tail.look(300).silent_ms, tail.look(300).loud) == (0, heard.grown + len(loud))


def test_one_loud_sample_is_loud_and_lasts(tmp_path: Path) -> None:
    path, tail = empty_file(tmp_path)
    tail.mark(0)
    append(path, QUIET + b"\0\1" + QUIET)
    assert (tail.look(20).loud, tail.look(20).silent_ms) == (162, 10)
    append(path, QUIET * 50)
    assert tail.look(40).loud == 162, "what was loud since the mark is not forgotten"
    tail.mark(60)
    assert (tail.look(60).loud, tail.look(60).grown) == (0, 0)


def test_what_was_there_before_is_not_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "a.sln"
    path.write_bytes(LOUD * 100)
    heard = SoundTail(path, 0).look(0)
    assert (heard.grown, heard.loud, heard.silent_ms) == (0, 0, 0)


def test_a_file_that_does_not_grow_is_still(tmp_path: Path) -> None:
    path = tmp_path / "a.sln"
    path.write_bytes(QUIET)
    tail = SoundTail(path, 0)
    assert [tail.look(now).still_ms for now in (0, 100, 700)] == [0, 100, 700]
    append(path, QUIET)
    assert (tail.look(800).still_ms, tail.look(900).still_ms) == (0, 100)


def test_the_step_tells_the_writers_buffer(tmp_path: Path) -> None:
    path, tail = empty_file(tmp_path)
    tail.look(0)
    for size in (320, 32_768, 320):
        append(path, bytes(size))
        tail.look(1)
    assert tail.look(1).step == 32_768


def test_half_a_sample_is_left_for_later(tmp_path: Path) -> None:
    path, tail = empty_file(tmp_path)
    tail.look(0)
    append(path, QUIET + b"\0")
    assert tail.look(1).grown == 160
    append(path, b"\1")
    assert (tail.look(2).grown, tail.look(2).loud) == (162, 162)


def test_the_header_may_come_late_and_in_pieces(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"")
    tail = SoundTail(path, 0)
    head = wav()
    for at in range(0, len(head), 7):
        assert tail.look(0).grown == 0
        append(path, head[at : at + 7])
    assert tail.look(0).grown == 0
    append(path, QUIET * 50)
    assert (tail.look(0).silent_ms, tail.look(0).loud) == (500, 0)


def test_more_than_is_read_at_once_counts_as_loud(tmp_path: Path) -> None:
    path, tail = empty_file(tmp_path)
    tail.mark(0)
    append(path, bytes(READ_LIMIT + 1000))
    heard = tail.look(1)
    assert heard.loud == 1000
    assert heard.silent_ms == READ_LIMIT * 1000 // SECOND


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.gsm", b"", "sound_unreadable"),
        ("a", b"", "sound_unreadable"),
        ("a.wav", b"ID3" + bytes(100), "sound_unreadable"),
        ("a.wav", wav(49, bits=0), "sound_unreadable"),
        ("a.wav", wav(1, bits=8), "sound_unreadable"),
        ("a.wav", wav(1, rate=1), "sound_unreadable"),
        ("a.wav", b"RIFF\0\0\0\0WAVEdata\0\0\0\0", "sound_unreadable"),
        ("a.wav", b"RIFF\0\0\0\0WAVEfmt \4\0\0\0" + bytes(20), "sound_unreadable"),
        ("a.wav", b"RIFF\0\0\0\0WAVELIST\xff\xff\xff\xff", "sound_unreadable"),
        ("a.wav", b"RIFF\0\0\0\0WAVE" + bytes(5000), "sound_unreadable"),
        ("a.sln", None, "spool_unreadable"),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path: Path, name: str, content: bytes | None, code: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(SoundUnreadableError) as caught:
        SoundTail(tmp_path / name, 0).look(0)
    assert caught.value.code == code


@pytest.mark.parametrize("how", ["shorter", "another"])
def test_a_file_in_its_place_is_noticed_once(tmp_path: Path, how: str) -> None:
    path = tmp_path / "a.sln"
    path.write_bytes(QUIET * 10)
    tail = SoundTail(path, 0)
    tail.mark(0)
    if how == "shorter":
        path.write_bytes(QUIET)
    else:
        (tmp_path / "b").write_bytes(QUIET * 20)
        (tmp_path / "b").replace(path)
    with pytest.raises(SoundUnreadableError, match="recording_replaced"):
        tail.look(1)
    assert tail.look(2).grown == 0


def test_a_header_with_another_chunk_before_the_sound() -> None:
    head = wav()
    coding = wav_coding(head[:36] + b"LIST\3\0\0\0abc\0" + head[36:])
    assert coding is not None
    assert coding.begin == len(head) + 12
