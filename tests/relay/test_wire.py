"""What the relay puts on the wire for the table of inputs, as a process: on Windows the arguments come as UTF-16."""

from __future__ import annotations

import socket
import sys
import threading
from pathlib import Path

import pytest

from agent_assist.cli.call_event import message_of
from agent_assist.telephony.softphone.event_fields import EventUnfitError
from tests.relay.conftest import Relay
from tests.relay.inputs import table

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="wine stands for Windows here")
SECRET = "0123abcd"


class Recorder:
    """A desktop's port that keeps what came and says ok."""

    def __init__(self, folder: Path) -> None:
        self.lines: list[bytes] = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.path = folder / "desktop.port"
        self.path.write_text(f"{self.listener.getsockname()[1]} {SECRET}\n")
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self) -> None:
        while True:
            connection, _ = self.listener.accept()
            with connection:
                line = b""
                while not line.endswith(b"\n"):
                    data = connection.recv(8192)
                    if not data:
                        return  # the test is over
                    line += data
                self.lines.append(line)
                connection.sendall(b"ok\n")

    def close(self) -> None:
        socket.create_connection(self.listener.getsockname()).close()
        self.thread.join(10)
        self.listener.close()


def text_cases() -> list[list[str]]:
    """The cases that are text: others cannot be given to a program of Windows."""
    found = []
    for case in table():
        try:
            found.append([word.decode() for word in case])
        except UnicodeDecodeError:
            continue
    return found


def expected(case: list[str]) -> tuple[int, str, list[bytes]]:
    """Exit code, what stands on standard error, and the lines on the wire."""
    try:
        message = message_of(case)
    except EventUnfitError as unfit:
        return 2, f"bad_input: {unfit} Give what `agent-assist call-event --help` shows.\n", []
    return 0, "", [SECRET.encode() + b" " + message + b"\n"]


def test_the_table_as_a_process(relay: Relay, tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    try:
        for case in text_cases():
            done = relay.run(*case, socket=str(recorder.path))
            said = done.stderr.decode().replace("\r\n", "\n")
            assert (done.returncode, said, recorder.lines) == expected(case), case
            recorder.lines.clear()
    finally:
        recorder.close()
