"""What a recognizer reads: a piece of folded text around something hot, its number runs and its context."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from agent_assist.masking.text.cues import LEFT, RIGHT
from agent_assist.masking.text.issuers import begins_card
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.text.plain_words import Word, plain, words
from agent_assist.masking.text.recent import Ask, Find, Known, Spans, nothing
from agent_assist.masking.text.spelling import Code, Source, codes
from agent_assist.masking.text.tokens import Run

_WORD = re.compile(r"[^\W\d_]+")
_MIXED = re.compile(r"[^\W\d_]\d")
_ASCII_WORD, _ASCII_MIXED = re.compile(r"[a-z]+"), re.compile(r"[a-z]\d")
"""The same for folded text that is ASCII, as most is: a plain set of characters is found three times as fast."""


_PART = re.compile(r"[^,;!?\n]+")
"""What the name of something can stand in."""
_LONG_CARD = 15
LEAST_BEFORE, LEAST_BEHIND = 80, 64
"""A window with fewer characters before its hot part, or behind it, begins or ends where the text does."""


def _word_of(text: str) -> re.Pattern[str]:
    return _ASCII_WORD if text.isascii() else _WORD


@dataclass(frozen=True)
class Passage:
    """A bounded piece of a text, and its words.

    Args:
        text: folded text; offsets of findings count from its start.
        start: where the hot part begins; findings that do not touch it are not wanted.
        end: where it ends.
        locale: such as en-US, or empty; a hint for telephone numbers.
        previous: folded text of what the other side just said or the field's label, or empty.
        raw: the same piece before folding, for what capitals tell; empty if not known.
        payment: whether a payment step is open, where no number of three digits or more stays.
        recent: what is known of pieces of the text, for `known`.
    """

    text: str
    start: int
    end: int
    locale: str = ""
    previous: str = ""
    raw: str = ""
    payment: bool = False
    recent: Known = field(default_factory=nothing)

    @cached_property
    def words(self) -> list[Word]:
        """The words of the hot part and as far around it as cues are read, without accents; cut ones are left out."""
        low, high = self._reach
        if self.text.isascii():
            return [word for word in self._spoken if low <= word[0] and word[1] <= high]
        found = words(self.text, low, high)
        if low and found and found[0][0] == low and self.text[low - 1].isalpha():
            del found[0]
        if high < len(self.text) and found and found[-1][1] == high and self.text[high].isalpha():
            del found[-1]
        return found

    @cached_property
    def _spoken(self) -> list[Word]:
        return [(word.start(), word.end(), word[0]) for word in _word_of(self.text).finditer(self.text)]

    def has_word(self, wanted: frozenset[str]) -> bool:
        """Return whether a wanted word, which has no accents, is somewhere in the window."""
        if self.text.isascii():
            return not wanted.isdisjoint(self.vocabulary)
        return not wanted.isdisjoint(self._plain_vocabulary)

    @cached_property
    def _plain_vocabulary(self) -> frozenset[str]:
        return frozenset([plain(word) for word in self.vocabulary])

    @cached_property
    def _reach(self) -> tuple[int, int]:
        return max(0, self.start - LEFT), min(len(self.text), self.end + RIGHT)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the window, so that a recognizer can tell at once that none of its own is there."""
        return frozenset(_word_of(self.text).findall(self.text))

    def places(self, wanted: frozenset[str]) -> list[tuple[int, int]]:
        """Return start and end of each of the wanted words in the window, in order."""
        if wanted.isdisjoint(self.vocabulary):
            return []
        return [(start, end) for start, end, word in self._spoken if word in wanted]

    @cached_property
    def longest(self) -> int:
        """How many characters the longest part of the window without a blank has."""
        return max(map(len, self.text.split()), default=0)

    @cached_property
    def mixed(self) -> bool:
        """Whether a digit follows a letter somewhere, as in codes."""
        return (_ASCII_MIXED if self.text.isascii() else _MIXED).search(self.text) is not None


class Window(Passage):
    """A bounded piece of a text, with its numbers and what stands around them."""

    @cached_property
    def runs(self) -> list[Run]:
        """The number runs of the hot part, in order. A run never reaches over the end of a hot part."""
        return runs(self.text, self.start, self.end)

    @cached_property
    def weight(self) -> int:
        """How many digits the hot part says, number words included."""
        return sum([len(run.digits) for run in self.runs])

    def known(self, ask: Ask, text: str) -> re.Match[str] | None:
        """Return what a pattern's `search` or `match` gives for what stands before or behind a number.

        What it gave for the same text is known, from another recognizer or from the key before.
        """
        return self.recent.matches[text][ask]

    def spans(self, find: Find, text: str) -> Spans:
        """Return what `find` finds in a short text; what it found in the same text is known, as for `known`."""
        return self.recent.spans[text][find]

    @cached_property
    def _parts(self) -> list[tuple[int, str]]:
        """The text cut where no name goes on, at commas and the like: where each part begins, and the part."""
        return [(part.start(), part[0]) for part in _PART.finditer(self.text)]

    def named(self, find: Find) -> list[tuple[int, int]]:
        """Return start and end of all that `find` finds in each part of the text, in order; none goes over a comma."""
        known = self.recent.spans
        return [(at + start, at + end) for at, part in self._parts for start, end in known[part][find]]

    def says(self, ask: Ask) -> bool:
        """Return whether a pattern's `search` finds something in a part of the text; nothing goes over a comma."""
        known = self.recent.matches
        return any([known[part][ask] is not None for _at, part in self._parts])  # noqa: C419 - half the cost of a generator, at every key

    @cached_property
    def long_cards(self) -> list[Run]:
        """The runs that begin like a card's number and have nearly as many digits, or more."""
        return [run for run in self.runs if len(run.digits) >= _LONG_CARD and begins_card(run.digits)]

    def before(self, position: int) -> str:
        """Return what stands before a position, as far as cues are read."""
        return self.text[max(0, position - LEFT) : position]

    def after(self, position: int) -> str:
        """Return what stands after a position, as far as cues are read."""
        return self.text[position : position + RIGHT]

    def is_upper(self, start: int, end: int) -> bool:
        """Return whether a piece of the text was written in capitals."""
        return self.raw[start:end].isupper()

    def digits_at(self, start: int, end: int) -> str:
        """Return the digits between two places, number words of runs among them."""
        inside = [run for run in self.runs if start <= run.start and run.end <= end]
        return "".join(run.digits for run in inside)

    @cached_property
    def codes(self) -> list[Code]:
        """The rows of letters and digits around the hot part, written or spelled, in order."""
        return codes(Source(self.text, self.raw, self.start, self.end, self.runs))

    def is_whole(self, start: int, end: int) -> bool:
        """Return whether a piece is all of the text but for blanks and signs around it; no if the window may be cut."""
        return (
            start < LEAST_BEFORE
            and len(self.text) - end < LEAST_BEHIND
            and not any(map(str.isalnum, self.text[:start] + self.text[end:]))
        )

    def without_capitals(self, position: int) -> bool:
        """Return whether the character at a position is a letter of a script that has no capitals."""
        char = self.text[position : position + 1]
        return char.isalpha() and not char.isascii() and char.upper() == char.lower()

    def capital(self, position: int) -> bool:
        """Return whether the character at a position was written as a capital."""
        return self.raw[position : position + 1].isupper()
