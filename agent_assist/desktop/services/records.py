"""Case files of the live contacts, and the one way facts get into them. GUI thread only.

A fact is written on the store lane first; only when it is durable does it reach the case file and the screen.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.runtime.clock import new_id
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.domain.casefile import CaseFile, add, fold
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import Actor, Fact, FactBody, FactKind, PolicyRef
from agent_assist.domain.facts.calls import FlagRaised
from agent_assist.domain.review import Flag
from agent_assist.evidence.envelope import Draft

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NewFact:
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
    """

    def __init__(
        self,
        lane: Lane,
        store: ContactStore,
        clock: Clock,
        actor: Actor,
        changed: Callable[[str], None],
        failed: Callable[[str, AssistError], None],
    ) -> None:
        self.lane, self.store, self.clock = lane, store, clock
        self._actor = actor
        self._changed = changed
        self._failed = failed
        self._files: dict[str, CaseFile] = {}

    def file(self, contact: str) -> CaseFile | None:
        """Return what is known of a contact, or None."""
        return self._files.get(contact)

    def ended_without_verdict(self) -> list[str]:
        """Return contacts in memory that ended and were not judged yet."""
        return [c for c, f in self._files.items() if f.ended_at_ms is not None and f.verdict is None]

    def forget(self, contact: str) -> None:
        """Drop a finished contact from memory; its facts stay in the cache."""
        self._files.pop(contact, None)

    def write(
        self, contact: str, facts: Sequence[NewFact], done: Callable[[Outcome[list[Fact]]], None] | None = None
    ) -> None:
        """Write facts in one transaction, in order; then tell `changed` (or `failed`) and `done`."""
        drafts = [self._draft(contact, fact) for fact in facts]

        def finish(outcome: Outcome[list[Fact]]) -> None:
            self._take(contact, outcome)
            if done is not None:
                done(outcome)
            self._tell(contact, outcome)

        self.lane.submit(lambda: self.store.append(drafts), finish)

    def settle(self, then: Callable[[], object]) -> None:
        """Call `then` once everything that was asked for until now is written, or could not be."""

        def settled(_outcome: Outcome[None]) -> None:
            then()

        self.lane.submit(_nothing, settled)

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
        file = self._files.get(contact)
        decision = file.decision if file else None
        standing = PolicyRef(decision.pack, decision.decision_id) if decision else None
        return Draft(
            id=new_id(now),
            kind=fact.kind,
            at_ms=now if fact.at_ms is None else fact.at_ms,
            mono_ms=self.clock.mono_ms(),
            contact=contact,
            actor=self._actor,
            body=fact.body.plain(),
            personal=fact.personal,
            policy=fact.policy or standing,
        )

    def _take(self, contact: str, outcome: Outcome[list[Fact]]) -> None:
        if isinstance(outcome, Failed):
            return
        known = self._files.get(contact)
        if known is None and outcome.value[0].kind != FactKind.CONTACT_OPENED:
            return  # a late note of a contact that was finished meanwhile: kept in the cache, not in memory
        for fact in outcome.value:
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


def _nothing() -> None:
    """Mark a place in the lane's queue."""
