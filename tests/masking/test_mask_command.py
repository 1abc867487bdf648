"""`agent-assist mask`: contract of the command, good and bad input."""

from __future__ import annotations

import io
import json
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from agent_assist.cli.lines import LINE_LIMIT
from agent_assist.cli.mask import run
from agent_assist.policy import default_pack_path

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, list[str], list[str]]]:
    """Return a function that runs the command on bytes and gives exit code, lines of output and of errors."""

    def call(argv: list[str], data: bytes) -> tuple[int, list[str], list[str]]:
        out, err = io.TextIOWrapper(io.BytesIO(), "ascii"), io.StringIO()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "ascii"))
        monkeypatch.setattr(sys, "stdout", out)
        monkeypatch.setattr(sys, "stderr", err)
        code = run(argv)
        out.flush()
        written = out.buffer
        assert isinstance(written, io.BytesIO)
        return code, written.getvalue().decode().split("\n")[:-1], err.getvalue().splitlines()

    return call


def test_a_line_in_a_line_out(command: Callable[..., tuple[int, list[str], list[str]]]) -> None:
    code, out, err = command([], b"card 4111 1111 1111 1111\r\n\nfine\nlast cvv 739")
    assert (code, err) == (0, [])
    assert out == ["card [card •••• 1111]", "", "fine", "last cvv [security code]"]


def test_json_counts_in_the_line_as_it_came_in(
    command: Callable[..., tuple[int, list[str], list[str]]],
) -> None:
    code, out, _ = command(["--json", "--locale", "en-US"], "\U0001f600 4111111111111111 ok\n".encode())
    assert code == 0
    assert json.loads(out[0]) == {
        "text": "\U0001f600 [card •••• 1111] ok",
        "findings": [{"kind": "payment_card", "start": 2, "end": 18, "score": 0.93}],
    }


def test_what_was_asked_before_decides(command: Callable[..., tuple[int, list[str], list[str]]]) -> None:
    lines = b"And the security code?\n739\nthanks\n739 boxes"
    assert command([], lines)[1] == ["And the security code?", "739", "thanks", "739 boxes"]
    assert command(["--turns"], lines)[1] == ["And the security code?", "[security code]", "thanks", "739 boxes"]
    assert command(["--previous", "And the security code?"], b"739\n551")[1] == ["[security code]"] * 2
    _, out, _ = command(["--turns", "--json"], lines)
    assert [len(json.loads(line)["findings"]) for line in out] == [0, 1, 0, 0]


def test_in_a_payment_step_no_number_stays(command: Callable[..., tuple[int, list[str], list[str]]]) -> None:
    assert command(["--payment"], b"order 48213 of 2 boxes")[1] == ["order [card] of 2 boxes"]


def test_one_thing_was_said_before_or_another(command: Callable[..., tuple[int, list[str], list[str]]]) -> None:
    code, out, err = command(["--turns", "--previous", "PIN?"], b"0473")
    assert (code, out, len(err)) == (2, [], 1)


def test_a_bad_line_is_named_and_the_rest_goes_on(
    command: Callable[..., tuple[int, list[str], list[str]]],
) -> None:
    long = b"4111111111111111 " * (LINE_LIMIT // 17 + 2)
    code, out, err = command([], b"one\n\xff\xfe\n" + long + b"\ntwo\n")
    assert code == 2
    assert out == ["one", "two"]
    assert [line.partition(":")[0] for line in err] == ["bad_input", "bad_input"]
    assert "Line 2" in err[0]
    assert "Line 3" in err[1]
    assert not any("4111" in line for line in err)


def test_a_line_of_exactly_the_limit_is_taken(
    command: Callable[..., tuple[int, list[str], list[str]]],
) -> None:
    code, out, _ = command([], b"x" * LINE_LIMIT + b"\r\n" + b"y" * (LINE_LIMIT + 1))
    assert code == 2
    assert [len(line) for line in out] == [LINE_LIMIT]


@pytest.mark.parametrize("argv", [["--locale", "english please"], ["--locale"], ["--jsn"], ["extra"]])
def test_wrong_use_is_one_line_and_code_2(
    command: Callable[..., tuple[int, list[str], list[str]]], argv: list[str]
) -> None:
    code, out, err = command(argv, b"x\n")
    assert (code, out) == (2, [])
    assert len(err) == 1
    assert err[0].startswith("bad_input: ")


def test_no_input_is_no_output(command: Callable[..., tuple[int, list[str], list[str]]]) -> None:
    assert command([], b"") == (0, [], [])


def test_help_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help"]) == 0
    assert "--locale" in capsys.readouterr().out


class Gone(io.RawIOBase):
    """A pipe whose reader went away."""

    def writable(self) -> bool:
        return True

    def write(self, _data: object) -> int:
        raise BrokenPipeError


def test_a_reader_that_went_away_ends_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    class Out:
        buffer = Gone()

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a\nb\n"), "ascii"))
    monkeypatch.setattr(sys, "stdout", Out())
    assert run([]) == 3


def test_a_pack_says_how_sure_it_wants_to_be_but_not_of_what_it_forbids(
    command: Callable[..., tuple[int, list[str], list[str]]], tmp_path: Path
) -> None:
    folder = tmp_path / "pack"
    shutil.copytree(default_pack_path(), folder)
    (folder / "masking.toml").write_text("[thresholds]\nemail = 1.0\nnational_id = 1.0\n", encoding="utf-8")
    line = b"mail jane@example.org, ssn 536-90-4399\n"
    assert command([], line)[1] == ["mail [e-mail], ssn [identity number]"]
    assert command(["--pack", str(folder)], line)[1] == ["mail jane@example.org, ssn [identity number]"]
    payment = (folder / "payment.toml").read_text(encoding="utf-8").replace('"us_ssn_full (mask to last four)", ', "")
    (folder / "payment.toml").write_text(payment, encoding="utf-8")
    assert command(["--pack", str(folder)], line)[1] == [line.decode().rstrip()]
    found = json.loads(command(["--json", "--pack", str(folder)], line)[1][0])
    assert found == {"text": line.decode().rstrip(), "findings": []}
    for wrong in (tmp_path / "nowhere", tmp_path):
        code, _, told = command(["--pack", str(wrong)], line)
        assert (code, len(told)) == (2, 1)
