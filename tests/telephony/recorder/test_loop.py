"""The truth loop itself, with a driver that does what a test says: what no product can be trusted with stands here."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import pairwise

import pytest

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.domain.recorder import RecorderCommand
from agent_assist.telephony.recorder.line import LONGEST_DELAY_MS, STUCK, STUCK_MS
from agent_assist.telephony.recorder.loop import WatchedRecorder
from tests.contracts.recorder import Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import OFF, PAUSE, PAUSED, RECORDING, START, STOP, UNCONFIRMED
from tests.telephony.recorder.scripted import CALL, RESULT, Bench, Driver

LIMIT_S = 10.0


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_command_that_is_sent_again_and_again_is_answered_in_the_promised_time(bench: Bench) -> None:
    """A line that comes back for a moment each time must not put the answer, and what follows from it, off."""
    bench.driver.state, bench.driver.deaf, bench.driver.send_fails = None, True, True
    bench.ask(STOP)
    bench.run(10_000)
    (answer,) = [report for report in bench.reports if report.command is STOP]
    assert len(bench.driver.sent) > 2, "it was sent again"
    assert answer.confirmation.after_ms is not None
    assert 1_000 <= answer.confirmation.after_ms <= bench.loop.confirm_timeout_s * 1_000 - 1_000


def test_a_command_is_answered_by_what_is_seen(bench: Bench) -> None:
    for command in (START, PAUSE, STOP):
        bench.ask(command)
    assert bench.answers == [(START, RECORDING, ""), (PAUSE, PAUSED, ""), (STOP, OFF, "")]


def test_a_lost_connection_is_unconfirmed_with_the_next_look_and_never_stale(bench: Bench) -> None:
    bench.ask(START)
    bench.driver.away = "recorder_unreachable"
    bench.run()
    assert bench.last == (UNCONFIRMED, "recorder_unreachable")
    seen = len(bench.reports)
    bench.run(5_000)
    assert {r.state for r in bench.reports[seen:]} == {UNCONFIRMED}
    bench.driver.away = ""
    bench.run(6_000)
    assert bench.last == (RECORDING, "")


@pytest.mark.parametrize("reason", ["recorder_forbids", "secret_missing", "vault_locked", "recorder_busy"])
def test_why_the_recorder_is_away_is_told(bench: Bench, reason: str) -> None:
    bench.ask(START)
    bench.driver.away = reason
    bench.run()
    assert bench.last == (UNCONFIRMED, reason)


def test_pauses_between_connections_grow_and_are_bounded(bench: Bench) -> None:
    bench.driver.away = "recorder_unreachable"
    bench.loop.watch(CALL)
    at: list[int] = []
    for _ in range(3_000):
        before = bench.driver.connects
        bench.run(20)
        if bench.driver.connects > before:
            at.append(bench.clock.mono_ms())
    gaps = [b - a for a, b in pairwise(at)]
    assert max(gaps) <= LONGEST_DELAY_MS + 250
    assert min(gaps[-5:]) >= LONGEST_DELAY_MS // 2 - 250
    assert gaps[0] <= 120 + 20
    assert len(at) < 25
    bench.driver.away = ""
    bench.run(6_000)
    bench.driver.away = "recorder_unreachable"
    before = bench.driver.connects
    bench.run(400)
    assert bench.driver.connects >= before + 2, "a connection that held makes the next pause small again"


def test_a_recorder_that_lets_in_and_never_answers_is_not_stormed(bench: Bench) -> None:
    def fall() -> None:
        raise RecorderUnreachable("gone", "Wait.")

    bench.driver.on_observe = fall
    bench.loop.watch(CALL)
    bench.run(60_000)
    assert bench.driver.connects < 30


def test_a_second_command_supersedes_the_first(bench: Bench) -> None:
    bench.driver.state = None
    bench.driver.deaf = True
    bench.ask(START)
    bench.ask(STOP)
    assert bench.answers == [(START, UNCONFIRMED, "superseded")]
    bench.driver.state = OFF
    bench.run()
    assert bench.answers[1:] == [(STOP, OFF, "")]


def test_a_call_that_is_let_go_answers_what_is_open_and_is_not_heard_of_again(bench: Bench) -> None:
    bench.driver.state, bench.driver.deaf = None, True
    bench.ask(START)
    bench.loop.release(CALL)
    bench.run()
    assert bench.answers == [(START, UNCONFIRMED, "released")]
    assert bench.driver.released == [CALL]
    seen = len(bench.reports)
    bench.run(3_000)
    assert len(bench.reports) == seen


@pytest.mark.parametrize("command", [PAUSE, STOP])
def test_a_contradicted_silence_is_told_after_the_grace(bench: Bench, command: RecorderCommand) -> None:
    bench.ask(START)
    bench.driver.deaf = True
    bench.ask(command)
    bench.run(80)
    assert len(bench.answers) == 1
    bench.run(60)
    assert bench.answers[1:] == [(command, RECORDING, "not_obeyed")]


def test_without_proof_in_time_it_is_unconfirmed_and_a_late_proof_is_still_shown(bench: Bench) -> None:
    bench.driver.state, bench.driver.deaf = None, True
    bench.ask(PAUSE)
    bench.run(980)
    assert bench.answers == []
    bench.run(40)
    assert bench.answers == [(PAUSE, UNCONFIRMED, "not_proven")]
    bench.driver.state = PAUSED
    bench.run(20)
    assert (bench.reports[-1].command, bench.reports[-1].state) == (None, PAUSED)


def test_a_line_that_breaks_with_every_try_does_not_put_the_answer_off(bench: Bench) -> None:
    bench.ask(START)
    bench.driver.deaf = bench.driver.send_fails = True
    bench.driver.state = None
    bench.ask(PAUSE)
    bench.run(1_100)
    assert [command for command, _, _ in bench.answers] == [START, PAUSE]
    assert bench.answers[-1][1] is UNCONFIRMED
    assert bench.driver.sent.count(PAUSE) > 2


def test_what_the_recorder_cannot_do_is_said_and_not_sent(bench: Bench) -> None:
    bench.ask(RecorderCommand.MASK_CUSTOMER)
    assert bench.answers == [(RecorderCommand.MASK_CUSTOMER, UNCONFIRMED, "not_supported")]
    assert bench.driver.sent == []


def test_a_refusal_ends_the_waiting(bench: Bench) -> None:
    bench.driver.refuses, bench.driver.deaf, bench.driver.state = "recorder_refused", True, None
    bench.ask(START)
    assert bench.answers == [(START, UNCONFIRMED, "recorder_refused")]


def test_access_revoked_in_mid_call_is_no_pause(bench: Bench) -> None:
    bench.ask(START)
    bench.driver.away = "recorder_forbids"
    bench.ask(PAUSE)
    bench.run(1_200)
    assert bench.answers[1:] == [(PAUSE, UNCONFIRMED, "recorder_forbids")]
    assert {r.state for r in bench.reports[2:]} == {UNCONFIRMED}


def test_a_command_that_did_not_go_out_goes_out_when_the_recorder_is_back(bench: Bench) -> None:
    bench.driver.away = "recorder_unreachable"
    bench.ask(START)
    bench.run(100)
    assert bench.driver.sent == []
    bench.driver.away = ""
    bench.run(800)
    assert (bench.driver.sent, bench.answers) == ([START], [(START, RECORDING, "")])


@pytest.mark.parametrize("command", [PAUSE, STOP])
def test_silence_is_asked_for_again_after_a_cut_even_when_it_was_given_up(
    bench: Bench, command: RecorderCommand
) -> None:
    bench.ask(START)
    bench.driver.deaf = bench.driver.send_fails = True
    bench.ask(command)
    bench.driver.away = "recorder_unreachable"
    bench.run(1_500)
    assert bench.answers[1:] == [(command, UNCONFIRMED, "recorder_unreachable")]
    bench.driver.away, bench.driver.deaf, bench.driver.send_fails = "", False, False
    bench.run(6_000)
    assert bench.driver.sent == [START, command, command]
    assert bench.last == (RESULT[command], "")


def test_a_start_that_was_given_up_is_not_sent_later(bench: Bench) -> None:
    bench.driver.away = "recorder_unreachable"
    bench.ask(START)
    bench.run(2_000)
    assert bench.answers == [(START, UNCONFIRMED, "recorder_unreachable")]
    bench.driver.away = ""
    bench.run(6_000)
    assert bench.driver.sent == []


def test_a_start_after_a_lost_pause_is_not_followed_by_that_pause(bench: Bench) -> None:
    bench.driver.away = "recorder_unreachable"
    bench.ask(PAUSE)
    bench.ask(START)
    bench.driver.away = ""
    bench.run(800)
    assert bench.driver.sent == [START]


def test_the_clock_of_the_day_may_jump(bench: Bench) -> None:
    bench.driver.deaf = True
    bench.ask(START)
    bench.clock.set_back(3_600_000)
    bench.driver.state = RECORDING
    bench.run(100)
    (answer,) = [r for r in bench.reports if r.command]
    assert answer.state is RECORDING
    assert answer.confirmation.after_ms is not None
    assert 0 <= answer.confirmation.after_ms <= 1_000
    assert answer.confirmation.at_ms <= bench.clock.now_ms()


def test_what_was_seen_before_the_machine_slept_is_not_shown_after_it(bench: Bench) -> None:
    bench.ask(START)
    bench.driver.state = PAUSED
    bench.driver.on_observe = lambda: bench.clock.advance(60_000)
    bench.run()
    assert bench.last == (UNCONFIRMED, STUCK)
    bench.driver.on_observe = lambda: None
    bench.driver.state = RECORDING
    bench.run(200)
    assert bench.last == (RECORDING, "")
    assert PAUSED not in {r.state for r in bench.reports}


class HangingRig:
    """The real threads, and a driver that hangs until it is let go."""

    def __init__(self) -> None:
        self.driver = Driver()
        self.reports = Reports()
        self.hang = threading.Event()
        self.inside = threading.Event()
        self.free = threading.Event()
        self.driver.on_observe = self._observe
        self.recorder = WatchedRecorder(self.driver, SystemClock(), 1000)
        self.recorder.start(self.reports.deliver)

    def _observe(self) -> None:
        if self.hang.is_set():
            self.inside.set()
            self.free.wait(LIMIT_S * 3)

    def catch(self) -> None:
        """Return when the driver hangs."""
        self.hang.set()
        assert self.inside.wait(LIMIT_S)

    def let_go(self) -> None:
        self.hang.clear()
        self.free.set()


@pytest.fixture
def hanging() -> Iterator[HangingRig]:
    rig = HangingRig()
    yield rig
    rig.let_go()
    rig.recorder.stop()
    rig.recorder.stop()


def test_while_a_driver_hangs_every_call_is_unconfirmed_and_commands_are_answered(hanging: HangingRig) -> None:
    reports = hanging.reports
    hanging.recorder.command(CALL, START)
    reports.wait(lambda r: r.command is START and r.state is RECORDING)
    hanging.catch()
    seen = len(reports.all)
    reports.wait(lambda r: r.error == STUCK, seen)
    hanging.recorder.command(CALL, PAUSE)
    assert reports.wait(lambda r: r.command is PAUSE).error == STUCK
    hanging.recorder.watch("call-2")
    reports.wait(lambda r: r.call_id == "call-2" and r.error == STUCK, seen)
    hanging.recorder.release("call-2")
    assert {r.state for r in reports.all[seen:]} == {UNCONFIRMED}
    assert hanging.driver.sent == [START]
    hanging.let_go()
    reports.wait(lambda r: r.state is PAUSED, seen)
    assert hanging.driver.sent == [START, PAUSE], "silence is given late rather than never"
    assert hanging.driver.released == ["call-2"]


def test_what_a_hanging_driver_brings_late_is_not_believed(hanging: HangingRig) -> None:
    hanging.recorder.watch(CALL)
    hanging.reports.wait(lambda r: r.state is OFF)
    hanging.driver.state = PAUSED  # what it will say of a moment that is long over
    hanging.catch()
    hanging.reports.wait(lambda r: r.error == STUCK)
    hanging.driver.on_observe = lambda: setattr(hanging.driver, "state", RECORDING)
    seen = len(hanging.reports.all)
    hanging.let_go()
    hanging.reports.wait(lambda r: r.state is RECORDING, seen)
    assert PAUSED not in {r.state for r in hanging.reports.all}


def test_a_stop_does_not_wait_for_a_driver_that_hangs(hanging: HangingRig) -> None:
    hanging.recorder.watch(CALL)
    hanging.catch()
    hanging.recorder.stop()
    assert hanging.inside.is_set()
    assert not hanging.free.is_set(), "the driver hangs still, and the caller is back"


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_driver_with_a_fault_never_leaves_a_stale_light(hanging: HangingRig) -> None:
    hanging.recorder.command(CALL, START)
    hanging.reports.wait(lambda r: r.command is START)

    def break_down() -> None:
        raise ZeroDivisionError

    hanging.driver.on_observe = break_down
    seen = len(hanging.reports.all)
    hanging.reports.wait(lambda r: r.error == STUCK, seen)
    hanging.recorder.command(CALL, PAUSE)
    assert hanging.reports.wait(lambda r: r.command is PAUSE).state is UNCONFIRMED


def test_the_guard_is_slower_than_what_drivers_promise() -> None:
    assert STUCK_MS > 1_000
