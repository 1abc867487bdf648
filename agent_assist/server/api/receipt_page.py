"""The receipt's page: plain HTML in the customer's language, without script or cookie. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from functools import partial

from agent_assist.domain.consent import NO_GUARDIAN, ConsentState
from agent_assist.evidence.dates import written
from agent_assist.evidence.direction import isolated, listed, way
from agent_assist.evidence.local_time import local
from agent_assist.evidence.pages import filled, style_policy
from agent_assist.evidence.plurals import sentence
from agent_assist.evidence.receipt import NAMELESS
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_words import LANGUAGES
from agent_assist.evidence.receipt_words import words as _words
from agent_assist.evidence.rights_words import rights_words
from agent_assist.server.api.receipt_requests import OfferedRight, Sentence, name_of, sentences
from agent_assist.server.services.requests import ShownRequest

_DAYS = frozenset({"date", "due", "day", "until"})
"""Values that are days, as 2026-11-24; the page writes them as the language does."""
_NAMES = frozenset({"right", "needs", "reason", "grounds"})
"""Values that are keys of words, several with a space between them."""


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """One answer on the page. `state` is a word of `state_word`."""

    purpose: str
    title: str
    state: str
    at_ms: int
    retention_days: int | None


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say at the top: a key of the words, its values, and whether it is good news."""

    key: str
    values: Mapping[str, str]
    done: bool = False


@dataclass(frozen=True, slots=True)
class OpenReceipt:
    """What is shown to somebody who knew code and number.

    Args:
        code: the code.
        ticket: proof of that, for the forms.
        answers: newest answer of each purpose, in the order of the call.
        requests: the rights that were asked for, each with its days.
        offered: the rights that can be asked for.
        withdrawal: by when a law wants a withdrawal to be followed; empty where none names a day.
        company: the controller's name, address and contact.
        zone: whose clock the times are of.
        fingerprint: of the key that signs the receipts, as people compare it.
    """

    code: str
    ticket: str
    answers: tuple[ShownAnswer, ...]
    requests: tuple[ShownRequest, ...]
    offered: tuple[OfferedRight, ...]
    withdrawal: tuple[Sentence, ...]
    company: tuple[str, str, str]
    zone: tzinfo
    fingerprint: str


def language_of(accepted: str) -> str:
    """Return the page's language for an Accept-Language header; the order of the header decides, weights do not."""
    for part in accepted[:200].split(","):
        base = part.partition(";")[0].strip().lower().partition("-")[0]
        if base in LANGUAGES:
            return base
    return LANGUAGES[0]


def policy() -> str:
    """Return the page's content security policy: its one style sheet, forms to this server, and nothing else."""
    return style_policy("receipt.css", forms="'self'")


def door(code: str, company: str, language: str, notice: Notice | None = None) -> str:
    """Return the page that asks for the second thing; it is the same for a code that nobody was given."""
    return _page("receipt_door.html", language, code, notice, sender=sender(company), company=company)


def closed(language: str, notice: Notice) -> str:
    """Return a page that can only say something, for an address that holds no code."""
    return _page("receipt.html", language, "", notice, sender="")


def receipt(shown: OpenReceipt, language: str, notice: Notice | None = None) -> str:
    """Return the open receipt with its two actions."""
    return _page(
        "receipt_open.html",
        language,
        shown.code,
        notice,
        shown=shown,
        sender=sender(shown.company[0]),
        who=[line for line in (sender(shown.company[0]), *shown.company[1:]) if line],
        moment=partial(moment, zone=shown.zone),
        name_of=name_of,
        sentences=sentences,
    )


def sender(company: str) -> str:
    """Return the name that stands at the top of a page; empty where nobody set one."""
    return "" if company == NAMELESS else company


def state_word(state: ConsentState, because: str = "") -> str:
    """Return how an answer stands: given, refused, unguarded, withdrawn, unknown, or ended where no yes is left.

    Args:
        state: what it is.
        because: why it was written without a statement of the person; nobody said the no of a child without a guardian.
    """
    if state.valid:
        return "given"
    if state is ConsentState.REFUSED and because == NO_GUARDIAN:
        return "unguarded"
    return state.value if state.value in {"refused", "withdrawn", "unknown"} else "ended"


def moment(at_ms: int, zone: tzinfo) -> dict[str, str]:
    """Return date, time and clock of a zone as values of a sentence."""
    when = local(at_ms, zone)
    return {"date": when.day, "time": when.hour, "clock": when.clock}


def _page(template: str, language: str, code: str, notice: Notice | None, **values: object) -> str:
    words = {**rights_words(language), **_words(language)}

    def say(key: str, **parts: object) -> str:
        values = {name: _value(name, value) for name, value in parts.items()}
        found = sentence(words, key, language, parts) or words[key]
        return found.format_map({name: isolated(value, language) for name, value in values.items()})

    def _value(name: str, value: object) -> object:
        if name in _NAMES:
            return listed((words[key] for key in str(value).split()), language)
        return written(str(value), language) if name in _DAYS and value else value

    return filled(
        template, language=language, way=way(language), code=code, notice=notice, say=say, spoken=spoken, **values
    )
