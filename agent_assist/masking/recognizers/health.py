"""Recognizes statements about health by the words for illness, treatment, disability and pregnancy.

Source: GDPR article 4(15), data concerning health, and article 9. The other special categories (religion, union,
origin, orientation, biometrics) have no kind of their own and are not claimed to be health; see `docs/masking.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import health_words as words
from agent_assist.masking.text.number_words import value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_SURE, _PHRASE = 0.8, 0.85
_BESIDE = 2
"""So many numbers on each side make a word between them a sign."""


def anchors() -> frozenset[str]:
    """Return the words around which a statement about health may stand."""
    return words.terms() | words.phrase_anchors()


def find(window: Window) -> Iterator[Finding]:
    """Yield the term at the hot place of a window, with the words that belong to it."""
    word = window.text[window.start : window.end]
    if _is_sign(window):
        return
    if words.BUSINESS.match(window.text, window.end) or words.ELSEWHERE.search(window.before(window.start)):
        return
    if word in words.terms():
        before = words.QUALIFIER.search(window.before(window.start))
        start = window.start - (len(before[0]) if before else 0)
        yield Finding(Kind.HEALTH, start, window.end, _SURE)
    for match in words.PHRASE.finditer(window.text, max(0, window.start - words.REACH), window.end + words.REACH):
        if match.start() <= window.start < match.end() and not words.BUSINESS.match(window.text, match.end()):
            yield Finding(Kind.HEALTH, match.start(), match.end(), _PHRASE)


def _is_sign(window: Window) -> bool:
    """Return whether a term stands amid a number that is read out: "two nine stroke zero five"."""
    before, behind = window.before(window.start).split(), window.after(window.end).split()
    around = [*before[-_BESIDE:], *behind[:_BESIDE]]
    return len(around) == 2 * _BESIDE and all(word.isdigit() or value(word) for word in around)
