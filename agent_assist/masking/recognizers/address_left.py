"""Where an address begins: units, numbers of houses and parts between commas that stand before what is surely one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import streets
from agent_assist.masking.recognizers.address_chain import is_home
from agent_assist.masking.recognizers.address_parts import particles
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from agent_assist.masking.text.window import Window

_LEFT_PART = lazy(
    lambda: (
        rf"(?<![\w.#/:$€£-])(?:(?:{streets.unit()}|\d{{1,6}})[ \t]?[,\s]{{1,2}}"
        rf"|{either('addresses.number_leads')}[. ]{{1,2}})$"
    )
)
_LEFT_REACH, _LEFT_STEPS = 24, 3
_KIND_PART = lazy(lambda: rf"(?<![^\W_]){streets.prefixed()}(?: [^\W_]{{1,20}}){{1,4}}[,،] ?$")
_ANY_PART = lazy(r"[,،] ?[^\W_]{1,20}(?: [^\W_]{1,20}){0,3}[,،] ?$")
_PART_REACH = 64
_WORD_AT_END = lazy(r"(?<![\w'])\w[\w'.&/-]*$")
_MOST_PARTS, _PART_GAP, _LONGEST_WORD = 6, 4, 40


def grown_over_parts(window: Window, start: int) -> int:
    """Return where an address begins that ends with a postcode at a place; the place itself if nothing tells.

    It goes over parts in capitals between commas, up to one that begins with a number, and is one if a kind of street
    or a part of a building is among them: "Rose Cottage, Mill Lane, Oxted RH8 9AB".
    """
    first, told = start, False
    for _ in range(_MOST_PARTS):
        begin = _capitals_start(window, first)
        if begin == first:
            break
        spoken = [*window.text[begin:first].replace(",", " ").split(), "-"]
        first = begin
        told = told or any(word in streets.kinds() or is_home(word) for word in spoken)
        if spoken[0].isdigit() or spoken[0][:-1].isdigit() or (is_home(spoken[0]) and spoken[1][0].isdigit()):
            break
    return first if told else start


def _capitals_start(window: Window, end: int) -> int:
    """Return where the words in capitals, and numbers, begin that stand before a place up to a comma."""
    stop = len(window.text[:end].rstrip(" ,\n"))
    first = place = stop if end - stop < _PART_GAP else 0
    numbered = False
    while place:
        word = _WORD_AT_END.search(window.text, max(0, place - _LONGEST_WORD), place)
        if word is None:
            break
        if window.capital(word.start()) or window.text[word.start()].isdigit():
            first = word.start()
        elif numbered or word[0] not in particles():
            break
        numbered = numbered or window.text[word.start()].isdigit()
        place = word.start() - 1
        if window.text[place : place + 1] != " " or not place:
            break
    return first if 0 < stop > first else end


def grown_left(window: Window, start: int) -> int:
    """Return where an address begins: a number of a house, a unit or a postcode may stand before its core."""
    for _ in range(_LEFT_STEPS):
        offset = max(0, start - _LEFT_REACH)
        before = window.known(_LEFT_PART.search, window.text[offset:start])
        if before is None:
            break
        start = offset + before.start()
    return _over_bare_parts(window, start) if window.without_capitals(start) else start


def _over_bare_parts(window: Window, start: int) -> int:
    """Return where an address begins in a script without capitals: over parts between commas up to a kind of street."""
    place = start
    for _ in range(_MOST_PARTS):
        low = max(0, place - _PART_REACH)
        part = _KIND_PART.search(window.text, low, place)
        if part:
            start = part.start()
        part = part or _ANY_PART.search(window.text, low, place)
        if part is None:
            break
        place = part.start() + (part.start() != start)
    return start
