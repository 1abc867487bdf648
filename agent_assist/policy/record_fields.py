"""What a consent record must carry: consent_record_fields.toml and one question to it. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, get_args

from agent_assist.domain.errors import BadInput

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_NAME = re.compile(r"[a-z_0-9]+(?:\[\])?")
_OPTIONAL = "-"
Profile = Literal["iso27560", "kantara11", "gdpr"]
"""Whose list of needed fields is asked (ISO/IEC TS 27560, Kantara 1.1, the GDPR): a column of the file."""
PROFILES: Final[tuple[Profile, ...]] = get_args(Profile)


class RecordField(NamedTuple):
    """One row.

    Args:
        id: its name in the file.
        section: header, receipt, processing, pii, party, event.
        app_fields: the names under which a record of ours carries it; empty where it carries none.
        needed: the profiles that ask for it.
        dpv: the term of the W3C Data Privacy Vocabulary.
        notes: for people.
    """

    id: str
    section: str
    app_fields: tuple[str, ...]
    needed: frozenset[Profile]
    dpv: str
    notes: str


class CallField(NamedTuple):
    """Something a spoken consent needs beside the profiles' fields, and why."""

    id: str
    why: str
    citations: tuple[str, ...]


class RecordFields:
    """The rows of consent_record_fields.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table) -> None:
        self.fields = tuple(_field(name, row) for name, row in table.tables("field").items())
        self.of_calls = tuple(
            CallField(name, row.text("why"), row.texts("citations"))
            for name, row in table.tables("call_field", needed=False).items()
        )

    def missing(self, carried: Collection[str], profile: Profile) -> tuple[RecordField, ...]:
        """Return the fields that a profile asks for and a record does not carry, in the order of the file.

        Args:
            carried: names of the record's fields, as in the column `app_field`; nothing of their content.
            profile: whose list.
        """
        held = frozenset(carried)
        return tuple(
            field
            for field in self.fields
            if profile in field.needed and (not field.app_fields or not held.issuperset(field.app_fields))
        )

    def missing_of_calls(self, carried: Collection[str]) -> tuple[CallField, ...]:
        """Return what a spoken consent needs beside the profiles' fields and a record does not carry, in their order.

        Args:
            carried: ids of the `call_field` rows that the record carries.
        """
        return tuple(one for one in self.of_calls if one.id not in carried)

    def field(self, name: str) -> RecordField:
        """Return a field.

        Raises:
            BadInput: the pack does not know it.
        """
        for one in self.fields:
            if one.id == name:
                return one
        raise BadInput("This field is not known to the pack.", "Use one of its consent_record_fields.toml.")


def _field(name: str, row: Table) -> RecordField:
    # The column may end in a remark in brackets: actor (customer, parent, guardian, agent).
    text = row.text("app_field").partition(" (")[0]
    names = () if text == _OPTIONAL else tuple(part.strip() for part in text.split(","))
    if not all(_NAME.fullmatch(one) for one in names):
        raise row.error("app_field", "is not a list of field names")
    needed = frozenset(profile for profile in PROFILES if _needs(row.text(profile, _OPTIONAL), profile))
    return RecordField(
        name,
        row.text("section"),
        tuple(one.removesuffix("[]") for one in names),
        needed,
        row.text("dpv", ""),
        row.text("notes", ""),
    )


def _needs(text: str, profile: Profile) -> bool:
    """Return whether a column says mandatory: M first, or in the Kantara column its field name and (M)."""
    return "(M)" in text if profile == "kantara11" else text.startswith("M")
