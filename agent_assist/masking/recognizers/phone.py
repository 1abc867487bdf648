"""Recognizes telephone numbers, in digits and in words.

Source: ITU-T E.164 (at most 15 digits), national forms by libphonenumber's data.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text import cues
from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numbering import has_country_code, is_international, is_mobile, is_national
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
    r"(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}([-./])\d{1,2}\1(?:19|20)\d{2}"
    r"|\d{1,2}/\d{1,2}/\d{2})(?!\d)"
)
_ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}")
_NORTH_AMERICA = re.compile(
    r"(?:1[ .-])?(?:\d{3}[ ./-]{1,2}|\(\d{3}\)[ .-]{0,2})\d{3}[ .-]\d{4}"
    r"|(?:\+?\d ?)?\(\d{2,5}\) ?\d{3,8}(?:[ -]\d{2,4}){0,2}|1\d\d([ -])\d{4}\1\d{4}"
)
_TRUNK = re.compile(r"(?:\(?0\d{1,4}\)?|0 ?\(\d{2,4}\))(?:[ ./-]{0,3}\d{2,8}){1,4}")
_AREA_AND_EXCHANGE = re.compile(r"[2-9](?!11)\d\d[2-9]\d{6}")
_LEADS_TO_PHONE = lazy(lambda: rf"(?<![^\W_]){either('phones.leads')}\s$")
_NAME_BEFORE = re.compile(r"^[^\W\d_]{3,12}\s$")
"""A text of one word before the number: a name jotted down with it."""
_INDIAN_MOBILE = "6789"
_INDIAN = re.compile(r"[6-9]\d{4} \d{5}")
_BRITISH_MOBILE = re.compile(r"07[1-9]\d{8}")
_ONE_GAP = re.compile(r"0\d{2,4}[ /]\d{5,8}|0\d{2,3}-\d{7,8}")
_SEPARATOR = re.compile(r"[^\d]+")
_TRUNK_REGIONS = ("GB", "FR", "AU", "PH", "TR", "ZA", "JP", "NL")
"""Countries with a leading 0 whose mobile numbers have one length; elsewhere any row of digits would do."""
_OTHER_IDS = re.compile(r"\d{3}[- ]\d{2}[- ]\d{4}|0\d\d[- ]\d{3}[- ]\d{3}|000[^\n]{0,24}")
_PART_OF_CODE = re.compile(r"(?:[a-z]\d|\d[a-z])[a-z0-9]{0,12}[ -]$")
"""Letters and digits straight before: a code written in groups, such as a parcel's."""
_LIST = lazy(lambda: rf"\s?(?:,|;|/|&|\||{either('phones.and')})\s?(?:the )?")
_SIGN_BETWEEN = re.compile(r"\s[/-]\s")
_LONG_ROW, _LONGEST_LISTED = 14, 13
_WITH_EXTENSION = range(7, 12)
_EXTENSION = lazy(lambda: rf" ?{either('phones.extension')} ?\d{{1,6}}$")
_VALID, _INTERNATIONAL, _LABELLED, _SHAPED, _BARE, _GUESS = 0.95, 0.75, 0.85, 0.7, 0.55, 0.45
_INTERNATIONAL_SHORTEST = 7
_TRUNK_DIGITS = range(9, 12)
_SPOKEN_DIGITS = range(10, 14)
_BARE_DIGITS = 10
_PIECE_DIGITS, _SPOKEN_TOTAL, _CARD_GROUP, _ELSE = range(3, 11), range(7, 14), 4, 12
_PREFIX = 3
_ROUND = "00000"
_ANSWER_LIMIT = 80
_PLUS = re.compile(r"(?<![^\W_])(?:plus|\+)\s{1,2}$")


def find(window: Window) -> Iterator[Finding]:
    """Yield telephone numbers in digits or in words, and a piece of one that answers a question for one."""
    yield from _written(window)
    for run in window.runs:
        if any(token.spoken for token in run.tokens):
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
            score = _SHAPED if SHORTEST_LABELLED <= len(_digits(text)) <= LONGEST else 0.0
        listed_from = end if score >= _SHAPED else -1
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
    asked = cues.PHONE_NUMBER_ASKED.search(window.previous) is not None
    goes_on = bool(said) and _goes_on(said[-1], run)
    if asked or goes_on:
        yield Finding(Kind.PHONE, run.start, run.end, _BARE)


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
    if cues.MONEY_BEFORE.search(before) or cues.MONEY_AFTER.match(after):
        return 0.0
    if len(digits) == SHORTEST:
        return _LABELLED if cues.PHONE_NEAR.search(before) else 0.0
    called = _called(window, before, after, len(digits))
    if called is None:
        shaped = _by_shape(core, digits, window.locale, before)
        return max(shaped, _SHAPED if core != whole and len(digits) in _WITH_EXTENSION else 0.0)
    return _LABELLED if called else 0.0


def _called(window: Window, before: str, after: str, count: int) -> bool | None:
    """Return what the words around call a number: a telephone number, something else, or None for nothing."""
    phone = cues.PHONE.search(before)
    reference = cues.REFERENCE.search(before)
    if phone and not (reference and reference.start() > phone.start()):
        return True
    if cues.CALL_NEAR.search(before) and count > _INTERNATIONAL_SHORTEST - 1:
        return True
    if reference or cues.NAMED_NUMBER.search(before):
        return False
    return True if cues.PHONE_AFTER.match(after) or _is_asked(window) else None


def _is_asked(window: Window) -> bool:
    return len(window.text) <= _ANSWER_LIMIT and cues.PHONE_ASKED.search(window.previous) is not None


def _international(digits: str) -> float:
    if len(digits) < _INTERNATIONAL_SHORTEST:
        return 0.0
    return _VALID if has_country_code(digits) else _INTERNATIONAL


def _by_shape(core: str, digits: str, locale: str, before: str) -> float:
    if _OTHER_IDS.fullmatch(core) or _PART_OF_CODE.search(before):
        return 0.0
    if _from_abroad(digits) or _NORTH_AMERICA.fullmatch(core) or _has_trunk(core, digits):
        return _SHAPED
    if core == digits and len(digits) == _BARE_DIGITS and not digits.endswith(_ROUND):
        score = _ten_digits(digits, before)
        if score:
            return score
    if _INDIAN.fullmatch(core):
        return _BARE
    region = _region(locale)
    if region and len(digits) > _INTERNATIONAL_SHORTEST and is_national(digits, region):
        return _BARE
    return 0.0


def _from_abroad(digits: str) -> bool:
    """Return whether a number begins as one dials into another country: 00, or 011 in North America."""
    prefix = next((sign for sign in ("00", "011") if digits.startswith(sign)), "")
    return bool(prefix) and len(digits) > _BARE_DIGITS and is_international(digits[len(prefix) :])


def _ten_digits(digits: str, before: str) -> float:
    """Return how sure ten digits that nothing names are a telephone number, 0 if they are none.

    They are if they have the shape of a North American number (or of an Indian mobile number) and a preposition or a
    name stands before them: "pulled up for", "anna". Without, even an area code that was given out is a guess.
    """
    shaped = _AREA_AND_EXCHANGE.fullmatch(digits) is not None
    if (shaped or digits[0] in _INDIAN_MOBILE) and _NAME_BEFORE.search(before):
        return _BARE
    if shaped and _LEADS_TO_PHONE.search(before):
        return _BARE
    return _GUESS if shaped and is_national(digits, "US") else 0.0


def _has_trunk(core: str, digits: str) -> bool:
    """Return whether a number is written like a national one with its leading 0."""
    if not digits.startswith("0") or digits.startswith("00") or len(digits) not in _TRUNK_DIGITS:
        return False
    if _BRITISH_MOBILE.fullmatch(digits):
        return True
    if core == digits or (len(_SEPARATOR.findall(core)) == 1 and _ONE_GAP.fullmatch(core) is None):
        return any(is_mobile(digits, region) for region in _TRUNK_REGIONS)
    return _TRUNK.fullmatch(core) is not None


def _region(locale: str) -> str:
    """Return the region of a locale such as en-GB or en_GB, empty where it names none."""
    return locale.replace("_", "-").partition("-")[2].partition("-")[0].upper()


def _spoken(window: Window, run: Run) -> Iterator[Finding]:
    count = len(run.digits)
    before = window.before(run.start)
    plus = _PLUS.search(before)
    start = run.start - (len(before) - plus.start()) if plus else run.start
    if not SHORTEST_LABELLED <= count <= LONGEST or cues.REFERENCE.search(before):
        return
    if cues.PHONE.search(before) or _is_asked(window):
        yield Finding(Kind.PHONE, start, run.end, _LABELLED)
    elif plus or (count in _SPOKEN_DIGITS and all(t.spoken and len(t.digits) <= 3 for t in run.tokens)):  # noqa: PLR2004
        yield Finding(Kind.PHONE, start, run.end, _SHAPED)
