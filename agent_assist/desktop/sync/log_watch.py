"""Does the server still show the history it showed before? Judged before anything that came with an answer is taken.

The first head is taken as it is, with its key (the connection says whose it is). From then on each head must continue
the last one: same key, same origin, a consistency proof. One that does not is kept as proof beside the last one, and
the server is not trusted again until its log has a later origin, which an administrator gives it after a restore.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from agent_assist.desktop.ports.witness import LogSeen
from agent_assist.desktop.sync.parts import Parts, Submits
from agent_assist.domain import base64_text
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import AssistError, Invalid
from agent_assist.domain.facts import Actor, FactKind, Role
from agent_assist.domain.identity import uuid7
from agent_assist.evidence import checkpoint, merkle
from agent_assist.evidence.envelope import Draft
from agent_assist.protocol import messages as m

T = TypeVar("T")
SPLIT_VIEW = "split_view"
"""Code shown when the server shows two histories."""
LOG_WITHHELD = "log_withheld"
"""Code shown when a server that had a log shows none any more."""
ACTOR = Actor("sync", Role.SYSTEM)


class Verdict(StrEnum):
    """What a head is to the one seen before."""

    SAME = "same"
    LONGER = "longer"
    """Of a longer log: to be proven."""
    RESTARTED = "restarted"
    SPLIT = "split"
    UNREADABLE = "unreadable"
    """Not a signed head at all; no proof of anything."""


class Submit(Protocol):
    """Runs a job of the cycle; see `cycle`."""

    def __call__(
        self,
        lane: Submits,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[AssistError], None] | None = None,
    ) -> None:
        """Run a job and go on with its outcome."""


@dataclass(slots=True)
class LogMemory:
    """What the watch knows during one run of the program.

    Args:
        asked: whether the store was asked yet.
        seen: the last head checked.
    """

    asked: bool = False
    seen: LogSeen | None = None

    @property
    def distrusted(self) -> bool:
        """Whether the server showed two histories."""
        return self.seen is not None and bool(self.seen.conflict)


def judge(seen: LogSeen, told: m.LogHead) -> tuple[Verdict, str]:
    """Tell what a head is, and for SPLIT in a word why. Pure.

    Args:
        seen: what was seen before.
        told: what the server shows now.
    """
    head = checkpoint.check(told.note, seen.public_key)
    if head is None:
        other = told.public_key != seen.public_key and _signed(told)
        return (Verdict.SPLIT, "other_key") if other else (Verdict.UNREADABLE, "")
    old = checkpoint.read(seen.note)
    if head.origin != old.origin:
        return (Verdict.RESTARTED, "") if _later(old.origin, head.origin) else (Verdict.SPLIT, "other_origin")
    if seen.conflict:
        return Verdict.SPLIT, "known"
    if head.size < old.size:
        return Verdict.SPLIT, "shorter"
    if head.size > old.size:
        return Verdict.LONGER, ""
    return (Verdict.SAME, "") if head.root == old.root else (Verdict.SPLIT, "two_roots")


def proven(seen: LogSeen, told: m.LogHead, answer: m.ConsistencyAnswer) -> bool:
    """Tell whether a proof shows that the head told continues the one seen. Pure."""
    old, new = checkpoint.read(seen.note), checkpoint.read(told.note)
    try:
        proof = [base64_text.decode(part) for part in answer.proof]
    except ValueError:
        return False
    return merkle.consistent(old.size, new.size, old.root, new.root, proof)


class LogWatch:
    """Checks the head of one answer. Main thread only.

    Args:
        parts: lanes, link and witness.
        memory: lasts for the run of the program.
        submit: runs a job of the cycle.
        refuse: ends the cycle with an error and the code to show.
    """

    def __init__(
        self, parts: Parts, memory: LogMemory, submit: Submit, refuse: Callable[[AssistError, str], None]
    ) -> None:
        self._parts = parts
        self._memory = memory
        self._submit = submit
        self._refuse = refuse

    def recall(self, then: Callable[[], None]) -> None:
        """Read what was seen in earlier runs, once, then go on."""
        if self._memory.asked:
            then()
            return

        def known(seen: LogSeen | None) -> None:
            self._memory.asked, self._memory.seen = True, seen
            then()

        self._submit(self._parts.store, self._parts.witness.seen, known)

    def check(self, told: m.LogHead | None, then: Callable[[], None]) -> None:
        """Judge a head; goes on only if it continues what was seen."""
        seen = self._memory.seen
        if told is None:
            if seen is None:
                then()
            else:
                self._refuse(Invalid("The server shows no log any more.", "Tell IT; nothing was lost."), LOG_WITHHELD)
        elif seen is None:
            if _signed(told):
                self._see(LogSeen(told.public_key, told.note), None, then)
            else:
                self._unreadable()
        else:
            self._judged(seen, told, then)

    def _judged(self, seen: LogSeen, told: m.LogHead, then: Callable[[], None]) -> None:
        verdict, why = judge(seen, told)
        if verdict is Verdict.SAME:
            then()
        elif verdict is Verdict.LONGER:
            self._prove(seen, told, then)
        elif verdict is Verdict.RESTARTED:
            draft = _draft(self._parts.clock, FactKind.LOG_RESTARTED, {"before": seen.note, "after": told.note})
            self._see(LogSeen(seen.public_key, told.note), draft, then)
        elif verdict is Verdict.UNREADABLE:
            self._unreadable()
        else:
            self._split(seen, told, why)

    def _prove(self, seen: LogSeen, told: m.LogHead, then: Callable[[], None]) -> None:
        old, new = checkpoint.read(seen.note).size, checkpoint.read(told.note).size

        def answered(answer: m.ConsistencyAnswer) -> None:
            if proven(seen, told, answer):
                self._see(LogSeen(seen.public_key, told.note), None, then)
            else:
                self._split(seen, told, "no_proof")

        def refused(error: AssistError) -> None:
            if isinstance(error, Invalid):  # the server itself says that it has no proof
                self._split(seen, told, "no_proof")
            else:
                self._refuse(error, error.code)

        self._submit(self._parts.net, lambda: self._parts.link.consistency(old, new), answered, refused)

    def _split(self, seen: LogSeen, told: m.LogHead, why: str) -> None:
        error = Invalid("The server's log no longer matches what it showed before.", "Tell IT; nothing was lost.")
        if seen.conflict:
            self._refuse(error, SPLIT_VIEW)
            return
        body = {"before": seen.note, "after": told.note, "reason": why}
        draft = _draft(self._parts.clock, FactKind.SPLIT_VIEW_FOUND, body)
        self._see(replace(seen, conflict=told.note), draft, lambda: self._refuse(error, SPLIT_VIEW))

    def _unreadable(self) -> None:
        self._refuse(Invalid("The head of the server's log cannot be read.", "Tell IT; nothing was lost."), "invalid")

    def _see(self, seen: LogSeen, draft: Draft | None, then: Callable[[], None]) -> None:
        def kept(_none: None) -> None:
            self._memory.seen = seen
            then()

        self._submit(self._parts.store, lambda: self._parts.witness.see(seen, draft), kept)


def erasure_of(clock: Clock, erasure: str) -> Callable[[int], Draft]:
    """Return what makes the fact that an erasure was carried out here."""

    def fact(count: int) -> Draft:
        return _draft(clock, FactKind.ERASURE_CONFIRMED, {"erasure": erasure, "keys": count})

    return fact


def _draft(clock: Clock, kind: FactKind, body: dict[str, Any]) -> Draft:
    now = clock.now_ms()
    return Draft(uuid7(now, os.urandom(10)), kind, now, clock.mono_ms(), "", ACTOR, body)


def _signed(told: m.LogHead) -> bool:
    try:
        return checkpoint.check(told.note, told.public_key) is not None
    except Invalid:
        return False


def _later(old: str, new: str) -> bool:
    """Tell whether an origin is a later one of the same house."""
    tenant = "/".join(old.split("/")[1:2])
    return checkpoint.epoch_of(new, tenant) > checkpoint.epoch_of(old, tenant) > 0
