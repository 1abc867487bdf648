"""Who may come in: waits that lock nobody else out, and people who were disabled, demoted, or given a new password."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import AssistError, BadInput, Forbidden, UnlockRefused
from agent_assist.protocol import messages as m
from agent_assist.server.db.access_schema import attempt
from agent_assist.server.db.database import Database, open_database
from agent_assist.server.services import secrets
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.throttle import Throttle
from tests.fakes.time import FakeClock
from tests.server_house import PASSWORD, Desk, RealHouse


@pytest.fixture
def opened(database: str, tmp_path: Path) -> Iterator[Database]:
    made = open_database(database or f"sqlite:///{tmp_path / 'x'}", FakeClock())
    yield made
    made.close()


def wait_of(throttle: Throttle, clock: FakeClock, key: str) -> int:
    """Try until it passes, which counts as a failure; returns how long that took."""
    waited = 0
    while True:
        try:
            throttle.attempt({key: 3})
        except UnlockRefused as refused:
            told = 1000 * int("".join(filter(str.isdigit, refused.advice)))
            clock.advance(told - 1)
            with pytest.raises(UnlockRefused):  # what it says is not too long
                throttle.attempt({key: 3})
            clock.advance(1)
            waited += told
        else:
            return waited


def test_failures_double_the_wait_up_to_five_minutes(tmp_path: Path) -> None:
    clock = FakeClock()
    database = open_database(f"sqlite:///{tmp_path / 'x'}", clock)
    throttle = Throttle(database, clock)
    waits = [wait_of(throttle, clock, "k") for _ in range(14)]
    assert waits == [0, 0, 0, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000]
    assert wait_of(throttle, clock, "other") == 0
    throttle.succeeded("k")
    assert wait_of(throttle, clock, "k") == 0
    for _ in range(9):
        wait_of(throttle, clock, "k")
    clock.advance(900_001)
    assert wait_of(throttle, clock, "third") == 0
    with database.read() as tx:  # what is forgotten is gone, and what is tried stands nowhere in clear
        assert tx.execute(sa.select(attempt.c.key_hash)).scalars().all() == [secrets.token_hash("third")]
    back = FakeClock()  # the clock is set back by more than an hour
    for _ in range(3):
        wait_of(throttle, clock, "fourth")
    assert wait_of(Throttle(database, back), back, "fourth") == 1000
    database.close()


def test_of_many_that_try_at_once_no_more_pass_than_are_free(opened: Database) -> None:
    throttles = [Throttle(opened, FakeClock()) for _ in range(8)]  # as many servers
    passed: list[bool] = []
    start = threading.Barrier(len(throttles))

    def tries(throttle: Throttle) -> None:
        start.wait(60)
        try:
            throttle.attempt({"k": 3, "all": 30})
        except AssistError:
            return
        passed.append(True)

    threads = [threading.Thread(target=tries, args=(throttle,)) for throttle in throttles]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(passed) == 3


def signed_in(desk: Desk, password: str = PASSWORD) -> str:
    return desk.link.sign_in(m.SignInRequest(user="sue", password=password)).session


def test_who_guesses_a_name_locks_only_their_own_device(desk: Desk, house: RealHouse) -> None:
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    other = Desk(house.link(), house.enrol_code("maya"), house.clock)
    for _ in range(9):
        with pytest.raises(UnlockRefused):
            signed_in(other, "wrong")
    with pytest.raises(UnlockRefused):
        signed_in(other)
    assert signed_in(desk)


@pytest.mark.parametrize("change", ["disable", "end", "role", "password"])
def test_a_session_ends_with_what_gave_it(desk: Desk, house: RealHouse, change: str) -> None:
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    house.add_user("tom", "Tom", "supervisor", PASSWORD)
    session = signed_in(desk)
    kept = desk.link.sign_in(m.SignInRequest(user="tom", password=PASSWORD)).session
    people = Accounts(house.database, house.clock)
    if change == "disable":
        people.disable("sue")
    elif change == "end":
        assert people.end_sessions("sue") == 1
    elif change == "role":
        people.set_role("sue", "agent")
    else:
        people.add("sue", "Sue Supervisor", "supervisor", "another long one")
    with pytest.raises(Forbidden):
        desk.link.queue(session)
    assert desk.link.queue(kept).items == []  # nobody else's


def test_a_disabled_person_gets_in_nowhere_until_enabled_again(desk: Desk, house: RealHouse) -> None:
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    people = Accounts(house.database, house.clock)
    code = house.enrol_code("sue")
    people.disable("sue")
    people.disable("sue")
    with pytest.raises(UnlockRefused, match="disabled"):
        signed_in(desk)
    with pytest.raises(UnlockRefused):
        Desk(house.link(), code, house.clock)
    with pytest.raises(BadInput):
        house.enrol_code("sue")
    assert [(row.id, off, open_) for row, off, open_ in people.every()] == [("maya", False, 0), ("sue", True, 0)]
    people.enable("sue")
    assert signed_in(desk)
    assert Desk(house.link(), house.enrol_code("sue"), house.clock).enrolment.agent == "sue"


@pytest.mark.parametrize("change", ["disable", "password"])
def test_what_is_taken_away_while_a_password_is_checked_opens_nothing(
    desk: Desk, house: RealHouse, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    people, check = Accounts(house.database, house.clock), secrets.check_password

    def meanwhile(stored: str | None, password: str) -> bool:
        monkeypatch.setattr(secrets, "check_password", check)
        if change == "disable":
            people.disable("sue")
        else:
            people.add("sue", "Sue Supervisor", "supervisor", "another long one")
        return check(stored, password)

    monkeypatch.setattr(secrets, "check_password", meanwhile)
    with pytest.raises(UnlockRefused):
        signed_in(desk)


def test_a_role_needs_what_belongs_to_it(house: RealHouse) -> None:
    people = Accounts(house.database, house.clock)
    for user, role in (("nobody", "agent"), ("maya", "king"), ("maya", "supervisor")):  # maya has no password
        with pytest.raises(BadInput):
            people.set_role(user, role)
    for act in (people.disable, people.enable, people.end_sessions):
        with pytest.raises(BadInput):
            act("nobody")
