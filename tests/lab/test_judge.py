"""The judge of the courses: it blames a voice in a claim of silence, and nothing that can be explained otherwise."""

from __future__ import annotations

import math
import os
import struct
import threading
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest

from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.recorder import Confirmation, Means, RecorderReport, RecorderState
from lab.asterisk.bridges import together
from lab.asterisk.desk import Claim, Desk
from lab.asterisk.judge import CRASHED, FalseSilence, Recordings, false_silences, through_crashes
from lab.asterisk.stranger import AT, CRASH, Stranger
from lab.asterisk.switch import TONES

RATE = 8_000
BEGAN = 1_700_000_000.0
NAME = "1.0.wav"
RECORDING, UNCONFIRMED = RecorderState.RECORDING, RecorderState.UNCONFIRMED


class Witness:
    """Heard what it is told it heard: recorders that begin and end on one channel."""

    def __init__(self, parts: Sequence[tuple[float, float]]) -> None:
        self._parts = parts
        self.log: list[dict[str, str]] = []

    def events(self, name: str, _since: float) -> list[dict[str, str]]:
        if name == "VarSet":
            told = {"Variable": "MIXMONITOR_FILENAME", "Value": f"/spool/{NAME}"}
            return [{AT: str(BEGAN + at), "Uniqueid": "u", **told} for at, _ in self._parts]
        return (
            [{AT: str(BEGAN + at), "Uniqueid": "u"} for _, at in self._parts if at < math.inf]
            if name == "MixMonitorStop"
            else []
        )


def write(folder: Path, length_s: float, loud: Sequence[tuple[float, float]]) -> None:
    """Write a recording in which alice's tone sounds from and to these seconds of the file."""
    step = 2 * math.pi * TONES["alice"] / RATE
    samples = [
        round(6_000 * math.sin(step * n)) if any(a <= n / RATE < b for a, b in loud) else 0
        for n in range(round(length_s * RATE))
    ]
    with wave.open(str(folder / NAME), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    os.utime(folder / NAME, (BEGAN + 60, BEGAN + 60))


def blamed(folder: Path, parts: Sequence[tuple[float, float]], claim: tuple[float, float]) -> list[FalseSilence]:
    recordings = Recordings(folder, BEGAN, cast("Stranger", Witness(parts)))
    claims = [Claim(BEGAN + claim[0], BEGAN + claim[1], "paused")]
    return false_silences(claims, recordings, frozenset({"alice"}), [(BEGAN, BEGAN + 60)])


@pytest.mark.parametrize(("loud", "false"), [((4.0, 6.0), True), ((1.0, 2.8), False), ((9.5, 10.0), False)])
def test_a_voice_in_a_claim_is_blamed(tmp_path: Path, loud: tuple[float, float], *, false: bool) -> None:
    write(tmp_path, 10, [loud])
    assert bool(blamed(tmp_path, [(0, 10)], (3, 8))) is false


def test_two_recorders_of_one_file_are_blamed_only_for_what_neither_explains(tmp_path: Path) -> None:
    """As seen on a queue after a blind transfer: both end the pause at 5.4 s, and each writes at its own place."""
    write(tmp_path, 7.2, [(0, 1.2), (4.35, 7.2)])
    assert blamed(tmp_path, [(0.14, 7.46), (1.02, 7.46)], (4.33, 5.38)) == []
    (found,) = blamed(tmp_path, [(0.14, 7.46), (0.5, 7.46)], (4.33, 7.3))
    assert found.sound_s > 1


def test_a_file_that_nobody_announced_is_read_from_its_end(tmp_path: Path) -> None:
    write(tmp_path, 10, [(2, 8)])
    os.utime(tmp_path / NAME, (BEGAN + 10, BEGAN + 10))
    assert blamed(tmp_path, [], (3, 7))


class Lights(Desk):
    """A desk of which only what it said is there: of one call, told as connected at 0 s, its end if there is one."""

    def __init__(self, said: Sequence[tuple[float, RecorderState]], ended_s: float | None = None) -> None:
        self.extension = "bob"
        self.pauses_stop = True
        self.stopped_s = math.inf
        self._news = threading.Condition()
        means = Confirmation(Means.READ_BACK, 0)
        self.reports = [(BEGAN + at, RecorderReport("c", state, means)) for at, state in said]
        told = [(0.0, CallState.CONNECTED), *([] if ended_s is None else [(ended_s, CallState.ENDED)])]
        self.calls = [(BEGAN + at, CallEvent(state, "c", None, Direction.IN, 0)) for at, state in told]


def after_crash(
    said: Sequence[tuple[float, RecorderState]], crash_s: float, ended_s: float | None = None
) -> list[FalseSilence]:
    crash = {"Event": CRASH, AT: str(BEGAN + crash_s)}
    return through_crashes([Lights(said, ended_s)], [crash])


@pytest.mark.parametrize("state", [RECORDING, RecorderState.PAUSED, RecorderState.OFF])
def test_a_light_that_goes_on_through_a_crash_is_blamed_whatever_it_says(state: RecorderState) -> None:
    (found,) = after_crash([(1, state), (9, UNCONFIRMED)], 5)
    assert (found.file, found.state, round(found.sound_s)) == (CRASHED, state.value, 4)


def test_a_light_that_doubts_soon_after_a_crash_is_not_blamed() -> None:
    assert after_crash([(1, RECORDING), (5.2, UNCONFIRMED)], 5) == []
    assert after_crash([(1, RecorderState.PAUSED), (9, UNCONFIRMED)], 5, ended_s=5.5) == []


def test_what_is_said_again_of_a_call_that_the_switch_lost_is_blamed() -> None:
    (found,) = after_crash([(1, RECORDING), (5.1, UNCONFIRMED), (8, RecorderState.OFF), (10, UNCONFIRMED)], 5)
    assert (found.state, round(found.sound_s)) == ("off", 2)


def test_a_crash_parts_who_was_together() -> None:
    enter = [
        {"Event": "BridgeEnter", "Channel": name, "BridgeUniqueid": "b"} for name in ("PJSIP/bob-1", "PJSIP/alice-1")
    ]
    log = [{**event, AT: str(BEGAN)} for event in enter]
    log.append({"Event": CRASH, AT: str(BEGAN + 5)})
    witness = Witness([])
    witness.log = log
    assert together(cast("Stranger", witness), frozenset({"PJSIP/bob-1"}), "alice") == [(BEGAN, BEGAN + 5)]


def test_a_recorder_that_a_crash_ended_wrote_until_its_file_was_last_changed(tmp_path: Path) -> None:
    """The switch writes in pieces: the file is changed last at 8 s, and what stands last in it was spoken then."""
    write(tmp_path, 7.9, [(6.9, 7.9)])
    os.utime(tmp_path / NAME, (BEGAN + 8, BEGAN + 8))
    assert blamed(tmp_path, [(0, math.inf)], (6, 9))
    assert blamed(tmp_path, [(0, math.inf)], (2, 6.5)) == []
