"""The payment page's helper at the hand-off: a real command, a real socket, digits from memory to memory."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_assist.domain.payment import ERASE
from agent_assist.domain.sensitive import Sensitive
from agent_assist.telephony.softphone.handoff.digit_line import HELPERS
from agent_assist.telephony.softphone.handoff.local_socket import PATH_VARIABLE, listen, send_line
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
from tests.contracts.softphone import Inbox, SystemClock

ASK = b'{"payment_digits":true}'
NAMES = ["desktop.port"] if sys.platform == "win32" else ["desktop.sock", "desktop.port"]
PATIENCE_S = 20


@pytest.fixture(params=NAMES)
def phone(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[HandoffPhone]:
    made = HandoffPhone(str(tmp_path / "run" / request.param), SystemClock(), lambda _link: None)
    made.start(Inbox().deliver)
    yield made
    made.stop()


def path_of(phone: HandoffPhone) -> str:
    return phone._path


def until(true: Callable[[], bool]) -> None:
    """Wait, with a bound, until a condition holds."""
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end, "it never came true"
        threading.Event().wait(0.01)


class Helper:
    """The command, as a payment page's helper starts it."""

    def __init__(self, phone: HandoffPhone) -> None:
        environ = os.environ | {PATH_VARIABLE: path_of(phone)}
        command = [sys.executable, "-m", "agent_assist", "payment-digits"]
        self.process = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0)

    def line(self) -> object:
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE_S)
        assert ready, "no line came"
        return json.loads(self.process.stdout.readline())

    def close(self) -> int:
        code = self.process.wait(PATIENCE_S)
        for pipe in (self.process.stdout, self.process.stderr):
            assert pipe is not None
            pipe.close()
        return code


def test_digits_reach_the_command_as_they_are_typed(phone: HandoffPhone) -> None:
    helper = Helper(phone)
    until(lambda: phone.digits.wanted)
    phone.digits.begin()
    for key in ("4", "1", ERASE, "2"):
        phone.digits.pass_on(Sensitive(key))
    phone.digits.end()
    lines = [helper.line() for _ in range(6)]
    assert lines == [
        {"step": "open"},
        {"digit": "4"},
        {"digit": "1"},
        {"erase": True},
        {"digit": "2"},
        {"step": "end"},
    ]
    phone.stop()
    assert helper.close() == 0


def test_a_helper_that_comes_late_is_told_of_the_step_and_of_no_digit_before_it(phone: HandoffPhone) -> None:
    phone.digits.begin()
    phone.digits.pass_on(Sensitive("9"))
    until(phone.digits._out.empty)
    lines = listen(path_of(phone), ASK)
    assert [next(lines), next(lines)] == [b"ok", b'{"step":"open"}']
    phone.digits.pass_on(Sensitive("5"))
    assert next(lines) == b'{"digit":"5"}'
    lines.close()  # type: ignore[attr-defined]  # a generator
    until(lambda: not phone.digits.wanted)


def test_with_nobody_there_digits_are_gone(phone: HandoffPhone) -> None:
    assert not phone.digits.wanted
    phone.digits.begin()
    for _ in range(50):
        phone.digits.pass_on(Sensitive("4"))
    until(phone.digits._out.empty)


def test_calls_are_heard_beside_a_helper(phone: HandoffPhone) -> None:
    lines = listen(path_of(phone), ASK)
    assert next(lines) == b"ok"
    threading.Event().wait(1.2)  # longer than a client may take for its line: a helper is no slow client
    event = b'{"state":"incoming","number":"+14155550182"}'
    assert send_line(path_of(phone), event, 5.0) == "ok"
    phone.digits.begin()
    assert next(lines) == b'{"step":"open"}'
    lines.close()  # type: ignore[attr-defined]  # a generator


def test_more_helpers_than_a_few_are_refused(phone: HandoffPhone) -> None:
    helpers = [listen(path_of(phone), ASK) for _ in range(HELPERS)]
    assert [next(lines) for lines in helpers] == [b"ok"] * HELPERS
    assert next(listen(path_of(phone), ASK)).startswith(b"bad_input: ")
    for lines in helpers:
        lines.close()  # type: ignore[attr-defined]  # a generator


def test_what_a_helper_sends_is_ignored(phone: HandoffPhone) -> None:
    lines = listen(path_of(phone), ASK + b'\n{"state":"incoming","number":"1"}')
    assert next(lines) == b"ok"
    phone.digits.begin()
    assert next(lines) == b'{"step":"open"}'
    lines.close()  # type: ignore[attr-defined]  # a generator


def test_digits_are_written_to_a_pipe_only(phone: HandoffPhone, tmp_path: Path) -> None:
    environ = os.environ | {PATH_VARIABLE: path_of(phone)}
    command = [sys.executable, "-m", "agent_assist", "payment-digits"]
    with (tmp_path / "kept.txt").open("wb") as file:
        done = subprocess.run(command, env=environ, stdout=file, stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(b"bad_input: ")
    assert not phone.digits.wanted


def test_without_a_desktop_it_says_so(tmp_path: Path) -> None:
    environ = os.environ | {PATH_VARIABLE: str(tmp_path / NAMES[0])}
    command = [sys.executable, "-m", "agent_assist", "payment-digits"]
    done = subprocess.run(command, env=environ, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (3, b"")
    assert b"Agent Assist is not running." in done.stderr
