"""A question to a rule pack, read strictly. Knows no pack and no law."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from agent_assist.domain.binding import Evidence
from agent_assist.domain.errors import BadInput

PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?", re.ASCII)
"""An ISO 3166-1 alpha-2 code, or an ISO 3166-2 subdivision code."""
_TAG = re.compile(r"[a-z0-9_]{1,64}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CUSTOMER_LIMIT = 32
_FACTS_LIMIT = 128
_WORD_LIMIT = 64
_AGE_LIMIT = 150
_KEYS = frozenset({"customer", "agent", "recorder", "purpose", "channel", "on", "facts", "age"})
_ADVICE = "See docs/policy.md for the question format."


def bad_question(what: str) -> BadInput:
    """Return the error for a question that cannot be read; `what` never quotes the input."""
    return BadInput(f"The policy question cannot be read: {what}.", _ADVICE)


@dataclass(frozen=True, slots=True, order=True)
class CustomerPlace:
    """One place of the customer and how it is known."""

    place: str
    evidence: Evidence = Evidence.STATED


@dataclass(frozen=True, slots=True)
class Question:
    """What a decision depends on.

    Args:
        customer: the places the customer may be in; may be empty, which is an unknown place.
        agent: place of the agent, ISO 3166.
        recorder: place of the recorder, ISO 3166.
        on: the day of the call, in the customer's calendar.
        purpose: what the recording is for; free word of at most 64 characters.
        channel: phone, in-person, and so on; free word of at most 64 characters.
        facts: tags of the pack that trigger overlays.
        age: age of the caller in years, 0 to 150, or None when unknown.
    """

    customer: tuple[CustomerPlace, ...]
    agent: str
    recorder: str
    on: date
    purpose: str = "quality"
    channel: str = "phone"
    facts: frozenset[str] = frozenset()
    age: int | None = None

    @classmethod
    def from_json(cls, data: object) -> Question:
        """Read a question from parsed JSON.

        Args:
            data: the document as `json.loads` returns it.

        Raises:
            BadInput: a key is missing, unknown, of the wrong type or out of range.

        Source: docs/policy.md, "Question".
        """
        if not isinstance(data, Mapping):
            raise bad_question("it is not a JSON object")
        if not all(isinstance(key, str) for key in data) or set(data) - _KEYS:
            raise bad_question("it holds a key that is not known")
        return cls(
            customer=_customer(_needed(data, "customer")),
            agent=_place(_needed(data, "agent"), "agent"),
            recorder=_place(_needed(data, "recorder"), "recorder"),
            on=_day(_needed(data, "on")),
            purpose=_word(data.get("purpose", "quality"), "purpose"),
            channel=_word(data.get("channel", "phone"), "channel"),
            facts=_facts(data.get("facts", [])),
            age=_age(data.get("age")),
        )

    def canonical(self) -> dict[str, object]:
        """Return the one form that equal questions share; the decision's id is computed over it."""
        return {
            "customer": [[c.place, c.evidence.value] for c in sorted(set(self.customer))],
            "agent": self.agent,
            "recorder": self.recorder,
            "on": self.on.isoformat(),
            "purpose": self.purpose,
            "channel": self.channel,
            "facts": sorted(self.facts),
            "age": self.age,
        }


def _needed(data: Mapping[str, object], key: str) -> object:
    if key not in data:
        raise bad_question(f"'{key}' is missing")
    return data[key]


def _place(value: object, key: str) -> str:
    if not isinstance(value, str) or not PLACE.fullmatch(value):
        raise bad_question(f"'{key}' is not an ISO 3166 code in capitals, such as FR or US-CA")
    return value


def _customer(value: object) -> tuple[CustomerPlace, ...]:
    if not isinstance(value, list) or len(value) > _CUSTOMER_LIMIT:
        raise bad_question(f"'customer' is not a list of at most {_CUSTOMER_LIMIT} places")
    return tuple(_customer_place(item) for item in value)


def _customer_place(item: object) -> CustomerPlace:
    if isinstance(item, str):
        return CustomerPlace(_place(item, "customer"))
    if not isinstance(item, Mapping) or set(item) - {"place", "evidence"} or "place" not in item:
        raise bad_question("an entry of 'customer' is neither a code nor an object of place and evidence")
    word = item.get("evidence", Evidence.STATED.value)
    if not isinstance(word, str) or word not in {evidence.value for evidence in Evidence}:
        raise bad_question("'evidence' is not one of stated, account, carrier, area_code")
    return CustomerPlace(_place(item["place"], "customer"), Evidence(word))


def _day(value: object) -> date:
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise bad_question("'on' is not a date like 2026-11-24")
    try:
        return date.fromisoformat(value)
    except ValueError as exc:
        raise bad_question("'on' is not a day of the calendar") from exc


def _word(value: object, key: str) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= _WORD_LIMIT or not value.isprintable():
        raise bad_question(f"'{key}' is not a text of 1 to {_WORD_LIMIT} characters")
    return value


def _facts(value: object) -> frozenset[str]:
    if not isinstance(value, list) or len(value) > _FACTS_LIMIT:
        raise bad_question(f"'facts' is not a list of at most {_FACTS_LIMIT} tags")
    for tag in value:
        if not isinstance(tag, str) or not _TAG.fullmatch(tag):
            raise bad_question("an entry of 'facts' is not a tag in lower case")
    return frozenset(value)


def _age(value: object) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _AGE_LIMIT:
        raise bad_question(f"'age' is not a whole number from 0 to {_AGE_LIMIT}")
    return value
