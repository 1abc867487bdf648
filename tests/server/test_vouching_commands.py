"""The commands by which others vouch for the log, and the witness as a program; over loopback."""

from __future__ import annotations

import base64
import http.client
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.__main__ import main
from agent_assist.cli import admin
from agent_assist.cli.witness import Seen
from agent_assist.cli.witness import Server as WitnessServer
from agent_assist.domain.errors import BadInput, Offline, StoreCorrupt
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import read_witness
from agent_assist.server.services.log import Log
from agent_assist.server.services.outside import post
from tests.server.test_vouchers import KEY, NAME, OTHER, WITNESS, fill
from tests.server_house import Desk, RealHouse
from tests.time_authority import TimeAuthority


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimeAuthority:
    return TimeAuthority(tmp_path_factory.mktemp("time") / "tsa")


@pytest.fixture
def witness_at(house: RealHouse, tmp_path: Path) -> Iterator[str]:
    origin = Log(house.database, house.clock).head().note.partition("\n")[0]
    logs = {origin: house.database.key.public}
    server = WitnessServer(("127.0.0.1", 0), NAME, KEY, logs, Seen(tmp_path / "seen.json"))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("database", [""])  # the commands open the embedded file; both have the services above
def test_the_commands_have_the_log_stamped_and_co_signed(
    desk: Desk, house: RealHouse, authority: TimeAuthority, witness_at: str, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    fill(desk)
    where = ["--data", str(tmp_path / "server"), "--json"]
    pinned = str(authority.certificate)
    try:
        stamp = ["stamp-log", "--authority", authority.listen(), "--certificate", pinned, *where]
        assert admin.run(stamp) == 0
        assert json.loads(capsys.readouterr().out)["entries"] == 4
    finally:
        authority.close()
    assert admin.run(stamp) == 0  # stands there already: nobody is asked
    assert json.loads(capsys.readouterr().out)["known"] is True
    assert admin.run(["witness-log", "--witness", witness_at, "--key", WITNESS.text, *where]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 4
    fill(desk)
    assert admin.run(stamp) == 3  # the authority is gone
    assert capsys.readouterr().err.startswith("offline: ")
    out = tmp_path / "ledger.txt"
    assert admin.run(["export-ledger", "--out", str(out), *where]) == 0
    capsys.readouterr()
    check = ["verify", str(out), "--log-key", house.database.key.public]
    assert main(["ledger", *check, "--witness", WITNESS.text, "--time-authority", pinned]) == 0
    told = capsys.readouterr().out
    assert "receipt times for 6 of 6" in told
    assert "4 entries co-signed by the witnesses" in told
    assert "4 entries stamped, last at 20" in told
    assert main(["ledger", "verify", str(out), "--witness", OTHER.text]) == 1
    assert main(["ledger", "verify", str(out), "--witness", "nonsense"]) == 2
    assert main(["ledger", "verify", str(out), "--time-authority", str(out)]) == 2
    assert main(["ledger", *check]) == 0
    assert "1 time stamps by nobody known" in capsys.readouterr().out


def test_only_addresses_of_the_web_are_asked() -> None:
    for url in ("", "file:///etc/passwd", "ftp://127.0.0.1/", "http://127.0.0.1:x/", "http://a b/"):
        with pytest.raises((BadInput, Offline)):
            post(url, b"", "text/plain")
    with pytest.raises(Offline):
        post("http://127.0.0.1:9/", b"", "text/plain")


def test_a_witness_remembers_over_a_restart_and_never_starts_without_its_memory(tmp_path: Path) -> None:
    path = tmp_path / "seen.json"
    seen = Seen(path)
    assert seen.heads == {}
    head = Checkpoint("agent-assist/tenant-1", 4, bytes(range(32)))
    seen.keep(head)
    assert Seen(path).heads == {head.origin: head}
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(StoreCorrupt):
        Seen(path)


def test_the_witness_command_makes_its_key_once_and_names_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = tmp_path / "w.key"
    assert main(["witness", "keygen", "--out", str(key), "--name", NAME]) == 0
    assert read_witness(capsys.readouterr().out).name == NAME
    assert main(["witness", "keygen", "--out", str(key), "--name", NAME]) == 2
    serve = ["serve", "--key", str(key), "--name", NAME, "--state", str(tmp_path / "s")]
    assert main(["witness", *serve, "--log", "no key"]) == 2
    assert main(["witness", *serve, "--log", f"o={WITNESS.text}"]) == 2
    good = base64.b64encode(WITNESS.key).decode()
    assert main(["witness", *serve, "--log", f"o={good}", "--listen", "nowhere"]) == 2
    assert main(["witness", *serve[:-1], str(tmp_path), "--log", f"o={good}"]) == 3
    key.write_text("nonsense", encoding="ascii")
    assert main(["witness", *serve, "--log", f"o={good}"]) == 2


def test_a_witness_answers_hostile_requests_and_goes_on(witness_at: str) -> None:
    host = witness_at.removeprefix("http://")

    def ask(method: str, path: str, headers: dict[str, str]) -> int:
        connection = http.client.HTTPConnection(host, timeout=10)
        try:
            connection.request(method, path, headers=headers)
            return connection.getresponse().status
        finally:
            connection.close()

    assert ask("POST", "/add-checkpoint", {"Content-Length": "-1"}) == 400
    assert ask("POST", "/add-checkpoint", {"Content-Length": "99999999999999"}) == 400
    assert ask("POST", "/add-checkpoint", {"Content-Length": "9999999"}) == 404
    assert ask("POST", "/else", {"Content-Length": "0"}) == 404
    assert ask("GET", "/", {}) == 501
    assert ask("POST", "/add-checkpoint", {"Content-Length": "0"}) == 400
