"""The after-call audit: how many leaks it finds beside a plain threshold, and how fast it hears an hour of stereo.

The rival is what a first version would be: a frame is speech above a fixed level (RMS 100 of 16-bit samples, as this
project's demo once had it), and 300 ms of such frames are a leak. Both judge the same files in the same run. Time is
that of one core, not of the clock on the wall.
"""

from __future__ import annotations

import io
import time
import tracemalloc
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from agent_assist.domain.audit import SpanKind, SpanVerdict
from agent_assist.telephony.audit import audit
from agent_assist.telephony.audit.judge import noise_floor
from agent_assist.telephony.audit.levels import FRAME_MS, Levels
from agent_assist.telephony.audit.rtp import read_levels
from agent_assist.telephony.audit.wav import read_wav
from bench.figures import Figure
from lab.sound import RATE
from tests.telephony.audit.corpus import PAUSE_MS, START_MS, TALK_MS, Case, Made, cases, make, table, voices, wav_header
from tests.telephony.recorder.fake_rtpengine import HEADER, record

CASES = 400
SEED = 2_026
FORMS = ("pcap-pcmu", "pcap-pcma", "wav-pcm", "wav-pcmu", "wav-pcma")
LEAKS_MS = (300, 350, 400, 500, 700, 1_000, 2_000, 5_000)
RIVAL_RMS = 100.0
HOUR_S = 3_600
LIMIT_S = 5.0
MEMORY_MB = 40.0


@dataclass(slots=True)
class Score:
    """Leaks with 300 ms of speech and how many were found; calls without a leak and how many were called one."""

    leaks: int = 0
    found: int = 0
    clean: int = 0
    alarms: int = 0

    def figures(self, name: str, *, limits: bool) -> Iterator[Figure]:
        recall = self.found / self.leaks if self.leaks else 0.0
        alarms = 100 * self.alarms / self.clean if self.clean else 100.0
        detail = f"{self.found} of {self.leaks} leaks with 300 ms of speech, 300 ms to 5 s, down to 10 dB over noise"
        yield Figure(f"audit: recall, {name}", recall, "", None, detail, 1.0 if limits else None)
        detail = f"{self.alarms} of {self.clean} pauses without a leak"
        yield Figure(f"audit: false alarms, {name}", alarms, "%", 1.0 if limits else None, detail)


@dataclass(slots=True)
class Match:
    """The audit and its rival on the same calls."""

    ours: Score = field(default_factory=Score)
    rival: Score = field(default_factory=Score)

    def play(self, case: Case) -> None:
        made = make(case)
        if case.leak_ms and made.speech_ms < 300:
            return
        for score, leaked in ((self.ours, _ours(made)), (self.rival, _rival(case, made))):
            if case.leak_ms:
                score.leaks += 1
                score.found += leaked
            else:
                score.clean += 1
                score.alarms += leaked


def _ours(made: Made) -> bool:
    spans = audit(made.file, (), made.sources, 0).spans
    return any(one.verdict is SpanVerdict.LEAKED for one in spans if one.span.kind is SpanKind.PAUSE)


def _rival(case: Case, made: Made) -> bool:
    with made.sources[0].open() as stream:
        sides: list[Levels] = read_levels([stream]) if case.form.startswith("pcap") else read_wav(stream)
    begin = 0 if case.form.startswith("wav") else START_MS
    start, end = begin + TALK_MS + 540, begin + TALK_MS + PAUSE_MS - 40
    return any(sum(level > RIVAL_RMS for level in side.between(start, end)) * FRAME_MS >= 300 for side in sides)


def figures() -> Iterator[Figure]:
    if voices():
        match = Match()
        for leaks in (LEAKS_MS, (0,)):
            for case in cases(SEED + len(leaks), CASES, FORMS, leaks):
                match.play(case)
        yield from match.ours.figures("the audit", limits=True)
        yield from match.rival.figures("rival: a fixed threshold", limits=False)
    yield from hours()


def hours() -> Iterator[Figure]:
    """An hour of a call, both sides: as WAV in each coding, and as packets; and the memory it takes."""
    minute = [array("h", [((i * 7_919 + side * 31) % 2_001 - 1_000) for i in range(60 * RATE)]) for side in (0, 1)]
    both = array("h", [x for pair in zip(*minute, strict=True) for x in pair])
    for law in ("pcm", "pcmu", "pcma"):
        sound = (both.tobytes() if law == "pcm" else bytes(map(table(law).__getitem__, both))) * (HOUR_S // 60)
        data = wav_header(law, 2, len(sound)) + sound
        yield _timed(f"audit: one hour of stereo WAV, {law}", data, read_wav)
    yield _timed("audit: one hour of both sides as packets, pcmu", _packets(), lambda stream: read_levels([stream]))
    tracemalloc.start()
    read_wav(io.BytesIO(data))
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    yield Figure("audit: memory for one hour of stereo WAV", peak, "MB", MEMORY_MB, "besides the file")


def _packets() -> bytes:
    codes = bytes(table("pcmu")[(i * 7_919) % 2_001 - 1_000] for i in range(160))
    return HEADER + b"".join(
        record(1_000_000 + number / 50, port, number, codes)
        for number in range(HOUR_S * 50)
        for port in (20_100, 20_300)
    )


def _timed(name: str, data: bytes, read: Callable[[io.BytesIO], list[Levels]]) -> Figure:
    began = time.process_time()
    sides = read(io.BytesIO(data))
    floors = [noise_floor(side) for side in sides]
    took = time.process_time() - began
    length = len(sides[0].frames) * FRAME_MS / 1000
    if length < HOUR_S:
        raise RuntimeError("less than an hour was heard")
    return Figure(name, took, "s", LIMIT_S, f"{len(floors)} sides, {length:.0f} s, with their noise floors")
