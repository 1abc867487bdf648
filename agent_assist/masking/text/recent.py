"""Answers about pieces of a note, kept from one key to the next, so that a key asks only about what it changed.

They hold what stands in the note. So they belong to what reads the note, are forgotten with it, and an answer that a
key had no use for is gone after the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from typing import NamedTuple, TypeVar

Question = TypeVar("Question", bound=Hashable)
Answer = TypeVar("Answer")


class Recent(dict[Question, Answer]):
    """Answers by their questions; one that is not known is asked for. A dictionary, for a look-up at every number.

    Args:
        answer: gives the answer to a question; depends on nothing but the question.
    """

    def __init__(self, answer: Callable[[Question], Answer]) -> None:
        super().__init__()
        self._answer = answer
        self._before: dict[Question, Answer] = {}

    def __missing__(self, question: Question) -> Answer:
        known = question in self._before
        answer = self[question] = self._before[question] if known else self._answer(question)
        return answer

    def turn(self) -> None:
        """End a key: what it did not ask for is forgotten."""
        self._before = self.copy()
        self.clear()


Ask = Callable[[str], "re.Match[str] | None"]
"""A pattern's `search` or `match`."""
Spans = tuple[tuple[int, int], ...]
Find = Callable[[str], Spans]
"""Returns start and end of all that it looks for in a text."""


class Answers(dict[Callable[[str], Answer], Answer]):
    """What is known of a short piece of a text, such as what stands before a number, by what was asked of it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def __missing__(self, ask: Callable[[str], Answer]) -> Answer:
        answer = self[ask] = ask(self._text)
        return answer


RecentMatches = Recent[str, Answers["re.Match[str] | None"]]
RecentSpans = Recent[str, Answers[Spans]]


class Known(NamedTuple):
    """What is known of pieces of a note: what patterns match in them, and where names stand."""

    matches: RecentMatches
    spans: RecentSpans

    def turn(self) -> None:
        """End a key; see `Recent`."""
        self.matches.turn()
        self.spans.turn()


def matches() -> RecentMatches:
    """Return what knows nothing yet of what patterns match."""
    return Recent(Answers["re.Match[str] | None"])


def nothing() -> Known:
    """Return what knows nothing yet."""
    return Known(matches(), Recent(Answers[Spans]))
