"""From a contact's facts to the review page: timeline, comparison, decision. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import undo_view, wording
from agent_assist.desktop.presenters.audit_view import audit_lanes, audit_rows
from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.panel_view import recorder_bar
from agent_assist.desktop.presenters.script_words import reading_name
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.presenters.why_view import reasons
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.flags import recording_spans
from agent_assist.domain.ranks import rank
from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.domain.review import Flag, FlagKind, Severity, Verdict
from agent_assist.domain.steps import withdrawals
from agent_assist.evidence.explain import LANGUAGES

CONFIRM_WITHIN_MS = 5_000
"""A start should be confirmed within this time, milliseconds (house choice)."""
BITE_WITHIN_MS = 3_000
"""A withdrawal should bite within this time, milliseconds (house choice)."""
_RECORDER_LOOKS = {
    RecorderState.RECORDING: ("recording", say("recording")),
    RecorderState.MASKED: ("recording", say("recording one side only")),
    RecorderState.PAUSED: ("paused", say("paused")),
    RecorderState.OFF: ("off", say("not recording")),
    RecorderState.UNCONFIRMED: ("unconfirmed", say("unconfirmed")),
    RecorderState.NONE: ("none", EMPTY),
}
_NO_RECORDER = say("no recorder connected")
_BY_WORD = {
    RecorderState.RECORDING: say("recording, per the agent"),
    RecorderState.PAUSED: say("paused, per the agent"),
    RecorderState.OFF: say("off, per the agent"),
}


def contact_page(opened: OpenedContact, form: r.DecisionForm, load: r.Load, message: Text) -> r.ContactPage:
    """Return the page of an opened contact."""
    file = opened.file
    worst = worst_flag(file.flags)
    total = _total_ms(file)
    decision = file.decision
    return r.ContactPage(
        load=load,
        message=message,
        severity=worst.severity.value if worst else "",
        severity_name=wording.SEVERITY_NAMES[worst.severity] if worst else EMPTY,
        title=wording.FLAG_TITLES[worst.kind] if worst else say("No flag"),
        badge=say("Contact {number}", number=file.number_masked),
        opened_note=say(
            "You opened this at {at}. {agent} can see that.",
            at=wording.clock_time(opened.opened_at_ms)[:5],
            agent=opened.agent_name,
        ),
        when=say("{at} · lasted {length}", at=wording.day_time(file.opened_at_ms), length=wording.duration(total)),
        total_ms=total,
        lanes=lanes(file, opened.agent_name),
        flag_spans=_flag_spans(file),
        requirements=requirements(file),
        level=wording.level(decision.level) if decision else EMPTY,
        rules=reasons(decision) if decision else (),
        pack=wording.pack(decision.pack) if decision else EMPTY,
        notes=tuple((wording.clock_time(n.at_ms), n.text) for n in file.notes if n.text),
        bar=recorder_bar(file),
        form=form,
        customer_page=r.CustomerPage(
            say(
                "PDF in {language}. Creating it is logged.",
                language=wording.LANGUAGE_NAMES.get(spoken_language(file), ""),
            )
        ),
    )


def spoken_language(file: CaseFile) -> str:
    """Return the language in which the customer was read to last, where the page speaks it; else English."""
    read = file.readings[-1].language.partition("-")[0] if file.readings else LANGUAGES[0]
    return read if read in LANGUAGES else LANGUAGES[0]


def worst_flag(flags: Sequence[Flag]) -> Flag | None:
    """Return the most severe flag, the earliest of its severity."""
    return min(flags, key=lambda f: (rank(f.severity, Severity), f.at_ms)) if flags else None


def lanes(file: CaseFile, agent: str) -> tuple[r.TimelineLane, ...]:
    """The timeline's lanes: call, disclosure, answers, recorder, its audit, notes, opened customer data, flags."""

    def at(ms: int) -> int:
        return min(max(0, ms - file.opened_at_ms), _total_ms(file))

    end = _total_ms(file)
    speech = at(file.connected_at_ms) if file.connected_at_ms is not None else end
    call = [
        r.Mark(0, speech, "ring", heard=say("ringing")),
        r.Mark(speech, end, "call", say("{agent} and customer", agent=agent)),
    ]
    read = [r.Mark(at(x.started_at_ms), at(x.ended_at_ms), "disclosure", reading_name(file, x)) for x in file.readings]
    slips = [
        r.Mark(at(one.at_ms), at(one.at_ms), "note", say("Taken back: {entry}", entry=undo_view.entry(one.kind)))
        for one in file.taken_back
    ]
    undone = (r.TimelineLane("undo-2", say("Taken back"), tuple(slips)),) if slips else ()
    answers = [r.Mark(at(m.at_ms), at(m.at_ms), "answer", wording.answer(m.state)) for m in file.answer_log]
    recorder = [
        r.Mark(p.start_ms, p.end_ms, look, _BY_WORD.get(p.state, label) if p.said else label, _NO_RECORDER)
        for p in recorder_bar(file)
        for look, label in (_RECORDER_LOOKS[p.state],)
    ]
    notes = [
        r.Mark(at(n.at_ms), at(n.at_ms), "masked", heard=say("note saved, items masked"))
        if n.kinds
        else r.Mark(at(n.at_ms), at(n.at_ms), "note", heard=say("note saved"))
        for n in file.notes
    ]
    reveals = [r.Mark(at(m.at_ms), at(m.at_ms), "note", heard=say("Customer data opened")) for m in file.reveals]
    opened = (r.TimelineLane("eye", say("Customer data"), tuple(reveals)),) if reveals else ()
    flags = [r.Mark(at(f.at_ms), at(f.at_ms), "flag", wording.FLAG_TITLES[f.kind]) for f in file.flags]
    many = say_count("1 statement read", "{n} statements read", len(read))
    summary = many if read else say("no statement read")
    return (
        r.TimelineLane("phone-incoming" if file.direction == "in" else "phone-outgoing", say("Call"), tuple(call)),
        r.TimelineLane("megaphone", say("Disclosure"), tuple(read), summary),
        r.TimelineLane("list-checks", say("Answers"), tuple(answers)),
        *undone,
        r.TimelineLane("disc", say("Recorder"), tuple(recorder)),
        *audit_lanes(file, at),
        r.TimelineLane("notebook-pen", say("Notes"), tuple(notes)),
        *opened,
        r.TimelineLane("flag", say("Flags"), tuple(flags)),
    )


def requirements(file: CaseFile) -> tuple[r.Requirement, ...]:
    """What was required against what happened, line by line."""
    rows = [_disclosure_row(file), _answers_row(file)]
    rows += [row for row in (_start_row(file), _withdrawal_row(file), _refusal_row(file)) if row is not None]
    rows += _disposal_rows(file)
    unconfirmed = [m for m in file.recorder_log if m.state is RecorderState.UNCONFIRMED]
    said = [m for m in file.recorder_log if m.means == Means.PERSON]
    known = any(m.state is not RecorderState.NONE for m in file.recorder_log)
    if known and (unconfirmed or not said):  # a word is never called confirmed
        times = say_count("unconfirmed once", "not confirmed {n} times", len(unconfirmed))
        happened = times if unconfirmed else say("always confirmed")
        at = _at(file, unconfirmed[0].at_ms) if unconfirmed else ""
        rows.append(r.Requirement(say("Recorder always confirmed"), happened, not unconfirmed, at))
    rows += _drill_rows(file)
    if said:
        happened = say_count("reported by the agent, once", "reported by the agent, {n} times", len(said))
        rows.append(r.Requirement(say("Recorder visible to Agent Assist"), happened, None, _at(file, said[0].at_ms)))
    rows += audit_rows(file, lambda ms: _at(file, ms))
    rows += _reveal_rows(file)
    if file.truncated:
        total = sum(file.truncated.values())
        at = _at(file, file.truncated_at_ms or file.opened_at_ms)
        kept = say_count("1 item removed before saving", "{n} items removed before saving", total)
        rows.append(r.Requirement(say("No sensitive text stored"), kept, met=True, at=at))
    return tuple(rows)


def _drill_rows(file: CaseFile) -> Iterator[r.Requirement]:
    """Whether the recorder obeyed in a drill, and where it did not."""
    drill = file.drill
    if drill is not None:
        many = say_count("1 step failed", "{n} steps failed", len(drill.failed))
        happened = say("passed") if drill.passed else many
        yield r.Requirement(say("Recorder drill"), happened, drill.passed, _at(file, drill.at_ms))


def _reveal_rows(file: CaseFile) -> Iterator[r.Requirement]:
    """Whether what was opened of the customer's data was needed; nothing where nothing was opened."""
    unneeded = [moment for moment in file.reveals if not moment.needed]
    if file.reveals:
        opened, other = len({m.name for m in file.reveals}), len({m.name for m in unneeded})
        happened = _opened(opened, other)
        at = _at(file, unneeded[0].at_ms) if unneeded else ""
        yield r.Requirement(say("Only necessary data opened"), happened, not unneeded, at)


def _opened(opened: int, other: int) -> Text:
    """How many fields were opened, and how many of them without need."""
    if not other:
        return say_count("1 opened, needed", "{n} opened, all needed", opened)
    return say_count("1 opened, not needed", "{n} opened, {other} of them not needed", opened, other=other)


def _disclosure_row(file: CaseFile) -> r.Requirement:
    required = say("Disclosure before recording")
    if file.verdict is Verdict.NOT_NEEDED:
        return r.Requirement(required, say("not needed"), met=True, at="")
    disclosed = file.disclosed_at_ms
    if disclosed is None:
        return r.Requirement(required, say("not read"), met=False, at="")
    first = next(x for x in file.readings if x.ended_at_ms == disclosed)
    seconds = max(0, first.ended_at_ms - first.started_at_ms) // 1000
    happened = say("read in {n} s", n=seconds)
    if first.faster_than_speech:
        happened = say("read in {n} s, too fast to be spoken", n=seconds)
    late = any(flag.kind is FlagKind.DISCLOSURE_LATE for flag in file.flags)
    return r.Requirement(required, happened, not late, _at(file, disclosed))


def _answers_row(file: CaseFile) -> r.Requirement:
    at = _at(file, file.answer_log[-1].at_ms) if file.answer_log else ""
    count = sum(not answer.state.open for answer in file.answers.values())
    captured = say_count("1 answer captured", "{n} answers captured", count)
    return r.Requirement(say("One answer per purpose"), captured, bool(count), at)


def _start_row(file: CaseFile) -> r.Requirement | None:
    starts = [m for m in file.recorder_log if m.command == "start"]
    if not starts:
        return None
    first = starts[0]
    met = first.state is RecorderState.RECORDING and (first.after_ms or 0) <= CONFIRM_WITHIN_MS
    happened = say("{n} s", n=f"{(first.after_ms or 0) / 1000:.1f}") if met else say("not confirmed")
    return r.Requirement(say("Start confirmed within 5 s"), happened, met, _at(file, first.at_ms))


def _withdrawal_row(file: CaseFile) -> r.Requirement | None:
    withdrawn = [moment.at_ms for moment in withdrawals(file)]
    if not withdrawn:
        return None
    stops = [m.at_ms for m in file.recorder_log if m.state is RecorderState.OFF and m.at_ms >= withdrawn[0]]
    required = say("Withdrawal takes effect within 3 s")
    if not stops and _something_stands(file):
        met = not any(flag.kind in _WRONGLY_RECORDED for flag in file.flags)
        return r.Requirement(
            required, say("recording continued for purposes still consented to"), met, _at(file, withdrawn[0])
        )
    if not stops:
        running = any(start <= withdrawn[0] < stop for start, stop in recording_spans(file))
        happened = say("stop not confirmed") if running else say("nothing was recording")
        return r.Requirement(required, happened, not running, _at(file, withdrawn[0]))
    took = stops[0] - withdrawn[0]
    return r.Requirement(required, say("{n} s", n=f"{took / 1000:.1f}"), took <= BITE_WITHIN_MS, _at(file, stops[0]))


def _something_stands(file: CaseFile) -> bool:
    """Tell whether a purpose was still allowed in words at the end, so that the recorder may have gone on rightly."""
    return any(answer.state.valid for answer in file.answers.values())


def _disposal_rows(file: CaseFile) -> list[r.Requirement]:
    """What was ordered for the spans before a withdrawal; an order to erase is met only once it was confirmed."""
    rows = []
    for one in file.disposals:
        if one.choice == "erase":
            done = one.confirmed_at_ms is not None
            happened = say("confirmed by the recorder") if done else say("requested, not confirmed")
            rows.append(r.Requirement(say("Erase earlier recording"), happened, done, _at(file, one.at_ms)))
    return rows


_WRONGLY_RECORDED = {FlagKind.RECORDED_AFTER_REFUSAL, FlagKind.RECORDED_WITHOUT_CONSENT}


def _refusal_row(file: CaseFile) -> r.Requirement | None:
    if not any(m.state is ConsentState.REFUSED for m in file.answer_log):
        return None
    flag = next((f for f in file.flags if f.kind is FlagKind.RECORDED_AFTER_REFUSAL), None)
    happened = flag_detail(flag.kind, flag.detail) if flag else say("respected")
    return r.Requirement(say("Refusal respected"), happened, flag is None, _at(file, flag.at_ms) if flag else "")


def _flag_spans(file: CaseFile) -> tuple[tuple[int, int], ...]:
    serious = {FlagKind.RECORDED_AFTER_REFUSAL, FlagKind.RECORDED_WITHOUT_CONSENT, FlagKind.DISCLOSURE_LATE}
    if not any(flag.kind in serious for flag in file.flags):
        return ()
    return tuple((start - file.opened_at_ms, stop - file.opened_at_ms) for start, stop in recording_spans(file))


def _total_ms(file: CaseFile) -> int:
    return max(1, (file.ended_at_ms or file.opened_at_ms) - file.opened_at_ms)


def _at(file: CaseFile, ms: int) -> str:
    return wording.duration(ms - file.opened_at_ms)
