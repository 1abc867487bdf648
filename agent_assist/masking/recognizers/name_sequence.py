"""Recognizes names of persons that neither a cue nor a second sign gives away, by the model of names.

The word at the hot place is read by `name_model`, then the words beside it for as long as they go on the name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import name_model as model
from agent_assist.masking.recognizers.names import WORD, given, particles, plain, surnames
from agent_assist.masking.recognizers.streets import kinds, prefix_words
from agent_assist.masking.recognizers.name_words import PLACE_BEFORE, PLACE_BEHIND, brands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_ONE, _SEVERAL = 0.57, 0.65
_MOST_WORDS = 4
_LONGEST_WORD = 40
_PART = re.compile(r"[^\W\d_]|['\u2019-]")
_GAP = re.compile(r"[ \t]{1,2}")
_GAP_BEFORE = re.compile(r"[ \t]{1,2}$")
_INITIALS_BEFORE = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.(?:-|[ \t]?)){1,3}$")
_PARTICLES: Final = 2
_DOUBT = 32
GLUED: Final = frozenset("@_/#\\")
"""A word with one of these beside it is part of an address, a path or a tag."""


def is_loose(text: str, start: int, end: int) -> bool:
    """Return whether a word of a text stands for itself, and is no part of an address or a path."""
    if start and text[start - 1] in GLUED:
        return False
    if text[end : end + 1] in GLUED and text[end : end + 1] != "/":
        return False
    dotted = start > 1 and text[start - 1] == "." and text[start - 2].isalnum() and (start < 3 or text[start - 3].isalnum())
    return not dotted and not (text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum() and end - start > 1)


def anchors() -> frozenset[str]:
    """Return the listed names, around which the model reads; it also reads around words that no list has."""
    return given().keys() | surnames()


def find(window: Window) -> Iterator[Finding]:
    """Yield the name that the word at the hot place of a window belongs to, if the model takes it for one."""
    start, end = _word_at(window.text, window.start, window.end)
    level = model.model().threshold
    sure = _score(window, start, end)
    if sure < level:
        return
    start += model.joint(window.text[start:end])
    words = 1
    first, last = start, end
    while words < _MOST_WORDS:
        further = _next(window, last, level)
        if not further:
            break
        last, words = further, words + 1
    while words < _MOST_WORDS:
        earlier = _previous(window, first, level)
        if earlier < 0:
            break
        first, words = earlier, words + 1
    initials = _INITIALS_BEFORE.search(window.text, max(0, first - 10), first)
    if initials and window.text[initials.start():initials.end()].count(".") == 1 and window.text[initials.start()] == "d":
        initials = None
    if initials:
        first = initials.start()
    if words == 1 and not initials and sure < level + _DOUBT and not model.known_of(window.text[first:last]) & model.LISTED:
        return
    before = window.before(first)
    if PLACE_BEHIND.match(window.text, last) or PLACE_BEFORE.search(before) or _is_street(before) or _brand(window, first, last):
        return
    last -= 2 * window.text.startswith(("'s", "\u2019s"), last - 2)
    yield Finding(Kind.PERSON_NAME, first, last, _SEVERAL if words > 1 or initials else _ONE)


def _is_street(before: str) -> bool:
    """Return whether the kind of a street stands directly before a place."""
    words = before.split()[-3:]
    while words and words[-1] in particles():
        words.pop()
    return bool(words) and before[-1:] == " " and (words[-1] in kinds() or words[-1] in prefix_words())


def _brand(window: Window, first: int, last: int) -> bool:
    """Return whether words are a brand, or half of one."""
    low = window.text.rfind(" ", 0, max(0, first - 1)) + 1
    high = window.text.find(" ", last + 1)
    wide = window.text[low : len(window.text) if high < 0 else high]
    return any(brand in wide for brand in brands())


def _word_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Return start and end of the whole word of which a part is hot: of "mei-ling" the whole."""
    low = start
    while low and start - low < _LONGEST_WORD and _PART.match(text[low - 1]):
        low -= 1
    for word in WORD.finditer(text, low, min(len(text), end + _LONGEST_WORD)):
        if word.end() >= end:
            return (word.start(), word.end()) if word.start() <= start else (start, end)
    return start, end


def _score(window: Window, start: int, end: int) -> int:
    """Return the model's score of a word; below every threshold if it cannot be a name."""
    text = window.text
    start += model.joint(text[start:end])
    word = text[start:end]
    known = model.known_of(word)
    if not model.may_be_name(known, word) or not is_loose(text, start, end):
        return -model.FAR
    return model.score(word, window.raw[start:end], known, model.around(text, window.raw, start, end))


def _next(window: Window, end: int, level: int) -> int:
    """Return where the next word of a name ends, small words and initials before it passed; 0 if the name is over."""
    text, at = window.text, end
    for _ in range(_PARTICLES + 1):
        gap = _GAP.match(text, at)
        word = WORD.match(text, gap.end()) if gap else None
        if word is None:
            return 0
        initial = len(word[0]) == 1
        if (word[0] in particles() or initial):
            at = word.end() + (initial and text[word.end() : word.end() + 1] == ".")
            continue
        return word.end() if _score(window, word.start(), word.end()) >= level else 0
    return 0


def _previous(window: Window, start: int, level: int) -> int:
    """Return where the word of a name before a place begins; -1 if none belongs to it."""
    text, at = window.text, start
    for _ in range(_PARTICLES + 1):
        gap = _GAP_BEFORE.search(text, max(0, at - 2), at)
        if gap is None:
            return -1
        low = gap.start()
        while low and at - low < _LONGEST_WORD and _PART.match(text[low - 1]):
            low -= 1
        word = WORD.match(text, low, gap.start())
        if word is None or word.end() != gap.start():
            return -1
        if word[0] in particles():
            at = word.start()
            continue
        return word.start() if _score(window, word.start(), word.end()) >= level else -1
    return -1
