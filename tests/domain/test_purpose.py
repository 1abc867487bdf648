"""The words of a purpose in the language asked for, or the nearest there is."""

from __future__ import annotations

import pytest

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
