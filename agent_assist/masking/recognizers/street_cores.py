"""Streets beside a number whose kind is a word of its own: "8431 Circle Drive", "Calle Mayor 12"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import address_parts as parts
from agent_assist.masking.recognizers import street_name, streets
from agent_assist.masking.recognizers.address_chain import is_home
from agent_assist.masking.recognizers.suffixed_street import (
    LIKELY,
    WORD,
    Core,
    may_end_in_kind,
    near_cue,
    suffixed,
    word_before,
)
from agent_assist.masking.text.lazy import lazily, lazy, set_of
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

Places = list[tuple[int, int]]

_EDGE = r"(?![^\W_])"
BEFORE, BEHIND = 64, 72
"""How many characters before and behind a number its street may stand."""
SURE = 0.93
"""The score of a street whose kind and number stand side by side."""

_ordinal = lazily(lambda: rf"\d{{1,3}}{either('addresses.ordinal_ends')}")
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
_strong_prefixes = set_of("addresses.strong_kinds_before")


def orders_of(window: Window) -> tuple[Places, Places]:
    """Return where kinds of street are that stand behind a name in English, and such as stand before one."""
    return window.places(streets.english_words()), window.places(streets.prefix_words())


def at_number(window: Window, start: int, end: int, orders: tuple[Places, Places]) -> Iterator[Core]:
    """Yield the streets beside a number; `orders` are where kinds of street stand behind a name, and before one."""
    behind, around = orders
    if behind and any([end <= at < end + BEHIND for at, _last in behind]):  # noqa: C419 - half the cost of a generator, at every key
        yield from _english(window, start, end)
    if around and any([start - BEFORE <= at < end + BEHIND for at, _last in around]):  # noqa: C419 - as above
        yield from _prefixed(window, start, end)
    if word_before(window.text, start) and may_end_in_kind(window.text, start):
        yield from suffixed(window, start, end)


def is_plain(name: str) -> bool:
    """Return whether no word of a name is a word of a sentence rather than of a street."""
    return not any(word.strip(".") in streets.not_in_name() for word in name.split())


def _english(window: Window, start: int, end: int) -> Iterator[Core]:
    """Yield "8431 Circle Drive", "221b baker street", "one eight six seven santa rosa drive"."""
    route = _ROUTE.match(window.text, end, end + BEHIND)
    if route:
        yield Core(start, route.end(), SURE)
        return
    match = _KIND_BEHIND.match(window.text, end, end + BEHIND)
    if match is None or not _is_street(window, match, start):
        return
    if street_name.is_article(window, start, end) and not window.capital(match.start("name") + 1):
        return
    again = _KIND_AGAIN.match(window.text, match.end())
    if again and (match["sure"] or window.capital(again.start(1))):
        yield Core(start, again.end(), SURE)
    elif match["sure"]:
        yield Core(start, match.end(), SURE)
    elif window.capital(match.start("unsure")) or near_cue(window, start) or parts.code_follows(window, match.end()):
        yield Core(start, match.end(), LIKELY)


def _is_street(window: Window, match: re.Match[str], start: int) -> bool:
    """Return whether a kind of street has a name before it, not a measure or another word of a sentence."""
    name = match["name"].strip()
    if name == "the":
        return near_cue(window, start) or window.capital(match.start("name") + 1)
    if match["sure"] is None:
        return is_plain(name)
    return is_plain(name) or name in streets.ordinals() or _all_capitals(window, *match.span("name"))


def _all_capitals(window: Window, start: int, end: int) -> bool:
    """Return whether each word of a name has a capital, so that it is no measure: "15 Long Street"."""
    return not window.raw.isupper() and all(word[:1].isupper() for word in window.raw[start:end].split())


def _prefixed(window: Window, start: int, end: int) -> Iterator[Core]:
    """Yield "Calle Mayor 12", "12 bis rue de la Paix", "ul. Cicha 86"."""
    offset = max(0, start - BEFORE)
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
                yield Core(first, end, SURE)
                break
        offset += before.start("name")
        before = window.known(_PREFIX_BEFORE.search, window.text[offset:start])
    behind = _PREFIX_BEHIND.match(window.text, end, end + BEHIND)
    if behind is None:
        return
    if behind["name"].split()[0] in streets.not_in_name() - parts.particles():
        return
    sure = behind["kind"] in _strong_prefixes() or window.capital(behind.start("kind"))
    if sure or street_name.leads_on(window, behind):
        yield Core(start, parts.name_end(window, behind.start("name"), behind.end()), SURE)
