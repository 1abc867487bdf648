"""The recorder in Asterisk: MixMonitor, driven over the manager interface, confirmed by its list and its files.

A pause is a mute where the files can be read here, for a mute writes silence that can be seen; else it is a stop, which
the list shows (ADR 10). PauseMonitor is never used: it is gone from Asterisk 21 on, and it concerns another recorder.
Success is no evidence: older versions mute the first recorder of a channel only and say Success.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from agent_assist.domain.errors import AssistError, RecorderUnreachable
from agent_assist.domain.recorder import MEASURING, Means, RecorderCommand, RecorderState
from agent_assist.telephony.access import Access
from agent_assist.telephony.asterisk.channels import CHANNEL_EVENTS, VARIABLES, ChannelBook
from agent_assist.telephony.asterisk.client import AmiClient, AmiError, advice_for
from agent_assist.telephony.recorder.asterisk.calls import MonitoredCall, find_call, legs_of
from agent_assist.telephony.recorder.asterisk.mixmonitor import (
    BOTH,
    READ,
    STILL_MS,
    WRITE,
    Monitor,
    Sight,
    judge_files,
    judge_listed,
    parse_list,
    stem_of,
)
from agent_assist.telephony.recorder.asterisk.mixmonitor_door import MixMonitorDoor
from agent_assist.telephony.recorder.asterisk.mixmonitor_files import MonitorFiles
from agent_assist.telephony.recorder.asterisk.sight import NotToldError
from agent_assist.telephony.recorder.driver import COMMANDS, Verdict, not_quiet, nothing
from agent_assist.telephony.turned import turned

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from agent_assist.domain.clock import Clock

SYNC_S: Final = 0.4
"""For the list of all channels after a connection."""
_HEARS: Final = frozenset({"call", "dialplan"})
_GIVES: Final = frozenset({"call", "system", "command", "reporting"})
"""Rights in manager.conf: a pause needs call, a list command, a resume system."""
_OLDER: Final = "res_monitor.so"
"""The older recorder of Asterisk 16 to 20: nothing lists what it records, only events tell of its begin and end."""
_BEGINS: Final = frozenset({RecorderCommand.START, RecorderCommand.RESUME})
_STARTS_MS: Final = 5_000
"""How long a recorder that was told to begin may take to show it: a file of mu-law is written every 4.1 s."""
_ANSWERS_MS: Final = 1_000
"""How long after a command its answer may stand out, and nothing be said."""
_PLAIN: Final = frozenset(COMMANDS)
_MASKS: Final = {RecorderCommand.MASK_CUSTOMER: READ, RecorderCommand.MASK_AGENT: WRITE}


def _unreachable(error: AmiError) -> RecorderUnreachable:
    keyring = error.__cause__.code if isinstance(error.__cause__, AssistError) else "secret_missing"
    reason = {"not_let_in": "recorder_forbids", "no_secret": keyring}.get(error.code, "")
    return RecorderUnreachable("The recorder does not answer.", advice_for(error), reason=reason)


_recorder_errors = partial(turned, AmiError, _unreachable)


def _refuse_lacking(client: AmiClient, read: Collection[str] = (), write: Collection[str] = ()) -> None:
    """Refuse an account that lacks a right, naming it. Raises RecorderUnreachable, AmiError."""
    rights = client.rights()
    lacking = rights.missing(read, write) if rights else ""
    if lacking:
        advice = f"Add to it in manager.conf: {lacking}."
        raise RecorderUnreachable("The manager user has too few rights.", advice, reason="recorder_forbids")


class AsteriskDriver:
    """Recorder driver for Asterisk 16 to 22.

    Args:
        access: the manager interface; its user needs read=call,dialplan and write=call,system,command,reporting.
        clock: time.
        folder: the switch's recording folder as seen from this machine; None if its files cannot be read here.
        extension: the agent's endpoint, to tell the two sides apart where the phone's call id does not.
    """

    name = "asterisk_ami"
    grace_ms = 300

    def __init__(self, access: Access, clock: Clock, folder: Path | None = None, extension: str = "") -> None:
        self.commands = _PLAIN if folder is None else _PLAIN | frozenset(_MASKS)
        self._client = AmiClient(access, classes="call,dialplan", events=CHANNEL_EVENTS, variables=VARIABLES)
        self._book = ChannelBook()
        self._clock = clock
        self._folder = folder
        self._extension = extension
        self._calls: dict[str, MonitoredCall] = {}
        self._door = MixMonitorDoor(self._client, self._book, clock)
        self._files: dict[str, MonitorFiles] = {}

    def connect(self) -> None:
        """Log in and ask for all channels, for nothing is replayed. Raises RecorderUnreachable."""
        with _recorder_errors():
            self._client.connect()
            _refuse_lacking(self._client, read=_HEARS)
            answer, items = self._client.ask_list("Status", {"Variables": ",".join(VARIABLES)}, SYNC_S)
            modules = self._client.ask("Command", {"Command": f"module show like {_OLDER}"})
        if answer.response != "Success":
            raise RecorderUnreachable(
                "The recorder does not report its calls.",
                "Give the manager user call rights.",
                reason="recorder_forbids",
            )
        self._book.snapshot(items, monitors=any(_OLDER in line for line in modules.output))
        for files in self._files.values():
            files.doubt(self._clock.mono_ms())

    def prove(self) -> None:
        """Connect, look for every right, ask for the recorders of a channel that is none, and part: for `doctor`.

        Raises:
            RecorderUnreachable: not let in, a right is missing, or its recorders cannot be asked for.
        """
        try:
            self.connect()
            with _recorder_errors():
                _refuse_lacking(self._client, write=_GIVES)
                answer = self._client.ask("Command", {"Command": "mixmonitor list no-such-channel"})
        finally:
            self.close()
        if answer.response != "Success" or parse_list("", answer.output) != ():
            raise RecorderUnreachable(
                "Asterisk does not list its recorders.", "Give the manager user command rights; load app_mixmonitor."
            )

    def close(self) -> None:
        """Drop the connection; what is known of calls stays for the next one."""
        self._client.close()

    def cut(self) -> None:
        """Break the connection, from any thread; the next call of the loop finds it lost."""
        self._client.cut()

    def watch(self, call_id: str) -> None:
        """Begin with a call; what is known of it shows in the first look."""
        self._find(call_id)

    def release(self, call_id: str) -> None:
        """Forget a call and its files; its recorders go on."""
        self._calls.pop(call_id, None)
        self._files.pop(call_id, None)

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """Give one command; returns an error code, or nothing."""
        with _recorder_errors():
            self._door.begin()
            call = self._find(call_id)
            if call is None:
                return "call_unknown"
            try:
                return self._obey(call_id, call, command)
            except NotToldError as told:
                return told.code
            finally:
                call.sent_ms = self._clock.mono_ms()

    def observe(self, call_id: str) -> Verdict | None:
        """Ask every channel that carries the call's sound for its recorders, and look at their files."""
        with _recorder_errors():
            self._door.begin()
            call = self._find(call_id)
            if call is None:
                self._client.ping()
                return nothing("call_unknown")
            try:
                running, seen = self._door.running(call)
            except NotToldError as told:
                return self._unsure(call) if told.code == MEASURING else nothing(told.code)
        now_ms = self._clock.mono_ms()
        if not seen.legs:
            return self._gone(call, now_ms)
        call.absence.end()
        verdict = self._judged(call_id, call, running, now_ms)
        if seen.blind and not_quiet([verdict]) is None:
            return Verdict(RecorderState.UNCONFIRMED, Means.READ_BACK, seen.blind, f"monitors={len(running)}")
        return verdict

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:  # noqa: ARG002 - part of the port
        """Nothing must follow: Asterisk closes its files itself."""
        return verdict

    def _find(self, call_id: str) -> MonitoredCall | None:
        """Return the call; None while the switch does not know it."""
        if call_id not in self._calls:
            call = find_call(self._book, call_id, self._extension)
            if call is None:
                return None
            call.sent_ms = self._clock.mono_ms()
            self._calls[call_id] = call
        return self._calls[call_id]

    def _files_of(self, call_id: str) -> MonitorFiles | None:
        """Return what is followed of the call's files; None where they cannot be seen from here."""
        if self._folder is None:
            return None
        if call_id not in self._files:
            self._files[call_id] = MonitorFiles(self._folder)
        return self._files[call_id]

    def _judged(self, call_id: str, call: MonitoredCall, running: list[Monitor], now_ms: int) -> Verdict | None:
        """Say what the recorders that are listed prove, and their files."""
        if not running:
            return self._quiet(call_id, call, now_ms)
        call.empty_ms = None
        files, since_ms = self._files_of(call_id), now_ms - call.sent_ms
        if files is None:
            return judge_listed([Sight(bool(monitor.stems)) for monitor in running], since_ms)
        if call.asked in _BEGINS and since_ms < self.grace_ms:
            files.begin_anew(now_ms)  # what a stopped recorder left in its buffer comes to the file a moment later
        starting = call.asked in _BEGINS and since_ms < _STARTS_MS
        return judge_files(files.look(running, now_ms), since_ms, starting=starting)

    def _gone(self, call: MonitoredCall, now_ms: int) -> Verdict | None:
        """Say what is known of a call that has no channel any more: nothing. Its phone tells of its end meanwhile."""
        return self._unsure(call) if call.absence.waits(now_ms) else nothing("call_unknown")

    def _unsure(self, call: MonitoredCall) -> Verdict | None:
        """End every claim; after a command there is time to look again, and its answer waits for that."""
        answering = call.asked is not None and self._clock.mono_ms() - call.sent_ms < _ANSWERS_MS
        return None if answering else nothing(MEASURING)

    def _quiet(self, call_id: str, call: MonitoredCall, now_ms: int) -> Verdict | None:
        """Judge a call in which no recorder is listed: then nothing may be written either."""
        if call.empty_ms is None:
            call.empty_ms = now_ms
        files = self._files_of(call_id)
        still = None if files is None else files.still_ms(now_ms)
        if still is None:
            return Verdict(call.quiet, Means.READ_BACK, detail="monitors=0")
        detail = f"monitors=0 still_ms={still}"
        if still >= STILL_MS:
            return Verdict(call.quiet, Means.WRITTEN, detail=detail)
        if now_ms - still > max(call.empty_ms, call.sent_ms) + self.grace_ms:
            return Verdict(RecorderState.UNCONFIRMED, Means.WRITTEN, "recorder_contradicts", detail)
        return None

    def _obey(self, call_id: str, call: MonitoredCall, command: RecorderCommand) -> str:
        """Carry out a command as far as it can be; returns an error code, or nothing."""
        call.asked = command
        if command is RecorderCommand.STOP:
            call.quiet = RecorderState.OFF
            call.stopped.clear()
            return self._door.stop(call)
        running, seen = self._door.running(call)
        if not seen.legs:
            return "call_unknown"
        files = self._files_of(call_id)
        if command in _BEGINS:
            return self._start(call, running, files)
        if command is RecorderCommand.PAUSE:
            if running:
                call.quiet = RecorderState.PAUSED
            if files is None or not files.mark(running, self._clock.mono_ms()):
                call.stopped = self._door.stopped(running) or call.stopped
                return self._door.stop(call)
            return self._mute(files, [(monitor, BOTH) for monitor in running])
        return self._mask(call, running, files, _MASKS[command])

    def _start(self, call: MonitoredCall, running: list[Monitor], files: MonitorFiles | None) -> str:
        """Let every recorder write: unmute what runs, go on with what a pause stopped, else begin one."""
        if files is not None:
            files.begin_anew(self._clock.mono_ms())
        for monitor in running:
            if files is not None:
                files.unmuted(monitor, self._clock.mono_ms())
            # Also where nothing was muted from here: an earlier desktop may have. An error is seen in the files.
            self._door.switch(monitor, BOTH, on=False)
        listed = {stem for monitor in running for stem in monitor.stems}
        again = [one for one in call.stopped if not one.path or stem_of(one.path) not in listed]
        if not running and not again:
            again = [self._door.last_path(call)]
        call.stopped.clear()
        for stopped in again:
            error = self._door.start(call, stopped)
            if error:
                return error
        return ""

    def _mute(self, files: MonitorFiles, sides: list[tuple[Monitor, frozenset[str]]]) -> str:
        """Mute directions of recorders, each addressed by its id; versions that do not know ids take the first."""
        error = ""
        for monitor, muted in sides:
            if self._door.switch(monitor, muted, on=True):
                files.muted(monitor, muted)
            else:
                error = "recorder_refused"
        return error

    def _mask(self, call: MonitoredCall, running: list[Monitor], files: MonitorFiles | None, side: str) -> str:
        """Silence one party; only where each side has a file of its own can that ever be seen."""
        sides: list[tuple[Monitor, frozenset[str]]] = []
        # Where a transfer replaced the customer's channel, nothing tells which of the others is the customer's now.
        legs = {leg.uniqueid for leg in legs_of(self._book, call)}
        certain = call.certain and call.customer in legs
        for monitor in running:
            on_customer = monitor.channel == call.customer
            direction = side if on_customer else {READ: WRITE, WRITE: READ}[side]
            if (
                not certain
                or monitor.channel not in legs
                or not (monitor.received if direction == READ else monitor.sent)
            ):
                return "not_supported"
            sides.append((monitor, frozenset({direction})))
        if files is None or not files.mark(running, self._clock.mono_ms()):
            return "spool_unreadable"
        for monitor, muted in sides:
            self._door.switch(monitor, BOTH - muted, on=False)
        return self._mute(files, sides)
