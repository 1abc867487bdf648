"""The recorder light: from the last report and the age of the last confirmation. Pure."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.recorder import RecorderCommand, RecorderReport, RecorderState
from agent_assist.presenters import panel_state as s
from agent_assist.presenters import wording
from agent_assist.presenters.text import EMPTY, Text, say
from agent_assist.presenters.view import View


def recorder_band(view: View) -> s.RecorderBand:
    """The recorder light, from the last report and the age of the last confirmation."""
    file, report = view.file, view.report
    timer, word = "", EMPTY
    if file is not None:
        start = file.connected_at_ms or file.opened_at_ms
        timer = wording.duration((file.ended_at_ms or view.now_ms) - start)
        word = wording.call_word(file)
    if report is None:
        state, detail = _unreported(view)
        return s.RecorderBand(state, wording.recorder_title(state), detail, timer, word)
    title, left = wording.recorder_title(report.state), 1.0
    if file is not None and file.payment is not None and report.state is RecorderState.PAUSED:
        title = say("Paused for payment")
        left = min(1.0, view.payment_left_ms / max(1, file.payment.until_ms - file.payment.at_ms))
    return s.RecorderBand(report.state, title, _band_detail(view, report), timer, word, left)


def _unreported(view: View) -> tuple[RecorderState, Text]:
    """The light while the recorder said nothing of this call yet, or no longer does."""
    file = view.file
    if not view.has_recorder:
        return RecorderState.NONE, say("Nothing is recorded by this program")
    if file is None or file.connected_at_ms is None:
        return RecorderState.OFF, say("No conversation to record yet")
    if file.state.live:
        return RecorderState.UNCONFIRMED, say("The recorder is being asked")
    last = file.recorder_log[-1] if file.recorder_log else None
    if last is None:
        return RecorderState.UNCONFIRMED, say("The recorder did not answer")
    return last.state, say("Last confirmed at {at}", at=wording.clock_time(last.at_ms))


def _band_detail(view: View, report: RecorderReport) -> Text:
    confirmed = wording.age(view.now_ms - (view.confirmed_at_ms or report.confirmation.at_ms))
    if report.state is RecorderState.PAUSED and _paying(view):
        return say("Confirmed paused · resumes with {key}", key="P")
    known = {
        RecorderState.RECORDING: say("Confirmed by the recorder · {age} ago", age=confirmed),
        RecorderState.MASKED: say("One side silenced · {age} ago", age=confirmed),
        RecorderState.OFF: say("Recorder says off · checked {age} ago", age=confirmed),
        RecorderState.PAUSED: say("Pause confirmed · {age} ago", age=confirmed),
        RecorderState.NONE: say("Nothing is recorded by this program"),
    }
    return known.get(report.state) or _unanswered(view)


def _unanswered(view: View) -> Text:
    """The recorder does not say what it does: what was asked of it, and when."""
    if view.asked is None:
        return say("The recorder does not answer")
    command, at = view.asked
    return _SENT_AGO[command](wording.age(view.now_ms - at))


_SENT_AGO: dict[RecorderCommand, Callable[[Text], Text]] = {
    RecorderCommand.START: lambda age: say("Start sent {age} ago", age=age),
    RecorderCommand.RESUME: lambda age: say("Resume sent {age} ago", age=age),
    RecorderCommand.PAUSE: lambda age: say("Pause sent {age} ago", age=age),
    RecorderCommand.MASK_CUSTOMER: lambda age: say("Mute sent {age} ago", age=age),
    RecorderCommand.MASK_AGENT: lambda age: say("Mute sent {age} ago", age=age),
    RecorderCommand.STOP: lambda age: say("Stop sent {age} ago", age=age),
}
COMMAND_SENT = {
    RecorderCommand.START: say("Start sent"),
    RecorderCommand.RESUME: say("Resume sent"),
    RecorderCommand.PAUSE: say("Pause sent"),
    RecorderCommand.MASK_CUSTOMER: say("Mute sent"),
    RecorderCommand.MASK_AGENT: say("Mute sent"),
    RecorderCommand.STOP: say("Stop sent"),
}
"""What was tried, in the list of attempts."""


def confirmed_after(command: str, after: Text) -> Text:
    """Say that a command was confirmed, and after how long."""
    return {
        RecorderCommand.START: say("Start confirmed after {age}", age=after),
        RecorderCommand.RESUME: say("Resume confirmed after {age}", age=after),
        RecorderCommand.PAUSE: say("Pause confirmed after {age}", age=after),
        RecorderCommand.MASK_CUSTOMER: say("Mute confirmed after {age}", age=after),
        RecorderCommand.MASK_AGENT: say("Mute confirmed after {age}", age=after),
    }.get(RecorderCommand(command), say("Stop confirmed after {age}", age=after))


def _paying(view: View) -> bool:
    return view.file is not None and view.file.payment is not None
