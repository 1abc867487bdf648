"""The rules that raise flags on a contact, and its verdict. Pure functions of the case file.

A flag speaks of facts, never of a person's rate or mood, and the agent sees it first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from agent_assist.domain.audit import AuditMoment, Result
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.escalation import CANNOT_STOP, Rung
from agent_assist.domain.payment import Audio, Ended
from agent_assist.domain.ranks import rank
from agent_assist.domain.recorder import QUIET, RUNNING, RecorderState
from agent_assist.domain.review import Flag, FlagKind, Severity, Verdict

BITE_MS = 3_000
"""How long a stop may take to be confirmed before recording after a refusal counts, milliseconds (house choice)."""


def verdict(file: CaseFile) -> Verdict:
    """Judge the disclosure of an ended contact; every contact gets one of the five."""
    if file.connected_at_ms is None:
        return Verdict.NOT_ANSWERED
    if not _demanding(file):
        return Verdict.NOT_NEEDED
    if file.disclosed_at_ms is None:
        return Verdict.MISSING
    return Verdict.LATE if _late_ms(file) else Verdict.COMPLETE


def flags(file: CaseFile, recorder_purposes: Iterable[str]) -> list[Flag]:
    """Return the flags of an ended contact, most severe first.

    Args:
        file: the contact with its end.
        recorder_purposes: ids of the purposes that feed the recorder.
    """
    purposes = frozenset(recorder_purposes)
    found: list[Flag] = []
    if file.connected_at_ms is None:
        return found
    judged = verdict(file)
    if judged is Verdict.MISSING:
        found.append(Flag(FlagKind.DISCLOSURE_MISSING, Severity.HIGH, file.ended_at_ms or file.opened_at_ms))
    if judged is Verdict.LATE:
        late = _late_ms(file)
        at = file.disclosed_at_ms or file.opened_at_ms
        found.append(Flag(FlagKind.DISCLOSURE_LATE, Severity.MEDIUM, at, f"{late / 1000:.1f} s after recording began"))
    found += _wrongly_recorded(file, purposes)
    found += _payments(file)
    found += _not_stopped(file)
    unconfirmed = [m for m in file.recorder_log if m.state is RecorderState.UNCONFIRMED]
    if unconfirmed:
        found.append(Flag(FlagKind.RECORDER_UNCONFIRMED, Severity.MEDIUM, unconfirmed[0].at_ms, unconfirmed[0].error))
    found += _unneeded(file)
    if file.truncated:
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(file.truncated.items()))
        at = file.truncated_at_ms or file.opened_at_ms
        found.append(Flag(FlagKind.SENSITIVE_TRUNCATED, Severity.LOW, at, kinds))
    return sorted(found, key=lambda flag: rank(flag.severity, Severity))


def audit_flags(file: CaseFile, audit: AuditMoment) -> list[Flag]:
    """Return what an audit of the recording raises on an ended contact: at most one flag."""
    if audit.leaks:
        worst = max(audit.leaks, key=lambda one: one.speech_ms)
        keyed = any(one.keyed for one in audit.leaks)
        detail = f"{worst.speech_ms / 1000:.1f} s of speech" + (", and keys" if keyed else "")
        return [Flag(FlagKind.RECORDING_LEAKED, Severity.HIGH, audit.leaks[0].span.from_ms, detail)]
    if audit.result is Result.NOT_AUDITED:
        at = file.ended_at_ms if file.ended_at_ms is not None else audit.at_ms
        return [Flag(FlagKind.RECORDING_NOT_AUDITED, Severity.MEDIUM, at, audit.reason)]
    return []


def recording_spans(file: CaseFile) -> list[tuple[int, int]]:
    """Return the spans in which the recorder must be taken as running, milliseconds since 1970 UTC.

    An unconfirmed state after a recording counts as still recording; one before any recording does not.
    """
    spans: list[tuple[int, int]] = []
    began: int | None = None
    end = file.ended_at_ms
    for moment in file.recorder_log:
        if moment.state in RUNNING and began is None:
            began = moment.at_ms
        elif (moment.state in QUIET or moment.state is RecorderState.NONE) and began is not None:
            spans.append((began, max(began, moment.at_ms)))  # the clock may have been set back
            began = None
    if began is not None:
        last = file.recorder_log[-1].at_ms
        spans.append((began, max(began, end if end is not None else last)))
    return spans


def refused_spans(file: CaseFile, recorder_purposes: Iterable[str]) -> list[tuple[int, int]]:
    """Return when somebody on the call had refused everything that feeds the recorder, milliseconds since 1970 UTC."""
    purposes = frozenset(recorder_purposes)
    end = file.ended_at_ms
    spans: list[tuple[int, int]] = []
    if end is None:
        return spans
    for left, right in _pieces(file, file.opened_at_ms, max(file.opened_at_ms, end)):
        wrong = [_wrong(file, left, person, purposes) for person in file.persons_at(left)]
        if FlagKind.RECORDED_AFTER_REFUSAL in wrong:
            joined = bool(spans) and spans[-1][1] == left
            spans = [*spans[:-1], (spans[-1][0], right)] if joined else [*spans, (left, right)]
    return spans


def _demanding(file: CaseFile) -> bool:
    return any(decision.procedure != "none" for decision in file.decisions) or not file.decisions


def _late_ms(file: CaseFile) -> int:
    """Milliseconds that recording ran before the disclosure was read; 0 when the law wants the notice on the tape."""
    disclosed = file.disclosed_at_ms
    spans = recording_spans(file)
    if disclosed is None or not spans or spans[0][0] >= disclosed:
        return 0
    decision = file.decision_at(spans[0][0])
    if decision is not None and decision.procedure == "announce_on_recording":
        return 0
    return disclosed - spans[0][0]


def _wrongly_recorded(file: CaseFile, purposes: frozenset[str]) -> Iterator[Flag]:
    """Recording while somebody had not given a consent that the decision asked for, or had refused everything."""
    without_ms = refused_ms = 0
    without_at = refused_at = 0
    for start, stop in recording_spans(file):
        for left, right in _pieces(file, start, stop):
            wrong = [_wrong(file, left, person, purposes) for person in file.persons_at(left)]
            if FlagKind.RECORDED_AFTER_REFUSAL in wrong:
                refused_at = refused_at or left
                refused_ms += right - left
            elif FlagKind.RECORDED_WITHOUT_CONSENT in wrong:
                without_at = without_at or left
                without_ms += right - left
    if refused_ms > BITE_MS:
        detail = f"recording for {refused_ms / 1000:.1f} s"
        yield Flag(FlagKind.RECORDED_AFTER_REFUSAL, Severity.HIGH, refused_at, detail)
    if without_ms > BITE_MS:
        detail = f"recording for {without_ms / 1000:.1f} s"
        yield Flag(FlagKind.RECORDED_WITHOUT_CONSENT, Severity.HIGH, without_at, detail)


def _not_stopped(file: CaseFile) -> Iterator[Flag]:
    """Every way to silence the recorder failed, and whether the customer was told."""
    told = [one.at_ms for one in file.escalations if one.rung is Rung.TELL]
    if told:
        said = any(r.script_kind == CANNOT_STOP and r.ended_at_ms >= told[0] for r in file.readings)
        detail = "the customer was told" if said else "the customer was not told"
        yield Flag(FlagKind.RECORDER_NOT_STOPPED, Severity.HIGH, told[0], detail)


def _payments(file: CaseFile) -> Iterator[Flag]:
    """A recorder that went on while a card was read out, and a step that nobody ended."""
    spans = recording_spans(file)
    for step in file.payments:
        end = step.ended_at_ms if step.ended_at_ms is not None else step.until_ms
        ran = sum(max(0, min(stop, end) - max(start, step.at_ms)) for start, stop in spans)
        if step.audio is Audio.PAUSE and ran > BITE_MS:
            yield Flag(FlagKind.RECORDED_PAYMENT, Severity.HIGH, step.at_ms, f"recording for {ran / 1000:.1f} s")
        if step.ended is Ended.TIME_OUT:
            yield Flag(FlagKind.PAYMENT_FORGOTTEN, Severity.MEDIUM, end, f"open for {(end - step.at_ms) / 1000:.0f} s")


def _unneeded(file: CaseFile) -> Iterator[Flag]:
    """Values of the customer's record that were opened and that the purpose of the call did not need."""
    moments = [moment for moment in file.reveals if not moment.needed]
    if moments:
        count = len({moment.name for moment in moments})
        detail = "1 field" if count == 1 else f"{count} fields"
        yield Flag(FlagKind.UNNEEDED_REVEAL, Severity.LOW, moments[0].at_ms, detail)


def _wrong(file: CaseFile, at: int, person: str, purposes: frozenset[str]) -> FlagKind | None:
    """Return what recording one person at a moment would raise: after a refusal, without a consent, or nothing."""
    states = _states(file, at, person, purposes)
    if any(state.valid for state in states.values()):
        return None
    if states and set(states) == purposes and all(state.a_no for state in states.values()):
        return FlagKind.RECORDED_AFTER_REFUSAL
    decision = file.decision_at(at)
    demanded = decision is None or decision.level == "explicit"
    return FlagKind.RECORDED_WITHOUT_CONSENT if demanded else None


def _pieces(file: CaseFile, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Cut a span at every answer, decision and change of persons inside it."""
    cuts = {m.at_ms for m in file.answer_log} | {d.at_ms for d in file.decisions}
    cuts |= {m.at_ms for m in file.party_log} | {r.ended_at_ms for r in file.readings}
    cuts |= set() if file.minor_at_ms is None else {file.minor_at_ms}
    yield from pairwise(sorted({start, stop, *(min(max(start, cut), stop) for cut in cuts)}))


def _states(file: CaseFile, at: int, person: str, purposes: frozenset[str]) -> dict[str, ConsentState]:
    states: dict[str, ConsentState] = {}
    for moment in file.answer_log:
        if moment.at_ms <= at and moment.party == person and moment.purpose in purposes:
            states[moment.purpose] = moment.state
    return states
