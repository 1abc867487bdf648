"""What may stay in a note although the masking engine found it: for a reason, or by a consent of its own. Pure."""

from __future__ import annotations

from enum import StrEnum

HEALTH = "health"
"""The one special category that has a kind (GDPR article 9; docs/masking.md)."""
HEALTH_NOTES = "health_notes"
"""Sink of a purpose that lets what a customer says of their health stay in the note."""
ALWAYS_MASKED = frozenset({"payment_card", "card_security_code", "card_expiry", "secret"})
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
