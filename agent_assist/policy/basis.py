"""What a dated duty rests on: where it holds, from when, how well it is known. Pure; for retention and rights."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from agent_assist.domain.errors import BadInput
from agent_assist.policy.levels import Status
from agent_assist.policy.rows import Validity, opened_places

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,4})?", re.ASCII)
"""ISO 3166, or a free zone with a law of its own, such as AE-ADGM."""
STATUS = {
    **{status.value: status for status in Status},
    "waived-until": Status.WAIVED,
    "adaptation-period": Status.FUTURE,
}
"""Words of a row's status. A waived duty and one in its adaptation period both bind from `effective_from` on."""


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a duty comes from. `status`, `confidence` and `evidence` are the words of the row and are never raised."""

    id: str
    codes: frozenset[str]
    status: str
    validity: Validity
    citations: tuple[str, ...]
    confidence: str
    evidence: str
    notes: str
    sources: tuple[str, ...]

    def holds(self, reach: frozenset[str], on: date) -> bool:
        """Tell whether the duty binds a call that reaches these codes (see `covered`), under the law of a day."""
        return not self.codes.isdisjoint(reach) and self.validity.fires(on)


class DatedRule(Protocol):
    """A rule that says where it comes from."""

    @property
    def basis(self) -> Basis:
        """Where it holds, from when, and how well it is known."""


Rule = TypeVar("Rule", bound=DatedRule)


class DatedRules(Generic[Rule]):
    """The rules of one file of a pack, asked for places and a day.

    Args:
        rules: in the order of the file.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def holding(self, places: Iterable[str], on: date) -> tuple[Rule, ...]:
        """Return the rules that bind at any of the places on a day, by id.

        Raises:
            BadInput: a place is no code.
        """
        reach = covered(places)
        return tuple(one for one in sorted(self.rules, key=lambda one: one.basis.id) if one.basis.holds(reach, on))


def basis(name: str, row: Table, groups: Mapping[str, frozenset[str]]) -> Basis:
    """Read the part that rows of retention and rights share; groups in `jurisdictions` are opened here.

    Raises:
        BadInput: a value is missing or wrong.
    """
    word = row.text("status", Status.IN_FORCE.value)
    if word not in STATUS:
        raise row.error("status", "is not a known status")
    return Basis(
        name,
        opened_places(row, groups),
        word,
        Validity(STATUS[word], row.day("effective_from"), row.day("effective_to")),
        row.texts("citations"),
        row.text("confidence"),
        row.text("evidence"),
        row.text("notes", ""),
        row.texts("sources", ()),
    )


def covered(places: Iterable[str]) -> frozenset[str]:
    """Return the codes by which a duty reaches these places: theirs, their countries', everywhere.

    Raises:
        BadInput: a place is no such code.
    """
    asked = frozenset(places)
    if not all(_PLACE.fullmatch(code) for code in asked):
        raise BadInput("A place is not an ISO 3166 code in capitals.", "Use codes such as FR or US-CA.")
    return frozenset(asked | {code.partition("-")[0] for code in asked} | {"*"})
