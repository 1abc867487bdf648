"""Calls with real speech, line noise and planted leaks, as packets and as WAV. Every draw comes from a seed."""

from __future__ import annotations

import functools
import io
import itertools
import math
import random
import struct
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent_assist.domain.casefile import CaseFile
from agent_assist.telephony.audit import Source
from lab.sound import RATE, speak
from tests.call import case, connected, decided, ended, opened, recorder
from tests.telephony.recorder.fake_rtpengine import HEADER, mu_law, record

FRAME = RATE // 50
ACTIVE_RMS = 1_640
"""Speech at -26 dBov, the level that ITU-T P.56 measures lines with."""
MARGIN = 10 ** (-15.9 / 20)
"""ITU-T P.56: what lies further below the active level is no speech."""
TEXTS = (
    ("en-us", "My card number is four one one one, two two two two, three three three three, four four four four."),
    ("en-gb", "I do not want this call to be kept. Please switch it off now, and tell me when you have done it."),
    ("de", "Meine Kontonummer ist zwölf dreißig vierzehn, und ich wohne in der Gartenstraße sieben, zweiter Stock."),
    ("es", "Mi número de tarjeta es cuatro dos cero cero, uno dos tres cuatro, y caduca en agosto."),
    ("fr", "Je ne suis pas d'accord, arrêtez l'enregistrement, s'il vous plaît, avant que je vous donne le code."),
)
PAUSE_MS, TALK_MS, START_MS = 8_000, 4_000, 1_700_000_000_000
CALL_MS = 2 * TALK_MS + PAUSE_MS


def a_law(sample: int) -> int:
    """Code one 16-bit sample, ITU-T G.711."""
    magnitude = min(abs(sample), 32_767) >> 3
    exponent = max(0, magnitude.bit_length() - 5)
    code = exponent << 4 | (magnitude >> max(1, exponent) & 15)
    return (code | (0 if sample < 0 else 0x80)) ^ 0x55


@functools.cache
def table(law: str) -> bytes:
    """Code of every 16-bit sample, by the sample; negative ones count from the end, as Python has it."""
    code = mu_law if law == "pcmu" else a_law
    return bytes(code(sample) for sample in (*range(32_768), *range(-32_768, 0)))


@functools.cache
def voices() -> tuple[tuple[float, ...], ...]:
    """Half a minute of each voice at the active level; empty where espeak-ng is missing."""
    spoken = [speak(text, voice) for voice, text in TEXTS]
    if any(one is None for one in spoken):
        return ()
    return tuple(_levelled(one) for one in spoken if one is not None)


def rms(samples: Sequence[float]) -> float:
    return math.sqrt(sum(x * x for x in samples) / len(samples)) if samples else 0.0


def active_frames(samples: Sequence[float], least: float) -> int:
    return sum(rms(samples[i : i + FRAME]) >= least for i in range(0, len(samples) - FRAME + 1, FRAME))


def _levelled(samples: Sequence[int]) -> tuple[float, ...]:
    """Bring speech to the active level, measured over its active frames."""
    scaled = [float(sample) for sample in samples]
    for _ in range(2):
        levels = [rms(scaled[i : i + FRAME]) for i in range(0, len(scaled) - FRAME, FRAME)]
        peak = sorted(levels)[int(len(levels) * 0.95)]
        active = [level for level in levels if level > peak * MARGIN]
        factor = ACTIVE_RMS / math.sqrt(sum(x * x for x in active) / len(active))
        scaled = [x * factor for x in scaled]
    return tuple(scaled)


@functools.cache
def line(kind: str) -> tuple[float, ...]:
    """Ten seconds of line noise with a root mean square of 1: white, a hum under it, or as dull as a long cable."""
    draw = random.Random(kind)  # noqa: S311 - a repeatable draw
    count = 10 * RATE
    noise = [draw.gauss(0, 1) for _ in range(count)]
    if kind == "hum":
        noise = [x * 0.5 + 1.2 * math.sin(2 * math.pi * 50 * i / RATE) for i, x in enumerate(noise)]
    if kind == "dull":
        state, dull = 0.0, []
        for x in noise:
            state = 0.8 * state + x
            dull.append(state)
        noise = dull
    factor = 1 / rms(noise)
    return tuple(x * factor for x in noise)


@dataclass(frozen=True, slots=True)
class Case:
    """One call with one pause.

    Args:
        seed: of every draw.
        form: pcap-pcmu, pcap-pcma, wav-pcm, wav-pcmu or wav-pcma.
        snr_db: speech over line noise, decibels; None for a line without noise.
        noise: kind of the noise.
        leak_ms: how long the recorder runs on in the pause; 0 not at all.
        side: who speaks in the leak, 0 or 1.
        goes_on: whether the recorder records the whole pause (nobody speaks but in the leak) or only the leak.
    """

    seed: int
    form: str
    snr_db: int | None
    noise: str
    leak_ms: int
    side: int
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A case as files. `speech_ms`: speech energy in the leak, of the clean speech, above the line's noise."""

    sources: list[Source]
    file: CaseFile
    speech_ms: int


def cases(seed: int, count: int, forms: Sequence[str], leaks: Sequence[int]) -> Iterator[Case]:
    """Draw cases; every form, leak, noise, side and way of pausing is as likely as another."""
    draw = random.Random(seed)  # noqa: S311 - a repeatable draw
    for _ in range(count):
        yield Case(
            seed=draw.randrange(1 << 30),
            form=draw.choice(forms),
            snr_db=draw.choice((None, 30, 20, 15, 10)),
            noise=draw.choice(("white", "hum", "dull")),
            leak_ms=draw.choice(leaks),
            side=draw.randrange(2),
            goes_on=draw.random() < 0.5,
        )


def make(one: Case) -> Made:
    """Make the files of a case."""
    draw = random.Random(one.seed)  # noqa: S311 - a repeatable draw
    begin = draw.randrange(1_000, PAUSE_MS - max(one.leak_ms, 1) - 1_000) + TALK_MS if one.leak_ms else 0
    noise_rms = 0.0 if one.snr_db is None else ACTIVE_RMS / 10 ** (one.snr_db / 20)
    speech = [_speech(draw, one, side, begin) for side in (0, 1)]
    first = begin * RATE // 1000
    leaked = speech[one.side].samples[first : first + one.leak_ms * RATE // 1000]
    least = max(ACTIVE_RMS * MARGIN, noise_rms * 1.42)
    truth = active_frames(leaked, least) * 20 if one.leak_ms else 0
    sides = [_mixed(draw, spoken, one.noise, noise_rms) for spoken in speech]
    written = [(0, TALK_MS), (TALK_MS + PAUSE_MS, CALL_MS)]
    if one.goes_on:
        written = [(0, CALL_MS)]
    elif one.leak_ms:
        written.insert(1, (begin, begin + one.leak_ms))
    data = _pcap(one, sides, written) if one.form.startswith("pcap") else _wav(one, sides, written)
    source = Source(lambda: io.BytesIO(data), START_MS + CALL_MS)
    return Made([source], _ledger(), truth)


@dataclass(frozen=True, slots=True)
class _Speech:
    """One side's clean speech, and from which to which sample there is some."""

    samples: list[float]
    spoken: list[tuple[int, int]]


def _speech(draw: random.Random, one: Case, side: int, begin: int) -> _Speech:
    """Who speaks when: the first talk is side 0's, the second side 1's, the leak its own; nobody else."""
    samples = [0.0] * (CALL_MS * RATE // 1000)
    turns = [(0, TALK_MS)] if side == 0 else [(TALK_MS + PAUSE_MS, CALL_MS)]
    if one.leak_ms and side == one.side:
        turns.append((begin, begin + one.leak_ms))
    for start, end in turns:
        voice = draw.choice(voices())
        offset, count = draw.randrange(len(voice)), (end - start) * RATE // 1000
        piece = (voice * 3)[offset : offset + count]
        samples[start * RATE // 1000 : start * RATE // 1000 + count] = piece
    return _Speech(samples, [(start * RATE // 1000, end * RATE // 1000) for start, end in turns])


@functools.cache
def hiss(kind: str, noise_rms: float) -> array[int]:
    """Line noise where nobody speaks, as 16-bit samples."""
    return _samples([noise_rms * x for x in line(kind)])


def _samples(values: Sequence[float]) -> array[int]:
    """Round to 16-bit samples; what is too loud is cut off."""
    try:
        return array("h", map(round, values))
    except OverflowError:
        return array("h", [max(-32_768, min(32_767, round(value))) for value in values])


def _mixed(draw: random.Random, speech: _Speech, kind: str, noise_rms: float) -> array[int]:
    """Put speech on a line that is as loud as it; only where somebody speaks there is something to add."""
    noise, quiet = line(kind), hiss(kind, noise_rms)
    offset, count = draw.randrange(len(noise)), len(speech.samples)
    mixed = (quiet[offset:] + quiet[:offset]) * (count // len(noise) + 1)
    del mixed[count:]
    for start, end in speech.spoken:
        turned = itertools.islice(itertools.cycle(noise), offset + start, offset + end)
        mixed[start:end] = _samples([s + noise_rms * n for s, n in zip(speech.samples[start:end], turned, strict=True)])
    return mixed


def _coded(samples: array[int], law: str) -> bytes:
    codes = table(law)
    return bytes(map(codes.__getitem__, samples))


def _pcap(one: Case, sides: Sequence[array[int]], written: Sequence[tuple[int, int]]) -> bytes:
    law = one.form.removeprefix("pcap-")
    records: list[tuple[float, bytes]] = []
    for side, samples in enumerate(sides):
        codes = _coded(samples, law)
        for number in range(CALL_MS // 20):
            at_ms = number * 20 + side * 7
            if any(start <= at_ms < end for start, end in written):
                payload = codes[number * FRAME : (number + 1) * FRAME]
                kind = 0 if law == "pcmu" else 8
                at_s = (START_MS + at_ms) / 1000
                records.append((at_s, record(at_s, 20_100 + 200 * side, number, payload, kind)))
    return HEADER + b"".join(data for _, data in sorted(records))


def _wav(one: Case, sides: Sequence[array[int]], written: Sequence[tuple[int, int]]) -> bytes:
    """A recorder that writes silence where it is paused."""
    law = one.form.removeprefix("wav-")
    kept = []
    for samples in sides:
        quiet = array("h", bytes(2 * len(samples)))
        for start, end in written:
            quiet[start * 8 : end * 8] = samples[start * 8 : end * 8]
        kept.append(quiet)
    both = array("h", bytes(4 * len(kept[0])))
    both[0::2], both[1::2] = kept
    sound = both.tobytes() if law == "pcm" else _coded(both, law)
    return wav_header(law, 2, len(sound)) + sound


def wav_header(law: str, channels: int, size: int, rate: int = RATE) -> bytes:
    code, bits = {"pcm": (1, 16), "pcma": (6, 8), "pcmu": (7, 8)}[law]
    width = channels * bits // 8
    form = struct.pack("<HHIIHH", code, channels, rate, rate * width, width, bits)
    return (
        b"RIFF"
        + struct.pack("<I", 36 + size)
        + b"WAVEfmt "
        + struct.pack("<I", 16)
        + form
        + b"data"
        + struct.pack("<I", size)
    )


def _ledger() -> CaseFile:
    """What the desktop wrote down: recording from the start, a pause, recording again."""
    at = START_MS
    return case(
        opened(at - 1_000),
        decided(at - 1_000, "notice", "announce"),
        connected(at - 500),
        recorder(at + 150, "recording", after_ms=150, command="start"),
        recorder(at + TALK_MS + 500, "paused", after_ms=510, command="pause"),
        recorder(at + TALK_MS + PAUSE_MS + 160, "recording", after_ms=165, command="start"),
        ended(at + CALL_MS),
    )
