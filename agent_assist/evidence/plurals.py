"""Plural forms of the sentences on customers' pages, by the rules of Unicode's CLDR. Pure.

A sentence that counts is a table of forms in its language's file: `kept.one = "…"`, `kept.other = "…"`. The rules are
those for whole numbers of CLDR 46, common/supplemental/plurals.xml. French and Spanish have one more form there, for
whole millions; nothing on a page comes near.
"""

from __future__ import annotations

from collections.abc import Mapping

COUNTED = ("days", "seconds", "hidden")
"""Values that a sentence with forms counts; it holds one of them."""
FORMS = {
    "en": ("one", "other"),
    "es": ("one", "other"),
    "de": ("one", "other"),
    "fr": ("one", "other"),
    "ar": ("zero", "one", "two", "few", "many", "other"),
}
"""Forms that each language needs. `zero` may stand in any language, for nothing at all."""

_FEW, _MANY_FROM = range(3, 11), 11
"""Last two digits of a number that takes the Arabic form for few, and from which on it takes the form for many."""


def category(language: str, n: int) -> str:
    """Return the name of the form for a number.

    Args:
        language: one of FORMS.
        n: 0 or more.
    """
    if language == "ar":
        return _arabic(n)
    return "one" if n == 1 or (language == "fr" and n == 0) else "other"


def _arabic(n: int) -> str:
    named = {0: "zero", 1: "one", 2: "two"}
    if n in named:
        return named[n]
    rest = n % 100
    if rest in _FEW:
        return "few"
    return "many" if rest >= _MANY_FROM else "other"


def flat(table: Mapping[str, str | Mapping[str, str]]) -> dict[str, str]:
    """Return sentences by key; of one with forms, `key` is the form for any number and `key.one` that for one."""
    found = {}
    for key, sentence in table.items():
        if isinstance(sentence, str):
            found[key] = sentence
        else:
            found |= {key: sentence["other"], **{f"{key}.{form}": words for form, words in sentence.items()}}
    return found


def sentence(sentences: Mapping[str, str], key: str, language: str, values: Mapping[str, object]) -> str | None:
    """Return the sentence of a key in the form for what it counts; None for a key that has none.

    Args:
        sentences: as `flat` returns them.
        key: the key without a form.
        language: one of FORMS.
        values: the values of the sentence; a count that is no whole number takes the form for any number.
    """
    if f"{key}.other" in sentences:
        count = next((str(values[name]) for name in COUNTED if name in values), "")
        if count.isascii() and count.isdigit():
            n = int(count)
            fitting = (f"{key}.zero" if n == 0 else "", f"{key}.{category(language, n)}")
            return next((sentences[one] for one in fitting if one in sentences), sentences[key])
    return sentences.get(key)
