"""The second pass of the engine: words that call for a reading of their own, where no number need be near.

A cue ("password", "my name is", "diabetes") or a given name is an anchor. Each anchor is read with a bounded
piece of text around it by the recognizers that asked for its word, and its findings depend on nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from agent_assist.masking.finding import Finding
from agent_assist.masking.recognizers import (
    birth,
    expiry_answer,
    health,
    ip_address,
    person_name,
    postal_address,
    secret,
    streets,
)
from agent_assist.masking.recognizers.names import is_listed
from agent_assist.masking.text.lazy import NAMES, lazily
from agent_assist.masking.text.vocabulary import clitics
from agent_assist.masking.text.window import Window

Recognizer = Callable[[Window], Iterator[Finding]]
RIGHT = 112
"""How many characters behind an anchor its window holds; before it as many as before a cluster."""
ANSWER_LIMIT = 200
"""How much of an answer is read for what the question was after, in characters."""
WORD, ANSWER = 1, 2
"""What an anchor is: a word, or the whole of an answer."""
_WORD = re.compile(r"[^\W\d_]+|(?<![\w:])::\d(?![\w.])")
_ASCII_WORD = re.compile(r"[a-z]+")
"""The same for folded ASCII without "::", which is nearly every text; three times as fast."""
_LONG = 5
_NAMES_ONLY: tuple[Recognizer, ...] = (person_name.find,)
_STREETS_ONLY: tuple[Recognizer, ...] = (postal_address.beside,)
_SHORTEST: tuple[Recognizer, ...] = (ip_address.find,)
"""Reads "::1", which has too few digits to be a cluster."""
_ANSWERS: tuple[Recognizer, ...] = (person_name.answer, secret.answer, birth.find, expiry_answer.find)


def _all_readers() -> dict[str, tuple[Recognizer, ...]]:
    table: dict[str, tuple[Recognizer, ...]] = {}
    shared: dict[tuple[Recognizer, ...], tuple[Recognizer, ...]] = {}
    for words, recognizer in (
        (secret.anchors(), secret.find),
        (person_name.anchors(), person_name.find),
        (health.anchors(), health.find),
        (birth.anchors(), birth.find),
        (postal_address.anchors(), postal_address.beside),
        (expiry_answer.anchors(), expiry_answer.beside),
    ):
        for word in words:
            readers = (*table.get(word, ()), recognizer)
            table[word] = shared.setdefault(readers, readers)
    for word, readers in table.items():
        if person_name.find not in readers and is_listed(word):
            both = (*readers, person_name.find)
            table[word] = shared.setdefault(both, both)
    return table


_table = lazily(_all_readers, group=NAMES)
"""Which recognizers read around a word, but for names; see `_readers`."""


def anchors_in(text: str, folded: str, position: int = 0, stop: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield start and end of each word of a folded text that is read on its own.

    Args:
        text: any text.
        folded: the same, folded.
        position: where to begin; not inside a word.
        stop: words that begin behind it are left out and not looked at; None for the end of the text.
    """
    limit = len(folded) if stop is None else stop
    while limit < len(folded) and folded[limit].isalpha():
        limit += 1
    near = folded[position : limit + 2]
    plain = near.isascii() and "::" not in near
    for match in (_ASCII_WORD if plain else _WORD).finditer(folded, position):
        word, start, end = match[0], *match.span()
        if start >= limit:
            return
        recognizers = _readers(word)
        if recognizers is None and not plain and word[0] in _joined():
            start += _joint(word)
            recognizers = _readers(folded[start:end])
        if recognizers is None and len(word) <= _LONG and word[0] != ":":
            continue
        if recognizers == _NAMES_ONLY and person_name.is_idle(text, folded, start, end):
            continue
        if recognizers or word[0] == ":" or (len(word) > _LONG and _by_end(text, start, word)):
            yield start, end


def _readers(word: str) -> tuple[Recognizer, ...] | None:
    """Return who reads around a word; names are known without the marks over their letters."""
    found = _table().get(word)
    return _NAMES_ONLY if found is None and is_listed(word) else found


_joined = lazily(lambda: frozenset(word[0] for word in clitics()))


def _joint(word: str) -> int:
    """Return how many letters of a word are a small one written together with the next; 0 if the rest is no anchor."""
    return next((len(small) for small in clitics() if word.startswith(small) and _readers(word[len(small) :])), 0)


def _by_end(text: str, start: int, word: str) -> tuple[Recognizer, ...]:
    """Return who reads around a word because of its end: surnames in capitals, compounds that are streets."""
    if word[-3:] in streets.last_letters() and word.endswith(streets.ends(capital=text[start].isupper())):
        return _STREETS_ONLY
    return _NAMES_ONLY if text[start].isupper() and word.endswith(person_name.ends()) else ()


def read(window: Window, *, answer: bool = False) -> Iterator[Finding]:
    """Yield what the word at the hot place of a window gives away, or the whole of an answer."""
    word = window.text[window.start : window.end]
    if answer:
        recognizers = _ANSWERS
    elif word[0] == ":":
        recognizers = _SHORTEST
    else:
        recognizers = _readers(word) or _by_end(window.raw, window.start, word)
    for recognizer in recognizers:
        yield from recognizer(window)
