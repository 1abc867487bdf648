"""Recognizes postal addresses: streets with their numbers, post boxes and postcodes, and what hangs on them.

A number with the kind and name of a street beside it, in the order of its country, is a core. From a core the
address grows to both sides over units, towns, states, postcodes and countries; see `address_parts`. What is weak
alone needs a cue or a neighbour.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import address_parts as parts
from agent_assist.masking.recognizers import postal_codes, street_name, streets
from agent_assist.masking.recognizers.address_chain import chains
from agent_assist.masking.recognizers.address_left import grown_left
from agent_assist.masking.recognizers.street_cores import BEFORE, BEHIND, SURE, at_number, is_plain, orders_of
from agent_assist.masking.recognizers.suffixed_street import LIKELY, WORD, Core, may_be_name, names_start, word_before
from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.vocabulary import either, entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_EDGE = r"(?![^\W_])"
_DIGIT = lazy(r"(?<![\w.,/:#$€£+-])\d[a-f]?(?![\w%$€£@]|[.,:/-]\d)")
_DIGITS = lazy(r"\d+")
_NUMBER = lazy(r"(?<![\w.,/:#$€£+-])\d{1,6}(?:[ -]?[a-f](?![^\W_]))?(?:[/-]\d{1,4}[a-z]?){0,3}(?![\w%$€£@]|[.,:/-]\d)")
_TOWN_FOLLOWS = lazy(r",?[ \t\n]{1,2}(?:[a-z]{1,2}-)?\d{4,5}[ \t]([^\W\d_]{3})")
_NAMES_BEHIND = lazy(rf"[ \t](?P<name>{WORD}(?:[ \t]{WORD}){{0,3}})(?:[ \t](?P<number>\d{{1,5}}){_EDGE})?")
_CORNER = lazy(
    lambda: (
        rf"(?<![^\W_]){either('addresses.corners')} ([^\n,.;]{{3,40}}?) {either('addresses.corner_and')}"
        r" ([^\W\d_]{1,40}(?: [^\W\d_]{1,40}){0,3})"
    )
)
_corner_stems = lazily(lambda: entries("addresses.corner_stems"))
_SHORT_CUE = lazy(
    lambda: rf"{either('addresses.short_cues')}(?: {either('addresses.short_links')}){{0,6}}[\s:?\"',-]{{0,4}}$"
)
_LINE_START = lazy(r"(?:^|\n)[ \t>|?]{0,6}$")
_WEAK, _CROSSING, _ANSWERED = 0.83, 0.95, 0.86
_NEAREST = 8
_ANSWER = 160
_HOUSE_DIGITS = 6


def anchors() -> frozenset[str]:
    """Return the kinds of street that `beside` reads."""
    return streets.kind_words()


def find(window: Window) -> Iterator[Finding]:
    """Yield postal addresses, each grown from its core over everything beside it that belongs to it."""
    cores = list(_cores(window))
    answer = street_name.whole_answer(window) if not cores and _asked(window) else None
    if answer:
        yield Finding(Kind.POSTAL_ADDRESS, *answer, _ANSWERED)
    grown = sorted((grown_left(window, core.start), parts.grown_right(window, core.end)) for core in cores)
    start, end = grown[0] if grown else (0, 0)
    for first, last in [*grown[1:], (len(window.text), 0)]:
        if first < end:
            end = max(end, last)
            continue
        score = max((core.score for core in cores if start <= core.start and core.end <= end), default=0.0)
        if score:
            yield Finding(Kind.POSTAL_ADDRESS, start, end, score)
        start, end = first, last


def beside(window: Window) -> Iterator[Finding]:
    """Yield the addresses whose kind of street is at the hot place and whose number is a digit or a word near it.

    A single digit or number word alone makes no cluster of numbers, so these are read from the word.
    """
    start, end = max(0, window.start - BEFORE), min(len(window.text), window.end + BEHIND)
    near = replace(window, start=start, end=end)
    digits = [match.span() for match in islice(_DIGIT.finditer(window.text, start, end), _NEAREST)]
    spoken = [(run.start, run.end) for run in near.runs if run.tokens[0].spoken and len(run.digits) <= _HOUSE_DIGITS]
    orders = orders_of(window)
    for first_of, end_of in (*digits, *spoken):
        for core in at_number(near, first_of, end_of, orders):
            if core.start <= window.start < core.end:
                first, last = grown_left(window, core.start), parts.grown_right(window, core.end)
                yield Finding(Kind.POSTAL_ADDRESS, first, last, core.score)


def _cores(window: Window) -> Iterator[Core]:
    orders, numbers = orders_of(window), list(_numbers(window))
    for start, end in numbers:
        if any(orders) or _has_word_beside(window.text, start, end):
            yield from at_number(window, start, end, orders)
            yield from _by_shape(window, start, end)
    for start, end in chains(window, numbers):
        yield Core(start, end, SURE)
    for start, end in street_name.without_number(window):
        yield Core(start, end, SURE)
    for start, end, score in postal_codes.codes(window):
        yield Core(start, end, score)
    if any([stem in window.text for stem in _corner_stems()]):  # noqa: C419 - half the cost of a generator, at every key
        yield from _corner(window)


def _numbers(window: Window) -> Iterator[tuple[int, int]]:
    """Yield where something stands that can be the number of a house: digits, or digits in words."""
    right = window.start
    for digits in _DIGITS.finditer(window.text, right, window.end):
        if digits.start() < right:
            continue
        match = _NUMBER.match(window.text, digits.start())
        if match:
            right = match.end()
            yield match.span()
    for run in window.runs:
        if run.tokens[0].spoken and run.digits != "0":
            yield run.start, run.end if len(run.digits) <= _HOUSE_DIGITS else run.tokens[0].end


def _plain_behind_first(name: str) -> bool:
    """Return whether a name in capitals is one, be its first word a small one: "Am Alten Markt", not "Am" alone."""
    first, _, others = name.strip().partition(" ")
    small = streets.not_in_name() - parts.particles()
    if not others:
        return first.strip(".") not in streets.not_in_name()
    return not any(word.strip(".") in small for word in others.split())


def _has_word_beside(text: str, start: int, end: int) -> bool:
    """Return whether a word may begin straight behind a number or end straight before it; not so amid other numbers."""
    return word_before(text, start) or text[end + 1 : end + 2].isalpha()


def _by_shape(window: Window, start: int, end: int) -> Iterator[Core]:
    """Yield what only its shape and place give away: capitals and a number behind a cue, or before a unit."""
    asked = _asked(window)
    behind = _NAMES_BEHIND.match(window.text, end, end + BEHIND) if window.capital(end + 1) else None
    if behind and (behind["number"] or asked) and is_plain(behind["name"]):
        cue = (
            asked
            or window.known(_SHORT_CUE.search, window.before(start))
            or _own_line(window.text, start, behind.end())
        )
        if cue or parts.unit_follows(window, behind.end()):
            yield Core(start, behind.end(), LIKELY)
            return
    first = names_start(window, start) if word_before(window.text, start) and may_be_name(window, start) else start
    if first == start or not _plain_behind_first(window.text[first:start]):
        return
    town = _TOWN_FOLLOWS.match(window.text, end)
    if town and window.capital(town.start(1)):
        yield Core(first, end, LIKELY)
    elif asked or parts.unit_follows(window, end) or window.known(_SHORT_CUE.search, window.before(first)):
        yield Core(first, end, _WEAK)


def _asked(window: Window) -> bool:
    """Return whether a short text answers the question for an address."""
    return (
        bool(window.previous)
        and len(window.text) <= _ANSWER
        and streets.ADDRESS_ASKED.search(window.previous) is not None
    )


def _own_line(text: str, start: int, end: int) -> bool:
    """Return whether a part is all of its line and another line follows, as in the address on a letter."""
    return _LINE_START.search(text[max(0, start - 8) : start]) is not None and text[end : end + 1] == "\n"


def _corner(window: Window) -> Iterator[Core]:
    for match in _CORNER.finditer(window.text):
        if window.capital(match.start(1)) and window.capital(match.start(2)):
            yield Core(match.start(), parts.name_end(window, match.start(2), match.end()), _CROSSING)
