"""How hard a text is to read aloud and to follow, as a school grade, by a published formula for each language. Pure.

    en  Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers, Chissom 1975)
    de  first Vienna formula for non-fiction, Erste Wiener Sachtextformel (Bamberger and Vanecek 1984)
    es  Crawford's formula for Spanish (Crawford 1984)
    fr  Flesch reading ease as adapted by Kandel and Moles (1958), turned into a grade by Flesch's own table

Syllables are counted as groups of vowels, which is the usual approximation; English drops a silent e.
"""

from __future__ import annotations

import re

GRADE_LIMIT = 8.0
"""Highest grade of what is read to a customer (the issue's own limit; plain-language guides ask for 6 to 8)."""
_SENTENCE = re.compile(r"[.?!]+")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_VOWELS = {
    "en": re.compile(r"[aeiouy]+"),
    "de": re.compile(r"(?:ei|ai|au|eu|äu|ie|[aeiouyäöü])"),
    "es": re.compile(r"(?:[iuü]?[aeoáéó][iuy]?|[iuíúü]+)"),
    "fr": re.compile(r"[aeiouyàâéèêëîïôùûüœ]+"),
}
_LONG_LETTERS, _MANY_SYLLABLES = 6, 3
_EASE_TO_GRADE = ((90.0, 5.0), (80.0, 6.0), (70.0, 7.0), (60.0, 8.5), (50.0, 11.0), (30.0, 14.0))


def grade(text: str, language: str) -> float | None:
    """Return the school grade of a text; None for a language without a formula here or a text without words."""
    tongue = language.partition("-")[0]
    words = [word.lower() for word in _WORD.findall(text)]
    if tongue not in _VOWELS or not words:
        return None
    counts = [syllables(word, tongue) for word in words]
    sentences = max(1, len(_SENTENCE.findall(text)))
    length, per_word = len(words) / sentences, sum(counts) / len(words)
    if tongue == "en":
        return 0.39 * length + 11.8 * per_word - 15.59
    if tongue == "de":
        return _vienna(words, counts, length)
    if tongue == "es":
        return -0.205 * (100 / length) + 0.049 * (100 * per_word) - 3.407
    ease = 209 - 1.15 * length - 68 * per_word
    return next((found for bound, found in _EASE_TO_GRADE if ease >= bound), 16.0)


def syllables(word: str, tongue: str) -> int:
    """Return the number of syllables, at least 1."""
    if tongue == "en" and word.endswith("e"):
        word = word[:-1]
    if tongue == "fr" and word.endswith("e"):
        word = word[:-1]
    return max(1, len(_VOWELS[tongue].findall(word)))


def _vienna(words: list[str], counts: list[int], length: float) -> float:
    """Return 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875.

    MS, IW and ES are the shares in percent of words of three and more syllables, of more than six letters, and of one
    syllable; SL is the mean length of a sentence in words.
    """
    share = 100 / len(words)
    many = share * sum(count >= _MANY_SYLLABLES for count in counts)
    long = share * sum(len(word) > _LONG_LETTERS for word in words)
    single = share * sum(count == 1 for count in counts)
    return 0.1935 * many + 0.1672 * length + 0.1297 * long - 0.0327 * single - 0.875
