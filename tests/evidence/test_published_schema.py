"""docs/evidence.schema.json in somebody else's validator: it takes what is written and refuses what no reader reads."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator
from msgspec.structs import fields

from agent_assist.domain.facts import TYPES, FactKind, Unreadable
from agent_assist.domain.facts.body import typed
from agent_assist.evidence.envelope import Head, link
from agent_assist.evidence.personal import SubjectKey
from tests.evidence.ledgers import device
from tests.fact_samples import LEAST
from tests.golden_bodies import CALLS, SERVER, STATES, golden, whole
from tests.making import draft

PUBLISHED = Path(__file__).resolve().parents[2] / "docs" / "evidence.schema.json"
KEY = SubjectKey("contact.contact-1", bytes(32))
WRONG: Final[tuple[object, ...]] = (
    *(
        None,
        True,
        -1,
        0,
        7,
        1.5,
        2**53 - 1,
        "",
        "word",
        "standing",
        "in",
        [],
        ["x"],
        [7],
        [None],
        {},
        {"x": 1},
        {"x": "y"},
    ),
)
"""Values of each JSON type. A whole number written as a float is missing: no ledger can hold one (RFC 8785)."""


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(json.loads(PUBLISHED.read_text(encoding="utf-8")))


def event(kind: str, body: Mapping[str, Any], personal: tuple[str, ...] = ()) -> dict[str, Any]:
    """A whole event, as the chain writes it."""
    fact = draft(FactKind(kind), body=dict(body), personal=dict.fromkeys(personal, "x"))
    written: dict[str, Any] = json.loads(link(Head("tenant-1", "dev-1"), fact, KEY)[0].data)
    return written


@cache
def of_body(kind: str) -> Draft202012Validator:
    """The part of the schema that an event of this kind is sent to; the rest of it takes sixty times as long."""
    schema = validator().schema
    assert isinstance(schema, dict)
    (then,) = [one["then"] for one in schema["allOf"] if one["if"]["properties"]["kind"]["const"] == kind]
    return Draft202012Validator({**then["properties"]["body"], "$defs": schema["$defs"]})


def holds(value: object) -> bool:
    return bool(validator().is_valid(value))


def faults(value: object) -> list[str]:
    return [f"{list(error.absolute_path)}: {error.message}" for error in validator().iter_errors(value)]


def reads(kind: str, body: Mapping[str, object]) -> bool:
    try:
        typed(TYPES[kind], body)
    except Unreadable:
        return False
    return True


def test_the_schema_is_itself_valid() -> None:
    Draft202012Validator.check_schema(validator().schema)


@pytest.mark.parametrize("file", [CALLS, STATES, SERVER], ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_golden_body_validates(file: Path) -> None:
    for line in golden(file):
        kind, body, personal = whole(line)
        assert faults(event(kind, body, tuple(personal))) == [], line


def test_the_least_body_of_every_kind_validates_with_all_its_personal_values() -> None:
    for kind, of in TYPES.items():
        assert faults(event(kind, LEAST.get(kind, {}), of.RULES.closable)) == [], kind


def test_every_event_of_a_ledger_validates() -> None:
    for written in device(6).events:
        assert faults(json.loads(written.data)) == []


def changed(kind: str) -> Iterator[dict[str, Any]]:
    """Yield bodies with one value of another type, and bodies without one that must be there."""
    least = LEAST.get(kind, {})
    for name in TYPES[kind].__struct_fields__:
        yield from ({**least, name: wrong} for wrong in WRONG)
    yield from ({name: value for name, value in least.items() if name != without} for without in least)


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_the_schema_refuses_exactly_what_the_reader_cannot_read(kind: str) -> None:
    tried = [(body, reads(kind, body)) for body in changed(kind)]
    differ = [body for body, readable in tried if of_body(kind).is_valid(body) is not readable]
    assert differ == []
    assert not TYPES[kind].__struct_fields__ or not all(readable for _, readable in tried), "nothing was refused"


def test_each_kind_that_needs_a_value_is_refused_without_it_and_with_null() -> None:
    needed = {(kind, one.name) for kind, of in TYPES.items() for one in fields(of) if one.required}
    assert {kind for kind, _ in needed} <= set(LEAST)
    assert len(needed) > 6
    for kind, name in needed:
        left = {key: value for key, value in LEAST[kind].items() if key != name}
        assert not holds(event(kind, left)), (kind, name)
        assert not holds(event(kind, {**left, name: None})), (kind, name)


def test_no_kind_takes_a_personal_value_that_it_does_not_declare_or_that_is_not_closed() -> None:
    for kind, of in TYPES.items():
        least = LEAST.get(kind, {})
        assert not holds(event(kind, {**least, "personal": {"passport": {"kid": "k", "n": "n", "c": "c"}}})), kind
        assert not holds(event(kind, {**least, "personal": "x"})), kind
        for name in of.RULES.closable:
            assert not holds(event(kind, {**least, "personal": {name: "in plain words"}})), kind


def test_a_reader_passes_over_what_it_does_not_know() -> None:
    """The format allows both, so that a newer ledger can be read; the server refuses such a kind (`unknown_kind`)."""
    for kind in TYPES:
        assert holds(event(kind, {**LEAST.get(kind, {}), "a_newer_value": {"x": 1}})), kind
    known = event("contact_held", {})
    assert holds({**known, "kind": "a_newer_kind", "body": {"x": 1}})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("kind", None), ("kind", 7), ("v", 2), ("seq", 0), ("prev", "0"), ("mono_ms", -1), ("body", []),
        ("actor", {"id": "m", "role": "king"}), ("actor", {"id": "m"}), ("policy", {"pack": "x"}), ("policy", "x"),
        ("more", 1),
    ],
)  # fmt: skip
def test_an_envelope_of_another_form_is_refused(name: str, value: object) -> None:
    known = event("contact_held", {})
    assert holds(known)
    assert not holds({**known, name: value})
    assert not holds({key: part for key, part in known.items() if key != "kind"})
