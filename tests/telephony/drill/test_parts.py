"""The drill's small parts: its loop, its ways to dial, its verdict, its schedule."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.domain.drill import DrillStep, StepResult, passed
from agent_assist.domain.errors import BadInput, SoftphoneLost
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.calls import DrillFinished
from agent_assist.telephony.drill.caller import PersonCaller, PhoneCaller, ProgramCaller, checked_number
from agent_assist.telephony.drill.loop import MainLoop
from agent_assist.telephony.drill.schedule import plan_daily, plan_none

PROGRAM = ["/opt/agent-assist/agent-assist"]


def test_the_loop_runs_what_is_posted_and_has_a_bound() -> None:
    ticks: list[int] = []
    loop, done = MainLoop(SystemClock(), lambda: ticks.append(1)), []
    loop.post(lambda: done.append(1))
    loop.start_timer(20, lambda: done.append(2))
    assert loop.until(lambda: done == [1, 2], 5)
    assert not loop.until(lambda: False, 0.1)
    assert ticks


@pytest.mark.parametrize("number", ["200", "+14155550182", "*43", "sip:drill@127.0.0.1:5060"])
def test_numbers_that_can_be_dialled(number: str) -> None:
    assert checked_number(number) == number


@pytest.mark.parametrize(
    "number", ["", "2 00", "200\r\nEvil: 1", "200;reboot", "$(id)", "sip:a b@c", "2" * 65, "sip:a@" + "b" * 200, "-n"]
)
def test_what_is_no_number_is_refused(number: str) -> None:
    with pytest.raises(BadInput, match=r"drill\.number"):
        checked_number(number)


def test_a_program_gets_the_number_as_one_argument(tmp_path: Path) -> None:
    out = tmp_path / "said"
    code = f"import sys; open({str(out)!r}, 'a').write(repr(sys.argv[1:]))"
    caller = ProgramCaller([sys.executable, "-c", code], [sys.executable, "-c", code, "/hangupall"])
    caller.place("+1415;ls")
    caller.hang_up()
    assert out.read_text() == "['+1415;ls']['/hangupall']"


@pytest.mark.parametrize("command", [["/nonexistent/phone"], [sys.executable, "-c", "raise SystemExit(3)"]])
def test_a_program_that_fails_is_said(command: list[str]) -> None:
    with pytest.raises(SoftphoneLost, match="program that dials"):
        ProgramCaller(command, command).place("200")


def test_a_phone_and_a_person_are_told_what_to_do() -> None:
    told: list[tuple[str, str]] = []
    said: list[str] = []

    class Hand:
        def send(self, command: str, params: str = "") -> None:
            told.append((command, params))

    for caller in (PhoneCaller(Hand()), PersonCaller(said.append)):
        caller.place("200")
        caller.hang_up()
    assert told == [("dial", "200"), ("hangup", "")]
    assert "200" in said[0]


def test_only_a_whole_walk_passes_and_the_fact_says_what_failed() -> None:
    whole = [StepResult(step, passed=True) for step in DrillStep]
    assert passed(whole)
    assert not passed(whole[:-1])
    broken = [*whole[:2], StepResult(DrillStep.PAUSE, passed=False, error="not_obeyed"), *whole[3:]]
    body = DrillFinished.of(broken, "baresip", "rtpengine").plain()
    assert (body["passed"], body["phone"], body["recorder"]) == (False, "baresip", "rtpengine")
    moment = typed(DrillFinished, body).moment(5)
    assert (moment.passed, moment.failed) == (False, ("pause",))


def test_linux_gets_a_service_and_a_timer(tmp_path: Path) -> None:
    plan = plan_daily("06:30", ["/opt/agent assist/run", "-m", "a$b"], tmp_path, "linux")
    service, timer = plan.files.values()
    assert 'ExecStart="/opt/agent assist/run" "-m" "a$$b" "drill"' in service
    assert "OnCalendar=*-*-* 06:30:00" in timer
    assert plan.commands[-1] == ("systemctl", "--user", "enable", "--now", "agent-assist-drill.timer")
    gone = plan_none(tmp_path, "linux")
    assert set(gone.gone) == set(plan.files)


def test_windows_gets_a_task() -> None:
    plan = plan_daily("23:59", [r"C:\Program Files\Agent Assist\agent-assist.exe"], Path(), "win32")
    assert plan.files == {}
    command = plan.commands[0]
    assert command[:3] == ("schtasks", "/Create", "/F")
    assert command[-1] == r'"C:\Program Files\Agent Assist\agent-assist.exe" "drill"'
    assert plan_none(Path(), "win32").commands[0][:2] == ("schtasks", "/Delete")


def test_macos_gets_an_agent(tmp_path: Path) -> None:
    plan = plan_daily("06:05", ["/Applications/A&B/run"], tmp_path, "darwin")
    (text,) = plan.files.values()
    assert "<string>/Applications/A&amp;B/run</string><string>drill</string>" in text
    assert "<key>Hour</key><integer>6</integer><key>Minute</key><integer>5</integer>" in text
    assert plan_none(tmp_path, "darwin").gone == tuple(plan.files)


@pytest.mark.parametrize("at", ["", "6:30", "24:00", "06:60", "06:30\n", "now"])
def test_no_time_of_day(at: str) -> None:
    with pytest.raises(BadInput, match="--at"):
        plan_daily(at, PROGRAM, Path(), "linux")


@pytest.mark.parametrize("word", ['a"b', "a%b", "a\nb"])
def test_paths_that_a_scheduler_would_read_otherwise_are_refused(word: str) -> None:
    with pytest.raises(BadInput, match="path"):
        plan_daily("06:30", [word], Path(), "linux")
