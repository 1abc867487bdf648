"""What of a payment card may be kept or shown: payment.toml and its questions. Pure."""

from __future__ import annotations

from typing import NamedTuple

from agent_assist.domain.errors import BadInput
from agent_assist.policy.pack_files import Table

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
    """A rule around card data. `facts` are tags of the pack; a rule without facts always counts."""

    id: str
    text: str
    citations: tuple[str, ...]
    confidence: str
    evidence: str
    sources: tuple[str, ...]
    facts: frozenset[str]
    notes: str


class PaymentRules:
    """The rows of payment.toml; making it raises BadInput where one is not as it must be."""

    def __init__(self, table: Table) -> None:
        self.elements = {name: _element(name, row) for name, row in table.tables("element").items()}
        self.rules = tuple(_rule(name, row) for name, row in table.tables("rule").items())
        forbidden = Table(table.file, "forbidden_fields", table.data.get("forbidden_fields"))
        self.forbidden_always = forbidden.texts("always")
        self.forbidden_by_default = forbidden.texts("default")
        self.forbidden_regulated = forbidden.texts("regulated")

    def element(self, name: str) -> Element:
        """Return an element.

        Raises:
            BadInput: the pack does not know it, so that nothing may be assumed of it.
        """
        if name not in self.elements:
            raise BadInput("This element of card data is not known to the pack.", "Use one listed in payment.toml.")
        return self.elements[name]


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


def _rule(name: str, row: Table) -> PaymentRule:
    return PaymentRule(
        name,
        row.text("text"),
        row.texts("citations"),
        row.text("confidence"),
        row.text("evidence"),
        row.texts("sources", ()),
        frozenset(row.texts("facts", ())),
        row.text("notes", ""),
    )
