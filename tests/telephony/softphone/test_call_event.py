"""The command, run as a softphone would run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.cli.call_event import run
from agent_assist.domain.carry import CarriedAnswer
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallState, Direction
from tests.closing import closed_after
from tests.relay.inputs import NO_EVENT
from tests.telephony.softphone.test_handoff import POSIX, UNIX, CommandRig, Rig

ROOT = Path(__file__).parents[3]
CODE = "import sys; from agent_assist.cli.call_event import run; sys.exit(run(sys.argv[1:]))"


rig = closed_after(CommandRig)


def test_all_fields_arrive(rig: Rig) -> None:
    argv = [
        "incoming",
        "--number",
        "+1 (415) 555-0182",
        "--call-id=x@y",
        "--direction",
        "out",
        "--line",
        'Verkäufe "1"\\',
    ]
    assert run([*argv, "--name", "Ana María"]) == 0
    event = rig.inbox.wait_events(1)[0]
    assert (event.state, event.number, event.call_id) == (CallState.INCOMING, "+1 (415) 555-0182", "x@y")
    assert (event.direction, event.line, event.name) == (Direction.OUT, 'Verkäufe "1"\\', "Ana María")


def test_the_url_form(rig: Rig) -> None:
    assert run(["agent-assist:call?state=connected&number=+14155550182&id=7%20".replace("%20", "a")]) == 0
    assert run(["agent-assist:call?state=held&number=%2B14155550182&id=7a&name=J%C3%B6rg&&#part"]) == 0
    first, second = rig.inbox.wait_events(2)
    assert first.number == second.number == "+14155550182"
    assert (first.call_id, second.name, second.state) == ("7a", "Jörg", CallState.HELD)


@pytest.mark.parametrize("number", ["%00", "1%0A2", "1%E2%80%AE2", "%60reboot%60", "9" * 300])
def test_a_strange_number_or_name_in_a_url_does_not_hide_the_call(rig: Rig, number: str) -> None:
    assert run([f"agent-assist:call?state=incoming&id=u1&number={number}&name=Bob%00"]) == 0
    assert run([f"agent-assist:call?state=connected&number=5551&id=u2&name={'x' * 81}"]) == 0
    first, second = rig.inbox.wait_events(2)
    assert (first.call_id, first.number, first.name) == ("u1", None, "")
    assert (second.number, second.name) == ("5551", "")


@pytest.mark.parametrize("state", list(CallState))
def test_each_state(rig: Rig, state: CallState) -> None:
    assert run([state.value, "--number", "5551"]) == 0
    assert rig.inbox.wait_events(1)[0].state is state


CARRIED = '{"v":1,"answers":[{"purpose":"quality","state":"refused","at_ms":1795000000000}]}'


@pytest.mark.parametrize(
    "argv",
    [
        ["incoming", "--number", "5551", "--consent", CARRIED],
        ["agent-assist:call?state=incoming&number=5551&consent=" + quote(CARRIED)],
    ],
    ids=["option", "url"],
)
def test_answers_of_an_earlier_leg_come_along(rig: Rig, argv: list[str]) -> None:
    assert run(argv) == 0
    (event,) = rig.inbox.wait_events(1)
    assert event.carried == (CarriedAnswer("quality", ConsentState.REFUSED, 1_795_000_000_000),)


@pytest.mark.parametrize(
    "argv",
    [
        *NO_EVENT,
        ["incoming", "--number", "9" * 257],
        ["incoming", "--number", "1\n2"],
        ["incoming", "--number", "1\x00"],
        ["incoming", "--number", "1\u202e2"],
        ["incoming", "--number", "1`rm`"],
        ["incoming", "--number", "1|2"],
        ["incoming", "--number", "\udcff1"],
        ["incoming", "--number", "1", "--name", "\udcff"],
        ["incoming", "--number", "1", "--name", "x" * 81],
        ["incoming", "--number", "1", "--call-id", "a b"],
        ["incoming", "--number", "1", "--call-id", "é"],
        ["incoming", "--number", "1", "--call-id", "x" * 129],
        ["incoming", "--number", "1", "--direction", "up"],
        ["incoming", "--number", "1", "--line", "a\tb"],
        ["incoming", "--number", "1", "--consent"],
        ["incoming", "--number", "1", "--consent", "x" * 2049],
        ["incoming", "--number", "1", "--consent", "not json"],
        ["incoming", "--number", "1", "--consent", '{"v":2,"answers":[]}'],
        ["incoming", "--number", "1", "--consent", '{"v":1,"answers":[{"purpose":"quality"}]}'],
        ["agent-assist:call?state=incoming&number=1&consent=%7B%22v%22"],
        ["agent-assist:"],
        ["agent-assist:quit?state=incoming&number=1"],
        ["agent-assist:call?state=incoming&number=%"],
        ["agent-assist:call?state=incoming&number=%4"],
        ["agent-assist:call?state=incoming&number=% 4"],
        ["agent-assist:call?state=incoming&number=%ff"],
        ["agent-assist:call?state=incoming&number=1&evil=2"],
        ["agent-assist:call?state=incoming&state=ended&number=1"],
        ["agent-assist:call?state=incoming&number=" + "1" * 9000],
    ],
)
def test_bad_input_is_one_line_and_nothing_is_sent(
    rig: Rig, argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(argv) == 2
    error = capsys.readouterr().err
    assert error.startswith("bad_input: ")
    assert error.count("\n") == 1
    assert "999" not in error
    assert "rm" not in error.replace("form", "")
    assert run(["ended", "--number", "5551"]) == 0
    assert len(rig.inbox.wait_events(1)) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=40), max_size=6))
def test_no_arguments_crash_it(argv: list[str]) -> None:
    os.environ["AGENT_ASSIST_SOCKET"] = "/nonexistent/desktop.sock"
    try:
        assert run(argv) in {0, 2, 3}
        assert run(["incoming", "--number", *argv[:1]]) in {2, 3}
    finally:
        del os.environ["AGENT_ASSIST_SOCKET"]


def test_nobody_listens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", str(tmp_path / "none.sock"))
    assert run(["incoming", "--number", "5551"]) == 3
    assert capsys.readouterr().err.startswith("softphone_lost: ")


def test_a_path_too_long_for_a_socket_is_nobody_listening(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", "/tmp/" + "x" * 300)  # noqa: S108 - never made
    assert run(["incoming", "--number", "5551"]) == 3


@POSIX
def test_a_desktop_that_hangs_does_not_hang_the_phone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    path = tmp_path / "mute.sock"
    with socket.socket(UNIX or 0) as mute:
        mute.bind(str(path))
        mute.listen()
        monkeypatch.setenv("AGENT_ASSIST_SOCKET", str(path))
        assert run(["incoming", "--number", "5551"]) == 3


def test_as_a_program_it_imports_next_to_nothing(rig: Rig) -> None:
    code = CODE.replace("sys.exit(", "code=").rstrip(")") + "); print(code, *sys.modules)"
    done = subprocess.run(
        [sys.executable, "-S", "-c", code, "incoming", "--number", "5551"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=20,
        check=True,
    )
    code_text, *modules = done.stdout.split()
    assert code_text == "0"
    assert rig.inbox.wait_events(1)
    heavy = {
        "json",
        "argparse",
        "pathlib",
        "urllib",
        "urllib.parse",
        "platformdirs",
        "typing",
        "dataclasses",
        "logging",
        "re",
    }
    assert not heavy & set(modules)
    own = {name for name in modules if name.startswith("agent_assist")}
    assert own == {
        "agent_assist",
        "agent_assist.cli",
        "agent_assist.cli.call_event",
        "agent_assist.telephony",
        "agent_assist.telephony.softphone",
        "agent_assist.telephony.softphone.event_fields",
        "agent_assist.telephony.softphone.handoff",
        "agent_assist.telephony.softphone.handoff.local_socket",
    }


@POSIX
def test_wrongly_encoded_arguments_of_a_real_process(rig: Rig) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE, "incoming", "--number", b"55\xff51"],
        capture_output=True,
        cwd=ROOT,
        timeout=20,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith(b"bad_input: ")
    assert not rig.inbox.events
