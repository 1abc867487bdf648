"""The kinds of facts that are written down, and what each carries.

A fact is past tense and never edited. Its body holds only plain JSON values; personal values stand under
`personal` and are encrypted before the fact is hashed (see evidence.personal). The body of each kind:

    contact_opened      call_id, direction, number_masked, line, source; personal: number, name
    contact_linked      call_id (another id of the same call, or one whose source now tells the number), source,
                        by (call_id, number or only_call), number_masked (only where nobody told the number before);
                        personal: number
    contact_connected, contact_held, contact_resumed            (nothing)
    contact_ended       reason, talk_ms
    contact_missed      reason
    place_learned       place, evidence, party (customer when missing), corrects (the place it replaces, or null)
    party_joined        party, place ("" when not known), evidence
    party_left          party
    minor_suspected     (nothing)
    purpose_changed     purpose
    policy_decided      trigger, question, level, min_level, procedure, capture_notice, offer_alternative, places,
                        rules (place, name, level, summary, citations, confidence, evidence, sources each),
                        unbroken (a rule wants the whole call on tape),
                        overlays (further duties: id, action, text, citations, confidence, sources each)
    disclosure_read     script, script_kind, version, language, digest, started_at_ms, ended_at_ms, spoken_ms,
                        faster_than_speech, alternative_offered (the rule asked for another way, and it was said)
    consent_requested, consent_deferred, consent_given, consent_refused, consent_unclear, consent_withdrawn,
    consent_revoked, consent_expired, consent_invalidated, consent_renewed
                        purpose, expression ("spoken"), script, version, language, digest, reading_started_at_ms,
                        reading_ended_at_ms, places, recorder_before, corrects (id of the answer it corrects, or null),
                        party (customer when missing), scope (call when missing), origin (spoken when missing),
                        authority (of a third party), valid_until_ms (null: the end of the call), on_recording,
                        because (why it ended without the person's word), refers (the earlier fact it rests on)
    answers_carried     answers (purpose, state, at_ms each), counted (purposes that count here)
    answers_exported    to ("clipboard": a person pastes it for the next desk), purposes; no state of any answer
    span_disposed       choice (keep, erase or undecided), purpose, party, from_ms, to_ms; an order, not yet done
    span_erased         purpose, party, from_ms, to_ms, means
    notice_acknowledged party, notice, version
    recorder_commanded  command, because
    recorder_confirmed  state, means, after_ms, detail, command
    recorder_unconfirmed state, error, command, after_ms, detail
    recorder_escalated  rung (mute, stop or tell: the agent says that it cannot be stopped), wanted, after_ms (since the
                        first command)
    recording_audited   result (kept, leaked, not_audited), means, reason, spans (kind, declared_ms, from_ms, to_ms,
                        verdict, speech_ms, sound_for_ms, keyed each); no sound, no words, no digest of the file
    payment_opened      audio (pause, unbroken or none), longest_ms (it ends by itself then)
    payment_extended    more_ms
    payment_ended       ended (agent, time_out or call_ended)
    field_revealed      name (the CRM's id of the field), purpose, reason (identity, question, correction or other),
                        needed (by that purpose), needs (how many fields it needs); never the value; personal: words
                        (another reason)
    finding_released    kind, reason (reference, public or mistaken); never the text, which stays in the note
    note_saved          kinds (kind -> count truncated), length; personal: text
    sensitive_truncated kinds, where
    flag_raised         flag, severity, detail, about_ms (the moment it speaks of)
    verdict_reached     verdict, answers, recorder, flags
    wrap_up_finished    disposition
    review_opened       reason, reason_text
    review_decided      flag, decision, comment
    drill_finished      passed, phone, recorder, steps (step, passed, state, means, after_ms, error each)
    receipt_offered     (nothing); personal: code (opens the receipt together with the number's last digits)
    rights_requested    right ("access"), channel, places, due (the earliest day a law asks for, or null), deadlines (of
                        each law, the strictest first), pack (digest); by the server, for the customer
    call_explained      to ("supervisor" or "customer"), by (account; empty for the customer), language, format; by the
                        server, when it made the page about this contact
    device_revoked      device, public_key, seq, digest (where the device's chain stood); by the server
    erasure_deferred    erasure, subject, kids, kept_until_ms, basis, reason, asked_by; by the server
    subject_erased      erasure, subject, kids, reason, asked_by; by the server
    erasure_confirmed   erasure, keys (how many copies this device destroyed)
    log_restarted       before, after (the notes of the server's log)
    split_view_found    before, after, reason
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


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
    DRILL_FINISHED = "drill_finished"
    RECEIPT_OFFERED = "receipt_offered"
    RIGHTS_REQUESTED = "rights_requested"
    CALL_EXPLAINED = "call_explained"
    DEVICE_REVOKED = "device_revoked"
    ERASURE_DEFERRED = "erasure_deferred"
    SUBJECT_ERASED = "subject_erased"
    ERASURE_CONFIRMED = "erasure_confirmed"
    LOG_RESTARTED = "log_restarted"
    SPLIT_VIEW_FOUND = "split_view_found"


class Role(StrEnum):
    """Who acted."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who caused a fact: an account id and the role it acted in."""

    id: str
    role: Role


@dataclass(frozen=True, slots=True)
class PolicyRef:
    """The decision a fact was made under: digest of the pack and id of the decision."""

    pack: str
    decision: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact as it is read back, personal values opened where their key exists.

    Args:
        id: UUIDv7 of the event.
        kind: one of FactKind; a str of a newer version may appear and is passed over.
        at_ms: when it happened, milliseconds since 1970 UTC.
        contact: the contact it belongs to; empty for facts of the device itself.
        actor: who caused it.
        body: the plain values of this kind.
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
