"""Recognizes what is called a card number and is none: misheard ones, pieces that a question or a name makes one.

Also cards with letters in the stead of digits that look like them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.card import begins_with_one
from agent_assist.masking.recognizers.pauses import FIX, Pauses
from agent_assist.masking.text import card_cues, cues
from agent_assist.masking.text.issuers import LONGEST, begins_card, is_card
from agent_assist.masking.text.lazy import lazily, lazy
from agent_assist.masking.text.number_words import digits as digits_of_words
from agent_assist.masking.text.number_words import pattern_of, value
from agent_assist.masking.text.numerals import runs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.tokens import Run
    from agent_assist.masking.text.window import Window

_WHOLE, _HEARD_WHOLE, _MISHEARD, _PIECE, _NEARLY = 0.97, 0.7, 0.65, 0.6, 0.55
_AGAIN = 0.98
"""A card with the end of it said again is surer than the card alone."""
_ASKED = 0.8
_SAID_AGAIN = 9
"""So many digits too many, less one, are some that were taken back and said again."""
_CALLED_PAUSE = 48
_PART = 4
_USUAL, _AMERICAN = 16, 15
_PIECES = range(4, 20)
_LIKELY_PIECES = range(8, 16)
_CALLED = range(13, 20)
_TURN_LIMIT = 240
_SAID_LIMIT = 4
_LOOKS = str.maketrans("lioszbgq|", "110528991")
_LOOK_ALIKES = re.compile(r"(?<![^\W_])[\dliosbzgq|](?:[ .-]{0,2}[\dliosbzgq|]){12,18}(?![^\W_])")
_MOST_LETTERS = 5
_sign = lazily(lambda: rf"(?:\d|{pattern_of({word for word, said in digits_of_words().items() if len(said) == 1})})")
_SIGN = lazy(_sign)
_GLUED = lazy(lambda: rf"(?<![^\W_]){_sign()}(?:[ .,-]{{0,2}}{_sign()}){{12,18}}(?![^\W_])")
"""Digits with words for digits in one with them: "4five39"."""
_WORD_LIMIT = 8


def find(window: Window) -> Iterator[Finding]:
    """Yield pieces of cards, misheard ones, and such as are written with letters."""
    if window.previous:
        yield from _continued(window)
    if window.weight >= _PART:
        yield from _named(window, Pauses(window))
        yield from _look_alikes(window)


def _named(window: Window, pauses: Pauses) -> Iterator[Finding]:
    """Yield what is called a card and is none, for it was misheard, or only a piece of it was said."""
    for index, run in enumerate(window.runs):
        before = window.before(run.start)
        heard = all(token.spoken for token in run.tokens)
        if heard and not window.known(cues.PHONE.search, before) and not window.known(cues.REFERENCE.search, before):
            yield from _heard(window, pauses, index)
        if (
            not begins_card(run.digits)
            or window.known(cues.REFERENCE.search, before)
            or (len(run.digits) < _CALLED[0] and window.known(cues.LAST_FOUR.search, before))
        ):
            continue
        called = window.known(cues.CARD_DIRECT.search, before)
        if called is None or card_cues.is_other_card(window, before):
            continue
        end, count = _reach(window, pauses, index)
        if count in _CALLED:
            yield Finding(Kind.PAYMENT_CARD, run.start, end, _MISHEARD)
        elif len(run.digits) in _LIKELY_PIECES and (heard or not len(run.digits) % _PART):
            yield Finding(Kind.PAYMENT_CARD, run.start, run.end, _PIECE)


def _heard(window: Window, pauses: Pauses, index: int) -> Iterator[Finding]:
    """Yield a number in words that has the digits of a card, or nearly so where a card is spoken of.

    Over pauses it needs just as many as a card has; digits that were said again are too many of them. It may begin
    behind a filler: "is it a six or a zero, well, four five three nine …".
    """
    run = window.runs[index]
    starts = [place for place, token in enumerate(run.tokens) if not place or token.gap in {"w", "!"}]
    for first in starts:
        said = "".join([token.digits for token in run.tokens[first:]])
        if not begins_card(said):
            continue
        usual = _AMERICAN if said[0] == "3" else _USUAL
        end, count, fixed = _said_on(window, pauses, index, len(said), usual)
        fixed = fixed or any(token.gap == "!" for token in run.tokens[first + 1 :])
        start = run.tokens[first].start
        if count == usual or (not first and fixed and count in range(usual, usual + _SAID_AGAIN)):
            again = count > usual and begins_with_one(run.tokens)
            yield Finding(Kind.PAYMENT_CARD, start, end, _AGAIN if again else _HEARD_WHOLE)
            return
        if not first and card_cues.is_near(window, run.start, run.end):
            yield Finding(Kind.PAYMENT_CARD, start, end if count in _CALLED else run.end, _MISHEARD)
        elif not first and abs(count - usual) == 1:
            yield Finding(Kind.PAYMENT_CARD, start, end, _NEARLY)


def _said_on(window: Window, pauses: Pauses, index: int, count: int, usual: int) -> tuple[int, int, bool]:
    """Return where a number in words ends over pauses, how many digits it then has, and whether some were taken back.

    Args:
        window: what is read.
        pauses: what stands between its runs.
        index: the run in which the number begins.
        count: its digits in that run.
        usual: how many a card has.
    """
    end, fixed = window.runs[index].end, False
    for place in range(index + 1, len(window.runs)):
        pause, follower = pauses.before(place), window.runs[place]
        if count >= usual or pause is None or not all(token.spoken for token in follower.tokens):
            break
        if not pauses.is_told(place):
            end, count = follower.end, count + len(follower.digits)
            fixed = fixed or FIX.search(pause) is not None or any(token.gap == "!" for token in follower.tokens)
    return end, count, fixed


def _reach(window: Window, pauses: Pauses, index: int) -> tuple[int, int]:
    """Return where the pieces of a number that was called a card end, and how many digits they have."""
    run = window.runs[index]
    end, count = run.end, len(run.digits)
    for place in range(index + 1, len(window.runs)):
        pause, follower = pauses.before(place), window.runs[place]
        if count >= _CALLED[0] or pause is None or len(pause) > _CALLED_PAUSE:
            break
        if count + len(follower.digits) not in range(LONGEST + 1):
            break
        end, count = follower.end, count + len(follower.digits)
    return end, count


def _continued(window: Window) -> Iterator[Finding]:
    """Yield the part of a card that began in what the other side said, or answers the question for one."""
    if not window.previous or len(window.text) > _TURN_LIMIT or not window.runs:
        return
    said = runs(window.previous)[-_SAID_LIMIT:]
    for first in range(len(said)):
        digits = "".join(run.digits for run in said[first:])
        for run in window.runs:
            digits += run.digits
            if len(digits) <= LONGEST and is_card(digits):
                yield Finding(Kind.PAYMENT_CARD, window.runs[0].start, run.end, _WHOLE)
    run = window.runs[0]
    if len(run.digits) not in _PIECES:
        return
    if _is_asked(window, run):
        yield Finding(Kind.PAYMENT_CARD, run.start, run.end, _ASKED if len(run.digits) in _LIKELY_PIECES else _PIECE)
    elif _goes_on(window, run) or (said and _dictated(said[-1], run)):
        yield Finding(Kind.PAYMENT_CARD, run.start, run.end, _PIECE)


def _is_asked(window: Window, run: Run) -> bool:
    """Return whether a run is a piece of the card number that was asked for, its last digits excepted."""
    asked = cues.CARD_ASKED.search(window.previous)
    dated = card_cues.EXPIRY.search(window.previous) or card_cues.CODE.search(window.previous)
    told = cues.LAST_FOUR.search(window.previous) or window.known(cues.LAST_FOUR.search, window.before(run.start))
    return asked is not None and dated is None and told is None


def _goes_on(window: Window, run: Run) -> bool:
    """Return whether a run is the next groups of four of a number that was asked for piece by piece."""
    last = len(run.digits) <= _PART and cues.LAST_FOUR.search(window.previous) is not None
    if len(run.digits) % _PART or last or card_cues.OTHER_CODE.search(window.previous):
        return False
    noted = len(run.digits) in _LIKELY_PIECES and all(token.spoken for token in run.tokens)
    noted = noted and card_cues.NOTED.search(window.previous) is not None
    return noted or card_cues.MORE_ASKED.search(window.previous) is not None


def _dictated(said: Run, run: Run) -> bool:
    """Return whether two runs in words are groups of four of one number: "five six two zero" - "two zero ..."."""
    both = (*said.tokens, *run.tokens)
    return all(token.spoken for token in both) and not len(said.digits) % _PART and not len(run.digits) % _PART


def _look_alikes(window: Window) -> Iterator[Finding]:
    """Yield cards in which letters stand for digits that look like them: "4539 578l 6362 l486"."""
    if not window.mixed and "|" not in window.text:
        return
    for match in _GLUED.finditer(window.text, max(0, window.start - _WORD_LIMIT), window.end + _WORD_LIMIT):
        digits = "".join([part if part.isdigit() else value(part) for part in _SIGN.findall(match[0])])
        glued = match[0].isalnum() and begins_card(digits)  # so many digits and words in one are meant to slip through
        if not match[0].isdigit() and (glued or is_card(digits)):
            yield Finding(Kind.PAYMENT_CARD, match.start(), match.end(), _WHOLE)
    for match in _LOOK_ALIKES.finditer(window.text, max(0, window.start - _PART), window.end + _PART):
        letters = sum(not char.isdigit() and char.isalpha() for char in match[0])
        digits = "".join(char for char in match[0].translate(_LOOKS) if char.isdigit())
        if letters <= _MOST_LETTERS and is_card(digits):
            yield Finding(Kind.PAYMENT_CARD, match.start(), match.end(), _WHOLE)
