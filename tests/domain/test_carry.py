"""Answers that travel with a call: the text, its bounds, and what counts."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.carry import (
    AHEAD_MS,
    ANSWERS_LIMIT,
    FRESH_MS,
    TEXT_LIMIT,
    CarriedAnswer,
    counts,
    read_carried,
    written,
)
from agent_assist.domain.consent import Answer, ConsentState
from agent_assist.domain.errors import BadInput

NOW = 1_795_000_000_000
S = ConsentState


def text(*rows: Any, **more: Any) -> str:
    return json.dumps({"v": 1, "answers": list(rows), **more})


def row(purpose: Any = "quality", state: Any = "refused", at_ms: Any = NOW, **more: Any) -> dict[str, Any]:
    return {"purpose": purpose, "state": state, "at_ms": at_ms, **more}


def test_what_is_written_is_read() -> None:
    answers = [Answer("quality", S.REFUSED, NOW, "e1", 0), Answer("training", S.RENEWED, NOW + 1, "e2", 0)]
    answers += [Answer("quality", S.GIVEN, NOW, "e3", 0, party="party-2"), Answer("x", S.INVALIDATED, NOW, "e4", 0)]
    found = read_carried(written(answers))
    assert found == (CarriedAnswer("quality", S.REFUSED, NOW), CarriedAnswer("training", S.RENEWED, NOW + 1))
    assert written([]) == ""
    assert read_carried("") == ()


def test_twenty_purposes_fit() -> None:
    answers = [Answer(f"purpose-number-{n:02d}", S.WITHDRAWN, NOW, "e", 0) for n in range(25)]
    assert len(written(answers)) <= TEXT_LIMIT
    assert len(read_carried(written(answers))) == ANSWERS_LIMIT


@pytest.mark.parametrize(
    "bad",
    [
        "x" * (TEXT_LIMIT + 1),
        "{",
        "[]",
        "null",
        "7",
        "[" * 2000,
        text(row(), extra=1),
        json.dumps({"v": 2, "answers": []}),
        json.dumps({"v": True, "answers": []}),
        json.dumps({"v": 1, "answers": {}}),
        text(*[row(f"p{n}") for n in range(ANSWERS_LIMIT + 1)]),
        text(row(), row()),
        text(row(extra=1)),
        text("quality"),
        text(row(purpose="")),
        text(row(purpose="p" * 65)),
        text(row(purpose="a\nb")),
        text(row(purpose=7)),
        text(row(state="requested")),
        text(row(state="unheard-of")),
        text(row(state=["given"])),
        text(row(at_ms=-1)),
        text(row(at_ms=2**60)),
        text(row(at_ms=True)),
        text(row(at_ms=1.5)),
        text({"purpose": "quality", "state": "given"}),
    ],
)
def test_what_is_not_of_this_form_is_refused_without_quoting_it(bad: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_carried(bad)
    assert "quality" not in str(caught.value)


@given(st.text(max_size=200) | st.from_regex(r'\{"v":1,"answers":\[.{0,80}\]\}', fullmatch=True))
def test_no_text_whatever_breaks_the_reader(anything: str) -> None:
    with contextlib.suppress(BadInput):
        assert len(read_carried(anything)) <= ANSWERS_LIMIT


@pytest.mark.parametrize("level", ["none", "notice", "implied", "explicit", "unheard-of"])
@pytest.mark.parametrize("state", [S.REFUSED, S.WITHDRAWN, S.UNKNOWN, S.EXPIRED])
def test_what_narrows_always_counts(state: ConsentState, level: str) -> None:
    assert counts(CarriedAnswer("quality", state, 0), level, NOW)


@pytest.mark.parametrize(
    ("level", "age_ms", "counted"),
    [
        ("none", 0, True),
        ("notice", FRESH_MS, True),
        ("implied", 0, True),
        ("explicit", 0, False),
        ("unheard-of", 0, False),
        ("notice", FRESH_MS + 1, False),
        ("notice", -AHEAD_MS, True),
        ("notice", -AHEAD_MS - 1, False),
    ],
)
@pytest.mark.parametrize("state", [S.GIVEN, S.RENEWED])
def test_a_carried_yes_counts_only_where_no_explicit_one_is_due_and_while_fresh(
    state: ConsentState,
    level: str,
    age_ms: int,
    counted: bool,  # noqa: FBT001 - a case
) -> None:
    assert counts(CarriedAnswer("quality", state, NOW - age_ms), level, NOW) is counted
