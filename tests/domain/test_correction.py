"""Digests of a corrected value, and which facts of a correction count."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.correction import DIGEST, Correction, RecordField, Side, digest, one_form
from agent_assist.domain.facts import Fact, FactKind, Writer
from agent_assist.domain.facts.review import CorrectionReadBack
from agent_assist.domain.rights_course import RightsCourse
from tests.call import case, fact, opened

K = FactKind
KEY = "0f" * 32
CHECKED = {"identity": "details", "identity_at_ms": 4_000}


def asked(at_ms: int = 5_000, more: dict[str, str] | None = None) -> Fact:
    return fact(K.RIGHTS_REQUESTED, at_ms, {"right": "rectification", "channel": "call", **CHECKED, **(more or {})})


def corrected(request: str, at_ms: int = 9_000) -> Fact:
    told = {"request": request, "before": "b" * 64, "after": "a" * 64}
    values = {"field": "address", "value": "41 Kirchgasse", "digest_key": KEY}
    return fact(K.CORRECTION_READ_BACK, at_ms, told, personal=values)


def corrections(*facts: Fact) -> tuple[Correction, ...]:
    (course,) = case(opened(), *facts).requests
    return course.corrections


def test_the_digest_is_the_one_that_the_decision_describes() -> None:
    message = "assist-correction/1\nafter\naddress\n41 Kirchgasse, Straße"
    made = hmac.new(bytes.fromhex(KEY), message.encode(), hashlib.sha256).hexdigest()
    assert digest(KEY, Side.AFTER, "address", "  41  Kirchgasse,\tStraße ") == made
    assert DIGEST.fullmatch(made)


@given(st.text(max_size=40))
def test_equal_values_cannot_be_linked(value: str) -> None:
    """Neither between customers, nor between the two sides of one correction, nor between two fields."""
    made = {
        digest(key, side, name, value)
        for key in (KEY, "1e" * 32)
        for side in Side
        for name in (RecordField.ADDRESS, RecordField.NAME)
    }
    assert len(made) == 8
    assert digest(KEY, Side.AFTER, "name", one_form(value)) == digest(KEY, Side.AFTER, "name", value)


def test_a_key_that_is_none_makes_no_digest() -> None:
    with pytest.raises(ValueError, match="non-hexadecimal"):
        digest("secret", Side.AFTER, "name", "x")


def test_what_was_confirmed_belongs_to_its_request() -> None:
    request = asked()
    (told,) = corrections(request, corrected(request.id))
    assert (told.name, told.value, told.key) == ("address", "41 Kirchgasse", KEY)
    again = asked(6_000)
    assert len(corrections(request, again, corrected(again.id))) == 1, "asked for twice, it is one request"


@pytest.mark.parametrize(
    "more",
    [
        {"right": "access"},
        {"by": "representative"},
        {"by": "unsure"},
        {"by": "somebody new"},
        {"identity": "not_checked"},
        {"identity": "a check without a name here"},
    ],
    ids=str,
)
def test_who_was_not_checked_or_asks_for_something_else_corrects_nothing(more: dict[str, str]) -> None:
    request = asked(more=more)
    file = case(opened(), request, corrected(request.id))
    assert [one.corrections for one in file.requests] == [()]
    assert file.irregular == 1


def test_an_answered_request_and_another_id_take_no_correction() -> None:
    request = asked()
    done = fact(K.RIGHTS_HANDLED, 8_000, {"request": request.id, "act": "granted", "by": "Sue", "on": "2026-11-19"})
    assert corrections(request, done, corrected(request.id)) == ()
    assert corrections(request, corrected("another")) == ()
    assert RightsCourse("e", "rectification", "letter", 0).correctable is False, "nobody was on the telephone"


@pytest.mark.parametrize("wrong", [{"after": "41 Kirchgasse"}, {"after": "A" * 64}, {"before": "x"}, {"request": ""}])
def test_a_value_in_the_place_of_a_digest_is_refused(wrong: dict[str, str]) -> None:
    body = CorrectionReadBack(**{"request": "r", "after": "a" * 64, **wrong})
    assert body.misfit(Writer.AGENT, "c")
    assert not CorrectionReadBack(request="r", after="a" * 64).misfit(Writer.AGENT, "c")


def test_without_the_key_of_the_person_only_the_digests_are_left() -> None:
    request, told = asked(), corrected("x")
    erased = fact(K.CORRECTION_READ_BACK, 9_000, {**told.body, "request": request.id})
    (left,) = corrections(request, erased)
    assert left == Correction(erased.id, 9_000, "b" * 64, "a" * 64)
    assert replace(case(opened(), request), requests=()) == replace(case(opened(), request, erased), requests=())
