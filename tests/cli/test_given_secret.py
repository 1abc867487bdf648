"""A code or a token that a command is given: every way but the command line keeps it from other people."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from agent_assist.cli.given_secret import LIMIT, given_secret, warn_of_option, warn_of_password
from agent_assist.domain.errors import BadInput

CODE = "K7QM-0PZX"


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_each_way_gives_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv("ASSIST_X", raising=False)
    typed(monkeypatch, f"{CODE}\r\nmore".encode())
    assert given_secret("--code", "-", None, "ASSIST_X") == CODE
    (tmp_path / "code").write_text(f"{CODE}\n")
    assert given_secret("--code", None, str(tmp_path / "code"), "ASSIST_X") == CODE
    monkeypatch.setenv("ASSIST_X", CODE)
    assert given_secret("--code", None, None, "ASSIST_X") == CODE
    assert capsys.readouterr().err == ""
    monkeypatch.delenv("ASSIST_X")
    assert given_secret("--code", None, None, "ASSIST_X", ask="Code: ") is None, "nobody sits at a terminal"


def test_a_person_at_a_terminal_is_asked_and_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ASSIST_X", raising=False)
    monkeypatch.setattr("sys.stdin", type("Terminal", (), {"isatty": staticmethod(lambda: True)})())
    monkeypatch.setattr("getpass.getpass", lambda prompt: CODE if prompt == "Code: " else "")
    assert given_secret("--code", None, None, "ASSIST_X", ask="Code: ") == CODE


def test_the_old_form_still_works_and_says_who_can_read_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert given_secret("--code", CODE, None, "ASSIST_X") == CODE
    assert capsys.readouterr().err == "", "an error of the command is one line, so the warning comes behind it"
    for quiet in (None, "-"):
        warn_of_option("--code", quiet, "ASSIST_X")
    assert capsys.readouterr().err == ""
    warn_of_option("--code", CODE, "ASSIST_X")
    said = capsys.readouterr().err
    assert said.startswith("warning: Other people on this machine can read --code.")
    assert said.count("\n") == 1
    assert CODE not in said


@pytest.mark.parametrize("data", [b"", b"\n", b"\xff\n", b"x" * (LIMIT + 1), b"  \n"])
def test_what_is_no_line_of_text_is_refused_without_repeating_it(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed(monkeypatch, data)
    (tmp_path / "code").write_bytes(data)
    for given, file in (("-", None), (None, str(tmp_path / "code")), (None, str(tmp_path / "none"))):
        with pytest.raises(BadInput) as refused:
            given_secret("--code", given, file, "ASSIST_X")
        assert "xxx" not in refused.value.line()


def test_two_ways_at_once_are_refused() -> None:
    with pytest.raises(BadInput, match="both given"):
        given_secret("--code", "-", "file", "ASSIST_X")


@pytest.mark.parametrize(
    ("url", "warns"),
    [
        ("", False),
        ("postgresql://assist@db.example/assist", False),
        ("sqlite:///C:/x@y/server.sqlite3", False),
        ("postgresql://assist:swordfish@db.example/assist", True),
    ],
)
def test_a_password_in_an_address_is_warned_of(url: str, warns: object, capsys: pytest.CaptureFixture[str]) -> None:
    warn_of_password(url)
    said = capsys.readouterr().err
    assert bool(said) is warns
    assert "swordfish" not in said
