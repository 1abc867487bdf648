"""A recorder that does not fall silent, on a whole desk: what is tried, what is written down, what is said."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.services.recording import NO_REPORT, RETRIES, RETRY_MS, STALE_MS
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.recorder import Confirmation, Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.domain.review import FlagKind, Severity
from agent_assist.domain.steps import Step
from agent_assist.telephony.recorder.driver import COMMANDS
from tests.desktop.services.desk_fixture import Bench
from tests.desktop.services.desk_fixture import bench as desk_bench

START, PAUSE, RESUME, STOP = COMMANDS
MUTE = RecorderCommand.MASK_CUSTOMER
GIVEN, WITHDRAWN = ConsentState.GIVEN, ConsentState.WITHDRAWN


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with desk_bench(tmp_path) as bench:
        bench.connect()
        bench.read()
        bench.say(GIVEN, GIVEN, GIVEN)
        bench.recorder.commands.clear()
        yield bench


def pay(bench: Bench) -> None:
    bench.desk.payment.toggle(bench.file())
    bench.settle()


def withdraw(bench: Bench) -> None:
    bench.desk.consent.withdraw(bench.file(), None)
    bench.settle()


def tick(bench: Bench, ms: int) -> None:
    bench.clock.advance(ms)
    bench.desk.tick()
    bench.settle()


def commands(bench: Bench) -> list[RecorderCommand]:
    return [command for _call, command in bench.recorder.commands]


def rungs(bench: Bench) -> list[str]:
    return [fact.body["rung"] for fact in escalations(bench)]


def escalations(bench: Bench) -> list[Fact]:
    return [f for f in bench.facts(bench.file().contact_id) if f.kind == FactKind.RECORDER_ESCALATED]


@pytest.mark.parametrize(("wish", "tried"), [(pay, [PAUSE, MUTE, STOP]), (withdraw, [STOP, PAUSE, STOP])])
def test_what_fails_is_muted_then_stopped_then_told(
    bench: Bench, wish: Callable[[Bench], None], tried: list[RecorderCommand]
) -> None:
    bench.recorder.obeys = False
    wish(bench)
    assert commands(bench) == tried
    assert rungs(bench) == ["mute", "stop", "tell"]
    assert bench.desk.step() is Step.SAY_CANNOT_STOP
    times = [fact.body["after_ms"] for fact in escalations(bench)]
    assert times == sorted(times)


@pytest.mark.parametrize(
    ("deaf", "tried", "taken"),
    [
        ({PAUSE}, [PAUSE, MUTE, STOP], ["mute", "stop"]),
        ({PAUSE, MUTE}, [PAUSE, MUTE, STOP], ["mute", "stop"]),
        (set(), [PAUSE], []),
    ],
)
def test_the_first_rung_that_silences_everybody_ends_it(
    bench: Bench, deaf: set[RecorderCommand], tried: list[RecorderCommand], taken: list[str]
) -> None:
    bench.recorder.deaf = deaf
    pay(bench)
    assert commands(bench) == tried
    assert rungs(bench) == taken
    assert bench.desk.step() is Step.PAY


def test_after_a_pause_it_resumes_and_after_a_stop_it_starts(bench: Bench) -> None:
    pay(bench)
    pay(bench)
    bench.recorder.deaf = {PAUSE, MUTE}
    pay(bench)
    pay(bench)
    assert commands(bench) == [PAUSE, RESUME, PAUSE, MUTE, STOP, START]


def test_said_to_the_customer_and_flagged(bench: Bench) -> None:
    bench.recorder.obeys = False
    withdraw(bench)
    bench.read()
    assert bench.file().readings[-1].script_kind == "cannot_stop"
    assert bench.desk.step() is not Step.SAY_CANNOT_STOP
    bench.call(CallState.ENDED)
    tick(bench, 5_000)
    flag = next(f for f in bench.file().flags if f.kind is FlagKind.RECORDER_NOT_STOPPED)
    assert flag.detail == "the customer was told"
    assert flag.severity is Severity.HIGH


def test_not_said_is_flagged_as_that(bench: Bench) -> None:
    bench.recorder.obeys = False
    withdraw(bench)
    bench.call(CallState.ENDED)
    tick(bench, 5_000)
    flag = next(f for f in bench.file().flags if f.kind is FlagKind.RECORDER_NOT_STOPPED)
    assert flag.detail == "the customer was not told"


def test_one_that_falls_silent_after_all_need_not_be_told(bench: Bench) -> None:
    bench.recorder.obeys = False
    withdraw(bench)
    bench.recorder.say("c1", RecorderState.OFF)
    bench.settle()
    assert bench.desk.step() is Step.SAY_WITHDRAWN


def test_it_goes_on_trying_and_that_has_a_bound(bench: Bench) -> None:
    bench.recorder.obeys = False
    withdraw(bench)
    for _ in range(RETRIES + 3):
        bench.recorder.say("c1", RecorderState.RECORDING)
        tick(bench, RETRY_MS)
    assert commands(bench) == [STOP, PAUSE, STOP] * (1 + RETRIES)


def test_somebody_who_starts_it_again_is_answered_with_a_stop(bench: Bench) -> None:
    withdraw(bench)
    assert bench.file().recorder_state is RecorderState.OFF
    bench.clock.advance(RETRY_MS)
    bench.recorder.say("c1", RecorderState.RECORDING)
    tick(bench, 1_000)
    assert commands(bench) == [STOP, STOP]
    assert bench.file().recorder_state is RecorderState.OFF


def test_where_there_is_no_recorder_nothing_is_escalated(bench: Bench) -> None:
    bench.recorder.silent = True
    withdraw(bench)
    confirmation = Confirmation(Means.NOTHING, bench.clock.now_ms(), 0)
    bench.report(RecorderReport("c1", RecorderState.NONE, confirmation, STOP))
    bench.settle()
    assert rungs(bench) == []
    assert bench.desk.step() is not Step.SAY_CANNOT_STOP


def test_a_start_that_fails_harms_nobody(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        bench.recorder.obeys = False
        bench.connect()
        bench.read()
        bench.say(GIVEN, GIVEN, GIVEN)
        assert rungs(bench) == []
        assert bench.desk.step() is not Step.SAY_CANNOT_STOP


def test_an_adapter_that_says_nothing_is_never_green(bench: Bench) -> None:
    bench.recorder.silent = True
    bench.recorder.say("c1", RecorderState.RECORDING)
    bench.settle()
    tick(bench, STALE_MS)
    assert bench.file().recorder_state is RecorderState.RECORDING
    bench.clock.advance(1)
    tick(bench, 0)
    assert bench.file().recorder_state is RecorderState.UNCONFIRMED
    assert bench.file().recorder_log[-1].error == NO_REPORT


def test_an_adapter_that_hangs_on_a_stop_is_told_to_the_customer(bench: Bench) -> None:
    bench.recorder.silent = True
    withdraw(bench)
    for _ in range(3):
        assert bench.desk.step() is not Step.SAY_CANNOT_STOP
        tick(bench, STALE_MS + 1)
    assert rungs(bench) == ["mute", "stop", "tell"]
    assert bench.desk.step() is Step.SAY_CANNOT_STOP


def test_the_answer_to_an_earlier_pause_is_not_taken_for_that_of_this_one(bench: Bench) -> None:
    """Paused, gone on, paused again faster than the recorder answers: the last one fails, and that must bite."""
    bench.recorder.silent = True
    pay(bench)
    pay(bench)
    bench.recorder.deaf = {PAUSE}
    pay(bench)
    bench.recorder.speak()
    bench.settle()
    assert rungs(bench)[:1] == ["mute"]
    assert commands(bench)[:4] == [PAUSE, START, PAUSE, MUTE]


def test_late_answers_to_commands_that_were_given_up_climb_no_rung(bench: Bench) -> None:
    bench.recorder.silent, bench.recorder.deaf = True, {STOP}
    withdraw(bench)
    for _ in range(2):
        tick(bench, STALE_MS + 1)
    assert rungs(bench) == ["mute", "stop"]
    stop, pause, _last = bench.recorder._kept
    bench.report(stop)
    bench.report(pause)
    assert rungs(bench) == ["mute", "stop"], "the last stop has its time yet"


def test_an_adapter_that_reports_and_never_answers_is_not_waited_for_without_end(bench: Bench) -> None:
    bench.recorder.silent = True
    withdraw(bench)
    for _ in range(12):
        bench.recorder.say("c1", RecorderState.RECORDING)
        tick(bench, 1_000)
    assert rungs(bench) == ["mute", "stop", "tell"]
    assert bench.desk.step() is Step.SAY_CANNOT_STOP


def test_after_the_call_nothing_is_tried_or_told(bench: Bench) -> None:
    bench.recorder.silent, bench.recorder.obeys = True, False
    bench.call(CallState.ENDED)
    tried = commands(bench)
    bench.recorder.speak()
    bench.settle()
    assert commands(bench) == tried
    assert rungs(bench) == []
