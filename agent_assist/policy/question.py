"""A question to a rule pack, read strictly. Knows no pack and no law."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime

from msgspec import Struct

from agent_assist.domain.binding import Evidence
from agent_assist.domain.errors import BadInput

PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,4})?", re.ASCII)
"""An ISO 3166-1 alpha-2 code, an ISO 3166-2 subdivision code, or a free zone with a law of its own, such as AE-ADGM."""
_TAG = re.compile(r"[a-z0-9_]{1,64}", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})", re.ASCII)
_YEARS = range(1900, 9000)
"""Years of a day or a moment that can be asked about: the clocks of all places stay inside the calendar."""
_CUSTOMER_LIMIT = 32
_FACTS_LIMIT = 128
_WORD_LIMIT = 64
_AGE_LIMIT = 150
_KEYS = frozenset({"customer", "agent", "recorder", "purpose", "channel", "on", "at", "facts", "age"})
_ENTRY = frozenset({"place", "evidence", "person"})
_ADVICE = "See docs/policy.md for the question format."


def bad_question(what: str) -> BadInput:
    """Return the error for a question that cannot be read; `what` never quotes the input."""
    return BadInput(f"The policy question cannot be read: {what}.", _ADVICE)


@dataclass(frozen=True, slots=True, order=True)
class CustomerPlace:
    """One place of the customer's side and how it is known.

    Args:
        place: an ISO 3166 code; empty where a person is there and nothing is known of their place.
        evidence: how the place is known.
        person: whose place it is, in the asker's own words; empty where there is one, or nobody tells them apart.
    """

    place: str
    evidence: Evidence = Evidence.STATED
    person: str = ""


class Question(Struct, frozen=True):
    """What a decision depends on.

    Args:
        customer: the places the customer may be in; may be empty, which is an unknown place.
        agent: place of the agent, ISO 3166.
        recorder: place of the recorder, ISO 3166.
        on: the day of the call; with `at`, its day in UTC, and nothing is asked of it.
        purpose: what the recording is for; free word of at most 64 characters.
        channel: phone, in-person, and so on; free word of at most 64 characters.
        facts: tags of the pack that trigger overlays.
        age: age of the caller in years, 0 to 150, or None when unknown.
        at: the moment that is asked about; each place then answers for its own calendar day. None: all for `on`.
    """

    customer: tuple[CustomerPlace, ...]
    agent: str
    recorder: str
    on: date
    purpose: str = "quality"
    channel: str = "phone"
    facts: frozenset[str] = frozenset()
    age: int | None = None
    at: datetime | None = None

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
        if "at" in data and "on" in data:
            raise bad_question("it holds 'on' and 'at', and only one of them can count")
        at = _moment(data["at"]) if "at" in data else None
        return cls(
            customer=_customer(_needed(data, "customer")),
            agent=_place(_needed(data, "agent"), "agent"),
            recorder=_place(_needed(data, "recorder"), "recorder"),
            on=at.astimezone(UTC).date() if at else _day(_needed(data, "on")),
            purpose=_word(data.get("purpose", "quality"), "purpose"),
            channel=_word(data.get("channel", "phone"), "channel"),
            facts=_facts(data.get("facts", [])),
            age=_age(data.get("age")),
            at=at,
        )

    def canonical(self) -> dict[str, object]:
        """Return the one form that equal questions share; the decision's id is computed over it."""
        when = {"at": self.at.astimezone(UTC).isoformat()} if self.at else {"on": self.on.isoformat()}
        customer = sorted({(one.place, one.evidence.value, one.person) for one in self.customer})
        return {
            "customer": [list(one) if one[2] else list(one[:2]) for one in customer],
            "agent": self.agent,
            "recorder": self.recorder,
            **when,
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
    if not isinstance(item, Mapping) or set(item) - _ENTRY or not {"place", "person"} & set(item):
        raise bad_question("an entry of 'customer' is neither a code nor an object of place, evidence and person")
    word = item.get("evidence", Evidence.STATED.value)
    if not isinstance(word, str) or word not in {evidence.value for evidence in Evidence}:
        raise bad_question("'evidence' is not one of stated, account, carrier, area_code")
    person = _word(item["person"], "person") if "person" in item else ""
    return CustomerPlace(_place(item["place"], "customer") if "place" in item else "", Evidence(word), person)


def _day(value: object) -> date:
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise bad_question("'on' is not a date like 2026-11-24")
    try:
        return date.fromisoformat(value)
    except ValueError as exc:
        raise bad_question("'on' is not a day of the calendar") from exc


def _moment(value: object) -> datetime:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise bad_question("'at' is not a moment with its offset, such as 2026-11-24T19:00:00Z")
    try:
        at = datetime.fromisoformat(value)
    except ValueError as exc:
        raise bad_question("'at' is not a moment of the calendar") from exc
    if at.year not in _YEARS:
        raise bad_question("'at' is in a year that no rule speaks of")
    return at


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
