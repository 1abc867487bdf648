"""One well-formed fact of every kind that the page tells, in the order of a long call."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.facts import Actor, Fact, FactKind, Role

START_MS = 1_795_000_000_000
DAY_MS = 86_400_000
K = FactKind


def fact(number: int, kind: str, body: Mapping[str, object] | None = None, **more: object) -> Fact:
    """Make a fact, `number` seconds after the beginning."""
    personal = more.get("personal", {})
    actor = Actor("sam", Role(str(more.get("role", "agent"))))
    return Fact(f"{number:06}", kind, START_MS + number * 1_000, "c-1", actor, body or {}, personal)  # type: ignore[arg-type]


def _rule(place: str, name: str, confidence: str) -> dict[str, object]:
    return {"place": place, "name": name, "level": "explicit", "confidence": confidence, "citations": ["§ 1"]}


_TEXAS = {"level": "notice", "trigger": "incoming", "rules": [_rule("US-TX", "Texas", "high")]}
_BAVARIA = {
    "level": "explicit",
    "trigger": "place_corrected",
    "rules": [_rule("US-TX", "Texas", "high"), _rule("DE", "Germany", "medium")],
    "overlays": [{"id": "a", "action": "inform", "citations": ["Act 12, art. 3"], "confidence": "low"}],
}
_YES = {"purpose": "quality", "scope": "standing", "valid_until_ms": START_MS + 30 * DAY_MS}
_SPAN = {"purpose": "quality", "party": "customer", "from_ms": START_MS + 20_000, "to_ms": START_MS + 50_000}
_LATER = DAY_MS // 1_000

_BROUGHT = [{"purpose": "quality", "state": "given"}, {"purpose": "training", "state": "refused"}]

_ACTS: tuple[dict[str, object], ...] = (
    {"act": "acknowledged"},
    {"act": "asked", "needs": "identity"},
    {"act": "came", "needs": "identity"},
    {"act": "extended", "until": "2027-02-18", "rule": "eu-gdpr", "reason": "complex"},
    {"act": "refused", "grounds": ["kept_by_law", "legal_claim"]},
    {"act": "appealed", "until": "2027-01-18"},
    {"act": "granted", "until": "2027-01-03"},
    {"act": "told", "system": "Recorder archive"},
    {"act": "confirmed", "system": "Recorder archive", "answer": "kept"},
    {"act": "packaged"},
    {"act": "carried_out"},
)

EVERYTHING: tuple[Fact, ...] = (
    fact(1, K.CONTACT_OPENED, {"direction": "in", "number_masked": "••• ••• 0182", "line": "Billing"}),
    fact(1, K.POLICY_DECIDED, _TEXAS),
    fact(2, K.CONSENT_EXPIRED, {**_YES, "origin": "standing", "because": "its time is over"}),
    fact(3, K.ANSWERS_CARRIED, {"answers": _BROUGHT, "counted": ["training"]}),
    fact(3, K.CONSENT_REFUSED, {"purpose": "training", "origin": "carried"}),
    fact(4, K.CONTACT_CONNECTED),
    fact(5, K.PLACE_LEARNED, {"place": "US-TX", "evidence": "stated", "party": "customer", "corrects": None}),
    fact(9, K.PLACE_LEARNED, {"place": "DE", "evidence": "stated", "party": "customer", "corrects": "US-TX"}),
    fact(9, K.POLICY_DECIDED, _BAVARIA),
    fact(15, K.DISCLOSURE_READ, {"script": "ask-first", "version": "1", "language": "de"}),
    fact(16, K.CONSENT_REQUESTED, {"purpose": "quality"}),
    fact(17, K.CONSENT_DEFERRED, {"purpose": "quality"}),
    fact(18, K.CONSENT_GIVEN, _YES),
    fact(19, K.RECORDER_CONFIRMED, {"state": "recording", "means": "written"}),
    fact(20, K.CONSENT_RENEWED, {**_YES, "on_recording": True}),
    fact(24, K.PARTY_JOINED, {"party": "party-2", "place": "", "evidence": ""}),
    fact(26, K.PLACE_LEARNED, {"place": "US-TX", "evidence": "stated", "party": "party-2", "corrects": None}),
    fact(27, K.CONSENT_UNCLEAR, {"purpose": "quality", "party": "party-2"}),
    fact(28, K.RECORDER_UNCONFIRMED, {"state": "unconfirmed", "error": "no reply", "command": "stop"}),
    fact(28, K.RECORDER_ESCALATED, {"rung": "mute", "wanted": "stop", "after_ms": 2000}),
    fact(29, K.RECORDER_ESCALATED, {"rung": "tell", "wanted": "stop", "after_ms": 6000}),
    fact(30, K.CONTACT_HELD),
    fact(31, K.CONTACT_RESUMED),
    fact(32, K.PARTY_LEFT, {"party": "party-2"}),
    fact(33, K.MINOR_SUSPECTED),
    fact(33, K.CALL_MARKED, {"mark": "customer_asks_if_ai"}),
    fact(33, K.CONSENT_INVALIDATED, {"purpose": "quality", "because": "minor_suspected"}),
    fact(34, K.CONSENT_REFUSED, {"purpose": "training", "because": "no_guardian"}),
    fact(36, K.CONSENT_GIVEN, {"purpose": "quality", "origin": "parent"}),
    fact(37, K.PURPOSE_CHANGED, {"purpose": "training"}),
    fact(38, K.CONSENT_REVOKED, {"purpose": "training"}),
    fact(48, K.ACT_TAKEN_BACK, {"act": "e-38", "act_kind": "minor_suspected"}),
    fact(49, K.CONSENT_REQUESTED, {"purpose": "training", "corrects": "e-39"}),
    fact(50, K.CONSENT_WITHDRAWN, {"purpose": "quality"}),
    fact(51, K.SPAN_DISPOSED, {**_SPAN, "choice": "erase"}),
    fact(52, K.NOTE_SAVED, {"kinds": {"payment_card": 2}}, personal={"text": "Call on 12 December."}),
    fact(52, K.SENSITIVE_TRUNCATED, {"kinds": {"payment_card": 2}, "where": "note"}),
    fact(53, K.RECEIPT_OFFERED, {}, personal={"code": "ABCD-EFGH"}),
    fact(54, K.ANSWERS_EXPORTED, {"to": "clipboard", "purposes": ["quality", "training"]}),
    fact(55, K.PAYMENT_OPENED, {"audio": "pause", "longest_ms": 60_000}),
    fact(56, K.PAYMENT_ENDED, {"ended": "agent"}),
    fact(57, K.FIELD_REVEALED, {"name": "date_of_birth", "purpose": "quality", "reason": "identity", "needed": True}),
    fact(58, K.FIELD_REVEALED, {"name": "account", "purpose": "quality", "reason": "question", "needed": False}),
    fact(59, K.FINDING_RELEASED, {"kind": "phone", "reason": "reference"}),
    fact(59, K.FINDING_RELEASED, {"kind": "email", "reason": "requested"}),
    fact(60, K.CONTACT_ENDED, {"talk_ms": 56_000}),
    fact(61, K.VERDICT_REACHED, {"verdict": "complete"}),
    fact(61, K.TIME_DOUBTED, {"device": "device-1", "events": ["000018"], "reason": "future", "off_ms": 400_000}),
    fact(61, K.FLAG_RAISED, {"flag": "recorder_unconfirmed", "severity": "high"}),
    fact(64, K.RECORDING_AUDITED, {"result": "kept", "means": "packets", "reason": "", "spans": []}),
    fact(70, K.WRAP_UP_FINISHED, {"disposition": ""}),
    fact(80, K.SPAN_ERASED, {**_SPAN, "means": "written"}),
    fact(_LATER, K.CONSENT_WITHDRAWN, {"purpose": "transcript", "expression": "receipt_page"}),
    fact(_LATER + 5, K.RIGHTS_REQUESTED, {"right": "access", "channel": "receipt_page"}),
    fact(_LATER + 6, K.RIGHTS_REQUESTED, {"right": "erasure", "channel": "letter", "by": "representative"}),
    fact(_LATER + 6, K.CORRECTION_READ_BACK, {"request": "086406", "after": "a" * 64}, personal={"value": "1 Elm Rd"}),
    *(
        fact(_LATER + 7, K.RIGHTS_HANDLED, {"request": "086406", "by": "amy", "on": "2026-11-19", **act})
        for act in _ACTS
    ),
    fact(_LATER + 9, K.REVIEW_OPENED, {"reason": "complaint"}, role="supervisor"),
    fact(_LATER + 20, K.REVIEW_DECIDED, {"flag": "recorder_unconfirmed", "decision": "upheld"}, role="supervisor"),
    fact(_LATER + 30, K.CALL_EXPLAINED, {"to": "supervisor", "by": "sam", "language": "en", "format": "pdf"}),
    fact(2 * _LATER, K.ERASURE_DEFERRED, {"kept_until_ms": START_MS + 9 * DAY_MS, "basis": "Tax Act, § 147"}),
    fact(2 * _LATER + 1, K.HOLD_PLACED, {"reason": "file 12 O 7/26", "by": "legal"}),
    fact(2 * _LATER + 2, K.HOLD_RELEASED, {"hold": "h-1", "reason": "settled", "by": "legal"}),
    fact(9 * _LATER, K.SUBJECT_ERASED, {"erasure": "e-1"}),
)
"""A call in which everything happens that a customer is told about, but that nobody answered (`MISSED`)."""
MISSED = (EVERYTHING[0], fact(20, K.CONTACT_MISSED, {"reason": ""}))
"""A call that nobody answered."""
UNTOLD = (EVERYTHING[0], fact(20, K.CONTACT_MISSED, {"reason": "its end was not told"}))
"""A call whose phone said nothing more."""
