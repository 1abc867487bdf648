"""`agent-assist recorder check-profile` from outside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent_assist.cli.recorder import run
from agent_assist.domain.errors import BadInput
from agent_assist.telephony.recorder.http.profile import load, parsed, shipped
from tests.cli.commands import agent, one_line
from tests.telephony.recorder.fake_http import PROFILE


def test_a_sound_profile_of_a_house(tmp_path: Path) -> None:
    file = tmp_path / "p.toml"
    file.write_text(PROFILE)
    done = agent("recorder", "check-profile", str(file), "--json", home=tmp_path)
    assert (done.returncode, json.loads(done.stdout)) == (0, {"faults": [], "doubts": []})


def test_every_fault_is_named(tmp_path: Path) -> None:
    file = tmp_path / "p.toml"
    file.write_text(PROFILE.replace('port = "[0-9]+"\n', "").replace("X-Team", "Host"))
    done = agent("recorder", "check-profile", str(file), home=tmp_path)
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "fault: value.port is used and not declared under [values]",
        "fault: the header Host is set by the program",
    ]


@pytest.mark.parametrize("text", ["", "x", "name = 7", PROFILE + '\nsecret = "hunter2"', "\0"])
def test_what_is_no_profile(tmp_path: Path, text: str) -> None:
    file = tmp_path / "p.toml"
    file.write_text(text)
    done = agent("recorder", "check-profile", str(file), home=tmp_path)
    assert done.returncode == 1
    assert b"hunter2" not in done.stdout
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize("name", ["/nonexistent", ".", "x" * 5000])
def test_what_is_no_file(tmp_path: Path, name: str) -> None:
    one_line(agent("recorder", "check-profile", name, home=tmp_path), 2, "bad_input")


def test_what_never_ends_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A device says that it has no size."""
    if not Path("/dev/zero").exists():
        pytest.skip("needs a system with devices as files")
    monkeypatch.setattr(Path, "read_bytes", lambda _path: pytest.fail("read without a bound"))
    with pytest.raises(BadInput):
        run(["check-profile", "/dev/zero"])
    with pytest.raises(BadInput):
        load("/dev/zero")


def test_what_ships_is_listed_as_not_tried(tmp_path: Path) -> None:
    lines = agent("recorder", "profiles", home=tmp_path).stdout.decode().splitlines()
    assert len(lines) == len(shipped()) == 4
    assert all(line.endswith("not tried against the vendor") for line in lines)


def test_the_doctor_says_that_the_vendor_was_not_tried(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    done = agent("doctor", "--json", home=tmp_path)
    assert json.loads(done.stdout)
    for path in (folder, tmp_path):
        path.mkdir(exist_ok=True)
        (path / "settings.toml").write_text(
            f'[recorder]\nkind = "http"\nprofile = "twilio"\nvalues = {{ account_sid = "AC{"0" * 32}" }}\n'
        )
    checks = json.loads(agent("doctor", "--json", home=tmp_path).stdout)
    (recorder,) = [check for check in checks if check["name"] == "recorder"]
    assert recorder["state"] == "warn"
    assert "Twilio" in recorder["found"]
    assert "not tried against the vendor" in recorder["found"]


def test_a_line_break_behind_a_path_is_no_part_of_a_request() -> None:
    broken = PROFILE.replace('path = "/calls/{call_id}/pause"', 'path = "/calls/{call_id}/pause\\n"')
    assert broken != PROFILE
    parsed(PROFILE.encode())
    with pytest.raises(BadInput):
        parsed(broken.encode())
