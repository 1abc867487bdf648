"""Recognizes card numbers that come in pieces: over a pause, a sentence, a line break, a correction, or two turns.

What holds the pieces together is what the number still lacks, not what stands between: digits that begin like a card's
go on until they are one. A name of something else before a piece ends it.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.pauses import FIX, PART, SHORT_PAUSE, Pauses, cards_in, going_on, is_told_in
from agent_assist.masking.text import card_cues
from agent_assist.masking.text.issuers import LONGEST, SHORTEST, begins_card, is_card

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

_SHORT_FIX = 12
_WHOLE, _PIECE = 0.97, 0.6
_DROP_LIMIT = 8
_USUAL, _AMERICAN = 16, 15
_REPEATED = 6
_FOURS = frozenset({PART, 2 * PART})
_GLUED = re.compile(r"^[-/]?[^\W\d_]")
"""A letter that belongs to the number before it, as in a part number."""


class _Part(NamedTuple):
    """A token of a number in pieces.

    Args:
        token: the token.
        pause: what stands before it if a run ends there, else empty.
        fix: whether what was said before it is taken back.
    """

    token: Token
    pause: str
    fix: bool


def find(window: Window) -> Iterator[Finding]:
    """Yield card numbers in pieces, and pieces that were said again."""
    if window.weight < PART:
        return
    pauses = Pauses(window)
    found = list(_joined(window, pauses))
    yield from found
    yield from _repeated(window, found)


def _joined(window: Window, pauses: Pauses) -> Iterator[Finding]:
    free = 0
    behind = _digits_behind(window.runs)
    for index, run in enumerate(window.runs):
        if index + 1 == len(window.runs):
            return
        if len(run.tokens) == 1 and not _may_begin(run.digits + behind[index]):
            continue
        left, first = 0, len(run.tokens)
        while first and left + len(run.tokens[first - 1].digits) < LONGEST:
            first -= 1
            left += len(run.tokens[first].digits)
        said = "".join([token.digits for token in run.tokens[first:]]) + behind[index]
        for place in range(first, len(run.tokens)):
            start, able, said_here = run.tokens[place].start, _may_begin(said), said
            said = said[len(run.tokens[place].digits) :]
            able = able and start >= free and _free_before(run.tokens, place)
            able = able and pauses.may_hold(index, place)
            held = able and (_may_hold(window, run.tokens[place], said_here) or window.says(FIX.search))
            end = _end(window, pauses, index, place) if held else 0
            if able and not end and pauses.has_told and _may_be_told(window, pauses, index, place):
                end = _end(window, pauses, index, place, told=True)
            if end:
                free = end
                yield Finding(Kind.PAYMENT_CARD, start, end, _WHOLE)
                break


def _may_begin(digits: str) -> bool:
    """Return whether digits, with all behind them that may belong to them, can hold a card at their start."""
    return len(digits) >= SHORTEST and begins_card(digits)


def _may_hold(window: Window, first: Token, digits: str) -> bool:
    """Return whether digits of which none was taken back hold a card at their start, or are groups of four."""
    return (len(first.digits) in _FOURS and len(digits) >= _USUAL) or bool(window.spans(cards_in, digits))


def _may_be_told(window: Window, pauses: Pauses, index: int, first: int) -> bool:
    """Return whether digits hold a card at their start if what belongs to the talk between them is left out."""
    parts = islice(_parts(window, pauses, index, first, told=True), LONGEST)
    return bool(window.spans(cards_in, "".join([part.token.digits for part in parts])[:LONGEST]))


def _digits_behind(runs: Sequence[Run]) -> list[str]:
    """Return for each run the digits with which a card in it would go on, as many as one lacks at most.

    What begins like no card with them, or has too few, need not be put together token by token.
    """
    behind = [""] * len(runs)
    for index in range(len(runs) - 2, -1, -1):
        rest = "".join([token.digits for token in going_on(runs[index + 1], runs[index])])
        behind[index] = (rest + behind[index + 1])[:LONGEST]
    return behind


def _free_before(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a number may begin at a token: it is the first, or written in another way than the one before."""
    if not place or place + 1 == len(tokens):
        return True
    token, before = tokens[place], tokens[place - 1]
    return token.gap != tokens[place + 1].gap or token.spoken != before.spoken or len(token.digits) > len(before.digits)


def _parts(window: Window, pauses: Pauses, index: int, first: int, *, told: bool) -> Iterator[_Part]:
    """Yield the tokens from one on, over pauses, until something else is named.

    Args:
        window: what is read.
        pauses: what stands between its runs.
        index: the run to begin with.
        first: its first token.
        told: whether a single word that is a digit belongs to the talk in a pause: "it is the postman, two seconds".
    """
    begun = window.runs[index].tokens[first:]
    for token in begun:
        if not (told and is_told_in(begun[0], token)):
            yield _Part(token, "", token.gap == "!")
    for place in range(index + 1, len(window.runs)):
        pause = pauses.before(place)
        if pause is None:
            return
        if told and (pauses.is_told(place) or is_told_in(begun[0], window.runs[place].tokens[-1])):
            continue
        rest = going_on(window.runs[place], window.runs[place - 1])
        yield _Part(rest[0], pause, _takes_back(pause, rest[0]))
        for token in rest[1:]:
            yield _Part(token, "", token.gap == "!")


def _takes_back(pause: str, token: Token) -> bool:
    """Return whether what stands before a number takes back the end of the one before."""
    return (token.spoken or len(pause) <= _SHORT_FIX) and bool(pause) and FIX.search(pause) is not None


def _end(window: Window, pauses: Pauses, index: int, first: int, *, told: bool = False) -> int:
    """Return where a card ends that begins at a token and is in pieces, 0 if there is none; see `_parts`."""
    digits, head = "", -1
    parts: list[_Part] = []
    paused = False
    for part in _parts(window, pauses, index, first, told=told):
        if part.fix and head < 0:
            head = len(digits)
        paused = paused or bool(part.pause) or part.fix
        digits += part.token.digits
        parts.append(part)
        if len(digits) > LONGEST + (_DROP_LIMIT if head >= 0 else 0):
            return 0
        if len(digits) >= PART and not begins_card(digits):
            return 0
        if not paused or len(digits) < SHORTEST:
            continue
        whole = len(digits) > SHORTEST and is_card(digits) and _holds(window, parts)
        whole = whole or (len(digits) == _USUAL and _is_in_fours(parts))
        if (whole or (head > 0 and _corrected(digits, head))) and _free_behind(window, index, parts[-1].token):
            return part.token.end
    return 0


def _is_in_fours(parts: Sequence[_Part]) -> bool:
    """Return whether pieces, of sixteen digits, are written in groups of four or eight with words between."""
    sizes = {len(part.token.digits) for part in parts}
    words = any(len(part.pause) > SHORT_PAUSE and not part.pause[0].isalpha() for part in parts)
    words = words and not any(_GLUED.search(part.pause) for part in parts)
    return words and sizes <= _FOURS and not any(part.token.spoken for part in parts)


def _corrected(digits: str, head: int) -> bool:
    """Return whether digits are a card of a usual length if some before a correction are dropped.

    One length leaves one way to drop, so that no other number passes the check by chance.
    """
    drop = len(digits) - (_AMERICAN if digits[0] == "3" else _USUAL)
    return 0 < drop <= min(_DROP_LIMIT, head) and is_card(digits[: head - drop] + digits[head:])


def _holds(window: Window, parts: Sequence[_Part]) -> bool:
    """Return whether pieces are as people say or write them, or a card is spoken of."""
    if any(part.token.spoken for part in parts):
        return True
    pauses = [part.pause for part in parts if part.pause]
    glued = [pause for pause in pauses if pause.isalnum()]
    first, last = parts[0].token.start, parts[-1].token.end
    if window.text[first - 1 : first].isalpha() or len(set(pauses if glued else ())) > 1:
        return False
    if all(len(pause) <= SHORT_PAUSE for pause in pauses):
        return True
    if card_cues.is_near(window, first, last):
        return True
    sizes = [0]
    for part in parts:
        if part.pause:
            sizes.append(0)
        sizes[-1] += len(part.token.digits)
    pairs = {len(part.token.digits) for part in parts} == {2}
    return sum(sizes) in {_USUAL, _AMERICAN} and (pairs or not any(size % PART for size in sizes[:-1]))


def _free_behind(window: Window, index: int, last: Token) -> bool:
    """Return whether a number in pieces ends there: at the end of a run, or before an expiry or a code."""
    for run in window.runs[index : index + LONGEST + 1]:
        if run.start <= last.start < run.end:
            rest = "".join(token.digits for token in run.tokens if token.start > last.start)
            return not rest or card_cues.TAIL.fullmatch(rest) is not None
    return False


def _repeated(window: Window, found: Sequence[Finding]) -> Iterator[Finding]:
    """Yield pieces that were said again in the whole number: "4539 5787, no: 4539 5787 6362 1486"."""
    whole = [(one.start, one.end, window.digits_at(one.start, one.end)) for one in found]
    whole += [card for run in window.runs if len(run.digits) > SHORTEST for card in _inside(run)]
    for start, end, digits in whole:
        for run in window.runs:
            if len(run.digits) < PART:
                continue
            before = [token for token in run.tokens if token.end <= start]
            behind = [token for token in run.tokens if token.start >= end]
            for part in (before, behind):
                said = "".join(token.digits for token in part)
                if len(said) >= PART and (digits.startswith(said) or (len(said) >= _REPEATED and said in digits)):
                    yield Finding(Kind.PAYMENT_CARD, part[0].start, part[-1].end, _PIECE)


def _inside(run: Run) -> Iterator[tuple[int, int, str]]:
    """Yield the card that a run is, or ends in: start, end and digits."""
    for first in range(max(0, len(run.tokens) - LONGEST), len(run.tokens)):
        digits = "".join(token.digits for token in run.tokens[first:])
        if len(digits) <= LONGEST and is_card(digits):
            yield run.tokens[first].start, run.end, digits
            return
