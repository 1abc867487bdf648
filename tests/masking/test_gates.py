"""Gates that spare a window a reading change no finding: with every gate open, the engine finds the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking import Finding, clusters, find, wording
from agent_assist.masking.recognizers import (
    birth,
    card,
    email_address,
    iban,
    ip_address,
    name_words,
    named_number,
    number_values,
    phone,
    postal_address,
    postal_codes,
    routing_code,
    secret_token,
    spelled_iban,
    split_card,
    suffixed_street,
    vehicle,
)
from agent_assist.masking.text import cues, name_table, naming, numerals, plain_words, spelling, window
from agent_assist.masking.text.openings import Finder
from agent_assist.masking.text.window import Window
from tests.examples import effort
from tests.masking.corpus import SENTENCES, notes
from tests.masking.test_words import PIECES

_EVERYTHING, _NOTHING = re.compile(""), re.compile(r"(?!)")


class _All(frozenset[str]):
    """A set of words of which one is in every text."""

    def isdisjoint(self, _other: object) -> bool:
        return False


def _every_state(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    return postal_codes._WHOLE_STATE_ZIP.finditer(text, first, last)


def _searched(pattern: re.Pattern[str], text: str, position: int, first: int, last: int) -> re.Match[str] | None:
    match = pattern.search(text, first, last)
    while match and match.end() <= position:
        match = pattern.search(text, match.end(), last)
    return match if match and match.start() <= position else None


def found_with_open_gates(text: str) -> list[Finding]:
    """Return what the engine finds if no gate keeps a recognizer from reading."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(secret_token, "_PREFIXES", ("",))
        patch.setattr(ip_address, "_TWO_DOTS", _EVERYTHING)
        patch.setattr(email_address, "_at_words", _All)
        patch.setattr(routing_code, "_may_hold_bic", lambda _window: True)
        patch.setattr(named_number, "_telling", lambda: _All(name_table.table()))
        patch.setattr(named_number, "_BANK_WORDS", _All())
        patch.setattr(Window, "has_word", lambda _window, _wanted: True)
        patch.setattr(cues, "any_near", lambda _stems, _start, _end: True)
        patch.setattr(phone, "_WIDEST_GAP", 400)
        patch.setattr(suffixed_street, "_last_word", suffixed_street._WORD_BEFORE.search)
        patch.setattr(postal_address, "_has_word_beside", lambda _text, _start, _end: True)
        patch.setattr(Finder, "finditer", lambda names, *place: names._pattern.finditer(*place))
        patch.setattr(postal_codes, "_with_state", _every_state)
        patch.setattr(wording, "_ASCII_WORD", wording._WORD)
        patch.setattr(window, "_ASCII_WORD", window._WORD)
        patch.setattr(window, "_ASCII_MIXED", window._MIXED)
        patch.setattr(plain_words, "_ASCII_LETTERS", plain_words.LETTERS)
        patch.setattr(clusters, "_MANY_CAPITALS", _EVERYTHING)
        patch.setattr(clusters, "ASCII_HOT", numerals.HOT)
        patch.setattr(numerals, "_ASCII_NUMBER", numerals.NUMBER)
        patch.setattr(name_words, "_over", _searched)
        patch.setattr(card, "_is_amid", lambda _tokens, _place, _free_from: False)
        patch.setattr(split_card, "_may_begin", lambda _digits: True)
        patch.setattr(spelled_iban, "_digits_follow", lambda _text, _place, _tokens: True)
        patch.setattr(spelling, "is_plain_word", lambda _source, _start, _end, _word: False)
        patch.setattr(number_values, "may_be_spelled", lambda _window: True)
        patch.setattr(spelled_iban, "_is_led", lambda _window, _tokens: True)
        patch.setattr(split_card, "_may_hold", lambda _window, _first, _digits: True)
        patch.setattr(naming, "_may_be_sensitive", lambda _known, _index: True)
        patch.setattr(named_number, "_FAR", 400)
        patch.setattr(number_values, "_PARTS", _NOTHING)
        patch.setattr(iban, "_remainder", lambda _compact: 1)
        patch.setattr(birth, "_LONG_AGO", _EVERYTHING)
        patch.setattr(vehicle, "_IN_PLATES", _EVERYTHING)
        patch.setattr(Window, "longest", 99)
        return find(text)


EXTRA = (
    "it is British Columbia, 12345 then", "it is New Mexico 87101-1234 then",
    "card 4111 1111 1111 1111 and then he told me, after a while, that the cvv is 739 and it was fine",
    "739 was the card verification number", "739,  is their card verification number", "04/29, was their card's expiry",
    "739 was the security code, exp 04/29", "the expiry of it, he says, is in the month of 04/29", "04/29 expires",
    "it expires in march 2027", "Smith IL 62704 and IL 62704, New Mexico 87101-1234, British Columbia, 12345",
    "swift DEUTDEFF500", "bic: deutdeff", "DEUTDEFFXXX in capitals", "aws AKIAIOSFODNN7EXAMPLE",
    "glpat-abcdefmnop0123456789", "AIzaSyA1234567890abcdefghijklmnopqrstuv", "from 10.0.0.1 to 10.0.0.255/24",
    "83920174 with the pin", "83920174 at the bank", "536-90-4399 is what I have as my ssn", "identity card A1234567",
    "my care card 9123456789", "Hauptstraße nr. 5, 10115 Berlin", "Am  Alten Markt 7a", "Unter den Linden\t5",
    "call 020 7946 0958 extension 12", "call +44 20 7946 0958 / 020 7946 0959 ext. 7", "jane at example dot com",
    "jane punkt doe klammeraffe beispiel punkt de", "jane.doe@example.com", "PLAZA\nBaker \n5 Elm Ct", "::1 is home",
    "1HGBH41JXMN109186 was the number", "DE89 3704 0044 0532 0130 00 it was", "d e eighty nine 3704 0044 0532 0130 00",
    "my name is peter miller", "speaking with anna", "dear ms jones, hello", "he was born, 04/12/1985", "04/12/1985.",
    "4539 5787, he said, and then it was: 6362 1486", "plate AB-123-CD", "12-34-AB was there",
    "12 4539 5787 6362 1486 34 56", "well, forename is Zorvan.", "caller Zorvan rang",
    "ref 1 2 3 4 4539 5787 6362 1486 1 2 3 4",
)  # fmt: skip


@pytest.mark.parametrize("text", [*SENTENCES, *EXTRA])
def test_a_sentence_is_read_the_same_with_every_gate_open(text: str) -> None:
    assert find(text) == found_with_open_gates(text)
    assert find(text.title()) == found_with_open_gates(text.title())


@effort(3)
@given(
    st.lists(st.sampled_from([*PIECES, *EXTRA, "bank", "pin", "routing", "care card", "nr.", "exp", "cvv"]), max_size=9)
)
def test_pieces_are_read_the_same_with_every_gate_open(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert find(text) == found_with_open_gates(text)


@given(notes())
def test_a_note_is_read_the_same_with_every_gate_open(text: str) -> None:
    assert find(text) == found_with_open_gates(text)


@pytest.mark.parametrize("value", ["739", "04/29", "536-90-4399", "83920174", "020 7946 0958"])
def test_a_word_counts_up_to_the_same_distance(value: str) -> None:
    for distance in range(64):
        filler = ("so he said and she said, well that is " * 4)[:distance]
        for cue in ("cvv", "exp", "ssn", "account", "call", "bank"):
            linked = ("is it the " * 7)[:distance].rpartition(" ")[0]
            for text in (f"12 {cue} {filler} {value}", f"{value} {filler} {cue}", f"12 {cue} {linked} {value}"):
                assert find(text) == found_with_open_gates(text), text


def test_every_name_of_a_sensitive_number_has_a_telling_word() -> None:
    telling = name_table.telling() | name_table.telling_papers()
    for last, names in name_table.table().items():
        for rest, uses in names.items():
            if any(use.kind for use in uses):
                assert not telling.isdisjoint((last, *rest)), (last, rest)
            if any(use.code == "bic" for use in uses):
                assert not routing_code._BIC_NAMES.isdisjoint((last, *rest))


def test_the_open_gates_do_more_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without this the tests above would hold even if nothing was opened."""
    read: list[int] = []
    plain = naming.before

    def counted(window: Window, position: int, *, papers: bool = False) -> naming.Named | None:
        read.append(position)
        return plain(window, position, papers=papers)

    monkeypatch.setattr(naming, "before", counted)
    text = "parcel 48213 was late, and 48214 came at noon"
    assert find(text) == []
    assert read == []
    assert found_with_open_gates(text) == []
    assert read
