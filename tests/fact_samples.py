"""The least body of each kind that its type reads, and who may write it: said here once more, by hand."""

from __future__ import annotations

from typing import Any, Final

LEAST: Final[dict[str, dict[str, Any]]] = {
    "flag_raised": {"flag": "disclosure_late", "severity": "low"},
    "verdict_reached": {"verdict": "complete"},
    "party_joined": {"party": "party-2"},
    "purpose_changed": {"purpose": "quality"},
    "call_marked": {"mark": "vulnerable_customer"},
    "span_disposed": {"choice": "keep"},
    "correction_read_back": {"request": "x", "after": "0" * 64},
    "act_taken_back": {"act_kind": "party_joined"},
    "recording_audited": {"result": "kept"},
    "review_opened": {"reason": "coach"},
    "review_decided": {"flag": "disclosure_late", "decision": "upheld"},
    "flag_answered": {"flag": "disclosure_late", "stance": "reply"},
    "second_opinion_asked": {"flag": "disclosure_late"},
    "second_opinion_given": {"flag": "disclosure_late", "decision": "upheld"},
    "coaching_noted": {"flag": "disclosure_late"},
    "calibration_judged": {
        "round": "0198aaaa-0000-7000-8000-000000000009",
        "flag": "disclosure_late",
        "decision": "upheld",
    },
    "rights_requested": {"right": "access", "channel": "call"},
    "rights_handled": {"request": "0198aaaa-0000-7000-8000-000000000009", "act": "granted"},
    "events_received": {"device": "device-1", "first": 1, "last": 1, "digest": "00"},
    "time_doubted": {"device": "device-1", "events": []},
    "person_disabled": {"person": "amy"},
    "person_enabled": {"person": "amy"},
    "hold_placed": {"reason": "case 7", "by": "legal"},
    "hold_released": {"hold": "event-1", "reason": "case 7 is over", "by": "legal"},
    "sampling_committed": {"day": "2026-12-04", "per_million": 10_000, "commitment": "0a" * 32},
    "sampling_revealed": {"day": "2026-12-04", "seed": "0b" * 32},
    "role_changed": {"person": "amy", "before": "agent", "role": "supervisor"},
}
"""Kinds that read nothing from an empty body."""

OF_AN_AGENT: Final = frozenset(
    (
        "contact_opened", "contact_linked", "contact_connected", "contact_held", "contact_resumed",
        "contact_ended", "contact_missed", "place_learned", "party_joined", "party_left", "minor_suspected",
        "call_marked",
        "purpose_changed", "policy_decided", "disclosure_read", "consent_given", "consent_refused",
        "consent_unclear", "consent_withdrawn", "consent_requested", "consent_deferred", "consent_revoked",
        "consent_expired", "consent_invalidated", "consent_renewed", "answers_carried", "answers_exported",
        "span_disposed", "span_erased", "recorder_commanded", "recorder_confirmed", "recorder_unconfirmed",
        "recorder_escalated", "recording_audited", "payment_opened", "payment_extended", "payment_ended",
        "field_revealed", "finding_released", "note_saved", "sensitive_truncated", "flag_raised",
        "verdict_reached", "wrap_up_finished", "drill_finished", "receipt_offered", "act_taken_back",
        "rights_requested", "correction_read_back", "flag_answered",
    )
)  # fmt: skip
"""What the agent's desktop writes about a call of that agent."""
OF_A_SHIFT: Final = frozenset({"notice_acknowledged"})
"""What it writes about no call. The agent's own consent is the other: see `OF_AN_AGENT`."""
OF_A_DEVICE: Final = frozenset({"erasure_confirmed", "log_restarted", "split_view_found"})
OF_A_SUPERVISOR: Final = frozenset(
    (
        "review_opened", "review_decided", "second_opinion_asked", "second_opinion_given", "coaching_noted",
        "calibration_judged", "calibration_begun",
    )
)  # fmt: skip
OF_THE_SERVER: Final = frozenset(
    (
        "rights_handled", "call_explained", "device_revoked", "erasure_deferred", "subject_erased",
        "hold_placed", "hold_released", "review_assigned",
        "event_refused", "ledger_exported", "events_received", "time_doubted",
        "person_disabled", "person_enabled", "role_changed", "sampling_committed", "sampling_revealed",
    )
)  # fmt: skip
