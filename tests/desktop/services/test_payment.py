"""The payment step on a whole desk: recorder, time, digits, flags."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_assist.desktop.services.house import LineRule
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.payment import ERASE, LONGEST_MS, Audio, Ended
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.domain.review import FlagKind
from agent_assist.domain.sensitive import Sensitive
from agent_assist.domain.steps import Step
from tests.desktop.services.desk_fixture import HOUSE, Bench
from tests.desktop.services.desk_fixture import bench as desk_bench

GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED


class Target:
    """Takes digits, as the payment page's helper does."""

    def __init__(self) -> None:
        self.wanted = True
        self.heard: list[str] = []

    def begin(self) -> None:
        self.heard.append("begin")

    def pass_on(self, key: Sensitive[str]) -> None:
        self.heard.append(key.reveal())

    def end(self) -> None:
        self.heard.append("end")


def recording_call(bench: Bench) -> None:
    bench.connect()
    bench.read()
    bench.say(GIVEN, GIVEN, GIVEN)
    bench.recorder.commands.clear()


def press(bench: Bench) -> None:
    bench.desk.payment.toggle(bench.file())
    bench.settle()


def commands(bench: Bench) -> list[RecorderCommand]:
    return [command for _call, command in bench.recorder.commands]


def kinds(bench: Bench) -> list[str]:
    return [str(fact.kind) for fact in bench.facts(bench.file().contact_id)]


def flags(bench: Bench) -> set[FlagKind]:
    return {flag.kind for flag in bench.file().flags}


def test_one_key_pauses_and_the_same_key_resumes(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        press(bench)
        assert commands(bench) == [RecorderCommand.PAUSE]
        assert bench.file().recorder_state is RecorderState.PAUSED
        assert bench.desk.step() is Step.PAY
        press(bench)
        assert commands(bench) == [RecorderCommand.PAUSE, RecorderCommand.RESUME]
        assert bench.file().recorder_state is RecorderState.RECORDING
        assert bench.file().payments[0].ended is Ended.AGENT
        assert bench.desk.step() is not Step.PAY


def test_nothing_is_commanded_where_nothing_runs(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        bench.connect()
        bench.read()
        bench.say(REFUSED, REFUSED, REFUSED)
        bench.recorder.commands.clear()
        press(bench)
        assert commands(bench) == []
        assert bench.desk.step() is Step.PAY


def test_a_forgotten_step_ends_by_itself_and_is_flagged(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        press(bench)
        bench.clock.advance(58_000)
        bench.desk.tick()
        bench.settle()
        assert bench.file().payment is not None
        bench.clock.advance(1_000)
        bench.desk.tick()
        bench.settle()
        assert bench.file().payments[0].ended is Ended.TIME_OUT
        assert commands(bench)[-1] is RecorderCommand.RESUME
        bench.call(CallState.ENDED)
        bench.clock.advance(5_000)
        bench.desk.tick()
        bench.settle()
        assert FlagKind.PAYMENT_FORGOTTEN in flags(bench)
        assert FlagKind.RECORDED_PAYMENT not in flags(bench)


@pytest.mark.parametrize("parts", [(60_000,), (50_000, 10_000)], ids=["in one piece", "with facts that come after it"])
def test_a_clock_set_back_does_not_keep_the_step_open(tmp_path: Path, parts: tuple[int, ...]) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        press(bench)
        bench.clock.set_back(3_600_000)
        for number, part in enumerate(parts):
            if number:
                bench.desk.turns.learn_place(bench.file().contact_id, "US-TX")
                bench.settle()
            bench.clock.advance(part)
        bench.desk.tick()
        bench.settle()
        assert bench.file().payment is None


def test_more_time_is_given_up_to_five_minutes(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        press(bench)
        for _ in range(9):
            bench.desk.payment.more(bench.file())
            bench.settle()
        step = bench.file().payment
        assert step is not None
        assert step.until_ms - step.at_ms == LONGEST_MS
        assert bench.desk.payment.left_ms(bench.file()) == LONGEST_MS
        assert kinds(bench).count("payment_extended") == 4


def test_the_end_of_the_call_ends_the_step(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        press(bench)
        bench.call(CallState.ENDED)
        assert bench.file().payments[0].ended is Ended.CALL_ENDED
        assert commands(bench)[-1] is RecorderCommand.STOP


def test_a_recorder_that_goes_on_is_flagged_high(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        bench.recorder.obeys = False
        press(bench)
        assert bench.file().recorder_state is RecorderState.UNCONFIRMED
        bench.clock.advance(8_000)
        press(bench)
        bench.call(CallState.ENDED)
        bench.clock.advance(5_000)
        bench.desk.tick()
        bench.settle()
        assert FlagKind.RECORDED_PAYMENT in flags(bench)


def test_an_unbroken_recording_is_not_paused(tmp_path: Path) -> None:
    lines = {**HOUSE.lines, "tx": LineRule("Trading", "US-TX", "account", ("full_recording_required",))}
    with desk_bench(tmp_path, house=replace(HOUSE, lines=lines)) as bench:
        recording_call(bench)
        assert bench.file().decision is not None
        press(bench)
        step = bench.file().payment
        assert step is not None
        assert step.audio is Audio.UNBROKEN
        assert commands(bench) == []
        press(bench)
        bench.call(CallState.ENDED)
        bench.clock.advance(5_000)
        bench.desk.tick()
        bench.settle()
        assert FlagKind.RECORDED_PAYMENT not in flags(bench)


def test_a_withdrawal_stops_what_a_payment_had_paused(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        press(bench)
        bench.desk.consent.withdraw(bench.file(), None)
        bench.settle()
        assert commands(bench) == [RecorderCommand.PAUSE, RecorderCommand.STOP]
        press(bench)
        assert commands(bench)[-1] is RecorderCommand.STOP


def test_digits_are_passed_on_and_kept_nowhere(tmp_path: Path) -> None:
    target = Target()
    with desk_bench(tmp_path, digits=target) as bench:
        recording_call(bench)
        bench.desk.payment.type(bench.file(), Sensitive("4"))
        press(bench)
        for key in ("4", "1", "x", ERASE, "9", "12"):
            bench.desk.payment.type(bench.file(), Sensitive(key))
        assert bench.desk.payment.typed(bench.file().contact_id) == 2
        press(bench)
        assert target.heard == ["begin", "4", "1", ERASE, "9", "end"]
        assert bench.desk.payment.typed(bench.file().contact_id) == 0
        bodies = [fact.body for fact in bench.facts(bench.file().contact_id) if "payment" in str(fact.kind)]
        assert bodies == [{"audio": "pause", "longest_ms": 60_000}, {"ended": "agent"}]


def test_two_presses_before_the_first_is_durable_are_one(tmp_path: Path) -> None:
    with desk_bench(tmp_path) as bench:
        recording_call(bench)
        bench.desk.payment.toggle(bench.file())
        bench.desk.payment.toggle(bench.file())
        bench.settle()
        assert kinds(bench).count(FactKind.PAYMENT_OPENED) == 1
        assert bench.file().payment is not None


@pytest.mark.parametrize("state", [CallState.INCOMING, CallState.ENDED])
def test_it_needs_a_conversation(tmp_path: Path, state: CallState) -> None:
    with desk_bench(tmp_path) as bench:
        bench.call(CallState.INCOMING)
        if state is CallState.ENDED:
            bench.call(CallState.CONNECTED)
            bench.call(CallState.ENDED)
        press(bench)
        assert bench.file().payments == ()
