"""Recognizes payment card numbers, in digits of any writing and in words.

Source: ISO/IEC 7812-1 (issuer identification, Luhn check digit).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import glued_card
from agent_assist.masking.text import card_cues, cues
from agent_assist.masking.text.issuers import ISSUERS, LONGEST, SHORTEST, begins_card, is_card
from agent_assist.masking.text.luhn import luhn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

_TAIL = re.compile(r"(?:(?:0[1-9]|1[0-2])(?:20)?[2-4]\d(?:\d{3,4})?)?")
_TAIL_OR_CODE = re.compile(rf"{_TAIL.pattern}|\d{{3}}")
_SURE, _LIKELY, _LABELLED = 0.97, 0.93, 0.75
_PAYMENT_SHORTEST, _IN_STEP = 13, 0.9
"""In a payment step every number this long is taken for a card's, whatever its check digit."""
_USUAL = 16
_CALLED, _CALLED_SO = range(13, 20), 0.65
"""A number of this length straight behind the word card counts whatever its range and check digit."""
_DROP_LIMIT, _OTHER_REACH = 8, 32
_PART = 4
_BEHIND_LIMIT = 10
_GROUP_LIMIT = 6
_SIXTEEN = ((16,), (4, 4, 4, 4))
_USUAL_GROUPS = ((4, 4, 4, 4), (4, 6, 5), (4, 6, 4))


def _groups_fit(tokens: Sequence[Token]) -> bool:
    """Return whether groups are as people write cards: up to six digits each, or fours run together."""
    sizes = [len(token.digits) for token in tokens]
    return len(sizes) == 1 or max(sizes) <= _GROUP_LIMIT or not any(size % 4 for size in sizes)


def behind_card(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return what stands in a run behind its first card, empty if there is no card or nothing behind.

    At most ten digits: month, year of four digits, code of four digits. Of more, those before the first word count.
    """
    digits = ""
    for index, token in enumerate(tokens[:-1]):
        digits += token.digits
        if len(digits) > LONGEST:
            break
        if len(digits) >= SHORTEST and is_card(digits):
            rest = tokens[index + 1 :]
            pause = next((place for place, t in enumerate(rest) if place and t.gap == "w"), len(rest))
            for part in (rest, rest[:pause]):
                if sum(len(t.digits) for t in part) <= _BEHIND_LIMIT:
                    return part
    return ()


def begins_with_one(tokens: Sequence[Token], *, backwards: bool = False) -> bool:
    """Return whether tokens begin with a whole card number, or, told from the last to the first, end with one."""
    digits = ""
    for token in tokens:
        digits = token.digits + digits if backwards else digits + token.digits
        if len(digits) > LONGEST:
            break
        if len(digits) > SHORTEST and is_card(digits):
            return True
    return False


def is_of_one(run: Run) -> bool:
    """Return whether a run in words has as many digits as most cards, and begins like one, misheard or not."""
    return len(run.digits) == _USUAL and run.tokens[0].spoken and begins_card(run.digits)


def find(window: Window) -> Iterator[Finding]:
    """Yield card numbers that are one run of digits and words; for those in pieces see `split_card`."""
    for run in window.runs:
        if window.payment and len(run.digits) >= _PAYMENT_SHORTEST:
            yield Finding(Kind.PAYMENT_CARD, run.start, run.end, _IN_STEP)
        yield from _in_run(window, run)
        if len(run.digits) > LONGEST - 1:
            yield from glued_card.find(run)


def _in_run(window: Window, run: Run) -> Iterator[Finding]:
    if len(run.digits) < SHORTEST:
        return
    before = window.before(run.start)
    if window.known(cues.NOT_CARD.search, before):
        return
    reference = window.known(cues.REFERENCE.search, before) is not None
    labelled = window.known(cues.CARD.search, before) is not None or cues.CARD.search(window.previous) is not None
    labelled = labelled and not card_cues.is_other_card(window, before[-_OTHER_REACH:])
    if not labelled and _is_other(window, run, before):
        return
    tokens = run.tokens
    tail = _TAIL if reference else _TAIL_OR_CODE
    position, free_from = 0, 0
    hits = 0
    while position < len(tokens):
        amid = _is_amid(tokens, position, free_from)
        stop = 0 if amid else _longest_card(tokens, position, free_from, tail)
        if not stop and not amid and not reference:
            stop = _usual_card(tokens, position)
        if stop:
            yield _finding(tokens[position:stop], _SURE if labelled else _LIKELY)
            hits += 1
            position = free_from = stop
        else:
            position += 1
    if not hits:
        yield from _corrected(tokens)
        if not reference and (labelled or _is_of_card(window, run)):
            yield from _failing(tokens)
        if labelled and not reference and len(run.digits) in _CALLED and window.known(cues.CARD_DIRECT.search, before):
            yield _finding(tokens, _CALLED_SO)


def _is_of_card(window: Window, run: Run) -> bool:
    """Return whether sixteen digits of an issuer's range stand where a card is spoken of: one that was mistyped."""
    grouped = tuple([len(token.digits) for token in run.tokens]) in _SIXTEEN
    return grouped and ISSUERS.fullmatch(run.digits) is not None and card_cues.is_near(window, run.start, run.end)


def _is_amid(tokens: Sequence[Token], place: int, free_from: int) -> bool:
    """Return whether a short token stands amid others that are written alike: no card begins there."""
    token = tokens[place]
    if place <= free_from or place + 1 == len(tokens) or len(token.digits) >= _PART:
        return False
    return token.gap == tokens[place + 1].gap and token.spoken == tokens[place - 1].spoken


def _is_other(window: Window, run: Run, before: str) -> bool:
    """Return whether a number that nothing calls a card's may pass its check by chance.

    Money does, and so do short numbers and those of carriers; none of these has sixteen digits, as most cards have.
    """
    if len(run.digits) == SHORTEST or window.known(cues.MONEY_BEFORE.search, before):
        return True
    return len(run.digits) != _USUAL and window.known(cues.CARRIER.search, before) is not None


def _finding(tokens: Sequence[Token], score: float) -> Finding:
    return Finding(Kind.PAYMENT_CARD, tokens[0].start, tokens[-1].end, score)


def _longest_card(tokens: Sequence[Token], first: int, free_from: int, tail: re.Pattern[str]) -> int:
    """Return the index after the longest card that starts at a token, 0 if there is none.

    A slice out of a longer number is no card: the signs inside must differ from those at its ends, unless
    what stands there is explained (a card before, an expiry and a security code after).
    """
    digits = ""
    inner: set[str] = set()
    best = 0
    for stop in range(first + 1, len(tokens) + 1):
        token = tokens[stop - 1]
        if stop > first + 1:
            inner.add(token.gap)
        digits += token.digits
        whole = stop == first + 1
        free_left = whole or first == free_from or tokens[first].gap not in inner or _other_writing(tokens, first)
        if len(digits) > LONGEST or not free_left:
            break
        if len(digits) < SHORTEST or not is_card(digits) or not _groups_fit(tokens[first:stop]):
            continue
        if whole or _right_edge(tokens, stop, inner, tail):
            best = stop
    return best


def _other_writing(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a token is written in digits and the one before in words, or the other way round."""
    return place > 0 and tokens[place].spoken != tokens[place - 1].spoken


def _usual_card(tokens: Sequence[Token], first: int) -> int:
    """Return the index after a card in its usual groups that stands out of other numbers, 0 if there is none.

    Its neighbours are written in digits, and it is no slice of a longer number in groups of four.
    """
    if len(tokens[first].digits) != _PART:
        return 0
    for groups in _USUAL_GROUPS:
        stop = first + len(groups)
        part = tokens[first:stop]
        if tuple(len(token.digits) for token in part) != groups:
            continue
        sides = tokens[:first][::-1], tokens[stop:]
        if not any(_goes_on(side) for side in sides) and is_card("".join(token.digits for token in part)):
            return stop
    return 0


def _goes_on(side: Sequence[Token]) -> bool:
    """Return whether what stands beside a card, nearest first, reads as more groups of it: spoken, or all fours.

    The outermost group may be shorter. Of a telephone number one group may be a four, but not all.
    """
    if not side:
        return False
    sizes = [len(token.digits) for token in side]
    return side[0].spoken or (sizes[0] == _PART and set(sizes[:-1]) <= {_PART} and sizes[-1] <= _PART)


def _right_edge(tokens: Sequence[Token], stop: int, inner: set[str], tail: re.Pattern[str]) -> bool:
    if stop == len(tokens) or tokens[stop].gap not in inner or _other_writing(tokens, stop):
        return True
    rest = "".join(token.digits for token in tokens[stop : stop + 10])
    if tail.fullmatch(rest):
        return True
    return any(ISSUERS.fullmatch(rest, 0, size) and luhn(rest[:size]) for size in range(SHORTEST, LONGEST + 1))


def _corrected(tokens: Sequence[Token]) -> Iterator[Finding]:
    """Yield a card in which the caller took digits back: "four one one two, no sorry, one one one one"."""
    if sum(len(token.digits) for token in tokens) > LONGEST + _DROP_LIMIT:
        return
    for index, token in enumerate(tokens):
        if token.gap != "!":
            continue
        head = "".join(t.digits for t in tokens[:index])
        rest = "".join(t.digits for t in tokens[index:])
        for drop in range(min(_DROP_LIMIT, len(head)) + 1):
            kept = head[: len(head) - drop] + rest
            if SHORTEST < len(kept) <= LONGEST and is_card(kept):
                yield _finding(tokens, _LIKELY)
                return


def _failing(tokens: Sequence[Token]) -> Iterator[Finding]:
    """Yield a number called a card whose check digit fails: mistyped or misheard, still a card's number."""
    if sum(len(token.digits) for token in tokens) > LONGEST + _BEHIND_LIMIT:
        return
    for size in range(len(tokens), 0, -1):
        digits = "".join(token.digits for token in tokens[:size])
        rest = "".join(token.digits for token in tokens[size:])
        fits = ISSUERS.fullmatch(digits) or (SHORTEST <= len(digits) <= LONGEST and luhn(digits))
        if fits and len(set(digits)) > 1 and _TAIL.fullmatch(rest):
            yield _finding(tokens[:size], _LABELLED)
            return
