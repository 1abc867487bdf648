"""Signs that people seldom type, and text that is made to resist."""

from __future__ import annotations

import importlib
import unicodedata

import pytest

from agent_assist.masking import truncate
from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.scan import Setting
from agent_assist.masking.text import number_checks
from agent_assist.masking.text.composed import compose
from agent_assist.masking.text.fold import BLOCK, PICTURE, fold
from agent_assist.masking.text.number_checks import holds
from agent_assist.masking.text.numbering import is_national
from tests.edges import Edge, wrong_at

replace = importlib.import_module("agent_assist.masking.replace")


@pytest.mark.parametrize(
    ("sign", "folded"),
    [
        ("\u2028", "\n"),
        ("\u2029", "\n"),
        ("\u00a0", " "),
        ("\u202f", " "),
        ("\u200b", " "),
        ("\u0301", " "),
        ("\u20dd", " "),
        ("\u2013", "-"),
        ("\u2212", "-"),
        ("\u0663", "3"),
        ("\uff13", "3"),
        ("\u212a", "k"),
        ("\u00c4", "\u00e4"),
        ("\ufb01", "\ufb01"),
        ("\u0130", "\u0130"),
        ("\U0001f600", PICTURE),
        ("→", PICTURE),
        ("•", PICTURE),
        ("\ufffc", PICTURE),
        (BLOCK, "?"),
        (f"\u00e9{BLOCK}", "\u00e9?"),
        ("№", "№"),
        ("°", "°"),
        ("\u00d7", "x"),
        ("❹", "4"),
        ("⑷", "4"),
        ("四", "4"),
        ("\u3164", " "),
        ("\u2800", " "),
        ("؛", ";"),
        ("ة", "\u0647"),
        ("\ufe8d", "\u0627"),
        ("\u0441", "c"),
    ],
)
def test_a_sign_is_folded_to_one_sign(sign: str, folded: str) -> None:
    assert fold(f"a{sign}b") == f"a{folded}b"


def test_a_text_that_cannot_be_composed_piece_by_piece_stays_as_it_is() -> None:
    bengali = "x\u09c7\u09be"  # both are starters, and together they are one letter
    assert unicodedata.normalize("NFC", bengali) != bengali
    assert compose(bengali) == (bengali, [0, 1, 2, 3])
    assert compose("a\u0308x") == ("\u00e4x", [0, 2, 3])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("&#52;1&#x31; 1", "411 1"),
        ("&#52 &#", "4 &#"),
        ("&#5;&#1114112;&#xd800;", "&#5;&#1114112;&#xd800;"),
        ("خَمْسَـة", "خمسة"),
        ("c\u200bvv 4\u200b5", "cvv 4\u200b5"),
    ],
)
def test_a_character_that_is_written_as_several_is_one(written: str, meant: str) -> None:
    whole, starts = compose(written)
    assert whole == meant
    assert len(starts) == len(whole) + 1
    assert starts == sorted(starts)


def test_letters_of_another_script_count_as_what_they_look_like_in_a_word_only() -> None:
    assert fold("\u0441vv \u0421V\u0421 expi\u0433y") == "cvv cvc expi\u0433y"
    assert fold("\u0441\u043e\u0440") == "\u0441\u043e\u0440"


def test_a_number_is_checked_up_to_48_signs() -> None:
    number = "0101006500006"
    edge = Edge(48, lambda n: holds("rs.jmbg", number + "-" * (n - len(number))))
    assert wrong_at(edge) == []
    assert not holds("-", number)


def test_no_number_is_national_in_a_region_that_there_is_not() -> None:
    assert is_national("2079460958", "GB")
    assert is_national("02079460958", "GB")
    assert not is_national("2079460958", "QQ")


def rounds(monkeypatch: pytest.MonkeyPatch, count: int) -> str:
    """What is left of a text in which something is found so many times."""
    left = [count]

    def scan(text: str, _how: Setting) -> list[Finding]:
        left[0] -= 1
        return [Finding(Kind.SECRET, 0, 1, 1.0)] if left[0] >= 0 and text else []

    monkeypatch.setattr(replace, "scan", scan)
    return truncate("x 123 y")


def test_after_twelve_rounds_every_number_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, gone, given_up = (rounds(monkeypatch, count) for count in (11, 12, 13))
    assert ("123" in kept, "123" in gone) == (True, False)
    assert (gone.count("[removed]"), given_up) == (1, "[removed]")


def initials(count: int) -> bool:
    hint: str = replace._check_hint(Kind.PERSON_NAME, " ".join(["Ann"] * count))
    return hint.count("A••") == count


TOKENS = {
    "digits of a card that keeps four": Edge(
        12, lambda n: "7" in replace._token(Kind.PAYMENT_CARD, "7" * n), upwards=True
    ),
    "digits of a phone that keeps two": Edge(5, lambda n: "7" in replace._token(Kind.PHONE, "7" * n), upwards=True),
    "signs of a document that keeps two": Edge(
        5, lambda n: "7" in replace._check_hint(Kind.PASSPORT, "7" * n), upwards=True
    ),
    "initials": Edge(4, initials),
}


@pytest.mark.parametrize("name", TOKENS)
def test_what_a_token_keeps_begins_at_its_edge(name: str) -> None:
    assert wrong_at(TOKENS[name]) == []


@pytest.mark.parametrize(
    ("kind", "part", "token", "hint"),
    [
        (Kind.PAYMENT_CARD, "4111 1111 1111 1234", "[card •••• 1234]", "[card •••• 1234]"),
        (Kind.PAYMENT_CARD, "four one one one", "[card, spoken]", "[card, spoken]"),
        (Kind.IBAN, "DE89 3704 0044 0532 0130 0a", "[IBAN •••• 300A]", "[IBAN •••• 300A]"),
        (Kind.PHONE, "020 7946 0958", "[phone •• 58]", "[phone •• 58]"),
        (Kind.PHONE, "two oh seven", "[phone, spoken]", "[phone, spoken]"),
        (Kind.EMAIL, "jane@example.com", "[e-mail]", "j•••@example.com"),
        (Kind.EMAIL, "jane at example dot com", "[e-mail]", "[e-mail]"),
        (Kind.PASSPORT, "C01X00T47", "[passport number]", "[passport number •• 47]"),
        (Kind.PASSPORT, "C 01", "[passport number]", "[passport number]"),
        (Kind.VEHICLE, "AB12 CDE", "[vehicle]", "[vehicle •• DE]"),
        (Kind.DRIVING_LICENCE, "MORGA657054SM9IJ", "[driving licence]", "[driving licence •• IJ]"),
        (Kind.NATIONAL_ID, "536-90-4399", "[identity number]", "[identity number]"),
        (Kind.PERSON_NAME, "Jane Anne-Marie Doe", "[name]", "[name J•• A•• M•• D••]"),
        (Kind.PERSON_NAME, "7", "[name]", "[name]"),
        (Kind.DATE_OF_BIRTH, "3 May 1986", "[date of birth]", "[date of birth •• 1986]"),
        (Kind.DATE_OF_BIRTH, "3 May 86", "[date of birth]", "[date of birth]"),
        (Kind.DATE_OF_BIRTH, "1234", "[date of birth]", "[date of birth]"),
    ],
)
def test_what_stands_for_a_value_and_what_an_identity_check_sees(kind: Kind, part: str, token: str, hint: str) -> None:
    assert (replace._token(kind, part), replace._check_hint(kind, part)) == (token, hint)


@pytest.mark.parametrize("error", [ValueError, TypeError, IndexError, KeyError, AttributeError])
def test_a_check_that_trips_over_a_text_has_not_found_a_number(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def trip(_text: str) -> bool:
        raise error

    monkeypatch.setattr(number_checks, "_module_check", lambda _code: trip)
    assert holds("nl.bsn", "111222333") is False
