"""What may stay in a note although the masking engine found it: for a reason, or by a consent of its own. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from msgspec import Struct

from agent_assist.domain.sensitive_kind import PAYMENT_KINDS, Kind

HEALTH = "health"
"""The one special category that has a kind (GDPR article 9; docs/masking.md)."""
HEALTH_NOTES = "health_notes"
"""Sink of a purpose that lets what a customer says of their health stay in the note."""
ALWAYS_MASKED = PAYMENT_KINDS | {Kind.SECRET.value}
"""No reason keeps these (PCI DSS 3.3.1; a secret is worth nothing once it is written down)."""


class ReleaseReason(StrEnum):
    """Why the agent keeps a finding; written down with the release."""

    REFERENCE = "reference"
    """The number of an order, a case, a ticket."""
    PUBLIC = "public"
    """Of a firm or a public place: everybody may know it."""
    MISTAKEN = "mistaken"
    """It was taken for something that it is not."""
    REQUESTED = "requested"
    """It is what it was taken for, and the customer asked for it to be written down: an address to write to."""


class KeptOut(Struct, frozen=True):
    """What the pack of a contact keeps out beside `ALWAYS_MASKED`, by kind. It can only add to that, never take away.

    Args:
        never: no reason and no consent keeps these in a note.
        as_such: no wish of the customer keeps these in a note; that one was mistaken for something else may be said.
        closed: no reason opens a field of these.
    """

    never: frozenset[str] = frozenset()
    as_such: frozenset[str] = frozenset()
    closed: frozenset[str] = frozenset()

    def always(self, kind: str) -> bool:
        """Tell whether nothing at all keeps this kind in a note."""
        return kind in ALWAYS_MASKED or kind in self.never

    def reasons(self, kind: str) -> tuple[ReleaseReason, ...]:
        """Return the reasons for which a finding of this kind may stay in a note, in their order; none for some."""
        if self.always(kind):
            return ()
        return tuple(one for one in ReleaseReason if one is not ReleaseReason.REQUESTED or kind not in self.as_such)


NOTHING_MORE = KeptOut()
"""The product's own floor alone."""


def countries(places: Iterable[str]) -> frozenset[str]:
    """Return the countries of some places' codes; `XX` for one that is not known, and where there is none at all."""
    return frozenset(code.partition("@")[0].partition("-")[0] for code in places) or frozenset({"XX"})
