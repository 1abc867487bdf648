"""What hangs on a street in an address: units, towns, states, postcodes, countries; and those that stand alone."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import streets
from agent_assist.masking.recognizers.address_chain import is_home
from agent_assist.masking.text.lazy import any_of, lazily, lazy, set_of
from agent_assist.masking.text.vocabulary import either, word_set

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_EDGE = r"(?![^\W_])"
_PLACE_WORD = r"[^\W\d_]{2,24}"
_LEFT_EDGE = r"(?<![^\W_])"
_UNIT = lazy(lambda: rf"{_LEFT_EDGE}{streets.unit()}{_EDGE}")
_UNIT_FOLLOWS = lazy(lambda: rf"[\s,]{{1,4}}{streets.unit()}{_EDGE}")
_POST_BOX = lazy(lambda: rf"{_LEFT_EDGE}(?:{streets.post_box()}){_EDGE}")
_STATE_ZIP = lazy(lambda: rf"{_LEFT_EDGE}{streets.states()}\.?,?[ \t]{{1,2}}\d{{4,5}}(?:-\d{{4}})?(?![\w-])")
_FIVE_DIGITS = lazy(r"[ \t]\d{5}(?!\d)")
_STATE_REACH, _PLUS_FOUR = 24, 6
"""Longer than any state; a dash, four digits and what must not follow."""
_WHOLE_STATE_ZIP = lazy(lambda: rf"{_LEFT_EDGE}{streets.states()}\.?,?[ \t]{{1,2}}\d{{5}}(?:-\d{{4}})?(?![\w-])")
_LETTERS_CODE = lazy(
    rf"{_LEFT_EDGE}(?:{streets.UK_POSTCODE}|{streets.CANADA_POSTCODE}"
    rf"|{streets.IRISH_POSTCODE}(?<=[^ ]{{3}} [^ ]{{4}})){_EDGE}"
)
_POSTCODE = lazy(rf"{_LEFT_EDGE}{streets.POSTCODE}{_EDGE}")
_ANY_CODE_FOLLOWS = lazy(lambda: rf"[\s,.]{{1,3}}(?:{streets.POSTCODE}|{streets.unit()}){_EDGE}")
_SEPARATOR = lazy(r"[\s,.;>|-]{1,8}")
_STATE = lazy(lambda: rf"{streets.states()}\.?{_EDGE}")
_COUNTRY = lazy(lambda: rf"{streets.countries()}{_EDGE}")
_TOWN_WORD = lazy(r"[^\W\d_]{1,40}(?:['.-]\s?[^\W\d_]{1,40}){0,6}\.?(?=[\s,.)]|$)")
_TOWN_CLOSES = lazy(
    r"[\s,.]{1,6}(?:[^\W\d_]{2,3}\.?,?\s{1,3})?(?:[a-z]{1,2}-)?\d{4,6}(?!\w|\.\d)|\s{0,3}[,\n.)]|\s{0,3}$"
    rf"|[\s,]{{1,3}}(?:{streets.UK_POSTCODE}|{streets.CANADA_POSTCODE}|{streets.IRISH_POSTCODE})"
)
_SMALL_TOWN = lazy(
    lambda: (
        rf"(?:in )?(?:[^\W\d_]{{1,40}},? ){{1,3}}?(?:(?:{streets.states()},? )?\d{{5}}(?![\w])"
        rf"|\d{{4}}(?=\s{{0,2}}(?:$|[,.\n])(?!\d))|(?:{streets.UK_POSTCODE}|{streets.CANADA_POSTCODE}){_EDGE})"
        rf"|[^\W\d_]{{1,40}}(?: [^\W\d_]{{1,40}})?,? {streets.states()}{_EDGE}(?=\s{{0,2}}(?:$|[,.\d]))"
    )
)
_LEFT_PART = lazy(
    lambda: (
        rf"(?<![\w.#/:$€£-])(?:(?:{streets.unit()}|\d{{1,6}})[ \t]?[,\s]{{1,2}}"
        rf"|{either('addresses.number_leads')}[. ]{{1,2}})$"
    )
)
_DISTRICT = lazy(
    lambda: (
        rf"{either('addresses.districts')}\.?[ \t](?:{_PLACE_WORD}(?:[ \t]{_PLACE_WORD}){{0,2}}?"
        rf"(?=\s{{0,2}}(?:$|[,.\n\d-]))|{_PLACE_WORD})"
    )
)
"""A part of a town with the word that calls it one."""
_BARE_TOWN = lazy(rf"{_PLACE_WORD}(?: {_PLACE_WORD})?(?=\s{{0,2}}(?:$|[,\n]|\d{{5}}))")
"""One or two words between commas, where no capital tells."""
_NAME_WORD = lazy(r"[^\W\d_]{1,40}(?:['.-][^\W\d_]{1,40}){0,2}\.?")
particles = set_of("addresses.particles")
"""Small words inside the names of streets and towns."""
_small_parts = lazily(lambda: particles() | word_set("addresses.small_parts"))
_name_stops = lazily(lambda: (streets.not_in_name() - particles()) | word_set("addresses.name_stops"))
_never_town = lazily(lambda: streets.not_in_name() | word_set("addresses.name_stops"))
_REACH, _STEPS = 120, 10
_LEFT_REACH, _LEFT_STEPS = 24, 3
_BOX_STEM = any_of("addresses.box_stems")
_CODE_STEM = any_of("addresses.postcode_stems")
_PREFIXED_CODE = lazy(r"(?<![\w-])[a-z]{1,2}-\d{4,5} ([^\W\d_]{2,24})(?![^\W_])")
_GRID = lazy(
    lambda: (
        rf"(?<![^\W_]){either('addresses.grid_kinds')}\.? \d{{1,3}}[a-z]? ?(?:#|no\.?|n°"
        rf"|nº) ?\d{{1,3}}[a-z]? ?- ?\d{{1,3}}(?![^\W_])"
    )
)
"""Streets that have numbers for names, as in Colombia: "Calle 72 # 10-07"."""
_GRID_KIND = lazy(lambda: rf"(?<![^\W_]){either('addresses.grid_kinds')}\.? $")
_GRID_JOINT = lazy(
    lambda: (
        rf" (?:(?:{either('addresses.directions')}|[a-z])\.? ){{0,2}}"
        rf"(?:#|n°|nº|{either('addresses.number_leads')}\.?|{either('addresses.corner_and')}) ?"
    )
)
"""Between the two numbers of such a street, as it is dictated: "carrera cuarenta número diecisiete"."""
_grid_words = set_of("addresses.grid_words")
_CODE, _LIKELY, _BOX = 0.85, 0.82, 0.9
_SPOKEN_CODE = range(4, 7)
_SHORT_STATE = 3
_FIRST_WORD = lazy(r"([^\W\d_]+) ")
_TOWN_BEHIND = lazy(lambda: rf" ([^\W\d_]{{3,24}})(?: {either('addresses.particles')} [^\W\d_]{{3,24}})?(?![^\W_])")
_DIGITS_GO_ON = lazy(r" ?[/-]? ?\d")
"""Behind what looks like a postcode, makes it the beginning of a telephone number."""
_TOWN_CODE = 5
_KIND_PART = lazy(lambda: rf"(?<![^\W_]){streets.prefixed()}(?: [^\W_]{{1,20}}){{1,4}}[,،] ?$")
_ANY_PART = lazy(r"[,،] ?[^\W_]{1,20}(?: [^\W_]{1,20}){0,3}[,،] ?$")
_PART_REACH = 64
_WORD_AT_END = lazy(r"(?<![\w'])\w[\w'.&/-]*$")
_MOST_PARTS, _PART_GAP, _LONGEST_WORD, _LONG_CODE = 6, 4, 40, 6
_TOWN_WORDS = 4


def unit_follows(window: Window, end: int) -> bool:
    """Return whether a part of a building follows, such as "Apt. 4"."""
    return _UNIT_FOLLOWS.match(window.text, end) is not None


def any_code_follows(window: Window, end: int) -> bool:
    """Return whether a postcode or a part of a building follows directly."""
    return _ANY_CODE_FOLLOWS.match(window.text, end) is not None


def code_follows(window: Window, end: int) -> bool:
    """Return whether a state with its postcode, a postcode of letters or a part of a building follows closely."""
    part = window.text[end : end + 40]
    return any(pattern.search(part) for pattern in (_STATE_ZIP, _UNIT, _LETTERS_CODE))


def codes(window: Window) -> Iterator[tuple[int, int, float]]:
    """Yield start, end and score of what is an address without a street: post boxes and postcodes."""
    first, last = max(0, window.start - 32), min(len(window.text), window.end + 4)
    if _BOX_STEM.search(window.text):
        for match in _POST_BOX.finditer(window.text, first, last):
            yield match.start(), match.end(), _BOX
    if not _grid_words().isdisjoint(window.vocabulary):
        for match in _GRID.finditer(window.text, first, last):
            yield match.start(), match.end(), _BOX
        for run, follower in pairwise(window.runs):
            kind = _GRID_KIND.search(window.before(run.start))
            if kind and _GRID_JOINT.fullmatch(window.text, run.end, follower.start):
                yield run.start - len(kind[0]), follower.end, _BOX
    yield from _by_form(window, first, last)
    yield from _by_parts(window)
    yield from _called(window, first, last)


def _by_form(window: Window, first: int, last: int) -> Iterator[tuple[int, int, float]]:
    """Yield postcodes whose form tells: with a state, of letters and digits, with a country's letter and a town."""
    text = window.text
    if not streets.state_words().isdisjoint(window.vocabulary):
        for match in _with_state(text, first, last):
            if window.capital(match.start()) or window.known(streets.ADDRESS_CUE.search, window.before(match.start())):
                yield match.start(), match.end(), _LIKELY
    for match in _LETTERS_CODE.finditer(text, first, last) if window.mixed else ():
        capitals = " " in match[0] and window.raw[match.start() : match.end()].isupper()
        if capitals or window.known(streets.ADDRESS_CUE.search, window.before(match.start())):
            yield grown_over_parts(window, match.start()), match.end(), _CODE
    for match in _PREFIXED_CODE.finditer(text, first) if "-" in text else ():
        if match.start() < last and window.capital(match.start()) and window.capital(match.start(1)):
            yield match.start(), match.end(), _CODE


def _by_parts(window: Window) -> Iterator[tuple[int, int, float]]:
    """Yield six digits with parts of an address before them, as in India."""
    for run in window.runs:
        if len(run.digits) == run.end - run.start == _LONG_CODE:
            begin = grown_over_parts(window, run.start)
            if begin < run.start:
                yield begin, run.end, _LIKELY


def _with_state(text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """Yield five digits with the state before them; looks for the digits first, which are rare, not for a state."""
    for digits in _FIVE_DIGITS.finditer(text, first, last):
        low, high = max(first, digits.start() - _STATE_REACH), min(last, digits.end() + _PLUS_FOUR)
        match = _WHOLE_STATE_ZIP.search(text, low, high)
        if match:
            first = match.end()
            yield match


def _called(window: Window, first: int, last: int) -> Iterator[tuple[int, int, float]]:
    """Yield postcodes that are called so or were asked for, in digits or words."""
    asked = bool(window.previous) and streets.POSTCODE_ASKED.search(window.previous) is not None
    if not asked and not _CODE_STEM.search(window.text):
        return
    for match in _POSTCODE.finditer(window.text, first, last):
        if asked or window.known(streets.POSTCODE_CUE.search, window.before(match.start())):
            yield match.start(), match.end(), _CODE
    for run in window.runs:
        spoken = run.tokens[0].spoken and len(run.digits) in _SPOKEN_CODE
        if spoken and (asked or window.known(streets.POSTCODE_CUE.search, window.before(run.start))):
            yield run.start, run.end, _CODE


def name_end(window: Window, start: int, end: int) -> int:
    """Return where the name of a street ends that runs on to the right: before the first word of a sentence."""
    small, capital = start, start
    for match in _NAME_WORD.finditer(window.text, start, end):
        word = match[0].rstrip(".")
        if word in particles() and word not in _name_stops():
            continue
        if word in _name_stops():
            break
        small = match.end()
        capital = small if window.capital(match.start()) else capital
    return capital if capital > start else max(small, start + 1)


def grown_right(window: Window, end: int) -> int:
    """Return where an address ends whose core ends at a place."""
    text, limit = window.text, min(len(window.text), end + _REACH)
    for step in range(_STEPS):
        gap = _SEPARATOR.match(text, end, limit)
        if gap is None:
            break
        stop = _part_end(window, gap.end(), own_line="\n" in gap[0] or (step == 0 and gap[0] == " "))
        stop = stop or _spoken_code_end(window, gap.end())
        if not stop or stop > limit:
            break
        end = stop
    return end


def _spoken_code_end(window: Window, start: int) -> int:
    """Return where a postcode in words and the town behind it end that begin at a place, 0 if none do."""
    small = _FIRST_WORD.match(window.text, start)
    place = small.end() if small and small[1] in _small_parts() else start
    digits, end = "", 0
    for token in chain.from_iterable(run.tokens for run in window.runs if run.end > place):
        if token.start < place or not token.spoken or (not digits and token.start > place):
            continue
        digits, end = digits + token.digits, token.end
        if len(digits) >= _TOWN_CODE:
            break
    town = _TOWN_BEHIND.match(window.text, end)
    if town is None or len(digits) not in {_TOWN_CODE - 1, _TOWN_CODE} or town[1] in streets.not_in_name():
        return 0
    return town.end()


def _part_end(window: Window, start: int, *, own_line: bool) -> int:
    """Return where a further part of an address ends that begins at a place, 0 if none does."""
    text = window.text
    for pattern in (_UNIT, _POST_BOX, _STATE_ZIP, _COUNTRY, _DISTRICT):
        match = pattern.match(text, start)
        if match:
            return match.end()
    code = _POSTCODE.match(text, start)
    if code:
        return 0 if _DIGITS_GO_ON.match(text, code.end()) else code.end()
    state = _STATE.match(text, start)
    if state and (window.capital(start) or len(state[0]) > _SHORT_STATE):
        return state.end()
    return _town_end(window, start, own_line=own_line)


def _town_end(window: Window, start: int, *, own_line: bool) -> int:
    """Return where a town ends: words in capitals, or small ones that a state or a postcode closes."""
    stop, position = start, start
    for count in range(_TOWN_WORDS):
        word = _TOWN_WORD.match(window.text, position)
        if word is None or not (window.capital(position) or (count and word[0] in particles())):
            break
        if window.capital(position):
            if count == 0 and word[0] in streets.not_in_name():
                return 0
            stop = word.end()
        position = word.end() + 1
        if window.text[word.end() : word.end() + 1] != " ":
            break
    if window.without_capitals(start):
        bare = None if own_line else _BARE_TOWN.match(window.text, start)
        fits = bare and not any(word in _never_town() for word in bare[0].split())
        return bare.end() if bare and fits else 0
    if stop > start:
        return stop if own_line or _TOWN_CLOSES.match(window.text, stop) else 0
    small = _SMALL_TOWN.match(window.text, start)
    if small and not any(word in streets.not_in_name() - _small_parts() for word in small[0].split()):
        return small.end()
    return 0


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
