"""Identity, tax, account and routing numbers: named in four languages, asked for, bare, and what only looks like one.

The numbers are made up or are the examples of the issuing bodies; those with check digits pass them.
"""

from __future__ import annotations

import importlib
import pkgutil

import pytest
import stdnum

from agent_assist.masking import find
from agent_assist.masking.recognizers.bare_number import shapes
from agent_assist.masking.text.naming import asked, table
from agent_assist.masking.text.number_checks import LOOSE, OWN, holds


def found(text: str, previous: str | None = None) -> list[tuple[str, str]]:
    return [(f.kind.value, text[f.start : f.end]) for f in find(text, previous=previous)]


NAMED = {
    "ssn 536-90-4399": "536-90-4399",
    "Her SSN is: 536904399, she says": "536904399",
    "social security no. for the account holder 536-90-4399": "536-90-4399",
    "SIN 130 692 544": "130 692 544",
    "tfn 123456782": "123456782",
    "NI number AB123456C": "AB123456C",
    "national insurance ab 12 34 56 c": "ab 12 34 56 c",
    "NHS no 943 476 5919": "943 476 5919",
    "dni 12345678z": "12345678z",
    "mi NIE es X-2482300-W": "X-2482300-W",
    "codice fiscale RSSMRA85T10A562S": "RSSMRA85T10A562S",
    "Steuer-ID: 36 574 261 809": "36 574 261 809",
    "meine Steueridentifikationsnummer lautet 36574261809": "36574261809",
    "RVNR 15070649C103": "15070649C103",
    "numéro de sécurité sociale 2 53 07 85 073 004 70": "2 53 07 85 073 004 70",
    "BSN 111222333": "111222333",
    "PESEL: 44051401359": "44051401359",
    "CPF dela é 390.533.447-05": "390.533.447-05",
    "Aadhaar 2341 2341 2346": "2341 2341 2346",
    "pan card ABMPA3211G": "ABMPA3211G",
    "hkid A123456(3)": "A123456(3)",
    "RRN 971013-9019902": "971013-9019902",
    "personnummer 811218-9876": "811218-9876",
    "CNP 1630615123457": "1630615123457",
    "EGN 7523169263": "7523169263",
    "JMBG 0101006500006": "0101006500006",
    "αμκα 01013099997": "01013099997",
    "rodné číslo 710319/2745": "710319/2745",
    "СНИЛС 112-233-445 95": "112-233-445 95",
    "NRIC S1234567D": "S1234567D",
    "SSN536904399": "536904399",
    "iqama 2123456789": "2123456789",
    "soc sec 536 90 4399": "536 90 4399",
}


@pytest.mark.parametrize(("text", "value"), NAMED.items())
def test_a_named_identity_number(text: str, value: str) -> None:
    assert found(text) == [("national_id", value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("cnpj 16.727.230/0001-97", "16.727.230/0001-97"),
        ("EIN is 91-1144442", "91-1144442"),
        ("USt-IdNr. DE136695976", "DE136695976"),
        ("VAT no GB 980 7806 84", "GB 980 7806 84"),
        ("partita IVA 00743110157", "00743110157"),
        ("numéro de TVA FR 40 303 265 045", "FR 40 303 265 045"),
        ("SIRET 732 829 320 00074", "732 829 320 00074"),
        ("ABN 51 824 753 556", "51 824 753 556"),
        ("GSTIN 27AAPFU0939F1ZV", "27AAPFU0939F1ZV"),
        ("KvK? no, btw-nummer NL123456782B90", "NL123456782B90"),
    ],
)
def test_a_named_tax_number(text: str, value: str) -> None:
    assert ("tax_id", value) in found(text)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("acct no 83920174", "bank_account", "83920174"),
        ("a/c 83920174", "bank_account", "83920174"),
        ("a/c 83920174 s/c 20-32-06", "bank_account", "83920174"),
        ("a/c 83920174 s/c 20-32-06", "bank_routing", "20-32-06"),
        ("acc 83920174", "bank_account", "83920174"),
        ("RIB 20041 01005 0500013M026 06", "bank_account", "20041 01005 0500013M026 06"),
        ("Kontonummer 648489890", "bank_account", "648489890"),
        ("número de cuenta 1234-1234-16 1234567890", "bank_account", "1234-1234-16 1234567890"),
        ("numéro de compte 00123456789", "bank_account", "00123456789"),
        ("clabe 032180000118359719", "bank_account", "032180000118359719"),
        ("account number is four two seven one five six eight", "bank_account", "four two seven one five six eight"),
        ("routing 021000021", "bank_routing", "021000021"),
        ("sort code 20-32-06", "bank_routing", "20-32-06"),
        ("sort code is two oh three two oh six", "bank_routing", "two oh three two oh six"),
        ("BSB 062-000", "bank_routing", "062-000"),
        ("BLZ 37040044", "bank_routing", "37040044"),
        ("IFSC SBIN0001234", "bank_routing", "SBIN0001234"),
        ("BIC: COBADEFF", "bank_routing", "COBADEFF"),
        ("swift code deutdeff500", "bank_routing", "deutdeff500"),
        ("ask CZNBSKBX2TR about it", "bank_routing", "CZNBSKBX2TR"),
        ("0930324720100053299139", "bank_account", "0930324720100053299139"),
        ("83920174 at First Bank", "bank_account", "83920174"),
        ("83920174 and my pin", "bank_account", "83920174"),
    ],
)
def test_accounts_and_bank_codes(text: str, kind: str, value: str) -> None:
    assert (kind, value) in found(text)


def test_sort_code_and_account_in_one_breath() -> None:
    assert found("pay to 20-32-06 83920174") == [("bank_routing", "20-32-06"), ("bank_account", "83920174")]


@pytest.mark.parametrize(
    ("question", "answer", "kind", "value"),
    [
        ("Could I have your account number?", "sure, 83920174", "bank_account", "83920174"),
        (
            "And your social?",
            "five three six nine oh four three nine nine",
            "national_id",
            "five three six nine oh four three nine nine",
        ),
        ("Ihre Steuernummer bitte", "36574261809", "national_id", "36574261809"),
        ("What is the sort code?", "20 32 06", "bank_routing", "20 32 06"),
        ("Tax ID", "91-1144442", "tax_id", "91-1144442"),
    ],
)
def test_the_answer_to_a_question_or_label(question: str, answer: str, kind: str, value: str) -> None:
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


@pytest.mark.parametrize(
    "text",
    [
        "order 44051401359 was late",
        "tracking 8001015009087",
        "ticket 536-90-4399",
        "ref AB123456C",
        "serial 390.533.447-05",
        "44051401358",
        "8001015009088",
        "the account was closed in 2019",
        "account since 20190304, all fine",
        "her account has 83920174 points and is at 50 percent",
        "the social team sold 536904 boxes",
        "he went to the bank 3 times",
        "sort by code 203206?",
        "VAT is 19.99",
        "savings of $83920174",
        "item code DEUTDEFF",
        "WE SHIPPED THE STRENGTH TRAINER",
        "a swift answer in 20320612 steps",
        "the NIE of room 12345",
        "version 12.345.678-9",
        "0000000000000",
        "11111111111",
        "id 48213",
        "account of order 83920174",
        "ssn? no, ticket 536904399",
        "her bank account, 500000 dollars in it",
        "bank account 500000 dollars",
        "00000100195",
        "ask cznbskbx2tr about 12 things",
        "no ssn but ticket 536904399",
    ],
)
def test_look_alikes_stay(text: str) -> None:
    assert found(text) == []


def test_a_plainly_named_number_counts_even_mistyped() -> None:
    assert found("ssn 536-90-439") == [("national_id", "536-90-439")]
    assert found("her CPF is 390.533.447-06") == [("national_id", "390.533.447-06")]


def test_every_check_that_is_named_exists() -> None:
    known = {m.name.removeprefix("stdnum.") for m in pkgutil.walk_packages(stdnum.__path__, "stdnum.")}
    named = {use.code for rows in table().values() for _, uses in rows for use in uses}
    bare = {code for tests in shapes().values() for _, _, codes in tests for code in codes}
    assert (named | bare | LOOSE) - known - set(OWN) == {"-"}


NOT_ABOUT_PEOPLE = {
    "at.postleitzahl", "be.iban", "be.ogm_vcs", "ch.esr", "de.leitweg", "de.wkn", "es.cups", "es.iban",
    "es.postal_code", "es.referenciacatastral", "eu.banknote", "eu.ecnumber", "eu.eic", "eu.nace", "gb.sedol",
    "it.aic", "me.iban", "nl.brin", "nl.postcode", "no.iban", "se.postnummer",
}  # fmt: skip


def test_every_country_number_of_python_stdnum_has_a_name_here() -> None:
    modules = {m.name.removeprefix("stdnum.") for m in pkgutil.walk_packages(stdnum.__path__, "stdnum.") if not m.ispkg}
    country = {name for name in modules if "." in name and not name.startswith("iso7064")}
    named = {use.code for rows in table().values() for _, uses in rows for use in uses}
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


@pytest.mark.parametrize("text", ["", "-", "a" * 300, "1" * 300, "\ufffc9", "é1", "1 2 3", "(", "x-1-w", "٣"])
def test_no_check_fails_on_odd_text(text: str) -> None:
    codes = {use.code for rows in table().values() for _, uses in rows for use in uses}
    assert [code for code in sorted(codes) if holds(code, text) and len(text) > 30] == []


def test_the_names_of_all_lines_are_found_in_a_question() -> None:
    for rows in table().values():
        for rest, uses in rows:
            if all(use.kind is None for use in uses):
                continue
            word = next(last for last, known in table().items() if (rest, uses) in known)
            assert asked(" ".join([*rest[::-1], word])) is not None


def test_modules_load_only_for_their_name() -> None:
    importlib.invalidate_caches()
    assert holds("nl.bsn", "111222333")
    assert not holds("nl.bsn", "111222334")
