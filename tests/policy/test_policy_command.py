"""`agent-assist policy decide` and `test`: contract of the command, good and bad input."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD = b'{"customer": ["US-CA"], "agent": "US-TX", "recorder": "US-TX", "on": "2026-11-24"}'
SECRET = b"4111111111111111"


def test_a_question_in_an_answer_out(command: Callable[..., tuple[int, list[str], list[str]]]) -> None:
    code, out, err = command(["decide"], GOOD + b"\n\n" + GOOD + b"\r\n")
    assert (code, err) == (0, [])
    first, second = (json.loads(line) for line in out)
    assert first == second
    assert {
        "level",
        "min_level",
        "capture_notice",
        "offer_alternative",
        "beep_alternative",
        "procedure",
        "places",
        "rules",
        "overlays",
        "pack",
        "decision_id",
    } <= set(first)
    assert {"place", "level", "min_level", "citations", "confidence", "sources"} <= set(first["rules"][0])
    assert set(first["pack"]) == {"id", "version", "digest"}
    assert first["procedure"] == "announce"
    assert first["signed"] is True


@pytest.mark.parametrize(
    "line",
    [
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 200_000,
        GOOD[:-1],
        GOOD.replace(b'"US-CA"', b'"' + SECRET + b'"'),
        GOOD.replace(b'"on"', b'"on": "2026-11-24", "on"'),
        GOOD.replace(b'"2026-11-24"', b"NaN"),
        GOOD.replace(b'"2026-11-24"', b"9" * 5000),
        GOOD.replace(b'"on"', b'"on\\ud800"'),
        b"x" * (1024 * 1024 + 1),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_on(
    command: Callable[..., tuple[int, list[str], list[str]]], line: bytes
) -> None:
    code, out, err = command(["decide", "--json"], GOOD + b"\n" + line + b"\n" + GOOD)
    assert code == 2
    assert len(out) == 2
    assert len(err) == 1
    assert err[0].startswith("bad_input: Line 2")
    assert SECRET.decode() not in err[0]


def test_the_cases_of_the_pack(command: Callable[..., tuple[int, list[str], list[str]]]) -> None:
    assert command(["test"]) == (0, ["18 of 18 cases came out as written."], [])
    code, out, _ = command(["test", "--json"])
    assert code == 0
    assert json.loads(out[0])["failed"] == 0


def test_a_case_that_fails_is_exit_code_1(
    command: Callable[..., tuple[int, list[str], list[str]]], edited: Callable[..., Path]
) -> None:
    folder = edited("cases.toml", 'expected_level = "notice"', 'expected_level = "explicit"')
    code, out, _ = command(["test", "--pack", str(folder)])
    assert code == 1
    assert out[0].startswith("c01 ")
    assert "expected explicit, got notice" in out[0]


def test_a_bad_pack_is_exit_code_2(
    command: Callable[..., tuple[int, list[str], list[str]]], edited: Callable[..., Path], tmp_path: Path
) -> None:
    folder = edited("groups.toml", "[meta]", "[meta")
    code, out, err = command(["decide", "--pack", str(folder)], GOOD)
    assert (code, out) == (2, [])
    assert "groups.toml" in err[0]
    assert command(["decide", "--pack", str(tmp_path / "none")], GOOD)[0] == 2


def test_a_pack_that_nobody_signed_is_asked_and_said_to_be_so(
    command: Callable[..., tuple[int, list[str], list[str]]], edited: Callable[..., Path]
) -> None:
    folder = edited("house.toml", "[", "[ ")
    code, out, err = command(["decide", "--pack", str(folder)], GOOD)
    assert (code, err, json.loads(out[0])["signed"]) == (0, [], False)


@pytest.mark.parametrize("argv", [[], ["guess"], ["decide", "--pack"], ["decide", "more"], ["sign", "x"]])
def test_wrong_use_is_one_line_and_code_2(
    command: Callable[..., tuple[int, list[str], list[str]]], argv: list[str]
) -> None:
    code, out, err = command(argv)
    assert (code, out) == (2, [])
    assert len(err) == 1
