"""Recognizes names of persons: by what leads up to them, and by common given names and surnames.

No model. A cue ("my name is", "Frau", "speaking with", a question for the name) makes a name of what follows; without
one, a given name needs a second sign: a surname, an initial, a capital where none is due. Names of places, firms and
streets are kept apart by the word beside them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import name_words as words
from agent_assist.masking.recognizers.names import (
    WORD,
    given,
    is_also_word,
    is_given,
    is_noun,
    is_strong,
    is_surname,
    looks_like_surname,
    particles,
    plain,
    shaped_like_surname,
    surname_ends,
    surnames,
)
from agent_assist.masking.recognizers.streets import kinds
from agent_assist.masking.text.evasions import evasions
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numerals import NUMBER
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_CUED, _TITLED, _FULL, _INTRODUCED, _SINGLE, _ASKED = 0.85, 0.85, 0.82, 0.75, 0.6, 0.8
_ANSWER_LIMIT = 90
_MOST_WORDS = 4
_MOST_PARTICLES = 2
_SHORT = 4
_INITIAL = lazy(r"[^\W\d_](?:\.|(?=[ \t]))")
_INITIALS = lazy(r"(?:[^\W\d_](?:\.[ \t]?|[ \t])){1,3}(?=[^\W\d_]{2})")
"""Initials before a surname."""
_INITIALS_BEFORE = lazy(r"(?<![^\W_])(?<![^\W_]\.)(?:[^\W\d_]\.[ \t]?){1,3}$")
_CAPITAL_BEFORE = lazy(
    lambda: (
        rf"(?<![^\W_])([^\W\d_]{{2,20}})(?: [^\W\d_]\.?)?(?P<particle> "
        rf"{either('names.particles_before')})?[ \t]$"
    )
)
_GLUED = frozenset("-'@._/#\\")
_QUOTES = frozenset('"“„«»\u2018\u201a')
"""What stands in quotation marks is a title or a brand, unless a cue leads up to it."""
_GAP = lazy(r"[ \t]{1,2}")
_GAP_AFTER_INITIAL = lazy(r"\.?[ \t]{1,2}")


def anchors() -> frozenset[str]:
    """Return the words around which a name may stand: cues, given names and surnames. Loads the lists of names."""
    return words.cue_anchors() | words.paying() | words.titles() | given().keys() | surnames()


def is_known(word: str) -> bool:
    """Return whether a folded word is a given name or a surname once the marks over its letters are left out."""
    return plain(word) in given() or plain(word) in surnames()


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
    if text[start].isupper() or word in words.cue_anchors() or word in words.titles() or given().get(plain(word)):
        return False
    following = WORD.match(folded, end + 1, end + 28)
    return following is None or not is_surname(following[0])


def find(window: Window) -> Iterator[Finding]:
    """Yield the name that the word at the hot place of a window gives away."""
    for finding in _found(window):
        end = finding.end - 2 * window.text.startswith(("'s", "\u2019s"), finding.end - 2)
        end = _spelled_end(window.text, end)
        if window.text[finding.start : end] not in words.brands():
            yield finding._replace(end=end)


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
    if plain(word) in given():
        yield from _bare(window)
    if window.capital(window.start) and looks_like_surname(word):
        yield from _before_surname(window)


def answer(window: Window) -> Iterator[Finding]:
    """Yield the name that a short text gives as the answer to the question for it."""
    if not words.ASKED.search(window.previous) or words.NOT_ASKED.search(window.previous):
        return
    start = words.lead_end(window.text)
    first = WORD.match(window.text, start)
    if first is None or NUMBER.fullmatch(first[0]):
        return
    end = _loose_end(window, start, alone=len(window.text) <= _ANSWER_LIMIT)
    known = is_given(first[0]) or is_surname(first[0])
    if end > start and (known or words.CLAUSE_END.match(window.text, end)):
        yield Finding(Kind.PERSON_NAME, start, _spelled_end(window.text, end), _ASKED)


def _behind_cue(window: Window, start: int, certain: bool) -> Iterator[Finding]:  # noqa: FBT001 - as `cue_at` gives it
    """Yield the name behind a cue: behind a certain one in capitals or not, else with a second sign."""
    if certain:
        end = _loose_end(window, start, alone=True)
        if end > start:
            yield Finding(Kind.PERSON_NAME, start, end, _CUED)
        return
    first = WORD.match(window.text, start)
    if (
        first is None
        or first[0] in words.no_name()
        or is_noun(first[0])
        or _acronym(window, first)
        or words.PLACE_BEHIND.match(window.text, first.end())
    ):
        return
    known = is_given(first[0]) or is_surname(first[0])
    capital = window.without_capitals(start) or (window.capital(start) and not _shouted(window))
    end = _end(window, first.end(), known=known)
    if words.PLACE_BEHIND.match(window.text, end):
        return
    fits = first[0] not in words.no_small()
    greeted = words.GREETING.search(window.text[max(0, start - 16) : start]) is not None
    new = end > first.end() and fits and not greeted and not window.without_capitals(start)
    if window.text[end : end + 1] in _QUOTES and window.text[start - 1] not in _QUOTES:
        return
    led = words.SURNAME_LED.search(window.text[max(0, start - 40) : start])
    closed = led and (words.CLAUSE_END.match(window.text, end) or words.PAYEE_END.match(window.text, end))
    if (capital and (known or new)) or (fits and is_strong(first[0])) or (fits and closed and is_surname(first[0])):
        yield Finding(Kind.PERSON_NAME, start, end, _INTRODUCED)


def _before_cue(window: Window) -> Iterator[Finding]:
    """Yield the name before "is my name" or "speaking"."""
    before = words.NAME_BEFORE.search(window.text, max(0, window.start - 60), window.start)
    if before is None or (before[0].endswith(" is my ") != window.text.startswith("name", window.start)):
        return
    start, end = before.span(1)
    first = WORD.match(window.text, start)
    if first and first[0] not in words.no_small() and not any(word in words.no_name() for word in before[1].split()):
        yield Finding(Kind.PERSON_NAME, start, end, _INTRODUCED)


def _titled(window: Window, title: str) -> Iterator[Finding]:
    gap = _GAP_AFTER_INITIAL.match(window.text, window.end)
    if gap is None:
        return
    first, start = _past_particles(window.text, gap.end()), gap.end()
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
    if known or window.capital(first.start()):
        yield Finding(Kind.PERSON_NAME, start, _end(window, first.end()), _TITLED)


def _past_particles(text: str, position: int) -> re.Match[str] | None:
    """Return the first word from a place on that is no small word inside a name; at most a few are passed."""
    word = WORD.match(text, position)
    for _ in range(_MOST_PARTICLES):
        if word and word[0] in particles():
            word = WORD.match(text, word.end() + 1)
    return word


def _bare(window: Window) -> Iterator[Finding]:
    """Yield a name that begins with the given name at the hot place, if a second sign makes it one."""
    text = window.text
    first = WORD.match(text, window.start)
    if first is None or words.PLACE_BEFORE.search(window.before(window.start)):
        return
    if window.start and (text[window.start - 1] in _GLUED or text[window.start - 1] in _QUOTES):
        return
    if _goes_on(window, window.start):
        return
    capital, strong = window.capital(window.start) and not _acronym(window, first), is_strong(first[0])
    end = _end(window, first.end(), known=strong)
    if words.PLACE_BEHIND.match(text, end):
        return
    if text[end : end + 1] == "_":
        return
    led = words.LED.search(window.before(window.start))
    said = led is not None and any(map(str.isalpha, led[0]))
    if end > first.end():
        last = text[first.end() : end].split()[-1]
        if (
            strong
            or (capital and (said or (looks_like_surname(last) and window.capital(end - len(last)))))
            or (led and is_surname(last) and plain(last) not in given())
        ):
            yield Finding(Kind.PERSON_NAME, window.start, end, _FULL if strong or is_surname(last) else _INTRODUCED)
    elif strong and ((capital and not _shouted(window)) or window.is_whole(window.start, end)):
        yield Finding(Kind.PERSON_NAME, window.start, end, _SINGLE)


def _before_surname(window: Window) -> Iterator[Finding]:
    """Yield the name that ends, or begins, with the surname in capitals at the hot place."""
    text, start = window.text, window.start
    offset = max(0, start - 40)
    initials = _INITIALS_BEFORE.search(text[offset:start])
    title = initials is not None and initials[0].strip(" \t.") in words.titles()
    if (
        initials
        and not title
        and window.capital(offset + initials.start())
        and not words.PLACE_BEHIND.match(text, window.end)
    ):
        yield Finding(Kind.PERSON_NAME, offset + initials.start(), _end(window, window.end), _INTRODUCED)
        return
    before = _CAPITAL_BEFORE.search(text[offset:start])
    if before is None or window.raw[start : window.end].isupper() or words.PLACE_BEHIND.match(text, window.end):
        return
    first = offset + before.start(1)
    if not window.capital(first) or window.raw[first:start].isupper() or (first and text[first - 1] in _GLUED):
        return
    street = window.text[start : window.end] in kinds() and not is_strong(before[1])
    unknown = street or ((before["particle"] or is_also_word(text[start : window.end])) and not is_given(before[1]))
    if (
        unknown
        or before[1] in words.not_before_surname()
        or is_noun(before[1])
        or words.PLACE_BEFORE.search(text[max(0, first - 24) : first])
    ):
        return
    yield Finding(Kind.PERSON_NAME, first, _end(window, window.end), _INTRODUCED)


def _acronym(window: Window, match: re.Match[str]) -> bool:
    """Return whether a word is written in capitals alone, as abbreviations are, where other words are not."""
    raw = window.raw[match.start() : match.end()]
    return (
        len(raw) > 1
        and raw.isupper()
        and not _shouted(window)
        and not (is_given(match[0]) and is_strong(match[0]) and len(raw) > _SHORT)
    )


def _goes_on(window: Window, start: int) -> bool:
    """Return whether a name in capitals stands directly before a place, whose end this is."""
    before = _CAPITAL_BEFORE.search(window.text[max(0, start - 40) : start])
    return before is not None and window.capital(max(0, start - 40) + before.start(1)) and is_given(before[1])


def _shouted(window: Window) -> bool:
    """Return whether the words around are all capitals, so that a capital says nothing."""
    return window.raw.isupper() and len(window.raw) > window.end - window.start


def _end(window: Window, end: int, *, known: bool = True) -> int:
    """Return where a name ends whose first word ends at a place: over initials, particles and further names.

    Args:
        window: what is read.
        end: where the first word ends.
        known: whether the first word is surely a name, so that an unknown word behind a particle belongs to it.
    """
    text = window.text
    for _ in range(_MOST_WORDS - 1):
        gap = _GAP_AFTER_INITIAL.match(text, end) if text[end - 2 : end - 1] in {" ", ""} else _GAP.match(text, end)
        further = _further_end(window, gap.end(), known=known) if gap else 0
        if not further or words.PLACE_BEHIND.match(text, end):
            break
        end = further
    return end


def _further_end(window: Window, position: int, *, known: bool) -> int:
    """Return where a further part of a name ends that begins at a place, 0 if none does."""
    text = window.text
    initial = _INITIAL.match(text, position)
    if initial and initial[0] not in particles():
        following = WORD.match(text, initial.end() + 1)
        if following is None:
            return 0
        if window.capital(position):
            return initial.end() if window.capital(following.start()) else 0
        return following.end() if initial[0].endswith(".") and is_surname(following[0]) else 0
    part = _past_particles(text, position)
    if part is None or part[0] in particles():
        return 0
    if part.start() == position:
        return part.end() if _is_name_part(window, part) else 0
    fits = window.capital(part.start()) and (known or looks_like_surname(part[0]))
    unfit = part[0] in words.no_name() or _acronym(window, part)
    return part.end() if not unfit and (fits or is_surname(part[0]) or is_strong(part[0])) else 0


def _is_name_part(window: Window, match: re.Match[str]) -> bool:
    """Return whether a word can go on a name: a known surname, or one with a capital that is no other word."""
    word = match[0]
    listed = is_surname(word) and len(word) > _SHORT
    if word in words.no_name() or (_acronym(window, match) and not listed):
        return False
    small, joint, _rest = word.partition("-")
    if joint and small in particles():
        return window.capital(match.start() + len(small) + 1)
    bare = window.without_capitals(match.start())
    if is_surname(word) or is_strong(word) or (bare and (is_given(word) or shaped_like_surname(word))):
        return window.capital(match.start()) or (
            not any(char.isupper() for char in window.raw[match.start() - 2 : match.start()])
            and (is_strong(word) or not is_also_word(word))
        )
    return window.capital(match.start()) and len(word) > 1 and not _shouted(window) and not is_noun(word)


def _loose_end(window: Window, start: int, *, alone: bool) -> int:
    """Return where the name ends that is expected at a place: capitals, else known names or one or two words."""
    spelled = words.SPELLED.match(window.text, start)
    if spelled:
        return spelled.end()
    initials = _initials_end(window.text, start)
    first = WORD.match(window.text, initials)
    if first is None or (initials == start and not _may_begin(window, first)):
        return start
    if initials > start:
        return start if first[0] in words.no_small() else _end(window, first.end())
    small = first[0] not in words.no_small()
    if window.capital(start):
        return _end(window, first.end()) if small or is_given(first[0]) else start
    if is_given(first[0]) or is_surname(first[0]):
        return _end_small(window, first.end())
    return _unknown_end(window.text, first.end()) if alone and small else start


def _initials_end(text: str, start: int) -> int:
    """Return where the initials before a surname end, `start` if there are none; a word of one letter is none."""
    initials = _INITIALS.match(text, start)
    letters = [char for char in initials[0] if char.isalpha()] if initials else []
    if initials is None or ("." not in initials[0] and all(letter in words.no_name() for letter in letters)):
        return start
    return initials.end()


def _may_begin(window: Window, first: re.Match[str]) -> bool:
    """Return whether a word can be the first of a name that is expected there."""
    text, end = window.text, first.end()
    letter = len(first[0]) == 1 and text[end : end + 1] not in {".", " "}
    if first[0] in evasions() and not window.capital(first.start()):
        return False
    return not (letter or first[0] in words.no_name() or _acronym(window, first) or words.PLACE_BEHIND.match(text, end))


def _unknown_end(text: str, end: int) -> int:
    """Return where a name in small letters ends that no list knows: one or two words that a clause's end closes."""
    if words.CLAUSE_END.match(text, end):
        return end
    second = words.SECOND.match(text, end)
    if second and second[1] not in words.no_small() and words.CLAUSE_END.match(text, second.end(1)):
        return second.end(1)
    return -1


def _end_small(window: Window, end: int) -> int:
    """Return where a name in small letters ends whose first word is known."""
    further = _end(window, end)
    if further > end:
        return further
    second = words.SECOND.match(window.text, end)
    if (
        second
        and second[1] not in words.no_name()
        and second[1] not in words.no_small()
        and words.CLAUSE_END.match(window.text, second.end(1))
    ):
        return second.end(1)
    return end
