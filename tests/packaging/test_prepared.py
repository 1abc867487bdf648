"""What was made beforehand is what masking makes of its words; without it, with a spoilt file or with one that was made
from other words, masking is as right and only slower."""

from __future__ import annotations

import marshal
import os
import pickle
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import patterns
from agent_assist.masking.text import lazy, prepared
from agent_assist.masking.text.lazy import Lazy, Table

PATTERNS, TABLES = lazy.patterns(), lazy.tables()
DIGITS = Lazy("digits", lambda: r"\d+")


def made(word: str) -> Table:
    """Return a table of one word, as `lazily` makes them."""
    return Table("small", "made", lambda: frozenset({word}), lambda: frozenset({word}))


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of data files with one list of words; what was read from elsewhere is forgotten before and after."""
    monkeypatch.setattr(prepared, "files", lambda: tmp_path)
    monkeypatch.setattr(prepared, "_CODE", tmp_path / "code")
    prepared.forget()
    for folder, name, content in (
        ("code", "scan.py", "LIMIT = 3"),
        ("languages/en", "cards.toml", "names = 'card'"),
        ("names", "given.txt", "ada"),
    ):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / name).write_text(content, encoding="utf-8")
    (tmp_path / prepared.FOLDER).mkdir()
    yield tmp_path / prepared.FOLDER / prepared.file_name()
    prepared.forget()


def unwanted() -> str:
    raise AssertionError("made anew")


def test_every_pattern_and_table_is_what_masking_makes_of_its_words(place: Path) -> None:
    place.write_bytes(patterns.file_of(PATTERNS, TABLES))
    prepared.forget()
    assert prepared.count() == len({one.name for one in PATTERNS}) > 200
    for one in PATTERNS:
        fresh, found = re.compile(one.source()), prepared.pattern(one.name, unwanted)
        assert (found.pattern, found.flags, found.groups, found.groupindex) == (
            one.name,
            fresh.flags,
            fresh.groups,
            fresh.groupindex,
        )
    assert len(TABLES) > 120
    for table in TABLES:
        assert prepared.table(table.group, table.name, unwanted) == table.build(), table.name


def test_a_pattern_made_beforehand_finds_what_its_source_finds(place: Path) -> None:
    day = Lazy("day", lambda: r"(?P<day>\d+)[a-zé]")
    place.write_bytes(patterns.file_of([day], []))
    found = prepared.pattern("day", unwanted).search("on 12é")
    assert found is not None
    assert (found["day"], found.span()) == ("12", (3, 6))


def test_what_has_no_name_in_the_file_is_made(place: Path) -> None:
    place.write_bytes(patterns.file_of([DIGITS], [made("ada")]))
    assert prepared.pattern("other", lambda: r"\d{4}") == re.compile(r"\d{4}")
    assert prepared.table("small", "other", lambda: 3) == 3
    assert prepared.table("other", "made", lambda: 3) == 3


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "languages/en/cards.toml").write_text("names = 'cart'", encoding="utf-8"),
        lambda root: (root / "languages/en/more.toml").write_text("", encoding="utf-8"),
        lambda root: (root / "names/given.txt").write_text("", encoding="utf-8"),
        lambda root: (root / "languages/en").rename(root / "languages/fr"),
        lambda root: (root / "code/scan.py").write_text("LIMIT = 4", encoding="utf-8"),
        lambda root: (root / "code/more.py").write_text("", encoding="utf-8"),
    ],
    ids=["a word", "a file", "a name", "a language", "a line of code", "a module"],
)
def test_what_was_made_from_others_is_made_anew(place: Path, tmp_path: Path, change: Callable[[Path], object]) -> None:
    place.write_bytes(patterns.file_of([DIGITS], [made("ada")]))
    assert prepared.table("small", "made", frozenset[str]) == {"ada"}
    prepared.forget()
    change(tmp_path)
    assert prepared.count() == 0
    assert prepared.pattern("digits", lambda: r"\d{4}") == re.compile(r"\d{4}")
    assert prepared.table("small", "made", lambda: frozenset({"eve"})) == frozenset({"eve"})


def test_a_package_without_readable_code_goes_by_the_words_alone(place: Path, tmp_path: Path) -> None:
    place.write_bytes(patterns.file_of([DIGITS], []))
    (tmp_path / "code/scan.py").unlink()
    assert prepared.count() == 1
    prepared.forget()
    (tmp_path / "names/given.txt").write_text("eve", encoding="utf-8")
    assert prepared.count() == 0


def test_a_byte_that_has_changed_makes_the_file_as_none(place: Path) -> None:
    whole = bytearray(patterns.file_of([DIGITS], [made("ada")]))
    whole[-3] ^= 1
    place.write_bytes(whole)
    assert prepared.count() == 0


@pytest.mark.parametrize("cut", [0, 1, 40, -1])
def test_a_file_that_is_cut_short_is_as_none(place: Path, cut: int) -> None:
    whole = patterns.file_of([DIGITS], [made("ada")])
    place.write_bytes(whole[:cut])
    assert prepared.count() == 0
    assert prepared.pattern("digits", DIGITS.source) == re.compile(r"\d+")


@pytest.mark.parametrize(
    "entry",
    [
        b"",
        b"not packed",
        marshal.dumps((1, 2)),
        marshal.dumps((32, b"\x07\x00\x00\x00" * 9, 0, {}, (None,))),
        marshal.dumps((32, b"abc", 0, {}, (None,))),
    ],
)
def test_an_entry_that_is_no_pattern_is_compiled_instead(place: Path, entry: bytes) -> None:
    place.write_bytes(prepared.joined({"digits": entry}, {}))
    assert prepared.count() == 1
    assert prepared.pattern("digits", DIGITS.source) == re.compile(r"\d+")


@pytest.mark.parametrize(
    "entry",
    [
        b"",
        b"no table",
        pickle.dumps(["made"]),
        pickle.dumps({"made": os.getcwd}),
        pickle.dumps({"made": frozenset({"eve"})})[:-4],
        b"cagent_assist.masking.scan\nnone_such\n.",
    ],
    ids=["nothing", "text", "a list", "of another's code", "cut", "of a name that is gone"],
)
def test_an_entry_that_is_no_group_of_tables_is_built_instead(place: Path, entry: bytes) -> None:
    place.write_bytes(prepared.joined({}, {"small": entry}))
    assert prepared.table("small", "made", made("ada").build) == frozenset({"ada"})


@pytest.mark.parametrize("content", [["\\d+"], ("a", "b", {}), None, (b"", b"", 0, [], [])])
def test_a_file_that_holds_something_else_is_as_none(place: Path, content: Any) -> None:
    index = marshal.dumps(content)
    place.write_bytes(len(index).to_bytes(8, "big") + index)
    assert prepared.count() == 0


def test_an_error_in_a_source_still_shows() -> None:
    with pytest.raises(re.error):
        prepared.pattern("bracket", lambda: "(")


def test_two_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="digits"):
        patterns.file_of([DIGITS, Lazy("digits", lambda: r"\d{4}")], [])
    with pytest.raises(ValueError, match="made"):
        patterns.file_of([], [made("ada"), made("eve")])
    assert patterns.file_of([DIGITS, DIGITS], []) == patterns.file_of([DIGITS], [])


def test_two_makings_give_the_same_bytes() -> None:
    assert patterns.file_of(PATTERNS[:40], TABLES[:9]) == patterns.file_of(PATTERNS[39::-1], TABLES[8::-1])
