"""A call that the server drew at random, as its agent and a supervisor see it: said as what it is, and no finding."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.own_data import as_json
from agent_assist.desktop.presenters.result_view import result
from agent_assist.desktop.presenters.wording import flag_title
from agent_assist.domain import sampling
from agent_assist.domain.facts import FactKind
from agent_assist.domain.own_flags import KnownDraw, OwnFlag, Sent
from agent_assist.domain.review import FlagKind, Stance, Verdict
from agent_assist.server.services.sampling import Sampling
from tests.call import case, fact, opened
from tests.desktop.services.test_own_record import Seat
from tests.desktop.sync.inline import Machine
from tests.making import draft
from tests.server.supervisors import supervisor
from tests.server_house import RealHouse

DAY_MS = 86_400_000
DRAWN = FlagKind.DRAWN.value


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[RealHouse]:
    """A server that draws every call of the day."""
    monkeypatch.setattr(sampling.SamplingRules, "per_million", property(lambda _rules: 1_000_000))
    monkeypatch.setattr("agent_assist.domain.facts.sampling.MOST_PER_MILLION", 1_000_000)
    folder = tmp_path / "house"
    folder.mkdir()
    made = RealHouse("", folder)
    made.publish("setting", sampling.SETTING, {"share_percent": 5})
    Sampling(made.database, made.clock).run()
    made.clock.advance(DAY_MS)
    yield made
    made.close()


@pytest.fixture
def seat(house: RealHouse, tmp_path: Path) -> Seat:
    return Seat(Machine(house, tmp_path / "desk"))


def drawn(seat: Seat, house: RealHouse) -> str:
    """A call without a flag, of a day that is over, drawn."""
    now = house.clock.now_ms()
    contact = draft(FactKind.CONTACT_OPENED, at_ms=now).id
    opening = {"number_masked": "••• 0182"}
    seat.machine.cache.ledger.append(
        [draft(FactKind.CONTACT_OPENED, contact, {"direction": "in"}, opening, now, seat.machine.actor)]
    )
    seat.sync()
    house.clock.advance(DAY_MS)
    assert Sampling(house.database, house.clock).run().raised == 1
    seat.sync()
    return contact


def own(seat: Seat, contact: str) -> OwnFlag:
    found = seat.own.flag(contact, DRAWN)
    assert found is not None
    return found


def test_the_agent_learns_of_it_before_anybody_decides(seat: Seat, house: RealHouse) -> None:
    contact = drawn(seat, house)
    flag = own(seat, contact)
    assert (flag.severity, flag.number_masked, flag.decisions) == ("low", "••• 0182", ())
    assert flag_title(flag.flag).plain() == "Drawn at random"
    assert flag_detail(flag.flag, flag.detail).plain() == "the only call drawn that day; nobody was singled out"
    seat.killed()
    assert own(seat, contact) == flag


def test_the_agent_can_reply_and_dispute(seat: Seat, house: RealHouse) -> None:
    contact = drawn(seat, house)
    sue = supervisor(house, "sue")
    assert seat.say(contact, "It was a wrong number.", flag=DRAWN) is None
    seat.sync()
    assert [one.sent for one in own(seat, contact).answers] == [Sent.COUNTS]
    sue.open(contact)
    assert sue.decide(contact, "needs_coaching", DRAWN) == "stored"
    seat.sync()
    assert own(seat, contact).decision is not None
    assert seat.say(contact, "Nothing was wrong.", Stance.DISPUTE, DRAWN) is None
    seat.sync()
    dispute = own(seat, contact).dispute
    assert dispute is not None
    assert dispute.sent is Sent.COUNTS


def test_it_says_nothing_against_the_call() -> None:
    raised = fact(FactKind.FLAG_RAISED, 5, {"flag": DRAWN, "severity": "low", "detail": "2026-12-04, one of 3 drawn"})
    ended = fact(FactKind.VERDICT_REACHED, 4, {"verdict": Verdict.COMPLETE})
    file = case(opened(), ended, raised)
    (flag,) = file.flags
    assert flag_detail(flag.kind, flag.detail).plain() == "one of 3 calls drawn that day; nobody was singled out"
    assert result(file).fine
    assert flag_detail(DRAWN, "of a newer program").plain() == "nobody was singled out"


def test_the_desktop_holds_the_commitment_before_the_day_and_the_seed_after_it(seat: Seat, house: RealHouse) -> None:
    seat.sync()
    assert seat.own.known is not None
    (before,) = seat.own.known.draws
    assert (before.per_million, before.seed) == (1_000_000, "")
    contact = drawn(seat, house)
    known = seat.own.known
    after = known.draws[0]
    assert (after.day, after.commitment) == (before.day, before.commitment)
    assert sampling.commitment_of(bytes.fromhex(after.seed)) == after.commitment
    assert sampling.is_drawn(bytes.fromhex(after.seed), contact, after.per_million)
    told = json.loads(as_json(known, "Maya", "maya", 1))
    assert told["draws"][0] == {"day": after.day, "per_million": 1_000_000, **_digests(after)}


def _digests(draw: KnownDraw) -> dict[str, str]:
    return {"commitment": draw.commitment, "seed": draw.seed}
