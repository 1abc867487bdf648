"""Lanes: in order, one thread, outcomes instead of exceptions, an orderly end."""

import logging
import threading

import pytest

from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.domain.errors import BugError, DesktopBusy, Offline

WAIT_S = 10


class Inbox:
    """Takes what a lane delivers and runs it on the lane's thread, as tests may."""

    def __init__(self) -> None:
        self.outcomes: list[Outcome[object]] = []
        self.done = threading.Semaphore(0)

    def take(self, outcome: Outcome[object]) -> None:
        self.outcomes.append(outcome)
        self.done.release()

    def wait(self, count: int) -> None:
        for _ in range(count):
            assert self.done.acquire(timeout=WAIT_S)


def plain(job: object) -> None:
    job()  # type: ignore[operator]


def test_jobs_run_in_order_on_one_thread_of_that_name() -> None:
    lane, inbox = Lane("store", plain), Inbox()
    for number in range(100):
        assert lane.submit(lambda number=number: (number, threading.current_thread().name), inbox.take)  # type: ignore[misc]
    inbox.wait(100)
    assert inbox.outcomes == [Ok((number, "lane-store")) for number in range(100)]
    assert lane.close(WAIT_S)


@pytest.mark.expects_log
def test_an_error_becomes_an_outcome_and_a_bug_keeps_its_words_to_itself(caplog: pytest.LogCaptureFixture) -> None:
    lane, inbox = Lane("store", plain), Inbox()
    error = Offline("The server cannot be reached.", "Try later.")

    def offline() -> None:
        raise error

    def bug() -> None:
        raise KeyError("card 4111 1111 1111 1111")

    with caplog.at_level(logging.ERROR):
        for job in (offline, bug, lambda: "still here"):
            lane.submit(job, inbox.take)
        inbox.wait(3)
    first, second, third = inbox.outcomes
    assert first == Failed(error)
    assert isinstance(second, Failed)
    assert isinstance(second.error, BugError)
    assert third == Ok("still here")
    assert "4111" not in second.error.line() + caplog.text
    assert "KeyError at lane.py:" in caplog.text
    assert "test_lane.py:" in caplog.text
    assert lane.close(WAIT_S)


def test_closing_finishes_what_is_queued_and_refuses_the_rest() -> None:
    lane, inbox, gate = Lane("net", plain), Inbox(), threading.Event()
    lane.submit(lambda: gate.wait(WAIT_S), inbox.take)
    lane.submit(lambda: "last", inbox.take)
    assert not lane.close(0.01)  # the first job still runs
    assert not lane.submit(lambda: "too late", inbox.take)
    gate.set()
    assert lane.close(WAIT_S)
    assert inbox.outcomes == [Ok(True), Ok("last")]
    assert lane.close(WAIT_S)


def test_without_done_nothing_is_delivered() -> None:
    delivered: list[object] = []
    lane, ran = Lane("store", delivered.append), threading.Event()
    lane.submit(ran.set)
    assert ran.wait(WAIT_S)
    assert lane.close(WAIT_S)
    assert delivered == []


@pytest.mark.expects_log
def test_a_job_without_room_is_an_outcome_too() -> None:
    lane, inbox, gate = Lane("store", plain, limit=2), Inbox(), threading.Event()
    begun = threading.Event()

    def busy() -> None:
        begun.set()
        gate.wait(WAIT_S)

    lane.submit(busy, inbox.take)
    assert begun.wait(WAIT_S)
    for number in range(4):
        assert lane.submit(lambda number=number: number, inbox.take)  # type: ignore[misc]
    gate.set()
    inbox.wait(5)
    refused = [one for one in inbox.outcomes if isinstance(one, Failed)]
    assert [type(one.error) for one in refused] == [DesktopBusy, DesktopBusy]
    assert [one.value for one in inbox.outcomes if isinstance(one, Ok)][1:] == [0, 1]
    assert lane.close(WAIT_S)
