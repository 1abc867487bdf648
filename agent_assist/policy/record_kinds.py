"""What kinds of record this program makes, and what a pack's retention.toml calls each of them. Pure.

The words of the pack are its own; which of them a record of ours can be is written down here once and is closed
(ADR 38). A word that no record of ours can be is either listed in `NOT_OURS`, with the reason, or told by lint.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from agent_assist.domain.call_tags import CallTag


class RecordKind(StrEnum):
    """A kind of record. The first three are content of a call and belong to a purpose; the others belong to none."""

    RECORDING = "recording"
    TRANSCRIPT = "transcript"
    SCREEN = "screen"
    NOTE = "note"
    CONSENT = "consent"
    """What was answered, and the proof of it."""
    RECEIPT = "receipt"
    """The customer's copy of the answers, and the code that opens it."""
    RIGHTS_REQUEST = "rights_request"
    REVIEW = "review"
    LEDGER = "ledger"
    """Everything else that is written down about the contact."""


OF_SINK: Final[Mapping[str, RecordKind]] = MappingProxyType(
    {
        "recorder": RecordKind.RECORDING,
        "transcript": RecordKind.TRANSCRIPT,
        "screen": RecordKind.SCREEN,
    }
)
"""Which kind of record arises at a sink of a purpose; notes are one kind, whatever they are for."""
OF_NO_PURPOSE: Final = tuple(kind for kind in RecordKind if kind not in OF_SINK.values())
"""Kinds whose period the organisation sets in `[keep]` of house.toml."""

_OF_CALLS = frozenset({"debt_call", "order_call", "medicare_call", "medicare_enrolment", "service_audio"})
"""Words for the recording of a call whatever its purpose: their rows bind by a trade of the organisation (`facts`)."""
_PERSONAL = frozenset({"customer_information"})
_OF_TRADE = frozenset({"debt_record", "service_log"})
_WORDS: Final[Mapping[RecordKind, frozenset[str]]] = MappingProxyType(
    {
        RecordKind.RECORDING: _OF_CALLS | _PERSONAL,
        RecordKind.TRANSCRIPT: _PERSONAL,
        RecordKind.SCREEN: _PERSONAL,
        RecordKind.NOTE: _PERSONAL | _OF_TRADE,
        RecordKind.CONSENT: frozenset({"consent_proof"}),
        RecordKind.RECEIPT: frozenset({"consent_proof"}),
        RecordKind.RIGHTS_REQUEST: frozenset({"rights_request"}),
        RecordKind.REVIEW: frozenset({"quality_assessment"}),
        RecordKind.LEDGER: frozenset({"processing_log"}) | _OF_TRADE,
    }
)
_WHEN_SELLING: Final[Mapping[RecordKind, frozenset[str]]] = MappingProxyType(
    {
        RecordKind.CONSENT: frozenset({"marketing_consent_proof", "telemarketing_record"}),
        RecordKind.RECEIPT: frozenset({"marketing_consent_proof"}),
        RecordKind.LEDGER: frozenset({"telemarketing_record"}),
    }
)
"""What a record is besides on a call that sells (`marketing_call`)."""
_WHEN_STOPPED: Final = frozenset({"do_not_call_request"})
STOPS: Final = frozenset({"marketing-objection", "opt-out"})
"""Rights whose use asks not to be called again, in the words of rights.toml."""

ANY: Final = "any"
NOT_OURS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "voiceprint": "this program makes no template of a voice",
        "credit_application": "an application for credit is kept where it is decided",
        "health_document": "authorizations and notices under HIPAA are kept by the body that gives them",
    }
)
"""Words of packs for records that this program does not make, and why it does not."""
OF_A_PURPOSE: Final = frozenset({"quality_audio", "contract_audio"})
"""Words that a recording is only by what it is for: a purpose names them in `records`."""
OURS: Final = frozenset[str]().union(*_WORDS.values(), *_WHEN_SELLING.values(), _WHEN_STOPPED, OF_A_PURPOSE, {ANY})
"""Every word that some record of ours can be."""


def words(
    kind: RecordKind, records: Collection[str] = (), tags: Collection[str] = (), right: str = ""
) -> frozenset[str]:
    """Return what a pack may call a record.

    Args:
        kind: what it is.
        records: for content of a purpose, what the purpose itself says that it is (`records` of purposes.toml).
        tags: tags of the policy that hold on the call.
        right: for a request, which right was used, as rights.toml names it.
    """
    own = frozenset(records) if kind in OF_SINK.values() else frozenset()
    selling = _WHEN_SELLING.get(kind, frozenset()) if CallTag.MARKETING in tags else frozenset()
    stopped = _WHEN_STOPPED if kind is RecordKind.RIGHTS_REQUEST and right in STOPS else frozenset()
    return _WORDS[kind] | own | selling | stopped | {ANY}
