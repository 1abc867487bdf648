"""A recorder that only a person can look at: the agent is asked, and nothing is climbed behind their back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_assist.desktop.services.recording import WORD_MS
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.recorder import (
    BY_WORD,
    Confirmation,
    Means,
    RecorderCommand,
    RecorderReport,
    RecorderState,
)
from agent_assist.domain.steps import Step
from agent_assist.telephony.recorder.loop import Pace, WatchedRecorder
from agent_assist.telephony.recorder.manual import ManualRecorder
from tests.desktop.services.desk_fixture import Bench
from tests.desktop.services.desk_fixture import bench as desk_bench
from tests.desktop.services.test_escalation import commands, pay, rungs, withdraw
from tests.recorder_names import OFF, PAUSE, PAUSED, RECORDING, START, STOP

GIVEN = ConsentState.GIVEN


def by_word(bench: Bench, error: str = "not_said") -> None:
    """Make the recorder one that shows nothing and takes a word."""
    bench.recorder.takes_word, bench.recorder.obeys, bench.recorder.error = True, False, error


def say(bench: Bench, state: RecorderState) -> None:
    assert bench.desk.recording.said(bench.file().contact_id, state)
    bench.settle()


def tick(bench: Bench, ms: int) -> None:
    """Let time pass; the adapter repeats its word each second, as the port promises."""
    while ms > 0:
        bench.clock.advance(min(1000, ms))
        ms -= 1000
        latest = bench.desk.recording.latest(bench.file().contact_id)
        if latest is not None and not bench.recorder.silent:
            bench.report(replace(latest, command=None))
        bench.desk.tick()
    bench.settle()


def asks(bench: Bench) -> RecorderCommand | None:
    return bench.desk.recording.asks(bench.file().contact_id)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A call that is recorded by the agent's word."""
    with desk_bench(tmp_path) as bench:
        by_word(bench)
        bench.connect()
        bench.read()
        bench.say(GIVEN, GIVEN, GIVEN)
        assert asks(bench) is START
        say(bench, RECORDING)
        assert asks(bench) is None
        bench.recorder.commands.clear()
        yield bench


@pytest.mark.parametrize("error", sorted(BY_WORD))
def test_a_stop_is_asked_about_and_not_climbed(bench: Bench, error: str) -> None:
    bench.recorder.error = error
    withdraw(bench)
    assert asks(bench) is STOP
    tick(bench, WORD_MS - 1)
    assert (commands(bench), rungs(bench)) == ([STOP], [])
    assert asks(bench) is STOP


def test_without_an_answer_the_customer_is_told(bench: Bench) -> None:
    withdraw(bench)
    tick(bench, WORD_MS)
    assert (commands(bench), rungs(bench)) == ([STOP], ["tell"])
    assert bench.desk.step() is Step.SAY_CANNOT_STOP
    tick(bench, WORD_MS)
    assert rungs(bench) == ["tell"], "once for each wish"
    assert asks(bench) is STOP, "the question stands"


def test_the_question_stands_from_the_command_on(bench: Bench) -> None:
    bench.recorder.silent = True
    pay(bench)
    assert asks(bench) is PAUSE, "from the command on"
    tick(bench, 1000)
    assert rungs(bench) == []


def test_it_goes_on_leaves_only_the_truth(bench: Bench) -> None:
    withdraw(bench)
    say(bench, RECORDING)
    say(bench, RECORDING)
    assert (commands(bench), rungs(bench)) == ([STOP], ["tell"])
    assert bench.desk.step() is Step.SAY_CANNOT_STOP
    assert asks(bench) is None
    bench.read()
    tick(bench, WORD_MS)
    assert (commands(bench), rungs(bench)) == ([STOP], ["tell"]), "what a person answered is not asked again"


def test_it_is_off_ends_the_question(bench: Bench) -> None:
    withdraw(bench)
    say(bench, OFF)
    tick(bench, WORD_MS)
    assert (asks(bench), rungs(bench), commands(bench)) == (None, [], [STOP])
    assert bench.file().recorder_log[-1].means == Means.PERSON
    assert bench.desk.step() is Step.SAY_WITHDRAWN


def test_a_word_can_be_taken_back(bench: Bench) -> None:
    pay(bench)
    say(bench, PAUSED)
    assert rungs(bench) == []
    say(bench, RECORDING)
    assert rungs(bench) == ["tell"]
    say(bench, PAUSED)
    assert bench.desk.step() is Step.PAY
    say(bench, RECORDING)
    assert rungs(bench) == ["tell", "tell"]


def test_the_answer_of_the_loop_to_a_word_climbs_nothing(bench: Bench) -> None:
    bench.recorder.silent = True
    pay(bench)
    said = Confirmation(Means.PERSON, bench.clock.now_ms(), 900)
    bench.report(RecorderReport("c1", RECORDING, said, PAUSE, "not_obeyed"))
    bench.settle()
    assert (commands(bench), rungs(bench)) == ([PAUSE], [])


def test_a_start_that_nobody_confirms_is_asked_and_never_told(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        by_word(bench)
        bench.connect()
        bench.read()
        bench.say(GIVEN, GIVEN, GIVEN)
        tick(bench, WORD_MS)
        assert asks(bench) is START
        say(bench, OFF)
        tick(bench, WORD_MS)
        assert (asks(bench), rungs(bench), commands(bench)) == (None, [], [START])


def test_what_runs_before_anybody_agreed_is_told_to_stop_first(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        by_word(bench)
        bench.connect()
        assert asks(bench) is None, "nothing was commanded"
        say(bench, RECORDING)
        assert rungs(bench) == []
        tick(bench, 1000)
        assert (asks(bench), commands(bench)) == (STOP, [STOP])


def test_another_failure_climbs_as_ever(bench: Bench) -> None:
    bench.recorder.error = "recorder_refused"
    withdraw(bench)
    assert rungs(bench) == ["mute", "stop", "tell"]
    assert asks(bench) is None


@pytest.mark.parametrize("silent", [False, True])
def test_after_the_call_nobody_is_asked_or_told(bench: Bench, silent: bool) -> None:  # noqa: FBT001 - a case
    bench.recorder.silent = silent  # then the watch goes on until the recorder answered
    withdraw(bench)
    bench.call(CallState.ENDED)
    assert asks(bench) is None
    tick(bench, WORD_MS)
    assert rungs(bench) == []


def test_a_real_loop_and_the_manual_recorder(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        loop = WatchedRecorder(ManualRecorder(), bench.clock, pace=Pace(idle=1, pending=1), takes_word=True)
        loop._reporter.deliver = bench.report
        bench.desk.recording._recorder = loop

        def turn(ms: int) -> None:
            for _ in range(12):  # as many orders as there can be, then a look
                loop.turn()
            bench.clock.advance(ms)
            loop.turn()
            bench.settle()

        assert bench.desk.recording.by_hand
        bench.connect()
        bench.read()
        bench.say(GIVEN, GIVEN, GIVEN)
        turn(500)
        assert asks(bench) is START
        say(bench, RECORDING)
        turn(100)
        assert (asks(bench), bench.file().recorder_state) == (None, RECORDING)
        pay(bench)
        turn(2500)
        assert (asks(bench), rungs(bench)) == (PAUSE, [])
        assert bench.file().recorder_log[-1].error == "not_said"
        say(bench, PAUSED)
        turn(100)
        assert (asks(bench), bench.file().recorder_log[-1].means) == (None, Means.PERSON)
        pay(bench)
        turn(100)
        say(bench, RECORDING)
        turn(100)
        withdraw(bench)
        turn(100)
        say(bench, RECORDING)
        turn(2500)
        assert rungs(bench) == ["tell"]
        assert bench.desk.step() is Step.SAY_CANNOT_STOP
        asked = [
            f.body["command"] for f in bench.facts(bench.file().contact_id) if f.kind == FactKind.RECORDER_COMMANDED
        ]
        assert asked == ["start", "pause", "resume", "stop"]
