"""What the panel shows of a payment step: what was read back of each sink, how long it still has, what to do. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.inputs import PaymentInputs
from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.payment import MORE_MS, Audio, PaymentMoment
from agent_assist.domain.recorder import MEASURING, Means, RecorderCommand, RecorderReport, RecorderState

_SILENT = {RecorderState.PAUSED, RecorderState.OFF, RecorderState.NONE}


def payment_card(view: PaymentInputs) -> s.PaymentCard:
    """Return the card of an open step."""
    step = view.file.payment
    assert step is not None  # noqa: S101 - callers checked; tells the type checker
    audio = audio_sink(view, step)
    total = max(1, step.until_ms - step.at_ms)
    title, note = _words(step, audio.tone)
    if audio.tone == "ok" and view.report is not None and view.report.confirmation.means is Means.PERSON:
        note = say("You said the recorder is paused. Nothing else can confirm it.")
    return s.PaymentCard(
        title=title,
        note=note,
        tone=audio.tone,
        left_s=-(-view.payment_left_ms // 1000),
        left=min(1.0, view.payment_left_ms / total),
        sinks=(audio, _screen(view), _transcript(), _notes()),
        typed=_typed(view),
        can_extend=step.longer(MORE_MS) != step,
    )


def audio_sink(view: PaymentInputs, step: PaymentMoment) -> s.SinkLine:
    """Return what the recorder does, as it was confirmed, never as it was asked."""
    name = say("Audio")
    if step.audio is Audio.UNBROKEN:
        return s.SinkLine(name, say("must keep recording"), "waiting", "mic")
    report = view.report
    if step.audio is Audio.NONE or (report is not None and report.state is RecorderState.NONE):
        return s.SinkLine(name, say("no recorder"), "ok", "mic")
    if report is not None and report.confirmation.means is Means.PERSON:
        words, tone = _SAID.get(report.state, (say("not confirmed"), "unconfirmed"))
        return s.SinkLine(name, words, tone, "mic")
    if report is None or report.state is RecorderState.RECORDING or report.error == MEASURING:
        return s.SinkLine(name, say("pausing"), "waiting", "mic")
    if report.state not in _SILENT:
        return s.SinkLine(name, say("not confirmed"), "unconfirmed", "mic")
    return s.SinkLine(name, _took(view, report), "ok", "mic")


def _took(view: PaymentInputs, report: RecorderReport) -> Text:
    """Say of a silent recorder how long its pause took, where it was paused."""
    if report.state is RecorderState.OFF:
        return say("not recording")
    after = view.file.recorder_log[-1].after_ms if view.file.recorder_log else None
    asked = view.asked is not None and view.asked[0] is RecorderCommand.PAUSE
    return say("paused {n} s", n=f"{after / 1000:.1f}") if asked and after is not None else say("paused")


_SAID = {
    RecorderState.PAUSED: (say("paused, as you said"), "ok"),
    RecorderState.OFF: (say("off, as you said"), "ok"),
    RecorderState.RECORDING: (say("still recording, as you said"), "unconfirmed"),
}
"""What the agent says of the recorder, and whether that lets the number be taken."""


_CAPTURE = {
    ScreenCapture.UNTRIED: (say("being hidden …"), "waiting"),
    ScreenCapture.HIDDEN: (say("hidden from screen capture"), "ok"),
    ScreenCapture.SEEN: (say("can't be hidden on this system"), "waiting"),
}


def _words(step: PaymentMoment, tone: str) -> tuple[Text, Text]:
    if step.audio is Audio.UNBROKEN:
        return (
            say("Don't take card details aloud"),
            say("This call must be recorded in full. Have the customer key in the number, or send a payment link."),
        )
    if tone == "ok":
        return say("Take the card number now"), say("Nothing is stored while this step is open.")
    if tone == "waiting":
        return say("Wait a moment"), say("Pausing the recorder …")
    return say("Do not take the number yet"), say("The pause is not confirmed. Treat the call as still recorded.")


def _screen(view: PaymentInputs) -> s.SinkLine:
    words, tone = _CAPTURE[view.capture]
    return s.SinkLine(say("Screen"), words, tone, "monitor")


def _transcript() -> s.SinkLine:
    return s.SinkLine(say("Transcript"), say("not running"), "ok", "captions")


def _notes() -> s.SinkLine:
    return s.SinkLine(say("Notes"), say("locked"), "ok", "notebook-pen")


def _typed(view: PaymentInputs) -> Text:
    if not view.digits_wanted:
        return say("Digits typed here are not sent anywhere.") if view.payment_typed else EMPTY
    return say_count("1 digit sent to the payment page.", "{n} digits sent to the payment page.", view.payment_typed)
