"""Questions and packs that are malformed, oversized, truncated, wrongly encoded or hostile."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.errors import BadInput
from agent_assist.policy import Question, default_pack_path, load
from agent_assist.policy.pack_files import FILE_LIMIT, FILES_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD: dict[str, Any] = {"customer": ["US-CA"], "agent": "US-TX", "recorder": "US-TX", "on": "2026-11-24"}
SECRET = "4111111111111111"  # planted: no error may quote its input


@pytest.mark.parametrize(
    "change",
    [
        {"customer": "US-CA"},
        {"customer": None},
        {"customer": [1]},
        {"customer": [{"place": "US-CA", "evidence": SECRET}]},
        {"customer": [{"evidence": "stated"}]},
        {"customer": [{"place": "US-CA", "more": 1}]},
        {"customer": [{"place": ["US-CA"]}]},
        {"customer": ["us-ca"]},
        {"customer": ["IN@2027-05-13"]},
        {"customer": ["\uff35\uff33"]},
        {"customer": ["US-CA"] * 33},
        {"agent": None},
        {"agent": SECRET},
        {"agent": "US-CALIFORNIA"},
        {"agent": "US-CA\n"},
        {"recorder": ""},
        {"on": "2026-02-30"},
        {"on": "24.11.2026"},
        {"on": 20261124},
        {"on": "2026-11-24T00:00"},
        {"purpose": ""},
        {"purpose": "x" * 65},
        {"purpose": "a\x00b"},
        {"channel": 7},
        {"facts": "voice_bot"},
        {"facts": [SECRET.join("Aa")]},
        {"facts": [{}]},
        {"facts": ["a"] * 129},
        {"age": -1},
        {"age": True},
        {"age": "15"},
        {"age": 151},
        {"fact": []},
    ],
)
def test_a_bad_question_is_refused_without_quoting_it(change: dict[str, Any]) -> None:
    with pytest.raises(BadInput) as caught:
        Question.from_json(GOOD | change)
    assert SECRET not in caught.value.line()
    assert caught.value.advice


@pytest.mark.parametrize("key", ["customer", "agent", "recorder", "on"])
def test_a_missing_key_is_named(key: str) -> None:
    with pytest.raises(BadInput, match=key):
        Question.from_json({k: v for k, v in GOOD.items() if k != key})


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*GOOD, "purpose", "facts", "age", "x"]), JSON) | JSON)
def test_any_json_is_a_question_or_a_clear_error(data: object) -> None:
    try:
        asked = Question.from_json(GOOD | data if isinstance(data, dict) else data)
    except BadInput as error:
        assert "\n" not in error.line()  # noqa: PT017 - either outcome is right, each has its demand
    else:
        assert asked.agent


def test_a_fact_that_the_pack_does_not_know_is_refused() -> None:
    asked = Question.from_json(GOOD | {"facts": ["voice_bott"]})
    with pytest.raises(BadInput, match="tag"):
        load(default_pack_path()).decide(asked)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    shutil.copytree(default_pack_path(), tmp_path / "pack")
    return tmp_path / "pack"


@pytest.mark.parametrize(
    "name", ["manifest.toml", "recording.toml", "overlays.toml", "groups.toml", "purposes.toml", "house.toml"]
)
@pytest.mark.parametrize("harm", ["missing", "half", "not utf-8", "oversized", "empty", "deep", "directory"])
def test_a_harmed_file_is_named(pack: Path, name: str, harm: str) -> None:
    path = pack / name
    data = path.read_bytes()
    path.unlink()
    if harm == "half":
        cut = data.rindex(b'"') if data.endswith(b'"\n') else data.rindex(b"=")
        path.write_bytes(data[:cut])
    elif harm == "not utf-8":
        path.write_bytes(data + b'\nx = "\xff\xfe"\n')
    elif harm == "oversized":
        path.write_bytes(data + b"#" * FILE_LIMIT)
    elif harm == "empty":
        path.write_bytes(b"")
    elif harm == "deep":
        path.write_bytes(b"x = " + b"[" * 100_000 + b"\n")
    elif harm == "directory":
        path.mkdir()
    with pytest.raises(BadInput, match=name):
        load(pack)


WRONG = {
    "recording.toml": [
        ('safe_level = "notice"', 'safe_level = "maybe"'),
        ('safe_level = "notice"', "safe_level = 1"),
        ("capture_notice = false", 'capture_notice = "no"'),
        ('nexus = "either"', 'nexus = "nowhere"'),
        ('code = "US-AK"', 'code = "US-AL"'),
        ('code = "IN@2027-05-13"', 'code = "IN@2027-02-31"'),
        ('sources = ["us-ak-r1", "us-ak-r2"]', 'sources = ["nobody"]'),
        ('[jurisdiction."IN"]\n', '[jurisdiction."IN"]\neffective_to = "soon"\n'),
        ('follows = "IN"', 'follows = "IN"\nstatus = ["waived"]'),
        ('follows = "IN"', 'follows = "XY"'),
        ('follows = "IN"', 'follows = ["IN"]'),
        ('follows = "IN"', 'follows = "IN@2027-05-13"'),
        ('code = "XX"', 'code = "XX"\nstatus = "proposed"'),
        ('[jurisdiction."XX"]', '[jurisdiction."ZZ"]'),
        ("citations = [", "citations = [1, "),
    ],
    "overlays.toml": [
        ('facts = ["voice_bot"]', 'facts = ["voice_bott"]'),
        ('status = "in-force"', 'status = "in force"'),
        ("age_below = 13", "age_below = -13"),
        ('implies = ["ai_talks_to_customer"', 'implies = ["nothing"'),
    ],
    "groups.toml": [
        ('members = ["EU", ', 'members = ["EEA", '),
    ],
    "house.toml": [
        ('["XX"]', "[]"),
        ('["XX"]', '["xx"]'),
        ('["XX"]', '"XX"'),
    ],
    "manifest.toml": [
        ("effective_from = 2026-11-24", ""),
        ('version = "2026.12.02"', 'version = ""'),
    ],
    "purposes.toml": [
        ("retention_days = 180", "retention_days = 0"),
        ('sinks = ["recorder"]', 'sinks = ["nowhere"]'),
        ('en = "quality control"', ""),
    ],
}
"""By file: what stands there, and what a wrong row has in its place."""


@pytest.mark.parametrize(("name", "old", "new"), [(name, *row) for name, rows in WRONG.items() for row in rows])
def test_a_wrong_value_is_refused_and_its_file_named(
    edited: Callable[..., Path], name: str, old: str, new: str
) -> None:
    with pytest.raises(BadInput, match=name):
        load(edited(name, old, new))


def test_a_folder_that_is_none_and_one_with_too_many_files(tmp_path: Path, pack: Path) -> None:
    with pytest.raises(BadInput):
        load(tmp_path / "nothing here")
    with pytest.raises(BadInput):
        load("bad\x00name")
    for number in range(FILES_LIMIT):
        (pack / f"more{number}.toml").write_text("", encoding="utf-8")
    with pytest.raises(BadInput, match=str(FILES_LIMIT)):
        load(pack)


def test_the_digest_sees_every_byte_but_not_the_ends_of_lines(pack: Path) -> None:
    before = load(pack).ref.digest
    path = pack / "cases.toml"
    text = path.read_bytes()
    path.write_bytes(text.replace(b"\n", b"\r\n"))
    assert load(pack).ref.digest == before
    path.write_bytes(text + b"#")
    assert load(pack).ref.digest != before
