"""Turns of a call that make the policy decide again, and what they do to the answers so far. GUI thread only.

A place is learned or corrected, somebody joins or leaves, a minor is suspected, the purpose changes, a consent is
withdrawn: each is one fact and one decision, written together.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from agent_assist.desktop.runtime.clock import new_id
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.consent_words import Said, consent_fact
from agent_assist.desktop.services.decide import Decider, DecisionFact, place
from agent_assist.desktop.services.known_tags import known_tags
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.binding import DecisionView
from agent_assist.domain.call_tags import CallTag
from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.consent import CUSTOMER, Answer, ConsentState, Origin
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.facts.calls import UNDOABLE, ActTakenBack
from agent_assist.domain.facts.places import (
    CallMarked,
    MinorSuspected,
    PartyJoined,
    PartyLeft,
    PlaceLearned,
    PolicyDecided,
    PurposeChanged,
)
from agent_assist.domain.steps import withdrawals
from agent_assist.policy import CustomerPlace, Evidence, Purpose

KNOWN = "call_known"
"""Why the rules are applied again when a fact of the call lets a further duty arise."""
_DECIDED_ANEW = UNDOABLE - {
    FactKind.DISCLOSURE_READ,
    FactKind.SPAN_DISPOSED,
    FactKind.RIGHTS_REQUESTED,
    FactKind.CORRECTION_READ_BACK,
}
"""What the rules were asked about; a reading, an order, a request and its correction are not."""
PERSONS_LIMIT = 8
"""Most persons that join one call (house choice; a conference is asked about another way)."""


class _Known(Struct):
    """What the questions of one contact are made of."""

    places: dict[str, list[CustomerPlace]] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    purpose: str = "quality"
    withdrawals: int = 0


class Turns(Service):
    """Decides again.

    Args:
        records: where facts go.
        decider: asks the policy pack.
        purposes: the pack's purposes.
    """

    def __init__(self, records: Records, decider: Decider, purposes: Sequence[Purpose]) -> None:
        super().__init__(records)
        self._decider = decider
        self._all = purposes
        self._known: dict[str, _Known] = {}
        self._taking: set[str] = set()

    def begin(self, contact: str, places: Sequence[CustomerPlace], at_ms: int, facts: Collection[str] = ()) -> NewFact:
        """Return the first decision of a contact, with what is known of the customer's whereabouts and of the call."""
        known = self._known[contact] = _Known({CUSTOMER: list(places)}, tags=dict.fromkeys(facts, ""))
        return self._decision(contact, known, at_ms, "incoming")

    def learn_place(self, contact: str, code: str) -> None:
        """Somebody said where they are. A second place of the same person corrects the first.

        It is the place of the newest person whose place is not known yet, else the customer's.
        """
        file = self._records.file(contact)
        if file is None:
            return
        known = self._of(contact)
        party = self.placeless(file) or CUSTOMER
        before = known.places.get(party, [])
        stated = [p for p in before if p.evidence.value == "stated"]
        known.places[party] = [p for p in before if p not in stated] + [place(code, "stated")]
        corrects = stated[-1].place if stated else None
        body = PlaceLearned(place=code, evidence="stated", party=party, corrects=corrects)
        trigger = "place_corrected" if corrects not in {None, code} else "place_learned"
        self._turn(file, NewFact(body), trigger)

    def placeless(self, file: CaseFile) -> str | None:
        """Return the newest person who joined and whose place is not known, or None."""
        known = self._of(file.contact_id)
        return next((p for p in reversed(file.persons) if p != CUSTOMER and not known.places.get(p)), None)

    def join(self, file: CaseFile) -> bool:
        """Somebody joined; their place is not known yet, so the strictest rule joins too. False beyond the limit."""
        before = sum(moment.joined for moment in file.party_log)
        if before >= PERSONS_LIMIT:
            return False
        party = f"party-{before + 2}"
        self._of(file.contact_id).places[party] = []
        self._turn(file, NewFact(PartyJoined(party=party)), "party_joined")
        return True

    def leave(self, file: CaseFile) -> bool:
        """Who joined last has left; their place no longer counts for what comes. False when nobody had joined."""
        party = file.persons[-1]
        if party == CUSTOMER:
            return False
        self._of(file.contact_id).places.pop(party, None)
        self._turn(file, NewFact(PartyLeft(party=party)), "party_left")
        return True

    def suspect_minor(self, file: CaseFile) -> bool:
        """The customer may be a child: what was given by anybody but a parent no longer holds. Once per contact."""
        if file.minor_at_ms is not None:
            return False
        self._of(file.contact_id).tags[CallTag.MINOR] = ""
        self._turn(file, NewFact(MinorSuspected()), CallTag.MINOR)
        return True

    def marks(self, contact: str) -> frozenset[str]:
        """Return the tags that only the agent can know, as the contact's pack says it."""
        return self._decider.marks(contact)

    def mark(self, file: CaseFile, mark: str) -> bool:
        """The agent says what only an agent can know of this call. Once per mark; False where it is known already."""
        known = self._of(file.contact_id)
        if mark in known.tags:
            return False
        known.tags[mark] = ""
        self._turn(file, NewFact(CallMarked(mark=mark)), CallMarked.KIND.value)
        return True

    def change_purpose(self, file: CaseFile, purpose: str) -> bool:
        """The recording is now for another purpose of the pack. False for one that the pack does not know."""
        known = self._of(file.contact_id)
        if purpose not in self._purposes or purpose == known.purpose:
            return False
        known.purpose = purpose
        known.tags |= dict.fromkeys(self._purposes[purpose].facts, "")
        self._turn(file, NewFact(PurposeChanged(purpose=purpose)), "purpose_changed")
        return True

    def take_back(self, file: CaseFile, act: Fact) -> None:
        """What the agent entered was a slip: it is written down as taken back, and the rules are applied without it.

        What the rules are asked about changes once that is durable: until then the slip counts.

        Args:
            file: the contact.
            act: one of its facts that `last_act` names.
        """
        if act.id in self._taking:
            return  # pressed twice before it was durable
        self._taking.add(act.id)
        contact, now = file.contact_id, self._clock.now_ms()
        body = ActTakenBack(act=act.id, act_kind=act.kind)
        after = add(file, Fact(new_id(now), body.KIND, now, contact, act.actor, body.plain()))
        known = _restored(after, self._all)
        facts = [NewFact(body, at_ms=now)]
        if act.kind in _DECIDED_ANEW:
            facts.append(self._decision(contact, known, now, body.KIND))

        def taken(outcome: Outcome[list[Fact]]) -> None:
            self._taking.discard(act.id)
            if isinstance(outcome, Ok):
                self._known[contact] = known

        self._records.write(contact, facts, taken)

    def change_pack(self, file: CaseFile) -> None:
        """An urgent pack has come: decide again by its rules."""
        self._turn(file, None, "pack_changed")

    def follow(self, contact: str) -> None:
        """Look at a contact after a change: a withdrawal decides again, and so does what lets another duty arise."""
        file = self._records.file(contact)
        if file is None or not file.state.live or not file.decisions:
            return
        # After a restart, what was told last may not have been decided on before the program died.
        restarted = contact not in self._known
        known, tags = self._of(contact), known_tags(file, self._all)
        said, mistake = len(withdrawals(file)), ActTakenBack.KIND.value
        if said != known.withdrawals:
            trigger = "consent_withdrawn" if said > known.withdrawals else mistake
            known.withdrawals, known.tags = said, tags
            self._records.write(contact, [self._decision(contact, known, self._clock.now_ms(), trigger)])
        elif restarted or not known.tags.keys() >= tags.keys():
            known.tags |= tags
            self._turn(file, None, KNOWN, only_news=True)

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._known.pop(contact, None)

    @property
    def _purposes(self) -> dict[str, Purpose]:
        return {purpose.id: purpose for purpose in self._all}

    def _of(self, contact: str) -> _Known:
        """What is known; after a restart it is what the contact's facts say."""
        if contact not in self._known:
            file = self._records.file(contact)
            self._known[contact] = _restored(file, self._all) if file is not None else _Known()
        return self._known[contact]

    def _turn(self, file: CaseFile, fact: NewFact | None, trigger: str, *, only_news: bool = False) -> None:
        """Decide again and write it down; with `only_news` only where the answer is another one than the last."""
        now = self._clock.now_ms()
        decision = self._decision(file.contact_id, self._of(file.contact_id), now, trigger)
        if only_news and _same(file.decisions[-1], decision.body):
            return
        ended = [
            consent_fact(
                file,
                Said(a.purpose, ConsentState.INVALIDATED, a.party, origin=a.origin, because=why, refers=a.event_id),
                self._purposes[a.purpose],
                now,
            )
            for a, why in _void(file, trigger, decision.body.level)
            if a.purpose in self._purposes
        ]
        # One moment for all: a decision that seems older than its cause would hide that cause from the undo.
        cause = [replace(fact, at_ms=now)] if fact else []
        self._records.write(file.contact_id, [*cause, decision, *ended])

    def _decision(self, contact: str, known: _Known, at_ms: int, trigger: str) -> DecisionFact:
        places = [p for found in known.places.values() for p in found]
        if len(known.places) > 1 and any(_uncertain(found) for found in known.places.values()):
            places += [place(code, "stated") for code in self._decider.unknown_places(contact)]
        file = self._records.file(contact)
        began_ms = file.opened_at_ms if file is not None else None
        return self._decider.decided(
            contact, places, at_ms, trigger, facts=known.tags, purpose=known.purpose, began_ms=began_ms
        )


def _uncertain(found: Sequence[CustomerPlace]) -> bool:
    """Whether one person may be anywhere. The pack judges this for one person; of several, each must be known."""
    return all(one.evidence is Evidence.AREA_CODE for one in found)


def _same(before: DecisionView, now: PolicyDecided) -> bool:
    """Tell whether an answer asks for what the one before asked for, duties too; what it rests on may differ."""
    return (
        (before.level, before.min_level, before.procedure) == (now.level, now.min_level, now.procedure)
        and (before.capture_notice, before.offer_alternative) == (now.capture_notice, now.offer_alternative)
        and (before.unbroken, before.places) == (now.unbroken, now.places)
        and [duty.id for duty in before.overlays] == [duty.id for duty in now.overlays]
        and before.hours == (now.hours or ())
    )


def _restored(file: CaseFile, purposes: Sequence[Purpose]) -> _Known:
    """What is known of a contact from its facts. Where they are unsound no place is known, so the strictest counts."""
    where = file.whereabouts
    places = {p: [place(one.code, one.evidence) for one in found] for p, found in where.places.items()}
    nowhere: dict[str, list[CustomerPlace]] = {person: [] for person in file.persons}
    told = known_tags(file, purposes)
    return _Known(places if where.sound else nowhere, told, where.purpose or "quality", len(withdrawals(file)))


def _void(file: CaseFile, trigger: str, level: str) -> Iterator[tuple[Answer, str]]:
    """Name the valid answers that a turn makes void: a child's own, and a carried yes where an explicit one is due."""
    for answer in file.answers.values():
        if not answer.state.valid:
            continue
        if trigger == CallTag.MINOR and answer.origin is not Origin.PARENT:
            yield answer, CallTag.MINOR
        elif level == "explicit" and answer.origin is Origin.CARRIED:
            yield answer, "carried, and an explicit yes is due"
