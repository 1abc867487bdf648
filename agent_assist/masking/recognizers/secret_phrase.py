"""What a secret looks like: a token of letters and digits, an answer of a few words, a phrase behind a colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import secret_words as words
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from agent_assist.masking.text.window import Window

_WORD = r"[^\W_]{1,24}(?:['\u2019.-][^\W_]{1,24}){0,3}"
_CLOSED = r"(?=\s{0,2}(?:$|[.,;!?\n]))"
_ANSWER = lazy(rf"{_WORD}(?: {_WORD}){{0,4}}{_CLOSED}")
_CLOSING = lazy(lambda: rf"{_WORD}(?: {_WORD}){{0,3}}?(?= {either('secrets.ends')}(?![^\W_]))")
"""The same, where the sentence goes on behind it."""
_SHORT = lazy(rf"{_WORD} {_WORD}(?: {_WORD})?{_CLOSED}")
_LONG = lazy(rf"{_WORD}(?: {_WORD}){{1,11}}{_CLOSED}")
_SEVERAL = lazy(lambda: rf"{either('secrets.phrase_names')}")
_SIGNS = lazy(r"[\s:=\"'“„«-]{1,6}")
_LATER = lazy(r"[^\n:=]{0,48}[:=]\s{0,2}(\S{4,64})")
_BOTH = lazy(r"(?=\S*[^\W\d_])(?=\S*\d)[\w!@#$%^&*+=~.-]{4,64}")
_GLUED_UNIT = lazy(r"\d{1,4}[^\W\d_]{1,4}|\S*\.[^\W\d_]{2,4}")
"""Such as "15min" and "page2.com"."""
_SPOKEN = lazy(r"[^\W_]{1,24}(?:['\u2019-][^\W_]{1,24}){0,3}")
_SENTENCE_END = lazy(r"[.!?;]\s|\n")
_RESTATED = 4
"""Fewest words of a question said again with its answer."""
_JOINED = lazy(r"[^\W\d_]{2,24}(?:[._-][^\W\d_]{2,24}){2,6}(?![^\W_])")


def answer_end(text: str, start: int) -> int:
    """Return where an answer of a few words ends that is all that is said, or all before "and"; 0 if none begins."""
    for said in (_ANSWER.match(text, start), _CLOSING.match(text, start)):
        if said is None:
            continue
        article, _, rest = said[0].partition(" ")
        led = article in words.small_words() and rest.partition(" ")[0] not in words.small_words()
        if not _says_nothing(rest if rest and led else said[0]):
            return said.end()
    return 0


def restated_end(text: str, start: int) -> int:
    """Return where the answer begins behind the question said again: "the street I grew up in: Magnolia Drive".

    Its last two words, where one of the first two is what a security question asks for; `start` in all other texts.
    """
    spoken = list(_SPOKEN.finditer(text, start))
    asked = any(match[0] in words.answer_anchors() for match in spoken[:2])
    if len(spoken) < _RESTATED or not asked or _SENTENCE_END.search(text, start):
        return start
    return spoken[-2].start()


def phrase(window: Window, name: str, end: int, start: int, *, told: bool) -> tuple[int, int] | None:
    """Return start and end of a password of several words, None if there is none.

    Args:
        window: what is read.
        name: what the password was called, folded.
        end: where that ends.
        start: where its value would begin.
        told: whether a colon or a sign of equality stands before it.
    """
    joined = _JOINED.match(window.text, start)
    if joined:
        return joined.span()
    if told and _SEVERAL.search(name):
        first = _SIGNS.match(window.text, end)
        found = _LONG.match(window.text, first.end()) if first else None
        return found.span() if found else None
    found = _SHORT.match(window.text, start) if told else None
    return found.span() if found and not _says_nothing(found[0]) else None


def later(text: str, end: int) -> tuple[int, int] | None:
    """Return a token of letters and digits behind a colon that stands further on in the same line."""
    found = _LATER.match(text, end)
    if found is None or not _BOTH.fullmatch(found[1]):
        return None
    return found.span(1)


def _says_nothing(phrase: str) -> bool:
    """Return whether one of the words shows that a phrase is a sentence about a secret and no secret."""
    spoken = re.split(r"[ '\u2019]", phrase)
    first, others = spoken[0], spoken[1:]
    return (
        first in words.no_value()
        or first in words.no_answer()
        or any(word in words.no_value() and word not in words.small_words() for word in others)
    )


def is_mixed(token: str) -> bool:
    """Return whether a token has letters and digits, and is no measure, time or date."""
    value = trimmed(token)
    return _BOTH.fullmatch(value) is not None and not words.MEASURE.search(value) and not _GLUED_UNIT.fullmatch(value)


def trimmed(value: str) -> str:
    """Return a token without the signs of the sentence behind it; "!" and "?" stay behind digits and signs."""
    value = value.rstrip(".)\"'`:")
    bare = value.rstrip("!?`")
    return bare if bare.isalpha() else value
