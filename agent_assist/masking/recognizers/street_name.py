"""What can be the name of a street in languages that put its kind first, and addresses without a number to go by."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from agent_assist.masking.recognizers import address_parts as parts
from agent_assist.masking.recognizers import name_words, streets
from agent_assist.masking.text.lazy import lazily, lazy, set_of, whole
from agent_assist.masking.text.numerals import NUMBER
from agent_assist.masking.text.vocabulary import either, word_set
from agent_assist.masking.text.window import LEAST_BEFORE, LEAST_BEHIND

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_WORDS = lazy(r"\S+")
_of = set_of("addresses.of")
_WORD = r"[^\W\d_]{1,40}(?:['.-][^\W\d_]{1,40}){0,2}\.?"
_DATED = lazy(lambda: rf"[ \t](?:{either('dates.of')}[ \t])?{either('dates.months')}(?![^\W_])")
"""Behind a number, says that it is the day of a date."""
_WITHOUT = lazy(
    lambda: (
        rf"(?<![^\W_]){streets.prefixed()}[ \t]{{1,2}}(?P<name>{_WORD}(?:[ \t]{_WORD}){{0,5}}?),?[ \t]"
        rf"{either('addresses.no_number')}(?![^\W_])"
    )
)
_leads = lazily(lambda: word_set("addresses.short_cues") | word_set("addresses.short_links"))
"""Words that open an answer before the address: "vivo en la"."""
_NETWORK = whole("internet.ip_names")
_signs = lazily(lambda: word_set("internet.spoken_signs") | word_set("internet.dot"))
_MOST_WORDS = 12


def first_name(name: str) -> int:
    """Return where the first word of a street's name begins that is no particle: capitals are told by it."""
    return next((word.start() for word in _WORDS.finditer(name) if word[0] not in parts.particles()), 0)


def is_name(name: str) -> bool:
    """Return whether words between the kind of a street and its number can be its name, no part of a sentence."""
    words = name.split()
    return words[-1] not in parts.particles() and _says_nothing_else(words)


def _says_nothing_else(words: list[str]) -> bool:
    others = (word.strip(".,") for word in words if word.strip(".,") not in parts.particles())
    return streets.not_in_name().isdisjoint(others)


def leads_on(window: Window, behind: re.Match[str]) -> bool:
    """Return whether a particle behind the kind of a street leads to a name: with an article, or before a capital.

    "rue de la Paix", "cours du Chapeau-Rouge"; not "10 cours de yoga".
    """
    words = behind["name"].split()
    if words[0] in _of():
        return True
    if words[0] not in parts.particles() or len(words) == 1:
        return False
    return words[1] in _of() or window.capital(behind.start("name") + len(words[0]) + 2)


def is_article(window: Window, start: int, end: int) -> bool:
    """Return whether what is read as a number is the word for one, which is an article before a kind of street."""
    return not window.text[start].isdigit() and any(
        run.start == start and run.end == end and run.digits == "1" and run.tokens[0].spoken for run in window.runs
    )


def is_day(window: Window, end: int) -> bool:
    """Return whether the number that ends at a place is the day of a date: "16 de maio"."""
    return _DATED.match(window.text, end) is not None


def without_number(window: Window) -> Iterator[tuple[int, int]]:
    """Yield start and end of streets that are said to have no number: "Camino de los Molinos s/n"."""
    for match in _WITHOUT.finditer(window.text) if streets.NO_NUMBER.search(window.text) else ():
        if is_name(match["name"]):
            yield match.span()


def whole_answer(window: Window) -> tuple[int, int] | None:
    """Return start and end of a short answer to the question for an address that is nothing else, with a number.

    "18 de julio 1456 apto 302": neither a kind of street nor a capital need tell.
    """
    text = window.text
    cut = window.start >= LEAST_BEFORE or len(text) - window.end >= LEAST_BEHIND
    if cut or _NETWORK.search(window.previous) or not _signs().isdisjoint(window.vocabulary):
        return None
    found = dropwhile(lambda word: word[0].strip(":,") in _leads(), _WORDS.finditer(text, name_words.lead_end(text)))
    first = next(found, None)
    if first is None:
        return None
    start, words = first.start(), text[first.start() :].split()
    named = sum(len(word) > 2 and word.isalpha() and not NUMBER.fullmatch(word) for word in words)  # noqa: PLR2004 - no short form
    if not named or len(words) > _MOST_WORDS or not _says_nothing_else(words):
        return None
    return start, start + len(text[start:].rstrip(" .!\n"))
