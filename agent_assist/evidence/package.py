"""What a person gets who asked for their data: what is theirs of one call, and what is left out and why. Pure.

docs/package.schema.json is the published form of the file, made from these types; `package_page` draws the same values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, Final, Literal

import msgspec

from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.facts import TYPES, Fact, FactKind, readable, said
from agent_assist.domain.facts.consent import ConsentFact
from agent_assist.domain.rights import SystemAnswer
from agent_assist.domain.rights_course import RightsCourse
from agent_assist.evidence.envelope import at_text
from agent_assist.evidence.explain.line import Line
from agent_assist.evidence.explain.story import STAFF, told_facts
from agent_assist.evidence.explain.words import Words
from agent_assist.evidence.receipt import STATUS, House


class Why(StrEnum):
    """What is left out, each for a reason of its own."""

    OTHER_CALLS = "other_calls"
    """A package is about one call."""
    RECORDINGS = "recordings"
    """Recordings and transcripts are in other systems."""
    STAFF = "staff"
    """How the organisation supervises its staff, and its disputes: rights of others."""
    OTHERS = "others"
    """What other people on the call answered."""
    TECHNICAL = "technical"
    """Entries that say nothing of the person."""
    HIDDEN = "hidden"
    """What was masked was never stored."""
    CODE = "code"
    """The receipt's code, which opens the receipt for whoever has it."""


class Value(msgspec.Struct, frozen=True):
    """Something personal that is kept, closed with the person's own key.

    Args:
        name: `number`, `name`, `line`, `note`, `request` (the person's words) or `answer` (the organisation's).
        text: the value.
        at: when it was written down, UTC.
        event: id of its event.
    """

    name: str
    text: str
    at: str
    event: str


class Answered(msgspec.Struct, frozen=True):
    """An answer of the call; `status` in the terms of the Data Privacy Vocabulary, as a receipt has it."""

    purpose: str
    title: str
    status: str
    at: str
    event: str


class Step(msgspec.Struct, frozen=True):
    """Something that happened: its moment in UTC, its kind (docs/evidence-kinds.md), and a sentence about it."""

    at: str
    kind: str
    event: str
    text: str


class System(msgspec.Struct, frozen=True):
    """A system that was told of the request, and what it answered."""

    system: str
    told: date | None
    answer: SystemAnswer | None
    answered: date | None


class LeftOut(msgspec.Struct, frozen=True):
    """Something that is not in here; `entries` counts what of it this call has, null where that is not known."""

    why: Why
    entries: int | None


class Request(msgspec.Struct, frozen=True):
    """The request that this answers; days by the customer's calendar."""

    reference: str
    right: str
    asked_at: str
    granted_on: date | None


class Organisation(msgspec.Struct, frozen=True):
    """Who answers."""

    name: str
    address: str
    contact: str


class Package(msgspec.Struct, frozen=True):
    """The package.

    Args:
        assist_package: version of this form.
        language: of titles and sentences.
        made_at: when it was made, UTC.
        organisation: who answers.
        request: what was asked for.
        values: what is personal.
        answers: what the person answered, in order.
        steps: what happened, in order.
        systems: who else was told.
        left_out: what is not in here, and why.
    """

    assist_package: Literal[1]
    language: str
    made_at: str
    organisation: Organisation
    request: Request
    values: tuple[Value, ...]
    answers: tuple[Answered, ...]
    steps: tuple[Step, ...]
    systems: tuple[System, ...]
    left_out: tuple[LeftOut, ...]


_NAMES: Final[Mapping[tuple[str, str], str]] = {
    (FactKind.CONTACT_OPENED, "number"): "number",
    (FactKind.CONTACT_OPENED, "number_masked"): "number",
    (FactKind.CONTACT_OPENED, "name"): "name",
    (FactKind.CONTACT_OPENED, "line"): "line",
    (FactKind.CONTACT_LINKED, "number"): "number",
    (FactKind.CONTACT_LINKED, "number_masked"): "number",
    (FactKind.CONTACT_LINKED, "name"): "name",
    (FactKind.NOTE_SAVED, "text"): "note",
    (FactKind.RIGHTS_REQUESTED, "words"): "request",
    (FactKind.RIGHTS_HANDLED, "words"): "answer",
    (FactKind.CORRECTION_READ_BACK, "value"): "correction",
}
"""What each closed value of a kind is for the person."""
WITHHELD: Final[Mapping[tuple[str, str], Why]] = {
    (FactKind.CONTACT_OPENED, "call_id"): Why.TECHNICAL,
    (FactKind.CONTACT_LINKED, "call_id"): Why.TECHNICAL,
    (FactKind.CONTACT_ENDED, "reason"): Why.TECHNICAL,
    (FactKind.CONTACT_MISSED, "reason"): Why.TECHNICAL,
    (FactKind.FIELD_REVEALED, "name"): Why.TECHNICAL,  # which field was opened is told as a step
    (FactKind.FIELD_REVEALED, "words"): Why.STAFF,
    (FactKind.CORRECTION_READ_BACK, "field"): Why.TECHNICAL,
    (FactKind.CORRECTION_READ_BACK, "digest_key"): Why.TECHNICAL,
    (FactKind.RECEIPT_OFFERED, "code"): Why.CODE,
    (FactKind.REVIEW_OPENED, "reason_text"): Why.STAFF,
    (FactKind.REVIEW_DECIDED, "comment"): Why.STAFF,
    (FactKind.REVIEW_ASSIGNED, "note"): Why.STAFF,
    (FactKind.FLAG_ANSWERED, "text"): Why.STAFF,
    (FactKind.SECOND_OPINION_GIVEN, "comment"): Why.STAFF,
    (FactKind.COACHING_NOTED, "text"): Why.STAFF,
}
"""Closed values that are not given out, and why. One that stands in neither table fails the tests."""
GIVEN: Final = frozenset(_NAMES)


def package(
    contact: str, course: RightsCourse, facts: Iterable[Fact], words: Words, organisation: House, made_ms: int
) -> Package:
    """Return the package of a request.

    Args:
        contact: whose call.
        course: the request, granted.
        facts: all of the contact, opened with its key; those of others are left out.
        words: the language, and the purposes as they were asked.
        organisation: who answers.
        made_ms: now, milliseconds since 1970 UTC.
    """
    told = told_facts(contact, facts)
    ours = [fact for fact, _line in told]
    granted = course.answer
    return Package(
        assist_package=1,
        language=words.language,
        made_at=at_text(made_ms),
        organisation=Organisation(organisation.name, organisation.address, organisation.contact),
        request=Request(course.reference, course.right, at_text(course.at_ms), granted.on if granted else None),
        values=tuple(_values(ours)),
        answers=tuple(_answers(ours, words)),
        steps=tuple(_steps(told, words)),
        systems=tuple(System(one.system, one.told, one.answer, one.answered) for one in course.systems),
        left_out=_left_out(told),
    )


def encoded(made: Package) -> bytes:
    """Return the file for machines, readable, with a last line end."""
    return msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the file."""
    made = msgspec.json.schema(Package)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Data of a person, form 1", **made}


def _values(facts: Sequence[Fact]) -> Iterator[Value]:
    seen: set[tuple[str, str]] = set()
    whole = any(fact.personal.get("number") for fact in facts)
    for fact in facts:
        for field in TYPES[fact.kind].RULES.closable if fact.kind in TYPES else ():
            name = _NAMES.get((fact.kind, field))
            text = fact.personal.get(field) or _in_clear(fact, field)
            if name is None or not text or (name, text) in seen or (field == "number_masked" and whole):
                continue
            seen.add((name, text))
            yield Value(name, text, at_text(fact.at_ms), fact.id)


def _in_clear(fact: Fact, field: str) -> str:
    """Return what a fact of an early version says in the clear; it is kept about the person all the same."""
    value = getattr(readable(fact), field, "")
    return value if isinstance(value, str) else ""


def _answers(facts: Iterable[Fact], words: Words) -> Iterator[Answered]:
    for fact in facts:
        status, body = STATUS.get(fact.kind), readable(fact)
        if status is not None and isinstance(body, ConsentFact) and not _of_others(fact):
            title = words.purposes.get(body.purpose, words.sentences["purpose_other"])
            yield Answered(body.purpose, title, status, at_text(fact.at_ms), fact.id)


def _steps(told: Iterable[tuple[Fact, Line | None]], words: Words) -> Iterator[Step]:
    for fact, line in told:
        if line is not None and not _of_staff(fact) and not _of_others(fact):
            yield Step(at_text(line.at_ms), fact.kind, fact.id, words.line(line))


def _left_out(told: Sequence[tuple[Fact, Line | None]]) -> tuple[LeftOut, ...]:
    staff, others = (sum(of(fact) for fact, _line in told) for of in (_of_staff, _of_others))
    untold = sum(line is None and not _of_staff(fact) and not _of_others(fact) for fact, line in told)
    codes = sum(fact.kind == FactKind.RECEIPT_OFFERED for fact, _line in told)
    counts: Mapping[Why, int | None] = {
        Why.STAFF: staff,
        Why.OTHERS: others,
        Why.TECHNICAL: untold,
        Why.CODE: codes,
    }
    return tuple(LeftOut(why, counts.get(why)) for why in Why if counts.get(why) != 0)


def _of_staff(fact: Fact) -> bool:
    return TYPES.get(fact.kind) in STAFF


def _of_others(fact: Fact) -> bool:
    """Whether somebody else on the call answered."""
    body = readable(fact)
    return isinstance(body, ConsentFact) and said(body.party, CUSTOMER) not in {CUSTOMER, ""}
