"""Recognizes e-mail addresses, written and dictated ("jane dot doe at example dot com")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues
from agent_assist.masking.text.lazy import lazily, lazy, set_of
from agent_assist.masking.text.numerals import NUMBER
from agent_assist.masking.text.vocabulary import either, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_LOCAL_BACKWARDS = re.compile(r"\s{0,1}([\w.!#$%&'*+/=?^`{|}~-]{1,64}|\"[^\"\n]{1,62}\")")
_DOMAIN = re.compile(r"\s{0,1}(?:[^\W_](?:[\w-]{0,62})\.){1,8}(?:xn--[a-z0-9-]{2,59}|[^\W\d_]{2,24})(?![^\W_])")
_ADDRESS_LITERAL = re.compile(r"\[(?:ipv6:)?[0-9a-f:.]{3,45}\]")
"""A host given by its number (RFC 5321 section 4.1.3)."""
_AT = lazy(lambda: rf"(?<![^\W_]){either('internet.at')}(?![^\W_])|@")
_at_words = set_of("internet.at_words")
_WORD = re.compile(r"[^\W_]+(?:[._'-][^\W_]+)*")
_LITERAL_HOST = re.compile(r"[)\]}]?\s(?:[a-z0-9-]{1,63}\.){1,4}([a-z]{2,24})(?![^\W_])")
_dot = set_of("internet.dot")
_joiners = lazily(lambda: _dot() | word_set("internet.joiners"))
_second_joiners = set_of("internet.second_joiners")
"""Second words of a joiner: "guion bajo", "tiret bas"."""
_top = set_of("internet.top_domains")
_small_tops = lazily(lambda: frozenset(word_set("internet.small_words")))
"""Domains of countries that are small words: "at this point to" is no address."""
_not_local = set_of("internet.before_at")
_AFTER_AT = frozenset({" ", "\t", "\n", ")", "]", "}"})
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_BRACKETS = " \t()[]{}"
_stop = lazily(lambda: _not_local() | word_set("internet.stops"))
_SURE, _SPOKEN = 0.97, 0.85
_REACH = 200
_AT_REACH = 48
_LOCAL_WORDS, _HOST_WORDS, _TLD_LETTERS = 24, 8, 4


def find(window: Window) -> Iterator[Finding]:
    """Yield e-mail addresses, written with "@" or dictated with a word of one of the languages for it."""
    text = window.text
    if "@" not in text and _at_words().isdisjoint(window.vocabulary):
        return
    for match in _AT.finditer(text, max(0, window.start - _AT_REACH), window.end):
        found = _written(text, match.start()) if match[0] == "@" else None
        if found is None and text[match.end() : match.end() + 1] in _AFTER_AT:
            found = _dictated(window, match)
        if found:
            yield found


def _written(text: str, at: int) -> Finding | None:
    domain = _DOMAIN.match(text, at + 1) or _ADDRESS_LITERAL.match(text, at + 1)
    if domain is None:
        return None
    local = _LOCAL_BACKWARDS.match(text[max(0, at - 65) : at][::-1])
    if local is None:
        return None
    start = at - local.end(1)
    while start < at and text[start] in ".'!#/=?`{|}~*":
        start += 1
    if start == at:
        return None
    return Finding(Kind.EMAIL, start, domain.end(), _SURE)


def _dictated(window: Window, at: re.Match[str]) -> Finding | None:
    end = _host_end(window.text, at.end())
    start = _local_start(window.text, at.start()) if end else None
    if start is None or end is None:
        return None
    first = _WORD.match(window.text, start)
    plain = first is not None and first.end() >= at.start() - 1 and first[0] in _not_local()
    literal = "." in window.text[at.end() : end]
    has_digit = any(char.isdigit() or char == "." for char in window.text[start : at.start()])
    bracketed = (
        window.text[at.end() : at.end() + 1] in _CLOSING and window.text[at.start() - 1 : at.start()] in _OPENING
    )
    asked = bracketed or cues.EMAIL.search(window.before(start)) or cues.EMAIL.search(window.previous)
    if not asked and (plain or (literal and not has_digit)):
        return None
    return Finding(Kind.EMAIL, start, end, _SPOKEN)


def _spelled(word: str) -> bool:
    """Return whether a word is one letter, digits or a number word: a piece of something spelled out."""
    return len(word) == 1 or word.isdigit() or NUMBER.fullmatch(word) is not None


def _local_start(text: str, at: int) -> int | None:
    """Return where the part before "at" begins: one word, then further ones joined by dot or spelled out."""
    words = list(_WORD.finditer(text, max(0, at - _REACH), at))
    if not words or text[words[-1].end() : at].strip(_BRACKETS):
        return None
    index = len(words) - 1
    if words[index][0] in _joiners():
        return None
    for _ in range(_LOCAL_WORDS):
        if index == 0 or text[words[index - 1].end() : words[index].start()].strip(_BRACKETS):
            break
        earlier = words[index - 1][0]
        if earlier in _joiners() and index > 1:
            index -= 2
        elif earlier in _second_joiners() and index > 2 and words[index - 2][0] in _joiners():  # noqa: PLR2004
            index -= 3
        elif _spelled(words[index][0]) and (_spelled(earlier) or earlier not in _stop()):
            index -= 1
        else:
            break
    return words[index].start()


def _host_end(text: str, at: int) -> int | None:
    """Return where the part after "at" ends, None if it is no host: words, a dot, a top-level domain."""
    literal = _LITERAL_HOST.match(text, at)
    if literal is not None and _is_top(literal[1]):
        return literal.end()
    words = list(_WORD.finditer(text, at, min(len(text), at + _REACH)))
    if not words or text[at : words[0].start()].strip(_BRACKETS):
        return None
    end: int | None = None
    index, whole = 0, 0
    while index < min(len(words), _LOCAL_WORDS):
        word = words[index]
        if index and text[words[index - 1].end() : word.start()].strip(_BRACKETS):
            break
        if word[0] in _dot():
            top = _top_end(words, index + 1)
            if top is not None and word[0] == "point" and words[top][0] in _small_tops():
                break
            if index == 0 or top is None:
                break
            end, index, whole = words[top].end(), top + 1, 1
            continue
        whole += not _spelled(word[0])
        if whole > 1 or index >= _HOST_WORDS:
            break
        index += 1
    return end


def _top_end(words: list[re.Match[str]], index: int) -> int | None:
    """Return the index of the last word of the label after a dot."""
    if index >= len(words):
        return None
    if len(words[index][0]) > 1:
        follows_dot = index + 1 < len(words) and words[index + 1][0] in _dot()
        return index if _is_top(words[index][0]) or follows_dot else None
    last = index
    while last + 1 < len(words) and len(words[last + 1][0]) == 1 and last - index < _TLD_LETTERS:
        last += 1
    return last if last > index else None


def _is_top(word: str) -> bool:
    return word in _top() or (len(word) == 2 and word.isalpha())  # noqa: PLR2004 - country codes have two letters
