"""What happened in a contact, as keys and values: no sentence yet, nothing that is not a fact. Pure.

A fact that this version does not know is counted and never guessed at. Values that the ledger holds encrypted
appear only where their key still exists.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.facts import Fact, FactKind, Role
from agent_assist.evidence.explain.answers import ANSWER_TELLERS
from agent_assist.evidence.explain.line import (
    Line,
    Teller,
    items,
    joined,
    moment,
    person,
    plain,
    text,
    time_in,
    total,
    word,
)


class Audience(StrEnum):
    """Who reads the page, and so how much of it there is (docs/adr/0011-receipts.md)."""

    DESK = "desk"
    """Handed over by the house after it knows who asks: everything that a customer may read."""
    DOOR = "door"
    """Opened with code and digits: no personal value, and nothing about how the house supervises its staff."""


@dataclass(frozen=True, slots=True)
class Story:
    """A contact told from its facts, oldest first.

    Args:
        contact: its id.
        lines: what happened.
        passed_over: how many facts have no sentence here: technical ones, those about the house's own staff, and
            those of a newer version.
        newest: id of the newest event of the contact, so that the page can be matched with the ledger.
    """

    contact: str
    lines: tuple[Line, ...]
    passed_over: int
    newest: str

    @property
    def days(self) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        """The lines by day (UTC): much can happen after a call, such as a withdrawal on the page of its receipt."""
        grouped = groupby(self.lines, key=lambda line: moment(line.at_ms)[0])
        return tuple((day, tuple(lines)) for day, lines in grouped)


def story(contact: str, facts: Iterable[Fact], audience: Audience = Audience.DESK) -> Story:
    """Tell a contact.

    Args:
        contact: the id; facts of other contacts are left out.
        facts: in any order.
        audience: who reads it.
    """
    ours = sorted((fact for fact in facts if fact.contact == contact), key=lambda fact: (fact.at_ms, fact.id))
    names = _names(ours)
    told = [_told(fact, audience, names) for fact in ours]
    lines = tuple(line for line in told if line is not None)
    return Story(contact, lines, len(ours) - len(lines), ours[-1].id if ours else "")


def _told(fact: Fact, audience: Audience, names: Mapping[str, str]) -> Line | None:
    door = audience is Audience.DOOR
    tell = None if door and fact.kind in _STAFF else TELLERS.get(fact.kind)
    line = tell(fact) if tell else None
    if line is None:
        return None
    values = {key: names.get(value, value) if key in _PLACES else value for key, value in line.values.items()}
    if door:
        values.update(dict.fromkeys(_PERSONAL & values.keys(), "@withheld"))
    return replace(line, values=values)


def _names(facts: Iterable[Fact]) -> dict[str, str]:
    """Return the names of places that the call's own decisions give: a customer reads "Texas", not "US-TX"."""
    decided = [fact.body for fact in facts if fact.kind == FactKind.POLICY_DECIDED]
    rules = [rule for body in decided for rule in items(body, "rules") if isinstance(rule, dict)]
    return {text(rule, "place"): text(rule, "name") for rule in rules if text(rule, "place") and text(rule, "name")}


def _opened(fact: Fact) -> Line:
    way = "out" if fact.body.get("direction") == "out" else "in"
    number = text(fact.body, "number_masked") or "@number_withheld"
    return Line(fact.at_ms, f"opened_{way}", {"number": number, "line": text(fact.body, "line") or "@no_line"})


def _ended(fact: Fact) -> Line:
    talk = fact.body.get("talk_ms")
    if type(talk) is not int or talk < 0:
        return Line(fact.at_ms, "ended")
    return Line(fact.at_ms, "ended_after", {"minutes": str(talk // 60_000), "seconds": str(talk // 1000 % 60)})


def _place(fact: Fact) -> Line:
    body = fact.body
    values = {
        "place": text(body, "place") or "@unknown",
        "how": word(body, "evidence", _EVIDENCE, "evidence"),
        "before": text(body, "corrects"),
        "person": person(body),
    }
    if (text(body, "party") or CUSTOMER) != CUSTOMER:
        how = "@evidence_said" if text(body, "evidence") == "stated" else values["how"]
        return Line(fact.at_ms, "place_of_other", {**values, "how": how})
    corrected = values["before"] not in {"", values["place"]}
    return Line(fact.at_ms, "place_corrected" if corrected else "place_learned", values)


def _somebody(key: str) -> Teller:
    return lambda fact: Line(fact.at_ms, key, {"person": person(fact.body)})


def _purpose(fact: Fact) -> Line:
    return Line(fact.at_ms, "purpose_changed", {"purpose": text(fact.body, "purpose") or "@unknown"})


def _decided(fact: Fact) -> Line:
    body = fact.body
    level = text(body, "level")
    rules = [rule for rule in items(body, "rules") if isinstance(rule, dict)]
    named = joined([text(rule, "name") for rule in rules]) or joined([str(code) for code in items(body, "places")])
    duties = [duty for duty in items(body, "overlays") if isinstance(duty, dict)]
    cited = joined([str(one) for duty in duties for one in items(duty, "citations")])
    sure = [found for one in rules + duties if (found := text(one, "confidence")) in _SURE]
    least = max(sure, key=_SURE.index, default="")
    trigger = text(body, "trigger")
    also = (
        *((f"again_{trigger}",) if trigger in _AGAIN else ()),
        *(("further_duties",) if cited else ()),
        *(("how_sure",) if least else ()),
    )
    known = level if level in {"none", "notice", "implied", "explicit"} else "explicit"
    values = {
        "places": named.removeprefix("@") or "@unknown",
        "level": f"@level_{known}",
        "duties": cited.removeprefix("@"),
        "sure": f"@sure_{least}",
    }
    return Line(fact.at_ms, "decided", values, also)


def _read(fact: Fact) -> Line:
    body = fact.body
    values = {
        "script": text(body, "script"),
        "version": text(body, "version"),
        "language": f"@language_{text(body, 'language').lower().partition('-')[0]}",
    }
    return Line(fact.at_ms, "read_fast" if body.get("faster_than_speech") is True else "read", values)


def _recorder(fact: Fact) -> Line | None:
    state = text(fact.body, "state")
    if fact.kind == FactKind.RECORDER_UNCONFIRMED:
        return Line(fact.at_ms, "recorder_unconfirmed")
    if state == "none":
        return Line(fact.at_ms, "recorder_none")
    means = text(fact.body, "means")
    how = means if means in {"reply", "person", "read_back", "written"} else "nothing"
    known = state in {"recording", "masked", "paused", "off"}
    return Line(fact.at_ms, f"recorder_{state}", {"how": f"@means_{how}"}) if known else None


def _escalated(fact: Fact) -> Line:
    return Line(fact.at_ms, "recorder_escalated_tell" if text(fact.body, "rung") == "tell" else "recorder_escalated")


def _note(fact: Fact) -> Line:
    said = fact.personal.get("text")
    return Line(
        fact.at_ms, "note_saved", {"hidden": total(fact.body, "kinds"), "text": said[:2_000] if said else "@erased"}
    )


def _hidden(fact: Fact) -> Line:
    return Line(fact.at_ms, "sensitive_truncated", {"hidden": total(fact.body, "kinds")})


def _flagged(fact: Fact) -> Line:
    return Line(fact.at_ms, "flag_raised", {"flag": f"@flag_{text(fact.body, 'flag')}"})


def _verdict(fact: Fact) -> Line:
    return Line(fact.at_ms, "verdict", {"verdict": f"@verdict_{text(fact.body, 'verdict')}"})


def _reviewed(fact: Fact) -> Line | None:
    if fact.actor.role is not Role.SUPERVISOR:
        return None
    key = "review_opened" if fact.kind == FactKind.REVIEW_OPENED else "review_decided"
    said = text(fact.body, "reason" if key == "review_opened" else "decision")
    return Line(fact.at_ms, key, {"what": f"@{key}_{said}"})


def _rights(fact: Fact) -> Line:
    known = text(fact.body, "right") == "access"
    also = ("origin_receipt_page",) if text(fact.body, "channel") == "receipt_page" else ()
    return Line(fact.at_ms, "rights_access" if known else "rights_other", {}, also)


def _deferred(fact: Fact) -> Line:
    values = {"until": time_in(fact.body, "kept_until_ms")[0], "basis": text(fact.body, "basis") or "@unknown"}
    return Line(fact.at_ms, "erasure_deferred", values)


def _payment(fact: Fact) -> Line:
    audio = text(fact.body, "audio")
    return Line(fact.at_ms, f"payment_{audio if audio in _AUDIO else 'pause'}")


def _payment_over(fact: Fact) -> Line:
    forgotten = text(fact.body, "ended") == "time_out"
    return Line(fact.at_ms, "payment_forgotten" if forgotten else "payment_ended")


def _audited(fact: Fact) -> Line:
    result = text(fact.body, "result")
    return Line(fact.at_ms, f"audit_{result if result in _AUDITS else 'not_audited'}")


def _field(fact: Fact) -> Line:
    key = "field_revealed" if fact.body.get("needed") is True else "field_revealed_unneeded"
    name = text(fact.body, "name").replace("_", " ") or "@unknown"
    return Line(fact.at_ms, key, {"field": name, "reason": word(fact.body, "reason", _REVEALS, "reveal")})


def _released(fact: Fact) -> Line:
    return Line(fact.at_ms, "finding_released", {"reason": word(fact.body, "reason", _RELEASES, "release")})


def _explained(fact: Fact) -> Line:
    return Line(fact.at_ms, "explained_door" if text(fact.body, "to") == "customer" else "explained_desk")


_AUDITS = frozenset({"kept", "leaked", "not_audited"})
_REVEALS = frozenset({"identity", "question", "correction", "other"})
_RELEASES = frozenset({"reference", "public", "mistaken"})
_AUDIO = frozenset({"pause", "unbroken", "none"})
_PERSONAL = frozenset({"text", "number"})
_PLACES = frozenset({"place", "before"})
_EVIDENCE = frozenset({"stated", "account", "carrier", "area_code"})
_SURE = ("high", "medium", "low")
"""How sure a rule is, from surest to least; the page names the least of those that took part."""
_AGAIN = frozenset(
    {
        "place_learned",
        "place_corrected",
        "party_joined",
        "party_left",
        "minor_suspected",
        "purpose_changed",
        "consent_withdrawn",
        "pack_changed",
    }
)
"""Why the rules were looked up again."""
_STAFF = frozenset({FactKind.REVIEW_OPENED, FactKind.REVIEW_DECIDED, FactKind.FLAG_RAISED, FactKind.VERDICT_REACHED})
"""How the house looks after its own staff; not told to whoever holds a code and four digits."""

TELLERS: Mapping[str, Teller] = {
    FactKind.CONTACT_OPENED: _opened,
    FactKind.CONTACT_CONNECTED: plain("connected"),
    FactKind.CONTACT_HELD: plain("held"),
    FactKind.CONTACT_RESUMED: plain("resumed"),
    FactKind.CONTACT_ENDED: _ended,
    FactKind.CONTACT_MISSED: plain("missed"),
    FactKind.PLACE_LEARNED: _place,
    FactKind.PARTY_JOINED: _somebody("party_joined"),
    FactKind.PARTY_LEFT: _somebody("party_left"),
    FactKind.MINOR_SUSPECTED: plain("minor_suspected"),
    FactKind.PURPOSE_CHANGED: _purpose,
    FactKind.POLICY_DECIDED: _decided,
    FactKind.DISCLOSURE_READ: _read,
    **ANSWER_TELLERS,
    FactKind.RECORDER_CONFIRMED: _recorder,
    FactKind.RECORDER_UNCONFIRMED: _recorder,
    FactKind.RECORDER_ESCALATED: _escalated,
    FactKind.RECORDING_AUDITED: _audited,
    FactKind.PAYMENT_OPENED: _payment,
    FactKind.PAYMENT_ENDED: _payment_over,
    FactKind.FIELD_REVEALED: _field,
    FactKind.FINDING_RELEASED: _released,
    FactKind.NOTE_SAVED: _note,
    FactKind.SENSITIVE_TRUNCATED: _hidden,
    FactKind.FLAG_RAISED: _flagged,
    FactKind.VERDICT_REACHED: _verdict,
    FactKind.WRAP_UP_FINISHED: plain("wrap_up_finished"),
    FactKind.REVIEW_OPENED: _reviewed,
    FactKind.REVIEW_DECIDED: _reviewed,
    FactKind.RECEIPT_OFFERED: plain("receipt_offered"),
    FactKind.RIGHTS_REQUESTED: _rights,
    FactKind.ERASURE_DEFERRED: _deferred,
    FactKind.SUBJECT_ERASED: plain("subject_erased"),
    FactKind.CALL_EXPLAINED: _explained,
}
"""Who tells each kind of fact."""

LEFT_OUT: Mapping[FactKind, str] = {
    FactKind.DRILL_FINISHED: "a synthetic call of the house to itself; it has no customer",
    FactKind.CONTACT_LINKED: "a further id of the same call; for the customer there is one call",
    FactKind.RECORDER_COMMANDED: "what the recorder was told; what it did is said by recorder_confirmed",
    FactKind.PAYMENT_EXTENDED: "more time for a payment; that it was taken, and when it was over, is said",
    FactKind.NOTICE_ACKNOWLEDGED: "the agent's own notice at the start of a shift; it belongs to no contact",
    FactKind.DEVICE_REVOKED: "about a device of the house; it belongs to no contact",
    FactKind.ERASURE_CONFIRMED: "a device's own confirmation, of no contact; the customer is told by subject_erased",
    FactKind.LOG_RESTARTED: "about the server's log as a whole; it belongs to no contact",
    FactKind.SPLIT_VIEW_FOUND: "about the server's log as a whole; it belongs to no contact",
}
"""Kinds that the page counts and does not tell, each with the reason."""
