"""Names of persons: cues, titles, lists and answers in four languages; words and places that stay."""

from __future__ import annotations

import pytest

from tests.masking.reading import found


@pytest.mark.parametrize(
    ("asked", "text", "name"),
    [
        (None, "my last name is k o w a l s k i", "k o w a l s k i"),
        (None, "my name is jane doe that's d o e", "jane doe that's d o e"),
        ("Your surname, please?", "it is smith, s m i t h", "smith, s m i t h"),
        ("Your last name?", "Kowalski spelled K-O-W-A-L-S-K-I", "Kowalski spelled K-O-W-A-L-S-K-I"),
        ("Your last name?", "Smith, a b c", "Smith"),
    ],
)
def test_a_name_is_found_with_its_spelling(asked: str | None, text: str, name: str) -> None:
    assert found(text, asked) == [("person_name", name)]


def test_a_word_that_is_also_a_name_needs_a_second_sign() -> None:
    assert found("I will mark it") == []
    assert found("Mark it as done") == []
    assert found("spoke with Mark Johnson") == [("person_name", "Mark Johnson")]


def test_her_maiden_name_is_a_name_and_her_mothers_a_secret() -> None:
    assert found("Her maiden name is Larkin") == [("person_name", "Larkin")]
    assert found("Her mother's maiden name is Larkin") == [("secret", "Larkin")]
    assert found("Larkin", "And your mother's maiden name?") == [("secret", "Larkin")]


EVASIONS = """
I forgot it
which one
let me check
just a sec
hold on please
why do you need that
I'd rather not say
one moment
it's on the card
the account holder
no idea
can you repeat
My bad
Excuse me
Just a second please
Hang on
Nope
that's private
Is it necessary?
moment bitte
weiß ich nicht
keine Ahnung
no lo sé
un momento
je ne sais pas
attendez
"""


@pytest.mark.parametrize("text", EVASIONS.strip().splitlines())
@pytest.mark.parametrize("asked", ["Your full name?", "Your mother's maiden name?", "Your password?", "Your PIN?"])
def test_who_puts_off_an_answer_gives_nothing_away(asked: str, text: str) -> None:
    assert found(text, asked) == []


@pytest.mark.parametrize(
    "text", ["Book it for 7 people", "Grab it for 7 people", "sixteen", "Around 4 p.m.", "My reservation is for 12"]
)
def test_an_answer_to_another_question_is_no_name(text: str) -> None:
    assert found(text, "May I have your full name?") == []
