"""Words around a number that say what of a card it is; the words lie in `resources/languages`.

Patterns read folded text (lower case). `…_NEAR` patterns are anchored to the end of what stands before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.text.issuers import is_card
from agent_assist.masking.text.lazy import lazily, lazy, whole
from agent_assist.masking.text.vocabulary import either

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
OTHER_EXPIRY: Final = whole("cards.other_expiries")
"""Something that expires and pays nothing."""
CARD_NEAR: Final = lazy(
    lambda: rf"(?:{EDGE()}{either('cards.called_directly')}(?![^\W_])[^\d\n]{{0,12}}|\d{{4}}[\])]?[^\d\n]{{0,4}})$"
)
"""Close before a date, a card or the end of a long number."""
_OTHER_CARD = lazy(
    lambda: (
        rf"{EDGE()}(?:{either('cards.other_cards')}[ -]?(?:{either('cards.called')})"
        rf"|{either('cards.called')} {either('cards.other_cards')})"
    )
)
_CARD = lazy(lambda: rf"{EDGE()}{either('cards.called')}")
_code = lazily(
    lambda: (
        rf"(?:{EDGE()}(?<!social )(?:{either('cards.code_names')}"
        rf"|{either('cards.code_words')}(?: [^\W\d_]{{1,6}}){{0,2}} {either('cards.code_places')}))"
    )
)
CODE: Final = lazy(lambda: rf"{_code()}(?![^\W_])")
"""A name of the security code."""
CODE_NEAR: Final = lazy(lambda: rf"{_code()}(?![^\W\d_])[^\d.!]{{0,32}}$")
"""Before a number, a name of the security code not far away."""
CODE_FAR: Final = lazy(lambda: rf"{_code()}(?![^\W\d_])[^\d]{{0,64}}$")
"""Before a number, a name of the security code, and no other number since."""
CODE_BEHIND: Final = lazy(lambda: rf"[^\d.!?\n]{{0,24}}{_code()}(?![^\W_])")
"""Behind a number, a name of the security code not far away."""
WORD_NEAR: Final = lazy(lambda: rf"{EDGE()}{either('cards.code_words')}(?![^\W_])(?P<between>[^\d.!?]{{0,24}})$")
"""Before a number, a word that may mean the security code."""
PLACE: Final = lazy(lambda: rf"{EDGE()}{either('cards.code_places')}(?![^\W_])")
"""Where on a card its code stands."""
WORD_DIRECT: Final = lazy(lambda: rf"{EDGE()}{either('cards.code_alone')}(?![^\W_])[\s:=-]{{1,3}}$")
"""Straight before a number, a word that may mean the security code."""
PLACE_NEAR: Final = lazy(
    lambda: (
        rf"{EDGE()}{either('cards.code_places')}(?![^\W_])"
        rf"(?:[\s:=,.'\"-]|{EDGE()}{either('cards.place_links')}(?![^\W_])){{0,12}}$"
    )
)
"""Before a number, where on a card it stands, with nothing between but words that say so."""
OTHER_CODE: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('cards.other_codes')}[ -]?{either('cards.code_words')}|{either('cards.code_words')}"
        rf"(?: (?:de|da|do|du|la|el|le|of|for))? ?{either('cards.other_codes')}(?![^\W_])"
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


def is_other_card(text: str) -> bool:
    """Return whether a text speaks of a card that pays nothing."""
    return _OTHER_CARD.search(text) is not None


def is_near(window: Window, start: int, end: int) -> bool:
    """Return whether a card is spoken of near a place: in the text around it, or in what was said before."""
    around = window.text[max(0, start - BEFORE) : end + BEHIND]
    if _speaks(around) or _speaks(window.previous):
        return True
    return any(is_card(_SIGNS.sub("", row[0])) for row in _ROW.finditer(around))


def _speaks(text: str) -> bool:
    return bool(text) and _CARD.search(text) is not None and not is_other_card(text)
