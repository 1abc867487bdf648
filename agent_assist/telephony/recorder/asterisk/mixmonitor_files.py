"""The files of a call's MixMonitors, as seen from this machine: found, followed, and what was muted in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from agent_assist.domain.recorder import RecorderState
from agent_assist.telephony.recorder.asterisk.mixmonitor import BOTH, READ, WRITE, Monitor, Sight, judge_one
from agent_assist.telephony.recorder.sound_tail import ENDINGS, Heard, SoundTail, SoundUnreadableError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(slots=True)
class _Muted:
    """What was done to one recorder."""

    sides: frozenset[str] = frozenset()
    proven: dict[str, int] = field(default_factory=dict)
    wants_sound: bool = False


class MonitorFiles:
    """Used by one thread.

    Args:
        folder: the switch's recording folder as seen from here.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths: dict[str, Path] = {}
        self._tails: dict[Path, SoundTail] = {}
        self._muted: dict[str, _Muted] = {}

    def look(self, running: Sequence[Monitor], now_ms: int) -> list[Sight]:
        """Look at the files of the recorders that run."""
        self._muted = {one.ident: self._muted.get(one.ident, _Muted()) for one in running}
        return [self._sight(monitor, now_ms) for monitor in running]

    def mark(self, running: Sequence[Monitor], now_ms: int) -> bool:
        """Begin to listen anew in every file, before a mute; False if one of them cannot be listened to."""
        try:
            for monitor in running:
                if not monitor.stems:
                    return False
                for stem in monitor.stems:
                    self._tail(stem, now_ms).mark(now_ms)
        except SoundUnreadableError:
            return False
        return True

    def muted(self, monitor: Monitor, sides: frozenset[str]) -> None:
        """A mute of these directions was sent and not refused."""
        self._muted[monitor.ident] = _Muted(sides)

    def unmuted(self, monitor: Monitor, now_ms: int) -> None:
        """An unmute is about to be sent: what is said from now on must be heard again."""
        before = self._muted.get(monitor.ident)
        if before is not None and before.sides:
            self._muted[monitor.ident] = _Muted(wants_sound=True)
            self.mark([monitor], now_ms)

    def doubt(self, now_ms: int) -> None:
        """The line was away, and with it the word of an unmute: only silence written from now on proves a mute."""
        for known in self._muted.values():
            known.proven = {}
        self.begin_anew(now_ms)

    def begin_anew(self, now_ms: int) -> None:
        """Only what is written from now on counts, in every file of the call."""
        for path, tail in list(self._tails.items()):
            try:
                tail.mark(now_ms)
            except SoundUnreadableError:
                del self._tails[path]

    def still_ms(self, now_ms: int) -> int | None:
        """Return how long no file of the call has grown; None where none can be seen."""
        still: int | None = None
        for tail in self._tails.values():
            try:
                heard = tail.look(now_ms).still_ms
            except SoundUnreadableError as error:
                if error.code != "recording_replaced":
                    continue
                heard = 0  # begun anew by somebody who is not listed
            still = heard if still is None else min(still, heard)
        return still

    def _sight(self, monitor: Monitor, now_ms: int) -> Sight:
        """Look at one recorder's files; remembers how loud they were when its mute was proven."""
        known = self._muted[monitor.ident]
        heard: dict[str, Heard] = {}
        error = ""
        for kind, stem in (("mixed", monitor.mixed), (READ, monitor.received), (WRITE, monitor.sent)):
            if stem:
                try:
                    heard[kind] = self._tail(stem, now_ms).look(now_ms)
                except SoundUnreadableError as unreadable:
                    error = unreadable.code
        # Asterisk's buffer hides what is written for up to two seconds; a word that it was unmuted counts at once.
        sides: frozenset[str] = frozenset() if monitor.doubted else known.sides
        sight = Sight(bool(monitor.stems), sides, heard, error, known.proven, known.wants_sound)
        if not monitor.doubted:
            self._remember(known, heard, judge_one(sight, 0))
        return sight

    def _remember(self, known: _Muted, heard: Mapping[str, Heard], found: RecorderState | str | None) -> None:
        if found in {RecorderState.PAUSED, RecorderState.MASKED} and not known.proven:
            known.proven = {kind: one.loud for kind, one in heard.items() if known.sides == BOTH or kind in known.sides}
        elif found is RecorderState.RECORDING:
            # A mute through which sound came is none, and stays none.
            known.sides, known.wants_sound = frozenset(), False

    def _tail(self, stem: str, now_ms: int) -> SoundTail:
        path = self._find(stem)
        if path not in self._tails:
            self._tails[path] = SoundTail(path, now_ms)
        return self._tails[path]

    def _find(self, stem: str) -> Path:
        """Return the file of a path on the switch: the longest end of it that exists below the folder.

        Raises:
            SoundUnreadableError: there is none, or only in a coding that cannot be looked into.
        """
        if stem not in self._paths:
            self._paths[stem] = self._look_for(stem)
        return self._paths[stem]

    def _look_for(self, stem: str) -> Path:
        parts = [part for part in PurePosixPath(stem).parts if part != "/"]
        if ".." in parts or not parts:
            raise SoundUnreadableError("spool_unreadable")
        try:
            for first in range(len(parts)):
                wanted = self._folder.joinpath(*parts[first:])
                if not wanted.parent.is_dir():
                    continue
                found = [p for p in wanted.parent.iterdir() if p.stem == wanted.name and p.is_file()]
                if found:
                    return _latest(found)
        except OSError as exc:
            raise SoundUnreadableError("spool_unreadable") from exc
        raise SoundUnreadableError("spool_unreadable")


def _latest(found: Sequence[Path]) -> Path:
    """Return the file that was written to last, of those that can be looked into. Raises SoundUnreadableError."""
    readable = [path for path in found if path.suffix.lower() in ENDINGS]
    if not readable:
        raise SoundUnreadableError("sound_unreadable")
    return max(readable, key=lambda path: path.stat().st_mtime_ns)
