"""Recognizes telephone numbers, in digits and in words.

Source: ITU-T E.164 (at most 15 digits), national forms by libphonenumber's data.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.recognizers.phone_shapes import BARE, SHAPED, by_shape
from agent_assist.masking.text import cues, naming
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numbering import has_country_code
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.tokens import Run
    from agent_assist.masking.text.window import Window

SHORTEST, SHORTEST_LABELLED, LONGEST = 5, 6, 15
_SHAPE = lazy(
    lambda: (
        rf"(?<![\w@#])(?:\+ ?\(?|\()?\d{{1,24}}(?:(?: ?\( ?|\) ?[-./]? ?| ?[-./] ?"
        rf"| {{1,2}})\d{{1,24}}){{0,24}}(?: ?{either('phones.extension')} ?\d{{1,6}})?(?![\w@])"
    )
)
_ANY_DIGIT, _WIDEST_GAP = re.compile(r"\d"), 16
_DATE = re.compile(
    r"(?<!\d)(?:(?:1[34]|19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}([-./])\d{1,2}\1(?:19|20)\d{2}"
    r"|\d{1,2}/\d{1,2}/\d{2})(?!\d)"
)
_ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
_LIST = lazy(lambda: rf"\s?(?:,|;|/|&|\||{either('phones.and')})\s?(?:the )?")
_SIGN_BETWEEN = re.compile(r"\s[/-]\s")
_LONG_ROW, _LONGEST_LISTED = 14, 13
_WITH_EXTENSION = range(7, 12)
_EXTENSION = lazy(lambda: rf" ?{either('phones.extension')} ?\d{{1,6}}$")
_VALID, _INTERNATIONAL, _LABELLED = 0.95, 0.75, 0.85
_INTERNATIONAL_SHORTEST = 7
_SPOKEN_DIGITS = (range(9, 14), range(10, 14))
"""With a zero in front, and without."""
_CODE_DIGITS = 8
_PIECE_DIGITS, _SPOKEN_TOTAL, _CARD_GROUP, _ELSE = range(3, 11), range(7, 14), 4, 12
_PREFIX = 3
_WHOLE = re.compile(r"0[1-9]\d{8,9}|1?[2-9]\d\d[2-9]\d{6}|[6-9]\d{9}|[1-9]\d9\d{8}")
"""With a leading 0, of North America, of India, a mobile number of Brazil."""
_DULL = re.compile(r"(\d)\1{4}")
_ANSWER_LIMIT = 80
_PLUS = re.compile(r"(?<![^\W_])(?:plus|\+)\s{1,2}$")


def find(window: Window) -> Iterator[Finding]:
    """Yield telephone numbers in digits or in words, and a piece of one that answers a question for one."""
    yield from _written(window)
    for run in window.runs:
        if any(token.spoken or token.gap == "w" for token in run.tokens):
            yield from _spoken(window, run)
    if window.previous and window.runs and len(window.text) <= _ANSWER_LIMIT:
        yield from _piece(window, window.runs[0])


def _written(window: Window) -> Iterator[Finding]:
    """Yield numbers in digits; what is listed with one that the words call a telephone number is one too."""
    listed_from = -1
    for start, end in _shapes(window):
        text = window.text[start:end]
        score = _score(window, start, end)
        if not score and listed_from >= 0 and _LIST.fullmatch(window.text, listed_from, start):
            score = SHAPED if SHORTEST_LABELLED <= len(_digits(text)) <= LONGEST else 0.0
        listed_from = end if score >= SHAPED else -1
        if score:
            yield Finding(Kind.PHONE, start, end, score)


def _shapes(window: Window) -> Iterator[tuple[int, int]]:
    """Yield the places of rows of digits; one too long for a number is cut where a sign stands between blanks."""
    text = window.text
    # No number reaches on over a gap this wide without a digit: then there is nothing to look for behind the window.
    goes_on = _ANY_DIGIT.search(text, window.end, window.end + _WIDEST_GAP) is not None
    stop = len(text) if goes_on else window.end + 1
    for match in _SHAPE.finditer(text, max(0, window.start - _PREFIX), stop):
        start, end = match.span()
        if start >= window.end:
            return
        if end - start > _LONG_ROW and len(_digits(match[0])) > _LONGEST_LISTED:
            for sign in _SIGN_BETWEEN.finditer(text, start, end):
                yield start, sign.start()
                start = sign.end()
        if end - start >= SHORTEST:
            yield start, end


def _piece(window: Window, run: Run) -> Iterator[Finding]:
    """Yield a piece of a number given turn by turn: the answer to a question for one, or what goes on in words."""
    if len(run.digits) not in _PIECE_DIGITS or not _says_little_else(window, run):
        return
    said = runs(window.previous)
    asked = cues.PHONE_NUMBER_ASKED.search(window.previous) and not cues.CODES.search(window.previous)
    goes_on = bool(said) and _goes_on(said[-1], run)
    if asked or goes_on:
        yield Finding(Kind.PHONE, run.start, run.end, BARE)


def _says_little_else(window: Window, run: Run) -> bool:
    return len(window.text.strip()) - (run.end - run.start) <= _ELSE


def _goes_on(said: Run, run: Run) -> bool:
    """Return whether two runs in words make a telephone number; groups of four are a card's."""
    both = (*said.tokens, *run.tokens)
    fours = not len(said.digits) % _CARD_GROUP and not len(run.digits) % _CARD_GROUP
    total = len(said.digits) + len(run.digits)
    return not fours and len(said.digits) in _PIECE_DIGITS and total in _SPOKEN_TOTAL and all(t.spoken for t in both)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _score(window: Window, start: int, end: int) -> float:
    """Return how sure a written number is a telephone number, 0 if it is none."""
    core = whole = window.text[start:end]
    if not core[-1].isdigit() or any(map(str.isalpha, core)):
        core = _EXTENSION.sub("", core)
    digits = _digits(core)
    if not SHORTEST <= len(digits) <= LONGEST or _DATE.search(core) or _ADDRESS.fullmatch(core):
        return 0.0
    if core.startswith("+"):
        return _international(digits)
    before, after = window.before(start), window.after(end)
    if window.known(cues.MONEY_BEFORE.search, before) or window.known(cues.MONEY_AFTER.match, after):
        return 0.0
    short = len(digits) == SHORTEST
    called = (
        window.known(cues.PHONE_NEAR.search, before) is not None if short else _called(window, before, after, digits)
    )
    if called is not None:
        return _LABELLED if called else 0.0
    if _is_whole(window, core, digits) or (core != whole and len(digits) in _WITH_EXTENSION):
        return max(BARE, by_shape(core, digits, window.locale, before))
    return by_shape(core, digits, window.locale, before)


def _is_whole(window: Window, core: str, digits: str) -> bool:
    """Return whether the digits of a national number are all that somebody wrote, and nothing was asked."""
    if core != digits or window.previous or window.text.strip() != digits:
        return False
    return _WHOLE.fullmatch(digits) is not None and _DULL.search(digits) is None


def _called(window: Window, before: str, after: str, digits: str) -> bool | None:
    """Return what the words around call a number: a telephone number, something else, or None for nothing."""
    if _is_code(window, before, len(digits)):
        return False
    phone = window.known(cues.PHONE.search, before)
    reference = window.known(cues.REFERENCE.search, before)
    if phone and not (reference and reference.start() > phone.start()):
        return True
    if window.known(cues.CALL_NEAR.search, before) and len(digits) >= _INTERNATIONAL_SHORTEST:
        return True
    if reference or window.known(cues.NAMED_NUMBER.search, before) or naming.another_asked(window.previous):
        return False
    return True if window.known(cues.PHONE_AFTER.match, after) or _is_asked(window) else None


def _is_code(window: Window, before: str, count: int) -> bool:
    """Return whether so few digits are a code that was sent to somebody: "SMS-Code 730184" is no telephone number."""
    return count <= _CODE_DIGITS and any(cues.CODES.search(said) for said in (before, window.previous))


def _is_asked(window: Window) -> bool:
    return len(window.text) <= _ANSWER_LIMIT and cues.PHONE_ASKED.search(window.previous) is not None


def _international(digits: str) -> float:
    if len(digits) < _INTERNATIONAL_SHORTEST:
        return 0.0
    return _VALID if has_country_code(digits) else _INTERNATIONAL


def _spoken(window: Window, run: Run) -> Iterator[Finding]:
    count = len(run.digits)
    before = window.before(run.start)
    plus = window.known(_PLUS.search, before)
    start = run.start - (len(before) - plus.start()) if plus else run.start
    if not SHORTEST_LABELLED <= count <= LONGEST or window.known(cues.REFERENCE.search, before):
        return
    if _is_code(window, before, count):
        return
    if any(token.spoken for token in run.tokens) and (window.known(cues.PHONE.search, before) or _is_asked(window)):
        yield Finding(Kind.PHONE, start, run.end, _LABELLED)
    elif not _is_another(window, run.start) and (plus or _is_dictated(window, run, before)):
        yield Finding(Kind.PHONE, start, run.end, SHAPED)


def _is_dictated(window: Window, run: Run, before: str) -> bool:
    """Return whether a number that nothing names is a telephone number: by its length in words, or its writing.

    "zero seven seven double oh nine double oh two double five", "07700 uh 900 uh 255".
    """
    if not any(token.spoken for token in run.tokens):
        return by_shape(run.digits, run.digits, window.locale, before) >= SHAPED
    by_length = len(run.digits) in _SPOKEN_DIGITS[run.digits[0] != "0"]
    return by_length and all(token.spoken and len(token.digits) <= 3 for token in run.tokens)  # noqa: PLR2004


def _is_another(window: Window, start: int) -> bool:
    """Return whether the words before a number, or a question, make it a number of something else."""
    named = naming.before(window, start)
    if (named is not None and named.unknown <= 1) or window.known(cues.CODES.search, window.before(start)):
        return True
    return naming.another_asked(window.previous)
