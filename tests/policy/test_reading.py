"""How hard a text is to read, by each published formula, worked out by hand."""

from __future__ import annotations

import pytest

from agent_assist.policy.lint.reading import grade, syllables


@pytest.mark.parametrize(
    ("word", "tongue", "count"),
    [
        ("canoe", "en", 2),
        ("dame", "en", 1),
        ("the", "en", 1),
        ("dame", "de", 2),
        ("dame", "es", 2),
        ("dame", "fr", 1),
        ("musée", "fr", 2),
        ("häuser", "de", 2),
        ("ayudo", "es", 3),
        ("psst", "en", 1),
    ],
)
def test_syllables_are_groups_of_vowels(word: str, tongue: str, count: int) -> None:
    assert syllables(word, tongue) == count


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        # 5 words in a sentence, 6 syllables
        ("The canoe sat on it.", "en", 0.39 * 5 + 11.8 * 6 / 5 - 15.59),
        # 10 words in 2 sentences
        ("The cat sat on it. The cat sat on it!", "en-GB", 0.39 * 5 + 11.8 - 15.59),
        # without any end there is one sentence
        ("the cat", "en", 0.39 * 2 + 11.8 - 15.59),
        # of 4 words one has three and more syllables, one more than six letters, two a single syllable
        ("Die Katze sieht Versammlungen.", "de", 0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 50 - 0.875),
        ("Die Katze sieht Melodie.", "de", 0.1935 * 25 + 0.1672 * 4 + 0.1297 * 25 - 0.0327 * 50 - 0.875),
        # 5 words in 2 sentences, 7 syllables
        ("Le ayudo. Sí o no.", "es", -0.205 * 40 + 0.049 * 140 - 3.407),
    ],
)
def test_a_grade_is_that_of_the_formula(text: str, language: str, wanted: float) -> None:
    assert grade(text, language) == pytest.approx(wanted)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [(1, 7.0), (2, 7.0), (3, 8.5), (11, 8.5), (12, 11.0), (20, 11.0), (21, 14.0), (37, 14.0), (38, 16.0)],
)
def test_a_french_grade_is_read_from_fleschs_table(words: int, wanted: float) -> None:
    """Words of two syllables: the ease is 209 - 1.15 for each word - 136."""
    assert grade(" ".join(["papa"] * words), "fr") == wanted


def test_french_words_of_one_syllable_are_easy() -> None:
    """An ease of 209 - 1.15 for each word - 68."""
    assert [grade(" ".join(["la"] * words), "fr") for words in (44, 45, 53, 54)] == [5.0, 6.0, 6.0, 7.0]
