"""How long a yes stands by law: consent_life.toml and one question to it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from agent_assist.policy.basis import Basis, DatedRules, Lore, basis
from agent_assist.policy.calendar_days import SPAN_LIMIT, Span, Unit
from agent_assist.policy.following import ended

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table


@dataclass(frozen=True, slots=True)
class ConsentLife:
    """One row: a yes to one of these purposes (empty: to any) stands for `span` and is asked for again after it."""

    basis: Basis
    purposes: frozenset[str]
    span: Span


@dataclass(frozen=True, slots=True)
class Aged:
    """The last day on which a yes stands, and the rule that says so."""

    last_day: date
    rule: ConsentLife


class ConsentLives(DatedRules[ConsentLife]):
    """The rows of consent_life.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table, lore: Lore) -> None:
        super().__init__((_rule(name, row, lore) for name, row in ended(table.tables("rule")).items()), lore)

    def last_day(self, purpose: str, places: Iterable[str], given: date, facts: Iterable[str] = ()) -> Aged | None:
        """Return until when a yes stands by law, the strictest rule's day; None where no law ends it.

        Args:
            purpose: what was agreed to.
            places: every place whose law counts, as it was said.
            given: the day of the yes; the law of that day counts.
            facts: tags of the organisation and of the call.

        Raises:
            BadInput: a place is no code, or a fact no tag of the pack, so that a duty could be missed in silence.
        """
        found = (one for one in self.holding(places, given, facts) if not one.purposes or purpose in one.purposes)
        aged = [Aged(rule.span.after(given), rule) for rule in found]
        return min(aged, key=lambda one: (one.last_day, one.rule.basis.id), default=None)


def _rule(name: str, row: Table, lore: Lore) -> ConsentLife:
    span = Span(row.number("valid_within", 1, SPAN_LIMIT), row.word("valid_unit", Unit))
    return ConsentLife(basis(name, row, lore), frozenset(row.texts("purposes", ())), span)
