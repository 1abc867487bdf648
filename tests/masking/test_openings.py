"""A pattern that is tried only where a phrase of its lists can begin finds what it finds when tried everywhere."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking.recognizers import secret_words
from agent_assist.masking.text import card_cues, lazy
from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.openings import Finder, openings
from agent_assist.masking.text.vocabulary import entries, phrase
from tests.examples import effort
from tests.masking.corpus import notes

FINDERS: list[tuple[Finder, re.Pattern[str]]] = [
    (card_cues.CODES, card_cues.CODE),
    (card_cues.EXPIRIES, card_cues.EXPIRY),
    (secret_words.CODES, secret_words.CODE),
    (secret_words.PASSWORDS, secret_words.PASSWORD),
    (secret_words.ANSWERS, secret_words.ANSWER),
]
LISTS = (
    *("cards.code_names", "cards.code_words", "cards.code_places", "cards.expiry_names", "secrets.password_names"),
    *("secrets.pin", "secrets.code_names", "secrets.answer_names_first", "secrets.answer_names"),
)
PHRASES = sorted({phrase(entry, name.partition(".")[0]) for name in LISTS for entry in entries(name)})
WRITTEN = st.sampled_from(PHRASES).flatmap(lambda part: st.tuples(st.just(part), st.from_regex(part, fullmatch=True)))
AROUND = st.sampled_from(["", " ", "x", "7", "_", " 739 ", "ال", "é", "is ", ", ", "card "])


@effort(4)
@given(WRITTEN)
def test_what_a_phrase_matches_begins_as_told(written: tuple[str, str]) -> None:
    part, text = written
    assert any(text.startswith(begin) for begin in openings(part)), (part, text)


@effort(4)
@given(st.lists(st.tuples(AROUND, WRITTEN, AROUND), max_size=4), notes(3))
def test_a_finder_finds_what_its_pattern_does(said: list[tuple[str, tuple[str, str], str]], note: str) -> None:
    text = fold("".join(f"{left}{text}{right}" for left, (_part, text), right in said) + note)
    for find, pattern in FINDERS:
        assert find(text) == tuple(match.span() for match in pattern.finditer(text)), text
        first, last = len(text) // 3, len(text) - len(text) // 4
        part = [match.span() for match in find.finditer(text, first, last)]
        assert part == [match.span() for match in pattern.finditer(text, first, last)], text


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("cvv2?", {"cvv"}),
        ("(?:the )?code", {"the", "cod"}),
        ("c[oó]d(?:igo|\\.)?", {"cod", "cód"}),
        ("pw", {"pw"}),
        ("(?:3|four) digits", {"3 d", "fou"}),
        ("a{2}b", {"a", "ab"}),
        (r"\d\.", {f"{digit}." for digit in "0123456789"}),
        ("(?<!no )(?:x|yes)+z", {"x", "xz", "yes"}),
        (r"\w{0,3}filter", {"", "fil"}),
    ],
)
def test_beginnings_of_a_part(part: str, told: set[str]) -> None:
    assert openings(part) == told


def test_a_list_that_may_begin_with_anything_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy, "_TABLES", [])  # what is made here is built by no program
    find = Finder(card_cues.CODE, "cards.other_things")
    with pytest.raises(ValueError, match="odd openings"):
        find("the code")
