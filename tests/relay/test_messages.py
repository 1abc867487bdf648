"""The relay makes of any arguments what the Python command makes of them: the same bytes, or the same complaint."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from agent_assist.cli.call_event import HOOKS, message_of
from agent_assist.telephony.softphone.event_fields import EventUnfitError
from relay import ranges
from relay.build import build_checked, compiler
from tests.relay.inputs import HOSTILE, fuzz, table

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or compiler("native") is None, reason="no C compiler; dev.py installs gcc on Debian"
)
HERE = Path(__file__).parent
FUZZED = 30_000


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_checked(HERE / "many_inputs.c", tmp_path_factory.mktemp("relay") / "many-inputs")


def in_python(case: list[bytes]) -> tuple[bytes, bytes]:
    try:
        return b"m", message_of([os.fsdecode(word) for word in case]) + b"\n"
    except EventUnfitError as unfit:
        return b"e", str(unfit).encode()


def in_c(program: Path, cases: list[list[bytes]]) -> list[tuple[bytes, bytes]]:
    records = b"".join(
        struct.pack("<I", len(case)) + b"".join(struct.pack("<I", len(word)) + word for word in case) for case in cases
    )
    done = subprocess.run([str(program)], input=records, capture_output=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    found, at = [], 0
    while at < len(done.stdout):
        kind = done.stdout[at : at + 1]
        (size,) = struct.unpack_from("<I", done.stdout, at + 1)
        found.append((kind, done.stdout[at + 5 : at + 5 + size]))
        at += 5 + size
    return found


def same(program: Path, cases: list[list[bytes]]) -> list[tuple[bytes, bytes]]:
    answers = in_c(program, cases)
    assert len(answers) == len(cases)
    for case, answer in zip(cases, answers, strict=True):
        assert answer == in_python(case), case
    return answers


def test_the_table(checked: Path) -> None:
    kinds = [kind for kind, _ in same(checked, table())]
    assert min(kinds.count(b"m"), kinds.count(b"e")) > 40  # both ways are there


def test_a_fuzz_of_the_table_under_the_sanitizers(checked: Path) -> None:
    kinds = [kind for kind, _ in same(checked, list(fuzz(7, FUZZED)))]
    assert min(kinds.count(b"m"), kinds.count(b"e")) > FUZZED // 20


@pytest.mark.skipif(
    f"Unicode {unicodedata.unidata_version}." not in ranges.HEADER.read_text(encoding="ascii").splitlines()[0],
    reason="the relay's tables are of another version of Unicode than this Python",
)
def test_the_tables_of_characters(checked: Path) -> None:
    assert ranges.HEADER.read_text(encoding="ascii") == ranges.header()
    edges = {
        code
        for pairs in (ranges.ranges(lambda c: not c.isprintable()), ranges.ranges(str.isalnum))
        for pair in pairs
        for end in pair
        for code in (end - 1, end, end + 1)
    }
    cases = [
        ["incoming", "--number", "1", option, chr(code)]
        for code in sorted(edges)
        if 0 < code <= sys.maxunicode and not 0xD800 <= code <= 0xDFFF
        for option in ("--name",)
    ]
    cases += [["incoming", "--number", case[-1]] for case in cases]
    same(checked, [[word.encode() for word in case] for case in cases])


@pytest.mark.parametrize("number", HOSTILE)
def test_a_hostile_number_cannot_hide_a_microsip_call(number: str) -> None:
    message = message_of(["microsip", "ring", *number.split(" ")])
    assert message.startswith(b'{"state":"incoming","number":"')
    assert message.count(b'"state"') == 1
    assert all(char not in message for char in (b"\n", b"\r", b"\xe2\x80\xae", b"`", b"$(", b"|"))


@pytest.mark.parametrize("number", HOSTILE)
def test_a_hostile_number_cannot_change_what_3cx_says(number: str) -> None:
    words = f"/C:{number} /N:E /I:other /T:O".split(" ")
    message = json.loads(message_of(["/N:S", *words, "/T:I", "/I:77"]))
    assert (message["state"], message["direction"], message["call_id"]) == ("incoming", "in", "77")


def test_every_hook_has_a_meaning() -> None:
    assert {state for state, _ in HOOKS.values()} == {"incoming", "connected", "ended"}
