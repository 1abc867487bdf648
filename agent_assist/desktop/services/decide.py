"""Asking the policy pack about a contact, and writing its answer down. GUI thread; one decision takes under 1 ms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time
from functools import partial
from types import MappingProxyType

from msgspec import UNSET, UnsetType, structs
from msgspec.structs import replace

from agent_assist.desktop.runtime.failing import Failing, Part
from agent_assist.desktop.services.hours import hours_of
from agent_assist.desktop.services.house import House
from agent_assist.desktop.services.pack_in_force import PackInForce
from agent_assist.desktop.services.records import NewFact
from agent_assist.domain.binding import DecidedRule, Duty, HoursRule, Procedure, Source
from agent_assist.domain.call_tags import CallTag
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.clock import utc_of
from agent_assist.domain.consent import CUSTOMER, Level
from agent_assist.domain.facts import PolicyRef
from agent_assist.domain.facts.places import AskedQuestion, KnownTag, PolicyDecided
from agent_assist.policy import CustomerPlace, Decision, Evidence, Pack, Purpose, Question
from agent_assist.policy.local_days import FIRST_CLOCK, earliest_day
from agent_assist.policy.payment import UNBROKEN, ActedOn

MARKETING = "marketing"
"""What consent_life.toml calls every purpose that sells or promotes, whatever its id."""
WORDS_ROOM = 24_000
"""Most characters of the words of duties in one decision: an event has at most 65,536 bytes (all 45 duties that the
shipped pack can ask for in nine places take 18,000)."""
_NOTHING: Mapping[str, str] = MappingProxyType({})


class DecisionFact(NewFact, frozen=True):
    """A decision about to be written."""

    body: PolicyDecided


class Decider:
    """Turns what is known of a contact's places into a `policy_decided` fact."""

    def __init__(self, packs: PackInForce, house: House, failing: Failing | None = None) -> None:
        self._packs = packs
        self._house = house
        self._failing = failing or Failing()

    def unknown_places(self, contact: str) -> tuple[str, ...]:
        """Return what an unknown place counts as in a contact."""
        return self._packs.of(contact).unknown_place

    def marks(self, contact: str) -> frozenset[str]:
        """Return the tags of a contact's pack that only the agent can know; none in packs that do not say so."""
        return self._packs.of(contact).tags.told_by_agent

    def yes_ends_ms(self, file: CaseFile, purpose: Purpose, now_ms: int) -> int | None:
        """Return when a yes of now ends by law, milliseconds since 1970 UTC; None where no known law ends it.

        The moment lies before the last day ends on the first clock on earth, so that it is never too late.
        """
        return self._failing.call(Part.RULES, "life of a yes", partial(self._aged, file, purpose, now_ms), None)

    def _aged(self, file: CaseFile, purpose: Purpose, now_ms: int) -> int | None:
        pack = self._packs.of(file.contact_id)
        places = tuple(one.code for one in file.whereabouts.places.get(CUSTOMER, ()))
        given = earliest_day(map(pack.gazetteer.code, places), utc_of(now_ms))
        told = pack.facts.intersection({*file.tags, *file.whereabouts.tags, *purpose.facts}) | pack.house.facts
        names = {purpose.id} | ({MARKETING} if CallTag.MARKETING in purpose.facts else set())
        found = (pack.consent_lives.last_day(name, places, given, told) for name in names)
        days = [one.last_day for one in found if one is not None]
        if not days:
            return None
        last = datetime.combine(min(days), time.max, UTC) - FIRST_CLOCK
        return int(last.timestamp() * 1000)

    def decided(
        self,
        contact: str,
        places: Sequence[CustomerPlace],
        at_ms: int,
        trigger: str,
        *,
        facts: Mapping[str, str] = _NOTHING,
        purpose: str = "quality",
        began_ms: int | None = None,
    ) -> DecisionFact:
        """Return the fact of a decision; where the pack cannot answer, the strictest one, which names no rule.

        Args:
            contact: its pack answers.
            places: what is known of the customer's whereabouts; empty means the unknown place.
            at_ms: the moment that is asked about; each place answers for its own calendar day then.
            trigger: why it is asked now: incoming, place_learned, place_corrected, party_joined, minor_suspected,
                call_marked, call_known, purpose_changed, consent_withdrawn or pack_changed.
            facts: tags that trigger duties, by the id of the fact each rests on (empty where there is none); one that
                the pack does not know is left out.
            purpose: what the recording is for.
            began_ms: when the call began, for the hours in which the agent may make it; `at_ms` if left out.
        """
        ask = partial(self._asked, contact, places, at_ms, trigger, facts, purpose)
        strictest = DecisionFact(PolicyDecided(trigger=trigger), at_ms=at_ms)
        made = self._failing.call(Part.RULES, "decide", ask, strictest)
        if CallTag.OUTBOUND not in facts:
            return made
        began = at_ms if began_ms is None else began_ms
        hours = self._failing.call(Part.RULES, "hours", partial(self._hours, contact, places, began, made, facts), ())
        return replace(made, body=structs.replace(made.body, hours=hours or UNSET))

    def _hours(
        self,
        contact: str,
        places: Sequence[CustomerPlace],
        began_ms: int,
        made: DecisionFact,
        facts: Mapping[str, str],
    ) -> tuple[HoursRule, ...]:
        """Return what the hours of the customer's place say of a call that the agent makes."""
        asked = made.body.question.facts if made.body.question is not None else ()
        return hours_of(self._packs.of(contact), places, began_ms, {*asked, *facts})

    def _abroad(self, pack: Pack, places: Sequence[CustomerPlace]) -> Iterator[str]:
        """Yield what follows from where the customer, the agent and the recorder are."""
        known = [one.place for one in places if one.place]
        if any(pack.gazetteer.abroad(place, self._house.agent_place) for place in known):
            yield CallTag.AGENT_ABROAD
        if any(pack.gazetteer.abroad(place, self._house.recorder_place) for place in known):
            yield CallTag.ABROAD

    def _of_payment(self, pack: Pack, places: Sequence[CustomerPlace], facts: frozenset[str]) -> tuple[Duty, ...]:
        """Return the rules of payment.toml that somebody acts on, once a payment step was opened."""
        if CallTag.CARD not in facts:
            return ()
        here = (*(one.place for one in places if one.place), self._house.agent_place, self._house.recorder_place)
        return tuple(map(_duty, pack.payment.acted_on(here, facts) if pack.payment_rules else ()))

    def _asked(
        self,
        contact: str,
        places: Sequence[CustomerPlace],
        at_ms: int,
        trigger: str,
        facts: Mapping[str, str],
        purpose: str,
    ) -> DecisionFact:
        pack = self._packs.of(contact)
        told = dict.fromkeys(self._abroad(pack, places), "") | dict(facts) | dict.fromkeys(pack.house.facts, "")
        at = utc_of(at_ms)
        question = Question(
            customer=tuple(places),
            agent=self._house.agent_place,
            recorder=self._house.recorder_place,
            on=at.date(),
            purpose=purpose,
            facts=pack.facts.intersection(told),
            at=at,
        )
        decision = pack.decide(question)
        body = PolicyDecided(
            trigger=trigger,
            question=_asked(question),
            level=Level(decision.level.word),
            min_level=Level(decision.min_level.word),
            procedure=Procedure(decision.procedure.value),
            capture_notice=decision.capture_notice,
            offer_alternative=decision.offer_alternative,
            places=decision.places,
            rules=_rules(decision),
            unbroken=UNBROKEN in pack.implied(question.facts),
            overlays=(*_duties(decision), *self._of_payment(pack, places, question.facts)),
            rests_on=_rests_on(question, told),
            at_ms=at_ms,
        )
        ref = PolicyRef(decision.pack.digest, decision.decision_id)
        return DecisionFact(body, policy=ref, at_ms=at_ms)


def _rests_on(question: Question, told: Mapping[str, str]) -> tuple[KnownTag, ...] | UnsetType:
    """Return the tags of a question that rest on facts; left out of the fact where there are none."""
    found = tuple(KnownTag(tag=tag, fact=told[tag]) for tag in sorted(question.facts) if told[tag])
    return found or UNSET


def place(code: str, evidence: str) -> CustomerPlace:
    """Return a customer's place with how it is known."""
    return CustomerPlace(code, Evidence(evidence))


def _asked(question: Question) -> AskedQuestion:
    """Return the question in the one form that equal questions share (see `Question.canonical`)."""
    return AskedQuestion(
        customer=tuple((one.place, one.evidence.value) for one in sorted(set(question.customer))),
        agent=question.agent,
        recorder=question.recorder,
        on=question.on.isoformat(),
        purpose=question.purpose,
        channel=question.channel,
        facts=tuple(sorted(question.facts)),
        age=question.age,
    )


def _rules(decision: Decision) -> tuple[DecidedRule, ...]:
    return tuple(
        DecidedRule(
            place=rule.place,
            name=rule.name,
            level=rule.level.word,
            summary=rule.summary,
            citations=tuple(rule.citations),
            confidence=rule.confidence,
            evidence=rule.evidence,
            sources=tuple(Source(title=source.title, url=source.url) for source in rule.sources),
        )
        for rule in decision.rules
    )


def _duties(decision: Decision) -> tuple[Duty, ...]:
    """Every duty with what names it; its words and sources as long as there is room for them in an event."""
    rows: list[Duty] = []
    room = WORDS_ROOM
    for duty in decision.overlays:
        room -= len(duty.text) + sum(len(source) for source in duty.sources)
        told = _duty(duty)
        rows.append(told if room >= 0 else structs.replace(told, text="", sources=()))
    return tuple(rows)


def _duty(row: ActedOn) -> Duty:
    """Return a duty of the pack as an event has it, under the same names."""
    return Duty(**{name: getattr(row, name) for name in Duty.__struct_fields__})
