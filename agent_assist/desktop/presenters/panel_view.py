"""From what is known now to what the panel shows. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.desktop.presenters import consent_view as consents
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import receipt_view as receipts
from agent_assist.desktop.presenters import turn_view as turns
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.answer_words import answered_at
from agent_assist.desktop.presenters.payment_view import payment_card
from agent_assist.desktop.presenters.recorder_view import AS_SAID, COMMAND_SENT, confirmed_after, recorder_band
from agent_assist.desktop.presenters.script_words import reading_line, script_name
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.presenters.view import View
from agent_assist.desktop.presenters.why_view import why_card
from agent_assist.desktop.presenters.word_view import word_card
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.carry import written
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState, Origin
from agent_assist.domain.contact import ContactState
from agent_assist.domain.errors import AssistError, DiskFull
from agent_assist.domain.fields import meter
from agent_assist.domain.flags import recording_spans
from agent_assist.domain.recorder import MEASURING, Means, RecorderCommand, RecorderState
from agent_assist.domain.review import Verdict
from agent_assist.domain.steps import Step

UNCONFIRMED = "unconfirmed"
TRIED_SHOWN = 4
"""How many of the newest attempts the card about an unanswered command lists."""
"""Key of the card that says what an unanswered command means."""


def panel(view: View) -> s.PanelState:
    """Return the panel's state."""
    file = view.file
    status, tone = wording.sync_line(view.sync, view.now_ms)
    right = say("ends in {n} s", n=view.ends_in_s) if view.ends_in_s is not None else EMPTY
    return s.PanelState(
        recorder=recorder_band(view),
        contact=s.ContactStrip(file.direction, file.number_masked, file.line, file.name) if file else None,
        history=history(file) if file else (),
        card=card(view),
        answers_so_far=consents.answers_so_far(view),
        waiting=tuple(
            s.WaitingCall(other.contact_id, other.number_masked, wording.call_word(other)) for other in view.waiting
        ),
        banner=banner(view),
        toolbar=toolbar(view),
        menu=turns.menu(view),
        handover=written(file.answers.values()) if file and file.state.live else "",
        status=s.StatusLine(status, tone, right),
    )


def history(file: CaseFile) -> tuple[s.HistoryLine, ...]:
    """The two newest things done on this call, older first."""
    lines: list[tuple[int, s.HistoryLine]] = []
    for reading in file.readings:
        text = reading_line(file, reading)
        lines.append((reading.ended_at_ms, s.HistoryLine(text, wording.clock_time(reading.ended_at_ms))))
    if file.answer_log:
        at = file.answer_log[-1].at_ms
        page = file.answer_log[-1].origin is Origin.PAGE
        text = say("1 answer captured") if len(file.answers) == 1 else say("{n} answers captured", n=len(file.answers))
        taken = s.HistoryLine(say("Withdrawn on the receipt page"), wording.clock_time(at), "undo-2")
        lines.append((at, taken if page else s.HistoryLine(text, wording.clock_time(at))))
    for moment in file.recorder_log:
        if moment.means == Means.PERSON and moment.state in AS_SAID:
            lines.append((moment.at_ms, s.HistoryLine(AS_SAID[moment.state], wording.clock_time(moment.at_ms))))
        elif moment.command and moment.after_ms is not None and moment.state is not RecorderState.UNCONFIRMED:
            done = say("{n} s", n=f"{moment.after_ms / 1000:.1f}")
            text = confirmed_after(moment.command, done)
            lines.append((moment.at_ms, s.HistoryLine(text, wording.clock_time(moment.at_ms))))
    lines.sort(key=lambda pair: pair[0])
    return tuple(line for _, line in lines[-2:])


def card(view: View) -> s.Card:
    """The one lit next step, or the card the agent opened with a tool."""
    if view.note_error is not None:
        return _note_error_card(view.note_error)
    if view.error is not None:
        return _error_card(view.error)
    file = view.file
    if file is None or view.step is Step.IDLE:
        return turns.shift_card(view) or _idle_card(view)
    truth = view.step is Step.SAY_CANNOT_STOP  # says more than the card about an unanswered command
    asked = None if truth and view.tool is not s.ToolKey.RECORDER else word_card(view)
    if asked is not None and file.state.live:
        return asked
    if view.step is Step.PAY and file.payment is not None:
        return payment_card(view, file.payment)
    return _tool_card(view, file) or (None if truth else _unconfirmed_card(view, file)) or _step_card(view, file)


def _idle_card(view: View) -> s.IdleCard:
    return s.IdleCard(
        say("No call right now"),
        view.news
        if view.news != EMPTY
        else say("The panel opens when a call comes in. It never takes the keyboard from your other windows."),
        say("Phone connected") if view.softphone_connected else say("Phone not connected"),
        view.softphone_connected,
    )


def _step_card(view: View, file: CaseFile) -> s.Card:
    if view.step is Step.RING and file.decision is not None:
        decision, summary = wording.decision_line(file.decision)
        preview = tuple(s.Segment(p.text, bool(p.variable)) for p in view.line.segments) if view.line else ()
        language = wording.LANGUAGE_NAMES.get(view.line.script.language, "") if view.line else ""
        basis = say("1 rule") if len(file.decision.rules) == 1 else say("{n} rules", n=len(file.decision.rules))
        level = wording.level(file.decision.level)
        return s.IncomingCard(decision, summary, preview, language, level, basis, consents.standing(view))
    if view.step in {Step.ASK, Step.ASK_AGAIN}:
        return consents.answers_card(view, file)
    if view.step is Step.DISPOSE:
        return consents.dispose_card(view, file)
    if view.step is Step.WRAP_UP:
        return wrap_up(view, file)
    return _script_or_live(view, file)


def _script_or_live(view: View, file: CaseFile) -> s.Card:
    line = view.line
    if line is None:
        return _live_card(view, file)
    if view.step is Step.SAY_WITHDRAWN and view.report is not None and view.report.state not in _STILL:
        return _stopping_card(view.report.state)
    tag = line.script.language
    held, twice = file.state is ContactState.HELD, consents.twice(view, file)
    return s.ScriptCard(
        heading=_heading(view, file),
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
        started_at_mono_ms=line.started_mono_ms,
        can_mark=not held,
        why_not=say("The call is on hold.") if held else EMPTY,
        following=_following(view, twice[0]),
        step=twice[0],
        steps=twice[1],
    )


def _heading(view: View, file: CaseFile) -> Text:
    if view.step is Step.SAY_CANNOT_STOP:
        return say("Recording won't stop: say this")
    if view.step is Step.DISCLOSE:
        return say("Say this first") if not file.readings else say("Say this again now")
    offers = file.decision is not None and file.decision.offer_alternative and view.step is Step.SAY_NOT_RECORDED
    return say("Say this and offer the alternative") if offers else say("Say this")


def _following(view: View, twice: int) -> Text:
    if view.step is Step.DISCLOSE:
        return say("one answer per purpose")
    return say("same answers again") if twice else EMPTY


def _live_card(view: View, file: CaseFile) -> s.LiveCard:
    if file.decision is None:
        return s.LiveCard(say("On the call"), EMPTY)
    step, steps = consents.twice(view, file)
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
        body = say("The customer can withdraw: press W.")
    return s.LiveCard(say("All answers captured"), body, receipt=receipts.receipt(view, file))


def _unconfirmed_card(view: View, file: CaseFile) -> s.NoticeCard | None:
    """What an unanswered command means for this call, until the person has understood it or the recorder answers."""
    report = view.report
    if report is None or not view.tried or view.asked is None or view.unconfirmed_seen or not file.state.live:
        return None
    if view.word is not None and view.word.command is not None:
        return None  # the agent is asked instead
    if report.state is not RecorderState.UNCONFIRMED or report.error in {"", MEASURING}:
        return None
    command, at = view.asked
    ago = wording.age(view.now_ms - at)
    start = command in {RecorderCommand.START, RecorderCommand.RESUME}
    return s.NoticeCard(
        key=UNCONFIRMED,
        tone="unconfirmed",
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


_STILL = {RecorderState.OFF, RecorderState.NONE}
"""States in which nothing runs that a withdrawal must wait for; without a recorder there is nothing to stop."""


def _stopping_card(state: RecorderState) -> s.NoticeCard:
    return s.NoticeCard(
        key="stopping",
        tone="unconfirmed",
        title=say("Withdrawn"),
        meaning=say("Treat this call as still being recorded until the stop is confirmed."),
        advice=say("Don't tell the customer yet that it has stopped."),
        sinks=(s.SinkLine(say("Call recorder"), wording.recorder_title(state), "waiting"),),
    )


def wrap_up(view: View, file: CaseFile) -> s.WrapUpCard:
    """The strip at the end: verdict, answers, recorder truth, flags."""
    title, explanation = wording.verdict(file.verdict)
    answers = []
    for purpose in view.purposes:
        answer = file.answers.get(purpose.id)
        state = answer.state if answer else ConsentState.REQUESTED
        name = wording.answer(state)
        if state is ConsentState.WITHDRAWN and answer is not None:
            name = answered_at(state, wording.clock_time(answer.at_ms)[:5])
        answers.append(s.WrapUpRow(Text(purpose.label(view.ui_language)), name))
    total = max(0, (file.ended_at_ms or view.now_ms) - file.opened_at_ms)
    masked = sum(file.truncated.values())
    flags = tuple(wording.FLAG_TITLES[flag.kind] for flag in file.flags)
    answers += consents.wrap_up_rows(view, file)
    rows = [s.WrapUpRow(say("Items masked in notes"), Text(str(masked)))]
    if file.reveals:
        count = meter(file.reveals)
        told = say("{opened} opened, {needs} needed", opened=count.opened, needs=count.needs)
        rows.append(s.WrapUpRow(say("Customer data opened"), told))
    rows.append(s.WrapUpRow(say("Flags on this call"), Text(str(len(flags))), flag=bool(flags)))
    ok = file.verdict in {Verdict.COMPLETE, Verdict.NOT_NEEDED, Verdict.NOT_ANSWERED}
    return s.WrapUpCard(
        tone="ok" if ok else "unconfirmed",
        verdict=title,
        explanation=explanation,
        answers=tuple(answers),
        recorder=s.WrapUpRow(say("Recording check"), _truth(file)),
        bar=recorder_bar(file),
        total_ms=total,
        rows=tuple(rows),
        flags=flags,
        ends_in_s=view.ends_in_s,
        receipt=receipts.receipt(view, file),
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


def banner(view: View) -> s.Banner | None:
    """Offline, or the softphone lost."""
    if view.sync.state is SyncState.NOT_ENROLLED:
        return s.Banner(say("Not enrolled"), say("Ask IT for a one-time code. Calls are not logged until then."))
    if not view.softphone_connected and view.file is not None and view.file.state.live:
        return s.Banner(
            say("Softphone not connected"), say("Your entries are saved. Hold and hang-up are not detected.")
        )
    changed = turns.changed(view)
    if changed is not None:
        return changed
    if view.sync.state is SyncState.OFFLINE:
        return s.Banner(
            say("Working offline"),
            say("Everything is saved on this computer and sent later. Review needs a connection."),
        )
    return None


def toolbar(view: View) -> tuple[s.Tool, ...]:
    """The five cells."""
    file = view.file
    live = file is not None and file.state.live and file.connected_at_ms is not None
    known = file is not None and not file.finished
    paying = file is not None and file.payment is not None
    can_withdraw = file is not None and live and consents.can_withdraw(file, view.purposes)
    cells: Mapping[s.ToolKey, tuple[str, str, Text, bool]] = {
        s.ToolKey.PAYMENT: ("credit-card", "P", say("Payment"), live),
        s.ToolKey.WITHDRAW: ("undo-2", "W", say("Withdraw"), can_withdraw),
        s.ToolKey.PLACE: ("map-pin", "L", say("Location"), live and not paying),
        s.ToolKey.NOTES: ("notebook-pen", "N", say("Notes"), known and not paying),
        s.ToolKey.MORE: ("ellipsis", "M", say("More"), True),
    }
    return tuple(
        s.Tool(key, icon, shortcut, label, enabled, active=view.tool is key or (key is s.ToolKey.PAYMENT and paying))
        for key, (icon, shortcut, label, enabled) in cells.items()
    )


def _tool_card(view: View, file: CaseFile) -> s.Card | None:
    if view.tool is s.ToolKey.RECEIPT and file.state.live:  # the wrap-up shows it itself
        offered = receipts.receipt(view, file)
        return s.ReceiptCard(say("Receipt for the customer"), offered) if offered else None
    if view.tool is s.ToolKey.FIELDS and file.state.live:
        return view.fields
    if view.tool is s.ToolKey.WHY and file.decision is not None:
        return why_card(file)
    if view.tool is s.ToolKey.PLACE:
        note = say("Enter it when the customer mentions it. Stricter rules there apply at once.")
        title = say("Where is the customer?")
        if view.placeless:
            title = say("Where is {person}?", person=wording.person(view.placeless))
        return s.PlaceCard(title, note, tuple(view.places))
    if view.tool is s.ToolKey.NOTES:
        field, saved = view.note, say("not saved yet")
        if field.saved_at_ms is not None:
            saved = say("saved at {at}", at=wording.clock_time(field.saved_at_ms))
        return s.NotesCard(saved, field.masked, file.contact_id, field.can_save, field.health, field.health_kept)
    return None


def _note_error_card(error: AssistError) -> s.NoticeCard:
    """A note that left the screen could not be saved: it still exists, and the button saves it again."""
    room = say("Free up disk space, then press the button to save again.")
    again = say("Press the button to save again. If this keeps happening, tell IT before you close Agent Assist.")
    return s.NoticeCard(
        key=f"note:{error.code}",
        tone="unconfirmed",
        title=say("A note isn't saved yet"),
        meaning=say("It is only in memory until then."),
        advice=room if isinstance(error, DiskFull) else again,
        action=say("Understood"),
    )


def _error_card(error: AssistError) -> s.NoticeCard:
    return s.NoticeCard(
        key=f"error:{error.code}",
        tone="unconfirmed",
        title=Text(error.title),
        meaning=say("Your last entry may not be saved."),
        advice=Text(error.advice),
        action=say("Understood"),
    )
