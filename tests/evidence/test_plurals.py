"""Plural forms of the customers' pages: the rules, and that each language has the forms that it needs."""

from __future__ import annotations

from string import Formatter

import pytest

from agent_assist.evidence.explain import LANGUAGES as EXPLAINED
from agent_assist.evidence.explain import words
from agent_assist.evidence.plurals import COUNTED, FORMS, category, flat, sentence
from agent_assist.evidence.receipt_words import LANGUAGES as RECEIPTS
from agent_assist.evidence.receipt_words import words as receipt_words

PAGES = [("receipt", language, receipt_words(language)) for language in RECEIPTS] + [
    ("explain", language, words(language).sentences) for language in EXPLAINED
]


@pytest.mark.parametrize(
    ("language", "form", "numbers"),
    [
        ("en", "one", {1}),
        ("de", "one", {1}),
        ("es", "one", {1}),
        ("fr", "one", {0, 1}),
        ("ar", "zero", {0}),
        ("ar", "one", {1}),
        ("ar", "two", {2}),
        ("ar", "few", {*range(3, 11), *range(103, 111), *range(203, 211)}),
        ("ar", "many", {*range(11, 100), *range(111, 200), *range(211, 250)}),
        ("ar", "other", {100, 101, 102, 200, 201, 202}),
    ],
)
def test_the_rules_are_those_of_cldr(language: str, form: str, numbers: set[int]) -> None:
    assert {n for n in range(250) if category(language, n) == form} == numbers


def places(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name}


@pytest.mark.parametrize(("page", "language", "sentences"), PAGES, ids=[f"{page}-{tag}" for page, tag, _ in PAGES])
def test_each_language_has_the_keys_of_english_and_its_own_forms(
    page: str, language: str, sentences: dict[str, str]
) -> None:
    english = receipt_words("en") if page == "receipt" else words("en").sentences
    assert {key for key in sentences if "." not in key} == {key for key in english if "." not in key}
    counted = {key.partition(".")[0] for key in english if "." in key}
    assert counted == {key.partition(".")[0] for key in sentences if "." in key}
    for key in counted:
        forms = {name.partition(".")[2]: text for name, text in sentences.items() if name.startswith(f"{key}.")}
        assert set(FORMS[language]) <= forms.keys() <= {*FORMS[language], "zero"}, key
        assert len(places(forms["other"]) & set(COUNTED)) == 1
        for text in forms.values():
            assert places(english[key]) - set(COUNTED) <= places(text) <= places(english[key]), text
    for key in sentences.keys() - counted:
        if "." not in key:
            assert places(sentences[key]) == places(english[key]), key


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("en", 1, "we keep it for 1 day."),
        ("en", 30, "we keep it for 30 days."),
        ("de", 1, "1 Tag auf."),
        ("fr", 1, "1 jour."),
        ("es", 2, "2 días."),
    ],
)
def test_a_sentence_of_the_receipt_counts(language: str, n: int, said: str) -> None:
    found = sentence(receipt_words(language), "kept", language, {"days": n})
    assert found is not None
    assert found.format(days=n).endswith(said)


@pytest.mark.parametrize(
    ("hidden", "said"),
    [
        ("0", "The agent saved a note. The note: x"),
        ("1", "The agent saved a note; 1 sensitive detail was removed first. The note: x"),
        ("12", "The agent saved a note; 12 sensitive details were removed first. The note: x"),
        ("many", "The agent saved a note; many sensitive details were removed first. The note: x"),
        ("²", "The agent saved a note; ² sensitive details were removed first. The note: x"),
    ],
)
def test_a_note_says_what_was_removed_and_nothing_where_nothing_was(hidden: str, said: str) -> None:
    assert words("en").say("note_saved", hidden=hidden, text="x") == said


def test_a_sentence_without_forms_stays_and_a_missing_one_is_none() -> None:
    table = flat({"plain": "A.", "kept": {"one": "1 day", "other": "{days} days"}})
    assert sentence(table, "plain", "en", {"days": 1}) == "A."
    assert sentence(table, "kept", "en", {}) == "{days} days"
    assert sentence(table, "gone", "en", {"days": 1}) is None
