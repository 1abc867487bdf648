"""The recorder light: from the last report and the age of the last confirmation. Pure."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import BandInputs
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.recorder import (
    MEASURING,
    QUIET,
    Means,
    RecorderCommand,
    RecorderReport,
    RecorderState,
    meets,
)


def recorder_band(view: BandInputs) -> s.RecorderBand:
    """The recorder light, from the last report and the age of the last confirmation."""
    file, report = view.file, view.report
    timer, word = "", EMPTY
    if file is not None:
        start = file.connected_at_ms or file.opened_at_ms
        timer = wording.duration((file.ended_at_ms or view.now_ms) - start)
        word = wording.call_word(file)
    if report is None:
        state, detail = _unreported(view)
        return s.RecorderBand(state, wording.recorder_title(state), detail, timer, word, settled=False)
    title, left = wording.recorder_title(report.state), 1.0
    if file is not None and file.payment is not None and report.state is RecorderState.PAUSED:
        title = say("Paused for payment")
        left = min(1.0, view.payment_left_ms / max(1, file.payment.until_ms - file.payment.at_ms))
    live = file is not None and file.state.live
    unsure = report.state is RecorderState.UNCONFIRMED
    looking = view.awaiting or report.error == MEASURING
    settled = not looking and (live or not unsure)  # nobody waits for what was asked at the end
    unwanted = settled and live and not _as_asked(view.asked, report.state)
    detail = _band_detail(view, report)
    return s.RecorderBand(report.state, title, detail, timer, word, left, settled=settled, unwanted=unwanted)


def _as_asked(asked: tuple[RecorderCommand, int] | None, state: RecorderState) -> bool:
    """Tell whether a state is what was last asked for; nothing asked means that nobody is recorded."""
    if state is RecorderState.NONE:
        return True
    return meets(asked[0], state) if asked is not None else state in QUIET


def _unreported(view: BandInputs) -> tuple[RecorderState, Text]:
    """The light while the recorder said nothing of this call yet, or no longer does."""
    file = view.file
    if not view.has_recorder:
        return RecorderState.NONE, say("Agent Assist is not recording")
    if file is None or file.connected_at_ms is None:
        return RecorderState.OFF, say("No conversation to record yet")
    if file.state.live:
        return RecorderState.UNCONFIRMED, say("Checking the recorder")
    last = file.recorder_log[-1] if file.recorder_log else None
    if last is None:
        return RecorderState.UNCONFIRMED, say("No response from the recorder")
    return last.state, say("Last confirmed at {at}", at=wording.clock_time(last.at_ms))


def _band_detail(view: BandInputs, report: RecorderReport) -> Text:
    """By what the state is confirmed and how long ago, or why it is not."""
    if report.state is RecorderState.UNCONFIRMED:
        return WHY_NOT.get(report.error) or _unanswered(view)
    if report.state is RecorderState.NONE:
        return say("Agent Assist is not recording")
    means = report.confirmation.means
    if means is not Means.PERSON and report.state is RecorderState.PAUSED and _paying(view):
        seen = say("Pause seen in the file · {key} to resume", key="P")
        return seen if means is Means.WRITTEN else say("Pause confirmed · {key} to resume", key="P")
    age = wording.age(view.now_ms - (view.confirmed_at_ms or report.confirmation.at_ms))
    return _BY.get(means, _BY[Means.READ_BACK])[report.state](age)


_BY: dict[Means, dict[RecorderState, Callable[[Text], Text]]] = {
    Means.WRITTEN: {
        RecorderState.RECORDING: lambda age: say("Seen in the file · {age} ago", age=age),
        RecorderState.MASKED: lambda age: say("One side muted · {age} ago", age=age),
        RecorderState.PAUSED: lambda age: say("Pause seen in the file · {age} ago", age=age),
        RecorderState.OFF: lambda age: say("Stop seen in the file · {age} ago", age=age),
    },
    Means.READ_BACK: {
        RecorderState.RECORDING: lambda age: say("Confirmed by the recorder · {age} ago", age=age),
        RecorderState.MASKED: lambda age: say("One side muted · {age} ago", age=age),
        RecorderState.PAUSED: lambda age: say("Pause confirmed · {age} ago", age=age),
        RecorderState.OFF: lambda age: say("Off, confirmed · {age} ago", age=age),
    },
    Means.PERSON: {
        RecorderState.RECORDING: lambda age: say("Recording, as you said · {age} ago", age=age),
        RecorderState.MASKED: lambda age: say("One side muted · {age} ago", age=age),
        RecorderState.PAUSED: lambda age: say("Paused, as you said · {age} ago", age=age),
        RecorderState.OFF: lambda age: say("Off, as you said · {age} ago", age=age),
    },
}
"""What a confirmed state rests on; nothing that a person said is ever called confirmed."""
AS_SAID = {
    RecorderState.RECORDING: say("You said it's recording"),
    RecorderState.PAUSED: say("You said it's paused"),
    RecorderState.OFF: say("You said it's off"),
}
"""What was done, where a person said it."""
_SECRET, _ANSWER = say("Recorder password doesn't work"), say("Recorder reply not understood")
WHY_NOT: dict[str, Text] = {
    "nothing_written": say("Says recording, writes nothing"),
    "not_obeyed": say("Recorder did not comply"),
    "no_media": say("No audio reaches the recorder"),
    "not_proven": say("Not confirmed in time"),
    "recorder_unreachable": say("Recorder not responding"),
    "recorder_refused": say("Recorder refused the command"),
    "recorder_contradicts": say("Recorder reports conflict"),
    "call_unknown": say("Recorder doesn't know this call"),
    "spool_unreadable": say("Recording folder can't be read"),
    "not_set_aside": say("Recording file can't be renamed"),
    "recorder_stuck": say("Recorder has frozen"),
    "recorder_forbids": say("Recorder denied access"),
    "recorder_busy": say("Recorder is busy"),
    "secret_missing": say("Recorder password missing"),
    "vault_locked": say("The keyring is locked"),
    "secret_unusable": _SECRET,
    "not_said": say("Recorder state unknown"),
    "no_read_back": say("Only you can see the recorder"),
    "state_unknown": _ANSWER,
    "state_missing": _ANSWER,
    "answer_unreadable": _ANSWER,
    "answer_of_another": say("Reply is about another call"),
    "next_call": say("Records from the next call"),
    "not_supported": say("Recorder can't do that"),
    "no_report": say("Nothing heard from the recorder"),
    "restarted": say("Agent Assist was restarted"),
    "recording_replaced": say("Recording file was replaced"),
    "sound_unreadable": say("File format can't show silence"),
    "channel_unreadable": say("Unusable channel name"),
    "too_many_channels": say("Too many people on the call"),
    "recorded_elsewhere": say("Another recorder may be running"),
    "not_all_seen": say("Can't see every recorder"),
    "superseded": say("Replaced by a newer command"),
    "released": say("Call ended before confirmation"),
}
"""By error code of docs/recorders.md; `measuring` is told by the command that was sent."""


def _unanswered(view: BandInputs) -> Text:
    """The recorder does not say what it does: what was asked of it, and when."""
    if view.asked is None:
        return say("Recorder not responding")
    command, at = view.asked
    return _TOLD[command].sent_ago(wording.age(view.now_ms - at))


class _Told(NamedTuple):
    """What is said of a command: that it was sent, how long ago, and after how long it was confirmed."""

    sent: Text
    sent_ago: Callable[[Text], Text]
    confirmed: Callable[[Text], Text]


_MUTE = _Told(
    say("Mute sent"),
    lambda age: say("Mute sent {age} ago", age=age),
    lambda after: say("Mute confirmed after {age}", age=after),
)
_TOLD = {
    RecorderCommand.START: _Told(
        say("Start sent"),
        lambda age: say("Start sent {age} ago", age=age),
        lambda after: say("Start confirmed after {age}", age=after),
    ),
    RecorderCommand.RESUME: _Told(
        say("Resume sent"),
        lambda age: say("Resume sent {age} ago", age=age),
        lambda after: say("Resume confirmed after {age}", age=after),
    ),
    RecorderCommand.PAUSE: _Told(
        say("Pause sent"),
        lambda age: say("Pause sent {age} ago", age=age),
        lambda after: say("Pause confirmed after {age}", age=after),
    ),
    RecorderCommand.MASK_CUSTOMER: _MUTE,
    RecorderCommand.MASK_AGENT: _MUTE,
    RecorderCommand.STOP: _Told(
        say("Stop sent"),
        lambda age: say("Stop sent {age} ago", age=age),
        lambda after: say("Stop confirmed after {age}", age=after),
    ),
}
COMMAND_SENT = {command: told.sent for command, told in _TOLD.items()}
"""What was tried, in the list of attempts."""


def confirmed_after(command: str, after: Text) -> Text:
    """Say that a command was confirmed, and after how long."""
    return _TOLD[RecorderCommand(command)].confirmed(after)


def _paying(view: BandInputs) -> bool:
    return view.file is not None and view.file.payment is not None
