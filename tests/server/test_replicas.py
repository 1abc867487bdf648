"""Two servers on one PostgreSQL: what one of them does, or stops doing in the middle, harms nobody at the other."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import Actor, Role
from agent_assist.evidence.receipt_code import new_code
from agent_assist.policy.trust import SHIPPED
from agent_assist.protocol import messages as m
from agent_assist.server.db import queue
from agent_assist.server.front import Limits
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import Receipts
from lab.postgresql import Postgres
from tests.contracts.server_parts import flagged
from tests.server.receipt_calls import call, kinds
from tests.server_house import PASSWORD, Desk, RealHouse

pytestmark = pytest.mark.postgres
_WAIT_S = 60
HOLD = """
import sys
from pathlib import Path
from agent_assist.domain.errors import ServerBusy
from agent_assist.server.clock import SystemClock
from agent_assist.server.db import evidence
from agent_assist.server.db.database import open_database
database = open_database(sys.argv[1], SystemClock(), Path(sys.argv[2]))
try:
    with database.write() as tx:
        evidence.take(tx, database.tenant, 1)
        print("holding", flush=True)
        sys.stdin.readline()
        evidence.take(tx, database.tenant, 1)
    print("written", flush=True)
except ServerBusy:
    print("busy", flush=True)
"""
"""Another server in the middle of a transaction, which it goes on with when it reads a line."""


@pytest.fixture
def houses(postgres: Postgres, tmp_path: Path) -> Iterator[tuple[RealHouse, RealHouse]]:
    """Two servers on one database, with one key; one agent is known."""
    url = postgres.fresh()
    first = RealHouse(url, tmp_path)
    second = RealHouse(url, tmp_path, first.clock)
    first.add_user("maya", "Maya Lindqvist")
    yield first, second
    first.close()
    second.close()


@pytest.fixture
def other(houses: tuple[RealHouse, RealHouse], tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A third server, a process of its own, that holds the lock of all writes."""
    url = houses[0].database._engine.url.render_as_string(hide_password=False)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, url, str(tmp_path / "server.key")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    watchdog = threading.Timer(_WAIT_S, process.kill)
    watchdog.start()
    assert process.stdout is not None
    assert process.stdout.readline() == "holding\n"
    yield process
    watchdog.cancel()
    process.kill()
    process.communicate(timeout=_WAIT_S)


def a_call(house: RealHouse) -> Desk:
    desk = Desk(house.link(), house.enrol_code("maya"), house.clock)
    desk.outbox.record("wrap_up_finished")
    return desk


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process by a signal")
def test_a_server_that_freezes_in_its_transaction_freezes_nobody_else(
    houses: tuple[RealHouse, RealHouse], other: subprocess.Popen[str]
) -> None:
    desk = a_call(houses[1])
    if sys.platform != "win32":
        os.kill(other.pid, signal.SIGSTOP)
    assert desk.codes() == ["stored"]  # not "busy": it waited until the database gave the frozen one up
    assert houses[1].link().health().status == "ok"
    if sys.platform != "win32":
        os.kill(other.pid, signal.SIGCONT)
    out, _ = other.communicate("go on\n", timeout=_WAIT_S)
    assert out == "busy\n"  # what it had begun is gone, and it knows


def test_a_server_that_is_killed_in_its_transaction_leaves_no_lock(
    houses: tuple[RealHouse, RealHouse], other: subprocess.Popen[str]
) -> None:
    desk = a_call(houses[1])
    other.kill()
    assert desk.codes() == ["stored"]


def test_health_answers_while_every_worker_and_every_connection_is_taken(postgres: Postgres, tmp_path: Path) -> None:
    house = RealHouse(postgres.fresh(), tmp_path, limits=Limits(requests=60, requests_of_one=60))
    full, go = threading.Semaphore(0), threading.Event()

    def slow(log: Log) -> m.LogHead:
        with log._database.read():
            full.release()
            assert go.wait(_WAIT_S)
        return m.LogHead(note="", public_key="")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Log, "head", slow)
        with ExitStack() as stack:
            for _ in range(45):
                line = stack.enter_context(socket.create_connection(("127.0.0.1", house.port), _WAIT_S))
                line.sendall(b"GET /v1/log/checkpoint HTTP/1.1\r\nHost: x\r\n\r\n")
            stack.callback(go.set)
            for _ in range(16):
                assert full.acquire(timeout=_WAIT_S)
            health = house.link().health()
    house.close()
    assert (health.status, health.database) == ("ok", "postgresql")


def at_once(*acts: Callable[[], object]) -> list[Any]:
    """Do things in threads that begin together; returns what each returned or raised."""
    found: list[Any] = [None] * len(acts)
    start = threading.Barrier(len(acts))

    def act(place: int) -> None:
        start.wait(_WAIT_S)
        try:
            found[place] = acts[place]()
        except AssistError as error:
            found[place] = error.code

    threads = [threading.Thread(target=act, args=(place,)) for place in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(_WAIT_S)
    return found


def test_an_erasure_and_any_fact_never_wait_for_one_another(houses: tuple[RealHouse, RealHouse]) -> None:
    """Each round erases contacts here while there their keys arrive, flags are raised, and the server writes facts."""
    first, second = houses
    first.add_user("ben", "Ben")
    maya = Desk(first.link(), first.enrol_code("maya"), first.clock)
    ben = Desk(second.link(), second.enrol_code("ben"), second.clock)
    erasures = [Erasures(house.database, house.clock) for house in houses]
    asked = Asked("privacy office", "asked by letter")
    for number in range(8):
        mine, theirs = flagged(maya), flagged(ben)
        assert maya.codes() + ben.codes() == ["stored"] * 6
        for desk, contact in ((maya, mine), (ben, theirs)):
            desk.outbox.record("note_saved", contact, {}, personal={"text": "x"}) if number % 2 else None
            desk.outbox.record("flag_raised", contact, {"flag": "disclosure_late", "severity": "low", "detail": ""})
            desk.outbox.record("consent_given", mine, {"purpose": "quality"})  # refused for one of them: a fact follows
        found = at_once(
            maya.codes,
            ben.codes,
            partial(erasures[0].contact, mine, asked),
            partial(erasures[1].contact, theirs, asked),
            partial(first.publish, "script", "greeting", {"text": str(number)}),
            partial(Log(second.database, second.clock).restart, "tried under fire"),
        )
        assert not {"server_busy", "bug"} & {*filter(lambda one: isinstance(one, str), found)}, found
        assert None not in found[:4], found


def test_two_erasures_of_one_person_are_one(houses: tuple[RealHouse, RealHouse]) -> None:
    desk = Desk(houses[0].link(), houses[0].enrol_code("maya"), houses[0].clock)
    for _ in range(4):
        contact = flagged(desk)
        desk.send()
        asked = Asked("privacy office", "asked by letter")
        found = at_once(*(partial(Erasures(one.database, one.clock).contact, contact, asked) for one in houses))
        assert sorted(type(one).__name__ for one in found) == ["Erased", "str"], found
    assert kinds(houses[0]) == ["subject_erased"] * 4


def receipts_of(house: RealHouse) -> Receipts:
    log, packs = Log(house.database, house.clock), PacksInUse(house.database, house.clock, SHIPPED)
    return Receipts(house.database, house.clock, log, packs)


def test_two_clicks_on_two_servers_write_one_fact(houses: tuple[RealHouse, RealHouse]) -> None:
    desk = Desk(houses[0].link(), houses[0].enrol_code("maya"), houses[0].clock)
    desks = [receipts_of(house) for house in houses]
    for number in range(6):
        code = new_code(bytes([number]) * 5)
        call(desk, houses[0], code=code)
        ticket = desks[0].unlock(code, "0182", "10.0.0.1")
        opened = [one.open(code, ticket) for one in desks]  # each shows the page, also the one that gave no ticket
        both = list(zip(desks, opened, strict=True))
        assert sorted(at_once(*(partial(one.withdraw, page, "quality") for one, page in both))) == [0, 1]
        assert sorted(new for _, new in at_once(*(partial(one.ask, page, "access") for one, page in both))) == [
            False,
            True,
        ]
    assert sorted(kinds(houses[0])) == ["consent_withdrawn"] * 6 + ["rights_requested"] * 6


def test_two_supervisors_at_two_servers_decide_a_flag_once(houses: tuple[RealHouse, RealHouse]) -> None:
    maya = Desk(houses[0].link(), houses[0].enrol_code("maya"), houses[0].clock)
    rooms = []
    for house, who in zip(houses, ("sue", "tom"), strict=True):
        house.add_user(who, who.title(), "supervisor", PASSWORD)
        desk = Desk(house.link(), house.enrol_code(who), house.clock)
        rooms.append((desk, desk.link.sign_in(m.SignInRequest(user=who, password=PASSWORD)).session, who))
    for number in range(6):
        contact = flagged(maya)
        maya.send()
        for desk, session, who in rooms:
            actor = Actor(who, Role.SUPERVISOR)
            desk.outbox.record("review_opened", contact, {"reason": "coach"}, actor=actor)
            desk.send(session=session)
            body = {"flag": "disclosure_missing", "decision": "upheld", "comment": str(number)}
            desk.outbox.record("review_decided", contact, body, actor=actor)
        found = at_once(*(partial(desk.codes, session=session) for desk, session, _ in rooms))
        assert sorted(found) == [["refused"], ["stored"]]
    with houses[0].database.read() as tx:
        assert queue.counts(tx, houses[0].database.tenant) == {("decided", 0): 6}
