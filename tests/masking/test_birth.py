"""Dates of birth in every order and in words; other dates stay."""

from __future__ import annotations

import pytest

from agent_assist.masking import find


def found(text: str, previous: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("dob 4/7/82", "date_of_birth", "4/7/82"),
        ("DOB: 1982-07-04", "date_of_birth", "1982-07-04"),
        ("date of birth is july 4th 1982", "date_of_birth", "july 4th 1982"),
        ("born on the 3rd of March, 1975", "date_of_birth", "3rd of March, 1975"),
        ("my birthday is March third nineteen eighty five", "date_of_birth", "March third nineteen eighty five"),
        ("geboren am 12.03.1971", "date_of_birth", "12.03.1971"),
        ("geb. 1.2.66", "date_of_birth", "1.2.66"),
        ("Geburtsdatum: 7. Mai 1990", "date_of_birth", "7. Mai 1990"),
        ("nací el 5 de octubre de 1969", "date_of_birth", "5 de octubre de 1969"),
        ("fecha de nacimiento 23/11/1988", "date_of_birth", "23/11/1988"),
        ("née le 14 juillet 1979", "date_of_birth", "14 juillet 1979"),
        ("date de naissance : 02/02/2001", "date_of_birth", "02/02/2001"),
        ("customer born 1958", "date_of_birth", "1958"),
        ("dob oh four oh seven nineteen eighty two", "date_of_birth", "oh four oh seven nineteen eighty two"),
        ("12/12/2001 is my date of birth", "date_of_birth", "12/12/2001"),
        ("verified w/ cust, dob 5/6/71, ssn l4 ok", "date_of_birth", "5/6/71"),
        ("customer dob is 9th sept 1990", "date_of_birth", "9th sept 1990"),
        ("dob:010190", "date_of_birth", "010190"),
        ("birthdate march 5, 1962", "date_of_birth", "march 5, 1962"),
        ("she was born in nineteen fifty two", "date_of_birth", "nineteen fifty two"),
        ("i was born may second nineteen ninety", "date_of_birth", "may second nineteen ninety"),
        ("d.o.b. 22.10.1984", "date_of_birth", "22.10.1984"),
        ("geboren am dritten mai neunzehnhundertachtzig", "date_of_birth", "dritten mai neunzehnhundertachtzig"),
        ("nacido el 3 de abril del 85", "date_of_birth", "3 de abril del 85"),
        ("né le 1er mai 1970", "date_of_birth", "1er mai 1970"),
    ],
)
def test_found(text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text)


@pytest.mark.parametrize(
    ("asked", "text", "kind", "value"),
    [
        (
            "Could you tell me your date of birth?",
            "the fourth of july eighty two",
            "date_of_birth",
            "fourth of july eighty two",
        ),
        ("Und Ihr Geburtsdatum?", "12.3.71", "date_of_birth", "12.3.71"),
        ("date of birth", "040782", "date_of_birth", "040782"),
    ],
)
def test_found_as_the_answer(asked: str, text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text, asked)


def test_a_date_long_past_that_is_the_whole_answer() -> None:
    assert found("It's 04/04/1990. Thanks a lot") == [("date_of_birth", "04/04/1990")]
    assert found("04/04/2024") == []
    assert found("04/04/1990 order 5") == []
