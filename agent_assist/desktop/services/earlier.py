"""What was answered before this leg of the call: standing consents, and answers carried over a transfer.

GUI thread only; the lookup runs on the store lane.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from agent_assist.desktop.ports.contact_store import StandingConsent
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.consent_words import Said, consent_fact
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.carry import CarriedAnswer, counts
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Answer, ConsentState, Origin, may_begin
from agent_assist.domain.facts.consent import AnswersCarried, AnswersExported, CarriedState
from agent_assist.domain.steps import is_open
from agent_assist.policy import Purpose

CLIPBOARD = "clipboard"
"""Where exported answers go: a person pastes them into the transfer note of the phone or the CRM."""


class Earlier(Service):
    """Standing and carried answers of the live contacts.

    Args:
        records: where facts go.
        purposes: the pack's purposes; others are carried along and never asked here.
        changed: called when standing consents were found.
    """

    def __init__(self, records: Records, purposes: Sequence[Purpose], changed: Callable[[], None]) -> None:
        super().__init__(records)
        self._all = purposes
        self._changed = changed
        self._standing: dict[str, tuple[StandingConsent, ...]] = {}
        self._carried: dict[str, tuple[CarriedAnswer, ...]] = {}
        self._ended: dict[str, frozenset[str]] = {}

    @property
    def _purposes(self) -> dict[str, Purpose]:
        return {purpose.id: purpose for purpose in self._all}

    def standing(self, contact: str) -> tuple[StandingConsent, ...]:
        """Return what stands from earlier calls of the same number, by the pack's purposes; found after a moment."""
        return self._standing.get(contact, ())

    def usable(self, file: CaseFile) -> tuple[StandingConsent, ...]:
        """Return the standing consents that may be used now: given, not run out, and not answered on this call.

        None before somebody speaks: until then nobody can tell who it is.
        """
        if file.connected_at_ms is None:
            return ()
        now = self._clock.now_ms()
        return tuple(
            one
            for one in self.standing(file.contact_id)
            if one.holds_at(now) and file.minor_at_ms is None and is_open(file.answers, one.purpose)
        )

    def use(self, file: CaseFile) -> int:
        """The same person speaks: their standing consents count on this call. Returns how many."""
        now = self._clock.now_ms()
        facts = [
            self._fact(file, one, ConsentState.GIVEN, now)
            for one in self.usable(file)
            if one.purpose not in file.answers  # what ended on this call is asked, not used
        ]
        if facts:
            self._records.write(file.contact_id, facts)
        return len(facts)

    def look_up(self, contact: str) -> None:
        """Look for standing consents of the contact's number."""
        store = self._records.store
        self._records.lane.submit(lambda: store.standing(contact), lambda outcome: self._found(contact, outcome))

    def carry(self, contact: str, answers: Sequence[CarriedAnswer]) -> None:
        """An earlier leg of the call brought answers along; they are judged when the contact is known."""
        if answers:
            self._carried[contact] = tuple(answers)
            self.follow(contact)

    def handed_over(self, file: CaseFile, answers: Sequence[CarriedAnswer]) -> None:
        """Write down that these answers were copied for the next desk: which purposes, and no answer."""
        if answers:
            body = AnswersExported(to=CLIPBOARD, purposes=tuple(answer.purpose for answer in answers))
            self._records.write(file.contact_id, [NewFact(body)])

    def follow(self, contact: str) -> None:
        """Write down carried answers that wait, once the decision is known."""
        file = self._records.file(contact)
        if contact not in self._carried or file is None or file.decision is None or not file.state.live:
            return
        answers = self._carried.pop(contact)
        now, level = self._clock.now_ms(), file.decision.level
        taken = [a for a in answers if a.purpose in self._purposes and _may_take(file, a) and counts(a, level, now)]
        # A purpose that no pack here knows is text of somebody else's, and is not written down.
        known = [a for a in answers if a.purpose in self._purposes]
        told = tuple(CarriedState(purpose=a.purpose, state=a.state, at_ms=a.at_ms) for a in known)
        facts = [NewFact(AnswersCarried(answers=told, counted=tuple(a.purpose for a in taken)))]
        for answer in taken:
            state = ConsentState.GIVEN if answer.state is ConsentState.RENEWED else answer.state
            said = Said(answer.purpose, state, origin=Origin.CARRIED)
            facts.append(consent_fact(file, said, self._purposes[answer.purpose], now))
        self._records.write(contact, facts)

    def expire(self, file: CaseFile) -> None:
        """End what ran out while the call goes on. Called once a second."""
        now = self._clock.now_ms()
        over = [a for a in file.answers.values() if a.state_at(now) is not a.state and a.purpose in self._purposes]
        marks = frozenset(a.event_id for a in over)
        if over and self._ended.get(file.contact_id) != marks:
            self._ended[file.contact_id] = marks
            self._records.write(file.contact_id, [self._expired(file, a, now) for a in over])

    def _expired(self, file: CaseFile, answer: Answer, now_ms: int) -> NewFact:
        said = Said(
            answer.purpose,
            ConsentState.EXPIRED,
            origin=answer.origin,
            refers=answer.event_id,
            because="its time is over",
        )
        return consent_fact(file, said, self._purposes[answer.purpose], now_ms)

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._standing.pop(contact, None)
        self._ended.pop(contact, None)
        self._carried.pop(contact, None)

    def _found(self, contact: str, outcome: Outcome[list[StandingConsent]]) -> None:
        file = self._records.file(contact)
        if not isinstance(outcome, Ok) or file is None or not file.state.live:
            return  # nothing found is asked on the call, which is always right
        known = tuple(one for one in outcome.value if one.purpose in self._purposes)
        self._standing[contact] = known
        now = self._clock.now_ms()
        expired = [
            self._fact(file, one, ConsentState.EXPIRED, now)
            for one in known
            if one.runs_out(now) and one.purpose not in file.answers
        ]
        if expired:
            self._records.write(contact, expired)
        self._changed()

    def _fact(self, file: CaseFile, one: StandingConsent, state: ConsentState, now_ms: int) -> NewFact:
        said = Said(one.purpose, state, origin=Origin.STANDING, refers=one.event_id, valid_until_ms=one.valid_until_ms)
        return consent_fact(file, said, self._purposes[one.purpose], now_ms)


def _may_take(file: CaseFile, answer: CarriedAnswer) -> bool:
    """Only what was not answered here is taken."""
    state = ConsentState.GIVEN if answer.state is ConsentState.RENEWED else answer.state
    return answer.purpose not in file.answers and may_begin(state, Origin.CARRIED)
