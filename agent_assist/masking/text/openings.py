"""How the phrases of a list may begin, so that a long pattern is tried only where a text has such a beginning.

A pattern of six languages has hundreds of phrases, and nearly no word of a text begins one. Looking the first letters
of a word up in a set costs a twentieth of trying the pattern there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from agent_assist.masking.text.choice import alternatives_of, end_of_part, repeat_at
from agent_assist.masking.text.lazy import lazily
from agent_assist.masking.text.vocabulary import entries, phrase

if TYPE_CHECKING:
    from agent_assist.masking.text.recent import Spans

_SIZE: Final = 3
"""So many characters of a beginning are told apart."""
_GROUP: Final = "(?:"
_PLAIN_SET: Final = re.compile(r"\[([^\^\\\-\[\]]+)\]")
_DIGITS: Final = frozenset("0123456789")
_NOTHING: Final = frozenset({""})
_SIGNS: Final = frozenset(".^$*+?{}[]\\|()")
_WIDTHLESS: Final = ("(?=", "(?!", "(?<", "^", "$")
_HEAD, _ASCII_HEAD = re.compile(r"[^\W\d_]+|\d+"), re.compile(r"[a-z]+|[0-9]+")
"""A phrase begins with a word or a number; the second is the same for ASCII text, three times as fast."""
_ARABIC: Final = "\u0600"
"""From here on a small word may be written together with the first of a phrase, so that all words are tried."""


class _Begins(NamedTuple):
    """How what a pattern matches can begin.

    Args:
        cut: beginnings behind which it may go on in any way.
        whole: all of what it matches, where that is shorter than a beginning.
    """

    cut: frozenset[str]
    whole: frozenset[str]


def openings(pattern: str) -> frozenset[str]:
    """Return the first three characters of all that a pattern can match; fewer where they leave open what follows."""
    begins = _begins(pattern)
    return begins.cut | begins.whole


def _begins(pattern: str) -> _Begins:
    cut: set[str] = set()
    fronts: set[str] = {""}
    at = 0
    while at < len(pattern) and fronts:
        stop = at + max(1, end_of_part(pattern[at:]))
        part = _of_part(pattern[at:stop])
        at, fewest, more = repeat_at(pattern, stop)
        cut.update((front + known)[:_SIZE] for front in fronts for known in part.cut)
        longer = {front + whole for front in fronts for whole in part.whole}
        cut.update(front[:_SIZE] for front in longer if more or len(front) >= _SIZE)
        fronts = {front for front in longer if len(front) < _SIZE} | (set() if fewest else fronts)
    return _Begins(frozenset(cut), frozenset(fronts))


def _of_part(part: str) -> _Begins:
    """Return how one part of a pattern begins: a letter, a set, a group; what is not known may begin in any way."""
    if part.startswith(_GROUP):
        each = [_begins(alternative) for alternative in alternatives_of(part[len(_GROUP) : -1])]
        return _Begins(
            frozenset(chain.from_iterable(one.cut for one in each)),
            frozenset(chain.from_iterable(one.whole for one in each)),
        )
    if part.startswith(_WIDTHLESS):
        return _Begins(frozenset(), _NOTHING)
    letters = _PLAIN_SET.fullmatch(part)
    if letters:
        return _Begins(frozenset(), frozenset(letters[1]))
    if part == r"\d":
        return _Begins(frozenset(), _DIGITS)
    if part[0] == "\\" and not part[-1].isalnum():
        return _Begins(frozenset(), frozenset(part[-1]))
    return _Begins(_NOTHING, frozenset()) if part[0] in _SIGNS else _Begins(frozenset(), frozenset(part))


class Finder:
    """Finds all matches of a pattern whose matches begin where a word or a number does.

    Args:
        pattern: the pattern.
        lists: file and key of all lists with whose phrases a match can begin, such as "cards.code_names".
    """

    def __init__(self, pattern: re.Pattern[str], *lists: str) -> None:
        self._pattern = pattern
        self._heads = lazily(lambda: _heads(lists), " ".join(("openings of", *lists)))

    def __call__(self, text: str) -> Spans:
        """Return start and end of all matches in a folded text, in order."""
        return tuple([match.span() for match in self.finditer(text, 0, len(text))])

    def finditer(self, text: str, first: int, last: int) -> Iterator[re.Match[str]]:
        """Yield what the pattern's `finditer` does in a folded text between two places.

        Raises:
            ValueError: at the first use, if a phrase may begin with something else than a letter or digit.
        """
        heads, short = self._heads()
        for head in (_ASCII_HEAD if text.isascii() else _HEAD).finditer(text, first, last):
            start = head.start()
            letters = text[start : start + _SIZE]
            told = letters in heads or letters[:2] in short or letters[0] in short or letters >= _ARABIC
            if start < first or not told:
                continue
            match = self._pattern.match(text, start, last)
            if match:
                first = match.end()
                yield match


def _heads(lists: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Return how matches can begin: in three characters, and in fewer."""
    phrases = {phrase(entry, name.partition(".")[0]) for name in lists for entry in entries(name)}
    found = frozenset(one for part in phrases for one in openings(part))
    odd = sorted(one for one in found if not one[:1].isalnum())
    if odd:
        raise ValueError(f"odd openings: {odd}", lists)
    return frozenset(one for one in found if len(one) == _SIZE), frozenset(one for one in found if len(one) < _SIZE)
