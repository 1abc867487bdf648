"""Finished recordings by path: found, in order, complete; a file that grows is not finished."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from agent_assist.domain.errors import RecordingNotReady, RecordingUnavailable
from agent_assist.telephony.ports.recordings import FinishedCall, RecordingFile
from agent_assist.telephony.recorder import finished
from agent_assist.telephony.recorder.finished import FolderRecordings
from agent_assist.telephony.recorder.rtpengine.finished import SpoolRecordings

CALL = FinishedCall("47a6@d4ee:1", 1_700_000_000_000, 1_700_000_060_000)
SAFE = "47a6%40d4ee%3A1"
DIGITS = "0123456789abcdef"


def grow(path: Path) -> object:
    with path.open("ab") as out:
        return out.write(b"more")


def still(_seconds: float) -> None:
    return


def contents(files: object) -> list[bytes]:
    assert isinstance(files, list)
    found = []
    for file in files:
        assert isinstance(file, RecordingFile)
        with file.open() as stream:
            found.append(stream.read())
    return found


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    folder = tmp_path / "pcaps"
    folder.mkdir()
    for name in (f"{SAFE}-{DIGITS}.pcap", f"{SAFE}-{DIGITS}.part1.pcap", f"{SAFE}-{DIGITS}.part10.pcap"):
        (folder / name).write_bytes(name.encode())
    (folder / f"other-{DIGITS}.pcap").write_bytes(b"other")
    return tmp_path


def test_the_parts_of_a_call_in_their_order(spool: Path) -> None:
    found = SpoolRecordings(spool, still).fetch(CALL)
    assert [data.decode().split(".", 1)[1] for data in contents(found)] == ["part1.pcap", "part10.pcap", "pcap"]
    assert SAFE not in repr(found)


def test_a_file_that_grows_is_not_finished(spool: Path) -> None:
    last = spool / "pcaps" / f"{SAFE}-{DIGITS}.pcap"
    with pytest.raises(RecordingNotReady):
        SpoolRecordings(spool, lambda _s: grow(last)).fetch(CALL)
    assert len(SpoolRecordings(spool).fetch(CALL)) == 3


def test_a_missing_folder_is_unavailable_and_a_call_without_files_has_none(tmp_path: Path) -> None:
    for recordings in (SpoolRecordings(tmp_path / "x", still), FolderRecordings(tmp_path / "x", still)):
        with pytest.raises(RecordingUnavailable):
            recordings.fetch(CALL)
    assert list(FolderRecordings(tmp_path, still).fetch(CALL)) == []


def wav(folder: Path, name: str, at_ms: int = CALL.ended_at_ms) -> Path:
    path = folder / name
    path.write_bytes(name.encode())
    os.utime(path, (at_ms / 1000, at_ms / 1000))
    return path


def test_wavs_that_hold_the_calls_id_and_no_others(tmp_path: Path) -> None:
    call = FinishedCall("1700000000.42", CALL.began_at_ms, CALL.ended_at_ms)
    wav(tmp_path, "q-1700000000.42.wav", CALL.ended_at_ms + 5)
    wav(tmp_path, "1700000000.42-a.WAV", CALL.ended_at_ms)
    for other in ("1700000000.421.wav", "11700000000.42.wav", "1700000000x42.wav", "1700000000.42.mp3"):
        wav(tmp_path, other)
    wav(tmp_path, "old-1700000000.42.wav", CALL.began_at_ms - 90_000_000)
    found = FolderRecordings(tmp_path, still).fetch(call)
    assert [data.decode() for data in contents(found)] == ["1700000000.42-a.WAV", "q-1700000000.42.wav"]
    assert [file.closed_at_ms for file in found] == [CALL.ended_at_ms, CALL.ended_at_ms + 5]


def test_an_id_with_signs_is_found_percent_encoded(tmp_path: Path) -> None:
    wav(tmp_path, f"{SAFE}.wav")
    path = wav(tmp_path, f"in_{SAFE}_2.wav")
    assert len(FolderRecordings(tmp_path, still).fetch(CALL)) == 2
    with pytest.raises(RecordingNotReady):
        FolderRecordings(tmp_path, lambda _s: grow(path)).fetch(CALL)


def test_a_folder_beyond_use_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        wav(tmp_path, f"{SAFE}-{number}.wav")
    monkeypatch.setattr(finished, "PARTS_LIMIT", 4)
    with pytest.raises(RecordingUnavailable):
        FolderRecordings(tmp_path, still).fetch(CALL)
    monkeypatch.setattr(finished, "FILES_LIMIT", 3)
    with pytest.raises(RecordingUnavailable):
        FolderRecordings(tmp_path, still).fetch(CALL)
