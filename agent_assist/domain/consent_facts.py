"""From the body of a consent fact to an answer, and whether it may follow the one before; what was read aloud. Pure.

Facts of older versions lack party, scope, origin and the rest; they then mean the customer's spoken word for one call.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from msgspec import Struct, structs

from agent_assist.domain.binding import DecisionView
from agent_assist.domain.consent import (
    CORRECTION_WINDOW_MS,
    CUSTOMER,
    Answer,
    ConsentState,
    Origin,
    Scope,
    may_begin,
    may_move,
    narrows,
)
from agent_assist.domain.facts import Fact, Unreadable, said
from agent_assist.domain.facts.consent import STATE_OF_KIND, ConsentFact, DisclosureRead, SpanDisposed, SpanErased
from agent_assist.domain.moments import Reading

_CORRECTABLE = frozenset({ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN})
_HERE = frozenset({Origin.SPOKEN, Origin.KEYED, Origin.THIRD_PARTY, Origin.PARENT})


class AnswerMoment(NamedTuple):
    """One captured answer; `corrects` is the id of the event that it takes back, empty for none."""

    at_ms: int
    purpose: str
    state: ConsentState
    event_id: str
    corrects: str = ""
    party: str = CUSTOMER
    origin: Origin = Origin.SPOKEN


class Disposal(Struct, frozen=True):
    """What shall become of a span recorded before a withdrawal; times in milliseconds since 1970 UTC.

    Args:
        at_ms: when it was said.
        purpose, party: whose withdrawal it follows.
        choice: keep, erase or undecided.
        from_ms, to_ms: the span.
        confirmed_at_ms: when a recorder confirmed that it erased; None until then.
    """

    at_ms: int
    purpose: str
    party: str
    choice: str
    from_ms: int
    to_ms: int
    confirmed_at_ms: int | None = None


def answer_of(fact: Fact, body: ConsentFact) -> Answer:
    """Return the answer that a consent fact holds."""
    state = STATE_OF_KIND[fact.kind]
    may_correct = state in _CORRECTABLE and body.how in _HERE
    return Answer(
        purpose=body.purpose,
        state=state,
        at_ms=fact.at_ms,
        event_id=fact.id,
        correctable_until_ms=fact.at_ms + CORRECTION_WINDOW_MS if may_correct else fact.at_ms,
        party=body.who,
        scope=said(body.scope, Scope.CALL),
        origin=body.how,
        authority=said(body.authority, ""),
        valid_until_ms=body.until_ms,
        on_recording=said(body.on_recording, default=False),
        because=said(body.because, ""),
    )


def admitted(before: Answer | None, after: Answer, corrects: str) -> bool:
    """Tell whether an answer changes anything: it may follow, or it narrows.

    What narrows is believed whatever came before it, so that no order of facts turns a no into a yes.
    """
    if narrows(after.state):
        return True
    if before is None:
        return may_begin(after.state, after.origin)
    correcting = bool(corrects) and corrects == before.event_id and after.at_ms <= before.correctable_until_ms
    return may_move(before.state, after.state) or (correcting and may_move(before.state, after.state, correcting=True))


def reading_of(fact: Fact, body: DisclosureRead, decision: DecisionView | None) -> Reading:
    """Return what was read aloud, under the decision that was in force; None before any."""
    return Reading(
        script=body.script,
        script_kind=body.script_kind,
        version=body.version,
        language=body.language,
        started_at_ms=fact.at_ms if body.started_at_ms is None else body.started_at_ms,
        ended_at_ms=fact.at_ms if body.ended_at_ms is None else body.ended_at_ms,
        spoken_ms=body.spoken_ms,
        faster_than_speech=body.faster_than_speech,
        digest=body.digest,
        level=decision.level if decision else "none",
        decision=decision,
        alternative_offered=body.alternative_offered,
        id=fact.id,
        purpose=said(body.purpose, ""),
    )


def disposal_of(at_ms: int, body: SpanDisposed) -> Disposal:
    """Return what shall become of a span.

    Raises:
        Unreadable: the span ends before it begins.
    """
    if body.to_ms < body.from_ms:
        raise Unreadable("to_ms")
    return Disposal(at_ms, body.purpose, body.party, body.choice, body.from_ms, body.to_ms)


def confirmed(orders: Iterable[Disposal], at_ms: int, body: SpanErased) -> tuple[Disposal, ...]:
    """Return orders after a recorder said that a span is gone, which confirms those that lie inside."""
    return tuple(
        structs.replace(one, confirmed_at_ms=at_ms)
        if (one.party, one.purpose) == (body.party, body.purpose)
        and body.from_ms <= one.from_ms
        and one.to_ms <= body.to_ms
        else one
        for one in orders
    )
