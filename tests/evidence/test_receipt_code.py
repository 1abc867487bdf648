"""Codes survive being read out and typed, and a slip is noticed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.spoken_codes import ALPHABET
from agent_assist.evidence.receipt_code import RANDOM_BYTES, hashed, new_code, read_code, spoken

randomness = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)


@given(randomness)
def test_a_code_is_read_in_every_form_that_people_type(raw: bytes) -> None:
    code = new_code(raw)
    forms = [code, spoken(code), code.lower(), f"  {code[:4]} {code[4:]} ", code.replace("0", "o").replace("1", "l")]
    assert {read_code(form) for form in forms} == {code}


@given(randomness, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_noticed(raw: bytes, place: int, letter: str) -> None:
    code = new_code(raw)
    if letter != code[place]:
        assert read_code(code[:place] + letter + code[place + 1 :]) is None


@given(randomness, st.integers(0, 5))
def test_neighbours_that_change_places_are_noticed_unless_sixteen_apart(raw: bytes, place: int) -> None:
    code = new_code(raw)
    left, right = code[place], code[place + 1]
    if (ALPHABET.index(left) - ALPHABET.index(right)) % 16:
        assert read_code(code[:place] + right + left + code[place + 2 :]) is None


@pytest.mark.parametrize("text", ["", "0000", "0000-00001", "ÄÖÜ0-0000", "0000\x000000", "🙂" * 8, "U" * 8])
def test_what_is_no_code_is_none(text: str) -> None:
    assert read_code(text) is None


def test_each_wrong_letter_at_each_place_is_noticed() -> None:
    """The check letter is a sum, so what stands at the other places does not matter."""
    for place in range(7):
        checks = {}
        for letter in ALPHABET:
            seven = "".join(letter if at == place else "0" for at in range(7))
            (check,) = [one for one in ALPHABET if read_code(seven + one)]
            checks[letter] = check
        assert len(set(checks.values())) == len(ALPHABET), place


def test_no_byte_of_its_randomness_is_asked_for_in_vain() -> None:
    plain = new_code(bytes(RANDOM_BYTES))
    for place in range(RANDOM_BYTES):
        other = bytes(255 if at == place else 0 for at in range(RANDOM_BYTES))
        assert new_code(other) != plain, place


def test_codes_differ_and_their_hashes_say_nothing() -> None:
    codes = {new_code(number.to_bytes(RANDOM_BYTES, "big")) for number in range(2_000)}
    assert len(codes) == 2_000
    assert all(code not in hashed(code).upper() for code in codes)
