"""The second pass of the engine: words that call for a reading of their own, where no number need be near.

A cue ("password", "my name is", "diabetes") or a given name is an anchor. Each anchor is read with a bounded
piece of text around it by the recognizers that asked for its word, and its findings depend on nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from agent_assist.masking import health, person_name, postal_address, secret
from agent_assist.masking.finding import Finding
from agent_assist.masking.window import Window

Recognizer = Callable[[Window], Iterator[Finding]]
Places = tuple[tuple[int, int, tuple[Recognizer, ...]], ...]
Key = tuple[str, str, int, int, int]
"""Folded and raw text of a window, the place of its hot part, and the pass that reads it."""


class Memo(dict[Key, tuple[Finding, ...]]):
    """Findings by window, and the anchors of each sentence: what one version of a text may take from the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.places: dict[str, Places] = {}


NUMBERS, WORDS, ANSWER = range(3)
"""The passes: number clusters, anchors, and the whole of a short answer."""
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[^.!?;\n]{1,400}[.!?;\n]*|[.!?;\n]+")
_LEFT, _RIGHT = 72, 112
_ANSWER = 200
"""How much of an answer is read for what the question was after, in characters."""
_LONG = 5
_BY_END: tuple[Recognizer, ...] = (person_name.find,)
_ANSWERS: tuple[Recognizer, ...] = (person_name.answer, secret.answer)


@cache
def anchors() -> dict[str, tuple[Recognizer, ...]]:
    """Return which recognizers read around a word. Loads the lists of names."""
    table: dict[str, tuple[Recognizer, ...]] = {}
    for words, recognizer in (
        (secret.anchors(), secret.find),
        (person_name.anchors(), person_name.find),
        (health.anchors(), health.find),
        (postal_address.anchors(), postal_address.beside),
    ):
        for word in words:
            table[word] = (*table.get(word, ()), recognizer)
    return table


def read(text: str, folded: str, locale: str, said: str, known: Memo, used: Memo) -> Iterator[Finding]:
    """Yield what the words of a text give away.

    Args:
        text: the text.
        folded: the same, folded.
        locale: a language and region, or empty.
        said: folded text of what the other side just said, or empty.
        known: findings of an earlier version of the text.
        used: takes the findings that this version needs.
    """
    for sentence in _SENTENCE.finditer(folded):
        offset = sentence.start()
        for start, end, recognizers in _places(sentence[0], known, used):
            place = (offset + start, offset + end)
            yield from _around(text, folded, place, (WORDS, recognizers), (locale, said), known, used)
    if said:
        whole = (0, min(len(folded), _ANSWER))
        yield from _around(text, folded, whole, (ANSWER, _ANSWERS), (locale, said), known, used)


def _places(sentence: str, known: Memo, used: Memo) -> Places:
    """Return where the anchors of a sentence are, and who reads around them."""
    places = known.places.get(sentence)
    if places is None:
        places = tuple(_anchored(sentence))
    used.places[sentence] = places
    return places


def _anchored(sentence: str) -> Iterator[tuple[int, int, tuple[Recognizer, ...]]]:
    table, ends = anchors(), person_name.ends()
    for match in _WORD.finditer(sentence):
        word = match[0]
        recognizers = table.get(word)
        if recognizers is None and len(word) > _LONG and word.endswith(ends):
            recognizers = _BY_END
        if recognizers:
            yield match.start(), match.end(), recognizers


def _around(
    text: str,
    folded: str,
    place: tuple[int, int],
    readers: tuple[int, tuple[Recognizer, ...]],
    context: tuple[str, str],
    known: Memo,
    used: Memo,
) -> Iterator[Finding]:
    start, end = place
    left = max(0, start - _LEFT)
    key = (folded[left : end + _RIGHT], text[left : end + _RIGHT], start - left, end - left, readers[0])
    local = known.get(key)
    if local is None:
        window = Window(key[0], key[2], key[3], context[0], context[1], key[1])
        local = tuple(finding for recognizer in readers[1] for finding in recognizer(window))
    used[key] = local
    for finding in local:
        yield finding.moved(left)
