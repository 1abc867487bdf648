"""The engine as a whole: order, folding, hostile text, linear cost, what importing it loads."""

from __future__ import annotations

import itertools
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking import Finding, Kind, find, warm
from agent_assist.masking.recognizers.iban import REGISTERED
from agent_assist.masking.resolve import resolve
from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.numerals import runs
from tests.masking.counting import counted_calls


def test_the_nineteen_kinds_of_the_contract() -> None:
    names = (
        "payment_card card_security_code card_expiry iban bank_account bank_routing national_id tax_id phone"
        " email date_of_birth postal_address person_name secret ip_address passport driving_licence vehicle"
        " health"
    )
    assert " ".join(kind.value for kind in Kind) == names


@given(st.text(max_size=60))
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


NUMBER_WORDS = {
    "thirty-five thirty eleven": ["353011"],
    "forty one": ["41"],
    "forty ten": ["4010"],
    "twenty oh five": ["2005"],
    "double five triple zero": ["55000"],
    "double one double": ["11"],
    "four hundred five": ["4005"],
    "four hundred fifty": ["450"],
    "one eight hundred five five five": ["1800555"],
    "five five then five": ["555"],
    "five five people came 12": ["55", "12"],
    "often tone 1": ["1"],
    "once 5 and seize 3": ["5", "3"],
    "elf 7": ["7"],
    "cuatro once": ["411"],
    "trente-quatre douze": ["3412"],
    "soixante-douze quatre-vingt-dix-neuf vingt et un": ["729921"],
    "treinta y cinco veintidós": ["3522"],
    "siebenundzwanzig dreizehn": ["2713"],
    "sixty eleven": ["6011"],
    "doble cinco, null, zwo": ["5502"],
}


@pytest.mark.parametrize(("text", "digits"), NUMBER_WORDS.items())
def test_number_words(text: str, digits: list[str]) -> None:
    assert [run.digits for run in runs(fold(text))] == digits


def test_overlaps_are_resolved_for_the_surer_then_the_longer() -> None:
    sure = Finding(Kind.PAYMENT_CARD, 5, 20, 0.9)
    vague = Finding(Kind.PHONE, 0, 19, 0.5)
    short = Finding(Kind.PHONE, 8, 12, 0.9)
    apart = Finding(Kind.EMAIL, 20, 30, 0.1)
    assert resolve([apart, vague, short, sure, sure]) == [sure, apart]


@given(st.text(alphabet="0123456789 -./,@abdtofurnie\n+()", max_size=120))
def test_findings_are_in_order_inside_the_text_and_apart(text: str) -> None:
    found = find(text)
    assert all(0 <= f.start < f.end <= len(text) and 0 < f.score <= 1 for f in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


HOSTILE = [
    "4",
    "4 ",
    "4111 1111 ",
    "1-",
    "(1)",
    "@",
    "a.",
    "a at b dot com ",
    "four one ",
    "um 1 ",
    "de89 1 ",
    "+1 (2) ",
    "cvv 1 ",
    ",1",
    "dot ",
    "\u200b4",
    "ssn 1 ",
    "account 12345 ",
    "a1",
    "ab 12-",
    "id number is ",
    "x",
    "ABCDEFGH ",
    "bic ",
    "seven eight ",
    "siebenundzwanzig ",
    "quatre-vingt-",
    "double ",
    "hundred ",
    "1234567890 ",
    "12 34 56 78 90 12 ",
    "de",
    "e\u0301",
    "\u0301",
    "\u1160",
    "[card ",
    "[card •••• 1111] ",
    "vat no gb ",
    "exp 1/2 ",
    "111111111111111111111111111111111111111111111111111 ",
    "call me on ",
    "0",
    "+",
    "(",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_grows_in_line_with_length(piece: str) -> None:
    # Counted in calls, not in seconds: four times the text, about four times the work.
    small, large = (calls((piece * size)[:size]) for size in (4_000, 16_000))
    assert large <= 5 * small + 500


def calls(text: str) -> int:
    warm()
    with counted_calls() as count:
        find(text)
    return count()


def test_lone_surrogates_and_nul_pass() -> None:
    assert [f.kind for f in find("\ud800 4111111111111111 \x00")] == [Kind.PAYMENT_CARD]


def test_iban_lengths_agree_with_python_stdnum() -> None:
    import re

    from stdnum import iban, numdb

    registry = numdb.get("iban")
    assert iban
    for country, length in REGISTERED.items():
        properties = registry.info(f"{country.upper()}00{'0' * 40}")[0][1]
        assert 4 + sum(int(n) for n in re.findall(r"(\d+)!", properties["bban"])) == length, country


def test_importing_the_engines_loads_nothing_heavy() -> None:
    code = (
        "import sys, agent_assist.masking, agent_assist.policy;"
        "agent_assist.masking.find('order 48213 was late');"
        "heavy = ('PySide6', 'sqlalchemy', 'requests', 'socket', 'ssl', 'phonenumbers', 'stdnum');"
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
