"""Telling what was answered: the life of a consent, the spans before a withdrawal, answers that travelled. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.consent import AGENT, CUSTOMER, Origin
from agent_assist.domain.consent_facts import CHOICES
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.evidence.explain.line import Line, Teller, items, joined, person, text, time_in

_CORRECTABLE = frozenset({"given", "refused", "unclear"})
_TOLD_ORIGINS = frozenset(Origin) - {Origin.SPOKEN}
_PAGE = "receipt_page"
_BECAUSE = {"minor_suspected": "because_minor", "carried, and an explicit yes is due": "because_carried"}


def _answered(fact: Fact) -> Line | None:
    party = text(fact.body, "party") or CUSTOMER
    if party == AGENT:
        return None  # whether agents agree to be recorded themselves is between them and their employer
    state = fact.kind.removeprefix("consent_")
    until = time_in(fact.body, "valid_until_ms")[0]
    values = {"purpose": text(fact.body, "purpose") or "@unknown", "until": until}
    also = tuple(_also(fact, state, until))
    if party != CUSTOMER:
        return Line(
            fact.at_ms, "other_answered", {**values, "person": person(fact.body), "state": f"@state_{state}"}, also
        )
    corrected = bool(fact.body.get("corrects")) and state in _CORRECTABLE
    return Line(fact.at_ms, f"{'corrected' if corrected else 'answered'}_{state}", values, also)


def _also(fact: Fact, state: str, until: str) -> list[str]:
    body, found = fact.body, []
    origin = _PAGE if body.get("expression") == _PAGE else text(body, "origin")
    if origin in _TOLD_ORIGINS or origin == _PAGE:
        found.append(f"origin_{origin}")
    if body.get("on_recording") is True:
        found.append("on_recording")
    if text(body, "because") in _BECAUSE:
        found.append(_BECAUSE[text(body, "because")])
    if state == "expired" and until != "@unknown":
        found.append("ran_out")
    elif text(body, "scope") == "standing" and state in {"given", "renewed"} and until != "@unknown":
        found.append("stands_until")
    return found


def _disposed(fact: Fact) -> Line:
    choice = text(fact.body, "choice")
    return Line(fact.at_ms, f"span_{choice}" if choice in CHOICES else "span_undecided", _span(fact))


def _erased(fact: Fact) -> Line:
    return Line(fact.at_ms, "span_erased", _span(fact))


def _span(fact: Fact) -> dict[str, str]:
    return {"start": time_in(fact.body, "from_ms")[1], "end": time_in(fact.body, "to_ms")[1]}


def _carried(fact: Fact) -> Line:
    values = {"count": str(len(items(fact.body, "answers"))), "used": str(len(items(fact.body, "counted")))}
    return Line(fact.at_ms, "answers_carried", values)


def _exported(fact: Fact) -> Line:
    names = [one[:64].removeprefix("@") for one in items(fact.body, "purposes") if isinstance(one, str)]
    return Line(fact.at_ms, "answers_exported", {"purposes": joined(names) or "@unknown"})


ANSWER_TELLERS: Mapping[str, Teller] = {
    FactKind.CONSENT_REQUESTED: _answered,
    FactKind.CONSENT_DEFERRED: _answered,
    FactKind.CONSENT_GIVEN: _answered,
    FactKind.CONSENT_REFUSED: _answered,
    FactKind.CONSENT_UNCLEAR: _answered,
    FactKind.CONSENT_WITHDRAWN: _answered,
    FactKind.CONSENT_REVOKED: _answered,
    FactKind.CONSENT_EXPIRED: _answered,
    FactKind.CONSENT_INVALIDATED: _answered,
    FactKind.CONSENT_RENEWED: _answered,
    FactKind.ANSWERS_CARRIED: _carried,
    FactKind.ANSWERS_EXPORTED: _exported,
    FactKind.SPAN_DISPOSED: _disposed,
    FactKind.SPAN_ERASED: _erased,
}
"""Who tells each kind of answer."""
