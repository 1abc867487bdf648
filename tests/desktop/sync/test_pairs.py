"""Desktops and a real server on loopback, with a bad network between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from agent_assist.desktop.ports.outbox import OutboxBatch
from agent_assist.desktop.sync import schedule
from agent_assist.domain.facts import Actor, Role
from agent_assist.evidence.envelope import GENESIS, read
from agent_assist.protocol import messages as m
from tests.desktop.sync.desktop import Desktop, run_until
from tests.desktop.sync.fault_proxy import FAULTS, FaultProxy
from tests.fakes.outbox import FakeOutbox
from tests.server_house import PASSWORD, Desk, RealHouse

DESKTOPS = 3
LONGEST_MS = 24 * 3_600_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    house = RealHouse("", tmp_path)
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    yield house
    house.close()


class Pair:
    """Some desktops behind one bad network."""

    def __init__(self, house: RealHouse, seed: int, rate: float, count: int = DESKTOPS) -> None:
        self.house = house
        self.proxy = FaultProxy(house.port, seed, rate)
        self.desktops: list[Desktop] = []
        for number in range(count):
            agent = f"agent{number}"
            house.add_user(agent, f"Agent {number}")
            desk = Desk(house.link(), house.enrol_code(agent), house.clock)
            link = house.link(self.proxy.url)
            link.use_token(desk.enrolment.token)
            self.desktops.append(Desktop(link, desk.outbox, house.clock, seed + number))

    def use(self, kind: type[FakeOutbox]) -> None:
        """Turn every outbox into one of a broken design."""
        for desktop in self.desktops:
            desktop.outbox.__class__ = kind

    def begin(self, events: int) -> None:
        """Each desktop is enrolled and writes so many events; returns when all are synced."""
        for desktop in self.desktops:
            desktop.engine.enrolled()
            desktop.record(events)
        self.run()

    def run(self, until_ms: int = LONGEST_MS) -> None:
        run_until(self.desktops, self.house.clock, lambda: all(d.synced for d in self.desktops), until_ms)

    def close(self) -> None:
        for desktop in self.desktops:
            desktop.close()
        self.proxy.close()


def check_all(house: RealHouse, desktops: Sequence[Desktop]) -> None:
    """Everything is there once, in order, byte for byte, and each chain is whole."""
    for desktop in desktops:
        stored = house.events(desktop.outbox.head.device)
        assert stored == [event.data for event in desktop.outbox.events]
        before = GENESIS
        for seq, data in enumerate(stored, 1):
            event = read(data)
            assert (event.seq, event.value["prev"]) == (seq, before)
            before = event.digest


@pytest.mark.parametrize("seed", [1, 2])
def test_everything_arrives_once_through_a_bad_network(house: RealHouse, seed: int) -> None:
    pair = Pair(house, seed, rate=0.4)
    try:
        for desktop in pair.desktops:
            desktop.engine.enrolled()
        for number in range(12):
            for desktop in pair.desktops:
                desktop.record(17)
                desktop.settle()
            house.publish("script", f"s{number}", {"n": number})
            house.clock.advance(schedule.IDLE_MS)
            for desktop in pair.desktops:
                desktop.settle()
        pair.run()
        check_all(house, pair.desktops)
        pair.proxy.rate = 0.0
        house.clock.advance(schedule.IDLE_MS)
        for desktop in pair.desktops:
            desktop.settle()
            assert {name for _, name in desktop.outbox.rows} == {f"s{number}" for number in range(12)}
        assert set(FAULTS) <= set(pair.proxy.met), "the network was as bad as it was meant to be"
    finally:
        pair.close()


class _ClearOnSend(FakeOutbox):
    """Broken: takes sending for arriving."""

    def batch(self, limit: int) -> OutboxBatch | None:
        found = super().batch(limit)
        self.watermark += len(found.events) if found else 0
        return found

    def acknowledge(self, watermark: int, refused: object) -> None:
        """Believes that it knows better."""


def test_the_same_network_catches_a_design_that_clears_on_send(house: RealHouse) -> None:
    pair = Pair(house, seed=1, rate=0.4)
    try:
        pair.use(_ClearOnSend)
        for desktop in pair.desktops:
            desktop.engine.enrolled()
            desktop.record(120)
        for _ in range(20):
            for desktop in pair.desktops:
                desktop.settle()
            house.clock.advance(schedule.LONGEST_MS)
        assert all(desktop.outbox.status().unsynced == 0 for desktop in pair.desktops), "nothing is left to send"
        with pytest.raises(AssertionError):
            check_all(house, pair.desktops)
    finally:
        pair.close()


def test_the_server_stops_for_an_hour_and_comes_back(house: RealHouse) -> None:
    pair = Pair(house, seed=3, rate=0.0)
    try:
        pair.begin(10)
        house.stop()
        for _ in range(12):
            for desktop in pair.desktops:
                desktop.record(5)
                desktop.settle()
            house.clock.advance(300_000)
        assert not any(desktop.synced for desktop in pair.desktops)
        house.start()
        pair.run(2 * schedule.LONGEST_MS)
        check_all(house, pair.desktops)
    finally:
        pair.close()


def test_a_server_restored_from_a_backup_gets_the_rest_again(house: RealHouse, tmp_path: Path) -> None:
    pair = Pair(house, seed=4, rate=0.0)
    try:
        pair.begin(20)
        house.copy(tmp_path / "backup")
        for desktop in pair.desktops:
            desktop.record(130)
        house.publish("script", "s", {})
        house.clock.advance(schedule.SOON_MS)
        pair.run()
        house.restore(tmp_path / "backup")
        assert all(len(house.events(d.outbox.head.device)) == 20 for d in pair.desktops)
        pair.desktops[0].record()
        house.clock.advance(schedule.IDLE_MS)
        pair.run()
        check_all(house, pair.desktops)
    finally:
        pair.close()


def test_a_decision_reaches_the_agent(house: RealHouse) -> None:
    pair = Pair(house, seed=5, rate=0.3, count=2)
    agent, boss = pair.desktops
    try:
        contact = agent.outbox.new_id()
        agent.outbox.record("contact_opened", contact, {"number_masked": "•", "line": "Support"})
        agent.outbox.record("flag_raised", contact, {"flag": "disclosure_late", "severity": "low", "detail": ""})
        for desktop in pair.desktops:
            desktop.engine.enrolled()
        pair.run()
        pair.proxy.rate = 0.0
        link = boss.engine._parts.link
        boss.session = link.sign_in(m.SignInRequest(user="sue", password=PASSWORD)).session
        sue = Actor("sue", Role.SUPERVISOR)
        pair.proxy.rate = 0.3
        opened = boss.outbox.record("review_opened", contact, {"reason": "decide_flag"}, actor=sue)
        decided = {"flag": "disclosure_late", "decision": "dismissed", "comment": "fine"}
        boss.outbox.record("review_decided", contact, decided, actor=sue)
        boss.engine.wake()
        house.clock.advance(schedule.SOON_MS)
        pair.run()
        assert boss.outbox.refused == {}
        house.clock.advance(schedule.IDLE_MS)
        pair.run()
        assert {kind for kind, _ in agent.outbox.rows} == {"opening", "decision"}
        pair.proxy.rate = 0.0
        assert len(link.contact(boss.session, contact, opened.id).events) == 4
        check_all(house, pair.desktops)
    finally:
        pair.close()
