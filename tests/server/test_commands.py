from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import admin, serve
from agent_assist.desktop.link.link import HttpLink
from agent_assist.domain.errors import AuthExpired, BadInput
from agent_assist.protocol import messages as m
from agent_assist.protocol.enrol_link import read_link
from agent_assist.server import app
from agent_assist.server.clock import SystemClock
from tests.fakes.time import FakeClock
from tests.server.serving import BARE, Serving
from tests.server_house import PASSWORD, Desk, RealHouse


def administer(capsys: pytest.CaptureFixture[str], data: Path, *arguments: str) -> Any:
    """Run an admin command with --json; returns its answer."""
    capsys.readouterr()
    assert admin.run([*arguments, "--data", str(data), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Put bytes on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_the_whole_way_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path))
    try:
        assert server.line.startswith("listening on http://127.0.0.1:")
        administer(capsys, tmp_path, "add-user", "--id", "amy", "--name", "Amy Agent", "--role", "agent")
        typed(monkeypatch, f"{PASSWORD}\n".encode())
        sue = ("--id", "sue", "--name", "Sue Ü.", "--role", "supervisor", "--password-stdin")
        assert administer(capsys, tmp_path, "add-user", *sue) == {"id": "sue", "role": "supervisor", "password": True}
        code = administer(capsys, tmp_path, "enrol-code", "--agent", "amy", "--server", "https://assist.example")
        assert read_link(code["link"]) == ("https://assist.example", code["code"])
        assert "link" not in administer(capsys, tmp_path, "enrol-code", "--agent", "amy")
        link = HttpLink(server.address)
        desk = Desk(link, code["code"], FakeClock())
        assert link.sign_in(m.SignInRequest(user="sue", password=PASSWORD)).name == "Sue Ü."
        desk.outbox.record("wrap_up_finished")
        assert desk.codes() == ["stored"]
        row = administer(capsys, tmp_path, "devices")[0]
        assert (row["device"], row["agent"], row["events"]) == (desk.enrolment.device, "amy", 1)
        (tmp_path / "script.json").write_text('{"text": "Grüß Gott"}', encoding="utf-8")
        administer(capsys, tmp_path, "publish", "script", "greeting", str(tmp_path / "script.json"))
        assert link.pull(0, 10).rows[0].body == {"text": "Grüß Gott"}
        administer(capsys, tmp_path, "revoke-device", desk.enrolment.device)
        with pytest.raises(AuthExpired):
            link.pull(0, 10)
        link.close()
    finally:
        assert server.end() == (0, BARE)


def test_what_was_acknowledged_survives_a_killed_server(tmp_path: Path) -> None:
    house = RealHouse("", tmp_path)
    house.add_user("amy", "Amy Agent")
    desk = Desk(house.link(), house.enrol_code("amy"), house.clock)
    house.close()
    for round_ in range(3):
        server = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path))
        link = HttpLink(server.address)
        link.use_token(desk.enrolment.token)
        desk.link = link
        assert link.pull(0, 1).watermark == round_ * 2
        desk.outbox.record("wrap_up_finished")
        desk.outbox.record("wrap_up_finished")
        assert desk.codes() == ["stored"] * 2
        server.kill()
        link.close()


@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process otherwise")
def test_a_signal_ends_it_quietly(tmp_path: Path, number: str) -> None:
    import signal

    server = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path))
    os.kill(server._process.pid, getattr(signal, number))
    _, errors = server._process.communicate(timeout=60)
    assert (server._process.returncode, errors.decode()) == (0, BARE)


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--listen", "nonsense"], "HOST:PORT"),
        (["--listen", "127.0.0.1:99999"], "0 to 65535"),
        (["--listen", "::1:80"], "HOST:PORT"),
        (["--listen", "0.0.0.0:0"], "--behind-tls-proxy"),
        (["--listen", "example.invalid:0"], "--behind-tls-proxy"),
        (["--listen", "192.0.2.1:0", "--behind-tls-proxy"], "--listen"),
        (["--database", "mysql://u:secret@h/d"], "sqlite:///"),
        (["--tls-certificate", "/no/such/file", "--tls-key", "/no/such/file"], "PEM"),
        (["--tls-certificate", __file__], "--tls-key"),
        (["--proxy", "nonsense"], "10.1.0.0/24"),
        (["--proxy", "0.0.0.0/0"], "everybody"),
    ],
)
def test_wrong_use_is_one_line_and_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], word: str
) -> None:
    assert serve.run([*arguments, "--data", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.startswith("bad_input: ")
    assert word in captured.err
    assert "secret" not in captured.err


def test_a_database_that_is_away_is_code_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = "postgresql://postgres:secret@127.0.0.1:1/x"
    assert serve.run(["--database", url, "--listen", "127.0.0.1:0", "--data", str(tmp_path)]) == 3
    assert admin.run(["devices", "--database", url]) == 3
    err = capsys.readouterr().err
    assert err.startswith("server_busy: ")
    assert "secret" not in err


def test_an_address_in_use_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with app.bind(app.Settings("", "127.0.0.1", 0, tmp_path)) as listener:
        port = listener.getsockname()[1]
        assert serve.run(["--listen", f"127.0.0.1:{port}", "--data", str(tmp_path)]) == 2
    assert "--listen" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["add-user", "--id", "a b", "--name", "x", "--role", "agent"],
        ["add-user", "--id", "x" * 65, "--name", "x", "--role", "agent"],
        ["add-user", "--id", "amy", "--name", " ", "--role", "agent"],
        ["add-user", "--id", "amy", "--name", "a\x00b", "--role", "agent"],
        ["add-user", "--id", "amy", "--name", "Amy", "--role", "supervisor"],
        ["enrol-code", "--agent", "nobody"],
        ["enrol-code", "--agent", "amy", "--server", "http://assist.example"],
        ["revoke-device", "nothing"],
        ["publish", "script", "a b", "FILE"],
        ["publish", "script", "a", "/no/such/file"],
        ["publish", "script", "a", "BAD"],
    ],
)
def test_wrong_administration_is_one_line_and_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    (tmp_path / "good.json").write_text("{}", encoding="utf-8")
    (tmp_path / "bad.json").write_bytes(b"[" * 100_000)
    files = {"FILE": str(tmp_path / "good.json"), "BAD": str(tmp_path / "bad.json")}
    assert admin.run([*(files.get(a, a) for a in arguments), "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("password", [b"short\n", b"", b"\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\xfe\xff\n", b"x" * 5000])
def test_a_password_that_cannot_be_used_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, password: bytes
) -> None:
    typed(monkeypatch, password)
    sue = ["add-user", "--id", "sue", "--name", "Sue", "--role", "supervisor", "--password-stdin"]
    assert admin.run([*sue, "--data", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("bad_input: ")


def test_a_person_can_get_a_new_password_but_not_another_role(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sue = ["add-user", "--id", "sue", "--name", "Sue", "--role", "supervisor", "--password-stdin"]
    for password in (PASSWORD, "another long one"):
        typed(monkeypatch, password.encode())
        administer(capsys, tmp_path, *sue)
    assert admin.run(["add-user", "--id", "sue", "--name", "Sue", "--role", "agent", "--data", str(tmp_path)]) == 2


def test_people_are_listed_and_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, PASSWORD.encode())
    sue = ("--id", "sue", "--name", "Sue", "--role", "agent", "--password-stdin")
    administer(capsys, tmp_path, "add-user", *sue)
    person = {"id": "sue", "name": "Sue", "role": "agent", "disabled": False, "sessions": 0, "team": ""}
    assert administer(capsys, tmp_path, "users") == [person]
    assert administer(capsys, tmp_path, "disable-user", "sue") == {**person, "disabled": True}
    assert administer(capsys, tmp_path, "enable-user", "sue") == person
    assert administer(capsys, tmp_path, "set-role", "sue", "--role", "supervisor")["role"] == "supervisor"
    assert administer(capsys, tmp_path, "set-team", "sue", "--team", "Billing")["team"] == "Billing"
    assert administer(capsys, tmp_path, "end-sessions", "sue") == {"id": "sue", "ended": 0}
    assert admin.run(["disable-user", "nobody", "--data", str(tmp_path)]) == 2


def test_plain_output_has_a_line_for_each_row(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["add-user", "--id", "amy", "--name", "Amy", "--role", "agent", "--data", str(tmp_path)]
    assert admin.run(arguments) == 0
    assert capsys.readouterr().out == "id=amy  role=agent  password=False\n"


def test_a_data_folder_that_cannot_be_made_is_bad_input(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(BadInput):
        app.open_house(app.Settings("", "127.0.0.1", 0, tmp_path / "file" / "below"), SystemClock())


def test_the_commands_import_no_server_library_until_they_run() -> None:
    program = "import sys, agent_assist.cli.serve, agent_assist.cli.admin; print('litestar' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert found.stdout.strip() == "False"
