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
from agent_assist.masking.recognizers import street_name, streets
from agent_assist.masking.recognizers.address_chain import chains, is_home
from agent_assist.masking.recognizers.suffixed_street import (
    LIKELY,
    WORD,
    Core,
    may_be_name,
    may_end_in_kind,
    names_start,
    near_cue,
    suffixed,
    word_before,
)
from agent_assist.masking.text.lazy import lazily, lazy, set_of
from agent_assist.masking.text.vocabulary import either, entries

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window


Places = list[tuple[int, int]]


_ordinal = lazily(lambda: rf"\d{{1,3}}{either('addresses.ordinal_ends')}")
_EDGE = r"(?![^\W_])"
_DIGIT = lazy(r"(?<![\w.,/:#$€£+-])\d[a-f]?(?![\w%$€£@]|[.,:/-]\d)")
_DIGITS = lazy(r"\d+")
_NUMBER = lazy(r"(?<![\w.,/:#$€£+-])\d{1,6}(?:[ -]?[a-f](?![^\W_]))?(?:[/-]\d{1,4}[a-z]?){0,3}(?![\w%$€£@]|[.,:/-]\d)")
_KIND_BEHIND = lazy(
    lambda: (
        rf"(?P<name>(?:[ \t]{{1,2}}(?:{WORD}|{_ordinal()})){{1,4}}?)[ \t]{{1,2}}"
        rf"(?:(?P<sure>{streets.sure_kinds()})|(?P<unsure>{streets.unsure_kinds()})){_EDGE}\.?(?:[ \t]"
        rf"{either('addresses.directions')}{_EDGE})?"
    )
)
_KIND_AGAIN = lazy(lambda: rf"[ \t]({streets.sure_kinds()}|{streets.unsure_kinds()}){_EDGE}\.?")
"""One more kind behind the first: "Forest Hill Road"."""
_ROUTE = lazy(
    lambda: (
        rf"[ \t](?:{either('addresses.route_leads')} )?{either('addresses.routes')}[ \t]\d{{1,5}}(?![^\W_])"
        rf"|[ \t]{either('addresses.road_leads')} {either('addresses.roads')}[ \t](?:\d{{1,5}}|[a-z])(?![^\W_])"
    )
)
_TOWN_FOLLOWS = lazy(r",?[ \t\n]{1,2}(?:[a-z]{1,2}-)?\d{4,5}[ \t]([^\W\d_]{3})")
_PREFIX_BEHIND = lazy(
    lambda: (
        rf"(?:[ \t]?{either('addresses.number_additions')})?,?[ \t](?P<kind>{streets.prefixed()})(?P<name>"
        rf"(?:[ \t]{WORD}){{1,6}})"
    )
)
_PREFIX_BEFORE = lazy(
    lambda: (
        rf"(?<![^\W_])(?P<kind>{streets.prefixed()})[ \t]{{1,2}}(?P<name>(?:\d{{1,2}}[ \t](?=[^\W\d_]))?{WORD}"
        rf"(?:[ \t]{WORD}){{0,5}}?),?[ \t]?(?:n\.?[ºo°]\.?[ \t]?|#[ \t]?|{either('addresses.number_leads')}\.?[ \t])?$"
    )
)
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
_SURE, _WEAK, _CROSSING, _ANSWERED = 0.93, 0.83, 0.95, 0.86
_BEFORE, _BEHIND = 64, 72
_NEAREST = 8
_ANSWER = 160
_HOUSE_DIGITS = 6
_strong_prefixes = set_of("addresses.strong_kinds_before")


def anchors() -> frozenset[str]:
    """Return the kinds of street that `beside` reads."""
    return streets.kind_words()


def find(window: Window) -> Iterator[Finding]:
    """Yield postal addresses, each grown from its core over everything beside it that belongs to it."""
    cores = list(_cores(window))
    answer = street_name.whole_answer(window) if not cores and _asked(window) else None
    if answer:
        yield Finding(Kind.POSTAL_ADDRESS, *answer, _ANSWERED)
    grown = sorted((parts.grown_left(window, core.start), parts.grown_right(window, core.end)) for core in cores)
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
    start, end = max(0, window.start - _BEFORE), min(len(window.text), window.end + _BEHIND)
    near = replace(window, start=start, end=end)
    digits = [match.span() for match in islice(_DIGIT.finditer(window.text, start, end), _NEAREST)]
    spoken = [(run.start, run.end) for run in near.runs if run.tokens[0].spoken and len(run.digits) <= _HOUSE_DIGITS]
    orders = _orders(window)
    for first_of, end_of in (*digits, *spoken):
        for core in _at_number(near, first_of, end_of, orders):
            if core.start <= window.start < core.end:
                first, last = parts.grown_left(window, core.start), parts.grown_right(window, core.end)
                yield Finding(Kind.POSTAL_ADDRESS, first, last, core.score)


def _orders(window: Window) -> tuple[Places, Places]:
    """Return where kinds of street are that stand behind a name in English, and such as stand before one."""
    return window.places(streets.english_words()), window.places(streets.prefix_words())


def _at_number(window: Window, start: int, end: int, orders: tuple[Places, Places]) -> Iterator[Core]:
    behind, around = orders
    if behind and any([end <= at < end + _BEHIND for at, _last in behind]):  # noqa: C419 - half the cost of a generator, at every key
        yield from _english(window, start, end)
    if around and any([start - _BEFORE <= at < end + _BEHIND for at, _last in around]):  # noqa: C419 - as above
        yield from _prefixed(window, start, end)
    if word_before(window.text, start) and may_end_in_kind(window.text, start):
        yield from suffixed(window, start, end)


def _cores(window: Window) -> Iterator[Core]:
    orders, numbers = _orders(window), list(_numbers(window))
    for start, end in numbers:
        if any(orders) or _has_word_beside(window.text, start, end):
            yield from _at_number(window, start, end, orders)
            yield from _by_shape(window, start, end)
    for start, end in chains(window, numbers):
        yield Core(start, end, _SURE)
    for start, end in street_name.without_number(window):
        yield Core(start, end, _SURE)
    for start, end, score in parts.codes(window):
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


def _plain_name(name: str) -> bool:
    return not any(word.strip(".") in streets.not_in_name() for word in name.split())


def _plain_behind_first(name: str) -> bool:
    """Return whether a name in capitals is one, be its first word a small one: "Am Alten Markt", not "Am" alone."""
    first, _, others = name.strip().partition(" ")
    small = streets.not_in_name() - parts.particles()
    if not others:
        return first.strip(".") not in streets.not_in_name()
    return not any(word.strip(".") in small for word in others.split())


def _english(window: Window, start: int, end: int) -> Iterator[Core]:
    """Yield "8431 Circle Drive", "221b baker street", "one eight six seven santa rosa drive"."""
    route = _ROUTE.match(window.text, end, end + _BEHIND)
    if route:
        yield Core(start, route.end(), _SURE)
        return
    match = _KIND_BEHIND.match(window.text, end, end + _BEHIND)
    if match is None or not _is_street(window, match, start):
        return
    if street_name.is_article(window, start, end) and not window.capital(match.start("name") + 1):
        return
    again = _KIND_AGAIN.match(window.text, match.end())
    if again and (match["sure"] or window.capital(again.start(1))):
        yield Core(start, again.end(), _SURE)
    elif match["sure"]:
        yield Core(start, match.end(), _SURE)
    elif window.capital(match.start("unsure")) or near_cue(window, start) or parts.code_follows(window, match.end()):
        yield Core(start, match.end(), LIKELY)


def _is_street(window: Window, match: re.Match[str], start: int) -> bool:
    """Return whether a kind of street has a name before it, not a measure or another word of a sentence."""
    name = match["name"].strip()
    if name == "the":
        return near_cue(window, start) or window.capital(match.start("name") + 1)
    if match["sure"] is None:
        return _plain_name(name)
    return _plain_name(name) or name in streets.ordinals() or _all_capitals(window, *match.span("name"))


def _all_capitals(window: Window, start: int, end: int) -> bool:
    """Return whether each word of a name has a capital, so that it is no measure: "15 Long Street"."""
    return not window.raw.isupper() and all(word[:1].isupper() for word in window.raw[start:end].split())


def _prefixed(window: Window, start: int, end: int) -> Iterator[Core]:
    """Yield "Calle Mayor 12", "12 bis rue de la Paix", "ul. Cicha 86"."""
    offset = max(0, start - _BEFORE)
    if street_name.is_article(window, start, end):
        return
    before = window.known(_PREFIX_BEFORE.search, window.text[offset:start])
    while before and not street_name.is_day(window, end):
        first, words = offset + before.start(), before["name"].split()
        name = offset + before.start("name") + street_name.first_name(before["name"])
        if street_name.is_name(before["name"]):
            certain = (
                before["kind"] in _strong_prefixes()
                or (window.capital(name) and window.capital(first))
                or (window.without_capitals(name) and is_home(words[-1]))
            )
            bare = window.capital(name) or window.without_capitals(name)
            if certain or (bare and near_cue(window, first)):
                yield Core(first, end, _SURE)
                break
        offset += before.start("name")
        before = window.known(_PREFIX_BEFORE.search, window.text[offset:start])
    behind = _PREFIX_BEHIND.match(window.text, end, end + _BEHIND)
    if behind is None:
        return
    if behind["name"].split()[0] in streets.not_in_name() - parts.particles():
        return
    sure = behind["kind"] in _strong_prefixes() or window.capital(behind.start("kind"))
    if sure or street_name.leads_on(window, behind):
        yield Core(start, parts.name_end(window, behind.start("name"), behind.end()), _SURE)


def _has_word_beside(text: str, start: int, end: int) -> bool:
    """Return whether a word may begin straight behind a number or end straight before it; not so amid other numbers."""
    return word_before(text, start) or text[end + 1 : end + 2].isalpha()


def _by_shape(window: Window, start: int, end: int) -> Iterator[Core]:
    """Yield what only its shape and place give away: capitals and a number behind a cue, or before a unit."""
    asked = _asked(window)
    behind = _NAMES_BEHIND.match(window.text, end, end + _BEHIND) if window.capital(end + 1) else None
    if behind and (behind["number"] or asked) and _plain_name(behind["name"]):
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
