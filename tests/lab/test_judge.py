"""The judge of the courses: it blames a voice in a claim of silence, and nothing that can be explained otherwise."""

from __future__ import annotations

import math
import os
import struct
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import pytest

from lab.asterisk.desk import Claim
from lab.asterisk.judge import FalseSilence, Recordings, false_silences
from lab.asterisk.stranger import AT, Stranger
from lab.asterisk.switch import TONES

RATE = 8_000
BEGAN = 1_800_000_000.0
NAME = "1.0.wav"


class Witness:
    """Heard what it is told it heard: recorders that begin and end on one channel."""

    def __init__(self, parts: Sequence[tuple[float, float]]) -> None:
        self._parts = parts

    def events(self, name: str, _since: float) -> list[dict[str, str]]:
        if name == "VarSet":
            told = {"Variable": "MIXMONITOR_FILENAME", "Value": f"/spool/{NAME}"}
            return [{AT: str(BEGAN + at), "Uniqueid": "u", **told} for at, _ in self._parts]
        return [{AT: str(BEGAN + at), "Uniqueid": "u"} for _, at in self._parts] if name == "MixMonitorStop" else []


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
