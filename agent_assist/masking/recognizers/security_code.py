"""Recognizes card security codes: three or four digits that a label, a question or a card points to.

Source: PCI DSS v4.0 requirement 3.3.1.2, the code must never be stored after authorisation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import card, code_by_word
from agent_assist.masking.recognizers.code_tokens import (
    LENGTHS,
    counted,
    first_code,
    is_date,
    last_code,
    parts,
    said_again,
    without_name,
)
from agent_assist.masking.recognizers.other_things import ends_number, is_of_thing, is_other
from agent_assist.masking.text import card_cues, cues
from agent_assist.masking.text.fold import BLOCK
from agent_assist.masking.text.issuers import SHORTEST, is_card

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

    Names = list[tuple[int, int]]

_ANSWERS = range(3, 9)
"""Digits of an answer: one code, or one and the same again."""
_THREE, _PLACED_ANSWERS = range(3, 4), range(3, 5)
_LABELLED, _ASKED, _BEHIND = 0.96, 0.9, 0.9
_NEAR, _PLACED, _BESIDE, _WORD, _BARE = 0.86, 0.7, 0.6, 0.55, 0.5
_CARD_END = 4
_AGAIN = 24
"""So many characters behind a code another may follow: "906, no, 609"."""
_OTHER_REACH = 24
_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_DIGIT = re.compile(r"\D")
_ANSWER_LIMIT = 120
_NEAR_GAP, _BEHIND_GAP = re.compile(r"[^\d.!]{0,32}"), re.compile(r"[^\d.!?\n]{0,24}")
"""What may stand between a name and the code."""
_EXPIRY_THEN_CODE = re.compile(r"(?!\d{1,2}20[2-4]\d$)(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d\d{3,4}")
_TRY_BEFORE = re.compile(r"(?<![\d.,/-])(\d{3,4})\s?\?[^\d.!?\n]{1,24}$")
"""Before a number, another with a question mark."""
_FEWEST_WITH_EXPIRY = 6
_IN_TOKEN = re.compile(r"\w$|[^\W\d_][-.]$")
"""Straight before digits, makes them a part of something longer, such as the code of a fault: "E-740"."""
_BEHIND_CARD = re.compile(r"(?:(?:0[1-9]|1[0-2])(?:20)?[2-4]\d)?\d{3}|(?:0[1-9]|1[0-2])(?:20)?[2-4]\d\d{4}")


def find(window: Window) -> Iterator[Finding]:
    """Yield security codes that a label, a question, a card or its expiry beside them gives away."""
    asked = _asked(window)
    stem = card_cues.CODE_STEM.search(window.text) is not None
    names = window.named(card_cues.CODES) if stem else []
    tried = bool(names) and "?" in window.text
    latest: tuple[int, int] = (-_AGAIN - 1, 0)
    for run in parts(window.runs):
        if len(run.digits) >= LENGTHS[0]:
            for code in _in_run(window, run, names if stem else None, asked):
                yield code
                latest = code.end, len(run.digits)
        if names and _ends_a_card(window, run, names):
            latest = run.end, LENGTHS[0]
        again = len(run.digits) in LENGTHS and (
            (run.start - latest[0] <= _AGAIN and len(run.digits) in (latest[1], LENGTHS[0]))
            or (tried and _is_other_try(window, run, names))
        )
        if again and not is_other(window, window.before(run.start), window.after(run.end)):
            yield from _code(run.tokens, _BESIDE)


def _is_other_try(window: Window, run: Run, names: Names) -> bool:
    """Return whether a code that is named stands before, in a question of its own: "cvv 551? or is it 557"."""
    first = window.known(_TRY_BEFORE.search, window.before(run.start))
    if first is None or len(first[1]) != len(run.digits):
        return False
    place = run.start - len(window.before(run.start)) + first.start(1)
    return card_cues.leads_to(window, names, place, card_cues.CODE_LINK) >= 0


def _ends_a_card(window: Window, run: Run, names: Names) -> bool:
    """Return whether digits are the end of the card whose code is named: "the cvv of the card ending 5164 is 520"."""
    return ends_number(window, run.start) and card_cues.leads_to(window, names, run.start, code_by_word.FAR_GAP) >= 0


def _in_run(window: Window, run: Run, names: Names | None, asked: range) -> Iterator[Finding]:
    tokens = without_name(window, run) if names else ()
    first, last = (first_code(tokens), last_code(tokens)) if tokens else ((), ())
    if tokens and len(run.digits) > SHORTEST:
        # A group of a card's own number is no code, however near the name of one is.
        first = () if card.begins_with_one(tokens) or card.is_of_one(run) else first
        last = () if card.begins_with_one(tokens[::-1], backwards=True) else last
    if _is_end_and_code(tokens):
        first = last = tokens[1:]
    if names and first and card_cues.leads_to(window, names, first[0].start, card_cues.CODE_LINK) >= 0:
        yield from _code(run.tokens if said_again(run) else first, _LABELLED)
    elif names and last and not _is_year(last) and card_cues.is_named_behind(window, names, run.end):
        yield from _code(last, _LABELLED)
    elif _answers(run, asked) and not is_other(window, window.before(run.start), window.after(run.end)):
        yield from _code(run.tokens, _ASKED)
    elif counted(tokens or run.tokens) and _is_on_card(window, run):
        yield from _code(counted(tokens or run.tokens), _NEAR)
    elif (len(run.digits) == LENGTHS[0] or said_again(run)) and _asked_loosely(window, run):
        yield from _code(run.tokens, _WORD)
    elif _is_end_and_code(tokens or run.tokens) and window.known(card_cues.PLACE_NEAR.search, window.before(run.start)):
        yield from _code(run.tokens[1:], _PLACED)
    elif len(run.digits) in LENGTHS or said_again(run):
        yield from _code(run.tokens, _pointed(window, run, names))
    else:
        yield from _code(_unlabelled(window, run), _BEHIND)


def _is_year(tokens: Sequence[Token]) -> bool:
    return _YEAR.fullmatch("".join([token.digits for token in tokens])) is not None


def _is_on_card(window: Window, run: Run) -> bool:
    """Return whether a card is spoken of, or a place on one just before digits."""
    return (
        card_cues.is_near(window, run.start, run.end)
        or window.known(card_cues.PLACE.search, window.before(run.start)) is not None
    )


def _is_end_and_code(tokens: Sequence[Token]) -> bool:
    """Return whether tokens are as on the back of a card: the end of its number, then the code."""
    return [len(token.digits) for token in tokens] == [_CARD_END, LENGTHS[0]]


def _asked(window: Window) -> range:
    """Return how many digits an answer to a question for the code may have; none if another was asked."""
    if not window.previous or len(window.text) > _ANSWER_LIMIT or card_cues.OTHER_CODE.search(window.previous):
        return range(0)
    if card_cues.CODE.search(window.previous):
        return _THREE if cues.LAST_FOUR.search(window.previous) else _ANSWERS
    said_of_other = card_cues.OTHER_CODE.search(window.text) and card_cues.PLACE.search(window.text)
    if card_cues.PLACE.search(window.previous) and not said_of_other and not is_of_thing(window, 0, 0):
        return _THREE if cues.LAST_FOUR.search(window.previous) else _PLACED_ANSWERS
    return range(0)


def _asked_loosely(window: Window, run: Run) -> bool:
    """Return whether the turn before spoke of a code and did not say of what."""
    if _IN_TOKEN.search(window.before(run.start)) or window.text[run.end : run.end + 1].isalnum():
        return False
    if not window.previous or len(window.text) > _ANSWER_LIMIT or card_cues.OTHER_CODE.search(window.previous):
        return False
    told = BLOCK in window.previous  # the code was said there, and is gone
    return not told and card_cues.ALONE.search(window.previous) is not None


def _answers(run: Run, asked: range) -> bool:
    """Return whether digits are the answer to a question for the code; one in words may have been begun twice."""
    count = len(run.digits)
    if count not in asked:
        return False
    return count <= LENGTHS[-1] or any(token.spoken for token in run.tokens) or said_again(run)


def _pointed(window: Window, run: Run, names: Names | None) -> float:
    """Return how sure three or four digits are a code that is named further away, or near a card; 0 if not at all.

    Args:
        window: where the run stands.
        run: the digits.
        names: where the code is named; None if not even a part of a name is there.
    """
    three = code_by_word.size(run) == LENGTHS[0]
    if (names is None and not three) or is_date(run.tokens):
        return 0.0
    before, after = window.before(run.start), window.after(run.end)
    if is_other(window, before, after):
        return 0.0
    if names is not None:
        near = card_cues.leads_to(window, names, run.start, _NEAR_GAP) >= 0
        near = near and window.known(card_cues.OTHER.search, before[-_OTHER_REACH:]) is None
        if near or card_cues.is_named_behind(window, names, run.end, _BEHIND_GAP):
            return _NEAR
    if _YEAR.fullmatch(run.digits) or ends_number(window, run.start):
        return 0.0
    score = code_by_word.score(window, run, names) if names is not None else 0.0
    if three and not score:
        single = all(len(token.digits) == 1 for token in run.tokens)
        alone = single and card_cues.is_near(window, run.start, run.end)
        score = _PLACED if alone else _BESIDE if _behind(window, run.start, before) else 0.0
        if not score and code_by_word.is_bare(window, run):
            score = _BARE
    return score


def _behind(window: Window, start: int, before: str) -> bool:
    """Return whether a card's number or its expiry ends close before, and nothing is named since."""
    digits = sum([char.isdigit() for char in before])
    if digits <= SHORTEST and window.known(card_cues.EXPIRY_STEM.search, before) is None:
        return False
    row = window.known(card_cues.CARD_THEN.search, before)
    if row is None:
        return False
    return is_card(_NO_DIGIT.sub("", row["number"])) if row["date"] is None else not is_of_thing(window, start, start)


def _unlabelled(window: Window, run: Run) -> Sequence[Token]:
    """Return the code that only its place gives away: behind an expiry, or behind a card."""
    if len(run.digits) < _FEWEST_WITH_EXPIRY:
        return ()
    dated = _with_expiry(run.tokens)
    if dated:
        names = window.named(card_cues.EXPIRIES)
        named = card_cues.leads_to(window, names, run.start, card_cues.EXPIRY_LINK) >= 0
        return last_code(dated) if named else ()
    rest = card.behind_card(run.tokens) if len(run.digits) > SHORTEST else ()
    if not rest or is_date(rest) or not _BEHIND_CARD.fullmatch("".join([token.digits for token in rest])):
        return ()
    before = window.before(run.start)
    other = is_other(window, before, "") and not window.known(cues.CARD.search, before)
    return () if other else last_code(rest)


def _with_expiry(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens at the start of a run that are an expiry and a code: all, or those before one more number."""
    if _EXPIRY_THEN_CODE.fullmatch("".join([token.digits for token in tokens])):
        return tokens
    rest = tokens[:-1]
    three = bool(rest) and len(rest[-1].digits) == LENGTHS[0]
    return rest if three and _EXPIRY_THEN_CODE.fullmatch("".join([token.digits for token in rest])) else ()


def _code(tokens: Sequence[Token], score: float) -> Iterator[Finding]:
    if tokens and score:
        yield Finding(Kind.CARD_SECURITY_CODE, tokens[0].start, tokens[-1].end, score)
