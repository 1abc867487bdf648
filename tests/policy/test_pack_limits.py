"""What a pack may hold, and what its wording rules do in a language that they do not know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from agent_assist.domain.errors import BadInput
from agent_assist.domain.purpose import Purpose
from agent_assist.policy import load
from agent_assist.policy.lint.wording import double_negatives, loaded, one_sided
from agent_assist.policy.manifest import read_manifest
from agent_assist.policy.pack_files import (
    FILE_LIMIT,
    FILES_LIMIT,
    Table,
    checked_contents,
    pack_paths,
    parse_toml,
    read_bytes,
)
from agent_assist.policy.scripts import ScriptKind, ScriptVersion
from agent_assist.policy.spoken import filled
from tests.edges import taken


@pytest.mark.parametrize(
    "contents",
    [
        {f"f{number}.toml": b"" for number in range(FILES_LIMIT + 1)},
        {"rules.toml": b"x" * (FILE_LIMIT + 1)},
        {"../rules.toml": b""},
        {"rules.txt": b""},
        {"scripts/deep/rules.toml": b""},
    ],
    ids=["too many", "too large", "outside", "another kind", "too deep"],
)
def test_what_is_no_pack_is_refused(contents: dict[str, bytes]) -> None:
    with pytest.raises(BadInput):
        checked_contents(contents)


def test_at_the_limit_it_is_taken_in_the_order_of_names() -> None:
    contents = {f"f{number}.toml": b"x" for number in reversed(range(FILES_LIMIT))}
    contents["f0.toml"] = b"x" * FILE_LIMIT
    assert list(checked_contents(contents)) == sorted(contents)


@pytest.mark.parametrize("value", [0, -0.1, 1.01, True, "0.5", None])
def test_a_share_is_above_0_and_up_to_1(value: object) -> None:
    with pytest.raises(BadInput, match="above 0 and up to 1"):
        Table("masking.toml", "thresholds", {"card": value}).share("card")


@pytest.mark.parametrize("value", [1, 1.0, 0.001])
def test_both_ends_of_a_share(value: float) -> None:
    assert Table("masking.toml", "thresholds", {"card": value}).share("card") == value


def test_a_pack_may_say_how_sure_the_masking_has_to_be(edited: Callable[..., Path]) -> None:
    folder = edited("recording.toml", "[meta]", "[meta]")
    assert load(folder).masking == {}
    (folder / "masking.toml").write_text("[thresholds]\ncard = 0.6\n", encoding="utf-8")
    assert load(folder).masking == {"card": 0.6}


def test_a_language_that_the_wording_rules_do_not_know_is_not_judged() -> None:
    assert list(loaded("Please just say yes", "xx")) == []
    assert one_sided("Say yes", "xx") == ""
    assert list(double_negatives("I do not say no", "xx")) == []


@pytest.mark.parametrize(("days", "fine"), [(1, True), (36_600, True), (0, False), (36_601, False)])
def test_a_purpose_is_kept_between_a_day_and_a_century(edited: Callable[..., Path], days: int, fine: bool) -> None:  # noqa: FBT001 - the case itself
    folder = edited("purposes.toml", "retention_days = 180", f"retention_days = {days}")
    if fine:
        assert days in {purpose.retention_days for purpose in load(folder).purposes}
        return
    with pytest.raises(BadInput, match="retention_days"):
        _ = load(folder).purposes


def test_a_folder_has_at_most_64_files_of_4_mib(tmp_path: Path) -> None:
    for number in range(64):
        (tmp_path / f"f{number}.toml").write_bytes(b"")
    assert len(pack_paths(tmp_path)) == 64
    (tmp_path / "one_more.toml").write_bytes(b"")
    assert not taken(pack_paths, tmp_path)
    large = tmp_path / "large.toml"
    for size, fits in ((4 * 1_048_576, True), (4 * 1_048_576 + 1, False)):
        large.write_bytes(bytes(size))
        assert taken(read_bytes, large) is fits


def test_where_a_file_is_no_toml_is_told_and_nothing_of_it() -> None:
    with pytest.raises(BadInput) as refused:
        parse_toml("rules.toml", b"secret = = 1")
    assert "it is not TOML (at line 1, column 10)" in refused.value.line()
    assert "secret" not in refused.value.line()


def test_a_table_that_is_needed_must_be_there() -> None:
    assert Table("m", "r", {}).tables("x", needed=False) == {}
    with pytest.raises(BadInput, match="missing or not a table"):
        Table("m", "r", {}).tables("x")


def test_a_key_that_no_manifest_has_is_told_by_its_first_forty_letters() -> None:
    with pytest.raises(BadInput) as refused:
        read_manifest(Table("manifest.toml", "the manifest", {"k" * 50: 1}))
    assert f"'{'k' * 40}'" in refused.value.line()


@pytest.mark.parametrize("count", [1, 2])
def test_a_script_is_read_with_the_words_of_the_purposes(count: int) -> None:
    words = [{"en": f"title {number}"} for number in range(3)]
    purposes = [Purpose(f"p{n}", one, one, 9, ("recorder",), "ask" if n else "") for n, one in enumerate(words)]
    spoken = ScriptVersion("ask", "1", "en", "For {purpose}; all: {purposes}; {odd}.", "d", ScriptKind.ASK_PURPOSE)
    titles = " and ".join(f"title {number}" for number in range(count))
    own = "title 1" if count == 2 else "title 0"
    assert filled(spoken, purposes[:count]) == f"For {own}; all: {titles}; x."
    notes = [replace(one, sinks=("notes",), script="") for one in purposes]
    assert filled(spoken, notes) == "For x; all: x; x."
