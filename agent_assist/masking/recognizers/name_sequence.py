"""Recognizes names of persons that neither a cue nor a second sign gives away, by the model of names.

The word at the hot place is read by `name_model`, then the words beside it for as long as they go on the name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import name_model as model
from agent_assist.masking.recognizers.name_file import model as file
from agent_assist.masking.recognizers.name_words import PLACE_BEFORE, PLACE_BEHIND, brands, title_of, titles
from agent_assist.masking.recognizers.names import WORD, given, is_surname, particles, surnames
from agent_assist.masking.recognizers.streets import kinds, prefix_words
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

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
_INITIALS_REACH = 10
_WORD_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]{2,12})\.?[ \t]$")
_TITLE_REACH = 16
_DOUBT = 32
"""How much more must speak for a single word that is in no list of given names, or in common use too."""
_SHORT = 3
"""Capitals of so many letters are an abbreviation even if a list of names has them."""
_BEGINS = re.compile(r"(?:^|[.!?\n])[ \t]?$")
_BESIDE = 64
"""How much less must speak for a word beside one that is a name."""
_STATE = lazy(lambda: rf"[ \t]{either('names.states_behind')}(?![^\W_])")
_SHORT_STATE = 4
"""A blank and a state's letters, which are other words too."""
GLUED: Final = frozenset("@_/#\\")
"""A word with one of these beside it is part of an address, a path or a tag."""


def is_loose(text: str, start: int, end: int) -> bool:
    """Return whether a word of a text stands for itself, and is no part of an address or a path."""
    if start and text[start - 1] in GLUED:
        return False
    if text[end : end + 1] in GLUED and text[end : end + 1] != "/":
        return False
    initial = start > 1 and not text[max(0, start - 3) : start - 2].strip()
    dotted = start > 1 and text[start - 1] == "." and text[start - 2].isalnum() and not initial
    return not dotted and not (text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum() and end - start > 1)


def anchors() -> frozenset[str]:
    """Return the listed names, around which the model reads; it also reads around words that no list has."""
    return surnames().union(given())


def find(window: Window) -> Iterator[Finding]:
    """Yield the name that the word at the hot place of a window belongs to, if the model takes it for one."""
    text = window.text
    start, end = _word_at(text, window.start, window.end)
    titled = _is_titled(text, start)
    sure = _score(window, start, end) + _DOUBT * titled
    if sure < file().threshold:
        return
    start += model.joint(text[start:end])
    if _is_acronym(window, start, end):
        return
    first, last = _extent(window, start, end)
    alone = (first, last) == (start, end)
    if alone and window.is_whole(first, last):
        return  # nothing stands around it to tell; `person_name` knows listed names that are a whole message
    if alone and not titled and (_is_verb(window, start, end) or _is_doubtful(sure, text[start:end])):
        return
    if _is_thing(window, first, last):
        return
    last -= 2 * text.startswith(("'s", "\u2019s"), last - 2)
    yield Finding(Kind.PERSON_NAME, first, last, _ONE if alone else _SEVERAL)


def _is_titled(text: str, start: int) -> bool:
    """Return whether a title stands before a word, so that a name is likely there."""
    before = _WORD_BEFORE.search(text, max(0, start - _TITLE_REACH), start)
    return before is not None and title_of(before[1]) != ""


def _is_doubtful(sure: int, word: str) -> bool:
    """Return whether too little speaks for a single word that is no given name, or a common word too."""
    known = model.known_of(word)
    listed = known & model.STRONG and not known & model.COMMON
    return not listed and sure < file().threshold + _DOUBT


def _is_acronym(window: Window, start: int, end: int) -> bool:
    """Return whether a word in capitals alone is an abbreviation: a short one, or one that no list of names has."""
    raw = window.raw[start:end]
    listed = model.known_of(window.text[start:end]) & model.LISTED and len(raw) > _SHORT
    return raw.isupper() and not listed and not window.raw.isupper()


def _is_verb(window: Window, start: int, end: int) -> bool:
    """Return whether a word has its capital from the beginning of a sentence only, as in "Mark it as done"."""
    known = model.known_of(window.text[start:end])
    weak = known & model.COMMON and not known & model.STRONG
    return bool(weak) and window.capital(start) and _BEGINS.search(window.text, 0, start) is not None


def _extent(window: Window, first: int, last: int) -> tuple[int, int]:
    """Return where the name begins and ends that the model sees around a word."""
    words = 1
    while words < _MOST_WORDS and (further := _next(window, last)):
        last, words = further, words + 1
    while words < _MOST_WORDS and (earlier := _previous(window, first)) >= 0:
        first, words = earlier, words + 1
    initials = _INITIALS_BEFORE.search(window.text, max(0, first - _INITIALS_REACH), first)
    if initials and initials[0].strip(" \t.") not in titles():
        first = initials.start()
    return first, last


def _is_thing(window: Window, first: int, last: int) -> bool:
    """Return whether the words beside a name make it the name of a place, a street, a firm or a thing."""
    text, before = window.text, window.before(first)
    following = _GAP.match(text, last)
    further = WORD.match(text, following.end()) if following else None
    state = _STATE.match(text, last)
    return bool(
        PLACE_BEHIND.match(text, last)
        or PLACE_BEFORE.search(before)
        or _is_street(before)
        or _is_brand(text, first, last)
        or (further and is_surname(further[0]) and PLACE_BEHIND.match(text, further.end()))
        or (state and len(state[0]) > _SHORT_STATE)
    )


def _is_street(before: str) -> bool:
    """Return whether the kind of a street stands directly before a place, small words between."""
    words = before.split()[-3:]
    while words and words[-1] in particles():
        words.pop()
    return bool(words) and before[-1:] == " " and (words[-1] in kinds() or words[-1] in prefix_words())


def _is_brand(text: str, first: int, last: int) -> bool:
    """Return whether words are a brand, or half of one."""
    low = text.rfind(" ", 0, max(0, first - 1)) + 1
    high = text.find(" ", last + 1)
    wide = text[low : len(text) if high < 0 else high]
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


def _next(window: Window, end: int) -> int:
    """Return where the next word of a name ends, small words and initials before it passed; 0 if the name is over."""
    text, at = window.text, end
    for _ in range(_PARTICLES + 1):
        gap = _GAP.match(text, at)
        word = WORD.match(text, gap.end()) if gap else None
        if word is None:
            return 0
        initial = len(word[0]) == 1
        if word[0] in particles() or initial:
            at = word.end() + (initial and text[word.end() : word.end() + 1] == ".")
            continue
        return word.end() if _score(window, word.start(), word.end()) > file().threshold - _BESIDE else 0
    return 0


def _previous(window: Window, start: int) -> int:
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
        return word.start() if _score(window, word.start(), word.end()) > file().threshold - _BESIDE else -1
    return -1
