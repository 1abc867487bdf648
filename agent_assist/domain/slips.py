"""What an agent entered last, and what becomes of the case when it was a slip. Pure. See ADR 33."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from agent_assist.domain.consent import still_young
from agent_assist.domain.facts import Fact, FactKind, Role, readable, said
from agent_assist.domain.facts.calls import UNDOABLE
from agent_assist.domain.facts.consent import ConsentInvalidated
from agent_assist.domain.facts.places import PolicyDecided

MOST = 64
"""Most facts that are kept beside the case file (house choice; a busy ten seconds bring a dozen)."""

T = TypeVar("T")


class Entry(NamedTuple, Generic[T]):
    """A fact of the last seconds, and the case file `before` it."""

    fact: Fact
    before: T


class TakenBack(NamedTuple):
    """A slip: when it was taken back, what kind of fact it was, when it had been entered, and its id."""

    at_ms: int
    kind: FactKind
    entered_at_ms: int
    act: str


class Slip(NamedTuple, Generic[T]):
    """What is left when an entry is taken out.

    Args:
        fact: the slip.
        earlier: the entries before it.
        before: the case file before it.
        later: the facts after it that stand without it.
    """

    fact: Fact
    earlier: tuple[Entry[T], ...]
    before: T
    later: tuple[Fact, ...]


def undoable(fact: Fact, now_ms: int) -> bool:
    """Tell whether a fact can be taken back at a moment (milliseconds since 1970 UTC).

    A request for a right only where an agent entered it: what came by letter or from the receipt page is no slip here.
    """
    entered = fact.kind != FactKind.RIGHTS_REQUESTED or fact.actor.role is Role.AGENT
    return fact.kind in UNDOABLE and entered and still_young(fact.at_ms, now_ms)


def remembered(entries: tuple[Entry[T], ...], fact: Fact, before: T) -> tuple[Entry[T], ...]:
    """Return the entries with one more fact, from the oldest that can still be taken back; at most MOST."""
    first = next((i for i, one in enumerate(entries) if undoable(one.fact, fact.at_ms)), len(entries))
    kept = entries[first:]
    if not kept and fact.kind not in UNDOABLE:
        return ()
    return (*kept, Entry(fact, before))[-MOST:]


def without(entries: tuple[Entry[T], ...], act: str, kind: str, now_ms: int) -> Slip[T] | None:
    """Take an act out of the entries; None where there is none of this id and kind that can still be taken back.

    Args:
        entries: those of the case file.
        act: id of the act.
        kind: its kind.
        now_ms: when it is taken back, milliseconds since 1970 UTC.
    """
    at = next((i for i, one in enumerate(entries) if one.fact.id == act), None)
    if at is None or entries[at].fact.kind != kind or not undoable(entries[at].fact, now_ms):
        return None
    later = [one.fact for one in entries[at + 1 :]]
    rests = resting(later)
    return Slip(entries[at].fact, entries[:at], entries[at].before, tuple(f for f in later if f.id not in rests))


def _made_void(fact: Fact) -> bool:
    """Tell whether an answer ended without a person's word; a body that cannot be read ended nothing."""
    body = readable(fact)
    return isinstance(body, ConsentInvalidated) and bool(said(body.because, ""))


def resting(later: Sequence[Fact]) -> frozenset[str]:
    """Return the ids of the answers that an act made void: those written in one go with it and its decision.

    Args:
        later: the facts after the act, in order.
    """
    found: list[str] = []
    for place, fact in enumerate(later):
        if place == 0 and fact.kind == PolicyDecided.KIND:
            continue
        if not _made_void(fact):
            break
        found.append(fact.id)
    return frozenset(found)
