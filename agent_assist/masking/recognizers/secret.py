"""Recognizes secrets by the word that names them: passwords, PINs, one-time codes, answers to security questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import secret_words as words
from agent_assist.masking.recognizers.secret_password import TOKEN, password
from agent_assist.masking.recognizers.secret_phrase import answer_end, is_mixed, restated_end, trimmed
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.text.tokens import Run
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.openings import Finder
    from agent_assist.masking.text.window import Window

_CODE_DIGITS = range(4, 9)
_LOOSE_DIGITS = range(4, 7)
_REACH = 64
_NAME_REACH = 36
_ANSWER_LIMIT = 200
_CERTAIN, _NAMED, _LOOSE, _ASKED, _GUESS = 0.97, 0.92, 0.75, 0.8, 0.5
_FOUR_DIGITS_SOURCE = r"(?<![\w.,:/$€£#-])(?!19|20)\d{4}(?![\w%:/$€£]|[.,]\d)"
_FOUR_DIGITS = lazy(_FOUR_DIGITS_SOURCE)
_FAULT = lazy(r"[a-z]{1,2}[-.]?\d{1,3}(?!\w)")
"""What a device shows when it fails, such as "E-740": too short for a secret."""
_DAY_DIGITS, _ENDS_REACH = 2, 24
_ENDS = lazy(lambda: rf"(?<![^\W_]){either('cards.last_digits')}(?![^\W_])[^\d]{{0,8}}$")
"""Before digits, calls them the end of a card: they are no PIN, whatever stands behind."""
_EQUAL = lazy(r"(?:[^=\n]{0,48}=|[^=:\n]{1,48}:)(?= )")
_BARE = lazy(
    lambda: (
        rf"(?:{either('secrets.bare_leads')}[\s,.]{{1,3}}){{0,10}}{_FOUR_DIGITS_SOURCE}(?:(?:,|\s?/|"
        rf"{either('secrets.bare_and')})\s{_FOUR_DIGITS_SOURCE}){{0,3}}(?=[.!]?\s{{0,2}}$"
        rf"|[.!]\s[^\d]{{0,160}}$)"
    )
)


def anchors() -> frozenset[str]:
    """Return the words around which a secret may stand."""
    return words.anchors()


def find(window: Window) -> Iterator[Finding]:
    """Yield the secrets that the word at the hot place of a window names."""
    word = window.text[window.start : window.end]
    if word in words.code_anchors():
        cue = _cue(window, words.CODES)
        if cue:
            yield from _code(window, cue.start(), cue.end())
    if word in words.password_anchors():
        cue = _cue(window, words.PASSWORDS)
        if cue:
            yield from password(window, cue.end(), name=cue[0])
    if word in words.answer_anchors():
        cue = _cue(window, words.ANSWERS)
        if cue and not _own_maiden_name(window, cue):
            yield from _name_behind(window, cue.end(), linked=cue[0].startswith("named") or _shorthand(window, cue))


def alone(window: Window) -> Iterator[Finding]:
    """Yield four digits that are all somebody says: a PIN, or the end of a card or an identity number.

    A guess: it counts by the engine's own threshold, and not where something else was asked for. Years stay.
    """
    said = _BARE.match(window.text)
    if said is None or (window.previous and not words.ASKED_CODE.search(window.previous)):
        return
    for match in _FOUR_DIGITS.finditer(window.text, 0, said.end()):
        yield Finding(Kind.SECRET, match.start(), match.end(), _GUESS)


def _own_maiden_name(window: Window, cue: re.Match[str]) -> bool:
    """Return whether a maiden name is that of the person spoken of: a name, no answer to a security question."""
    if not cue[0].startswith("maiden"):
        return False
    own = words.HER.search(window.text, max(0, cue.start() - 8), cue.start())
    return own is not None and not words.MOTHER.search(window.text) and not words.MOTHER.search(window.previous)


def _shorthand(window: Window, cue: re.Match[str]) -> bool:
    """Return whether a mother's maiden name follows without a verb, as in notes: a capital letter shows it."""
    behind = cue.end() + 1
    return (
        cue[0].startswith("maiden")
        and window.text[cue.end() : behind] == " "
        and window.capital(behind)
        and words.MOTHER.search(window.text, max(0, cue.start() - 12), cue.start()) is not None
    )


def _named(text: str, start: int) -> bool:
    """Return whether the words straight before a number call it something else, such as an account."""
    return words.ELSEWHERE.search(text, max(0, start - 24), start) is not None


def _cue(window: Window, names: Finder) -> re.Match[str] | None:
    """Return the name of a secret that holds the word at the hot place."""
    for match in names.finditer(window.text, max(0, window.start - _NAME_REACH), window.end + _NAME_REACH):
        if match.start() <= window.start < match.end():
            return match
    return None


def answer(window: Window) -> Iterator[Finding]:
    """Yield the secret that a short text gives as the answer to the question before it."""
    if len(window.text) > _ANSWER_LIMIT:
        return
    if words.ASKED_NAME.search(window.previous):
        yield from _name_behind(window, 0, asked=True)
    elif words.ASKED_CODE.search(window.previous):
        found = [
            run for run in runs(window.text) if len(run.digits) in _CODE_DIGITS and not _named(window.text, run.start)
        ]
        start = words.lead_end(window.text, 0)
        token = TOKEN.match(window.text, start)
        if _FAULT.match(window.text, start):
            return
        if token and is_mixed(token[0]):
            yield Finding(Kind.SECRET, start, start + len(trimmed(token[0])), _NAMED)
        elif found:
            yield from _listed(window.text, found, 0, _CERTAIN, longest=_CODE_DIGITS)
        elif words.ASKED_PASSWORD.search(window.previous):
            whole = answer_end(window.text, start)
            if whole:
                yield Finding(Kind.SECRET, start, whole, _ASKED)
            yield from password(window, start, asked=True)


def _code(window: Window, start: int, end: int) -> Iterator[Finding]:
    """Yield the numbers that a cue for a PIN or a code points to: behind it, else before it."""
    text, link = window.text, words.link_end(window.text, end)
    token = TOKEN.match(text, link)
    if token and link > end and is_mixed(token[0]) and not words.DIGITS_ONLY.fullmatch(text, start, end):
        yield Finding(Kind.SECRET, link, link + len(trimmed(token[0])), _CERTAIN)
        return
    found = list(_behind(text, end))
    if found:
        yield from found
        return
    before = [
        run
        for run in runs(text, _word_start(text, max(0, start - _REACH)), start)
        if len(run.digits) in _CODE_DIGITS and not _ENDS.search(text, max(0, run.start - _ENDS_REACH), run.start)
    ]
    if before and words.IS_THE.fullmatch(text, before[-1].end, start):
        yield from _listed(text, [run for run in before if len(run.digits) == len(before[-1].digits)], 0, _NAMED)


def _word_start(text: str, position: int) -> int:
    while position and text[position - 1].isalnum() and position < len(text) and text[position].isalnum():
        position += 1
    return position


def _behind(text: str, end: int) -> Iterator[Finding]:
    stop = min(len(text), end + _REACH)
    link = words.link_end(text, end)
    near = runs(text, end, stop)
    if not near:
        return
    direct = near[0].start <= link
    allowed = _CODE_DIGITS if direct else _LOOSE_DIGITS
    between = text[end : near[0].start]
    if len(near[0].digits) not in allowed or (not direct and words.ELSEWHERE.search(between)):
        return
    if words.MEASURE.match(text, near[0].end) or _glued(text, near[0]) or _is_day(near[0]):
        return
    longer = len(near[0].digits) > _LOOSE_DIGITS[0]
    yield from _listed(text, near, 0, (_CERTAIN if longer else _NAMED) if direct else _LOOSE)


def _glued(text: str, run: Run) -> bool:
    """Return whether digits are part of something longer, such as a date, an amount or a name."""
    left, right = text[max(0, run.start - 1) : run.start], text[run.end : run.end + 2]
    return left in {"$", "€", "£", "/", "#", ":"} or (right[:1] in {"/", ":", "@", "%"} and right[1:2].isalnum())


def _is_day(run: Run) -> bool:
    """Return whether a number is written as a day and a month: "14/12"."""
    return (
        len(run.tokens) == 2  # noqa: PLR2004 - day and month
        and run.tokens[1].gap == "/"
        and all(len(token.digits) <= _DAY_DIGITS for token in run.tokens)
    )


def _listed(text: str, found: list[Run], first: int, score: float, longest: range = _CODE_DIGITS) -> Iterator[Finding]:
    """Yield a number and those that follow it as alternatives: "9431 or 0314", "try 9431 first"."""
    lead = found[first]
    yield Finding(Kind.SECRET, lead.start, lead.end, score)
    end = lead.end
    for run in found[first + 1 :]:
        same = run.digits == lead.digits
        if same or (len(run.digits) in longest and words.OR.fullmatch(text, end, run.start)):
            yield Finding(Kind.SECRET, run.start, run.end, score)
            end = run.end


def _name_behind(window: Window, end: int, *, asked: bool = False, linked: bool = False) -> Iterator[Finding]:
    """Yield the word or two behind "maiden name is", "my first pet was", or at the start of an answer."""
    text = window.text
    equal = None if asked else _EQUAL.match(text, end)
    end = equal.end() - 1 if equal else end
    start = words.lead_end(text, end) if asked else end + 1 if linked else words.answer_link_end(text, end)
    start = restated_end(text, start) if asked else start
    if not asked and start == end:
        return
    told = ":" in text[end:start]
    whole = answer_end(text, start) if asked or told else 0
    if whole:
        yield Finding(Kind.SECRET, start, whole, _ASKED if asked else _NAMED)
        return
    first = words.NAME_WORD.match(text, start)
    if first is None or first[0] in words.no_answer():
        return
    stop = first.end()
    if not asked and words.RUNS_ON.match(text, stop) and not window.capital(start):
        return
    second = words.SECOND_WORD.match(text, stop)
    if second and window.capital(second.start(1)) and second[1] not in words.no_answer():
        stop = second.end(1)
    yield Finding(Kind.SECRET, start, stop, _ASKED if asked else _NAMED)
