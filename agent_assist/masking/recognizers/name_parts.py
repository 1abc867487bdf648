"""Where a person's name ends that begins at a place: over initials, particles, further names and its spelling."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import name_words as words
from agent_assist.masking.recognizers.names import (
    WORD,
    is_also_word,
    is_given,
    is_noun,
    is_strong,
    is_surname,
    looks_like_surname,
    particles,
    shaped_like_surname,
)
from agent_assist.masking.text.evasions import evasions
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    from agent_assist.masking.text.window import Window

_MOST_WORDS = 4
_MOST_PARTICLES = 2
_SHORT = 4
_INITIAL = lazy(r"[^\W\d_](?:\.|(?=[ \t]))")
_INITIALS = lazy(r"(?:[^\W\d_](?:\.[ \t]?|[ \t])){1,3}(?=[^\W\d_]{2})")
"""Initials before a surname."""
_CAPITALS_BEFORE = lazy(r"(?<![^\W_])([^\W\d_a-z]{4,20})[ \t](?:[^\W\d_]{1,3}[ \t]){0,2}$")
"""A word all in capitals before another, small words between: "ZULMIRA DA CONCEIÇÃO"."""
_CAPITALS_REACH = 32
_GAP = lazy(r"[ \t]{1,2}")
GAP_AFTER_INITIAL = lazy(r"\.?[ \t]{1,2}")


def acronym(window: Window, match: re.Match[str]) -> bool:
    """Return whether a word is written in capitals alone, as abbreviations are, where other words are not."""
    raw = window.raw[match.start() : match.end()]
    before = _CAPITALS_BEFORE.search(window.raw, max(0, match.start() - _CAPITALS_REACH), match.start())
    return (
        len(raw) > 1
        and raw.isupper()
        and not shouted(window)
        and not (before and len(raw) >= _SHORT and is_given(before[1].lower()))
        and not (is_given(match[0]) and is_strong(match[0]) and len(raw) > _SHORT)
    )


def shouted(window: Window) -> bool:
    """Return whether the words around are all capitals, so that a capital says nothing."""
    return window.raw.isupper() and len(window.raw) > window.end - window.start


def past_particles(text: str, position: int) -> re.Match[str] | None:
    """Return the first word from a place on that is no small word inside a name; at most a few are passed."""
    word = WORD.match(text, position)
    for _ in range(_MOST_PARTICLES):
        if word and word[0] in particles():
            word = WORD.match(text, word.end() + 1)
    return word


def name_end(window: Window, end: int, *, known: bool = True) -> int:
    """Return where a name ends whose first word ends at a place: over initials, particles and further names.

    Args:
        window: what is read.
        end: where the first word ends.
        known: whether the first word is surely a name, so that an unknown word behind a particle belongs to it.
    """
    text = window.text
    for _ in range(_MOST_WORDS - 1):
        gap = GAP_AFTER_INITIAL.match(text, end) if text[end - 2 : end - 1] in {" ", ""} else _GAP.match(text, end)
        further = _further_end(window, gap.end(), known=known) if gap else 0
        if not further or words.PLACE_BEHIND.match(text, end):
            break
        end = further
    return end


def _further_end(window: Window, position: int, *, known: bool) -> int:
    """Return where a further part of a name ends that begins at a place, 0 if none does."""
    text = window.text
    initial = _INITIAL.match(text, position)
    if initial and initial[0] not in particles():
        following = WORD.match(text, initial.end() + 1)
        if following is None:
            return 0
        if window.capital(position):
            return initial.end() if window.capital(following.start()) else 0
        return following.end() if initial[0].endswith(".") and is_surname(following[0]) else 0
    part = past_particles(text, position)
    if part is None or part[0] in particles():
        return 0
    if part.start() == position:
        return part.end() if _is_name_part(window, part) else 0
    fits = window.capital(part.start()) and (known or looks_like_surname(part[0]))
    unfit = part[0] in words.no_name() or acronym(window, part)
    return part.end() if not unfit and (fits or is_surname(part[0]) or is_given(part[0])) else 0


def _is_name_part(window: Window, match: re.Match[str]) -> bool:
    """Return whether a word can go on a name: a known surname, or one with a capital that is no other word."""
    word = match[0]
    listed = is_surname(word) and len(word) > _SHORT
    if word in words.no_name() or (acronym(window, match) and not listed):
        return False
    small, joint, _rest = word.partition("-")
    if joint and small in particles():
        return window.capital(match.start() + len(small) + 1)
    bare = window.without_capitals(match.start())
    if is_surname(word) or is_strong(word) or (bare and (is_given(word) or shaped_like_surname(word))):
        return window.capital(match.start()) or (
            not any(char.isupper() for char in window.raw[match.start() - 2 : match.start()])
            and (is_strong(word) or not is_also_word(word))
        )
    return window.capital(match.start()) and len(word) > 1 and not shouted(window) and not is_noun(word)


def _certain_end(window: Window, start: int) -> int:
    """Return where a name ends that is spelled, or whose particle and surname have capitals; 0 where neither is."""
    spelled = words.SPELLED.match(window.text, start)
    if spelled:
        return spelled.end()
    surname = past_particles(window.text, start)
    if surname and start < surname.start() and window.capital(surname.start()) and window.capital(start):
        return name_end(window, surname.end())
    return 0


def loose_end(window: Window, start: int, *, alone: bool) -> int:
    """Return where the name ends that is expected at a place: capitals, else known names or one or two words."""
    certain = _certain_end(window, start)
    if certain:
        return certain
    initials = _initials_end(window.text, start)
    first = WORD.match(window.text, initials)
    if first is None or (initials == start and not _may_begin(window, first)):
        return start
    if initials > start:
        return start if first[0] in words.no_small() else name_end(window, first.end())
    small = first[0] not in words.no_small()
    if window.capital(start):
        return name_end(window, first.end()) if small or is_given(first[0]) else start
    if is_given(first[0]) or is_surname(first[0]):
        return end_small(window, first.end())
    return _unknown_end(window.text, first.end()) if alone and small else start


def _initials_end(text: str, start: int) -> int:
    """Return where the initials before a surname end, `start` if there are none; a word of one letter is none."""
    initials = _INITIALS.match(text, start)
    letters = [char for char in initials[0] if char.isalpha()] if initials else []
    if initials is None or ("." not in initials[0] and all(letter in words.no_name() for letter in letters)):
        return start
    return initials.end()


def _may_begin(window: Window, first: re.Match[str]) -> bool:
    """Return whether a word can be the first of a name that is expected there."""
    text, end = window.text, first.end()
    letter = len(first[0]) == 1 and text[end : end + 1] not in {".", " "}
    if first[0] in evasions() and not window.capital(first.start()):
        return False
    return not (letter or first[0] in words.no_name() or acronym(window, first) or words.PLACE_BEHIND.match(text, end))


def _unknown_end(text: str, end: int) -> int:
    """Return where a name in small letters ends that no list knows: one or two words that a clause's end closes."""
    if words.CLAUSE_END.match(text, end):
        return end
    second = words.SECOND.match(text, end)
    if second and second[1] not in words.no_small() and words.CLAUSE_END.match(text, second.end(1)):
        return second.end(1)
    return -1


def end_small(window: Window, end: int) -> int:
    """Return where a name in small letters ends whose first word is known."""
    further = name_end(window, end)
    if further > end:
        return further
    second = words.SECOND.match(window.text, end)
    if (
        second
        and second[1] not in words.no_name()
        and second[1] not in words.no_small()
        and words.CLAUSE_END.match(window.text, second.end(1))
    ):
        return second.end(1)
    return end
