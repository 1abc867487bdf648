"""Does the server still show the history it showed before? Judged before anything that came with an answer is taken.

The first head is taken as it is, with its key (the connection says whose it is). From then on each head must continue
the last one: same key, same origin, a consistency proof. One that does not is kept as proof beside the last one, and
the server is not trusted again until its log has a later origin, which an administrator gives it after a restore.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from msgspec.structs import replace

from agent_assist.desktop.ports.witness import LogSeen
from agent_assist.desktop.sync.course import Course, Stopped, on
from agent_assist.desktop.sync.parts import Parts
from agent_assist.domain import base64_text
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import Actor, FactBody, Role
from agent_assist.domain.facts.server import ErasureConfirmed, LogRestarted, SplitViewFound
from agent_assist.domain.identity import uuid7
from agent_assist.evidence import checkpoint, merkle
from agent_assist.evidence.envelope import Draft
from agent_assist.protocol import messages as m

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
    """

    def __init__(self, parts: Parts, memory: LogMemory) -> None:
        self._parts = parts
        self._memory = memory

    def recall(self) -> Course[None]:
        """Read what was seen in earlier runs, once."""
        if not self._memory.asked:
            self._memory.seen = yield from on(self._parts.store, self._parts.witness.seen)
            self._memory.asked = True

    def check(self, told: m.LogHead | None) -> Course[None]:
        """Judge a head; returns only if it continues what was seen, and stops the course otherwise."""
        seen = self._memory.seen
        if told is None:
            if seen is not None:
                raise Stopped(Invalid("The server shows no log any more.", "Tell IT; nothing was lost."), LOG_WITHHELD)
        elif seen is not None:
            yield from self._judged(seen, told)
        elif _signed(told):
            yield from self._see(LogSeen(told.public_key, told.note), None)
        else:
            raise _unreadable()

    def _judged(self, seen: LogSeen, told: m.LogHead) -> Course[None]:
        verdict, why = judge(seen, told)
        if verdict is Verdict.LONGER:
            if (yield from self._proven(seen, told)):
                yield from self._see(LogSeen(seen.public_key, told.note), None)
            else:
                yield from self._split(seen, told, "no_proof")
        elif verdict is Verdict.RESTARTED:
            draft = _draft(self._parts.clock, LogRestarted(before=seen.note, after=told.note))
            yield from self._see(LogSeen(seen.public_key, told.note), draft)
        elif verdict is Verdict.UNREADABLE:
            raise _unreadable()
        elif verdict is Verdict.SPLIT:
            yield from self._split(seen, told, why)

    def _proven(self, seen: LogSeen, told: m.LogHead) -> Course[bool]:
        old, new = checkpoint.read(seen.note).size, checkpoint.read(told.note).size
        try:
            answer = yield from on(self._parts.net, partial(self._parts.link.consistency, old, new))
        except Invalid:  # the server itself says that it has no proof
            return False
        return proven(seen, told, answer)

    def _split(self, seen: LogSeen, told: m.LogHead, why: str) -> Course[None]:
        """Keep both heads as proof, once, and stop the course."""
        if not seen.conflict:
            draft = _draft(self._parts.clock, SplitViewFound(before=seen.note, after=told.note, reason=why))
            yield from self._see(replace(seen, conflict=told.note), draft)
        raise Stopped(
            Invalid("The server's log no longer matches what it showed before.", "Tell IT; nothing was lost."),
            SPLIT_VIEW,
        )

    def _see(self, seen: LogSeen, draft: Draft | None) -> Course[None]:
        yield from on(self._parts.store, partial(self._parts.witness.see, seen, draft))
        self._memory.seen = seen


def _unreadable() -> Invalid:
    return Invalid("The head of the server's log cannot be read.", "Tell IT; nothing was lost.")


def erasure_of(clock: Clock, erasure: str) -> Callable[[int], Draft]:
    """Return what makes the fact that an erasure was carried out here."""

    def fact(count: int) -> Draft:
        return _draft(clock, ErasureConfirmed(erasure=erasure, keys=count))

    return fact


def _draft(clock: Clock, body: FactBody) -> Draft:
    now = clock.now_ms()
    return Draft(uuid7(now, os.urandom(10)), body.KIND, now, clock.mono_ms(), "", ACTOR, body.plain())


def _signed(told: m.LogHead) -> bool:
    try:
        return checkpoint.check(told.note, told.public_key) is not None
    except Invalid:
        return False


def _later(old: str, new: str) -> bool:
    """Tell whether an origin is a later one of the same house."""
    tenant = "/".join(old.split("/")[1:2])
    return checkpoint.epoch_of(new, tenant) > checkpoint.epoch_of(old, tenant) > 0
