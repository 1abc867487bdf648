"""`agent-assist admin` and `ledger` on erasures and the log, as an administrator types them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import admin
from agent_assist.cli import ledger as ledger_command
from agent_assist.domain.errors import BadInput
from agent_assist.evidence.checkpoint import read
from agent_assist.server.services.log import Log
from tests.desktop.sync.inline import Machine
from tests.evidence import second_verifier
from tests.server.test_erasure import talk
from tests.server_house import RealHouse


@pytest.fixture
def database() -> str:
    return ""


class Office:
    """Types commands and reads their JSON."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys

    def __call__(self, *words: str) -> Any:
        self._capsys.readouterr()
        assert admin.run([*words, "--data", str(self._folder), "--json"]) == 0
        return json.loads(self._capsys.readouterr().out)

    def refused(self, *words: str) -> str:
        self._capsys.readouterr()
        assert admin.run([*words, "--data", str(self._folder)]) == 2
        said = self._capsys.readouterr().err
        assert said.count("\n") == 1
        return said


def test_an_erasure_from_the_letter_to_the_certificate(
    house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = Office(tmp_path / "server", capsys)
    machine = Machine(house, tmp_path / "desk")
    contact, kept = talk(machine), talk(machine, 2)
    machine.sync()
    key = house.database.key.public
    asked = ("--by", "privacy office", "--reason", "letter of 3 November")
    found = office("erase", "--contact", contact, *asked)
    assert (found["state"], found["devices"], found["confirmed"], found["overwritten"]) == ("erased", 1, 0, True)
    law = ("--kept-until", "2099-12-31", "--basis", "tax law")
    later = office("erase", "--subject", f"contact.{kept}", *asked, *law)
    assert (later["state"], later["basis"], later["erased_at_ms"]) == ("kept", "tax law", None)
    assert office("erase", "--due") == []
    machine.sync()
    machine.sync()
    assert [(row["state"], row["confirmed"]) for row in office("erasures")] == [("erased", 1), ("kept", 0)]
    paper, export = tmp_path / "certificate.json", tmp_path / "house.jsonl"
    office("erasure-certificate", found["erasure"], "--out", str(paper))
    assert ledger_command.run(["certificate", str(paper), "--log-key", key]) == 0
    assert second_verifier.main(["--certificate", str(paper), key]) == 0
    paper.write_bytes(paper.read_bytes().replace(b"privacy office", b"somebody else!"))
    assert ledger_command.run(["certificate", str(paper), "--log-key", key]) == 1
    assert second_verifier.main(["--certificate", str(paper), key]) == 1
    office("export-ledger", "--out", str(export))
    assert ledger_command.run(["verify", str(export), "--log-key", key]) == 0
    office("export-ledger", "--out", str(export), "--device", machine.device)
    assert ledger_command.run(["verify", str(export), "--log-key", key]) == 0
    machine.cache.close()


def test_a_restart_of_the_log_and_a_token(house: RealHouse, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    office = Office(tmp_path / "server", capsys)
    assert office("restart-log", "--reason", "restored")["origin"].endswith("/2")
    assert read(Log(house.database, house.clock).head().note).origin.endswith("/2")
    assert len(office("audit-token", "--name", "Auditor", "--hours", "2")["token"]) > 40


@pytest.mark.parametrize(
    "words",
    [
        ["erase", "--contact", "nobody", "--by", "x", "--reason", "y"],
        ["erase", "--subject", "nobody", "--by", "x", "--reason", "y"],
        ["erase", "--contact", "nobody"],
        ["erase", "--contact", "nobody", "--by", "x", "--reason", "y", "--kept-until", "soon", "--basis", "z"],
        ["erasure-certificate", "nothing", "--out", "x"],
        ["export-ledger", "--out", "x", "--device", "nothing"],
        ["audit-token", "--name", "x", "--hours", "0"],
        ["restart-log", "--reason", ""],
    ],
)
def test_wrong_use_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    (tmp_path / "server").mkdir()
    Office(tmp_path / "server", capsys).refused(*words)


@pytest.mark.parametrize(
    "words",
    [
        ["verify", "x", "--revoked", "d=x"],
        ["verify", "x", "--revoked", "d"],
        ["verify", "http://192.0.2.1"],
        ["verify", "x", "--checkpoint", "/nonexistent"],
        ["certificate", "/nonexistent", "--log-key", "x"],
    ],
)
def test_wrong_use_of_the_verifier(words: list[str]) -> None:
    with pytest.raises(BadInput):
        ledger_command.run(words)
