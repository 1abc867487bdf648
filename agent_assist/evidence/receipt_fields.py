"""Which fields of a consent record a receipt really carries, by the names of a pack's consent_record_fields.toml. Pure.

A field that is there and says nothing, such as the address of a controller who named none, is not carried.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_NOTICE = ("dpv:hasNotice",)
_HOUSE = ("dpv:hasDataController",)
_WHERE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "schema_version": ("dct:conformsTo",),
        "record_id": ("record", "id"),
        "receipt_id": ("dct:identifier",),
        "customer_ref": ("dpv:hasDataSubject",),
        "notice_id": (*_NOTICE, "dct:identifier"),
        "notice_version": (*_NOTICE, "dct:hasVersion"),
        "notice_sha256": (*_NOTICE, "sha256"),
        "script_language": ("dct:language",),
        "purpose_code": ("dpv:hasPurpose", "dct:identifier"),
        "controller_ref": (*_HOUSE, "dpv:hasName"),
        "party_name": (*_HOUSE, "dpv:hasName"),
        "party_address": (*_HOUSE, "dpv:hasAddress"),
        "party_contact": (*_HOUSE, "dpv:hasContact"),
        "party_contact_points": (*_HOUSE, "dpv:hasContact"),
        "capture_channel": ("dpv:hasDataSource",),
        "processing_ops": ("dpv:hasProcessing",),
        "retention_days": ("dpv:hasDuration", "days"),
        "jurisdictions": ("dpv:hasJurisdiction",),
        "withdrawal_route": ("dpv:WithdrawConsent", "dct:description"),
        "event_time_utc": ("dct:date",),
        "actor": ("dpv:isImplementedByEntity",),
        "state": ("dpv:hasConsentStatus",),
    }
)
"""Where a document has each field: the way of keys to it."""
_OF_CALLS: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = MappingProxyType(
    {
        "policy_pack_id_version_effective_date_and_decision_id": (("decision", "pack"), ("decision", "decision")),
        "supersedes_record_id_and_hash_chain": (("record", "leaf"),),
    }
)
"""What a spoken consent needs beside those, and a document has. Another of them needs more than a document says: the
texts read and said, names, numbers, places and moments stay in the ledger, closed with the contact's key."""
OF_SALES: Final = ("name_and_phone_of_consenter", "script_id_version_sha256_and_text", "response_verbatim_and_code")
"""What 16 CFR 310.5(a)(8) wants of a consent to sales calls: who gave it, the request as presented, the answer."""


def carried(document: Mapping[str, object]) -> frozenset[str]:
    """Return the names of the fields that a document carries, those of a spoken consent (`call_field`) too."""
    fields = (name for name, way in _WHERE.items() if _says(document, way))
    of_calls = (name for name, ways in _OF_CALLS.items() if all(_says(document, way) for way in ways))
    return frozenset((*fields, *of_calls))


def lacking_for_sales(document: Mapping[str, object]) -> list[str]:
    """Return what the rule on records of consents to sales calls wants and a document does not carry, in its order."""
    held = carried(document)
    return [name for name in OF_SALES if name not in held]


def _says(document: Mapping[str, object], way: tuple[str, ...]) -> bool:
    value: object = document
    for key in way:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value not in (None, "", [], ())
