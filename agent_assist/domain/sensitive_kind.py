"""The kinds of sensitive text: what the masking engine finds, and what a pack can forbid to keep."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


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


PAYMENT_KINDS: Final = frozenset({Kind.PAYMENT_CARD.value, Kind.CARD_SECURITY_CODE.value, Kind.CARD_EXPIRY.value})
"""What pays: never shown in clear to an agent and never kept in a note, whatever the reason (PCI DSS 3.3 and 3.4)."""
