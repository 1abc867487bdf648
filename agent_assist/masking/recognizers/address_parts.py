"""What hangs on a street in an address and follows it: units, towns, states, postcodes, countries."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import streets
from agent_assist.masking.text.lazy import lazily, lazy, set_of
from agent_assist.masking.text.vocabulary import either, word_set

if TYPE_CHECKING:
    from agent_assist.masking.text.window import Window

_EDGE = r"(?![^\W_])"
_PLACE_WORD = r"[^\W\d_]{2,24}"
_LEFT_EDGE = r"(?<![^\W_])"
_UNIT = lazy(lambda: rf"{_LEFT_EDGE}{streets.unit()}{_EDGE}")
_UNIT_FOLLOWS = lazy(lambda: rf"[\s,]{{1,4}}{streets.unit()}{_EDGE}")
POST_BOX = lazy(lambda: rf"{_LEFT_EDGE}(?:{streets.post_box()}){_EDGE}(?!\.\d)")
_STATE_ZIP = lazy(lambda: rf"{_LEFT_EDGE}{streets.states()}\.?,?[ \t]{{1,2}}\d{{4,5}}(?:-\d{{4}})?(?![\w-])")
LETTERS_CODE = lazy(
    rf"{_LEFT_EDGE}(?:{streets.UK_POSTCODE}|{streets.CANADA_POSTCODE}"
    rf"|{streets.IRISH_POSTCODE}(?<=[^ ]{{3}} [^ ]{{4}})){_EDGE}"
)
POSTCODE = lazy(rf"{_LEFT_EDGE}{streets.POSTCODE}{_EDGE}")
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
_SHORT_STATE = 3
_FIRST_WORD = lazy(r"([^\W\d_]+) ")
_TOWN_BEHIND = lazy(lambda: rf" ([^\W\d_]{{3,24}})(?: {either('addresses.particles')} [^\W\d_]{{3,24}})?(?![^\W_])")
_DIGITS_GO_ON = lazy(r" ?[/-]? ?\d")
"""Behind what looks like a postcode, makes it the beginning of a telephone number."""
_TOWN_CODE = 5
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
    return any(pattern.search(part) for pattern in (_STATE_ZIP, _UNIT, LETTERS_CODE))


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
    for pattern in (_UNIT, POST_BOX, _STATE_ZIP, _COUNTRY, _DISTRICT):
        match = pattern.match(text, start)
        if match:
            return match.end()
    code = POSTCODE.match(text, start)
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
