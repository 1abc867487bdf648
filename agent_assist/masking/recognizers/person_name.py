"""Recognizes names of persons: by what leads up to them, and by common given names and surnames.

No model. A cue ("my name is", "Frau", "speaking with", a question for the name) makes a name of what follows; without
one, a given name needs a second sign: a surname, an initial, a capital where none is due. Names of places, firms and
streets are kept apart by the word beside them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import name_words as words
from agent_assist.masking.recognizers.bare_name import INTRODUCED, QUOTES, bare, before_surname
from agent_assist.masking.recognizers.name_parts import (
    GAP_AFTER_INITIAL,
    acronym,
    end_small,
    loose_end,
    name_end,
    past_particles,
    shouted,
)
from agent_assist.masking.recognizers.names import (
    WORD,
    is_given,
    is_noun,
    is_strong,
    is_surname,
    looks_like_surname,
    surname_ends,
)
from agent_assist.masking.text.numerals import NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_CUED, _TITLED, _ASKED = 0.85, 0.85, 0.8
_ANSWER_LIMIT = 90
_BRAND_REACH = 24


def anchors() -> frozenset[str]:
    """Return the words around which a name may stand, but for the names themselves; see `names`."""
    return words.cue_anchors() | words.paying() | words.titles()


def ends() -> tuple[str, ...]:
    """Return the ends of words that make them anchors too."""
    return surname_ends()


def _spelled_end(text: str, end: int) -> int:
    """Return where the spelling of a name ends that follows it, the end of the name where none does."""
    spelling = words.SPELLING.match(text, end)
    spelled = words.SPELLED.match(text, spelling.end()) if spelling else None
    if spelled:
        return spelled.end()
    bare = words.SPELLED_BEHIND.match(text, end)
    letters = "".join(char for char in bare[1] if char.isalpha()) if bare else ""
    return bare.end() if bare and text.endswith(letters, 0, end) else end


def is_idle(text: str, folded: str, start: int, end: int) -> bool:
    """Return whether the word at a place can be seen at once to give no name away; spares most texts a reading.

    Looks at no more than one word behind it.

    Args:
        text: the text.
        folded: the same, folded.
        start: where the word begins.
        end: where it ends.
    """
    word = folded[start:end]
    wanted = words.guards().get(word)
    if wanted is not None:
        return not folded.startswith(wanted, end)
    if word in words.callers():
        return folded.startswith(words.idle(), end)
    if word in words.paying():
        linked = any(link in folded[end : end + words.PAYEE_REACH] for link in words.payee_links())
        return not linked and not text[end + 1 : end + 2].isupper()
    if text[start].isupper() or word in words.cue_anchors() or word in words.titles() or is_strong(word):
        return False
    following = WORD.match(folded, end + 1, end + 28)
    return following is None or not is_surname(following[0])


def find(window: Window) -> Iterator[Finding]:
    """Yield the name that the word at the hot place of a window gives away."""
    for finding in _found(window):
        end = finding.end - 2 * window.text.startswith(("'s", "\u2019s"), finding.end - 2)
        end = _spelled_end(window.text, end)
        if not _branded(window.text, finding.start, end):
            yield finding._replace(end=end)


def _branded(text: str, start: int, end: int) -> bool:
    """Return whether a name is one of a thing, or all that was found of one: "peter" of "peter kaiser"."""
    name, around = text[start:end], text[max(0, start - _BRAND_REACH) : end + _BRAND_REACH]
    return any(name in brand and brand in around for brand in words.brands())


def _found(window: Window) -> Iterator[Finding]:
    word = window.text[window.start : window.end]
    if word in words.cue_anchors() or word in words.paying():
        cue = words.cue_at(window.text, window.start, word)
        if cue:
            yield from _behind_cue(window, *cue)
        if word in {"name", "speaking"}:
            yield from _before_cue(window)
    title = words.title_of(word)
    if title and not words.NO_TITLE.match(window.text, window.end):
        yield from _titled(window, title)
    if is_given(word):
        yield from bare(window)
    if window.capital(window.start) and looks_like_surname(word):
        yield from before_surname(window)


def answer(window: Window) -> Iterator[Finding]:
    """Yield the name that a short text gives as the answer to the question for it."""
    if not words.ASKED.search(window.previous) or words.NOT_ASKED.search(window.previous):
        return
    start = words.lead_end(window.text)
    first = WORD.match(window.text, start)
    if first is None or NUMBER.fullmatch(first[0]):
        return
    end = loose_end(window, start, alone=len(window.text) <= _ANSWER_LIMIT)
    known = is_given(first[0]) or is_surname(first[0])
    if end > start and (known or words.CLAUSE_END.match(window.text, end)):
        yield Finding(Kind.PERSON_NAME, start, _spelled_end(window.text, end), _ASKED)


def _behind_cue(window: Window, start: int, certain: bool) -> Iterator[Finding]:  # noqa: FBT001 - as `cue_at` gives it
    """Yield the name behind a cue: behind a certain one in capitals or not, else with a second sign."""
    if certain:
        end = loose_end(window, start, alone=True)
        if end > start:
            yield Finding(Kind.PERSON_NAME, start, end, _CUED)
        return
    first = WORD.match(window.text, start)
    if (
        first is None
        or first[0] in words.no_name()
        or is_noun(first[0])
        or acronym(window, first)
        or words.PLACE_BEHIND.match(window.text, first.end())
    ):
        return
    known = is_given(first[0]) or is_surname(first[0])
    capital = window.without_capitals(start) or (window.capital(start) and not shouted(window))
    small = not capital and is_strong(first[0]) and not _whose(first[0])
    end = end_small(window, first.end()) if small else name_end(window, first.end(), known=known)
    if words.PLACE_BEHIND.match(window.text, end):
        return
    fits = first[0] not in words.no_small()
    greeted = words.GREETING.search(window.text[max(0, start - 16) : start]) is not None
    new = end > first.end() and fits and not greeted and not window.without_capitals(start)
    if window.text[end : end + 1] in QUOTES and window.text[start - 1] not in QUOTES:
        return
    led = words.SURNAME_LED.search(window.text[max(0, start - 40) : start])
    closed = led and (words.CLAUSE_END.match(window.text, end) or words.PAYEE_END.match(window.text, end))
    if (capital and (known or new)) or (fits and is_strong(first[0])) or (fits and closed and is_surname(first[0])):
        yield Finding(Kind.PERSON_NAME, start, end, INTRODUCED)


def _whose(word: str) -> bool:
    """Return whether a word ends as in "roberto's", so that what follows is no name."""
    return word.endswith(("'s", "\u2019s"))


def _before_cue(window: Window) -> Iterator[Finding]:
    """Yield the name before "is my name" or "speaking"."""
    before = words.NAME_BEFORE.search(window.text, max(0, window.start - 60), window.start)
    if before is None or (before[0].endswith(" is my ") != window.text.startswith("name", window.start)):
        return
    start, end = before.span(1)
    first = WORD.match(window.text, start)
    if first and first[0] not in words.no_small() and not any(word in words.no_name() for word in before[1].split()):
        yield Finding(Kind.PERSON_NAME, start, end, INTRODUCED)


def _titled(window: Window, title: str) -> Iterator[Finding]:
    gap = GAP_AFTER_INITIAL.match(window.text, window.end)
    if gap is None:
        return
    first, start = past_particles(window.text, gap.end()), gap.end()
    if first is None or first[0] in words.no_name():
        return
    if (
        len(title) > 1
        and window.raw[window.start : window.end].isupper()
        and window.raw[first.start() : first.end()].istitle()
    ):
        return  # such as "MS Windows"
    if len(title) == 1 and not (window.capital(window.start) and window.text[window.end : window.end + 1] == "."):
        return
    if title == "dr" and words.STREET_BEFORE.search(window.before(window.start)):
        return
    known = is_strong(first[0]) or (title not in words.weak_titles() and (is_surname(first[0]) or is_given(first[0])))
    known = known or (title not in words.weak_titles() and looks_like_surname(first[0]))
    if known or window.capital(first.start()) or (title in words.sure_titles() and first[0] not in words.no_small()):
        yield Finding(Kind.PERSON_NAME, start, name_end(window, first.end()), _TITLED)
