"""What a dated duty rests on: where it holds, from when, how well it is known. Pure; for retention and rights."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from agent_assist.domain.errors import BadInput
from agent_assist.policy.levels import Status
from agent_assist.policy.rows import Validity

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


def basis(name: str, row: Table, groups: Mapping[str, frozenset[str]]) -> Basis:
    """Read the part that rows of retention and rights share; groups in `jurisdictions` are opened here.

    Raises:
        BadInput: a value is missing or wrong.
    """
    word = row.text("status", Status.IN_FORCE.value)
    if word not in STATUS:
        raise row.error("status", "is not a known status")
    codes: set[str] = set()
    for place in row.texts("jurisdictions"):
        codes |= groups.get(place, frozenset({place}))
    return Basis(
        name,
        frozenset(codes),
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
