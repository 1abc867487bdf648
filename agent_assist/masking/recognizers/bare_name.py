"""Recognizes names that nothing leads up to: a known given name or surname with a second sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import name_words as words
from agent_assist.masking.recognizers.name_parts import acronym, name_end, shouted
from agent_assist.masking.recognizers.names import (
    WORD,
    is_also_word,
    is_given,
    is_noun,
    is_strong,
    is_surname,
    looks_like_surname,
)
from agent_assist.masking.recognizers.streets import kinds, prefix_words
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_FULL, INTRODUCED, _SINGLE = 0.82, 0.75, 0.6
_INITIALS_BEFORE = lazy(r"(?<![^\W_])(?<![^\W_]\.)(?:[^\W\d_]\.[ \t]?){1,3}$")
_CAPITAL_BEFORE = lazy(
    lambda: (
        rf"(?<![^\W_])([^\W\d_]{{2,20}})(?: [^\W\d_]\.?)?(?P<particle> "
        rf"{either('names.particles_before')})?[ \t]$"
    )
)
_GLUED = frozenset("-'@._/#\\")
QUOTES = frozenset('"“„«»\u2018\u201a')
"""What stands in quotation marks is a title or a brand, unless a cue leads up to it."""


def bare(window: Window) -> Iterator[Finding]:
    """Yield a name that begins with the given name at the hot place, if a second sign makes it one."""
    text = window.text
    first = WORD.match(text, window.start)
    if first is None or words.PLACE_BEFORE.search(window.before(window.start)):
        return
    if first[0] in words.no_name() and (not window.capital(window.start) or first[0] in prefix_words()):
        return  # a capital makes a name of "Ella" and "Ron", but not of "Rua Nova"
    if window.start and (text[window.start - 1] in _GLUED or text[window.start - 1] in QUOTES):
        return
    if _goes_on(window, window.start):
        return
    capital, strong = window.capital(window.start) and not acronym(window, first), is_strong(first[0])
    end = name_end(window, first.end(), known=strong)
    if words.PLACE_BEHIND.match(text, end):
        return
    if text[end : end + 1] == "_":
        return
    led = words.LED.search(window.before(window.start))
    said = led is not None and any(map(str.isalpha, led[0]))
    if end > first.end():
        last = text[first.end() : end].split()[-1]
        if (
            strong
            or (capital and (said or (looks_like_surname(last) and window.capital(end - len(last)))))
            or (led and is_surname(last) and not is_given(last))
        ):
            yield Finding(Kind.PERSON_NAME, window.start, end, _FULL if strong or is_surname(last) else INTRODUCED)
    elif strong and ((capital and not shouted(window)) or window.is_whole(window.start, end)):
        yield Finding(Kind.PERSON_NAME, window.start, end, _SINGLE)


def before_surname(window: Window) -> Iterator[Finding]:
    """Yield the name that ends, or begins, with the surname in capitals at the hot place."""
    text, start = window.text, window.start
    offset = max(0, start - 40)
    initials = _INITIALS_BEFORE.search(text[offset:start])
    title = initials is not None and initials[0].strip(" \t.") in words.titles()
    if (
        initials
        and not title
        and window.capital(offset + initials.start())
        and not words.PLACE_BEHIND.match(text, window.end)
    ):
        yield Finding(Kind.PERSON_NAME, offset + initials.start(), name_end(window, window.end), INTRODUCED)
        return
    before = _CAPITAL_BEFORE.search(text[offset:start])
    if before is None or window.raw[start : window.end].isupper() or words.PLACE_BEHIND.match(text, window.end):
        return
    first = offset + before.start(1)
    if not window.capital(first) or window.raw[first:start].isupper() or (first and text[first - 1] in _GLUED):
        return
    street = window.text[start : window.end] in kinds() and not is_strong(before[1])
    word = text[start : window.end]
    other = is_also_word(word) or (word in words.no_name() and not is_surname(before[1]))
    unknown = street or ((before["particle"] or other) and not is_given(before[1]))
    if (
        unknown
        or before[1] in words.not_before_surname()
        or is_noun(before[1])
        or words.PLACE_BEFORE.search(text[max(0, first - 24) : first])
    ):
        return
    yield Finding(Kind.PERSON_NAME, first, name_end(window, window.end), INTRODUCED)


def _goes_on(window: Window, start: int) -> bool:
    """Return whether a name in capitals stands directly before a place, whose end this is."""
    before = _CAPITAL_BEFORE.search(window.text[max(0, start - 40) : start])
    return before is not None and window.capital(max(0, start - 40) + before.start(1)) and is_given(before[1])
