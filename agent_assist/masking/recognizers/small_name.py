"""Recognizes listed names that nothing but their place or their neighbours tell: small letters, surname first, notes.

"so kwabena told me", "okonkwo, chidi", "bauer josef", "p. jayawardena", "de la fuente paga hoy". A name that is a word
in some language counts only where a line begins and what follows is done by people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import name_words as words
from agent_assist.masking.recognizers.bare_name import FULL, GLUED, INTRODUCED, QUOTES, SINGLE
from agent_assist.masking.recognizers.name_parts import name_end
from agent_assist.masking.recognizers.names import WORD, is_given, is_strong, is_surname, particles, tells
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_REACH = 40
_WORD_BEFORE = lazy(r"[^\W\d_]{1,20}(?:['\u2019-][^\W\d_]{1,20}){0,2}$")
_PART_BEFORE = lazy(r"(?<![^\W_])([^\W\d_]{1,20}(?:['\u2019-][^\W\d_]{1,20}){0,2})(,?[ \t]{1,2})$")
_INITIALS_BEFORE = lazy(r"(?<![^\W_])(?:[^\W\d_]\.[ \t-]?){1,3}$")
_OPENS = lazy(r"(?:^|[\n.;!?|])[ \t>\"'*•-]{0,4}$")
_AND = lazy(r"[ \t]&[ \t]([^\W\d_]{2,20})(?![^\W_])")
_COMMA = lazy(r",[ \t]{1,2}")
_GONE_ON = lazy(r"[ \t]?[,:;/|(+&\u2013\u2014-](?!\w)|[ \t]?$|\n")
_MOST_BEFORE = 3
_NEAR = 12
_SMALL = 4
"""Letters of the longest words that are too common for names even where a line begins: "okay asked"."""
_JOINTS, _STOPS = frozenset("-'\u2019"), frozenset(".;!?|")
_BLANKS = " \t>\"'*•-"


def may_stand(folded: str, start: int, end: int) -> bool:
    """Return whether the listed name at a place of a folded text may be one by itself; spares most texts a reading."""
    word, before = folded[start:end], folded[max(0, start - _NEAR) : start]
    if tells(word) or before[-1:] in _JOINTS or not before.strip(_BLANKS):
        return True
    return before.rstrip(_BLANKS)[-1:] in _STOPS or "\n" in before[-2:] or before.split()[-1] in particles()


def find(window: Window) -> Iterator[Finding]:
    """Yield the name around the listed name at the hot place."""
    text = window.text
    begin = _begin(text, window.start)
    word = WORD.match(text, begin)
    if word is None or begin < 0:
        return
    left, first = _start(text, begin)
    start = left if opens(text, left) or text[left + 1 : left + 2] == "." else first
    end = name_end(window, word.end())
    inverted = _inverted_end(window, first, end) if first == begin and is_surname(word[0]) else end
    if word[0] in words.no_name() and not (opens(text, begin) and _does(text, word[0], end)):
        return
    if words.PLACE_BEHIND.match(text, inverted) and not _joined(text, end):
        return
    if any(
        words.PLACE_BEFORE.search(window.before(place))
        for place in (left, word.end() + 1, *([begin] if first < begin else ()))
    ):
        return
    score = _score(window, start, end, inverted)
    if score:
        yield Finding(Kind.PERSON_NAME, start, inverted, score)


def _does(text: str, word: str, end: int) -> bool:
    """Return whether what only people do is said of a word that is no word for one."""
    small = len(word) <= _SMALL or word in words.cue_anchors() or word in words.titles()
    return not small and words.ACTS.match(text, end) is not None


def _joined(text: str, end: int) -> bool:
    """Return whether a second given name is joined with "&" to the one that ends at a place."""
    other = _AND.match(text, end)
    return other is not None and is_given(other[1])


def _begin(text: str, start: int) -> int:
    """Return where the word with a hot part begins: before a dash or an apostrophe in it; -1 if it is glued on."""
    before = text[start - 1 : start]
    if before in {"-", "'", "\u2019"}:
        joined = _WORD_BEFORE.search(text, max(0, start - _REACH), start - 1)
        return joined.start() if joined else -1
    return -1 if before in GLUED or before in QUOTES else start


def _start(text: str, begin: int) -> tuple[int, int]:
    """Return where a name begins of which a part stands at a place, and where its first word that is no small one does.

    Before the part may stand initials, small words of names, and further listed names.
    """
    initials = _INITIALS_BEFORE.search(text, max(0, begin - _REACH), begin)
    if initials:
        return initials.start(), begin
    start = first = begin
    for _ in range(_MOST_BEFORE):
        part = _PART_BEFORE.search(text, max(0, start - _REACH), start)
        if part is None or "," in part[2] or (part.start() and text[part.start() - 1] in GLUED):
            break
        if part[1] not in particles():
            if part[1] in words.no_name() or not (is_surname(part[1]) or is_given(part[1])):
                break
            first = part.start()
        start = part.start()
    return start, first


def opens(text: str, start: int) -> bool:
    """Return whether a line or a sentence begins at a place."""
    return _OPENS.search(text, max(0, start - 8), start) is not None


def _inverted_end(window: Window, start: int, end: int) -> int:
    """Return where "surname, given name" ends whose surname stands at a place; `end` if no given name follows."""
    comma = _COMMA.match(window.text, end)
    given = WORD.match(window.text, comma.end()) if comma else None
    if given is None or not is_given(given[0]) or given[0] in words.no_name():
        return end
    sure = tells(given[0]) or tells(window.text[start:end]) or window.capital(given.start())
    return name_end(window, given.end()) if sure else end


def _score(window: Window, start: int, end: int, inverted: int) -> float:
    """Return how sure a name is, 0 if too little speaks for one."""
    text = window.text
    parts = [part for part in WORD.findall(text, start, end) if part not in particles()]
    told = any(map(tells, parts))
    if text[start - 1 : start].isalpha() and (len(parts) == 1 or text[start - 2 : start - 1].isalpha()):
        return 0  # behind an article written together with it, or what may be the beginning of another word
    begins = opens(text, start)
    if (inverted > end and (begins or told)) or (len(parts) > 1 and told and any(map(is_given, parts))):
        return FULL
    if told and _joined(text, end):
        return INTRODUCED
    goes_on = told and (words.DEEDS.match(text, end) or (_GONE_ON.match(text, end) and not window.capital(start)))
    if begins and (goes_on or words.ACTS.match(text, end)):
        return INTRODUCED
    if told and (text[start + 1 : start + 2] == "." or _is_led(window, start)):
        return INTRODUCED
    return SINGLE if told and is_strong(parts[0]) and not window.capital(start) else 0


def _is_led(window: Window, start: int) -> bool:
    """Return whether a word stands before a place that makes a person likely of what follows."""
    before = window.before(start)
    led = words.LED.search(before)
    small = not window.capital(start) and words.BEFORE_SURNAME.search(before) is not None
    return small or (led is not None and any(map(str.isalpha, led[0])))
