"""What may be a number of a person, a firm or a bank: where it stands, and which of its ends may belong to it.

Written pieces that hang together, with short letters around them, and what is said in words or spelled.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.masking.text import name_table
from agent_assist.masking.text.lazy import set_of
from agent_assist.masking.text.name_table import links
from agent_assist.masking.text.spelled import may_be_spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

_BIT = re.compile(r"(?<![a-z0-9])[a-z0-9]+")
_JOINTS = frozenset(
    ["", " ", "  ", *".,+_(", *(f"{a}{sign}{b}" for sign in "-/" for a in ("", " ") for b in ("", " "))]
)
"""What may stand between two bits; looked up, for every two neighbours are asked about at every key."""
_TIGHT = frozenset({"", "-", "/", ".", "("})
_ALPHA = 4
_LEADS, _PREFIX = 2, 2
_BITS = 16
_REACH = 24
_CRIES = frozenset({"oh", "o"})
_PARTS = re.compile(r" [a-z]{5,}(?![a-z0-9])")
"""No number goes on over such a word."""
_GLUED = re.compile(r"[a-z]{3,20}(?=\d+$)")
_small = set_of("identity.small_words")
_suffixes = set_of("identity.suffixes")
FEWEST: Final = 3
"""No number of these kinds has fewer digits."""


Bit = tuple[int, int, str]
"""Start, end and text of letters and digits without a sign between."""


class Value(NamedTuple):
    """A possible number: where it stands without letters around, what it holds, its pieces, and what it says.

    A number with words in it has no pieces; a written one says nothing.
    """

    start: int
    end: int
    digits: int
    letters: int
    group: tuple[Bit, ...] = ()
    said: str = ""


def values(window: Window, after: int = 0) -> Iterator[Value]:
    """Yield what may be a number: what has number words or spelled letters, then written pieces that hang together.

    Args:
        window: what is read.
        after: of written numbers that end before this place some may be left out.
    """
    taken: list[tuple[int, int]] = []
    for code in window.codes if may_be_spelled(window) else ():
        if code.spoken and code.letters and code.digits >= FEWEST:
            taken.append((code.start, code.end))
            yield Value(code.start, code.end, code.digits, code.letters, said=code.text)
    for run in window.runs:
        if any([token.spoken for token in _said(window, run)]) and not _touches(taken, run.start, run.end):  # noqa: C419 - half the cost of a generator, at every key
            taken.append((run.start, run.end))
            yield Value(run.start, run.end, len(run.digits), 0, said=run.digits)
    for group in groups(window, after):
        value = _value(window, group)
        if not _touches(taken, value.start, value.end):
            yield value


def _touches(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    return any([first < end and start < last for first, last in taken])  # noqa: C419 - as above


def _said(window: Window, run: Run) -> Sequence[Token]:
    """Return the tokens of a run without an "oh" behind a written number: "351531510, oh I thought"."""
    tokens = run.tokens
    last = tokens[-1]
    cry = len(tokens) > 1 and last.spoken and window.text[last.start : last.end] in _CRIES and not tokens[-2].spoken
    return tokens[:-1] if cry else tokens


def groups(window: Window, after: int = 0) -> Iterator[list[Bit]]:
    """Yield what hangs together and holds enough digits, with short letters around and between; see `values`."""
    text = window.text
    low, high = max(0, window.start - _REACH), min(len(text), window.end + _REACH)
    parted = text.rfind(" ", low, max(low, after))
    while parted > low and not _PARTS.match(text, parted):
        parted = text.rfind(" ", low, parted)
    low = max(low, parted)
    group: list[Bit] = []
    right = low
    solid = 0
    for match in _BIT.finditer(text, low, high):
        start, end = match.span()
        word = match[0]
        alpha = word.isalpha()
        named = None if alpha or word[0] <= "9" else _GLUED.match(word)
        if named is not None and named[0] in name_table.table():  # "ssn536904399"
            start, word = start + named.end(), word[named.end() :]
        joins = False
        if group and (end - start <= _ALPHA or not alpha):
            gap = text[right:start]
            joins = len(group) < _BITS and gap in _JOINTS
            if joins and alpha and solid and gap not in _TIGHT:
                joins = _belongs(window, start, end, word)
        if not joins:
            if solid >= FEWEST:
                yield group
            group, solid = [], 0
        if not alpha or end - start <= _ALPHA:
            group.append((start, end, word))
            right = end
            solid += 0 if alpha else end - start
    if solid >= FEWEST:
        yield group


def _belongs(window: Window, start: int, end: int, word: str) -> bool:
    """Return whether letters behind digits and a blank can be part of the number: one letter, or capitals."""
    if word in _suffixes():
        return True
    if len(word) == 1:
        return word not in _small() and window.text[end : end + 1] != "/"
    if word in links() or word in name_table.table() or word in _small():
        return False
    return window.is_upper(start, end) and not window.raw.isupper()


def _value(window: Window, group: Sequence[Bit]) -> Value:
    """Return the number in a group: from the first bit with digits to the last, and what is glued to them."""
    text = window.text
    begin = 0
    while group[begin][2].isalpha():
        begin += 1
    while begin and text[group[begin - 1][1] : group[begin][0]] in _TIGHT:
        begin -= 1
    tail = len(group) - 1
    while group[tail][2].isalpha():
        tail -= 1
    while tail + 1 < len(group) and (
        text[group[tail][1] : group[tail + 1][0]] in _TIGHT or group[tail + 1][2] in _suffixes()
    ):
        tail += 1
    body = "".join([bit[2] for bit in group[begin : tail + 1]])
    digits = len(list(filter(str.isdigit, body)))
    return Value(group[begin][0], _closed(text, group[tail][1]), digits, len(body) - digits, tuple(group))


def spans(window: Window, value: Value) -> Iterable[tuple[int, int]]:
    """Return the places to put to a check, longest first: with the letters around, without, up to the first blank."""
    group, text = value.group, window.text
    if not group:
        return ((value.start, value.end),)
    begin = next(index for index, bit in enumerate(group) if bit[0] == value.start)
    tail = max(index for index, bit in enumerate(group) if bit[1] <= value.end)
    lead = begin
    while lead and begin - lead < _LEADS and _is_prefix(window, group[lead - 1]):
        lead -= 1
    last = tail
    while group[last][2].isalpha():
        last -= 1
    cut = begin
    while cut < tail and " " not in text[group[cut][1] : group[cut + 1][0]]:
        cut += 1
    ends = {min(tail + 1, len(group) - 1), tail, last, cut}
    spans = {(group[a][0], _closed(text, group[b][1])) for b in ends for a in range(lead, begin + 1)}
    return sorted(spans, key=lambda span: (span[0] - span[1], span))


def _is_prefix(window: Window, bit: Bit) -> bool:
    """Return whether letters before a number may belong to it, such as the country of a VAT number."""
    start, end, word = bit
    if word in links() or word in name_table.table():
        return len(word) <= _PREFIX and window.is_upper(start, end)
    return True


def _closed(text: str, end: int) -> int:
    """Return the end, one further where a bracket that opened inside the number closes: "A123456(3)"."""
    return end + 1 if text[end : end + 1] == ")" and text[end - 2 : end - 1] == "(" else end
