"""The recorder in FreeSWITCH: `uuid_record` over the event socket, seen by its media bugs and by the sound it writes.

`uuid_record` answers +OK also where nothing happens, and -ERR where it knows no such recorder; it sends no event for a
mask, and needs the very path that it was started with. So the list of media bugs tells whether a recorder is on the
call, on any leg; and where its folder can be read, the samples tell whether a mask silences it. Without the folder a
pause is a stop. A conference's recording and an eavesdropper's are no media bugs of the call's legs: they are asked
for, and what cannot be asked leaves silence unconfirmed.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.domain.errors import BadInput
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.driver import COMMANDS, Verdict, not_quiet, nothing
from agent_assist.telephony.recorder.freeswitch.esl import EventSocket
from agent_assist.telephony.recorder.secret import secret_of
from agent_assist.telephony.recorder.sound_tail import SoundTail, SoundUnreadableError
from agent_assist.telephony.recorder.watched import Absence, WatchedCalls

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.domain.clock import Clock

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_PATH: Final = re.compile(r"/[A-Za-z0-9/_.+@=-]{1,300}")
_BUG: Final = re.compile(r"<function>([^<\n]*)</function>\s*<target>([^<\n]*)</target>")
_ROOM: Final = re.compile(r"[A-Za-z0-9_.+-]{1,80}")
_RECORDS: Final = "session_record"
_EAVESDROPS: Final = "eavesdrop"
_HARMLESS: Final = frozenset({"displace", "displace_session", "inband_dtmf", "spandsp_dtmf_rx", "tone_detect"})
"""Media bugs that play something or listen for tones; any other may carry the sound away."""
_ELSEWHERE: Final = "recorded_elsewhere"
_STARTS_MS: Final = 5_000
"""How long a recorder that was told to begin may take to show it."""
_SEARCH_MS: Final = 1_000
_LEGS: Final = 40
"""Most channels whose SIP Call-ID is asked for in one search: each is a round trip."""
_SILENT_MS: Final = 300
"""So much exact silence at the file's end proves a mask."""
_OWN: Final = "/assist-"
"""How names of recordings of this program begin."""
_OWN_STILL_MS: Final = 1_500
"""A file of this program that did not grow for so long is not written: it has no buffer."""
_SLACK_MS: Final = 500
"""How much longer than FreeSWITCH's buffer lasts, which is twice Asterisk's, any other file may stand still."""


@dataclass(slots=True)
class _Call:
    """One call: its legs, what was asked, and the sound of its recorders."""

    call_id: str
    legs: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    """Conferences that a leg is in."""
    spies: int = 0
    """Legs that listen to others of the call, and are asked too."""
    blind: str = ""
    """Why silence cannot be claimed; empty where everything that was found can be asked."""
    known: bool = False
    parts: int = 0
    searched_ms: int | None = None
    quiet: RecorderState = RecorderState.OFF
    masked: set[str] = field(default_factory=set)
    """Paths that were masked from here."""
    started_ms: int | None = None
    absence: Absence = field(default_factory=Absence)
    tails: dict[str, SoundTail] = field(default_factory=dict)


class FreeswitchRecorder(WatchedCalls[_Call]):
    """Recorder driver over the event socket.

    Args:
        host: a loopback address.
        port: the event socket's port.
        folder: where recordings are written, as FreeSWITCH sees it; letters, digits and `/_.-` only.
        seen: the same folder as seen from this machine, or None if it cannot be seen.
        secret: reads `freeswitch` from the keyring.
        clock: time.

    Raises:
        BadInput: the address is not on this machine, or the folder cannot be part of a command.
    """

    name = "freeswitch"
    commands = frozenset(COMMANDS)
    grace_ms = 700

    def __init__(
        self, host: str, port: int, folder: str, seen: Path | None, secret: Callable[[], str], clock: Clock
    ) -> None:
        if _PATH.fullmatch(folder) is None or ".." in PurePosixPath(folder).parts:
            raise BadInput("FreeSWITCH's recording folder cannot be used.", "Set an absolute path without blanks.")
        super().__init__(_Call)
        self._socket = EventSocket(host, port)
        self._folder = folder.rstrip("/")
        self._seen = seen
        self._secret = secret
        self._clock = clock

    def connect(self) -> None:
        """Log in to the event socket. Raises RecorderUnreachable: no connection, or another password."""
        self._socket.connect(secret_of(self._secret))

    def close(self) -> None:
        """Drop the connection; what is known of calls stays for the next one."""
        self._socket.close()

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Give what brings the call's recorders to what is asked."""
        call = self._call(call_id)
        self._find(call, at_once=True)
        if not call.legs:
            return "call_unknown"
        found = self._recorders(call)
        if found is None or any(_PATH.fullmatch(path) is None for _, path in found):
            return "recorder_refused"  # not told, or started by others under a path that cannot be given back
        if command in {RecorderCommand.START, RecorderCommand.RESUME}:
            return self._start(call, found)
        mask = command is RecorderCommand.PAUSE and bool(found) and all(self._local(path) for _, path in found)
        paused = command is RecorderCommand.PAUSE and (bool(found) or call.quiet is RecorderState.PAUSED)
        call.quiet = RecorderState.PAUSED if paused else RecorderState.OFF
        call.started_ms = None
        call.masked = {path for _, path in found} if mask else set()
        word = "mask" if mask else "stop"
        refused = [path for leg, path in found if self._refuses(f"uuid_record {leg} {word} {path}")]
        call.masked -= set(refused)
        self._mark(call, found)
        return "recorder_refused" if refused else ""

    def observe(self, call_id: str) -> Verdict | None:
        """Look which recorders are on the call's legs, and at what they write."""
        call = self._call(call_id)
        searched_ms = call.searched_ms
        if not self._find(call):
            return nothing("answer_unreadable")
        verdict = self._look(call)
        sure = verdict is None or (verdict.state not in QUIET and verdict.error != "answer_unreadable")
        if sure or call.searched_ms != searched_ms:
            return verdict
        # Before silence is told: a transfer may have brought a leg and a recorder with it, or taken a leg away.
        return self._look(call) if self._find(call, at_once=True) else nothing("answer_unreadable")

    def _look(self, call: _Call) -> Verdict | None:
        """Judge the recorders of the legs that are known, and of their conferences."""
        if not call.legs:
            return self._gone(call)
        call.absence.end()
        found = self._recorders(call)
        if found is None:
            return nothing("answer_unreadable")
        detail = f"recorders={len(found)} legs={len(call.legs)}"
        seen = [self._sound(call, path) for _, path in found]
        seen += [self._room(room) for room in call.rooms]
        if not found:
            call.masked.clear()
            seen.append(Verdict(call.quiet, Means.READ_BACK, detail=detail))
        worst = not_quiet(seen)
        if worst is not None:
            return worst
        if call.blind:
            return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, call.blind, detail)
        if None in seen:
            return None
        quiet = [verdict for verdict in seen if verdict is not None and verdict.detail]
        return quiet[0] if quiet else None

    def _gone(self, call: _Call) -> Verdict | None:
        """Say what is known of a call that has no leg any more: nothing. Its phone tells of its end meanwhile."""
        waits = call.absence.waits(self._clock.mono_ms())
        return None if call.known and waits else nothing("call_unknown")

    def _room(self, room: str) -> Verdict:
        """Ask whether a conference records itself; it is not stopped from here."""
        told = self._socket.api(f"conference {room} chkrecord") if _ROOM.fullmatch(room) else ""
        if "Record file" in told:
            return Verdict(RecorderState.RECORDING, Means.READ_BACK, detail="conference=1")
        if "not being recorded" in told.lower():
            return Verdict(RecorderState.OFF, Means.READ_BACK)
        return nothing(_ELSEWHERE)

    def _refuses(self, command: str) -> bool:
        """Give a command; True if the exchange says that it was not carried out."""
        return self._socket.api(command).startswith("-ERR")

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """Nothing follows: each start has a file of its own."""
        del call_id
        return verdict

    def _start(self, call: _Call, found: list[tuple[str, str]]) -> str:
        """Take the mask off what runs, or begin a file of its own; returns an error code, or nothing."""
        call.masked.clear()
        call.started_ms = self._clock.mono_ms()
        refused = [path for leg, path in found if self._refuses(f"uuid_record {leg} unmask {path}")]
        if not found:
            call.parts += 1
            digest = hashlib.sha256(f"{call.call_id} {call.legs[0]}".encode()).hexdigest()[:20]
            path = f"{self._folder}{_OWN}{digest}-{call.parts}.wav"
            found = [(call.legs[0], path)]
            # Its buffer of several seconds would hide from the file what is recorded now.
            self._socket.api(f"uuid_setvar {call.legs[0]} enable_file_write_buffering false")
            refused = [path] if self._refuses(f"uuid_record {call.legs[0]} start {path}") else []
        self._mark(call, found)
        return "recorder_refused" if refused else ""

    def _mark(self, call: _Call, found: list[tuple[str, str]]) -> None:
        """From here on the sound counts."""
        now_ms = self._clock.mono_ms()
        call.tails = {path: SoundTail(local, now_ms) for _, path in found if (local := self._local(path))}
        for tail in call.tails.values():
            _heard(tail, now_ms)

    def _sound(self, call: _Call, path: str) -> Verdict | None:
        """Say what one recorder does, by its file where that can be seen; else that it is there."""
        local = self._local(path)
        if local is None:
            return Verdict(RecorderState.RECORDING, Means.READ_BACK, detail="recorders=1")
        now_ms = self._clock.mono_ms()
        tail = call.tails.setdefault(path, SoundTail(local, now_ms))
        try:
            heard = tail.look(now_ms)
        except SoundUnreadableError as error:
            return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, error.code)
        detail = f"grown={heard.grown} silent_ms={heard.silent_ms}"
        if heard.still_ms > (_OWN_STILL_MS if _OWN in path else 2 * heard.buffer_ms + _SLACK_MS):
            return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, "nothing_written", detail)
        starting = call.started_ms is not None and now_ms - call.started_ms < _STARTS_MS
        if not heard.grown:
            # One that is listed and that nobody masked from here records, however late its file shows it.
            listed = Verdict(RecorderState.RECORDING, Means.READ_BACK, detail=detail)
            return None if path in call.masked or starting else listed
        if path in call.masked and heard.silent_ms >= _SILENT_MS:
            return Verdict(RecorderState.PAUSED, Means.WRITTEN, detail=detail)
        return Verdict(RecorderState.RECORDING, Means.WRITTEN, detail=detail)

    def _local(self, path: str) -> Path | None:
        """Return a recording's path on this machine; None if it is not in the folder or that cannot be seen."""
        inside = path.startswith(f"{self._folder}/") and ".." not in PurePosixPath(path).parts
        return self._seen / path.removeprefix(f"{self._folder}/") if self._seen is not None and inside else None

    def _recorders(self, call: _Call) -> list[tuple[str, str]] | None:
        """Return leg and path of each recorder on the call; None where an answer is no list of them."""
        found: list[tuple[str, str]] = []
        spies = 0
        for leg in call.legs:
            listed = self._socket.api(f"uuid_buglist {leg}")
            if "<media-bugs>" not in listed:
                return None
            bugs = _BUG.findall(listed)
            found += [(leg, path) for function, path in bugs if function == _RECORDS]
            spies += sum(function == _EAVESDROPS for function, _ in bugs)
            if any(function not in {_RECORDS, _EAVESDROPS, *_HARMLESS} for function, _ in bugs):
                call.blind = _ELSEWHERE
        if spies > call.spies:
            call.blind = _ELSEWHERE  # somebody listens whose own recorders cannot be found
        return found

    def _find(self, call: _Call, *, at_once: bool = False) -> bool:
        """Find the call's legs, now and then anew: a transfer changes them. False if the exchange does not tell.

        The leg that was found stays the call's while the exchange lists it: what cannot be found again is not over.
        """
        now_ms = self._clock.mono_ms()
        if not at_once and call.searched_ms is not None and now_ms - call.searched_ms < _SEARCH_MS:
            return True
        rows = _rows(self._socket.api("show channels as json"))
        if rows is None:
            return False
        call.searched_ms = now_ms
        own = next((leg for leg in (call.call_id, *call.legs[:1]) if leg in rows), "")
        own = own or self._by_sip(call.call_id, rows)
        call.legs, call.rooms, call.spies, call.blind = _spread(own, rows) if own else ((), (), 0, "")
        call.known = call.known or bool(call.legs)
        return True

    def _by_sip(self, call_id: str, rows: dict[str, _Row]) -> str:
        """Return the leg whose SIP Call-ID this is; a second such leg makes it none."""
        found = [leg for leg in list(rows)[-_LEGS:] if self._socket.api(f"uuid_getvar {leg} sip_call_id") == call_id]
        return found[0] if len(found) == 1 else ""


class _Row(NamedTuple):
    """One channel as listed: the call it belongs to, and what it does."""

    call: str
    name: str
    application: str
    data: str

    def listens_to(self, leg: str) -> bool:
        """Tell whether it eavesdrops on a leg."""
        return self.application == _EAVESDROPS and self.data in {leg, "all"}


def _spread(own: str, rows: dict[str, _Row]) -> tuple[tuple[str, ...], tuple[str, ...], int, str]:
    """Return the legs that share a leg's sound, the conferences they are in, how many of them only listen, and a doubt.

    A listener behind a loopback channel may be recorded on the other half, which nothing here names.
    """
    legs, rooms, spies = [own], set[str](), set[str]()
    for leg in legs:  # grows while it is walked
        row = rows[leg]
        if row.application == "conference" and row.data:
            rooms.add(row.data.partition("@")[0])
        listening = {
            one for one, other in rows.items() if other.application == _EAVESDROPS and other.data in {leg, "all"}
        }
        spies |= listening - {leg}
        for one, other in rows.items():
            room = other.data.partition("@")[0] if other.application == "conference" else ""
            if one not in legs and (other.call == row.call or one in listening or (room and room in rooms)):
                legs.append(one)
    doubted = any(rows[spy].name.startswith("loopback/") for spy in spies)
    return tuple(legs), tuple(sorted(rooms)), len(spies), _ELSEWHERE if doubted else ""


def _rows(text: str) -> dict[str, _Row] | None:
    """Return each channel with what it is listed with; None where the text is no list of channels."""
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or "row_count" not in told:
        return None
    rows = told.get("rows")
    found: dict[str, _Row] = {}
    for row in rows if isinstance(rows, list) else []:
        leg = row.get("uuid") if isinstance(row, dict) else None
        if isinstance(leg, str) and _UUID.fullmatch(leg):
            texts = [row.get(key) for key in ("call_uuid", "name", "application", "application_data")]
            call, *rest = [text if isinstance(text, str) else "" for text in texts]
            found[leg] = _Row(call or leg, *rest)
    return found


def _heard(tail: SoundTail, now_ms: int) -> None:
    """Set the mark; a file that is not there yet has none, and the next look tells."""
    try:
        tail.mark(now_ms)
    except SoundUnreadableError:
        return
