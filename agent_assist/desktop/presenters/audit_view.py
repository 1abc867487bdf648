"""The after-call audit on the review page: its lane on the timeline, and its line in the comparison. Pure."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.audit import Result, SpanVerdict
from agent_assist.domain.casefile import CaseFile

_LOOKS = {
    SpanVerdict.CUT: "off",
    SpanVerdict.SILENT: "off",
    SpanVerdict.QUIET: "paused",
    SpanVerdict.UNPROVEN: "unconfirmed",
    SpanVerdict.LEAKED: "recording",
}
_WORDS = {
    SpanVerdict.CUT: say("no audio written"),
    SpanVerdict.SILENT: say("silence only"),
    SpanVerdict.QUIET: say("recorded, no speech"),
    SpanVerdict.UNPROVEN: say("can't tell"),
    SpanVerdict.LEAKED: say("recorded"),
}
_REASONS = {
    "recording_not_ready": say("the file wasn't ready in time"),
    "recording_unavailable": say("the file couldn't be downloaded"),
    "unreadable": say("the file could not be read"),
    "no_file": say("there was no file"),
    "empty_file": say("the file was empty"),
    "clock_apart": say("the recorder's clock is off"),
    "not_all_proven": say("the file proves only part of it"),
}
_OTHERWISE = say("the file doesn't match the call")


def audit_lanes(file: CaseFile, at: Callable[[int], int]) -> tuple[r.TimelineLane, ...]:
    """Return the audit's lane; none before an audit.

    Args:
        file: the contact.
        at: turns milliseconds since 1970 into milliseconds since the contact's begin.
    """
    audit = file.audit
    if audit is None:
        return ()
    marks: list[r.Mark] = []
    for one in sorted(audit.spans, key=lambda one: (one.span.from_ms, list(_LOOKS).index(one.verdict))):
        start, end = at(one.span.from_ms), at(one.span.to_ms)
        if marks and start < marks[-1].end_ms and _LOOKS[one.verdict] == marks[-1].look:
            marks[-1] = r.Mark(marks[-1].start_ms, max(end, marks[-1].end_ms), marks[-1].look, marks[-1].label)
        else:
            marks.append(r.Mark(start, end, _LOOKS[one.verdict], _WORDS[one.verdict]))
    summary = audit_reason(audit.reason) if audit.result is Result.NOT_AUDITED else EMPTY
    return (r.TimelineLane("search", say("Audit"), tuple(marks), summary),)


def audit_rows(file: CaseFile, at: Callable[[int], str]) -> list[r.Requirement]:
    """Return the line of the comparison; none before an audit. `at` writes a moment as the page does."""
    audit = file.audit
    if audit is None:
        return []
    required = say("Nothing recorded during pauses or after a refusal")
    if audit.leaks:
        worst = max(audit.leaks, key=lambda one: one.speech_ms)
        happened = say("{n} s of speech in the file", n=f"{worst.speech_ms / 1000:.1f}")
        if any(one.keyed for one in audit.leaks):
            happened = say("keypad tones and {n} s of speech in the file", n=f"{worst.speech_ms / 1000:.1f}")
        return [r.Requirement(required, happened, met=False, at=at(audit.leaks[0].span.from_ms))]
    if audit.result is Result.NOT_AUDITED:
        return [r.Requirement(required, audit_reason(audit.reason), met=None, at="")]
    happened = say_count("1 segment checked, no problems", "{n} segments checked, no problems", len(audit.spans))
    return [r.Requirement(required, happened, met=True, at="")]


def audit_reason(word: str) -> Text:
    """Return why a recording could not be audited, in words."""
    return _REASONS.get(word, _OTHERWISE)
