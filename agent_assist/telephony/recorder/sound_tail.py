"""The end of a sound file that is being written: how much came, and is it exactly silent? Reads only what is new.

For recorders whose pause writes silence instead of stopping. It never keeps or copies sound: what was read is told as
numbers. Raw files (signed linear 16 bit, mu-law, A-law, by their ending) and WAV, whose header says 0 frames until the
file is closed, so that only its size counts.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from agent_assist.telephony.coded import CodedError
from agent_assist.telephony.turned import turned

BUFFER_BYTES: Final = 32_768
"""What a writer of Asterisk's keeps back: 2.05 s of signed linear at 8 kHz, but 4.1 s of mu-law or A-law."""
READ_LIMIT: Final = 262_144
"""Most bytes read in one look; of more, only the end is read and the rest counts as loud."""
_HEADER_LIMIT: Final = 4_096
_RATES: Final = range(4_000, 192_001)
_CHANNELS: Final = range(1, 9)


class SoundUnreadableError(CodedError):
    """The file cannot tell anything. `code` is a stable word.

    `spool_unreadable`: missing or no right to it; `sound_unreadable`: not a coding that silence can be seen in;
    `recording_replaced`: another file stands in its place, or it became shorter.
    """


@dataclass(frozen=True, slots=True)
class Coding:
    """How samples lie in a file.

    Args:
        begin: offset of the first sample, bytes.
        frame: bytes of one moment, all channels.
        rate: moments a second.
        silence: byte values that make up exact silence.
    """

    begin: int
    frame: int
    rate: int
    silence: bytes

    def milliseconds(self, size: int) -> int:
        """Return how long `size` bytes sound."""
        return size * 1000 // (self.frame * self.rate)

    def loud_until(self, sound: bytes) -> int:
        """Return the offset in `sound` behind its last moment that is not exactly silent; 0 if all is."""
        loud = len(sound.rstrip(self.silence))
        return min(len(sound), -(-loud // self.frame) * self.frame)


_LINEAR: Final = b"\0"
_MU_LAW: Final = b"\xff\x7f"
"""ITU-T G.711: plus and minus zero."""
_A_LAW: Final = b"\xd5\x55"
"""ITU-T G.711 has no zero in A-law: its two smallest steps, as sent (even bits inverted)."""
_RAW: Final = {
    ".raw": Coding(0, 2, 8_000, _LINEAR),
    ".sln": Coding(0, 2, 8_000, _LINEAR),
    ".slin": Coding(0, 2, 8_000, _LINEAR),
    ".sln12": Coding(0, 2, 12_000, _LINEAR),
    ".sln16": Coding(0, 2, 16_000, _LINEAR),
    ".sln24": Coding(0, 2, 24_000, _LINEAR),
    ".sln32": Coding(0, 2, 32_000, _LINEAR),
    ".sln44": Coding(0, 2, 44_100, _LINEAR),
    ".sln48": Coding(0, 2, 48_000, _LINEAR),
    ".pcm": Coding(0, 1, 8_000, _MU_LAW),
    ".ul": Coding(0, 1, 8_000, _MU_LAW),
    ".ulaw": Coding(0, 1, 8_000, _MU_LAW),
    ".mu": Coding(0, 1, 8_000, _MU_LAW),
    ".al": Coding(0, 1, 8_000, _A_LAW),
    ".alaw": Coding(0, 1, 8_000, _A_LAW),
}
ENDINGS: Final = frozenset({*_RAW, ".wav", ".wav16"})
"""File name endings that can be read, in small letters."""
_WAV_TAGS: Final = {1: (2, _LINEAR), 6: (1, _A_LAW), 7: (1, _MU_LAW)}
"""Format tag of a WAV file: bytes of a sample, silence."""
_WAV_EXTENSIBLE: Final = 0xFFFE


def wav_coding(head: bytes) -> Coding | None:
    """Return the coding of a WAV file from its first bytes; None while its header is not complete.

    Sizes in the header are not believed but for finding the sound: they are 0 until the file is closed.

    Raises:
        SoundUnreadableError: no WAV, or a coding without exact silence (8 bit linear, GSM, ADPCM).
    """
    if not b"RIFF".startswith(head[:4]) or not b"WAVE".startswith(head[8:12]):
        raise SoundUnreadableError("sound_unreadable")
    at, layout = 12, None
    while at + 8 <= len(head):
        kind, size = head[at : at + 4], struct.unpack_from("<I", head, at + 4)[0]
        if kind == b"data":
            if layout is None:
                raise SoundUnreadableError("sound_unreadable")
            rate, frame, silence = layout
            return Coding(at + 8, frame, rate, silence)
        if kind == b"fmt " and at + 24 <= len(head):
            layout = _wav_layout(head[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    if len(head) >= _HEADER_LIMIT or at > _HEADER_LIMIT:
        raise SoundUnreadableError("sound_unreadable")
    return None


def _wav_layout(body: bytes) -> tuple[int, int, bytes]:
    """Return rate, bytes of a moment and silence out of a format chunk."""
    if len(body) < 16:  # noqa: PLR2004 - the shortest format chunk
        raise SoundUnreadableError("sound_unreadable")
    tag, channels, rate, _, frame, bits = struct.unpack_from("<HHIIHH", body)
    if tag == _WAV_EXTENSIBLE and len(body) >= 26:  # noqa: PLR2004 - where the true tag stands
        tag = struct.unpack_from("<H", body, 24)[0]
    width, silence = _WAV_TAGS.get(tag, (0, b""))
    if not width or rate not in _RATES or channels not in _CHANNELS or (bits, frame) != (8 * width, channels * width):
        raise SoundUnreadableError("sound_unreadable")
    return rate, frame, silence


@dataclass(frozen=True, slots=True)
class Heard:
    """What a file tells since the last mark.

    Args:
        grown: bytes of sound that came since the mark.
        loud: how far behind the mark the last moment that is not exactly silent ends, bytes; 0 if there is none.
        silent_ms: how long the end of what came is exactly silent, milliseconds.
        step: largest growth from one look to the next, bytes, ever; about the writer's buffer.
        still_ms: how long it has not grown, milliseconds, as seen by the looks.
        buffer_ms: how long BUFFER_BYTES sound in its coding, milliseconds.
    """

    grown: int
    loud: int
    silent_ms: int
    step: int
    still_ms: int
    buffer_ms: int = 2_048


class SoundTail:
    """Follows one growing file. Used by one thread; holds no file open between looks.

    Args:
        path: the file; its ending tells the coding of raw files.
        now_ms: monotonic milliseconds.
    """

    def __init__(self, path: Path, now_ms: int) -> None:
        self._path = path
        self._coding: Coding | None = _RAW.get(path.suffix.lower())
        self._read_to = -1
        self._marked = 0
        self._loud_to = 0
        self._step = 0
        self._grew_ms = now_ms
        self._identity: tuple[int, int] | None = None

    def look(self, now_ms: int) -> Heard:
        """Read what is new.

        Args:
            now_ms: monotonic milliseconds.

        Raises:
            SoundUnreadableError: with the reason; after `recording_replaced` the next look begins anew.
        """
        if self._path.suffix.lower() not in ENDINGS:
            raise SoundUnreadableError("sound_unreadable")
        with _file_errors(), self._path.open("rb", buffering=0) as file:
            status = os.fstat(file.fileno())
            self._same_file((status.st_dev, status.st_ino), status.st_size)
            if self._coding is None:
                self._coding = wav_coding(file.read(_HEADER_LIMIT))
            coding = self._coding
            if coding is None:
                return Heard(0, 0, 0, self._step, now_ms - self._grew_ms)
            # A moment that is only half written is left for the next look.
            end = status.st_size - (status.st_size - coding.begin) % coding.frame
            if end > max(self._read_to, coding.begin):
                self._take(file, coding, end, now_ms)
            elif self._read_to < 0:
                self._read_to = self._marked = coding.begin
        loud = max(0, self._loud_to - self._marked)
        silent = self._read_to - max(self._marked, self._loud_to)
        return Heard(
            self._read_to - self._marked,
            loud,
            coding.milliseconds(silent),
            self._step,
            now_ms - self._grew_ms,
            coding.milliseconds(BUFFER_BYTES),
        )

    def mark(self, now_ms: int) -> None:
        """Count from here: what was written before is forgotten. Raises SoundUnreadableError."""
        self.look(now_ms)
        self._marked = max(self._read_to, 0)
        self._grew_ms = now_ms

    def _take(self, file: _Readable, coding: Coding, end: int, now_ms: int) -> None:
        """Read up to `end`; at the first look only the mark is set there, for the past is not asked about."""
        if self._read_to < 0:
            self._read_to = self._marked = self._loud_to = end
            return
        begin = max(self._read_to, coding.begin)
        self._step = max(self._step, end - begin)
        start = max(begin, end - READ_LIMIT // coding.frame * coding.frame)
        if start > begin:
            self._loud_to = start
        file.seek(start)
        sound = file.read(end - start)
        loud = coding.loud_until(sound)
        if loud:
            self._loud_to = start + loud
        self._read_to = start + len(sound) // coding.frame * coding.frame
        self._grew_ms = now_ms

    def _same_file(self, identity: tuple[int, int], size: int) -> None:
        """Begin anew where another file stands, and say so."""
        before, self._identity = self._identity, identity
        if before is not None and (identity != before or size < self._read_to):
            self._read_to = -1
            self._marked = self._loud_to = 0
            self._coding = _RAW.get(self._path.suffix.lower())
            raise SoundUnreadableError("recording_replaced")


if TYPE_CHECKING:
    from io import FileIO as _Readable


_file_errors = partial(turned, OSError, lambda _cause: SoundUnreadableError("spool_unreadable"))
