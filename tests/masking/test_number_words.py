"""How digits and number words become one number, and where it ends."""

from __future__ import annotations

import pytest

from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.text.tokens import gap_between
from tests.edges import Edge, wrong_at


def read(text: str) -> list[str]:
    return [run.digits for run in runs(text)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("thirty five", ["35"]),
        ("thirty-five", ["35"]),
        ("thirty zero", ["300"]),
        ("thirty, five", ["305"]),
        ("30 five", ["305"]),
        ("thirty 5", ["305"]),
        ("ten five", ["105"]),
        ("twenty one twenty two", ["2122"]),
        ("thirty one thirty", ["3130"]),
        ("soixante douze", ["72"]),
        ("soixante cinq", ["65"]),
        ("eight hundred five", ["8005"]),
        ("eight hundred fifty", ["850"]),
        ("eight hundred 5", ["800", "5"]),
        ("eight hundred", ["800"]),
        ("eighty hundred five", ["80", "5"]),
        ("one thousand two", ["1002"]),
        ("double five", ["55"]),
        ("triple five", ["555"]),
        ("double ten one", ["10101"]),
        ("double 12 3", ["12123"]),
        ("double 123", ["123"]),
        ("double dog five", ["5"]),
        ("double", []),
        ("four one one", ["411"]),
        ("four dog one", ["4", "1"]),
        ("four nil one", ["401"]),
        ("nil one", ["1"]),
        ("four dog nil one", ["4", "1"]),
        ("five hundred and four", ["504"]),
        ("five hundred fifty-one", ["551"]),
        ("two hundred two thousand", ["2002000"]),
        ("cvc cent quatre", ["104"]),
        ("trois cent vingt-six", ["326"]),
        ("2 cents", ["2"]),
        ("quinientos cincuenta y uno", ["551"]),
        ("cem", []),
        ("trezentos e noventa e um", ["391"]),
        ("dois mil e trinta", ["2030"]),
        ("dezasseis dezesseis catorze quatorze", ["16161414"]),
        ("meia dois meia", ["626"]),
        ("quatro um dois um", ["4121"]),
        ("four um five", ["45"]),
        ("four o five", ["405"]),
        ("siete o ocho", ["7", "8"]),
        ("fünfhunderteinundfünfzig", ["551"]),
        ("fuenfhundert einundfuenfzig", ["551"]),
        ("hundertvier", ["104"]),
        ("zweitausendneunundzwanzig", ["2029"]),
        ("fünf und vierzig", ["45"]),
        ("zwanzig und vierzig", ["2040"]),
        ("خمسة وأربعين", ["45"]),
        ("خمسه و اربعين", ["45"]),
        ("أربعين خمسة", ["405"]),
        ("مية وتسعة وستين", ["169"]),
        ("سبعمئة وواحد", ["701"]),
        ("ألفين وتسعة وعشرين", ["2029"]),
        ("تلتاشر اطنعش خمستعش سبعطاش", ["13121517"]),
        ("والخمسة بستة", ["56"]),
    ],
)
def test_a_number_in_words(text: str, numbers: list[str]) -> None:
    assert read(fold(text)) == numbers


def test_a_run_tells_where_it_stands_and_how_its_pieces_hang_together() -> None:
    (run,) = runs("x 41 um thirty five sorry 7")
    assert (run.start, run.end, run.digits) == (2, 27, "41357")
    assert [(one.start, one.end, one.digits, one.spoken, one.gap) for one in run.tokens] == [
        (2, 4, "41", False, ""),
        (8, 19, "35", True, "w"),
        (26, 27, "7", False, "!"),
    ]
    assert [run.digits for run in runs("41 42 43", 3, 5)] == ["42"]


def fillers(length: int) -> str:
    """A gap of so many characters: four words that only fill, of nearly equal length."""
    left = length - 5
    return " " + "".join("m" * (left // 4 + (place < left % 4)) + " " for place in range(4))


EDGES = {
    "a gap": Edge(40, lambda n: gap_between(f"1{fillers(n)}2", 1, 1 + n)),
    "a gap of blanks": Edge(8, lambda n: gap_between(f"1{' ' * n}2", 1, 1 + n)),
    "from a factor to its number": Edge(2, lambda n: read(f"double{' ' * n}five") == ["55"]),
    "from a number word to one of every day": Edge(2, lambda n: read(f"four{' ' * n}nil") == ["40"]),
    "fillers of a gap": Edge(4, lambda n: gap_between(f"1{' um' * n} 2", 1, 2 + 3 * n)),
}


@pytest.mark.parametrize("name", EDGES)
def test_a_limit_holds_at_its_edge(name: str) -> None:
    assert wrong_at(EDGES[name]) == []
