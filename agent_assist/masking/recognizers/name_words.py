"""Words that lead up to a person's name, and words that are never part of one, as sets and patterns."""

from __future__ import annotations

import re
from typing import Final

from agent_assist.masking.text.evasions import evasions
from agent_assist.masking.text.lazy import lazily, lazy, set_of, whole
from agent_assist.masking.text.vocabulary import clitics, either, entries, tails, word_set

_LEFT = r"(?<![^\W_])"
_EDGE = re.compile(_LEFT)
"""Where a cue may begin: not inside a word."""
titles: Final = set_of("names.titles")
sure_titles: Final = set_of("names.sure_titles")
"""Titles that are nothing else, so that any word behind one is a name, in small letters too."""


def title_of(word: str) -> str:
    """Return the title that a word is, without a small word written together with it; empty if it is none."""
    if word in titles():
        return word
    rests = (word[len(small) :] for small in clitics() if word.startswith(small)) if not word.isascii() else ()
    return next((rest for rest in rests if rest in titles()), "")


weak_titles: Final = set_of("names.weak_titles")
"""Titles that are other words too: they need a capital behind them."""
NO_TITLE: Final = lazy(lambda: rf"\.?[ \t]{{1,2}}(?:\d|{either('names.no_title')}(?![^\W_]|['\u2019]))")

_on = lazily(
    lambda: rf"(?:(?:,? {either('names.on')} {either('names.on_whose')}? ?(?:\w+ )?{either('names.on_things')}))"
)
_is = lazily(
    lambda: (
        rf"(?:(?:\s{{0,2}}[:=]|\s?-(?=\s)|'s|,?\s{either('names.verbs')})(?:\s{{0,4}}"
        rf"{either('names.fillers')}\.?:?(?=\s)){{0,3}}[\s:\"'“„]{{1,8}})"
    )
)
_ask = lazily(lambda: rf"(?:\?\s{{1,3}}(?:{either('names.speakers')}:\s)?(?:{either('names.answers')},?\s){{0,3}})")
_name_cues = lazily(lambda: rf"{either('names.name_words')}{_on()}?(?:{_is()}|{_ask()})")
_straight = lazily(lambda: rf"{either('names.introductions')} ")
cue_anchors: Final = set_of("names.anchors")
_NOT_PERSONAL = lazy(lambda: rf"{either('names.not_personal')} $")
_CUE = lazy(
    lambda: (
        rf"{_LEFT}(?:{_straight()}|{either('names.under_name')} "
        rf"|{either('names.it_is')} (?=[^\W\d_]+(?: [^\W\d_]+)? {either('names.speaking')}(?![^\W_]))|{_name_cues()}"
        rf"|(?:{either('names.kinds_of_name')} name|surname) (?!{either('names.no_name_behind')}(?![^\W_]))"
        rf"|(?:{either('names.labels')}\s?[:=]|(?=[^\W\d_]{{1,5}}\.){either('names.labels')}\.:?)[ \t]{{0,6}}"
        rf"|(?:{either('names.closing_leads')} )?{either('names.closings')}(?:,\s{{1,4}}|[ \t]{{0,3}}\n\s{{0,4}})"
        rf"(?:{either('names.short_titles')}\.?ª?[ \t])?)"
    )
)
_NOBODYS = lazy(lambda: rf"{either('names.nobodys')}(?! ?{either('names.name_parts')})(?![^\W_])[^:=?]*")
"""Cues that may speak of the name of a thing."""
_naming = set_of("names.naming")
_leading_only = set_of("names.leading_only")
paying: Final = set_of("names.paying")
"""Words of moving money, which goes to somebody or comes from somebody."""
PAYEE_REACH: Final = 40
payee_links: Final = lazily(lambda: tuple(f" {word} " for word in entries("names.payee_links")))
SURNAME_LED: Final = lazy(lambda: rf"{either('names.surname_leads')} (?:the name )?(?:of )?$")
"""Before a surname in small letters, makes a person of it."""
GREETING: Final = lazy(lambda: rf"{either('names.greetings')}[ ,]{{1,6}}$")
"""Opens a letter or a chat, often to nobody in particular."""
PAYEE_END: Final = lazy(lambda: rf" (?:[\d$€£]|{either('names.payee_ends')})")
"""Behind a payee."""
NAME_BEFORE: Final = lazy(
    lambda: (
        rf"(?:^|[.!?,;:\n]\s{{0,2}}|(?<![^\W_]){either('names.before_name')} )([^\W\d_]{{2,20}}"
        rf"(?:['-][^\W\d_]{{2,20}})?(?: [^\W\d_]{{2,20}}(?:['-][^\W\d_]{{2,20}})?){{0,2}})(?: is my| here)? $"
    )
)

_LEADING = lazy(
    lambda: (
        rf"{_LEFT}(?:{either('names.leads_first')}|{either('names.leads')}|{either('names.closings')})[ ,]{{1,6}}"
        rf"(?:{either('names.short_titles')}\.? )?"
    )
)
"""Leads up to a name that its capitals, or a list, have to confirm."""
_BARE_NAME = lazy(lambda: rf"{_LEFT}{either('names.whose')} ?names?(?:,? {either('names.name_of')})?[ \t]{{1,6}}")
callers: Final = set_of("names.callers")
"""Words for whoever calls."""


def _guards() -> dict[str, tuple[str, ...]]:
    lines = (entry.split(" = ", 1) for entry in entries("names.guards"))
    return {word: tuple(tails(tail) for tail in meant.split(" ")) for word, meant in lines}


guards: Final = lazily(_guards)
"""Words that lead up to a name only if the text goes on so."""
idle: Final = lazily(lambda: tuple(tails(entry) for entry in entries("names.idle")))
"""How the text goes on behind "customer" and the like where no name follows."""
no_name: Final = set_of("names.no_name")
"""Words at which a name ends and with which none begins."""
no_small: Final = lazily(lambda: no_name() | evasions() | word_set("names.no_small"))
"""Words that, in small letters, are no name even behind "my name is"."""
ASKED: Final = whole("names.asked")
"""In what the other side said, asks for a person's name."""
NOT_ASKED: Final = lazy(lambda: rf"{either('names.not_asked')}(?:'s)?(?: name)?(?![^\W_])")
_LEADS = lazy(lambda: rf"(?:[\s.,!:;\"'“„-]|{either('names.answer_leads')}(?![^\W_])){{0,200}}")
SPELLED_LETTERS: Final = r"[^\W\d_](?:[ .,-]{1,2}[^\W\d_](?![^\W_])){2,24}"
SPELLED: Final = lazy(SPELLED_LETTERS)
"""A name spelled letter by letter."""
SPELLED_BEHIND: Final = lazy(rf"[,.;-]{{0,2}}\s{{1,2}}({SPELLED_LETTERS})")
SPELLING: Final = lazy(lambda: rf"[,.]?\s{{1,2}}{either('names.spelling_leads')}{either('names.spelling')}[ :,]{{1,2}}")
"""Between a name and its spelling."""
CLAUSE_END: Final = lazy(lambda: rf"\s{{0,2}}(?:$|[.,;!?\n()\"”“/|-]|{either('names.clause_ends')}(?![^\W_]))")
SECOND: Final = lazy(r"[ \t]([^\W\d_]{2,20}(?:['-][^\W\d_]{2,20})?)(?![^\W_])")
PLACE_BEFORE: Final = lazy(
    lambda: (
        rf"(?<![^\W_]){either('names.place_before')}\.? $|{either('names.called_things')} {either('names.called')} $"
        rf"|{either('names.by_name')} $|[\d@#/_]$|\d{either('names.ordinal_ends')}? $"
    )
)
PLACE_BEHIND: Final = lazy(
    lambda: rf"(?:'s)?[ -](?:& |{either('names.place_behind')}(?![^\W_]))|, {either('names.states_behind')}"
)
"""Says that what looks like a name is a place, a firm or a thing."""
LED: Final = lazy(lambda: rf"(?<![^\W_]){either('names.person_before')}[ ,:]{{1,3}}$|^[\s>\"']*$|\n[\s>]*$")
"""Directly before a word, makes a person likely."""


brands: Final = set_of("names.brands")
"""Names of persons that are names of things."""
STREET_BEFORE: Final = lazy(r"\d{1,6}(?: [\w.]{1,20}){1,3} $")
"""Before "Dr", says that it is a drive."""
_things = set_of("names.things")
not_before_surname: Final = lazily(lambda: no_small() | _things() | titles())
"""Words in capitals before a surname that are no given name, but make it the name of a thing, or just precede it."""


def cue_at(text: str, position: int, word: str) -> tuple[int, bool] | None:
    """Return where the name is expected that a cue with the word at a place leads up to; None if it is no cue.

    The second value says whether the cue is enough by itself. Where it is not, capitals or a list must confirm.
    """
    first, last = max(0, position - 32), min(len(text), position + 80)
    for pattern in (
        (_CUE, _BARE_NAME) if word in _naming() else (_LEADING,) if word in _leading_only() else (_CUE, _LEADING)
    ):
        match = _over(pattern, text, position, first, last)
        if match:
            if _NOT_PERSONAL.search(text[max(0, match.start() - 24) : match.start()]):
                return None
            return match.end(), pattern is _CUE and not _NOBODYS.fullmatch(match[0])
    return None


def _over(pattern: re.Pattern[str], text: str, position: int, first: int, last: int) -> re.Match[str] | None:
    """Return the cue that stands over a place: the first from a place on that ends behind it.

    Tried where a word may begin, up to the place: a search would read on behind it, and most words are no cue.
    """
    for edge in _EDGE.finditer(text, first, position):
        if edge.start() >= first:
            match = pattern.match(text, edge.start(), last)
            if match and match.end() > position:
                return match
            first = match.end() if match else first
    return None


def lead_end(text: str) -> int:
    """Return where the words end that open an answer, such as "sure, it's"."""
    match = _LEADS.match(text)
    return match.end() if match else 0
