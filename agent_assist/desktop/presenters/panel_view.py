"""From the inputs of a part of the panel to its state, one function for each part. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.desktop.presenters import consent_view as consents
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import turn_view as turns
from agent_assist.desktop.presenters import undo_view, wording
from agent_assist.desktop.presenters.answer_words import answered_at
from agent_assist.desktop.presenters.failing_view import failing_banner
from agent_assist.desktop.presenters.inputs import (
    BannerInputs,
    HistoryInputs,
    IdleInputs,
    IncomingInputs,
    LiveInputs,
    NotesInputs,
    PlaceInputs,
    ScriptInputs,
    StatusInputs,
    ToolbarInputs,
    UnconfirmedInputs,
    WrapUpInputs,
)
from agent_assist.desktop.presenters.opening import amiss, error_notice
from agent_assist.desktop.presenters.pack_notice import with_notice
from agent_assist.desktop.presenters.recorder_view import AS_SAID, COMMAND_SENT, confirmed_after
from agent_assist.desktop.presenters.result_view import result
from agent_assist.desktop.presenters.script_words import reading_line, script_name
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say, say_count
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.carry import written
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState, Origin
from agent_assist.domain.contact import ContactState, Direction
from agent_assist.domain.errors import AssistError, DiskFull
from agent_assist.domain.fields import meter
from agent_assist.domain.flags import recording_spans
from agent_assist.domain.recorder import Means, RecorderCommand, RecorderState
from agent_assist.domain.steps import Step

UNCONFIRMED = "unconfirmed"
"""Key of the card that says what an unanswered command means."""
TRIED_SHOWN = 4
"""How many of the newest attempts the card about an unanswered command lists."""
_REQUEST, _NOT_LOGGED = say("Privacy request"), naming(say("not logged yet (R)"), "R")


def contact(file: CaseFile | None) -> s.ContactStrip | None:
    """Who calls; None without a call."""
    return s.ContactStrip(file.direction, file.number_masked, file.line, file.name, file.finished) if file else None


def handover(file: CaseFile | None) -> str:
    """The answers so far as a text for the next desk; empty without any."""
    return written(file.answers.values()) if file and file.state.live else ""


def status(view: StatusInputs) -> s.StatusLine:
    """The last line; refused packs stand in it beside the sync's own trouble."""
    words, tone = wording.sync_line(view.sync, view.now_ms)
    if view.owing:
        words, tone = say("Not everything is saved yet"), "unconfirmed"
    right = say("Prompts off") if view.silenced else EMPTY
    right = say("ends in {n} s", n=view.ends_in_s) if view.ends_in_s is not None else right
    return with_notice(s.StatusLine(words, tone, right), view.packs)


def history(view: HistoryInputs) -> tuple[s.HistoryLine, ...]:
    """The two newest things done on this call, older first."""
    file = view.file
    if file is None:
        return ()
    lines: list[tuple[int, s.HistoryLine]] = []
    if view.handed is not None:
        at, copied = view.handed
        words = say("Answers copied for the transfer") if copied else say("Answers could not be copied")
        lines.append((at, s.HistoryLine(words, wording.clock_time(at), "check" if copied else "triangle-alert")))
    for reading in file.readings:
        text = reading_line(file, reading)
        lines.append((reading.ended_at_ms, s.HistoryLine(text, wording.clock_time(reading.ended_at_ms))))
    if file.answer_log:
        at = file.answer_log[-1].at_ms
        page = file.answer_log[-1].origin is Origin.PAGE
        count = sum(not answer.state.open for answer in file.answers.values())
        text = say_count("1 answer captured", "{n} answers captured", count)
        taken = s.HistoryLine(say("Withdrawn on the receipt page"), wording.clock_time(at), "undo-2")
        if page or count:
            lines.append((at, taken if page else s.HistoryLine(text, wording.clock_time(at))))
    for slip in file.taken_back:
        gone = say("Taken back: {entry}", entry=undo_view.entry(slip.kind))
        lines.append((slip.at_ms, s.HistoryLine(gone, wording.clock_time(slip.at_ms), "undo-2")))
    for moment in file.recorder_log:
        if moment.means == Means.PERSON and moment.state in AS_SAID:
            lines.append((moment.at_ms, s.HistoryLine(AS_SAID[moment.state], wording.clock_time(moment.at_ms))))
        elif moment.command and moment.after_ms is not None and moment.state not in UNTOLD:
            done = say("{n} s", n=f"{moment.after_ms / 1000:.1f}")
            text = confirmed_after(moment.command, done)
            lines.append((moment.at_ms, s.HistoryLine(text, wording.clock_time(moment.at_ms))))
    lines.sort(key=lambda pair: pair[0])
    return tuple(line for _, line in lines[-2:])


def idle_card(view: IdleInputs) -> s.IdleCard:
    """No call: what will happen, and the newest word from a review."""
    return s.IdleCard(
        say("No call right now"),
        view.news
        if view.news != EMPTY
        else say("The panel opens when a call comes in. It never takes the keyboard from your other windows."),
        _softphone(view),
        view.softphone_connected,
        say("New here? Try a practice call") if view.practice else EMPTY,
        view.last,
        view.offers,
        view.show_key,
    )


def _softphone(view: IdleInputs) -> Text:
    """Say of the softphone what is known, and no more: that a hook is waited for is no phone."""
    if not view.softphone_connected:
        return say("Phone not connected")
    if view.sees_phone:
        return say("Phone connected")
    if view.reported_at_ms is None:
        return say("Waiting for your softphone: no call reported since the start")
    return say("Your softphone last reported a call at {time}", time=wording.clock_time(view.reported_at_ms)[:5])


def incoming_card(view: IncomingInputs) -> s.IncomingCard | None:
    """It rings: the decision and the sentence that follows; None before there is a decision."""
    file = view.file
    if file.decision is None:
        return None
    decision, summary = wording.decision_line(file.decision)
    preview = tuple(s.Segment(p.text, bool(p.variable)) for p in view.line.segments) if view.line else ()
    language = wording.LANGUAGE_NAMES.get(view.line.script.language, "") if view.line else ""
    basis = say_count("1 rule", "{n} rules", len(file.decision.rules))
    level = wording.level(file.decision.level)
    before = say("Before you answer") if file.direction == Direction.IN else say("Before the customer answers")
    return s.IncomingCard(before, decision, summary, preview, language, level, basis, consents.standing(view))


def script_card(view: ScriptInputs) -> s.ScriptCard:
    """The sentence of the step, its language, and whether it may be marked as read now."""
    line, file = view.line, view.file
    tag = line.script.language
    held, twice = file.state is ContactState.HELD, consents.twice(view)
    return s.ScriptCard(
        heading=_heading(view),
        segments=tuple(s.Segment(p.text, bool(p.variable)) for p in line.segments),
        language=wording.LANGUAGE_NAMES.get(tag, tag),
        language_tag=tag,
        right_to_left=tag in wording.RIGHT_TO_LEFT,
        version=say(
            "{script} · version {version} · about {n} s",
            script=script_name(line.script.kind, file.decision),
            version=line.script.version,
            n=round(line.spoken_ms / 1000),
        ),
        spoken_ms=line.spoken_ms,
        started_at_mono_ms=line.began.mono_ms if line.began else None,
        can_mark=not held,
        why_not=say("The call is on hold.") if held else EMPTY,
        following=_following(view, twice[0]),
        step=twice[0],
        steps=twice[1],
    )


def _heading(view: ScriptInputs) -> Text:
    file = view.file
    if view.step is Step.SAY_CANNOT_STOP:
        return say("Recording won't stop: say this")
    if view.step is Step.DISCLOSE:
        return say("Say this first") if not file.readings else say("Say this again now")
    offers = file.decision is not None and file.decision.offer_alternative and view.step is Step.SAY_NOT_RECORDED
    return say("Say this and offer the alternative") if offers else say("Say this")


def _following(view: ScriptInputs, twice: int) -> Text:
    if view.step is Step.DISCLOSE:
        return say("one answer per purpose")
    return say("same answers again") if twice else EMPTY


def live_card(view: LiveInputs) -> s.LiveCard:
    """Nothing to do: the decision in force, and what will follow."""
    file = view.file
    if file.decision is None:
        return s.LiveCard(say("On the call"), EMPTY)
    step, steps = consents.twice(view)
    if step:
        return s.LiveCard(
            say("Waiting for the recorder"),
            say("Once recording is confirmed, ask again so that the question is on the recording."),
            step,
            steps,
        )
    decision, summary = wording.decision_line(file.decision)
    body = say("{decision} {summary}", decision=decision, summary=summary)
    if any(a.state.valid for a in file.answers.values()):
        body = naming(say("The customer can withdraw: press W."), "W")
    return s.LiveCard(say("All answers captured"), body, receipt=view.receipt)


def unconfirmed_card(view: UnconfirmedInputs) -> s.NoticeCard:
    """What an unanswered command means for this call."""
    command, at = view.asked
    ago = wording.age(view.now_ms - at)
    start = command in {RecorderCommand.START, RecorderCommand.RESUME}
    return amiss(
        UNCONFIRMED,
        title=say("The recorder hasn't responded"),
        meaning=say("Start sent {age} ago, not confirmed. The call may not be recorded.", age=ago)
        if start
        else say("Stop sent {age} ago, not confirmed. The call may still be recorded.", age=ago),
        advice=say("Treat this call as not recorded. Carry on as usual.")
        if start
        else say("Treat this call as still being recorded until the stop is confirmed."),
        tried=tuple(
            s.HistoryLine(COMMAND_SENT[what], wording.clock_time(when)) for when, what in view.tried[-TRIED_SHOWN:]
        ),
        action=say("Understood"),
    )


STILL = {RecorderState.OFF, RecorderState.NONE}
UNTOLD = {RecorderState.UNCONFIRMED, RecorderState.NONE}
"""What no recorder has told: it did not answer, or there is none."""
"""States in which nothing runs that a withdrawal must wait for; without a recorder there is nothing to stop."""


def stopping_card(state: RecorderState) -> s.NoticeCard:
    """Withdrawn, and the recorder has not confirmed that it stopped."""
    return amiss(
        "stopping",
        title=say("Withdrawn"),
        meaning=say("Treat this call as still being recorded until the stop is confirmed."),
        advice=say("Don't tell the customer yet that it has stopped."),
        sinks=(s.SinkLine(say("Call recorder"), wording.recorder_title(state), "waiting"),),
    )


def wrap_up(view: WrapUpInputs) -> s.WrapUpCard:
    """The strip at the end: verdict, answers, recorder truth, flags."""
    file = view.file
    found = result(file)
    answers = []
    for purpose in view.purposes:
        answer = file.answers.get(purpose.id)
        state = answer.state if answer else ConsentState.REQUESTED
        name = wording.answer(state)
        if state is ConsentState.WITHDRAWN and answer is not None:
            name = answered_at(state, wording.clock_time(answer.at_ms)[:5])
        answers.append(s.WrapUpRow(Text(purpose.label(view.ui_language)), name))
    total = max(0, view.until_ms - file.opened_at_ms)
    masked = sum(file.truncated.values())
    flags = tuple(wording.FLAG_TITLES[flag.kind] for flag in file.flags)
    answers += consents.wrap_up_rows(view)
    rows = [s.WrapUpRow(say("Items masked in notes"), Text(str(masked)))]
    if file.reveals:
        count = meter(file.reveals)
        told = say("{opened} opened, {needs} needed", opened=count.opened, needs=count.needs)
        rows.append(s.WrapUpRow(say("Customer data opened"), told))
    if view.request_begun:
        rows.append(s.WrapUpRow(_REQUEST, _NOT_LOGGED, flag=True))
    rows.append(s.WrapUpRow(say("Flags on this call"), Text(str(len(flags))), flag=bool(flags)))
    return s.WrapUpCard(
        tone="ok" if found.fine else "unconfirmed",
        verdict=found.title,
        explanation=found.explanation,
        answers=tuple(answers),
        recorder=s.WrapUpRow(say("Recording check"), _truth(file)),
        bar=recorder_bar(file),
        total_ms=total,
        rows=tuple(rows),
        flags=flags,
        ends_in_s=view.ends_in_s,
        receipt=view.receipt,
    )


def _truth(file: CaseFile) -> Text:
    if not file.recorder_log or all(m.state is RecorderState.NONE for m in file.recorder_log):
        return say("no recorder connected")
    if any(m.means == Means.PERSON for m in file.recorder_log):
        return say("as you said, not verified")
    if any(m.state is RecorderState.UNCONFIRMED for m in file.recorder_log):
        return say("matches the log in part")
    return say("matches the log: recorded") if recording_spans(file) else say("matches the log: nothing recorded")


def recorder_bar(file: CaseFile) -> tuple[s.BarPart, ...]:
    """The recorder's states over the whole contact, in milliseconds from its start."""
    end = (
        file.ended_at_ms or (file.recorder_log[-1].at_ms if file.recorder_log else file.opened_at_ms)
    ) - file.opened_at_ms
    parts: list[s.BarPart] = []
    state, said, since = RecorderState.OFF if file.recorder_log else RecorderState.NONE, False, 0
    for moment in file.recorder_log:
        at = min(max(0, moment.at_ms - file.opened_at_ms), max(0, end))
        by_word = moment.means == Means.PERSON
        if moment.state is not state or by_word is not said:
            if at > since:
                parts.append(s.BarPart(since, at, state, said))
            state, said, since = moment.state, by_word, at
    if end > since:
        parts.append(s.BarPart(since, end, state, said))
    return tuple(parts)


def banner(view: BannerInputs) -> s.Banner | None:
    """A part that fails, offline, the softphone lost, or a key that does not work."""
    failed = failing_banner(view.failing)
    if failed is not None:
        return failed
    if view.sync is SyncState.NOT_ENROLLED:
        return s.Banner(say("Not enrolled"), say("Ask IT for a one-time code. Calls are not logged until then."))
    if not view.softphone_connected and view.file is not None and view.file.state.live:
        return s.Banner(
            say("Softphone not connected"), say("Your entries are saved. Hold and hang-up are not detected.")
        )
    changed = turns.changed(view)
    if view.silenced:  # what must be said or asked anew is no prompt
        return changed if view.step in turns.ASKING else None
    return changed if changed is not None else _lasting(view)


def _lasting(view: BannerInputs) -> s.Banner | None:
    """What may last for days and hurts no call: a global key that does not work, and working offline."""
    if view.keys is not None and view.file is None:
        return view.keys
    if view.sync is SyncState.OFFLINE:
        kept = say("Everything is saved on this computer and sent later. Review needs a connection.")
        return s.Banner(say("Working offline"), kept)
    return None


def toolbar(view: ToolbarInputs) -> tuple[s.Tool, ...]:
    """The five cells; each is off where its tool would do nothing now."""
    file = view.file
    connected = file is not None and file.connected_at_ms is not None
    live = connected and file is not None and file.state.live
    known = file is not None and not file.finished
    paying = file is not None and file.payment is not None
    can_withdraw = file is not None and live and consents.can_withdraw(file, view.purposes)
    cells: Mapping[s.ToolKey, tuple[str, str, Text, bool]] = {
        s.ToolKey.PAYMENT: ("credit-card", "P", say("Payment"), live),
        s.ToolKey.WITHDRAW: ("undo-2", "W", say("Withdraw"), can_withdraw),
        s.ToolKey.RIGHTS: ("file-user", "R", say("Rights"), known and connected and not paying),
        s.ToolKey.NOTES: ("notebook-pen", "N", say("Notes"), (known and not paying) or view.adds),
        s.ToolKey.MORE: ("ellipsis", "M", say("More"), True),
    }
    begun = say("{label}: {value}", label=_REQUEST, value=_NOT_LOGGED) if view.request_begun else EMPTY
    active = s.ToolKey.PAYMENT if paying else view.tool
    return tuple(
        s.Tool(key, *cell, active=key in {view.tool, active}, waits=begun if key is s.ToolKey.RIGHTS else EMPTY)
        for key, cell in cells.items()
    )


def receipt_card(offered: s.Receipt) -> s.ReceiptCard:
    """The receipt large, opened with its key."""
    return s.ReceiptCard(say("Receipt for the customer"), offered)


def place_card(view: PlaceInputs) -> s.PlaceCard:
    """Where is the customer, or who joined last?"""
    note = say("Enter it when the customer mentions it. Stricter rules there apply at once.")
    title = say("Where is the customer?")
    if view.placeless:
        title = say("Where is {person}?", person=wording.person(view.placeless))
    return s.PlaceCard(title, note, view.places)


def notes_card(view: NotesInputs) -> s.NotesCard:
    """The frame of the note: when it was saved, what was masked, and what is offered."""
    field, saved = view.note, say("not saved yet")
    if field.saved_at_ms is not None and not field.unchecked:
        at = wording.clock_time(field.saved_at_ms)
        saved = say("changed since {at}", at=at) if field.can_save else say("saved at {at}", at=at)
    return s.NotesCard(
        saved,
        field.masked,
        view.contact_id,
        field.can_save,
        field.health,
        field.health_kept,
        field.unchecked,
        field.earlier,
    )


def note_error_card(error: AssistError) -> s.NoticeCard:
    """A note that left the screen could not be saved: it still exists, and the button saves it again."""
    room = say("Free up disk space, then press the button to save again.")
    again = say("Press the button to save again. If this keeps happening, tell IT before you close Agent Assist.")
    return amiss(
        f"note:{error.code}",
        title=say("A note isn't saved yet"),
        meaning=say("It is only in memory until then."),
        advice=room if isinstance(error, DiskFull) else again,
        action=say("Save again"),
    )


def error_card(error: AssistError) -> s.NoticeCard:
    """Facts could not be kept: what is wrong, what it means, what to do."""
    lost = say("Your last entry was not saved.")
    unsure = say("Your last entry may not be saved.")
    return error_notice("error", error, lost if isinstance(error, DiskFull) else unsure, say("Understood"))
