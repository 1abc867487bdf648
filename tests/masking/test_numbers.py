"""Identity, tax, account and routing numbers: named in four languages, asked for, bare, and what only looks like one.

The numbers are made up or are the examples of the issuing bodies; those with check digits pass them.
"""

from __future__ import annotations

import importlib
import pkgutil
import random

import pytest
import stdnum

from agent_assist.masking import Kind, find
from agent_assist.masking.recognizers.bare_number import shapes
from agent_assist.masking.text.name_table import PAPERS, table
from agent_assist.masking.text.naming import asked
from agent_assist.masking.text.number_checks import LOOSE, OWN, WRITINGS, holds
from agent_assist.masking.text.numbering import is_international
from agent_assist.masking.text.tokens import gap_between
from tests.masking.reading import found


def test_sort_code_and_account_in_one_breath() -> None:
    assert found("pay to 20-32-06 83920174") == [("bank_routing", "20-32-06"), ("bank_account", "83920174")]


SPOKEN = "five three six nine oh four three nine nine"
ANSWERS = {
    "bank_account": [("Could I have your account number?", "sure, 83920174", "83920174")],
    "national_id": [
        ("And your social?", SPOKEN, SPOKEN),
        ("Ihre Steuernummer bitte", "36574261809", "36574261809"),
    ],
    "bank_routing": [("What is the sort code?", "20 32 06", "20 32 06")],
    "tax_id": [("Tax ID", "91-1144442", "91-1144442")],
}
"""By kind: what was asked or stands over the field, the answer, and the number in it."""


@pytest.mark.parametrize(("kind", "rows"), ANSWERS.items(), ids=ANSWERS)
def test_the_answer_to_a_question_or_label(kind: str, rows: list[tuple[str, str, str]]) -> None:
    for question, answer, value in rows:
        assert found(answer, previous=question) == [(kind, value)]
        assert (kind, value) not in found(answer)


@pytest.mark.parametrize(
    "text",
    [
        "44051401359",
        "8001015009087",
        "390.533.447-05",
        "he sent 536-90-4399 by mail",
        "BOXW310820HNERXN09",
        "AB123456C is on the form",
        "756.9217.0769.85",
    ],
)
def test_a_writing_that_gives_itself_away(text: str) -> None:
    assert [kind for kind, _ in found(text)] == ["national_id"]


def test_a_plainly_named_number_counts_even_mistyped() -> None:
    assert found("ssn 536-90-439") == [("national_id", "536-90-439")]
    assert found("her CPF is 390.533.447-06") == [("national_id", "390.533.447-06")]


def test_every_check_that_is_named_exists() -> None:
    known = {m.name.removeprefix("stdnum.") for m in pkgutil.walk_packages(stdnum.__path__, "stdnum.")}
    named = {use.code for names in table().values() for uses in names.values() for use in uses}
    bare = {code for tests in shapes().values() for _, _, codes in tests for code in codes}
    assert (named | bare | LOOSE) - known - set(OWN) - set(WRITINGS) == {"-"}


NOT_ABOUT_PEOPLE = {
    "at.postleitzahl", "be.iban", "be.ogm_vcs", "ch.esr", "de.leitweg", "de.wkn", "es.cups", "es.iban",
    "es.postal_code", "es.referenciacatastral", "eu.banknote", "eu.ecnumber", "eu.eic", "eu.nace", "gb.sedol",
    "it.aic", "me.iban", "nl.brin", "nl.postcode", "no.iban", "se.postnummer",
}  # fmt: skip


def test_every_country_number_of_python_stdnum_has_a_name_here() -> None:
    modules = {m.name.removeprefix("stdnum.") for m in pkgutil.walk_packages(stdnum.__path__, "stdnum.") if not m.ispkg}
    country = {name for name in modules if "." in name and not name.startswith("iso7064")}
    named = {use.code for names in table().values() for uses in names.values() for use in uses}
    assert country - named == NOT_ABOUT_PEOPLE


@pytest.mark.parametrize(
    ("code", "good"),
    [
        ("au.medicare", "2123456701"),
        ("cz.ico", "25123891"),
        ("de.idcard", "L01X00T44"),
        ("de.kvnr", "M123456785"),
        ("de.rvnr", "15070649C103"),
        ("gb.nino", "AB 12 34 56 C"),
        ("hk.hkid", "A123456(3)"),
        ("fr.rib", "20041 01005 0500013M026 06"),
        ("hu.taj", "111111110"),
        ("in_.ifsc", "SBIN0001234"),
        ("mx.clabe", "032180000118359719"),
        ("pl.idcard", "ABA300000"),
        ("rs.jmbg", "0101006500006"),
        ("ru.snils", "112-233-445 95"),
        ("sg.nric", "S1234567D"),
        ("us.npi", "1234567893"),
        ("us.mbi", "1EG4-TE5-MK73"),
        ("bic", "COBADEFFXXX"),
    ],
)
def test_own_checks_hold_for_published_examples_and_for_no_neighbour(code: str, good: str) -> None:
    assert holds(code, good.lower())
    place = {"bic": 5, "au.medicare": 8}.get(code)
    last = place or max(i for i, char in enumerate(good) if char.isdigit())
    others = [good[:last] + digit + good[last + 1 :] for digit in "0123456789" if digit != good[last]]
    passing = sum(holds(code, other.lower()) for other in others)
    assert passing == (9 if code in {"gb.nino", "in_.ifsc", "us.mbi"} else 0)
    assert not holds(code, f"{good}11".lower())
    assert not holds(code, good[: len(good) // 2].lower())


DIGITS = "0123456789"
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("code", "shape", "checks"),
    [
        ("au.medicare", "2#######?01", DIGITS),
        ("cz.ico", "#######?", DIGITS),
        ("de.idcard", "l#######?", DIGITS),
        ("de.kvnr", "m########?", DIGITS),
        ("de.rvnr", "##070649c##?", DIGITS),
        ("fi.hetu", "131052###?", DIGITS + LETTERS),
        ("hk.hkid", "a######?", DIGITS + "a"),
        ("hu.taj", "########?", DIGITS),
        ("lu.matricule", "19900101###?5", DIGITS),
        ("mx.clabe", "#################?", DIGITS),
        ("pl.idcard", "aba?#####", DIGITS),
        ("pt.niss", "1#########?", DIGITS),
        ("rs.jmbg", "0101006#####?", DIGITS),
        ("sg.nric", "s#######?", LETTERS),
        ("us.npi", "1########?", DIGITS),
    ],
)
def test_each_stem_has_one_check(code: str, shape: str, checks: str) -> None:
    """Of all that may stand in the place of the check one is right: also where the sum comes to its edge."""
    chance = random.Random(code)  # noqa: S311 - the same stems at each run
    for _ in range(200):
        stem = "".join(chance.choice(DIGITS) if char == "#" else char for char in shape)
        assert sum(holds(code, stem.replace("?", check)) for check in checks) == 1, stem


@pytest.mark.parametrize("text", ["", "-", "a" * 300, "1" * 300, "\ufffc9", "é1", "1 2 3", "(", "x-1-w", "٣"])
def test_no_check_fails_on_odd_text(text: str) -> None:
    codes = {use.code for names in table().values() for uses in names.values() for use in uses}
    assert [code for code in sorted(codes) if holds(code, text) and len(text) > 30] == []


def test_the_names_of_all_lines_are_found_in_a_question() -> None:
    for word, names in table().items():
        for rest, uses in names.items():
            kinds = {use.kind for use in uses} - {None}
            if not kinds or any(not part.isascii() for part in (word, *rest)):
                continue
            assert asked(" ".join([*rest[::-1], word]), papers=kinds <= PAPERS) is not None


def test_modules_load_only_for_their_name() -> None:
    importlib.invalidate_caches()
    assert holds("nl.bsn", "111222333")
    assert not holds("nl.bsn", "111222334")


@pytest.mark.parametrize(
    ("between", "how"),
    [
        ("", ""),
        ("-", "-"),
        ("   ", " "),
        (" \t- ", " - "),
        (" um ", "w"),
        (", and ", "w"),
        (" no sorry ", "!"),
        (" dog ", None),
        (", um, and, um, and, um, and, um, and, um,", None),
        (" " * 41, None),
    ],
)
def test_how_two_numbers_hang_together(between: str, how: str | None) -> None:
    assert gap_between(f"4111{between}1111", 4, 4 + len(between)) == how


@pytest.mark.parametrize(("digits", "holds"), [("80012345678", True), ("881612345678", True), ("8001234", False)])
def test_a_number_of_no_country_is_a_number_too(digits: str, holds: bool) -> None:  # noqa: FBT001 - a row
    """Freephone and satellites: codes that the plan gives to no country (E.164, 6.2.2)."""
    assert is_international(digits) is holds


def test_the_shortest_telephone_number_is_found() -> None:
    assert [finding.kind for finding in find("call me on 54321")] == [Kind.PHONE]
    assert find("call me on 5432") == []
