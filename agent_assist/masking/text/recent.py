"""Answers about pieces of a note, kept from one key to the next, so that a key asks only about what it changed.

They hold what stands in the note. So they belong to what reads the note, are forgotten with it, and an answer that a
key had no use for is gone after the next.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from typing import TypeVar

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
        """Begin the next key: what was not asked for at the last is forgotten."""
        self._before = self.copy()
        self.clear()


Ask = tuple[Callable[[str], "re.Match[str] | None"], str]
"""A pattern's `search` or `match`, and a short piece of text such as what stands before a number."""


def _asked(question: Ask) -> re.Match[str] | None:
    ask, text = question
    return ask(text)


Matches = Recent[Ask, "re.Match[str] | None"]


def matches() -> Matches:
    """Return what knows nothing yet of what patterns match."""
    return Recent(_asked)
