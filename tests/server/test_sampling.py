"""Calls drawn at random: committed to before, drawn by the rule alone, once, and checked by whoever wants to."""

from __future__ import annotations

import json
import threading
from collections.abc import Collection, Sequence
from datetime import timedelta

import pytest
import sqlalchemy as sa

from agent_assist.domain import sampling as rule
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts.sampling import SamplingCommitted, SamplingRevealed
from agent_assist.domain.identity import uuid7
from agent_assist.domain.review import FlagKind
from agent_assist.server.db import evidence, queue, review, sampling, schema
from agent_assist.server.db.database import Tx
from agent_assist.server.db.sampling import DayRow
from agent_assist.server.services import own
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.export import Export
from agent_assist.server.services.sampling import Ran, Sampling
from agent_assist.server.services.sampling_check import DrawnDay, SamplingCheck
from tests.evidence.ledgers import both
from tests.server_house import Desk, RealHouse

DAY_MS = 86_400_000
MANY = 200


@pytest.fixture(autouse=True)
def _draws_are_fair(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a share be large, so that few calls are enough to see both halves of a draw."""
    monkeypatch.setattr(rule.SamplingRules, "per_million", property(lambda rules: round(rules.share_percent * 100_000)))
    monkeypatch.setattr("agent_assist.domain.facts.sampling.MOST_PER_MILLION", 1_000_000)


def share(house: RealHouse, percent: float) -> None:
    """Publish a share; in these tests 5 draws half of all calls."""
    house.publish("setting", rule.SETTING, {"share_percent": percent})


def run(house: RealHouse) -> Ran:
    house.clock.advance(1)
    return Sampling(house.database, house.clock).run()


def tomorrow(house: RealHouse) -> None:
    """Move to one hour after the next midnight UTC."""
    now = house.clock.now_ms()
    house.clock.advance((now // DAY_MS + 1) * DAY_MS + 3_600_000 - now)


def calls(desk: Desk, house: RealHouse, many: int, *, send: bool = True) -> list[str]:
    made: list[str] = []
    for _ in range(many):
        house.clock.advance(1)
        made.append(uuid7(house.clock.now_ms(), len(made).to_bytes(10, "big")))
        desk.outbox.record("contact_opened", made[-1], {"call_id": "c", "direction": "in", "number_masked": "•"})
    while send and desk.outbox.batch(1) is not None:
        assert set(desk.codes()) == {"stored"}
    return made


def flagged(house: RealHouse, contacts: list[str]) -> dict[str, str]:
    """Contacts with the flag of the draw, and its detail."""
    with house.database.read() as tx:
        found = review.flags(tx, house.database.tenant, contacts)
    return {contact: row.detail for (contact, flag), row in found.items() if flag == FlagKind.DRAWN}


def told(house: RealHouse, kind: str) -> list[dict[str, object]]:
    facts = [json.loads(line) for line in house.events("server")]
    return [one["body"] for one in facts if one["kind"] == kind]


def wanted(house: RealHouse, contacts: list[str]) -> set[str]:
    """What the rule draws, worked out from the facts alone."""
    found = set()
    for one in told(house, "sampling_revealed"):
        (committed,) = [two for two in told(house, "sampling_committed") if two["day"] == one["day"]]
        seed, most = bytes.fromhex(str(one["seed"])), int(str(committed["per_million"]))
        day = str(one["day"])
        found |= {c for c in contacts if str(rule.day_of(c)) == day and rule.is_drawn(seed, c, most)}
    return found


def check(house: RealHouse) -> list[str]:
    return SamplingCheck(house.database, house.clock).check().faults


def shown(house: RealHouse) -> list[DrawnDay]:
    return SamplingCheck(house.database, house.clock).check().days


@pytest.fixture
def committed(house: RealHouse) -> RealHouse:
    """A house in the first hour of a day that it committed to."""
    share(house, 5)
    assert run(house).committed
    tomorrow(house)
    return house


def test_a_day_is_committed_revealed_and_drawn_and_everybody_can_check_it(committed: RealHouse, desk: Desk) -> None:
    house = committed
    made = calls(desk, house, MANY)
    assert (run(house).revealed, flagged(house, made), check(house)) == ((), {}, [])
    assert told(house, "sampling_revealed") == []
    tomorrow(house)
    ran = run(house)
    (first, *_), (seed,) = told(house, "sampling_committed"), told(house, "sampling_revealed")
    assert rule.commitment_of(bytes.fromhex(str(seed["seed"]))) == first["commitment"]
    drawn = wanted(house, made)
    assert MANY // 4 < len(drawn) < MANY * 3 // 4
    assert flagged(house, made) == dict.fromkeys(drawn, f"{first['day']}, one of {len(drawn)} drawn")
    assert ran == Ran(ran.committed, (str(first["day"]),), (), len(drawn))
    (day, *_) = shown(house)
    assert (day.state, day.contacts, day.drawn, day.flagged) == ("revealed", MANY, len(drawn), len(drawn))
    assert check(house) == []
    lines = list(Export(house.database, house.clock).house())
    assert both(lines, log_key=house.database.key.public).ok


def test_a_second_run_changes_nothing(committed: RealHouse, desk: Desk) -> None:
    made = calls(desk, committed, 20)
    tomorrow(committed)
    run(committed)
    before = (flagged(committed, made), len(committed.events("server")))
    assert run(committed) == Ran()
    assert (flagged(committed, made), len(committed.events("server"))) == before


def test_without_a_share_nothing_is_committed(house: RealHouse) -> None:
    assert run(house) == Ran()
    share(house, 0)
    assert run(house) == Ran()
    assert told(house, "sampling_committed") == []
    assert shown(house) == []


def test_a_share_changed_later_counts_from_the_next_commitment_on(committed: RealHouse) -> None:
    share(committed, 1)
    ran = run(committed)
    first, second = told(committed, "sampling_committed")
    assert (first["per_million"], second["per_million"]) == (500_000, 100_000)
    assert ran.committed == second["day"]
    share(committed, 5)
    assert run(committed).committed == ""
    with pytest.raises(BadInput):
        committed.publish("setting", rule.SETTING, {"share_percent": 6})


def test_a_day_that_nobody_committed_to_draws_nothing_and_says_so(committed: RealHouse, desk: Desk) -> None:
    tomorrow(committed)  # the server was down all day, and nothing was committed for this one
    made = calls(desk, committed, 20)
    run(committed)
    tomorrow(committed)
    run(committed)
    assert flagged(committed, made) == {}
    assert [day.state for day in shown(committed)] == ["revealed", "no commitment", "committed", "committed"]
    assert check(committed) == []


def test_a_late_contact_is_tested_when_it_comes(committed: RealHouse, desk: Desk) -> None:
    house = committed
    here, late = calls(desk, house, 20), calls(desk, house, 20, send=False)
    tomorrow(house)
    run(house)
    assert set(desk.codes()) == {"stored"}
    assert shown(house)[0].waiting > 0
    assert check(house) == []
    run(house)
    assert set(flagged(house, here + late)) == wanted(house, here + late)
    assert wanted(house, late)
    assert (shown(house)[0].waiting, check(house)) == (0, [])


def test_who_has_a_flag_gets_no_other_and_an_erased_contact_is_not_drawn(committed: RealHouse, desk: Desk) -> None:
    house = committed
    made = calls(desk, house, 60)
    had, gone = made[:25], made[25:50]  # that none of 25 is drawn happens once in 30 million runs
    for contact in had:
        desk.outbox.record("flag_raised", contact, {"flag": "disclosure_late", "severity": "medium"})
    for contact in gone:
        desk.outbox.record("note_saved", contact, {}, personal={"text": "note"})
    assert set(desk.codes()) == {"stored"}
    for contact in gone:
        house.clock.advance(1)
        Erasures(house.database, house.clock).contact(contact, Asked("office", "asked"))
    tomorrow(house)
    run(house)
    drawn = wanted(house, made)
    assert drawn & set(had)
    assert drawn & set(gone)
    assert set(flagged(house, made)) == drawn - set(had) - set(gone)
    (day, *_) = shown(house)
    assert (day.other_flag, day.erased) == (len(drawn & set(had)), len(drawn & set(gone)))
    assert check(house) == []


def test_what_came_before_the_commitment_is_not_drawn(house: RealHouse, desk: Desk) -> None:
    house.clock.advance(DAY_MS)  # a desk whose clock is a day ahead
    early = calls(desk, house, 20)
    house.clock.advance(-DAY_MS)
    share(house, 5)
    run(house)
    tomorrow(house)
    tomorrow(house)
    run(house)
    assert flagged(house, early) == {}
    assert shown(house)[0].early == len(wanted(house, early)) > 0
    assert check(house) == []


def test_a_desk_that_draws_a_call_is_refused(desk: Desk, house: RealHouse) -> None:
    (contact,) = calls(desk, house, 1)
    desk.outbox.record("flag_raised", contact, {"flag": "drawn", "severity": "low"})
    assert desk.codes() == ["refused"]
    assert flagged(house, [contact]) == {}
    (refused,) = told(house, "event_refused")
    assert refused["reason"] == "misfit"


def test_a_run_that_is_killed_is_taken_up_and_ends_the_same(
    committed: RealHouse, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = committed
    made = calls(desk, house, 150)
    tomorrow(house)
    real, left = queue.refresh, iter((True, True, False))

    def dying(tx: Tx, tenant: str, contacts: Collection[str]) -> None:
        if not next(left):  # in the transaction of the third 25
            raise KeyboardInterrupt
        real(tx, tenant, contacts)

    with monkeypatch.context() as patch:
        patch.setattr(queue, "refresh", dying)
        with pytest.raises(KeyboardInterrupt):
            run(house)
    half = flagged(house, made)
    assert len(half) == 50 < len(wanted(house, made))
    assert check(house) == []  # what is not tested yet waits
    run(house)
    assert set(flagged(house, made)) == wanted(house, made)
    assert len(told(house, "flag_raised")) == len(wanted(house, made))
    assert check(house) == []


def test_two_servers_at_once_have_one_effect(committed: RealHouse, desk: Desk) -> None:
    house = committed
    made = calls(desk, house, 100)
    tomorrow(house)
    start, failed = threading.Barrier(3), list[BaseException]()

    def one() -> None:
        start.wait(10)
        try:
            Sampling(house.database, house.clock).run()
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    threads = [threading.Thread(target=one) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert failed == []
    assert len(told(house, "sampling_revealed")) == 1
    assert len(told(house, "sampling_committed")) == 2
    assert len(told(house, "flag_raised")) == len(wanted(house, made)) == len(flagged(house, made))
    assert check(house) == []


def test_who_waits_for_the_lock_over_midnight_commits_to_nothing(
    house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    share(house, 5)
    real = evidence.hold

    def slow(tx: Tx, tenant: str) -> None:
        real(tx, tenant)
        tomorrow(house)

    monkeypatch.setattr(evidence, "hold", slow)
    assert run(house).committed == ""
    assert told(house, "sampling_committed") == []


def test_a_call_that_comes_while_its_day_is_tested_is_not_lost(
    committed: RealHouse, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = committed
    made, late = calls(desk, house, 10), calls(desk, house, 25, send=False)
    tomorrow(house)
    real = Sampling._raise

    def slow(draw: Sampling, day: sampling.DayRow, drawn: list[str], many: int) -> int:
        monkeypatch.setattr(Sampling, "_raise", real)
        desk.codes()
        Sampling(house.database, house.clock)._late()  # another server, which looks past them
        return real(draw, day, drawn, many)

    monkeypatch.setattr(Sampling, "_raise", slow)
    run(house)
    run(house)
    assert set(flagged(house, made + late)) == wanted(house, made + late)
    assert wanted(house, late)
    assert check(house) == []


def test_a_server_that_swaps_the_seed_is_found(committed: RealHouse, desk: Desk) -> None:
    calls(desk, committed, 5)
    tomorrow(committed)
    (first,) = told(committed, "sampling_committed")
    day, database = rule.day_at(committed.clock.now_ms()) - timedelta(days=1), committed.database
    with database.write() as tx:
        other = SamplingRevealed(day=day, seed="ab" * 32)
        own.write(tx, database.tenant, database.key, committed.clock, other)
        sampling.reveal(tx, database.tenant, str(day), "ab" * 32)
    assert str(day) == first["day"]
    assert f"{day}: the seed is not the one that was committed to" in check(committed)


def test_a_server_that_leaves_out_or_picks_a_contact_is_found(
    committed: RealHouse, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = committed
    made = calls(desk, house, 40)
    tomorrow(house)
    real = Sampling._wanting
    hidden: list[str] = []

    def without_one(of: Sampling, tx: Tx, day: DayRow, drawn: Sequence[str]) -> list[str]:
        found = real(of, tx, day, drawn)
        hidden.extend(found[: 1 - len(hidden)])
        return [contact for contact in found if contact not in hidden]

    with monkeypatch.context() as patch:
        patch.setattr(Sampling, "_wanting", without_one)
        run(house)
    (missing,) = wanted(house, made) - set(flagged(house, made))
    assert hidden == [missing]
    day = rule.day_of(missing)
    assert check(house) == [f"{day}: {missing} was drawn and has no flag"]
    picked = min(set(made) - wanted(house, made))
    row = next(one for one in _rows(house) if one.day == str(day))
    Sampling(house.database, house.clock)._raise(row, [picked], 1)
    assert f"{day}: {picked} has the flag of the draw and was not drawn" in check(house)


def test_a_contact_hidden_from_the_rows_is_found_in_the_events(committed: RealHouse, desk: Desk) -> None:
    house = committed
    made = calls(desk, house, 40)
    tomorrow(house)
    with house.database.write() as tx:
        tx.execute(schema.contact.delete().where(schema.contact.c.id.in_(made)))
    run(house)
    assert len(check(house)) == len(wanted(house, made)) > 0


def test_a_commitment_that_is_late_or_twice_is_found(committed: RealHouse) -> None:
    database, day = committed.database, rule.day_at(committed.clock.now_ms())
    late = SamplingCommitted(day=day - timedelta(days=1), per_million=1, commitment="ab" * 32)
    twice = SamplingCommitted(day=day, per_million=1, commitment="ab" * 32)
    with database.write() as tx:
        for body in (late, twice):
            own.write(tx, database.tenant, database.key, committed.clock, body)
    assert check(committed) == [
        f"{late.day}: the commitment was written after the day began",
        f"{day}: there is more than one commitment",
    ]


def test_a_seed_of_another_key_is_not_told(committed: RealHouse) -> None:
    with committed.database.write() as tx:
        tx.execute(sa.text("UPDATE sampling_day SET commitment = 'x'"))
    tomorrow(committed)
    day = str(rule.day_at(committed.clock.now_ms()) - timedelta(days=1))
    assert run(committed).lost == (day,)
    assert told(committed, "sampling_revealed") == []
    committed.clock.advance(DAY_MS)
    assert f"{day}: the seed was not told" in check(committed)


def _rows(house: RealHouse) -> list[sampling.DayRow]:
    with house.database.read() as tx:
        return sampling.days(tx, house.database.tenant)
