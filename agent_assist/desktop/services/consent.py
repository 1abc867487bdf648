"""Capturing answers: given, refused, unclear, withdrawn, corrected, disposed of. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from msgspec.structs import replace

from agent_assist.desktop.runtime.outcome import Outcome
from agent_assist.desktop.services.consent_words import Said, consent_fact
from agent_assist.desktop.services.disclosure import Disclosure
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.asked import RECORDER
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import CUSTOMER, NO_GUARDIAN, Answer, Choice, ConsentState, Origin, may_move
from agent_assist.domain.consent_facts import AnswerMoment
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.consent import DisclosureRead, SpanDisposed
from agent_assist.domain.steps import (
    Step,
    asked_person,
    correctable,
    is_open,
    next_step,
    to_repeat,
    undecided_spans,
)
from agent_assist.policy import Purpose

_TWICE = {
    ConsentState.GIVEN: ConsentState.RENEWED,
    ConsentState.REFUSED: ConsentState.WITHDRAWN,
    ConsentState.UNKNOWN: ConsentState.INVALIDATED,
}
"""What an answer means when it is said again on the recording."""


class Consent(Service):
    """Answers of the persons on the shown contact, one fact each.

    Args:
        records: writes them down.
        purposes: what is asked about.
        disclosure: ends the reading of a purpose's own question with its answer.
    """

    def __init__(
        self,
        records: Records,
        purposes: Sequence[Purpose],
        disclosure: Disclosure,
        law_ends_ms: Callable[[CaseFile, Purpose, int], int | None] = lambda _file, _purpose, _now: None,
    ) -> None:
        super().__init__(records)
        self._disclosure = disclosure
        self._law_ends_ms = law_ends_ms
        self._purposes = purposes
        self._saving: dict[tuple[str, str, str], ConsentState] = {}
        self._reopened: dict[str, tuple[str, str]] = {}
        self._speaker: dict[str, Origin] = {}

    def saving(self, contact: str, purpose: str, party: str = CUSTOMER) -> ConsentState | None:
        """Return the answer that was keyed and is not durable yet."""
        return self._saving.get((contact, party, purpose))

    def asked(self, file: CaseFile) -> str:
        """Return whose answers are asked for: the person re-opened for correction, else the first with an open one."""
        back = _taken_up(self._reopened.get(file.contact_id), self._disclosure.once_more.asked(file))
        if back is not None:
            return back[0]
        repeat = _repeating(file, self._purposes)
        return repeat[0][0] if repeat else asked_person(file, self.ids(CUSTOMER), _recorded(self._purposes))

    def ids(self, party: str) -> tuple[str, ...]:
        """Return the purposes a person is asked about; who joined is asked only about being recorded."""
        return tuple(p.id for p in self._purposes) if party == CUSTOMER else _recorded(self._purposes)

    def active(self, file: CaseFile) -> str | None:
        """Return the purpose that the keys 1 2 3 act on: the re-opened one, else the first without an answer."""
        back = _taken_up(self._reopened.get(file.contact_id), self._disclosure.once_more.asked(file))
        if back is not None:
            return back[1]
        repeat = [
            (party, p)
            for party, p in _repeating(file, self._purposes)
            if self.saving(file.contact_id, p, party) is None
        ]
        if repeat:
            return repeat[0][1]
        party = self.asked(file)
        return next((p for p in self.ids(party) if self._state(file, party, p).open), None)

    def answer(self, file: CaseFile, purpose: str | None, state: ConsentState) -> bool:
        """Capture an answer; returns False when it cannot follow the one before, and nothing is written.

        Where a parent or guardian is asked for first, nobody's answer is taken: the young person's own yes is none.
        """
        party, target = self.asked(file), purpose or self.active(file)
        if target is None or target not in self.ids(party) or _step(file, self._purposes) is Step.ASK_GUARDIAN:
            return False
        again = self._disclosure.once_more.asked(file)
        if again is not None and (again.party, again.purpose) == (party, target):
            return self._said_again(file, again, state)
        repeating = (party, target) in _repeating(file, self._purposes)
        before = self._state(file, party, target)
        if repeating:
            return self._put(file, Said(target, _TWICE[state], party, on_recording=state is ConsentState.GIVEN))
        if before is ConsentState.EXPIRED and state is ConsentState.GIVEN:
            state = ConsentState.RENEWED
        open_answer = correctable(file, self._clock.now_ms())
        correcting = open_answer is not None and (open_answer.party, open_answer.purpose) == (party, target)
        if not (may_move(before, state) or may_move(before, state, correcting=correcting)):
            self._reopened.pop(file.contact_id, None)
            return False
        corrects = open_answer.event_id if correcting and open_answer is not None else None
        asked = self._disclosure.answered(file, target, party) if corrects is None else None
        return self._put(file, Said(target, state, party, corrects=corrects), asked=asked)

    def _said_again(self, file: CaseFile, unclear: Answer, state: ConsentState) -> bool:
        """Take down what was said to a question asked once more; still unclear is told by its reading alone."""
        read = self._disclosure.answered(file, unclear.purpose, unclear.party)
        self._disclosure.once_more.leave(file)
        if state is not ConsentState.UNKNOWN:
            return self._put(file, Said(unclear.purpose, state, unclear.party), asked=read)
        if read is not None:
            self._records.write(file.contact_id, [NewFact(read)], partial(self._disclosure.kept, file.contact_id))
        return read is not None

    def guardian(self, file: CaseFile, *, here: bool) -> bool:
        """Take down whether a parent or guardian is on the line; returns False where that was not asked.

        With one, the guardian is asked next. With none, everything still open is refused: the call goes on unrecorded,
        and the young person's own yes is not asked for.
        """
        read = self._disclosure.guardian_asked(file)
        if read is None:
            return False
        if here:
            self.speak_for(file, Origin.PARENT)
            self._records.write(file.contact_id, [NewFact(read)], partial(self._disclosure.kept, file.contact_id))
            return True
        states = {p: self._state(file, CUSTOMER, p) for p in self.ids(CUSTOMER)}
        waiting = [p for p, state in states.items() if not state.valid and not state.a_no]
        return self._put(file, *(Said(p, ConsentState.REFUSED, because=NO_GUARDIAN) for p in waiting), asked=read)

    def reopen(self, file: CaseFile, purpose: str | None) -> None:
        """Open the newest answer for correction, while its time runs."""
        open_answer = correctable(file, self._clock.now_ms())
        if open_answer is not None and purpose in {None, open_answer.purpose}:
            self._reopened[file.contact_id] = (open_answer.party, open_answer.purpose)

    def correcting(self, file: CaseFile) -> bool:
        """Tell whether an answer is open for correction: the answers are shown for it, whatever comes next else."""
        reopened = self._reopened.get(file.contact_id)
        found = correctable(file, self._clock.now_ms()) if reopened else None
        if found is None or reopened != (found.party, found.purpose):
            self._reopened.pop(file.contact_id, None)  # its time is over, or another was keyed meanwhile
            return False
        return True

    def withdraw(self, file: CaseFile, purpose: str | None, party: str | None = None) -> int:
        """Take back one purpose of one person, or everything given with None; returns how many were taken back.

        Where staying on counted as consent and nothing was answered, taking everything back is an answer too: the
        unanswered recorder purposes are written as refused.
        """
        persons = file.persons if party is None else (party,)
        pairs = [(who, p) for who in persons for p in self.ids(who) if purpose in {None, p}]
        given = [pair for pair in pairs if self._state(file, *pair).valid]
        recorded = _recorded(self._purposes)
        open_ones = [(w, p) for w, p in pairs if p in recorded and self._state(file, w, p) is ConsentState.REQUESTED]
        said = [Said(target, ConsentState.WITHDRAWN, who) for who, target in given]
        said += [Said(target, ConsentState.REFUSED, who) for who, target in open_ones]
        self._put(file, *said)
        return len(said)

    def ask_again(self, file: CaseFile, answers: Collection[AnswerMoment]) -> None:
        """Answers were entered by mistake and no other answer may follow them: each question is open again."""
        known = {purpose.id for purpose in self._purposes}
        said = [
            Said(one.purpose, ConsentState.REQUESTED, one.party, corrects=one.event_id, origin=one.origin)
            for one in answers
            if one.purpose in known and self.saving(file.contact_id, one.purpose, one.party) is None
        ]
        self._put(file, *said)

    def take_back(self, file: CaseFile, purposes: Collection[str], row: str) -> int:
        """The customer took back purposes on the receipt's page while the call goes on; returns how many.

        Args:
            file: the contact.
            purposes: what was taken back.
            row: id of the server's row that says so.
        """
        given = [p for p in self.ids(CUSTOMER) if p in purposes and self._state(file, CUSTOMER, p).valid]
        self._put(file, *(Said(p, ConsentState.WITHDRAWN, origin=Origin.PAGE, refers=row) for p in given))
        return len(given)

    def dispose(self, file: CaseFile, choice: Choice) -> int:
        """Write what shall become of every span recorded before a withdrawal: keep, erase or undecided."""
        facts = [
            NewFact(
                SpanDisposed(
                    choice=choice, purpose=span.purpose, party=span.party, from_ms=span.from_ms, to_ms=span.to_ms
                )
            )
            for span in undecided_spans(file, _recorded(self._purposes))
        ]
        if facts:
            self._records.write(file.contact_id, facts)
        return len(facts)

    def speak_for(self, file: CaseFile, origin: Origin) -> None:
        """Say who answers from now on: the person, a parent, or somebody with authority."""
        self._speaker[file.contact_id] = origin

    def speaker(self, file: CaseFile) -> Origin:
        """Return how the next answer comes about; where a minor is suspected, only a parent answers."""
        chosen = self._speaker.get(file.contact_id, Origin.SPOKEN)
        minor = file.minor_at_ms is not None and chosen is Origin.SPOKEN
        return Origin.PARENT if minor else chosen

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._reopened.pop(contact, None)
        self._speaker.pop(contact, None)

    def _state(self, file: CaseFile, party: str, purpose: str) -> ConsentState:
        saving = self._saving.get((file.contact_id, party, purpose))
        answers = file.answers_of(party)
        if saving is not None or is_open(answers, purpose):
            return saving or (answers[purpose].state if purpose in answers else ConsentState.REQUESTED)
        return answers[purpose].state_at(self._clock.now_ms())

    def _put(self, file: CaseFile, *said: Said, asked: DisclosureRead | None = None) -> bool:
        """Write answers that one press entered, all or none, at one time."""
        self._reopened.pop(file.contact_id, None)
        if not said:
            return False
        now = self._clock.now_ms()
        keys = {(file.contact_id, one.party, one.purpose): one.state for one in said}
        self._saving.update(keys)
        facts = [replace(self._fact(file, one, asked, now), at_ms=now) for one in said]
        read = [] if asked is None else [NewFact(asked)]

        def saved(outcome: Outcome[list[Fact]]) -> None:
            for key in keys:
                self._saving.pop(key, None)
            if read:
                self._disclosure.kept(file.contact_id, outcome)

        self._records.write(file.contact_id, [*read, *facts], saved)
        return True

    def _fact(self, file: CaseFile, said: Said, asked: DisclosureRead | None, now_ms: int) -> NewFact:
        here = said.party == CUSTOMER and said.origin is Origin.SPOKEN and not said.because
        origin = self.speaker(file) if here else said.origin
        purpose = next(p for p in self._purposes if p.id == said.purpose)
        ends = self._law_ends_ms(file, purpose, now_ms) if purpose.valid_days else None
        return consent_fact(file, replace(said, origin=origin), purpose, now_ms, asked, ends)


def _taken_up(reopened: tuple[str, str] | None, again: Answer | None) -> tuple[str, str] | None:
    """Return the person and the purpose that come before all open ones: re-opened, or asked about once more."""
    return reopened or ((again.party, again.purpose) if again is not None else None)


def _recorded(purposes: Sequence[Purpose]) -> tuple[str, ...]:
    return tuple(purpose.id for purpose in purposes if RECORDER in purpose.sinks)


def _repeating(file: CaseFile, purposes: Sequence[Purpose]) -> list[tuple[str, str]]:
    """Return the persons and purposes that must be answered again now, on the recording."""
    return to_repeat(file, _recorded(purposes)) if _step(file, purposes) is Step.ASK_AGAIN else []


def _step(file: CaseFile, purposes: Sequence[Purpose]) -> Step:
    return next_step(file, [purpose.id for purpose in purposes], _recorded(purposes))
