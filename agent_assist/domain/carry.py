"""Answers that travel with a transferred call: a short JSON text, unsigned, read with suspicion. Pure.

The text says nothing about the person: `{"v":1,"answers":[{"purpose":"quality","state":"refused","at_ms":…}]}`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from agent_assist.domain.clock import LATEST_MS
from agent_assist.domain.consent import CUSTOMER, Answer, ConsentState
from agent_assist.domain.errors import BadInput

TEXT_LIMIT = 2_048
"""Longest text of carried answers, in characters; twenty purposes take about 1,500."""
ANSWERS_LIMIT = 20
"""Most answers carried (one call has at most 20 purposes)."""
FRESH_MS = 4 * 3_600_000
"""How old a carried yes may be, milliseconds (house choice: one call with its transfers is shorter)."""
AHEAD_MS = 60_000
"""How far ahead of this clock the other desk's may be, milliseconds (house choice)."""
_PURPOSE_LIMIT = 64
_VERSION = 1
_CARRIED = frozenset(
    {
        ConsentState.GIVEN,
        ConsentState.RENEWED,
        ConsentState.REFUSED,
        ConsentState.UNKNOWN,
        ConsentState.WITHDRAWN,
        ConsentState.EXPIRED,
    }
)
_ADVICE = "Send what the first desk gave out, or nothing."


class CarriedAnswer(NamedTuple):
    """One answer of an earlier leg: purpose, state, and when it was said (milliseconds since 1970 UTC)."""

    purpose: str
    state: ConsentState
    at_ms: int


def written(answers: Iterable[Answer]) -> str:
    """Return the text that carries the customer's answers, newest state of each purpose; empty without any."""
    rows = [
        {"purpose": answer.purpose, "state": answer.state.value, "at_ms": answer.at_ms}
        for answer in answers
        if answer.party == CUSTOMER and answer.state in _CARRIED
    ][:ANSWERS_LIMIT]
    return json.dumps({"v": _VERSION, "answers": rows}, separators=(",", ":")) if rows else ""


def read_carried(text: str) -> tuple[CarriedAnswer, ...]:
    """Read carried answers.

    Args:
        text: what came with the call; empty means nothing.

    Raises:
        BadInput: too long, no JSON of this form, or a value out of range. Never quotes the text.
    """
    if not text:
        return ()
    if len(text) > TEXT_LIMIT:
        raise BadInput(f"The carried answers are longer than {TEXT_LIMIT} characters.", _ADVICE)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as exc:
        raise BadInput("The carried answers are not JSON.", _ADVICE) from exc
    rows = data.get("answers") if isinstance(data, dict) and data.keys() == {"v", "answers"} else None
    if not isinstance(rows, list) or type(data["v"]) is not int or data["v"] != _VERSION or len(rows) > ANSWERS_LIMIT:
        raise BadInput("The carried answers do not have the form that is known here.", _ADVICE)
    answers = tuple(_answer(row) for row in rows)
    if len({answer.purpose for answer in answers}) != len(answers):
        raise BadInput("The carried answers name a purpose twice.", _ADVICE)
    return answers


def counts(answer: CarriedAnswer, level: str, now_ms: int) -> bool:
    """Tell whether a carried answer counts here as it is (docs/adr/0009-consent-life.md).

    What narrows always counts. A yes is hearsay: it counts only where no explicit yes is asked for, and while fresh.
    """
    if not answer.state.valid:
        return True
    age = now_ms - answer.at_ms
    return level in {"none", "notice", "implied"} and -AHEAD_MS <= age <= FRESH_MS


def _answer(row: object) -> CarriedAnswer:
    if not isinstance(row, Mapping) or row.keys() != {"purpose", "state", "at_ms"}:
        raise BadInput("A carried answer does not have the form that is known here.", _ADVICE)
    purpose, state, at_ms = row["purpose"], row["state"], row["at_ms"]
    if not isinstance(purpose, str) or not 0 < len(purpose) <= _PURPOSE_LIMIT or not purpose.isprintable():
        raise BadInput("A carried answer names no purpose.", _ADVICE)
    if not isinstance(state, str) or state not in {one.value for one in _CARRIED}:
        raise BadInput("A carried answer has a state that is not carried.", _ADVICE)
    if type(at_ms) is not int or not 0 <= at_ms <= LATEST_MS:
        raise BadInput("A carried answer has no time.", _ADVICE)
    return CarriedAnswer(purpose, ConsentState(state), at_ms)
