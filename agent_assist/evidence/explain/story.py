"""What happened in a contact, as keys and values: no sentence yet, nothing that is not a fact. Pure.

A fact that this version does not know is counted and never guessed at. Values that the ledger holds encrypted
appear only where their key still exists.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from agent_assist.domain.call_tags import CallMark
from agent_assist.domain.consent import CUSTOMER
from agent_assist.domain.contact import WITHHELD
from agent_assist.domain.escalation import Rung
from agent_assist.domain.facts import (
    Fact,
    FactBody,
    FactKind,
    Role,
    calls,
    consent,
    notes,
    places,
    readable,
    recorder,
    review,
    server,
)
from agent_assist.domain.payment import Ended
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.releases import ReleaseReason
from agent_assist.domain.rights import reference
from agent_assist.domain.whereabouts import EVIDENCE
from agent_assist.evidence.explain.answers import ANSWER_TELLERS
from agent_assist.evidence.explain.line import (
    Line,
    Teller,
    joined,
    named_day,
    of,
    person,
    plain,
    text,
    total,
    word,
)
from agent_assist.evidence.explain.requests import RIGHTS_TELLERS


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
        received: when the server had the first and the last of what the desk wrote, milliseconds since 1970 UTC, as the
            log says; None where that is not known.
    """

    contact: str
    lines: tuple[Line, ...]
    passed_over: int
    newest: str
    received: tuple[int, int] | None = None


def story(contact: str, facts: Iterable[Fact], audience: Audience = Audience.DESK) -> Story:
    """Tell a contact.

    Args:
        contact: the id; facts of other contacts are left out.
        facts: in any order.
        audience: who reads it.
    """
    told = told_facts(contact, facts, audience)
    lines = tuple(line for _fact, line in told if line is not None)
    return Story(contact, lines, len(told) - len(lines), told[-1][0].id if told else "")


def told_facts(
    contact: str, facts: Iterable[Fact], audience: Audience = Audience.DESK
) -> list[tuple[Fact, Line | None]]:
    """Return each fact of a contact with its line, oldest first; None for one that has no sentence here."""
    ours = sorted((fact for fact in facts if fact.contact == contact), key=lambda fact: (fact.at_ms, fact.id))
    names = _names(ours)
    return [(fact, _told(fact, audience, names)) for fact in ours]


def _told(fact: Fact, audience: Audience, names: Mapping[str, str]) -> Line | None:
    door = audience is Audience.DOOR
    body = readable(fact)
    tell = None if body is None or (door and type(body) in STAFF) else TELLERS.get(type(body))
    line = tell(fact, body) if tell else None
    if line is None:
        return None
    values = {key: names.get(value, value) if key in _PLACES else value for key, value in line.values.items()}
    if door:
        values.update(dict.fromkeys(_PERSONAL & values.keys(), "@withheld"))
    return replace(line, values=values)


def _names(facts: Iterable[Fact]) -> dict[str, str]:
    """Return the names of places that the call's own decisions give: a customer reads "Texas", not "US-TX"."""
    decided = [body for fact in facts if isinstance(body := readable(fact), places.PolicyDecided)]
    rules = [rule for body in decided for rule in body.rules]
    return {text(rule.place): text(rule.name) for rule in rules if text(rule.place) and text(rule.name)}


def _opened(fact: Fact, body: calls.ContactOpened) -> Line:
    shown = text(body.number_masked)
    number = "@number_withheld" if shown == WITHHELD else shown or "@gone"
    line = text(body.line) or ("@no_line" if shown else "@gone")  # what was written closed goes with its key
    return Line(fact.at_ms, f"opened_{body.direction}", {"number": number, "line": line})


def _ended(fact: Fact, body: calls.ContactEnded) -> Line:
    talk = body.talk_ms
    if talk is None:
        return Line(fact.at_ms, "ended")
    return Line(fact.at_ms, "ended_after", {"minutes": str(talk // 60_000), "seconds": str(talk // 1000 % 60)})


def _missed(fact: Fact, body: calls.ContactMissed) -> Line:
    return Line(fact.at_ms, "missed_untold" if body.reason == calls.END_NOT_TOLD else "missed")


def _place(fact: Fact, body: places.PlaceLearned) -> Line:
    values = {
        "place": text(body.place) or "@unknown",
        "how": word(body.evidence, EVIDENCE, "evidence"),
        "before": text(body.corrects or ""),
        "person": person(body.party),
    }
    if (body.party or CUSTOMER) != CUSTOMER:
        how = "@evidence_said" if body.evidence == "stated" else values["how"]
        return Line(fact.at_ms, "place_of_other", {**values, "how": how})
    corrected = values["before"] not in {"", values["place"]}
    return Line(fact.at_ms, "place_corrected" if corrected else "place_learned", values)


def _party_joined(fact: Fact, body: places.PartyJoined) -> Line:
    return Line(fact.at_ms, "party_joined", {"person": person(body.party)})


def _party_left(fact: Fact, body: places.PartyLeft) -> Line:
    return Line(fact.at_ms, "party_left", {"person": person(body.party)})


def _purpose(fact: Fact, body: places.PurposeChanged) -> Line:
    return Line(fact.at_ms, "purpose_changed", {"purpose": text(body.purpose) or "@unknown"})


def _decided(fact: Fact, body: places.PolicyDecided) -> Line:
    named = joined(text(rule.name) for rule in body.rules) or joined(body.places)
    cited = joined(citation for duty in body.overlays for citation in duty.citations)
    told = [*(rule.confidence for rule in body.rules), *(duty.confidence for duty in body.overlays)]
    sure = [one for one in told if one in _SURE]
    least = max(sure, key=_SURE.index, default="")
    also = (
        *((f"again_{body.trigger}",) if body.trigger in _AGAIN else ()),
        *(("further_duties",) if cited else ()),
        *(("how_sure",) if least else ()),
    )
    values = {
        "places": named.removeprefix("@") or "@unknown",
        "level": f"@level_{body.level}",
        "duties": cited.removeprefix("@"),
        "sure": f"@sure_{least}",
    }
    return Line(fact.at_ms, "decided", values, also)


def _read(fact: Fact, body: consent.DisclosureRead) -> Line:
    values = {
        "script": text(body.script),
        "version": text(body.version),
        "language": f"@language_{text(body.language).lower().partition('-')[0]}",
    }
    return Line(fact.at_ms, "read_fast" if body.faster_than_speech else "read", values)


def _recorder(fact: Fact, body: recorder.RecorderSeen) -> Line | None:
    state = body.state
    if body.KIND is FactKind.RECORDER_UNCONFIRMED or state is RecorderState.UNCONFIRMED:
        return Line(fact.at_ms, "recorder_unconfirmed")
    if state is RecorderState.NONE:
        return Line(fact.at_ms, "recorder_none")
    how = body.means if body.means in {"reply", "person", "read_back", "written"} else "nothing"
    return Line(fact.at_ms, f"recorder_{state}", {"how": f"@means_{how}"})


def _escalated(fact: Fact, body: recorder.RecorderEscalated) -> Line:
    return Line(fact.at_ms, "recorder_escalated_tell" if body.rung is Rung.TELL else "recorder_escalated")


def _note(fact: Fact, body: notes.NoteSaved) -> Line:
    said = fact.personal.get("text")
    return Line(fact.at_ms, "note_saved", {"hidden": total(body.kinds), "text": said[:2_000] if said else "@erased"})


def _hidden(fact: Fact, body: notes.SensitiveTruncated) -> Line:
    return Line(fact.at_ms, "sensitive_truncated", {"hidden": total(body.kinds)})


def _flagged(fact: Fact, body: calls.FlagRaised) -> Line:
    return Line(fact.at_ms, "flag_raised", {"flag": f"@flag_{body.flag}"})


def _verdict(fact: Fact, body: calls.VerdictReached) -> Line:
    return Line(fact.at_ms, "verdict", {"verdict": f"@verdict_{body.verdict}"})


def _review_opened(fact: Fact, body: review.ReviewOpened) -> Line | None:
    told = fact.actor.role is Role.SUPERVISOR
    return Line(fact.at_ms, "review_opened", {"what": f"@review_opened_{body.reason}"}) if told else None


def _review_decided(fact: Fact, body: review.ReviewDecided) -> Line | None:
    told = fact.actor.role is Role.SUPERVISOR
    return Line(fact.at_ms, "review_decided", {"what": f"@review_decided_{body.decision}"}) if told else None


def _taken_back(fact: Fact, body: calls.ActTakenBack) -> Line:
    line = Line(fact.at_ms, "act_taken_back", {"act": word(body.act_kind, calls.UNDOABLE, "act")})
    if body.act_kind != review.RightsRequested.KIND:
        return line
    return replace(line, values={**line.values, "request": reference(text(body.act))}, also=("request_void",))


def _marked(fact: Fact, body: places.CallMarked) -> Line:
    return Line(fact.at_ms, "call_marked", {"mark": f"@mark_{body.mark}" if body.mark in _MARKS else "@mark_other"})


def _deferred(fact: Fact, body: server.ErasureDeferred) -> Line:
    values = {"until": named_day(body.kept_until_ms), "basis": text(body.basis) or "@unknown"}
    return Line(fact.at_ms, "erasure_deferred", values)


def _hold(fact: Fact, body: server.HoldPlaced) -> Line:
    return Line(fact.at_ms, "hold_placed", {"basis": text(body.reason) or "@unknown"})


def _payment(fact: Fact, body: notes.PaymentOpened) -> Line:
    return Line(fact.at_ms, f"payment_{body.audio}")


def _payment_over(fact: Fact, body: notes.PaymentEnded) -> Line:
    return Line(fact.at_ms, "payment_forgotten" if body.ended is Ended.TIME_OUT else "payment_ended")


def _audited(fact: Fact, body: recorder.RecordingAudited) -> Line:
    return Line(fact.at_ms, f"audit_{body.result}")


def _field(fact: Fact, body: notes.FieldRevealed) -> Line:
    key = "field_revealed" if body.needed else "field_revealed_unneeded"
    name = text(body.name).replace("_", " ") or "@gone"
    return Line(fact.at_ms, key, {"field": name, "reason": f"@reveal_{body.reason}"})


def _released(fact: Fact, body: notes.FindingReleased) -> Line:
    if body.reason is ReleaseReason.REQUESTED:  # it is sensitive, and was kept all the same
        return Line(fact.at_ms, "finding_kept")
    return Line(fact.at_ms, "finding_released", {"reason": f"@release_{body.reason}"})


def _explained(fact: Fact, body: review.CallExplained) -> Line:
    return Line(fact.at_ms, "explained_door" if body.to == "customer" else "explained_desk")


_PERSONAL = frozenset({"text", "number"})
_PLACES = frozenset({"place", "before"})
_MARKS = frozenset(CallMark)
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
        "call_marked",
        "call_known",
        "consent_withdrawn",
        "act_taken_back",
        "pack_changed",
    }
)
"""Why the rules were looked up again."""
STAFF = frozenset(
    {
        review.ReviewOpened,
        review.ReviewDecided,
        calls.FlagRaised,
        calls.VerdictReached,
        server.HoldPlaced,
        server.HoldReleased,
    }
)
"""How the house looks after its own staff, and its disputes; not told to whoever holds a code and four digits."""

TELLERS: Mapping[type[FactBody], Teller] = {
    **dict(
        (
            of(calls.ContactOpened, _opened),
            of(calls.ContactConnected, plain("connected")),
            of(calls.ContactHeld, plain("held")),
            of(calls.ContactResumed, plain("resumed")),
            of(calls.ContactEnded, _ended),
            of(calls.ContactMissed, _missed),
            of(calls.ActTakenBack, _taken_back),
            of(places.PlaceLearned, _place),
            of(places.PartyJoined, _party_joined),
            of(places.PartyLeft, _party_left),
            of(places.MinorSuspected, plain("minor_suspected")),
            of(places.CallMarked, _marked),
            of(places.PurposeChanged, _purpose),
            of(places.PolicyDecided, _decided),
            of(consent.DisclosureRead, _read),
            of(recorder.RecorderConfirmed, _recorder),
            of(recorder.RecorderUnconfirmed, _recorder),
            of(recorder.RecorderEscalated, _escalated),
            of(recorder.RecordingAudited, _audited),
            of(notes.PaymentOpened, _payment),
            of(notes.PaymentEnded, _payment_over),
            of(notes.FieldRevealed, _field),
            of(notes.FindingReleased, _released),
            of(notes.NoteSaved, _note),
            of(notes.SensitiveTruncated, _hidden),
            of(calls.FlagRaised, _flagged),
            of(calls.VerdictReached, _verdict),
            of(calls.WrapUpFinished, plain("wrap_up_finished")),
            of(review.ReviewOpened, _review_opened),
            of(review.ReviewDecided, _review_decided),
            of(review.ReceiptOffered, plain("receipt_offered")),
            of(server.ErasureDeferred, _deferred),
            of(server.SubjectErased, plain("subject_erased")),
            of(server.HoldPlaced, _hold),
            of(server.HoldReleased, plain("hold_released")),
            of(review.CallExplained, _explained),
            of(server.TimeDoubted, plain("time_doubted")),
        )
    ),
    **ANSWER_TELLERS,
    **RIGHTS_TELLERS,
}
"""Who tells each kind of fact; a kind without one says why in its rules (`untold`)."""
