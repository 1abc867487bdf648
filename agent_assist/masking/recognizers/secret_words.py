"""Words that name a secret, lead up to it or show that none follows, as sets and patterns."""

from __future__ import annotations

from typing import Final

from agent_assist.masking.text.evasions import evasions
from agent_assist.masking.text.lazy import any_of, lazily, lazy, set_of, whole
from agent_assist.masking.text.openings import Finder
from agent_assist.masking.text.vocabulary import either, word_set

code_anchors: Final = set_of("secrets.code_anchors")
CODE: Final = lazy(
    lambda: (
        rf"(?<!\w)(?:{either('secrets.pin')}|{either('secrets.code_names')})(?:'?s)?"
        rf"(?: {either('secrets.number_words')})?(?![^\W_])"
    )
)
CODES: Final = Finder(CODE, "secrets.pin", "secrets.code_names")
"""Finds the names of secrets that are numbers."""
DIGITS_ONLY: Final = lazy(lambda: rf"{either('secrets.pin')}(?:'?s)?(?: {either('secrets.number_words')})?")
"""Names of secrets that are never anything but digits."""
HER: Final = lazy(lambda: rf"(?<![^\W_]){either('secrets.her')} $")
MOTHER: Final = any_of("secrets.mother")
password_anchors: Final = set_of("secrets.password_anchors")
PASSWORD: Final = lazy(lambda: rf"(?<!\w)(?<!palabra ){either('secrets.password_names')}(?:'?s)?(?![^\W_])")
PASSWORDS: Final = Finder(PASSWORD, "secrets.password_names")
"""Finds the names of secrets that may be any text."""
answer_anchors: Final = set_of("secrets.answer_anchors")

ANSWER: Final = lazy(
    lambda: rf"(?<![^\W_])(?:{either('secrets.answer_names_first')}|{either('secrets.answer_names')})(?![^\W_])"
)
ANSWERS: Final = Finder(ANSWER, "secrets.answer_names_first", "secrets.answer_names")
"""Finds the names of what a security question asks for."""


_ANSWER_LINK = lazy(
    lambda: (
        rf"(?:\s{{0,2}}(?:{either('secrets.of_whom')})(?![^\W_])){{0,5}}[\s,]{{0,3}}(?:(?:[:=>\"'“„«]|-(?=\s)|->"
        rf"|{either('secrets.verbs')}(?![^\W_])),?\s{{0,2}}){{1,6}}"
    )
)
_LEADS = lazy(lambda: rf"(?:[\s.,!:;\"'“„«-]|{either('secrets.answer_leads')}(?![^\W_])){{0,24}}")
_LINK = lazy(lambda: rf"(?:[\s:=>,\"'“„«(*?-]|{either('secrets.links')}(?![^\W_])){{0,20}}")
IS_THE: Final = lazy(
    lambda: rf"[\s,.;\"'-]{{0,4}}(?:{either('secrets.is_the')}(?:[\s,.-]{{1,3}})){{1,9}}$|[\s,]{{1,3}}$"
)
OR: Final = lazy(lambda: rf"[\s,;.!]{{0,3}}(?:(?:/|{either('secrets.or')})[\s,;.!]{{0,3}}){{1,5}}|\s?[,/]\s?")
ELSEWHERE: Final = lazy(lambda: rf"[.!?]\s.{{28}}|[$€£]|(?<![^\W_]){either('secrets.elsewhere')}(?:e?[ns])?(?![^\W_])")
MEASURE: Final = lazy(lambda: rf"\s?(?:[$€£%°]|{either('secrets.measures')}(?![^\W_]))|[.,:]\d")
MIXED: Final = lazy(r"(?=\S*[^\W\d_])(?=\S*[\d!@#$%^&*_+=~\\|])\S{3,64}|\d{3,32}")
"""A token of letters with digits or signs, or of digits."""
PLAIN: Final = lazy(r"[^\W\d_]{3,32}")
no_value: Final = lazily(lambda: evasions() | word_set("secrets.no_value"))
small_words: Final = set_of("secrets.small_words")
"""Small words that may stand inside an answer of several."""
STATE: Final = any_of("secrets.states")
no_answer: Final = lazily(lambda: evasions() | word_set("secrets.no_answer"))
NAME_WORD: Final = lazy(r"(?:[od]['\u2019])?[^\W\d_]{2,24}(?:['\u2019-][^\W\d_]{1,24})?(?![^\W_])")
SECOND_WORD: Final = lazy(r" ([^\W\d_]{2,24})(?![^\W_])")
RUNS_ON: Final = lazy(lambda: rf" {either('secrets.runs_on')}(?![^\W_])")
ASKED_NAME: Final = any_of("secrets.asked_name")
"""In what the other side said, asks for the answer to a security question."""
ASKED_CODE: Final = whole("secrets.asked_code")
ASKED_PASSWORD: Final = whole("secrets.asked_password")
anchors: Final = lazily(lambda: code_anchors() | password_anchors() | answer_anchors())


def link_end(text: str, start: int) -> int:
    """Return where the words end that link a name to its value, such as "is now set to"."""
    match = _LINK.match(text, start)
    return match.end() if match else start


def answer_link_end(text: str, start: int) -> int:
    """Return where the words end that link a question's subject to its answer; `start` where none do."""
    match = _ANSWER_LINK.match(text, start)
    return match.end() if match else start


def lead_end(text: str, start: int) -> int:
    """Return where the words end that open an answer, such as "yes, it was"."""
    match = _LEADS.match(text, start)
    return match.end() if match else start
