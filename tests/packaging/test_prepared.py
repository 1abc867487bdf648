"""Patterns compiled beforehand are what `re` makes of their sources; without them, or with a spoilt file, masking is as
right and only slower."""

from __future__ import annotations

import marshal
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

import patterns
from agent_assist.masking.text import lazy, prepared

SOURCES = lazy.sources()


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of data files without any pattern; what was read from elsewhere is forgotten before and after."""
    monkeypatch.setattr(prepared, "files", lambda: tmp_path)
    prepared.forget()
    (tmp_path / prepared.FOLDER).mkdir()
    yield tmp_path / prepared.FOLDER / prepared.file_name()
    prepared.forget()


@pytest.fixture
def nothing_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(source: str) -> re.Pattern[str]:
        raise AssertionError(f"compiled: {source[:80]}")

    monkeypatch.setattr(re, "compile", refused)


def test_every_pattern_is_what_re_makes_of_it(place: Path) -> None:
    place.write_bytes(patterns.file_of(SOURCES))
    assert prepared.count() == len(set(SOURCES)) > 200
    assert [source for source in SOURCES if prepared.pattern(source) != re.compile(source)] == []


@pytest.mark.usefixtures("nothing_is_compiled")
def test_what_is_prepared_is_not_compiled(place: Path) -> None:
    forms = {r"(?P<day>\d+)[a-zé]": patterns.form_of(r"(?P<day>\d+)[a-zé]")}
    place.write_bytes(prepared.packed(forms))
    found = prepared.pattern(r"(?P<day>\d+)[a-zé]").search("on 12é")
    assert found is not None
    assert (found["day"], found.span()) == ("12", (3, 6))


def test_a_source_that_has_changed_is_compiled(place: Path) -> None:
    place.write_bytes(patterns.file_of([r"\d+"]))
    assert prepared.pattern(r"\d{4}") == re.compile(r"\d{4}")


@pytest.mark.parametrize("cut", [0, 1, 40, -1])
def test_a_file_that_is_cut_short_is_as_none(place: Path, cut: int) -> None:
    whole = patterns.file_of([r"\d+", r"[a-z]{2,9}"])
    place.write_bytes(whole[:cut])
    assert prepared.count() == 0
    assert prepared.pattern(r"\d+") == re.compile(r"\d+")


@pytest.mark.parametrize(
    "entry",
    [
        b"",
        b"not packed",
        zlib.compress(marshal.dumps((1, 2))),
        zlib.compress(marshal.dumps((32, b"\x07\x00\x00\x00" * 9, 0, {}, (None,)))),
        zlib.compress(marshal.dumps((32, b"abc", 0, {}, (None,)))),
        7,
    ],
)
def test_an_entry_that_is_no_pattern_is_compiled_instead(place: Path, entry: object) -> None:
    place.write_bytes(marshal.dumps({prepared.digest(r"\d+"): entry}))
    assert prepared.pattern(r"\d+") == re.compile(r"\d+")


def test_a_file_that_holds_something_else_is_as_none(place: Path) -> None:
    place.write_bytes(marshal.dumps(["\\d+"]))
    assert prepared.count() == 0


def test_an_error_in_a_source_still_shows() -> None:
    with pytest.raises(re.error):
        prepared.pattern("(")


def test_two_makings_give_the_same_bytes() -> None:
    assert patterns.file_of(SOURCES[:40]) == patterns.file_of(SOURCES[39::-1])
