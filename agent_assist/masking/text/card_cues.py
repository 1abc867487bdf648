"""Words around a number that say what of a card it is; the words lie in `resources/languages`.

Patterns read folded text (lower case). `…_NEAR` patterns are anchored to the end of what stands before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.text.issuers import is_card
from agent_assist.masking.text.lazy import lazily, lazy, whole
from agent_assist.masking.text.number_words import pattern_of
from agent_assist.masking.text.openings import Finder
from agent_assist.masking.text.vocabulary import either, word_set

if TYPE_CHECKING:
    from agent_assist.masking.text.window import Window

BEFORE, BEHIND = 80, 40
"""How many characters before and behind a number a card may be spoken of."""
TAIL: Final = re.compile(r"(?:(?:0[1-9]|1[0-2])(?:20)?[2-4]\d(?:\d{3,4})?)?|\d{3}")
"""An expiry and a security code, or one of them, behind a card number; or nothing."""
EDGE: Final = lazily(lambda: rf"(?<![^\W_])(?:{either('numbers.prefixes')})?")
"""Where a word begins, with letters written before it and in one with it."""
MORE_ASKED: Final = whole("cards.more_asked")
"""Asks for a further piece of a number."""
NOTED: Final = lazy(lambda: rf"\s{{0,2}}(?:{either('cards.noted')}(?![^\W_])[\s,.!?]{{0,3}}){{1,4}}$")
"""All that was said is that something was written down: what follows goes on a number."""
OTHER_EXPIRY: Final = whole("cards.other_expiries")
"""Something that expires and pays nothing."""
CARD_NEAR: Final = lazy(
    lambda: (
        rf"(?:{EDGE()}{either('cards.called_directly')}(?![^\W_])[^\d\n]{{0,12}}"
        rf"|(?:\d{{4}}[ .-]\d{{3,6}}|\d{{13,19}}|\d{{4}}\])[^\d\n]{{0,4}}|(?:\d{{4}}[ .-]){{3}}\d{{4}}[^\d\n]{{0,24}})$"
    )
)
"""Close before a date, a card or the end of a long number."""
_OTHER_CARD = lazy(
    lambda: (
        rf"{EDGE()}(?:{either('cards.other_cards')}[ -]?(?:{either('cards.called')})"
        rf"|{either('cards.called')} {either('cards.other_cards')}(?![^\W_]))"
    )
)
_CARD = lazy(lambda: rf"{EDGE()}{either('cards.called')}")
CODE_STEM: Final = lazy(lambda: pattern_of(set(word_set("cards.code_stems"))))
"""Any part of the names of a security code; a quick no for most texts."""
_not_foreign = lazily(lambda: "".join(rf"(?<!{word} )" for word in sorted(word_set("cards.foreign_before"))))
"""Where none of the words stands that make a name another's: "social security number"."""
CODE: Final = lazy(
    lambda: (
        rf"{EDGE()}{_not_foreign()}(?:{either('cards.code_names')}(?:'s)?"
        rf"|{either('cards.code_words')}(?: [^\W\d_]{{1,6}}){{0,2}} {either('cards.code_places')})(?![^\W\d_])"
    )
)
"""A name of the security code."""
CODE_LINK: Final = lazy(lambda: rf"(?:[\s:=#,.\"'()?-]|{either('cards.code_links')}(?![^\W_])){{0,14}}")
"""Words between the name of a security code and the code."""
BEHIND_LINK: Final = lazy(
    lambda: (
        rf"[\s,.(]{{0,3}}(?:{either('cards.verbs_behind')}(?![^\W_]) ?)?"
        rf"(?:(?:{either('cards.whose')}|{either('cards.whose_card')})(?![^\W_])(?:'s)? ?){{0,2}}"
    )
)
"""Words between a code or date and its name behind it."""
NUMBER_FOLLOWS: Final = lazy(lambda: rf"[\s:=#]{{0,3}}(?:{either('cards.verbs_behind')} )?\d")
EXPIRY_STEM: Final = lazy(lambda: pattern_of(set(word_set("cards.expiry_stems"))))
"""Any part of the names of an expiry; a quick no for most texts."""
EXPIRY: Final = lazy(lambda: rf"(?:{EDGE()}|(?<=\d)){either('cards.expiry_names')}(?![^\W\d_])")
"""A name of a card's expiry."""
EXPIRY_LINK: Final = lazy(lambda: rf"(?:[\s:=#,.\"'(?-]|{either('cards.expiry_links')}(?![^\W_])){{0,10}}")
"""Words between the name of an expiry and the date."""
NOT_EXPIRY: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('cards.other_expiries')}(?:'s)?(?![^\W_])(?:(?!"
        rf"{either('cards.card_words')})[^\n]){{0,20}}$"
    )
)
"""Before the name of an expiry, says whose: nothing that is paid with."""
_LINK_LIMIT, _AT_ONCE = 120, 3


CODES: Final = Finder(CODE, "cards.code_names", "cards.code_words")
"""Finds the names of security codes."""
EXPIRIES: Final = Finder(EXPIRY, "cards.expiry_names")
"""Finds the names of expiries."""


def leads_to(window: Window, names: list[tuple[int, int]], place: int, link: re.Pattern[str]) -> int:
    """Return where the nearest name begins that leads to a place over nothing but links, -1 if none does."""
    for start, end in reversed(names):
        if end <= place and place - end <= _LINK_LIMIT and link.fullmatch(window.text, end, place):
            return start
    return -1


def is_named_behind(
    window: Window, names: list[tuple[int, int]], place: int, link: re.Pattern[str] = BEHIND_LINK
) -> bool:
    """Return whether a name stands behind a number over nothing but links, and no other number behind the name."""
    for start, end in names:
        near = 0 <= start - place <= _LINK_LIMIT and link.fullmatch(window.text, place, start) is not None
        if near and not _has_number(window, end):
            return True
    return False


def _has_number(window: Window, end: int) -> bool:
    """Return whether a number follows a name at once: it is what the name names, not the number before."""
    if NUMBER_FOLLOWS.match(window.text, end):
        return True
    return any(0 <= run.start - end <= _AT_ONCE for run in window.runs)


WORD_NEAR: Final = lazy(
    lambda: rf"{EDGE()}{either('cards.code_words')}(?![^\W_])(?P<between>(?:[^\d.!?]|\?\s){{0,24}})$"
)
"""Before a number, a word that may mean the security code."""
PLACE: Final = lazy(lambda: rf"{EDGE()}{either('cards.code_places')}(?![^\W_])")
"""Where on a card its code stands."""
PLACE_LAST: Final = lazy(
    lambda: (
        rf"[\s,]{{1,2}}(?:{either('cards.verbs_behind')}|{either('cards.place_links')})(?![^\W_])"
        rf"[^\d\n.!?]{{0,28}} {either('cards.code_places')}[\s.!]{{0,2}}$"
    )
)
"""Behind a number that opens a text, where on a card it stands, and nothing else."""
WORD: Final = whole("cards.code_words")
"""A word that may mean the security code."""
OTHER: Final = whole("cards.other_codes")
"""What another code belongs to."""
ALONE: Final = lazy(lambda: rf"{EDGE()}{either('cards.code_alone')}(?![^\W_])")
"""A word that means a code, of whatever."""
ALONE_NEAR: Final = lazy(lambda: rf"{EDGE()}{either('cards.code_alone')}(?![^\W_])[^\d.!?]{{0,24}}$")
"""Before a number, such a word not far away."""
WORD_DIRECT: Final = lazy(
    lambda: rf"{EDGE()}{either('cards.code_alone')}(?![^\W_])(?: {either('cards.verbs_behind')})?\??[\s:=-]{{1,3}}$"
)
"""Straight before a number, a word that may mean the security code."""
PLACE_NEAR: Final = lazy(
    lambda: (
        rf"{EDGE()}{either('cards.code_places')}(?![^\W_])"
        rf"(?:[\s:=,.?'\"-]|{EDGE()}{either('cards.place_links')}(?![^\W_])){{0,12}}$"
    )
)
"""Before a number, where on a card it stands, with nothing between but words that say so."""
_other_code = lazily(lambda: rf"(?:{either('cards.other_codes')}|{either('cards.refusals')})")
OTHER_CODE: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){_other_code()}[ -]?{either('cards.code_words')}|{either('cards.code_words')}"
        rf"(?: [^\W\d_]{{1,3}}){{0,2}}[ -]?{_other_code()}(?![^\W_])"
    )
)
"""Another code."""
CARD_THEN: Final = lazy(
    lambda: (
        rf"(?:(?<!\d)(?P<number>\d(?:[ .-]?\d){{12,18}})"
        rf"|{EDGE()}{either('cards.expiry_names')}(?![^\W\d_])[^\d]{{0,8}}"
        rf"(?P<date>(?:0?[1-9]|1[0-2])[ /.-]{{0,3}}(?:20)?[2-4]\d))"
        rf"[^\d.!?\n]{{0,24}}$"
    )
)
"""Before a number, the number or expiry of a card with nothing named since."""
_ROW = re.compile(r"(?<!\d)\d(?:[ .\-/]{0,2}\d){12,18}(?!\d)")
_SIGNS = re.compile(r"\D")


def is_other_card(window: Window, text: str) -> bool:
    """Return whether a part of a window, or what was said before, speaks of a card that pays nothing."""
    return window.known(_OTHER_CARD.search, text) is not None


def is_near(window: Window, start: int, end: int) -> bool:
    """Return whether a card is spoken of near a place: in the text around it, or in what was said before."""
    around = window.text[max(0, start - BEFORE) : end + BEHIND]
    if speaks(window, around) or speaks(window, window.previous):
        return True
    if is_beside_number(window, start, end):
        return True
    return any(is_card(_SIGNS.sub("", row[0])) for row in _ROW.finditer(around))


def is_beside_number(window: Window, start: int, end: int) -> bool:
    """Return whether another number of the window is, or may begin, a card's."""
    return any(run.end <= start or run.start >= end for run in window.long_cards)


def speaks(window: Window, text: str) -> bool:
    """Return whether a text speaks of a card that pays."""
    return bool(text) and window.known(_CARD.search, text) is not None and not is_other_card(window, text)


def calls_own_code(window: Window, before: str, place: int) -> bool:
    """Return whether a word for a reference is a card, or stands behind a word for a card's code.

    Args:
        window: what is read.
        before: what stands before digits.
        place: where the word for a reference begins in it.
    """
    word = window.known(WORD_NEAR.search, before)
    return speaks(window, before) and (speaks(window, before[place:]) or (word is not None and word.start() <= place))
