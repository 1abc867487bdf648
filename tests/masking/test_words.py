"""Words as a note grows: the same findings as a fresh scan, stored forms that hold nothing, cost that stays in line."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking import Finding, Purpose, Role, Typing, find, mask, truncate, wording
from agent_assist.masking.scan import pieces_of, setting
from agent_assist.masking.text import lazy as lazy_patterns
from agent_assist.masking.text.fold import TOKEN_LIMIT, TOKENS
from agent_assist.masking.text.lazy import compile_all
from agent_assist.masking.text.window import Window
from agent_assist.masking.thresholds import DEFAULT
from tests.examples import effort
from tests.masking.counting import counted_calls

PIECES = [
    "my name is", "Priya Raman", "priya raman", "Mr", "Smith", "van der", "J.", "Frau Köhler", "spoke with",
    "his wife Anna", "Miller", "\n",
    "password is", "hunter22", "pin", "4821", "or 9431", "maiden name is", "mother's", "Kowalski", "first pet was",
    "Biscuit", "code we sent you is",
    "742 Evergreen Terrace", "5 Elm Ct", "Springfield", "IL 62704", "Apt 4", "Hauptstraße 5,", "10115 Berlin",
    "rue de la Paix", "PO Box 12", "zip",
    "dob", "4/7/82", "born on", "July 4th 1982", "04/04/1990", "passport", "X1234567", "license plate", "7ABC123",
    "10.0.0.1", "::1", "fe80::1",
    "type 2 diabetes", "is pregnant", "back pain", "wheelchair", "insurance", "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
    "[name]", "[secret]", "[health]",
    "[name J•• D••]", "[", "]", ",", ".", "?", "is", "the", "and then", "x", "1", "\U0001f600", "\uff11", "i\u0301",
    "4111 1111 1111 1111",
]  # fmt: skip
NOTES = st.lists(st.sampled_from(PIECES), max_size=12).flatmap(
    lambda parts: st.sampled_from(["", " ", " "]).map(lambda joint: joint.join(parts))
)
EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 12), st.sampled_from([*PIECES, " ", " "])), min_size=2, max_size=14
)
ASKED = st.sampled_from([None, "May I have your full name?", "Mother's maiden name?", "Your password?", "Address?"])


@effort(3)
@given(EDITS, ASKED)
def test_edits_give_what_find_gives(edits: list[tuple[float, int, str]], asked: str | None) -> None:
    note = Typing(previous=asked)
    text = ""
    for place, removed, inserted in edits:
        position = round(place * len(text))
        gone = min(removed, len(text) - position)
        text = text[:position] + inserted + text[position + gone :]
        assert note.edit(position, gone, inserted) == find(text, previous=asked)


@given(NOTES, st.integers(0, 3), ASKED)
def test_edits_far_apart_in_a_long_note(note: str, quarter: int, asked: str | None) -> None:
    long = f"{note} and nothing else was said of it in all that time, I think. " * 8
    session = Typing(long, previous=asked)
    position = len(long) * quarter // 3
    for char in " pin 4821 Anna Smith":
        long = long[:position] + char + long[position:]
        assert session.edit(position, 0, char) == find(long, previous=asked)
        position += 1


@effort(4)
@given(NOTES, ASKED)
def test_truncated_text_is_a_fixed_point(note: str, asked: str | None) -> None:
    stored = truncate(note, previous=asked)
    assert find(stored, previous=asked) == []
    assert truncate(stored, previous=asked) == stored


SHOWN = {
    "name: Priya Raman": "name: [name P•• R••]",
    "dob 04/07/1982": "dob [date of birth •• 1982]",
    "passport X1234567": "passport [passport number •• 67]",
    "plate 7ABC123": "plate [vehicle •• 23]",
    "pin 4821": "pin [secret]",
    "she is pregnant": "she is [health]",
    "lives at 12 Baker Street": "lives at [address]",
}
"""What an identity check shows to agents and compliance; everybody else sees what is stored."""


@pytest.mark.parametrize(("text", "agent"), SHOWN.items())
def test_what_an_identity_check_shows(text: str, agent: str) -> None:
    other = truncate(text)
    assert mask(text, purpose="identity_check") == agent
    assert mask(text, purpose=Purpose.IDENTITY_CHECK, role=Role.COMPLIANCE) == agent
    assert mask(text, purpose=Purpose.IDENTITY_CHECK, role=Role.SUPERVISOR) == other
    assert mask(text, purpose=Purpose.IDENTITY_CHECK, role=Role.ADMIN) == other
    assert mask(text) == other
    assert mask(agent, purpose="identity_check") == agent


def test_an_unknown_purpose_is_refused() -> None:
    with pytest.raises(ValueError, match="curiosity"):
        mask("x", purpose="curiosity")


@pytest.mark.parametrize(
    "token", ["[name]", "[name J•• D••]", "[address]", "[date of birth •• 1982]", "[vehicle •• BC]"]
)
def test_every_token_is_known_to_the_reader(token: str) -> None:
    assert TOKENS.fullmatch(token)
    assert len(token) <= TOKEN_LIMIT
    assert find(f"my name is {token}, born {token}, password {token}") == []


@pytest.mark.parametrize(
    "hostile",
    [
        "a", "1", " ", "@", "A", "'", "-", ".", "Anna ", "Anna Smith ", "my name is ", "pin ", "pin is ", "one ",
        "Mr ", "1 a ", "street ",
        "5 Main ", "rue de la ", "born on the ", "the first of ", "march ", "1.1.", "is it ", "it's ", "password: ",
        "a.b-c'", "::", "x:1", "A1",
        "de la ", "no ", "sick ", "in pain ", "P<", "1 2 ", "10 Elm, ", "Apt 4\n", "A B ", "a1 ",
        "maiden name of my ",
    ],
)  # fmt: skip
def test_work_grows_in_line_with_hostile_text(hostile: str) -> None:
    def calls(count: int) -> int:
        with counted_calls() as counted:
            find(hostile * count)
        return counted()

    calls(10)
    small, large = calls(4000 // len(hostile)), calls(16000 // len(hostile))
    assert large <= 5 * small + 200


def test_every_pattern_that_waits_for_its_first_use_compiles() -> None:
    assert compile_all() > 40


def test_every_table_that_waits_for_its_first_use_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy_patterns, "_TABLES", [])
    built: list[str] = []
    table = lazy_patterns.lazily(lambda: built.append("table"))
    assert built == []
    compile_all()
    assert built == ["table"]
    table()
    assert built == ["table"]


def test_a_broken_pattern_shows_when_it_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lazy_patterns, "_WAITING", [])
    lazy_patterns.lazy("(")
    with pytest.raises(re.error):
        compile_all()


@pytest.mark.parametrize(
    "text",
    [
        "my pin, which I only just found again in the drawer, it was 4821 or 9431 or 0314, try 4821 first",
        "her name on the account is Ana Lucia van der Berg spelled b e r g and her mother's maiden name is Ortiz",
        "they live at 742 Evergreen Terrace Apt 4, Springfield, IL 62704 since she was born on July 4th 1982",
        "password for the wifi at home is now set to Blue!Horse77 and the license plate number is 7ABC123",
    ],
)
def test_key_by_key_and_back(text: str) -> None:
    note = Typing()
    for place, char in enumerate(text):
        assert note.edit(place, 0, char) == find(text[: place + 1])
    for place in range(len(text)):
        assert note.edit(0, 1, "") == find(text[place + 1 :])


def test_no_word_reads_more_than_its_window() -> None:
    text = "my name is Anna Smith and the pin is 4821, " * 60
    _numbers, words = pieces_of(text, setting(None, None, payment=False, thresholds=DEFAULT))
    assert len(words) > 60
    assert max(len(known.key[0]) for known in words) <= 80 + 112 + 20


def test_what_was_read_around_the_last_key_is_known_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    plain = wording.read

    def counted(window: Window, *, answer: bool = False) -> Iterator[Finding]:
        read.append(window.text)
        return plain(window, answer=answer)

    monkeypatch.setattr(wording, "read", counted)
    note = Typing("Anna Smith said hello. " * 40)
    assert len(read) >= 80
    read.clear()
    note.edit(460, 0, "x")
    first = len(read)
    read.clear()
    note.edit(461, 0, "y")
    assert len(read) <= 0.9 * first
