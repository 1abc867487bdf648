"""`agent-assist policy replay`: past contacts of this device under another pack. Shows no personal value."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import NamedTuple

from agent_assist.cli.dates import day
from agent_assist.cli.lines import write_json, write_line
from agent_assist.cli.options import own_cache
from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.domain.clock import utc_of
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Fact, FactKind, Unreadable
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.places import PolicyDecided
from agent_assist.policy import Pack, Question, default_pack_path, load
from agent_assist.policy.replay import Replayed, asked
from agent_assist.policy.replay import replay as ask_again

_CONTACTS = 100_000
"""Most contacts that are looked at; a desktop of many years has fewer."""


class Past(NamedTuple):
    """A past decision that would have been different; `found` is None for one that cannot be asked again."""

    contact: str
    day: date
    trigger: str
    pack: str
    found: Replayed | None


def replay(options: argparse.Namespace) -> int:
    """List what would have been different; exit code 0 in any case, because a difference is no fault."""
    since = day(options.since)
    pack = load(options.pack or default_pack_path())
    with own_cache() as cache:
        past = list(decisions(cache.ledger, since, pack))
    _tell(past, pack, as_json=options.json)
    return 0


def decisions(store: ContactStore, since: date, pack: Pack) -> Iterator[Past]:
    """Yield every decision since a day (UTC), oldest contact first, asked again.

    Args:
        store: the cache; this thread's.
        since: first day.
        pack: the other pack.
    """
    for fact in _decided(store, since):
        yield _past(fact, pack)


def changes(options: argparse.Namespace) -> int:
    """Say what a new pack changes for this device's own places and kinds of calls; exit code 0 in any case."""
    from agent_assist.policy.own_changes import own_changes

    since, new = day(options.since), load(options.folder)
    old = load(options.old or default_pack_path())
    with own_cache() as cache:
        decided = [fact.body for fact in _decided(cache.ledger, since)]
    questions: list[Question] = []
    for body in decided:
        with suppress(BadInput, Unreadable):  # it cannot be asked again, and the report counts it
            questions.append(asked(typed(PolicyDecided, body)))
    lost = len(decided) - len(questions)
    found = own_changes(old, new, questions)
    if options.json:
        rows = [change._asdict() for change in found.rows]
        affected = [{**one._asdict(), "of": one.of._asdict()} for one in found.affected]
        write_json({"decisions": found.decisions, "cannot_ask": lost, "rows": rows, "affected": affected})
        return 0
    for change in found.rows:
        write_line(change.says)
    for one in found.affected:
        where = ", ".join(one.of.places) or "an unknown place"
        write_line(f"{one.calls} of {one.whole} from {where} for {one.of.purpose}: {'; '.join(one.says)}")
    tail = f", {lost} cannot be asked again" if lost else ""
    write_line(f"{sum(one.calls for one in found.affected)} of {found.decisions} decisions would be different{tail}.")
    return 0


def _decided(store: ContactStore, since: date) -> Iterator[Fact]:
    """Yield every decision since a day (UTC), oldest contact first."""
    start_ms = int(datetime(since.year, since.month, since.day, tzinfo=UTC).timestamp() * 1000)
    for row in reversed(store.recent(_CONTACTS)):
        if row.opened_at_ms >= start_ms:
            yield from (fact for fact in store.facts(row.contact) if fact.kind == FactKind.POLICY_DECIDED)


def _past(fact: Fact, pack: Pack) -> Past:
    trigger, found = "", None
    with suppress(BadInput, Unreadable):  # it cannot be asked again, and the report counts it
        body = typed(PolicyDecided, fact.body)
        trigger, found = body.trigger, ask_again(body, pack)
    on = utc_of(fact.at_ms).date()
    return Past(fact.contact, on, trigger, fact.policy.pack if fact.policy else "", found)


def _tell(past: list[Past], pack: Pack, *, as_json: bool) -> None:
    apart = [one for one in past if one.found is not None and one.found.apart]
    lost = sum(one.found is None for one in past)
    if as_json:
        rows = [_row(one) for one in apart]
        ref = {"id": pack.ref.id, "version": pack.ref.version, "digest": pack.ref.digest}
        write_json({"pack": ref, "decisions": len(past), "cannot_ask": lost, "different": rows})
        return
    for one in apart:
        write_line(f"{one.day} {one.contact} ({one.trigger}): {'; '.join(_words(one))}")
    tail = f", {lost} cannot be asked again" if lost else ""
    write_line(f"{len(apart)} of {len(past)} decisions would have been different{tail}.")


def _row(one: Past) -> dict[str, object]:
    assert one.found is not None  # noqa: S101 - only those that were asked are told
    head = {"contact": one.contact, "on": one.day.isoformat(), "trigger": one.trigger, "pack": one.pack}
    return {**head, "was": dict(one.found.was), "would": dict(one.found.would), "different": list(one.found.apart)}


def _words(one: Past) -> list[str]:
    assert one.found is not None  # noqa: S101 - only those that were asked are told
    was, would = one.found.was, one.found.would
    return [f"{name.replace('_', ' ')} was {was[name]}, would be {would[name]}" for name in one.found.apart]
