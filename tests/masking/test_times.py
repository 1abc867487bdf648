"""How often a digit is said: one word stands for two, three or four of them, in each language."""

from __future__ import annotations

import pytest

from agent_assist.masking import find
from agent_assist.masking.finding import Kind
from agent_assist.masking.text.number_words import times as repeats

SAID = {
    2: (
        "double", "doble", "doppel", "doppelt", "zweimal", "zwei mal", "zweimal die", "deux fois", "deux fois le",
        "dos veces", "dos veces el", "duas vezes", "duas vezes o", "duplo", "دبل", "دوبل", "مرتين", "مكرره مرتين",
    ),
    3: (
        "triple", "treble", "dreifach", "dreimal", "drei mal", "dreimal die", "trois fois", "trois fois le",
        "tres veces", "tres veces el", "três vezes", "três vezes o", "triplo",
        "تربل", "تريبل", "تلات مرات", "ثلاث مرات",
    ),
    4: (
        "quadruple", "vierfach", "viermal", "quatre fois", "quatre fois le", "cuatro veces", "cuatro veces el",
        "quatro vezes", "quatro vezes o",
    ),
}  # fmt: skip


def test_every_such_word_is_tried() -> None:
    assert {word for words in SAID.values() for word in words} == set(repeats())


@pytest.mark.parametrize(("times", "word"), [(times, word) for times, words in SAID.items() for word in words])
def test_a_card_that_is_read_out_with_it_is_found(times: int, word: str) -> None:
    rest = " ".join(["one"] * (15 - times))
    assert [one.kind for one in find(f"four {word} one {rest}")] == [Kind.PAYMENT_CARD]
    assert find(f"four {word} one one one {rest}") == []  # two digits too many for this card, more than one mishears
