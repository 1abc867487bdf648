"""Recognizes a card's expiry: beside its label, as an answer, or near a card."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers import card
from agent_assist.masking.recognizers.code_tokens import parts
from agent_assist.masking.recognizers.date_tokens import SLASHES, behind_month, first_part, is_written
from agent_assist.masking.recognizers.other_things import is_of_money, is_of_thing
from agent_assist.masking.text import card_cues, cues
from agent_assist.masking.text.issuers import SHORTEST, is_card
from agent_assist.masking.text.lazy import lazily, lazy, whole
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from agent_assist.masking.text.tokens import Run, Token
    from agent_assist.masking.text.window import Window

    Names = list[tuple[int, int]]

_DATE = re.compile(r"(?:(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d|20[2-4]\d(?:0[1-9]|1[0-2]))")
_SURE_DATE = re.compile(r"(?:0[1-9]|1[0-2])(?:20)?[2-4]\d")
_WHOLE_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:0?[1-9]|1[0-2])20[2-4]\d")
_MONTH = re.compile(r"0?[1-9]|1[0-2]")
_YEAR = re.compile(r"(?:20)?[2-4]\d")
_SHORTEST_YEAR, _SHORTEST_DATE, _LONGEST_DATE = 2, 3, 8
"""Digits of all these dates together: "429" and "31122029"."""
_LABELLED, _BEHIND, _NEAR = 0.93, 0.88, 0.7
_ANSWER_LIMIT = 100
_OTHER_REACH = 48
_WHOLE_MONTH = 4
"""So many digits have a month and a year; three behind an expiry are the code."""
_AGAIN = 16
"""So many characters behind an expiry another may follow: "from 02/26 to 02/31"."""
_BETWEEN_LIMIT = 24
_month_links = lazily(
    lambda: (
        rf"(?:[\s,.'/-]|(?:{either('cards.month_links')}|{either('cards.month_words')}"
        rf"|{either('numbers.fillers')})(?![^\W_])){{0,8}}"
    )
)
_MONTH_YEAR = lazy(
    lambda: (
        rf"{card_cues.EDGE()}(?:{either('cards.months')}"
        rf"|{either('cards.month_ordinals')} {either('cards.month_words')})(?![^\W\d_])\.?{_month_links()}$"
    )
)
_BETWEEN = lazy(_month_links)
_LOOSE_LINK = re.compile(r"[^\d.!?\n]{0,32}|[\s:=#,.\"'(?-]{0,8}")
"""What may stand between the name of an expiry and a date that is written with a sign."""
_UNTIL = lazy(lambda: rf"(?<![^\W_]){either('cards.until')}(?![^\W_])[^\d.!?\n]{{0,8}}$")
_DATE_WORD = lazy(lambda: rf"(?<![^\W_]){either('cards.date_words')}(?![^\W_])[^\d.!?\n]{{0,16}}$")
_YEAR_WORD = whole("cards.month_words")
_CODE_NEXT = re.compile(r"[ ,;/|+-]{1,3}\d{3}(?![\d.,:/%-]*\d)")
"""Three digits straight behind a date."""
_MONTH_WORD = lazy(lambda: rf"{card_cues.EDGE()}{either('cards.month_words')}[\s:]{{1,2}}$")


def find(window: Window) -> Iterator[Finding]:
    """Yield a card's expiry dates: beside their label, near a card, or as the answer to a question."""
    asked = is_asked(window)
    names = window.named(card_cues.EXPIRIES)
    found_to = -_AGAIN - 1
    for run in parts(window.runs):
        if len(run.digits) < _SHORTEST_YEAR:
            continue
        if len(run.digits) > SHORTEST:
            yield from _labelled(card.behind_card(run.tokens), _SURE_DATE, _BEHIND)
        for dated in _labelled(run.tokens, _DATE, _LABELLED):
            written = is_written(run.tokens)
            again = run.start - found_to <= _AGAIN and (len(run.digits) >= _WHOLE_MONTH or written)
            if asked or again or _is_named(window, names, run) or _is_named_behind(window, names, dated):
                yield dated
                found_to = dated.end
            elif (written and _is_card_before(window, run)) or (
                (written or _SURE_DATE.fullmatch(run.digits)) and _is_dated(window, run, written=written)
            ):
                yield dated._replace(score=_NEAR)
                found_to = dated.end
        if asked and _YEAR.fullmatch(run.digits) and _is_year(window, run, window.before(run.start)):
            yield Finding(Kind.CARD_EXPIRY, run.start, run.end, _LABELLED)
        year = behind_month(run)
        if _YEAR.match(year.digits):
            yield from _with_month_name(window, year, names, asked=asked)
        if names and not asked:
            yield from _with_day(window, run, names)
    yield from _in_two_runs(window, names, asked=asked)
    yield from _behind_other_run(window)


def _with_day(window: Window, run: Run, names: Names) -> Iterator[Finding]:
    """Yield an expiry that has a day, where a card is spoken of."""
    for dated in _labelled(run.tokens, _WHOLE_DATE, _LABELLED):
        if _is_named(window, names, run) and card_cues.is_near(window, run.start, run.end):
            yield dated


def _is_named(window: Window, names: Names, run: Run) -> bool:
    """Return whether words before a number call it an expiry; of one with a sign in it they may be further away."""
    link = _LOOSE_LINK if is_written(run.tokens) else card_cues.EXPIRY_LINK
    if not names or not _named(window, names, run.start, link):
        return False
    behind = window.after(run.end)
    other = card_cues.OTHER_EXPIRY.search(behind) or card_cues.is_other_card(window, behind)
    return not (behind.lstrip().startswith(":") and other)


def _is_year(window: Window, run: Run, before: str) -> bool:
    """Return whether an answer is a year: behind that word, or all that was said when the year was asked for."""
    if window.known(_MONTH_WORD.search, before):
        return True
    return len(window.runs) == 1 and (len(run.digits) == _WHOLE_MONTH or _YEAR_WORD.search(window.previous) is not None)


def _is_dated(window: Window, run: Run, *, written: bool) -> bool:
    """Return whether a month and a year are a card's where one is spoken of: called a date, or before a code.

    Without a sign between the two they must be called so: "and runs till 0728".
    """
    if not card_cues.is_near(window, run.start, run.end):
        return False
    before = window.before(run.start)
    dated = window.known(_DATE_WORD.search, before) or window.known(_UNTIL.search, before)
    return dated is not None or (written and _CODE_NEXT.match(window.after(run.end)) is not None)


def _is_of_card(window: Window, start: int, end: int) -> bool:
    """Return whether a card is all that a month and its year can belong to: "the card stops working in May 2028"."""
    near = card_cues.is_near(window, start, end) or card_cues.speaks(window, window.text[end:])
    near = near and not is_of_money(window, start, end)
    return near and not card_cues.is_other_card(window, window.text) and not is_of_thing(window, start, end)


def is_asked(window: Window) -> bool:
    """Return whether the answer to a question for a card's expiry is read."""
    if not window.previous or len(window.text) > _ANSWER_LIMIT or not card_cues.EXPIRY.search(window.previous):
        return False
    other = card_cues.OTHER_EXPIRY.search(window.previous) or card_cues.OTHER_EXPIRY.search(window.text)
    return not other or card_cues.is_near(window, 0, 0)


def _named(window: Window, names: Names, place: int, link: re.Pattern[str] = card_cues.EXPIRY_LINK) -> bool:
    """Return whether words before call a date the expiry of a card, or of nothing else."""
    start = card_cues.leads_to(window, names, place, link)
    if start < 0 or is_of_thing(window, start, place):
        return False
    before = window.text[max(0, start - _OTHER_REACH) : start]
    if card_cues.is_other_card(window, before):
        return False
    return window.known(card_cues.NOT_EXPIRY.search, before) is None or card_cues.CODE.search(before) is not None


def _is_named_behind(window: Window, names: Names, dated: Finding) -> bool:
    """Return whether words behind a date call it an expiry, and nothing before it expires that pays nothing."""
    if not card_cues.is_named_behind(window, names, dated.end):
        return False
    other = window.known(card_cues.OTHER_EXPIRY.search, window.before(dated.start)) is not None
    return not other or card_cues.is_near(window, dated.start, dated.end)


def _is_card_before(window: Window, run: Run) -> bool:
    """Return whether a card is spoken of close before a date, and nothing that may have a date of its own."""
    before = window.before(run.start)
    card = window.known(card_cues.CARD_NEAR.search, before)
    if card is None or card_cues.is_other_card(window, before):
        return False
    if card[0][0].isdigit():
        return window.known(cues.REFERENCE.search, before[: card.start()]) is None
    return not is_of_money(window, run.start, run.start)


def _labelled(tokens: Sequence[Token], shape: re.Pattern[str], score: float) -> Iterator[Finding]:
    digits, best = "", 0
    for index, token in enumerate(tokens[:8]):
        month = index == 0 and len(token.digits) == 1 and len(tokens) > 1 and tokens[1].gap in SLASHES
        digits += f"0{token.digits}" if month else token.digits
        if len(digits) > _LONGEST_DATE:
            break
        if len(digits) >= _SHORTEST_DATE and shape.fullmatch(digits):
            best = index + 1
    if best:
        yield Finding(Kind.CARD_EXPIRY, tokens[0].start, tokens[best - 1].end, score)


def _with_month_name(window: Window, run: Run, names: Names, *, asked: bool) -> Iterator[Finding]:
    """Yield a year behind the name of its month, with the name: "March 2029"."""
    before = window.before(run.start)
    month = window.known(_MONTH_YEAR.search, before)
    if month is None or not (names or asked or card_cues.is_near(window, run.start, run.end)):
        return
    start = run.start - (len(before) - month.start())
    for size in (2, 1):
        if _YEAR.fullmatch("".join(token.digits for token in run.tokens[:size])):
            end = run.tokens[min(size, len(run.tokens)) - 1].end
            day = _DAY.search(before[: month.start()])
            place = start - len(day[0]) if day else start
            named = card_cues.is_named_behind(window, names, end) or _named(window, names, place, _LOOSE_LINK)
            if asked or named or _is_of_card(window, place, end):
                yield Finding(Kind.CARD_EXPIRY, start, end, _LABELLED)
            return


_DAY = re.compile(r"\d{1,2}[.\s]{0,2}$")


def _in_two_runs(window: Window, names: Names, *, asked: bool) -> Iterator[Finding]:
    """Yield a month and a year that are told apart: "month five, year twenty-nine"."""
    for run, follower in pairwise(window.runs) if asked or names else ():
        year = first_part(follower)
        if not _MONTH.fullmatch(run.digits) or not _YEAR.fullmatch("".join([token.digits for token in year])):
            continue
        if follower.start - run.end > _BETWEEN_LIMIT or not _BETWEEN.fullmatch(window.text, run.end, follower.start):
            continue
        before = window.before(run.start)
        word = window.known(_MONTH_WORD.search, before)
        start = run.start - (len(before) - word.start()) if word else run.start
        if asked or _named(window, names, start) or _named(window, names, run.start):
            yield Finding(Kind.CARD_EXPIRY, start, year[-1].end, _LABELLED)


def _behind_other_run(window: Window) -> Iterator[Finding]:
    for run, follower in pairwise(window.runs):
        near = len(run.digits) >= SHORTEST and follower.start - run.end <= 12  # noqa: PLR2004 - "and", not a sentence
        if near and is_card(run.digits):
            spoken = all(token.spoken for token in follower.tokens)
            yield from _labelled(follower.tokens, _DATE if spoken else _SURE_DATE, _BEHIND)
