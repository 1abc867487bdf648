"""The page on masking shows what the bench writes: each figure, for each language, on both halves of the rows."""

from __future__ import annotations

import re

import pytest

from bench.masking_rows import HALVES, Score, languages
from bench.masking_table import BEGIN, END, PAGE, table, written

NOTHING = Score(), {"ordinary": 0.0, "look_alikes": 0.0}
_NUMBER = re.compile(r"\b\d+(?:\.\d+)?\b")


def shape(lines: list[str]) -> list[str]:
    """Tables without their measured numbers; what is to be reached stays."""
    cells = [line.split("|") for line in lines if line.strip()]
    return ["|".join([*[_NUMBER.sub("n", cell) for cell in row[:-2]], *row[-2:]]) for row in cells]


def test_the_page_has_every_figure_of_every_language() -> None:
    page = PAGE.read_text(encoding="utf-8")
    shown = page.partition(BEGIN)[2].partition(END)[0].splitlines()
    score = Score()
    score.marked["phone"] = score.hit["phone"] = 1  # a share of nothing is none
    told = dict.fromkeys(languages(), (score, NOTHING[1]))
    wanted = [line for half in reversed(HALVES) for line in table(half, told)]
    assert shape(shown) == shape(wanted)
    assert all(re.search(r"\b0\.\d\d\b", line) for line in shown if line.startswith("| recall"))


def test_only_what_stands_between_the_marks_is_written_anew() -> None:
    page = f"before\n{BEGIN}\nold\n{END}\nbehind\n"
    assert written(page, iter(["new", "lines"])) == f"before\n{BEGIN}\nnew\nlines\n{END}\nbehind\n"
    for lacking in (page.replace(BEGIN, ""), page.replace(END, "")):
        with pytest.raises(ValueError, match="The page lacks"):
            written(lacking, iter(()))
