"""Commands of an enrolled device: a real server, and a real Secret Service in a child process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from agent_assist.server.db import schema
from lab.secret_service import INSIDE, needs_service, run_inside
from tests.cli.commands import agent, one_line
from tests.evidence import second_verifier
from tests.server_house import RealHouse

if os.environ.get(INSIDE):

    @pytest.fixture
    def house(tmp_path: Path) -> Iterator[RealHouse]:
        folder = tmp_path / "server"
        folder.mkdir()
        made = RealHouse("", folder)
        made.add_user("maya", "Maya Lindqvist")
        yield made
        made.close()

    class TestInside:
        def test_the_life_of_an_enrolment(self, tmp_path: Path, house: RealHouse) -> None:
            home, out = tmp_path / "home", tmp_path / "ledger.jsonl"
            home.mkdir()

            def run(*words: str) -> tuple[int, bytes]:
                done = agent(*words, home=home, keyring=True)
                assert b"Traceback" not in done.stderr, done.stderr
                return done.returncode, done.stdout

            def enrol(code: str, server: str = house.url) -> subprocess.CompletedProcess[bytes]:
                return agent("enrol", "--server", server, "--code", code, "--name", "Desk", home=home, keyring=True)

            out.write_bytes(b"earlier export")
            one_line(agent("ledger", "export", "--out", str(out), home=home, keyring=True), 3, "auth_expired")
            assert list(home.rglob("*")) == []
            for wrong in ("", "wrong", "x" * 5000, "ü" * 10, house.enrol_code("maya")[::-1]):
                one_line(enrol(wrong), 2, "unlock_refused")
            one_line(enrol("x", "http://127.0.0.1:1"), 3, "offline")
            one_line(agent("ledger", "export", "--out", str(out), home=home, keyring=True), 3, "auth_expired")
            assert out.read_bytes() == b"earlier export"  # a failed export spoils nothing
            house.clock.advance(60_000)  # wrong codes are slowed down
            good = house.enrol_code("maya")
            done = enrol(good)
            assert done.returncode == 0, done.stderr
            assert good not in done.stdout.decode()
            one_line(enrol(house.enrol_code("maya")), 2, "field_rejected")
            assert run("ledger", "export", "--out", str(out))[0] == 0
            assert run("ledger", "verify", str(out))[0] == 4  # nobody's keys were checked
            with house.database.read() as tx:
                (device,) = tx.execute(sa.select(schema.device).where(schema.device.c.id != "server")).all()
            assert run("ledger", "verify", str(out), "--trust", f"{device.id}={device.public_key}")[0] == 0
            assert run("ledger", "export") == (0, out.read_bytes())
            assert second_verifier.verify(out.read_bytes().splitlines(keepends=True))["ok"]
            one_line(agent("ledger", "export", "--out", str(tmp_path), home=home, keyring=True), 2, "bad_input")
            code, report = run("doctor", "--json")
            checks = {check["name"]: check for check in json.loads(report)}
            assert (code, {name: c["state"] for name, c in checks.items() if c["state"] == "fail"}) == (0, {})
            assert checks["keyring"]["state"] == checks["cache"]["state"] == checks["server"]["state"] == "ok"
            house.stop()
            code, report = run("doctor", "--json")
            assert code == 1
            assert {c["name"] for c in json.loads(report) if c["state"] == "fail"} == {"server"}
            bundle = tmp_path / "x.zip"
            assert run("support-bundle", "--out", str(bundle))[0] == 0
            with zipfile.ZipFile(bundle) as parts:
                assert "doctor.json" in parts.namelist()
                assert all(b"Maya" not in parts.read(name) for name in parts.namelist())

        def test_without_the_keyring_an_enrolled_device_says_so_and_keeps_its_file(
            self, tmp_path: Path, house: RealHouse
        ) -> None:
            home = tmp_path / "home"
            home.mkdir()
            code = house.enrol_code("maya")
            words = ("enrol", "--server", house.url, "--code", code)
            assert agent(*words, home=home, keyring=True).returncode == 0
            before = (home / "data" / "cache.db").read_bytes()
            one_line(agent("ledger", "export", home=home), 3, "vault_unsafe")
            assert (home / "data" / "cache.db").read_bytes() == before

        def test_a_lost_cache_is_told_and_starting_over_keeps_what_there_was(
            self, tmp_path: Path, house: RealHouse
        ) -> None:
            home = tmp_path / "home"
            home.mkdir()

            def enrol(*more: str) -> subprocess.CompletedProcess[bytes]:
                words = ("enrol", "--server", house.url, "--code", house.enrol_code("maya"))
                return agent(*words, *more, home=home, keyring=True)

            assert enrol().returncode == 0
            data = home / "data"
            data.rename(home / "away")
            one_line(enrol(), 3, "store_missing")
            assert not (data / "cache.db").exists()
            (home / "away").rename(data)
            assert agent("ledger", "export", home=home, keyring=True).returncode == 0
            again = enrol("--start-over")
            assert again.returncode == 0, again.stderr
            (kept,) = data.glob("cache-*.db")
            assert kept.name in again.stdout.decode()
            assert agent("ledger", "export", home=home, keyring=True).returncode == 0

else:

    @needs_service
    @pytest.mark.secret_service
    def test_enrolled_commands_with_a_real_secret_service(tmp_path: Path) -> None:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", "TestInside"]
        done = run_inside(command, tmp_path / "home", timeout_s=400)
        assert done.returncode == 0, done.stdout[-4000:]
        assert "3 passed" in done.stdout
