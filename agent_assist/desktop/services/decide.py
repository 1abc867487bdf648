"""Asking the policy pack about a contact, and writing its answer down. GUI thread; one decision takes under 1 ms."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.pack_in_force import PackInForce
from agent_assist.desktop.services.records import NewFact
from agent_assist.domain.facts import FactKind, PolicyRef
from agent_assist.policy import CustomerPlace, Decision, Evidence, Question
from agent_assist.policy.payment import UNBROKEN

WORDS_ROOM = 24_000
"""Most characters of the words of duties in one decision: an event has at most 65,536 bytes (all 45 duties that the
shipped pack can ask for in nine places take 18,000)."""


class Decider:
    """Turns what is known of a contact's places into a `policy_decided` fact."""

    def __init__(self, packs: PackInForce, house: House) -> None:
        self._packs = packs
        self._house = house

    def unknown_places(self, contact: str) -> tuple[str, ...]:
        """Return what an unknown place counts as in a contact."""
        return self._packs.of(contact).unknown_place

    def decided(
        self,
        contact: str,
        places: Sequence[CustomerPlace],
        at_ms: int,
        trigger: str,
        *,
        facts: Collection[str] = (),
        purpose: str = "quality",
    ) -> NewFact:
        """Return the fact of a decision.

        Args:
            contact: its pack answers.
            places: what is known of the customer's whereabouts; empty means the unknown place.
            at_ms: when the question is asked; its UTC date is the date of the question.
            trigger: why it is asked now: incoming, place_learned, place_corrected, party_joined, minor_suspected,
                purpose_changed, consent_withdrawn or pack_changed.
            facts: tags that trigger overlays; one that the pack does not know is left out.
            purpose: what the recording is for.
        """
        pack = self._packs.of(contact)
        question = Question(
            customer=tuple(places),
            agent=self._house.agent_place,
            recorder=self._house.recorder_place,
            on=datetime.fromtimestamp(at_ms / 1000, UTC).date(),
            purpose=purpose,
            facts=pack.facts.intersection(facts) | pack.house.facts,
        )
        decision = pack.decide(question)
        body = {
            "trigger": trigger,
            "question": question.canonical(),
            "level": decision.level.word,
            "min_level": decision.min_level.word,
            "procedure": decision.procedure.value,
            "capture_notice": decision.capture_notice,
            "offer_alternative": decision.offer_alternative,
            "places": list(decision.places),
            "rules": _rules(decision),
            "unbroken": UNBROKEN in pack.implied(question.facts),
            "overlays": _duties(decision),
        }
        ref = PolicyRef(decision.pack.digest, decision.decision_id)
        return NewFact(FactKind.POLICY_DECIDED, body, policy=ref, at_ms=at_ms)


def place(code: str, evidence: str) -> CustomerPlace:
    """Return a customer's place with how it is known."""
    return CustomerPlace(code, Evidence(evidence))


def _rules(decision: Decision) -> list[dict[str, object]]:
    return [
        {
            "place": rule.place,
            "name": rule.name,
            "level": rule.level.word,
            "summary": rule.summary,
            "citations": list(rule.citations),
            "confidence": rule.confidence,
            "evidence": rule.evidence,
            "sources": [{"title": source.title, "url": source.url} for source in rule.sources],
        }
        for rule in decision.rules
    ]


def _duties(decision: Decision) -> list[dict[str, object]]:
    """Every duty with what names it; its words and sources as long as there is room for them in an event."""
    rows: list[dict[str, object]] = []
    room = WORDS_ROOM
    for duty in decision.overlays:
        room -= len(duty.text) + sum(len(source) for source in duty.sources)
        rows.append(
            {
                "id": duty.id,
                "action": duty.action,
                "text": duty.text if room >= 0 else "",
                "citations": list(duty.citations),
                "confidence": duty.confidence,
                "sources": list(duty.sources) if room >= 0 else [],
            }
        )
    return rows
