"""Fields of the customer's record that a CRM lends to the panel for one call, and what a reveal is. Pure.

A value lives in memory only, is shown only for a reason and for a short time, and is never a fact (ADR 0014).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from msgspec import Struct

from agent_assist.domain.contact import CALL_ID_LIMIT
from agent_assist.domain.errors import BadInput
from agent_assist.domain.sensitive import Sensitive

SHOWN_MS = 20_000
"""How long a revealed value stays open, milliseconds (design rule of the panel)."""
MOST_FIELDS = 16
"""Most fields of one contact (house choice: an agent looks at a few)."""
MOST_PURPOSES = 8
LABEL_LIMIT, VALUE_LIMIT, REASON_LIMIT = 40, 200, 80
"""Longest label, value and free reason, in characters."""
_NAME = re.compile(r"[a-z]+(?:_[a-z]+){0,5}(?:_\d{1,2})?")
"""A name is written down; it has no room for a value."""
_NAME_LIMIT = 40
_WORDS = frozenset({"name", "label", "value", "kind", "purposes"})
_ADVICE: Final = "Send {call_id, fields: [{name, label, value, kind, purposes}]} as docs/softphones.md says."


class RevealReason(StrEnum):
    """Why an agent opens a hidden value; written down with the reveal."""

    IDENTITY = "identity"
    QUESTION = "question"
    CORRECTION = "correction"
    OTHER = "other"
    """In the agent's own words, which are kept as a personal value."""


class Field(Struct, frozen=True):
    """One field. Its repr shows no value.

    Args:
        name: id in the CRM, written down when it is opened.
        label: what stands over the value.
        value: what the customer's record says.
        kind: kind of the masking engine, empty when the CRM does not say.
        purposes: ids of the purposes that need it.
    """

    name: str
    label: str
    value: Sensitive[str]
    kind: str = ""
    purposes: tuple[str, ...] = ()


class ContactFields(NamedTuple):
    """What a CRM sent for one call: 1 to MOST_FIELDS fields, no name twice. Never written down."""

    call_id: str
    fields: tuple[Field, ...]


class RevealMoment(NamedTuple):
    """A value was opened; `needed` says whether the purpose of the call needed it, `needs` how many it does need."""

    at_ms: int
    name: str
    purpose: str
    reason: RevealReason
    needed: bool
    needs: int


class Meter(NamedTuple):
    """How many different fields were opened, and how many the purpose of the call needs."""

    opened: int
    needs: int


def meter(reveals: Sequence[RevealMoment], needs: int | None = None) -> Meter:
    """Count what was opened; `needs` is known while the fields are there, else the newest reveal tells it."""
    told = reveals[-1].needs if reveals else 0
    return Meter(len({moment.name for moment in reveals}), told if needs is None else needs)


def needed(fields: Iterable[Field], purpose: str) -> tuple[Field, ...]:
    """Return the fields that the CRM says a purpose needs, in its order; none for a purpose it does not name."""
    return tuple(field for field in fields if purpose in field.purposes)


def merged(before: Sequence[Field], news: Sequence[Field]) -> tuple[Field, ...]:
    """Return the fields with new ones added; one of the same name is replaced in its place.

    Raises:
        BadInput: there would be more than MOST_FIELDS.
    """
    kept = {field.name: field for field in before} | {field.name: field for field in news}
    if len(kept) > MOST_FIELDS:
        raise BadInput(f"A call has at most {MOST_FIELDS} fields.", "Send only what agents look at.")
    return tuple(kept.values())


def read_fields(message: Mapping[str, object], kinds: frozenset[str]) -> ContactFields:
    """Read the CRM's message. What is wrong is said without repeating any of it.

    Args:
        message: `call_id` and `fields`, each with name, label, value, and if wanted kind and purposes.
        kinds: the kinds that are known.

    Raises:
        BadInput: anything is missing, unknown, too long or too much; then nothing of it counts.
    """
    call_id, found = message.get("call_id"), message.get("fields")
    if message.keys() != {"call_id", "fields"}:
        raise BadInput("The message does not have call_id and fields alone.", _ADVICE)
    if not isinstance(call_id, str) or not 0 < len(call_id) <= CALL_ID_LIMIT or not _plain(call_id):
        raise BadInput("The call id is missing, too long or has characters that no id has.", _ADVICE)
    if not isinstance(found, list) or not 0 < len(found) <= MOST_FIELDS:
        raise BadInput(f"There must be 1 to {MOST_FIELDS} fields.", _ADVICE)
    fields = tuple(_field(number, one, kinds) for number, one in enumerate(found, 1))
    if len({field.name for field in fields}) != len(fields):
        raise BadInput("A field is named twice.", _ADVICE)
    return ContactFields(call_id, fields)


def _field(number: int, one: object, kinds: frozenset[str]) -> Field:
    if not isinstance(one, dict) or not {"name", "label", "value"} <= one.keys() <= _WORDS:
        raise BadInput(f"Field {number} lacks name, label or value, or has an unknown value.", _ADVICE)
    name, label, value, kind = one["name"], one["label"], one["value"], one.get("kind", "")
    purposes = one.get("purposes", [])
    if not isinstance(name, str) or len(name) > _NAME_LIMIT or not _NAME.fullmatch(name):
        raise BadInput(f"Field {number}: the name is not small letters and underscores.", _ADVICE)
    for what, text, limit in (("label", label, LABEL_LIMIT), ("value", value, VALUE_LIMIT)):
        if not isinstance(text, str) or not text.strip() or len(text) > limit or not text.isprintable():
            raise BadInput(f"Field {number}: the {what} is empty, not plain text or over {limit} characters.", _ADVICE)
    if not isinstance(kind, str) or kind not in kinds | {""}:
        raise BadInput(f"Field {number}: the kind is not known.", "Leave it out, or take one of docs/masking.md.")
    if not isinstance(purposes, list) or len(purposes) > MOST_PURPOSES or not all(_id(one) for one in purposes):
        raise BadInput(f"Field {number}: purposes are not up to {MOST_PURPOSES} ids of the policy pack.", _ADVICE)
    return Field(name, label.strip(), Sensitive(value.strip()), kind, tuple(purposes))


def _plain(text: str) -> bool:
    return all("!" <= char <= "~" for char in text)


def _id(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _NAME_LIMIT and _plain(value)
