"""What a dated duty rests on: where it holds, from when, how well it is known. Pure; for retention and rights."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from msgspec import Struct

from agent_assist.domain.errors import BadInput
from agent_assist.policy.levels import Status
from agent_assist.policy.rows import Validity, opened_places

if TYPE_CHECKING:
    from agent_assist.policy.gazetteer import Gazetteer
    from agent_assist.policy.pack_files import Table
    from agent_assist.policy.tags import Tags

STATUS = {
    **{status.value: status for status in Status},
    "waived-until": Status.WAIVED,
    "adaptation-period": Status.FUTURE,
}
"""Words of a row's status. A waived duty and one in its adaptation period both bind from `effective_from` on."""


class Basis(Struct, frozen=True):
    """Where a duty comes from, and whom it binds.

    `status`, `confidence` and `evidence` are the words of the row and are never raised. `facts` are the tags that must
    all hold; a row without any binds everybody.
    """

    id: str
    codes: frozenset[str]
    status: str
    validity: Validity
    citations: tuple[str, ...]
    confidence: str
    evidence: str
    notes: str
    sources: tuple[str, ...]
    facts: frozenset[str] = frozenset()

    def holds(self, reach: frozenset[str], on: date, facts: frozenset[str]) -> bool:
        """Tell whether the duty binds where a call reaches these codes, under the law of a day, with these facts."""
        return self.facts <= facts and not self.codes.isdisjoint(reach) and self.validity.fires(on)


class DatedRule(Protocol):
    """A rule that says where it comes from."""

    @property
    def basis(self) -> Basis:
        """Where it holds, from when, and how well it is known."""


Rule = TypeVar("Rule", bound=DatedRule)


class Lore(NamedTuple):
    """What every table of a pack needs to know of the pack: its places and its tags."""

    gazetteer: Gazetteer
    tags: Tags

    def implied(self, facts: Iterable[str]) -> frozenset[str]:
        """Return facts with all they imply.

        Raises:
            BadInput: a fact is not a tag of the pack, so that a duty could be missed in silence.
        """
        told = frozenset(facts)
        if not told <= self.tags.names:
            raise BadInput("The policy question contains a tag this pack doesn't define.", "Use the pack's own tags.")
        return self.tags.implied(told)

    def facts_of(self, row: Table) -> frozenset[str]:
        """Return the facts that a row asks for.

        Raises:
            BadInput: one is not a tag of the pack.
        """
        facts = frozenset(row.texts("facts", ()))
        if not facts <= self.tags.names:
            raise row.error("facts", "names a tag that overlays.toml does not list")
        return facts


class DatedRules(Generic[Rule]):
    """The rules of one file of a pack, asked for places and a day.

    Args:
        rules: in the order of the file.
        lore: what the pack's places and tags mean.
    """

    def __init__(self, rules: Iterable[Rule], lore: Lore) -> None:
        self.rules = tuple(sorted(rules, key=lambda one: one.basis.id))
        self._lore = lore

    def holding(self, places: Iterable[str], on: date, facts: Iterable[str] = ()) -> tuple[Rule, ...]:
        """Return the rules that bind at any of the places on a day, by id.

        Args:
            places: as they were said, not the rows that stand for them.
            on: the day whose law is asked.
            facts: tags that hold; those they imply count too.

        Raises:
            BadInput: a place is no code, or a fact no tag of the pack, so that a duty could be missed in silence.
        """
        reach, told = self._lore.gazetteer.reach(places), self._lore.implied(facts)
        return tuple(one for one in self.rules if one.basis.holds(reach, on, told))


def basis(name: str, row: Table, lore: Lore) -> Basis:
    """Read the part that rows of retention and rights share; groups in `jurisdictions` are opened here.

    Raises:
        BadInput: a value is missing or wrong.
    """
    word = row.text("status", Status.IN_FORCE.value)
    if word not in STATUS:
        raise row.error("status", "is not a known status")
    return Basis(
        name,
        opened_places(row, lore.gazetteer.groups),
        word,
        Validity(STATUS[word], row.day("effective_from"), row.day("effective_to")),
        row.texts("citations"),
        row.text("confidence"),
        row.text("evidence"),
        row.text("notes", ""),
        row.texts("sources", ()),
        lore.facts_of(row),
    )
