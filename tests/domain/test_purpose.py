"""The words of a purpose in the language asked for, or the nearest there is."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from agent_assist.domain.purpose import Purpose

WORDS = {"en": "Quality", "de": "Qualität", "pt-BR": "Qualidade", "fr": ""}
QUALITY = Purpose("quality", WORDS, {key: word.upper() for key, word in WORDS.items()}, 30, (), "QA-7")


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("de", "Qualität"),
        ("de-AT", "Qualität"),
        ("pt-BR", "Qualidade"),
        ("pt", "Quality"),
        ("fr", "Quality"),
        ("", "Quality"),
    ],
)
def test_a_language_then_that_without_its_region_then_english(language: str, word: str) -> None:
    assert (QUALITY.label(language), QUALITY.title(language)) == (word, word.upper())


@pytest.mark.parametrize(
    ("places", "days"),
    [
        ((), 30),
        (("DE",), 30),
        (("PT",), 7),
        (("PT-11",), 7),
        (("US-PA",), 9),
        (("US-TX",), 400),
        (("US",), 400),
        (("US-TX", "DE"), 30),
        (("US-PA", "PT", "DE"), 7),
        (("IN@2027-05-13",), 5),
        (("XX",), 30),
    ],
)
def test_content_is_kept_as_long_as_the_place_says_and_the_shortest_of_several(
    places: tuple[str, ...], days: int
) -> None:
    by_place = {"PT": 7, "US": 400, "US-PA": 9, "IN": 5}
    assert replace(QUALITY, retention_by_place=by_place).days_at(places) == days
    assert QUALITY.days_at(places) == 30
