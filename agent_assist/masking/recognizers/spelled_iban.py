"""Recognizes international bank account numbers that are spelled out: "d e eight nine …", "pê tê cinquenta …".

Letters are read by their names in every language; a name may stand for several letters. What is called an IBAN, or
answers the question for one, counts although its check digits fail or its country was left out.
"""

from __future__ import annotations

import re
from itertools import islice, product
from string import ascii_lowercase
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.iban import LENGTHS, checks, is_called
from agent_assist.masking.text import cues
from agent_assist.masking.text.fold import PICTURE
from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.number_words import pattern_of, scales, value
from agent_assist.masking.text.vocabulary import either, entries, pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

    Tokens = dict[int, Token]

_names = lazily(lambda: pairs("numbers.letters"))
_letter = lazily(lambda: rf"(?:{pattern_of(set(_names()))}|[a-z])")
_as_in = lazily(lambda: rf"(?: (?:{either('numbers.spelling_links')}) [^\W\d_]{{2,12}})?")
_uncounted = lazily(lambda: pattern_of({word for word in scales() if not value(word)}))
"""Words such as "mille", which say no digits of their own where a number is spelled out."""
_between = lazily(lambda: rf"(?:[\s.,;:/|={PICTURE}-]|(?:{either('numbers.fillers')}|{_uncounted()})(?![^\W_])){{0,8}}")
_COUNTRY = lazy(lambda: rf"(?<![^\W_])({_letter()}){_as_in()}[ .,-]{{0,3}}({_letter()}){_as_in()}(?=[^\w]{{1,3}}\w)")
_WORDS = re.compile(r"[^\W\d_]+")
_leads = lazily(lambda: frozenset({*LENGTHS, *ascii_lowercase, *(_WORDS.findall(name)[-1] for name in _names())}))
"""The last word of what stands before the check digits."""
_links = lazily(lambda: frozenset(_WORDS.findall(link)[-1] for link in entries("numbers.spelling_links")))
_EXAMPLE = re.compile(r" [^\W\d_]{2,12}")
"""The word by which a letter is made clear."""
_LETTER = lazy(lambda: rf"({_letter()})(?![^\W_]){_as_in()}")
_BANK = re.compile(r"([a-z]{2,4})(?![^\W_])")
_BETWEEN = lazy(_between)
_SAID_COUNTRY = re.compile(r"(?<![^\W_])([a-z]{2}) ?(\d\d)(?![^\W_])")
_SURE, _CALLED, _BARE, _EXACT = 0.98, 0.95, 0.65, 0.55
_MANY = 8
"""So many words of a country's whole number are one, though it was misheard."""
_UNNAMED = range(20, 31)
"""Digits in words that nothing names: no other number of people is so long."""
_FEWEST, _BARE_FEWEST = 10, 10
_ENOUGH = 0.6
_LONGEST_HEAD = 60
_MOST_READINGS = 81


class _Read(NamedTuple):
    """What was spelled out up to a place: for each sign the letters or digits it may be."""

    end: int
    signs: tuple[str, ...]


def find(window: Window) -> Iterator[Finding]:
    """Yield IBANs that are spelled out, and numbers that are called one without their country."""
    digits = window.weight
    if digits < _FEWEST:
        return
    free = 0
    tokens = {token.start: token for run in window.runs for token in run.tokens}
    low = max(0, window.start - _LONGEST_HEAD)
    for head in _COUNTRY.finditer(window.text, low, window.end) if _is_led(window, tokens) else ():
        if head.start() < free or not _digits_follow(window.text, head.end(), tokens):
            continue
        countries = [c for c in map("".join, product(_options(head[1]), _options(head[2]))) if c in LENGTHS]
        if not countries:
            continue
        read = _spelled(window.text, head.end(), max(LENGTHS[country] for country in countries) - 2, tokens)
        apart = window.text[head.end(1) : head.start(2)].isspace()
        score = max(_score(window, head.start(), country, read, apart=apart) for country in countries)
        if score:
            free = read.end
            yield Finding(Kind.IBAN, head.start(), read.end, score)
    yield from _without_country(window, tokens)


def _is_led(window: Window, tokens: Tokens) -> bool:
    """Return whether a number follows the letters of a country, or a letter or its name; in other scripts, perhaps."""
    if not window.text.isascii():
        return True
    for _start, end in window.places(_leads()):
        if _digits_follow(window.text, end, tokens):
            return True
    examples = [_EXAMPLE.match(window.text, end) for _start, end in window.places(_links())]
    return any(_digits_follow(window.text, example.end(), tokens) for example in examples if example)


def _digits_follow(text: str, place: int, tokens: Tokens) -> bool:
    """Return whether a number follows over nothing but signs and fillers, as the check digits follow a country."""
    gap = _BETWEEN.match(text, place)
    return (gap.end() if gap else place) in tokens


def _options(name: str) -> str:
    return _names().get(name, name)


def _spelled(text: str, start: int, most: int, tokens: Tokens) -> _Read:
    """Return what is spelled from a place on, up to so many signs; `tokens` are the text's numbers by their starts."""
    place = end = start
    signs: list[str] = []
    while len(signs) < most and place < len(text):
        gap = _BETWEEN.match(text, place)
        place = gap.end() if gap else place
        token = tokens.get(place)
        if token is not None:
            signs.extend(token.digits)
            place = end = token.end
            continue
        letter = _LETTER.match(text, place) or _BANK.match(text, place)
        if letter is None:
            break
        known = _names().get(letter[1])
        signs.extend([known] if known else letter[1])
        place = end = letter.end()
    return _Read(end, tuple(signs[:most]))


def _score(window: Window, start: int, country: str, read: _Read, *, apart: bool) -> float:
    """Return how sure spelled signs are the number of a country, 0 if they are none.

    Args:
        window: where they stand.
        start: where the country begins.
        country: its two letters.
        read: the signs behind it.
        apart: whether the two letters were spelled, so that nothing else can be meant even if the check fails.
    """
    lacking = LENGTHS[country] - 2 - len(read.signs)
    if not all(sign.isdigit() for sign in read.signs[:2]):
        return 0.0
    if not lacking:
        readings = islice(product(*read.signs), _MOST_READINGS)
        if any(checks(country + "".join(reading)) for reading in readings):
            return _SURE
        if apart:
            return _CALLED
        if _is_said_out(window, start, read.end):
            return _EXACT
    called = is_called(window, start)
    return _CALLED if called and len(read.signs) >= _ENOUGH * (LENGTHS[country] - 2) else 0.0


def _without_country(window: Window, tokens: Tokens) -> Iterator[Finding]:
    """Yield digits that are called an IBAN, or go on one that began in the question."""
    for run in window.runs:
        if len(run.digits) < _BARE_FEWEST:
            continue
        said = _SAID_COUNTRY.search(window.previous)
        if said is not None and len(run.digits) == LENGTHS.get(said[1], 0) - 4:
            yield Finding(Kind.IBAN, run.start, run.end, _CALLED)
        elif is_called(window, run.start):
            end = _spelled(window.text, run.start, max(LENGTHS.values()), tokens).end
            asked = cues.IBAN_ASKED.search(window.previous) is not None
            yield Finding(Kind.IBAN, run.start, max(end, run.end), _CALLED if asked else _BARE)
        elif _is_unnamed(window, run):
            yield Finding(Kind.IBAN, run.start, run.end, _EXACT)


def _is_said_out(window: Window, start: int, end: int) -> bool:
    """Return whether a piece is many words without a written digit, and the number in words ends with it."""
    said = window.text[start:end]
    many = said.count(" ") >= _MANY and not any(map(str.isdigit, said))
    return many and any(run.end == end for run in window.runs)


def _is_unnamed(window: Window, run: Run) -> bool:
    """Return whether a run is a long number in words that no word before it calls a reference."""
    said = len(run.digits) in _UNNAMED and all(token.spoken for token in run.tokens)
    return said and window.known(cues.REFERENCE.search, window.before(run.start)) is None
