"""A second opinion between two desks and a real server: what the second one holds before and after, and a cut line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.review_desk import Counted, OpenedContact
from agent_assist.domain.review import ReviewDecision, Second
from tests.desktop.sync.inline import Machine
from tests.server.test_erasure_reach import Office, record
from tests.server_house import RealHouse

FLAG = "disclosure_late"
WORDS = "Zweimal gelesen und verstanden."
KINDS = ["contact_opened", "flag_raised", "contact_ended"]


class Decided(NamedTuple):
    """A contact of the agent's machine, which the first desk has opened and decided."""

    machine: Machine
    first: Office
    second: Office
    contact: str
    opened: OpenedContact


@pytest.fixture
def decided(house: RealHouse, tmp_path: Path) -> Iterator[Decided]:
    machine = Machine(house, tmp_path / "desk")
    first, second = Office(house, tmp_path / "first"), Office(house, tmp_path / "second", "rita", "uma")
    contact = record(machine, KINDS)
    assert machine.sync() == ""
    opened = first.open(contact)
    first.decide(opened, WORDS)
    yield Decided(machine, first, second, contact, opened)
    for one in (machine, first.machine, second.machine):
        one.cache.close()


def test_the_second_desk_holds_nothing_of_the_first_decision_until_its_own_is_recorded(
    decided: Decided,
) -> None:
    machine, first, second, contact, opened = decided
    asked = first.second(opened, None)
    assert (asked.counts, asked.opened.seconds) == (True, {FLAG: Second.ASKED})
    seen = second.open(contact)
    assert seen.seconds == {FLAG: Second.BLIND}
    assert [one for one in seen.file.reviews if one.who != "rita"] == []
    assert {fact.actor.id for fact in seen.facts} <= {"amy", "rita", "server"}
    given = second.second(seen, (ReviewDecision.DISMISSED, "Anders gehört."))
    assert (given.counts, given.opened.seconds) == (True, {FLAG: Second.DIFFER})
    told = [(one.who, one.decision or one.opinion, one.comment) for one in given.opened.file.reviews if one.comment]
    assert told == [("sue", "needs_coaching", WORDS), ("rita", "dismissed", "Anders gehört.")]
    assert machine.sync() == ""
    (flag,) = machine.cache.own_record.known().flags
    assert [(one.name, one.decision, one.comment) for one in (*flag.decisions, *flag.opinions)] == [
        ("Sue Supervisor", "needs_coaching", WORDS),
        ("Rita Supervisor", "dismissed", "Anders gehört."),
    ]
    assert flag.decision is not None
    assert flag.decision.name == "Sue Supervisor"  # the first decision alone counts


def test_a_line_that_is_cut_behind_the_opinion_leaves_it_given_and_shows_nothing_by_itself(
    house: RealHouse, decided: Decided
) -> None:
    _, first, second, contact, opened = decided
    first.second(opened, None)
    seen, flush = second.open(contact), second._flush

    def cut(done: Callable[[Outcome[None]], None]) -> None:
        flush(lambda _sent: house.stop())  # the server has it, and the answer to the next question never comes
        done(Ok(None))

    second.desk._flush = cut
    heard: list[Outcome[Counted]] = []
    second.desk.second(seen, FLAG, (ReviewDecision.DISMISSED, ""), heard.append)
    assert isinstance(heard[0], Failed)
    assert [one for one in seen.file.reviews if one.decision] == []
    house.start()
    second.desk._flush = flush
    now = second.open(contact)
    assert now.seconds == {FLAG: Second.DIFFER}
    assert len([one for one in now.file.reviews if one.opinion]) == 1
