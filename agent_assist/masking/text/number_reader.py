"""How number words become one number as they are said: "five hundred and four", "double five", "soixante-douze"."""

from __future__ import annotations

import re

from agent_assist.masking.text import number_words as known
from agent_assist.masking.text.tokens import Run, Token, gap_between, run_of

_CLOSE_BY = 2
_CLOSE = re.compile(r"[ -]{0,2}")
_BLANK_JOINTS = frozenset({" ", "-"})


class Reader:
    """Collects tokens into runs; lives for one call of `runs`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.done: list[Run] = []
        self.open: list[Token] = []
        self.places = 0  # how many digits of the last token a smaller number may still fill: two of "five hundred"
        self.unit = False  # whether the last token ends in a digit that a ten may follow: "fünf und vierzig"
        self.zeros = False  # whether the last token is "eight hundred", two zeros before a single digit
        self.times: tuple[int, int, int] | None = None  # start, end, factor of a waiting "double"

    def close(self) -> None:
        """End the open run."""
        if self.open:
            self.done.append(run_of(self.open))
            self.open = []
        self.times = None
        self.places, self.unit, self.zeros = 0, False, False

    def _settle(self, places: int = 0, *, unit: bool = False, zeros: bool = False) -> None:
        self.places, self.unit, self.zeros = places, unit, zeros

    def follows_word(self, start: int) -> bool:
        """Return whether a place lies straight behind a number word of the open run."""
        return bool(self.open) and self.open[-1].spoken and start - self.open[-1].end <= _CLOSE_BY

    def add(self, start: int, end: int, digits: str) -> None:
        """Take digits over that are written as such."""
        if self.times is not None or self.places > 1:
            self._append(start, end, digits, spoken=False)
        elif not self.open:
            self.open.append(Token(start, end, digits, False, ""))
        else:
            gap = gap_between(self.text, self.open[-1].end, start)
            if gap is None:
                self.done.append(run_of(self.open))
                self.open = []
            self.open.append(Token(start, end, digits, False, gap or ""))
        self.places, self.unit, self.zeros = 0, False, False

    def say(self, start: int, end: int, prefix: str, word: str) -> None:
        """Take a number word over; it may go on a number that the word before began."""
        digits = known.value(word)
        if self.times is None and self.open and self.open[-1].spoken and self._join(start, end, prefix, word):
            return
        self._append(start, end, digits, spoken=True)
        self._go_on(word)

    def _go_on(self, word: str) -> None:
        """Note what may follow a word in the same number; tens behind their digit are not followed by another."""
        places = 0 if word in known.tens_behind_units() else known.open_places(word)
        self._settle(places, unit=word in known.units_before_tens())

    def multiply(self, end: int, word: str) -> bool:
        """Put the zeros of "hundred" behind the one digit before it; returns whether there was one."""
        last = self.open[-1] if self.open else None
        if last is None or not last.spoken or len(last.digits) != 1 or last.digits == "0" or self.times:
            return False
        if not _CLOSE.fullmatch(self.text, last.end, end - len(word)):
            return False
        zeros = known.multipliers()[word]
        self.open[-1] = last._replace(end=end, digits=last.digits + zeros)
        self._settle(len(zeros), zeros=word in known.zeros_only())
        return True

    def _append(self, start: int, end: int, digits: str, *, spoken: bool) -> None:
        if self.times is not None:
            first, last, factor = self.times
            if _CLOSE.fullmatch(self.text, last, start) and len(digits) <= 2:  # noqa: PLR2004 - double five, double ten
                start, digits, spoken = first, digits * factor, True
            self.times = None
        if self.places > 1 and not spoken:
            self.close()
        self._put(start, end, digits, spoken=spoken)

    def _put(self, start: int, end: int, digits: str, *, spoken: bool) -> None:
        """Add a token to the open run, or begin another where it does not go on."""
        gap = gap_between(self.text, self.open[-1].end, start) if self.open else ""
        if gap is None:
            self.close()
            gap = ""
        self.open.append(Token(start, end, digits, spoken, gap))

    def _join(self, start: int, end: int, prefix: str, word: str) -> bool:
        """Make one number of the last word and this: "thirty five", "five hundred four", "soixante-douze"."""
        last = self.open[-1]
        between = self.text[last.end : start]
        plain = between in _BLANK_JOINTS and not prefix
        joint = prefix or between.strip(" -")
        if not plain and not (joint and len(between) <= len(joint) + 2):
            return False
        said = known.value(word)
        if self._ten_behind(joint, word):
            self.open[-1] = last._replace(end=end, digits=last.digits[:-2] + said[0] + last.digits[-1])
            self._settle()
            return True
        joints = known.tens_joints() if self.places == 1 else known.rounds_joints()
        single = plain and self.zeros and len(said) == 1
        if said[0] != "0" and len(said) <= self.places and not single and (plain or joint in joints):
            self.open[-1] = last._replace(end=end, digits=last.digits[: -len(said)] + said)
            self._go_on(word)
            return True
        if (plain or joint in known.tens_joints()) and self._is_french(last, word):
            self.open[-1] = last._replace(end=end, digits=str(int(last.digits) + int(said)))
            self._settle()
            return True
        return False

    def _ten_behind(self, joint: str, word: str) -> bool:
        """Return whether a ten belongs to the digit before it, as in "fünf und vierzig"."""
        if not self.unit or joint not in known.unit_joints() or word not in known.tens_behind_units():
            return False
        digits = self.open[-1].digits
        return len(digits) == 1 or digits[-2] == "0"

    def _is_french(self, last: Token, word: str) -> bool:
        if self.places != 1 or word not in known.teens_behind_tens():
            return False
        ten = self.text[last.start : last.end]
        return ten.endswith(tuple(known.tens_with_teens()))
