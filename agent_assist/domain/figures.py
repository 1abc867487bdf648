"""What one fact adds to which chart, and the bounds under which a figure is left out (ADR 52). Pure.

Only plain values are read: what is closed with a person's key stays closed.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from agent_assist.domain.consent import CUSTOMER, Origin
from agent_assist.domain.facts import FactBody, FactKind, said
from agent_assist.domain.facts.calls import DrillFinished, VerdictReached
from agent_assist.domain.facts.consent import (
    ConsentFact,
    ConsentGiven,
    ConsentRefused,
    ConsentUnclear,
    ConsentWithdrawn,
)
from agent_assist.domain.facts.notes import FieldRevealed
from agent_assist.domain.facts.recorder import RecorderConfirmed, RecordingAudited
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.domain.review import Verdict

LEAST_CASES: Final = 30
"""Cases under which a figure says too little: only their number is given."""
LEAST_PEOPLE: Final = 5
"""Agents under whom a figure could be read as one person's."""
HIGH_CASES: Final = 200
HIGH_GIVEN_PERCENT: Final = 95
"""A script version with so many answers, of which so many accepted, is reviewed: could people refuse?"""
BAD_CASES: Final = 30
BAD_DISMISSED_PERCENT: Final = 80
BAD_DAYS: Final = 90
"""A kind of flag with so many decisions in so many days, of which so many dismissed, is a bad rule."""
PAUSE_STEP_MS: Final = 100
"""Pauses are counted in steps of this length, rounded up, so that a percentile is read from few rows."""
_TEXT_MOST = 100
_SAID_ON_THE_CALL = frozenset({Origin.SPOKEN, Origin.KEYED})
_ANSWERS: Final = {
    ConsentGiven: "given",
    ConsentRefused: "refused",
    ConsentUnclear: "unclear",
    ConsentWithdrawn: "withdrawn",
}
_WITH_SENTENCE = frozenset({Verdict.COMPLETE, Verdict.LATE, Verdict.MISSING})
COUNTED: Final = (
    FactKind.CONSENT_GIVEN,
    FactKind.CONSENT_REFUSED,
    FactKind.CONSENT_REQUESTED,
    FactKind.CONSENT_UNCLEAR,
    FactKind.CONSENT_WITHDRAWN,
    FactKind.DISCLOSURE_READ,
    FactKind.DRILL_FINISHED,
    FactKind.FIELD_REVEALED,
    FactKind.RECORDER_CONFIRMED,
    FactKind.RECORDING_AUDITED,
    FactKind.VERDICT_REACHED,
)
"""The kinds that add to a chart, take a mark back, or name a script."""


class Chart(StrEnum):
    """The charts, in the order of the window."""

    PAUSE = "pause"
    ANSWERS = "answers"
    DEADLINES = "deadlines"
    DISCLOSURE = "disclosure"
    SYNC = "sync"
    DRILLS = "drills"
    AUDITS = "audits"
    FIELDS = "fields"
    RULES = "rules"


class Mark(NamedTuple):
    """What one fact adds to a chart.

    Args:
        chart: which one.
        what: what happened there, such as `refused`.
        script, version, language: the text that an answer rests on; empty for all others.
        value: a length in milliseconds, rounded up to `PAUSE_STEP_MS`; 0 for what is only counted.
    """

    chart: Chart
    what: str
    script: str = ""
    version: str = ""
    language: str = ""
    value: int = 0


def mark_of(body: FactBody) -> Mark | None:
    """Return what a stored fact of a call adds to a chart; None for most kinds."""
    if isinstance(body, ConsentFact):
        return _answer(body)
    mark: Mark | None = None
    match body:
        case VerdictReached() if body.verdict in _WITH_SENTENCE:
            mark = Mark(Chart.DISCLOSURE, body.verdict.value)
        case RecorderConfirmed(state=RecorderState.PAUSED, command=RecorderCommand.PAUSE, after_ms=int(after)):
            mark = Mark(Chart.PAUSE, "confirmed", value=-(-after // PAUSE_STEP_MS) * PAUSE_STEP_MS)
        case RecordingAudited():
            mark = Mark(Chart.AUDITS, body.result.value)
        case DrillFinished():
            mark = Mark(Chart.DRILLS, "passed" if body.passed else "failed")
        case FieldRevealed():
            mark = Mark(Chart.FIELDS, "needed" if body.needed else "not_needed")
    return mark


def _answer(body: ConsentFact) -> Mark | None:
    """Return the mark of an answer that a customer gave on the call after something was read to them."""
    what, script = _ANSWERS.get(type(body), ""), short(said(body.script, ""))
    on_the_call = body.how in _SAID_ON_THE_CALL and not said(body.because, "")
    if not what or not script or body.who != CUSTOMER or not on_the_call:
        return None
    return Mark(Chart.ANSWERS, what, script, short(said(body.version, "")), short(said(body.language, "")))


def undone_by(body: FactBody) -> str:
    """Return the id of the earlier answer of the same call that this one corrects; empty for none.

    A withdrawal that was a mistake is corrected by asking again, so that is one of the kinds that are read.
    """
    return (said(body.corrects, None) or "") if isinstance(body, ConsentFact) else ""


def short(text: str) -> str:
    """Return a text that names something in a chart: bounded, on one line, and without what a database refuses."""
    return "".join(one if one.isprintable() else "\ufffd" for one in text[:_TEXT_MOST])
