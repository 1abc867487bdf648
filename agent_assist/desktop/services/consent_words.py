"""What a consent fact carries, made from an answer and what is known of the contact. Pure."""

from __future__ import annotations

from msgspec import Struct

from agent_assist.desktop.services.records import NewFact
from agent_assist.domain.asked import sentence_for
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.consent import CUSTOMER, ConsentState, Origin, Scope
from agent_assist.domain.facts.consent import TYPE_OF_STATE, DisclosureRead
from agent_assist.policy import Purpose

_AUTHORITY = {Origin.THIRD_PARTY: "stated by the speaker"}
"""How the authority of a third party is known; nobody checks papers on the telephone."""
_STANDS = frozenset({ConsentState.GIVEN, ConsentState.RENEWED, ConsentState.REFUSED, ConsentState.WITHDRAWN})


class Said(Struct, frozen=True):
    """One answer to write down.

    Args:
        purpose, state, party: what, how, whose.
        corrects: id of the answer it corrects, or None.
        origin: how it came about.
        on_recording: it was said while the recorder ran, as the rule asks.
        because: why it is written without the person's word.
        refers: the earlier fact it rests on.
        valid_until_ms: when it runs out, where an earlier consent says so; else the pack does.
    """

    purpose: str
    state: ConsentState
    party: str = CUSTOMER
    corrects: str | None = None
    origin: Origin = Origin.SPOKEN
    on_recording: bool = False
    because: str = ""
    refers: str = ""
    valid_until_ms: int | None = None


def consent_fact(
    file: CaseFile,
    said: Said,
    purpose: Purpose,
    now_ms: int,
    asked: DisclosureRead | None = None,
    law_ends_ms: int | None = None,
) -> NewFact:
    """Return the fact of an answer, with the reading and the decision it rests on.

    `asked` is the question that is written down together with the answer, if there is one.
    The answer stands for later calls where the pack gives the purpose `valid_days`, and no longer than a law lets it
    (`law_ends_ms`); unclear never stands.
    """
    reading = asked or sentence_for(file, purpose, said.party)
    stands = purpose.valid_days > 0 and said.party == CUSTOMER and said.state in _STANDS
    until = said.valid_until_ms
    if until is None and stands and said.state.valid:
        until = now_ms + purpose.valid_days * DAY_MS
        until = until if law_ends_ms is None else min(until, law_ends_ms)
    body = TYPE_OF_STATE[said.state](
        purpose=said.purpose,
        expression=said.origin.value if said.origin in {Origin.KEYED, Origin.PAGE} else "spoken",
        script=reading.script if reading else "",
        version=reading.version if reading else "",
        language=reading.language if reading else "",
        digest=reading.digest if reading else "",
        reading_started_at_ms=reading.started_at_ms if reading else None,
        reading_ended_at_ms=reading.ended_at_ms if reading else None,
        places=file.decision.places if file.decision else (),
        recorder_before=file.recorder_state.value,
        corrects=said.corrects,
        party=said.party,
        scope=Scope.STANDING if stands else Scope.CALL,
        origin=said.origin,
        authority=_AUTHORITY.get(said.origin, ""),
        valid_until_ms=until,
        on_recording=said.on_recording,
        because=said.because,
        refers=said.refers,
    )
    return NewFact(body)
