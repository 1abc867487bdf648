"""A fact as it is read back: who, when, about whom, and the plain values of its kind. Values only.

What the values of each kind mean, and who may write them, is declared by its type: see the modules beside this one.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from msgspec import Struct, field


class FactKind(StrEnum):
    """All kinds, past tense. A reader must pass over kinds that it does not know."""

    CONTACT_OPENED = "contact_opened"
    CONTACT_LINKED = "contact_linked"
    CONTACT_CONNECTED = "contact_connected"
    CONTACT_HELD = "contact_held"
    CONTACT_RESUMED = "contact_resumed"
    CONTACT_ENDED = "contact_ended"
    CONTACT_MISSED = "contact_missed"
    PLACE_LEARNED = "place_learned"
    PARTY_JOINED = "party_joined"
    PARTY_LEFT = "party_left"
    MINOR_SUSPECTED = "minor_suspected"
    CALL_MARKED = "call_marked"
    PURPOSE_CHANGED = "purpose_changed"
    POLICY_DECIDED = "policy_decided"
    DISCLOSURE_READ = "disclosure_read"
    CONSENT_GIVEN = "consent_given"
    CONSENT_REFUSED = "consent_refused"
    CONSENT_UNCLEAR = "consent_unclear"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    CONSENT_REQUESTED = "consent_requested"
    CONSENT_DEFERRED = "consent_deferred"
    CONSENT_REVOKED = "consent_revoked"
    CONSENT_EXPIRED = "consent_expired"
    CONSENT_INVALIDATED = "consent_invalidated"
    CONSENT_RENEWED = "consent_renewed"
    ANSWERS_CARRIED = "answers_carried"
    ANSWERS_EXPORTED = "answers_exported"
    SPAN_DISPOSED = "span_disposed"
    SPAN_ERASED = "span_erased"
    ACT_TAKEN_BACK = "act_taken_back"
    NOTICE_ACKNOWLEDGED = "notice_acknowledged"
    RECORDER_COMMANDED = "recorder_commanded"
    RECORDER_CONFIRMED = "recorder_confirmed"
    RECORDER_UNCONFIRMED = "recorder_unconfirmed"
    RECORDER_ESCALATED = "recorder_escalated"
    RECORDING_AUDITED = "recording_audited"
    PAYMENT_OPENED = "payment_opened"
    PAYMENT_EXTENDED = "payment_extended"
    PAYMENT_ENDED = "payment_ended"
    FIELD_REVEALED = "field_revealed"
    FINDING_RELEASED = "finding_released"
    NOTE_SAVED = "note_saved"
    SENSITIVE_TRUNCATED = "sensitive_truncated"
    FLAG_RAISED = "flag_raised"
    VERDICT_REACHED = "verdict_reached"
    WRAP_UP_FINISHED = "wrap_up_finished"
    REVIEW_OPENED = "review_opened"
    REVIEW_DECIDED = "review_decided"
    REVIEW_ASSIGNED = "review_assigned"
    FLAG_ANSWERED = "flag_answered"
    SECOND_OPINION_ASKED = "second_opinion_asked"
    SECOND_OPINION_GIVEN = "second_opinion_given"
    COACHING_NOTED = "coaching_noted"
    CALIBRATION_BEGUN = "calibration_begun"
    CALIBRATION_JUDGED = "calibration_judged"
    DRILL_FINISHED = "drill_finished"
    RECEIPT_OFFERED = "receipt_offered"
    RIGHTS_REQUESTED = "rights_requested"
    RIGHTS_HANDLED = "rights_handled"
    CORRECTION_READ_BACK = "correction_read_back"
    CALL_EXPLAINED = "call_explained"
    DEVICE_REVOKED = "device_revoked"
    ERASURE_DEFERRED = "erasure_deferred"
    SUBJECT_ERASED = "subject_erased"
    HOLD_PLACED = "hold_placed"
    HOLD_RELEASED = "hold_released"
    ERASURE_CONFIRMED = "erasure_confirmed"
    EVENT_REFUSED = "event_refused"
    LEDGER_EXPORTED = "ledger_exported"
    EVENTS_RECEIVED = "events_received"
    TIME_DOUBTED = "time_doubted"
    PERSON_DISABLED = "person_disabled"
    PERSON_ENABLED = "person_enabled"
    ROLE_CHANGED = "role_changed"
    LOG_RESTARTED = "log_restarted"
    SPLIT_VIEW_FOUND = "split_view_found"
    SAMPLING_COMMITTED = "sampling_committed"
    SAMPLING_REVEALED = "sampling_revealed"


class Role(StrEnum):
    """Who acted."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    SYSTEM = "system"


class Actor(NamedTuple):
    """Who caused a fact: an account id and the role it acted in."""

    id: str
    role: Role


class PolicyRef(NamedTuple):
    """The decision a fact was made under: digest of the pack and id of the decision."""

    pack: str
    decision: str


class Fact(Struct, frozen=True):
    """A fact as it is read back, personal values opened where their key exists.

    Args:
        id: UUIDv7 of the event.
        kind: one of FactKind; a str of a newer version may appear and is passed over.
        at_ms: when it happened, milliseconds since 1970 UTC.
        contact: the contact it belongs to; empty for facts of the device itself.
        actor: who caused it.
        body: the plain values of this kind, as somebody else may have written them; `facts.read` gives them types.
        personal: the opened personal values; empty when the key was erased.
        policy: the decision it was made under.
    """

    id: str
    kind: str
    at_ms: int
    contact: str
    actor: Actor
    body: Mapping[str, Any] = field(default_factory=dict)
    personal: Mapping[str, str] = field(default_factory=dict)
    policy: PolicyRef | None = None
