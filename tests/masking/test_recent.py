"""What is known from the key before is as good as asked anew, and nothing that left the note is kept."""

from __future__ import annotations

import re
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from agent_assist.masking import Typing
from agent_assist.masking.clusters import clusters
from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.recent import Recent, matches
from agent_assist.masking.text.unfinished import _BEFORE, _is_open, unfinished
from tests.masking.corpus import notes

CARD = "he pays by card 4539 5787 63 and then, he says, cvv 739, order 48213 from last week. "


def counted(asked: list[str], text: str) -> int:
    asked.append(text)
    return len(text)


def test_a_question_is_answered_once_for_two_keys() -> None:
    asked: list[str] = []
    recent = Recent(partial(counted, asked))
    assert (recent["one"], recent["one"]) == (3, 3)
    recent.turn()
    assert (recent["one"], asked) == (3, ["one"])


def test_an_answer_that_a_key_had_no_use_for_is_forgotten() -> None:
    asked: list[str] = []
    recent = Recent(partial(counted, asked))
    assert recent["one"] == 3
    recent.turn()
    recent.turn()
    assert (recent["one"], asked) == (3, ["one", "one"])


def test_a_pattern_is_known_by_how_it_was_asked() -> None:
    recent, digits = matches(), re.compile(r"\d")
    assert recent["a1"][digits.search] is not None
    assert recent["a1"][digits.match] is None


def _digits_of(text: str, note: str) -> bool:
    """Return whether a text is digits that stand in a note in this order: of a number they alone may be asked about."""
    rest = iter(re.sub(r"\D", "", note))
    return text.isdecimal() and all(digit in rest for digit in text)


def test_a_session_keeps_nothing_that_left_the_note() -> None:
    note = Typing(CARD * 3)
    for place in range(24, 60):
        note.edit(place, 1, "x")
    kept = [
        *note._known.matches,
        *note._known.matches._before,
        *note._known.spans,
        *note._known.spans._before,
        *(text for text, _, _ in note._unfinished._before),
    ]
    assert kept
    assert [text for text in kept if text not in note._folded and not _digits_of(text, note._folded)] == []


@given(notes())
def test_what_is_unfinished_is_the_same_if_it_is_known(text: str) -> None:
    folded, known = fold(text), unfinished()
    first = list(clusters(text, folded, known=known))
    known.turn()
    assert list(clusters(text, folded, known=known)) == first == list(clusters(text, folded))


@given(notes(), st.integers(0, 60))
def test_nothing_further_left_than_is_asked_about_decides(text: str, start: int) -> None:
    folded = fold(f"{text} 4539 5787 de 89 3704")
    start = min(start, len(folded) - 1)
    left = max(0, start - _BEFORE)
    for cut in (False, True):
        assert _is_open((folded[left:], start - left, cut)) == _is_open((folded, start, cut))
