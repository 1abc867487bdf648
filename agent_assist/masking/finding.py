"""What the engine finds: kinds and findings. A finding holds places, never the text itself."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """Every kind of sensitive text that the public contract names; not all have a recognizer yet."""

    PAYMENT_CARD = "payment_card"
    CARD_SECURITY_CODE = "card_security_code"
    CARD_EXPIRY = "card_expiry"
    IBAN = "iban"
    BANK_ACCOUNT = "bank_account"
    BANK_ROUTING = "bank_routing"
    NATIONAL_ID = "national_id"
    TAX_ID = "tax_id"
    PHONE = "phone"
    EMAIL = "email"
    DATE_OF_BIRTH = "date_of_birth"
    POSTAL_ADDRESS = "postal_address"
    PERSON_NAME = "person_name"
    SECRET = "secret"  # noqa: S105 - the name of a kind, not a password
    IP_ADDRESS = "ip_address"
    PASSPORT = "passport"
    DRIVING_LICENCE = "driving_licence"
    VEHICLE = "vehicle"
    HEALTH = "health"


class Finding(NamedTuple):
    """One sensitive piece of a text.

    Args:
        kind: what it is.
        start: first character, counted in characters from 0.
        end: character after the last.
        score: how sure the engine is, above 0 and up to 1.
    """

    kind: Kind
    start: int
    end: int
    score: float

    def moved(self, by: int) -> Finding:
        """Return the same finding in a text that has `by` more characters before it."""
        return Finding(self.kind, self.start + by, self.end + by, self.score)
