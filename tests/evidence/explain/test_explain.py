"""The page tells what the ledger holds, in every language, and nothing else."""

from __future__ import annotations

import io
import itertools
import re
import string
import unicodedata

import pytest
from pypdf import PdfReader

from agent_assist.domain.facts import Actor, Fact, FactKind, Role
from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason, Verdict
from agent_assist.evidence.explain import LANGUAGES, Story, story, words
from agent_assist.evidence.explain.offer import Offer
from agent_assist.evidence.explain.page import page
from agent_assist.evidence.explain.paper import paper
from tests.evidence.explain.samples import EVERYTHING, START_MS, fact

SECRET = "<script>alert('4111 1111 1111 1111')</script>"


def told(*facts: Fact) -> Story:
    return story("c-1", facts)


CALL = (
    fact(1, FactKind.CONTACT_OPENED, {"direction": "in", "number_masked": "••• ••• 0182", "line": "Billing"}),
    fact(2, FactKind.CONTACT_CONNECTED),
    fact(3, FactKind.POLICY_DECIDED, {"level": "explicit", "places": ["DE"], "rules": [{"name": "Germany"}]}),
    fact(4, FactKind.DISCLOSURE_READ, {"script": "ask-first", "version": "1", "language": "de"}),
    fact(5, FactKind.CONSENT_GIVEN, {"purpose": "quality", "corrects": None}),
    fact(6, FactKind.RECORDER_CONFIRMED, {"state": "recording", "means": "written"}),
    fact(7, FactKind.NOTE_SAVED, {"kinds": {"payment_card": 2}}, personal={"text": "Call on 12 December."}),
    fact(8, FactKind.CONSENT_WITHDRAWN, {"purpose": "quality"}),
    fact(9, FactKind.RECORDER_CONFIRMED, {"state": "off", "means": "reply"}),
    fact(10, FactKind.CONTACT_ENDED, {"talk_ms": 185_000}),
)


def placeholders(text: str) -> frozenset[str]:
    """The names of the values that a sentence takes."""
    return frozenset(name for _text, name, _spec, _conversion in string.Formatter().parse(text) if name)


def test_a_call_is_told_in_its_order_and_in_plain_words() -> None:
    said = [words("en", {"quality": "checking our service"}).line(line) for line in told(*reversed(CALL)).lines]
    assert said[0] == "You called us. Your number as we store it: ••• ••• 0182. Line: Billing."
    assert said[2:5] == [
        "We looked up the rules for Germany. Result: we may record only after you say yes.",
        "The agent read you this text: “consent question”, version 1, in German.",
        "You said yes to: checking our service.",
    ]
    assert said[5] == "Recording was on. We checked the recording itself."
    assert said[6].endswith("2 sensitive details were removed first. The note: Call on 12 December.")
    assert said[-1] == "The call ended after 3 min 5 s."


def test_unclear_is_never_told_as_a_yes() -> None:
    line = told(fact(1, FactKind.CONSENT_UNCLEAR, {"purpose": "quality"})).lines[0]
    assert (
        words("en", {"quality": "quality"}).line(line)
        == "Your answer to “quality” was not clear. We do not count that as a yes."
    )


def test_what_the_recorder_did_not_confirm_is_not_told_as_done() -> None:
    body = {"state": "unconfirmed", "error": "no reply", "command": "stop"}
    line = told(fact(1, FactKind.RECORDER_UNCONFIRMED, body)).lines[0]
    assert "could not confirm" in words("en").line(line)


def test_facts_of_others_and_of_newer_versions_are_not_told() -> None:
    other = Fact("0009", FactKind.CONSENT_GIVEN, START_MS, "c-2", Actor("sam", Role.AGENT), {"purpose": "quality"})
    found = told(fact(1, "hologram_shown", {"purpose": "x"}), other)
    assert (found.lines, found.passed_over) == ((), 1)


def test_an_erased_note_is_told_as_erased() -> None:
    line = told(fact(1, FactKind.NOTE_SAVED, {"kinds": {}})).lines[0]
    assert words("en").line(line).endswith("The note: its text was erased")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_sentence_with_the_same_values(language: str) -> None:
    ours, english = words(language).sentences, words("en").sentences
    assert {key: placeholders(text) for key, text in ours.items() if "." not in key} == {
        key: placeholders(text) for key, text in english.items() if "." not in key
    }  # a key with a point is a plural form; tests/evidence/test_plurals.py


VOCABULARY = {
    *(f"flag_{word}" for word in FlagKind),
    *(f"verdict_{word}" for word in Verdict),
    *(f"review_opened_{word}" for word in ReviewReason),
    *(f"review_decided_{word}" for word in ReviewDecision),
    *(f"means_{word}" for word in Means),
    *(f"recorder_{word}" for word in RecorderState),
}


def test_every_word_of_the_domain_can_be_said() -> None:
    assert VOCABULARY - words("en").sentences.keys() == set()


@pytest.mark.parametrize("tag", ["de", "de-CH", "DE", "fr-CA", "tlh", ""])
def test_a_language_is_found_or_english_stands_in(tag: str) -> None:
    base = tag.lower()[:2]
    assert words(tag).language == (base if base in LANGUAGES else "en")


FIELDS = ("purpose", "level", "places", "rules", "script", "language", "direction", "number_masked", "place", "state")
MORE_FIELDS = ("means", "kinds", "flag", "verdict", "reason", "decision", "talk_ms", "evidence", "line")


def hostile() -> list[Fact]:
    odd: list[object] = [SECRET, None, 7, [SECRET], {"name": SECRET}, "@title", "{0.__class__}", "x" * 10_000, -1]
    names = (*FIELDS, *MORE_FIELDS)
    return [
        fact(number, kind, dict.fromkeys(names, value), personal={"text": SECRET})
        for number, (kind, value) in enumerate((kind, value) for kind in FactKind for value in odd)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_values_stay_text(language: str) -> None:
    html = page(told(*hostile()), words(language))
    assert "<script" not in html
    assert "x" * 300 not in html
    assert html.count("<li>") > 100


def test_the_page_loads_nothing_and_says_how_to_check_it() -> None:
    html = page(told(*CALL), words("en"))
    assert not {"http:", "https:", "src=", "@import", "url("} & set(html.split())
    assert "http" not in html
    assert "0010" in html
    assert '<html lang="en" dir="ltr">' in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_says_the_same_as_the_page(language: str) -> None:
    chosen = words(language)
    reader = PdfReader(io.BytesIO(paper(told(*CALL), chosen)))
    text = "".join(sheet.extract_text() for sheet in reader.pages)
    squeezed = "".join(text.split())
    for line in told(*CALL).lines:
        assert all("".join(part.split()) in squeezed for part in parts(chosen.line(line), language))
    assert reader.trailer["/Root"]["/Lang"] == language  # type: ignore[index]


def parts(sentence: str, language: str) -> list[str]:
    """What can be read from a sheet in one piece: a sentence, or each word where runs go both ways.

    Arabic words with vowel marks are left out: they are drawn, but a reader of the sheet may lose their letter.
    """
    if language != "ar":
        return [sentence]
    marked = re.findall(r"[\w\u064b-\u0652]+", sentence)
    return [word for word in marked if not any(unicodedata.combining(char) for char in word)]


def test_every_word_of_a_whole_call_stands_on_the_arabic_sheets() -> None:
    """Letters come from one font and names from another; a line drawn in the wrong one holds other letters."""
    chosen, whole = words("ar"), story("c-1", EVERYTHING)
    text = "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(paper(whole, chosen))).pages)
    lost = {word for line in whole.lines for word in parts(chosen.line(line), "ar") if word not in text}
    assert lost == set()


def test_a_letter_that_no_font_has_leaves_a_box_on_the_arabic_sheet() -> None:
    note = fact(1, FactKind.NOTE_SAVED, {"kinds": {}}, personal={"text": "Paid \U0001f4b3 in \u4eac."})
    sheet = PdfReader(io.BytesIO(paper(told(note), words("ar")))).pages[0]
    assert sheet.extract_text().count("\u25a1") == 2


def test_french_keeps_its_narrow_spaces_on_paper() -> None:
    body = {"name": "account", "purpose": "quality", "reason": "question", "needed": False}
    sheet = PdfReader(io.BytesIO(paper(told(fact(1, FactKind.FIELD_REVEALED, body)), words("fr")))).pages[0]
    assert "données\u202f;" in sheet.extract_text()


def test_the_arabic_page_runs_from_right_to_left_and_keeps_values_apart() -> None:
    html = page(told(*CALL), words("ar"))
    assert '<html lang="ar" dir="rtl">' in html
    assert "رقمك كما نحفظه: \u2068••• ••• 0182\u2069. الخط: \u2068Billing\u2069." in html
    assert html.count('<code dir="ltr">') == 2
    for language in LANGUAGES:
        assert ("\u2068" in page(told(*CALL), words(language))) == (language == "ar")
        assert not {"\u2066", "\u2067", "\u2068", "\u2069", "\u200f"} & set("".join(words(language).sentences.values()))


def test_an_arabic_list_has_its_own_comma() -> None:
    body = {"to": "clipboard", "purposes": ["quality", "training"]}
    line = told(fact(1, FactKind.ANSWERS_EXPORTED, body)).lines[0]
    assert "الجودة، التدريب" in words("ar", {"quality": "الجودة", "training": "التدريب"}).line(line)


def test_a_long_call_takes_more_sheets_and_loses_no_line() -> None:
    many = [fact(number, FactKind.CONSENT_REFUSED, {"purpose": f"purpose-{number}"}) for number in range(120)]
    names = {f"purpose-{number}": f"purpose-{number}" for number in range(120)}
    reader = PdfReader(io.BytesIO(paper(told(*many), words("en", names))))
    text = "".join("".join(sheet.extract_text().split()) for sheet in reader.pages)
    assert len(reader.pages) > 2
    assert all(f"purpose-{number}." in text for number in range(120))


def sheets(*facts: Fact) -> list[str]:
    names = {str(fact.body.get("purpose")): str(fact.body.get("purpose")) for fact in facts}
    reader = PdfReader(io.BytesIO(paper(told(*facts), words("en", names))))
    return [" ".join(sheet.extract_text().split()) for sheet in reader.pages]


def test_a_time_stands_on_the_sheet_of_its_sentence_and_a_day_on_that_of_its_first_line() -> None:
    long = "x" * 150
    for rows, short in itertools.product(range(15, 18), range(8)):
        names = ["short"] * short + [long] * rows
        first = [fact(n, FactKind.CONSENT_REFUSED, {"purpose": f"purpose-{name}"}) for n, name in enumerate(names)]
        later = fact(100_000, FactKind.CONSENT_WITHDRAWN, {"purpose": f"purpose-{long}"})
        found = sheets(*first, later)
        times = [len(re.findall(r"\d\d:\d\d:\d\d", text)) for text in found]
        assert times == [text.count("purpose-") for text in found]
        assert sum("On 19 November 2026 " in text for text in found) == 1
        assert not any(text.endswith("On 19 November 2026") for text in found), (rows, short)


def test_nothing_written_down_is_said_so() -> None:
    assert "Nothing was logged about this call." in page(told(), words("en"))
    assert paper(told(), words("en")).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("kind", "body", "key"),
    [
        (FactKind.RECORDER_CONFIRMED, {"state": "none", "means": "reply"}, "recorder_none"),
        (FactKind.RECORDER_CONFIRMED, {"state": "off", "means": "reply"}, "recorder_off"),
        (FactKind.RECORDER_CONFIRMED, {"state": "unconfirmed", "means": "reply"}, "recorder_unconfirmed"),
        (FactKind.RECORDER_UNCONFIRMED, {"state": "off", "means": "reply"}, "recorder_unconfirmed"),
    ],
)
def test_a_state_of_the_recorder_has_its_own_sentence(kind: FactKind, body: dict[str, str], key: str) -> None:
    assert [line.key for line in told(fact(1, kind, body)).lines] == [key]


@pytest.mark.parametrize(("means", "how"), [("reply", "reply"), ("person", "person"), ("hearsay", "nothing")])
def test_how_a_state_was_seen_is_said_or_that_nobody_knows(means: str, how: str) -> None:
    (line,) = told(fact(1, FactKind.RECORDER_CONFIRMED, {"state": "off", "means": means})).lines
    assert line.values == {"how": f"@means_{how}"}


def test_the_dark_squares_of_a_code_are_drawn_where_they_are() -> None:
    offer = Offer("7H3K-Q0WM", "https://northwind.example/r", ("100", "011"))
    assert 'd="M0 0h1v1h-1zM1 1h1v1h-1zM2 1h1v1h-1z"' in page(story("c-1", EVERYTHING), words("en"), offer)
