"""Recognizes the password behind its name: a token, words, digits that are said, what is quoted or spelled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import secret_words as words
from agent_assist.masking.recognizers.secret_phrase import later, phrase, trimmed
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_SHORTEST = 3
_NAMED, _WORD_SCORE = 0.92, 0.8
_DIGITS = range(4, 9)
"""Digits of a password that is nothing else."""
_FAR = 40
"""So far behind its name a password may be told."""
TOKEN: Final = lazy(r"[^\s,;]{2,64}")
_SOME_WORDS = lazy(r"(?:[^\W\d_]{2,16} ){1,3}[^\W\d_]{0,16}\d[^\s,;.]{0,16}")
"""Words of a password of several, the last with a digit."""
_SAYS = lazy(lambda: rf"[:=>\"]|(?<![^\W_]){either('secrets.says')}(?![^\W_])")
"""Links a password to its value; "of" and "for" only say whose it is."""
_LISTED = lazy(r",|\(")
"""Behind a word, says that the next is another thing of a list and no value."""
_QUOTED = lazy(r"[\"'“”„\u201a\u2018\u2019«»`]{1,2}([^\"“”„«»`\n]{2,48}?)[\"'“”\u2019«»`]{1,2}(?![^\W_])")
_SPELLED = lazy(lambda: rf"(?:(?:\w|{either('secrets.spelled')})(?:[ ,-]{{1,2}}|$|(?=[.!?\n]))){{4,40}}")
_END = lazy(lambda: rf"[\"'”“»`]?\s{{0,2}}(?:$|[.,;!?\n)]|{either('secrets.ends')}(?![^\W_]))")
_TOLD = lazy(lambda: rf"(?:[:=]|(?<![^\W_]){either('secrets.says')}(?![^\W_]))[\s\"']{{1,3}}$")
"""Straight before digits, says that they are what was named."""
_TOKENS = re.compile(r"(?<=[ (])[^\s,;:/()]{6,32}")
_SENTENCE = re.compile(r"[.!?]\s|\n")


def password(window: Window, end: int, *, asked: bool = False, name: str = "") -> Iterator[Finding]:
    """Yield the value behind a cue for a password: straight behind it, else further on in the sentence."""
    straight = list(_straight(window, end, asked=asked, name=name))
    yield from straight or _further(window, end)


def _further(window: Window, end: int) -> Iterator[Finding]:
    """Yield digits that "is" leads up to, or else a token with small letters, capitals and digits."""
    text, stop = window.text, min(len(window.text), end + _FAR)
    sentence = _SENTENCE.search(text, end, stop)
    stop = sentence.start() if sentence else stop
    for run in runs(text, end, _word_end(text, stop)):
        between = text[end : run.start]
        if len(run.digits) in _DIGITS and _TOLD.search(between) and not words.ELSEWHERE.search(between):
            yield Finding(Kind.SECRET, run.start, run.end, _WORD_SCORE)
            return
    for token in _TOKENS.finditer(window.raw, end, _word_end(text, stop)):
        value = trimmed(token[0])
        kinds = any(map(str.islower, value)), any(map(str.isupper, value)), any(map(str.isdigit, value))
        if all(kinds) and not words.ELSEWHERE.search(text[end : token.start()]):
            yield Finding(Kind.SECRET, token.start(), token.start() + len(value), _WORD_SCORE)
            return


def _word_end(text: str, position: int) -> int:
    """Return where the word or token ends that lies over a position."""
    while position < len(text) and not text[position].isspace():
        position += 1
    return position


def _straight(window: Window, end: int, *, asked: bool, name: str) -> Iterator[Finding]:
    text = window.text
    start = words.link_end(text, end)
    said = "".join(char for char in text[end:start] if char in ":=")
    quoted = _QUOTED.match(text, start)
    if quoted and (start > end or asked):
        yield Finding(Kind.SECRET, quoted.start(1), quoted.end(1), _NAMED)
        return
    spelled = _SPELLED.match(text, start)
    if spelled and start > end:
        yield Finding(Kind.SECRET, start, spelled.end(), _NAMED)
        return
    further = phrase(window, name, end, start, told=bool(said)) or (None if said else later(text, end))
    if further:
        yield Finding(Kind.SECRET, *further, _WORD_SCORE)
        return
    token = TOKEN.match(text, start)
    if token is None:
        return
    value = trimmed(token[0])
    stop = start + len(value)
    if value in words.no_value() or not any(char.isalnum() for char in value):
        return
    mixed = words.MIXED.fullmatch(value) and not _LISTED.search(text, end, start)
    if mixed or (said and len(value) >= _SHORTEST) or _odd_capitals(window, start, stop):
        yield Finding(Kind.SECRET, start, stop, _NAMED)
    elif words.PLAIN.fullmatch(value) and not words.STATE.fullmatch(value) and value not in words.small_words():
        told = asked or _SAYS.search(text, end, start) is not None
        last = (_number_behind(text, stop) if start > end else 0) or (_plain_end(text, start, stop) if told else 0)
        if last:
            yield Finding(Kind.SECRET, start, last, _WORD_SCORE)


def _plain_end(text: str, start: int, stop: int) -> int:
    """Return where a password of plain letters ends that closes its clause, or of words with a digit; else 0."""
    several = _SOME_WORDS.match(text, start)
    if several:
        return several.end()
    return stop if _END.match(text, stop) else 0


def _number_behind(text: str, position: int) -> int:
    """Return where a number in words ends that goes on the word before: "strawberry nineteen"; 0 if none does."""
    found = runs(text, position, _word_end(text, min(len(text), position + _FAR)))
    near = bool(found) and found[0].start == position + 1 and found[0].tokens[0].spoken
    return found[0].end if near and not words.MEASURE.match(text, found[0].end) else 0


def _odd_capitals(window: Window, start: int, stop: int) -> bool:
    """Return whether a word has capitals behind its first letter but small letters too."""
    raw = window.raw[start:stop]
    return any(char.isupper() for char in raw[1:]) and any(char.islower() for char in raw)
