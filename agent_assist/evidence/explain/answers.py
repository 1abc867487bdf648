"""Telling what was answered: the life of a consent, the spans before a withdrawal, answers that travelled. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.consent import AGENT, CUSTOMER, NO_GUARDIAN, Origin, Scope
from agent_assist.domain.facts import Fact, FactBody, said
from agent_assist.domain.facts.consent import (
    TYPE_OF_STATE,
    AnswersCarried,
    AnswersExported,
    ConsentFact,
    SpanDisposed,
    SpanErased,
)
from agent_assist.evidence.explain.line import Line, Teller, joined, moment, of, person, text

_CORRECTABLE = frozenset({"given", "refused", "unclear"})
_TOLD_ORIGINS = frozenset(Origin) - {Origin.SPOKEN}
_BECAUSE = {"minor_suspected": "because_minor", "carried, and an explicit yes is due": "because_carried"}


def _answered(fact: Fact, body: ConsentFact) -> Line | None:
    if body.who == AGENT:
        return None  # whether agents agree to be recorded themselves is between them and their employer
    state = body.KIND.removeprefix("consent_")
    until = moment(body.until_ms)
    values = {"purpose": text(body.purpose) or "@unknown", "until": until}
    also = tuple(_also(body, state, until))
    if body.who != CUSTOMER:
        values |= {"person": person(body.who), "state": f"@state_{state}"}
        return Line(fact.at_ms, "other_answered", values, also)
    if state == "refused" and said(body.because, "") == NO_GUARDIAN:
        return Line(fact.at_ms, "refused_unguarded", values)  # nobody said no
    corrected = bool(said(body.corrects, None)) and state in _CORRECTABLE
    return Line(fact.at_ms, f"{'corrected' if corrected else 'answered'}_{state}", values, also)


def _also(body: ConsentFact, state: str, until: str) -> list[str]:
    found: list[str] = []
    origin = Origin.PAGE if body.expression == Origin.PAGE else body.how
    if origin in _TOLD_ORIGINS:
        found.append(f"origin_{origin}")
    if said(body.on_recording, default=False):
        found.append("on_recording")
    if state == "requested" and bool(said(body.corrects, None)):
        found.append("asked_again")
    because = _BECAUSE.get(said(body.because, ""))
    if because is not None:
        found.append(because)
    if state == "expired" and until != "@unknown":
        found.append("ran_out")
    elif said(body.scope, Scope.CALL) is Scope.STANDING and state in {"given", "renewed"} and until != "@unknown":
        found.append("stands_until")
    return found


def _disposed(fact: Fact, body: SpanDisposed) -> Line:
    return Line(fact.at_ms, f"span_{body.choice}", _span(body))


def _erased(fact: Fact, body: SpanErased) -> Line:
    return Line(fact.at_ms, "span_erased", _span(body))


def _span(body: SpanDisposed | SpanErased) -> dict[str, str]:
    return {"start": moment(body.from_ms), "end": moment(body.to_ms)}


def _carried(fact: Fact, body: AnswersCarried) -> Line:
    values = {"count": str(len(body.answers)), "used": str(len(body.counted))}
    return Line(fact.at_ms, "answers_carried", values)


def _exported(fact: Fact, body: AnswersExported) -> Line:
    names = [one[:64].removeprefix("@") for one in body.purposes]
    return Line(fact.at_ms, "answers_exported", {"purposes": joined(names) or "@unknown"})


ANSWER_TELLERS: Mapping[type[FactBody], Teller] = dict(
    (
        *(of(kind, _answered) for kind in TYPE_OF_STATE.values()),
        of(AnswersCarried, _carried),
        of(AnswersExported, _exported),
        of(SpanDisposed, _disposed),
        of(SpanErased, _erased),
    )
)
"""Who tells each kind of answer."""
