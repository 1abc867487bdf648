"""What of a payment card may be kept or shown: payment.toml and its questions. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from agent_assist.domain.errors import BadInput
from agent_assist.policy.decision import OverlayDuty
from agent_assist.policy.forbidden_fields import ForbiddenFields
from agent_assist.policy.gazetteer import EVERYWHERE
from agent_assist.policy.pack_files import Table
from agent_assist.policy.rows import LINE_LIMIT, Moment, opened_places

if TYPE_CHECKING:
    from agent_assist.policy.basis import Lore

NEVER = "never"
UNBROKEN = "full_recording_required"
"""The tag of a call that a rule wants on tape from end to end (rule `conflict-full-recording`)."""
_CLASSES = ("cardholder-data", "sensitive-authentication-data")


class Element(NamedTuple):
    """One element of card data. The three rules are the words of the row; `never` is the one a program acts on."""

    id: str
    name: str
    account_data_class: str
    before_authorization: str
    after_authorization: str
    display: str
    citations: tuple[str, ...]
    notes: str


class PaymentRule(NamedTuple):
    """A rule around card data. `facts` are tags of the pack; a rule without facts always counts.

    `codes` are places after groups were opened; `*` is everywhere. `moment`, `action` and `line` say when an agent acts
    on it, and in which words they are told, as for overlays.
    """

    id: str
    text: str
    citations: tuple[str, ...]
    confidence: str
    evidence: str
    sources: tuple[str, ...]
    facts: frozenset[str]
    notes: str
    codes: frozenset[str]
    action: str
    moment: str
    line: tuple[tuple[str, str], ...]


ActedOn: TypeAlias = OverlayDuty | PaymentRule
"""A duty that somebody acts on."""


class PaymentRules:
    """The rows of payment.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table, lore: Lore) -> None:
        self._lore = lore
        self.elements = {name: _element(name, row) for name, row in table.tables("element").items()}
        self.rules = tuple(_rule(name, row, lore) for name, row in table.tables("rule").items())
        lists = Table(table.file, "forbidden_fields", table.data.get("forbidden_fields"))
        self.forbidden = ForbiddenFields(*(lists.texts(name) for name in ForbiddenFields._fields))
        """What may not be kept in notes, nor opened in fields."""

    def element(self, name: str) -> Element:
        """Return an element.

        Raises:
            BadInput: the pack does not know it, so that nothing may be assumed of it.
        """
        if name not in self.elements:
            raise BadInput("This element of card data is not known to the pack.", "Use one listed in payment.toml.")
        return self.elements[name]

    def holding(self, places: Iterable[str], facts: Iterable[str]) -> tuple[PaymentRule, ...]:
        """Return the rules that count on a call, in the order of the file.

        Args:
            places: every place that takes part, as it was said.
            facts: tags that hold; those they imply count too.

        Raises:
            BadInput: a place is no code, or a fact no tag of the pack, so that a duty could be missed in silence.
        """
        reach, told = self._lore.gazetteer.reach(places), self._lore.implied(facts)
        return tuple(rule for rule in self.rules if rule.facts <= told and not rule.codes.isdisjoint(reach))

    def acted_on(self, places: Iterable[str], facts: Iterable[str]) -> tuple[PaymentRule, ...]:
        """Return those of the rules that count on a call on which an agent acts (see `holding`)."""
        return tuple(rule for rule in self.holding(places, facts) if rule.moment != Moment.OFFICE)


def _element(name: str, row: Table) -> Element:
    kind = row.text("account_data_class")
    if kind not in _CLASSES:
        raise row.error("account_data_class", f"is not one of {', '.join(_CLASSES)}")
    after = row.text("store_after_authorization")
    if kind == _CLASSES[1] and after != NEVER:
        raise row.error("store_after_authorization", "must be never for sensitive authentication data (PCI DSS 3.3.1)")
    return Element(
        name,
        row.text("name"),
        kind,
        row.text("store_before_authorization"),
        after,
        row.text("display"),
        row.texts("citations"),
        row.text("notes", ""),
    )


def _rule(name: str, row: Table, lore: Lore) -> PaymentRule:
    return PaymentRule(
        name,
        row.text("text"),
        row.texts("citations"),
        row.text("confidence"),
        row.text("evidence"),
        row.texts("sources", ()),
        lore.facts_of(row),
        row.text("notes", ""),
        opened_places(row, lore.gazetteer.groups) if "jurisdictions" in row.data else frozenset({EVERYWHERE}),
        row.text("action", "inform"),
        row.word("moment", Moment, Moment.OFFICE).value,
        tuple(row.sentences("line", LINE_LIMIT).items()),
    )
