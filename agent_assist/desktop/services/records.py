"""Case files of the live contacts, and the one way facts get into them. GUI thread only.

A fact is written on the store lane first; only when it is durable does it reach the case file and the screen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct, field

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.runtime.clock import new_id
from agent_assist.desktop.runtime.failing import Failing, Part
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.unsaved import Unsaved, Written
from agent_assist.domain.casefile import CaseFile, add, fold
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import AssistError, AuthExpired, DesktopBusy
from agent_assist.domain.facts import Actor, Fact, FactBody, FactKind, PolicyRef
from agent_assist.domain.facts.calls import FlagRaised
from agent_assist.domain.review import Flag
from agent_assist.evidence.envelope import Draft

_log = logging.getLogger(__name__)
AGAIN_MS = 5_000
"""How long to wait before what could not be written is tried again, milliseconds (house choice)."""


class NewFact(Struct, frozen=True):
    """A fact about to be written. `at_ms` None means now; `policy` None means the decision in force."""

    body: FactBody
    personal: Mapping[str, str] = field(default_factory=dict)
    at_ms: int | None = None
    policy: PolicyRef | None = None

    @property
    def kind(self) -> FactKind:
        """The kind of its body, which says what happened."""
        return self.body.KIND


def raised_fact(flag: Flag, policy: PolicyRef | None = None) -> NewFact:
    """Return the fact that a flag was raised.

    Args:
        flag: what a rule found.
        policy: the decision it was judged by, where the contact is no longer in memory to tell.
    """
    body = FlagRaised(flag=flag.kind, severity=flag.severity, detail=flag.detail, about_ms=flag.at_ms)
    return NewFact(body, policy=policy)


class Records:
    """Keeps the case files and writes facts; lends its lane, store and clock to the services that work on them.

    Args:
        lane: the store lane.
        store: the cache; touched only inside lane jobs.
        clock: time.
        actor: who works at this desktop.
        changed: called with a contact id after its facts became durable.
        failed: called with a contact id and the error when facts could not be kept.
        failing: told when saving fails, and when it works again.
    """

    def __init__(
        self,
        lane: Lane,
        store: ContactStore,
        clock: Clock,
        actor: Actor,
        changed: Callable[[str], None],
        failed: Callable[[str, AssistError], None],
        failing: Failing | None = None,
    ) -> None:
        self.lane, self.store, self.clock = lane, store, clock
        self._unsaved = Unsaved(lambda: self.store)
        self._owing: set[str] = set()
        self._unsent: list[tuple[str, list[Draft]]] = []
        self._again_ms = 0
        self.asked = 0
        """Writes given to the lane that have not failed."""
        self.failing = failing or Failing()
        self._actor = actor
        self._changed = changed
        self._failed = failed
        self._files: dict[str, CaseFile] = {}

    def act_as(self, actor: Actor) -> None:
        """Write what comes from now on in the name of another: this device has become known to the server."""
        self._actor = actor

    def file(self, contact: str) -> CaseFile | None:
        """Return what is known of a contact, or None."""
        return self._files.get(contact)

    def ended_without_verdict(self) -> list[str]:
        """Return contacts in memory that ended and were not judged yet."""
        return [c for c, f in self._files.items() if f.ended_at_ms is not None and f.verdict is None]

    def forget(self, contact: str) -> None:
        """Drop a finished contact from memory; its facts stay in the cache."""
        self._files.pop(contact, None)

    @property
    def owing(self) -> bool:
        """Whether something that was seen is not written yet."""
        return bool(self._owing)

    def write(
        self,
        contact: str,
        facts: Sequence[NewFact],
        done: Callable[[Outcome[list[Fact]]], None] | None = None,
        *,
        seen: bool = False,
    ) -> None:
        """Write facts in one transaction, in order; then tell `changed` (or `failed`) and `done`.

        Args:
            contact: whose facts.
            facts: what happened.
            done: gets the outcome.
            seen: phone or recorder said it, or it follows from that. It is true whether or not it can be saved, so the
                case file has it at once and it is written as soon as that works. What a person keyed is not: they are
                told, and key it again.
        """
        self._submit(contact, [self._draft(contact, fact) for fact in facts], done, seen=seen)

    def _submit(
        self,
        contact: str,
        drafts: list[Draft],
        done: Callable[[Outcome[list[Fact]]], None] | None = None,
        *,
        seen: bool,
        again: bool = False,
    ) -> None:
        def finish(outcome: Outcome[Written]) -> None:
            self.asked -= isinstance(outcome, Failed)
            if isinstance(outcome, Failed) and seen and not isinstance(outcome.error, AuthExpired):
                self._owe(contact, drafts, outcome.error, again=again)
                return
            told: Outcome[list[Fact]] = outcome if isinstance(outcome, Failed) else Ok(outcome.value.facts)
            self._take(contact, outcome)
            if done is not None:
                done(told)
            self._tell(contact, told)

        self.asked += 1
        self.lane.submit(lambda: self._unsaved.append(contact, drafts, keep=seen, whole=again), finish)

    def tick(self) -> None:
        """Try again to write what is owed. Called once a second."""
        if not self._owing or self.clock.mono_ms() < self._again_ms:
            return
        self._again_ms = self.clock.mono_ms() + AGAIN_MS
        unsent, self._unsent = self._unsent, []
        for contact, drafts in unsent:
            self._submit(contact, drafts, seen=True, again=True)
        for contact in self._owing - {contact for contact, _ in unsent}:
            self._submit(contact, [], seen=True)

    def settle(self, then: Callable[[], object], stored: Callable[[], object] | None = None) -> None:
        """Call `then` once everything that was asked for until now is written, or could not be.

        Args:
            then: called in either case.
            stored: called before it, on the lane, only if all of that is durable and nothing is owed.
        """
        asked, owing = self.asked, self.owing

        def look() -> None:
            # The lane works in order: every write that was asked for before this look was done by now, or failed.
            if stored is not None and not owing and self._unsaved.written == asked:
                stored()

        def settled(_outcome: Outcome[None]) -> None:
            then()

        self.lane.submit(look, settled)

    def seal(self) -> None:
        """Sign the newest event; called at the end of each contact."""
        self.lane.submit(self.store.seal, self._sealed)

    def reload(self, found: Callable[[list[str]], None], done: Callable[[], object]) -> None:
        """Read back the contacts that were not finished, after a crash or a restart.

        Args:
            found: called with their ids, oldest first.
            done: called afterwards, also when they could not be read; `failed` is told then.
        """

        def job() -> list[tuple[str, list[Fact]]]:
            return [(contact, self.store.facts(contact)) for contact in self.store.unfinished()]

        def finish(outcome: Outcome[list[tuple[str, list[Fact]]]]) -> None:
            try:
                self._read_back(outcome, found)
            finally:
                done()

        self.lane.submit(job, finish)

    def read_back(self, contact: str, found: Callable[[], object]) -> None:
        """Read a finished contact into memory again; `forget` lets it go. `failed` is told where it cannot be read.

        Args:
            contact: which.
            found: called when it is there.
        """

        def finish(outcome: Outcome[list[Fact]]) -> None:
            if isinstance(outcome, Failed):
                self._failed("", outcome.error)
                return
            file = fold(outcome.value)
            if file is not None:
                self._files[contact] = file
                found()

        self.lane.submit(lambda: self.store.facts(contact), finish)

    def _read_back(self, outcome: Outcome[list[tuple[str, list[Fact]]]], found: Callable[[list[str]], None]) -> None:
        if isinstance(outcome, Failed):
            self._failed("", outcome.error)
            return
        for contact, facts in outcome.value:
            file = fold(facts)
            if file is not None:
                self._files[contact] = file
        found([contact for contact, _ in outcome.value])

    def _draft(self, contact: str, fact: NewFact) -> Draft:
        now = self.clock.now_ms()
        at = now if fact.at_ms is None else fact.at_ms
        file = self._files.get(contact)
        decision = file.decision if file else None
        standing = PolicyRef(decision.pack, decision.decision_id) if decision else None
        return Draft(
            id=new_id(now),
            kind=fact.kind,
            at_ms=at,
            # of the same moment as the time beside it: what is written down later is no clock that went back
            mono_ms=max(self.clock.mono_ms() - (now - at), 0),
            contact=contact,
            actor=self._actor,
            body=fact.body.plain(),
            personal={**fact.body.closed(), **fact.personal},
            policy=fact.policy or standing,
        )

    def _owe(self, contact: str, drafts: list[Draft], error: AssistError, *, again: bool) -> None:
        """What was seen cannot be saved now: go on with it all the same, and say that it is not saved."""
        if isinstance(error, DesktopBusy):
            self._unsent.append((contact, drafts))  # the lane never saw it
        if contact not in self._owing:
            _log.warning("facts owed: %s", error.code)
        self._owing.add(contact)
        self.failing.note(Part.SAVING, "append", error)
        if not again:
            self._add(contact, [_unsaved_fact(draft) for draft in drafts])
        self._changed(contact)

    def _take(self, contact: str, outcome: Outcome[Written]) -> None:
        if isinstance(outcome, Failed):
            return
        self.failing.works(Part.SAVING, "append")
        self._owing.discard(contact)
        if outcome.value.whole is None:
            self._add(contact, outcome.value.facts)
        elif contact in self._files:
            self._files.pop(contact)
            self._add(contact, outcome.value.whole)

    def _add(self, contact: str, facts: Sequence[Fact]) -> None:
        known = self._files.get(contact)
        if known is None and (not facts or facts[0].kind != FactKind.CONTACT_OPENED):
            return  # a late note of a contact that was finished meanwhile: kept in the cache, not in memory
        for fact in facts:
            known = self._files[contact] = add(known, fact)

    def _tell(self, contact: str, outcome: Outcome[list[Fact]]) -> None:
        if isinstance(outcome, Failed):
            _log.warning("facts not kept: %s", outcome.error.code)
            self._failed(contact, outcome.error)
        else:
            self._changed(contact)

    def _sealed(self, outcome: Outcome[None]) -> None:
        if isinstance(outcome, Failed):
            self._failed("", outcome.error)


def _unsaved_fact(draft: Draft) -> Fact:
    """Return a fact as it will read back once it is written."""
    return Fact(**{name: getattr(draft, name) for name in _OF_FACT})


_OF_FACT = Fact.__struct_fields__
