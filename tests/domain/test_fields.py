"""The CRM's message: bounded, checked as a whole, and never repeated in an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Unreadable
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.notes import FieldRevealed
from agent_assist.domain.fields import (
    LABEL_LIMIT,
    MOST_FIELDS,
    MOST_PURPOSES,
    VALUE_LIMIT,
    Field,
    Meter,
    RevealMoment,
    RevealReason,
    merged,
    meter,
    needed,
    read_fields,
)
from agent_assist.domain.sensitive import Sensitive

KINDS = frozenset({"date_of_birth", "payment_card"})
GOOD: dict[str, Any] = {"name": "account", "label": "Account", "value": "QX-771", "purposes": ["quality"]}


def message(*fields: object, call_id: object = "c1", **more: object) -> dict[str, Any]:
    return {"call_id": call_id, "fields": list(fields), **more}


def test_a_good_message_is_read() -> None:
    read = read_fields(
        message(GOOD, {"name": "born", "label": "Born", "value": "1986", "kind": "date_of_birth"}), KINDS
    )
    assert read.call_id == "c1"
    assert [(f.name, f.label, f.value.reveal(), f.kind, f.purposes) for f in read.fields] == [
        ("account", "Account", "QX-771", "", ("quality",)),
        ("born", "Born", "1986", "date_of_birth", ()),
    ]
    assert "QX-771" not in repr(read)


BAD: list[Callable[[], dict[str, Any]]] = [
    dict,
    lambda: {"fields": [GOOD]},
    lambda: message(GOOD, extra=1),
    lambda: message(GOOD, call_id=""),
    lambda: message(GOOD, call_id=7),
    lambda: message(GOOD, call_id="a b"),
    lambda: message(GOOD, call_id="c" * 129),
    message,
    lambda: {"call_id": "c1", "fields": "x"},
    lambda: message(*({**GOOD, "name": f"f_{n}"} for n in range(MOST_FIELDS + 1))),
    lambda: message(GOOD, GOOD),
    lambda: message("QX-771"),
    lambda: message({"name": "a", "label": "A"}),
    lambda: message({**GOOD, "surprise": "QX-771"}),
    lambda: message({**GOOD, "name": "QX771"}),
    lambda: message({**GOOD, "name": "a4111111111111111"}),
    lambda: message({**GOOD, "name": "a" * 41}),
    lambda: message({**GOOD, "name": 4}),
    lambda: message({**GOOD, "label": ""}),
    lambda: message({**GOOD, "label": "x" * (LABEL_LIMIT + 1)}),
    lambda: message({**GOOD, "value": " "}),
    lambda: message({**GOOD, "value": 1986}),
    lambda: message({**GOOD, "value": "QX-771" * VALUE_LIMIT}),
    lambda: message({**GOOD, "value": "QX\n771"}),
    lambda: message({**GOOD, "value": "QX\u202e771"}),
    lambda: message({**GOOD, "kind": "QX-771"}),
    lambda: message({**GOOD, "kind": ["payment_card"]}),
    lambda: message({**GOOD, "purposes": "quality"}),
    lambda: message({**GOOD, "purposes": [1]}),
    lambda: message({**GOOD, "purposes": ["q"] * (MOST_PURPOSES + 1)}),
]


@pytest.mark.parametrize("make", BAD)
def test_anything_wrong_is_refused_with_a_reason_that_repeats_nothing(make: Callable[[], dict[str, Any]]) -> None:
    with pytest.raises(BadInput) as caught:
        read_fields(make(), KINDS)
    assert caught.value.advice
    assert "771" not in caught.value.line()
    assert "4111" not in caught.value.line()


def field(name: str, *purposes: str) -> Field:
    return Field(name, name, Sensitive("v"), "", purposes)


def test_a_field_of_the_same_name_is_replaced_in_its_place_and_the_count_is_bounded() -> None:
    new = field("a", "quality")
    assert merged([field("a"), field("b")], [new, field("c")])[0] is new
    with pytest.raises(BadInput):
        merged([field(f"f_{n}") for n in range(MOST_FIELDS)], [field("one_more")])


def test_the_meter_counts_fields_and_not_reveals() -> None:
    def moment(name: str, needs: int) -> RevealMoment:
        return RevealMoment(1, name, "quality", RevealReason.IDENTITY, needed=True, needs=needs)

    reveals = [moment("a", 2), moment("b", 2), moment("a", 3)]
    assert meter(reveals) == Meter(2, 3)
    assert meter(reveals, 1) == Meter(2, 1)
    assert meter([]) == Meter(0, 0)
    assert [f.name for f in needed([field("a", "quality"), field("b")], "quality")] == ["a"]


def test_a_reveal_of_another_version_is_read_with_care() -> None:
    assert typed(FieldRevealed, {"name": "a", "reason": "whim"}).reason is RevealReason.OTHER
    with pytest.raises(Unreadable, match="name"):
        typed(FieldRevealed, {"name": 7})


def test_a_field_at_fault_is_told_by_its_place() -> None:
    with pytest.raises(BadInput, match=r"Field 2\b"):
        read_fields(message(GOOD, {**GOOD, "name": 5}), KINDS)
