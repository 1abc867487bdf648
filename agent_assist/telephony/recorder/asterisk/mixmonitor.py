"""What Asterisk's MixMonitor says of itself, and what its files prove. Pure.

Sources: the CLI command `mixmonitor list` and the manager actions of app_mixmonitor (Asterisk 16 to 22); one capture of
Asterisk 22. A mute writes exact silence and goes on writing. Asterisk writes a file in steps of up to 32 KiB (its
stdio buffer), so what comes first after a mute may still be speech from before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.telephony.recorder.asterisk.calls import Stopped
from agent_assist.telephony.recorder.driver import Verdict
from agent_assist.telephony.recorder.sound_tail import BUFFER_BYTES, Heard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STEP_BYTES: Final = 4_800
"""Least that is taken for speech from before a mute: 0.3 s at 8 kHz."""
SILENT_MS: Final = 300
"""How long the end of every file must be exactly silent to prove a mute (house choice)."""
GROWTH_MS: Final = 2_600
"""A file of signed linear at 8 kHz that has not grown for so long is not being written: its buffer holds 2.05 s."""
SLACK_MS: Final = 552
"""How much longer than its buffer lasts a file may stand still."""
RAW: Final = ".raw"
"""Ending of a file that may be stereo (option D): a recorder that went on in it without would make noise of it."""
STILL_MS: Final = 300
"""How long files must stay as they are, beside an empty list, to prove a stop (house choice)."""
MONITOR_LIMIT: Final = 16
READ: Final = "read"
"""What the channel's own party says."""
WRITE: Final = "write"
"""What that party hears."""
BOTH: Final = frozenset({READ, WRITE})
_NO_CHANNEL: Final = re.compile(r"No channel matching '.*' found\.")
_ID: Final = re.compile(r"0x[0-9a-f]{1,16}")
_SAFE_PATH: Final = re.compile(r"[A-Za-z0-9_./+@=-]{1,500}")
_SAFE_CHANNEL: Final = re.compile(r"[A-Za-z0-9_./+@:=-]{3,120}(?:;[12])?")
_COLUMNS: Final = 4


@dataclass(frozen=True, slots=True)
class Monitor:
    """One running MixMonitor; its repr hides paths, which are made of numbers and names.

    Args:
        channel: uniqueid of the channel it sits on.
        ident: its MixMonitorID.
        mixed: path of its file without ending; empty if it has none open.
        received: path of the file of what the channel's party says (option r).
        sent: path of the file of what that party hears (option t).
        where: name of the channel as it was asked.
        doubted: the switch said that somebody unmuted a recorder of this channel.
    """

    channel: str
    ident: str
    mixed: str = field(default="", repr=False)
    received: str = field(default="", repr=False)
    sent: str = field(default="", repr=False)
    where: str = field(default="", repr=False)
    doubted: bool = False

    @property
    def stems(self) -> tuple[str, ...]:
        """Paths of its files without ending."""
        return tuple(stem for stem in (self.mixed, self.received, self.sent) if stem)


def safe_channel(name: str) -> bool:
    """Tell whether a channel's name may stand in a CLI command: no blank, quote, backslash or control character."""
    return _SAFE_CHANNEL.fullmatch(name) is not None


def safe_path(path: str) -> bool:
    """Tell whether a path may be given to MixMonitor.

    Asterisk joins file, options and a *program to run afterwards* with commas, and substitutes `${}`: a path that
    holds such signs, and paths are made of callers' numbers and names, would be more than a path.
    """
    return _SAFE_PATH.fullmatch(path) is not None and ".." not in path.split("/")


def stem_of(path: str) -> str:
    """Return a path without its ending, as the list shows it."""
    folder, slash, name = path.rpartition("/")
    return folder + slash + (name.rpartition(".")[0] or name)


def begun_again(monitor: Monitor, files: Sequence[str]) -> Stopped | None:
    """Return how a recorder that is stopped is begun again, with its files for the sides; None if it cannot be.

    The list names files without their ending, so that of the mixed file is taken, or wav. Option a: a file that is
    there already is gone on with, never begun anew. Other options are not listed, and are lost.

    Args:
        monitor: as listed while it ran.
        files: paths with endings that recorders of its channel were started with.
    """
    own = [path for path in files if stem_of(path) == monitor.mixed]
    ending = own[-1].removeprefix(monitor.mixed) if own else ".wav"
    stems = monitor.stems
    if ending == RAW:
        ending, stems = ".wav", tuple(f"{stem}-resumed" for stem in stems)
    paths = [stem + ending for stem in stems]
    if not paths or not all(safe_path(path) for path in paths):
        return None
    mixed = paths.pop(0) if monitor.mixed else ""
    received = f"r({paths.pop(0)})" if monitor.received else ""
    sent = f"t({paths.pop(0)})" if monitor.sent else ""
    return Stopped(monitor.channel, mixed, f"a{received}{sent}", monitor.where)


def growth_ms(heard: Heard) -> int:
    """Return after how long a file that does not grow is not being written, milliseconds."""
    return heard.buffer_ms + SLACK_MS


def parse_list(channel: str, output: Sequence[str]) -> tuple[Monitor, ...] | None:
    """Return the recorders that `mixmonitor list` names; None if that is not its answer.

    A channel that is gone has none.
    """
    lines = [line for line in output if line.strip()]
    if len(lines) == 1 and _NO_CHANNEL.fullmatch(lines[0].strip()):
        return ()
    if not lines or not lines[0].startswith("MixMonitor ID"):
        return None
    found: list[Monitor] = []
    for line in lines[1:]:
        if set(line.strip()) == {"="}:
            continue
        ident, *paths = [cell.strip() for cell in line.split("\t")]
        if not _ID.fullmatch(ident) or len(paths) >= _COLUMNS or len(found) >= MONITOR_LIMIT:
            return None
        mixed, received, sent, *_ = [*paths, "", "", ""]
        found.append(Monitor(channel, ident, mixed, received, sent))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Sight:
    """One recorder, as seen in one look.

    Args:
        opened: it has a file open.
        muted: the directions that were muted by a command of ours that was not refused.
        heard: what its files tell, by what is in them: "mixed", READ, WRITE.
        error: why a file could not be read, else empty.
        proven: how loud each file was when a mute was proven; empty before.
        wants_sound: it was unmuted and no sound has come since.
    """

    opened: bool
    muted: frozenset[str] = frozenset()
    heard: Mapping[str, Heard] | None = None
    error: str = ""
    proven: Mapping[str, int] | None = None
    wants_sound: bool = False


def judge_listed(sights: Sequence[Sight], since_ms: int) -> Verdict | None:
    """Say what the list alone tells of recorders that run; their files are not seen from here.

    Args:
        sights: at least one.
        since_ms: time since the last command, milliseconds.
    """
    detail = f"monitors={len(sights)}"
    if any(sight.opened for sight in sights):
        return Verdict(RecorderState.RECORDING, Means.READ_BACK, detail=detail)
    if since_ms < GROWTH_MS:
        return None
    return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "nothing_written", detail)


def judge_files(sights: Sequence[Sight], since_ms: int, *, starting: bool = False) -> Verdict | None:
    """Say what recorders that run and their files prove; None while not enough was seen.

    The worst counts: one that records is recording, one that cannot be seen leaves all unconfirmed.

    Args:
        sights: at least one.
        since_ms: time since the last command, milliseconds.
        starting: the last command asked for recording, so only its file shows that it is obeyed. Otherwise a recorder
            that is listed and that nobody muted counts as recording at once, however long its file takes to show it.
    """
    found = [judge_one(sight, since_ms) for sight in sights]
    detail = f"monitors={len(sights)} " + " ".join(
        f"grown={heard.grown} silent_ms={heard.silent_ms}" for sight in sights for heard in (sight.heard or {}).values()
    )
    states = {one for one in found if isinstance(one, RecorderState)}
    if RecorderState.RECORDING in states:
        return Verdict(RecorderState.RECORDING, Means.WRITTEN, detail=detail)
    errors = [one for one in found if isinstance(one, str) and not isinstance(one, RecorderState)]
    if errors:
        return Verdict(RecorderState.UNCONFIRMED, Means.NOTHING, errors[0], detail)
    if None in found:
        open_ones = [sight for sight, one in zip(sights, found, strict=True) if one is None and sight.opened]
        if not starting and any(not sight.muted for sight in open_ones):
            return Verdict(RecorderState.RECORDING, Means.READ_BACK, detail=detail)
        return None
    state = RecorderState.MASKED if RecorderState.MASKED in states else RecorderState.PAUSED
    return Verdict(state, Means.WRITTEN, detail=detail)


def judge_one(sight: Sight, since_ms: int) -> RecorderState | str | None:
    """Return what one recorder proves: a state, an error code, or None while not enough was seen."""
    if sight.error:
        return None if sight.error == "spool_unreadable" and since_ms < GROWTH_MS / 2 else sight.error
    files = sight.heard or {}
    if not sight.opened or not files:
        return None if since_ms < GROWTH_MS else "nothing_written"
    if not sight.muted:
        return _unmuted(sight, files)
    return _muted(sight, files)


def _muted(sight: Sight, files: Mapping[str, Heard]) -> RecorderState | str | None:
    """Judge a recorder that was told to be silent, on one side or both."""
    whole = sight.muted == BOTH
    silenced = {name: heard for name, heard in files.items() if whole or name in sight.muted}
    if any(_loud(name, heard, sight) for name, heard in silenced.items()):
        return RecorderState.RECORDING
    if any(heard.still_ms >= growth_ms(heard) for heard in files.values()):
        return "nothing_written"
    if not silenced or any(heard.silent_ms < SILENT_MS for heard in silenced.values()):
        return None
    return RecorderState.PAUSED if whole else RecorderState.MASKED


def _unmuted(sight: Sight, files: Mapping[str, Heard]) -> RecorderState | str | None:
    """Judge a recorder that should be writing what it hears."""
    if sight.wants_sound and not any(heard.loud for heard in files.values()):
        return "no_media"
    if any(heard.grown and heard.still_ms < growth_ms(heard) for heard in files.values()):
        return RecorderState.RECORDING
    if all(heard.still_ms >= growth_ms(heard) for heard in files.values()):
        return "nothing_written"
    return None


def _loud(name: str, heard: Heard, sight: Sight) -> bool:
    """Tell whether a muted file holds sound from after the mute.

    Before the proof, as much as the writer's buffer can hold may be from before; behind it, none.
    """
    proven = (sight.proven or {}).get(name)
    if proven is not None:
        return heard.loud > proven
    return heard.loud > max(heard.step or BUFFER_BYTES, STEP_BYTES)
