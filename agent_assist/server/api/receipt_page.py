"""The receipt's page: plain HTML in the customer's language, without script or cookie. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from agent_assist.domain.consent import NO_GUARDIAN, ConsentState
from agent_assist.evidence.direction import way
from agent_assist.evidence.leaflet import leaflet
from agent_assist.evidence.pages import filled, style_policy
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_words import LANGUAGES
from agent_assist.evidence.sayings import Sayings
from agent_assist.server.api.receipt_sections import OpenReceipt, sender, told

NAMES: Mapping[str, str] = {"en": "English", "es": "Español", "de": "Deutsch", "fr": "Français", "ar": "العربية"}
"""What each language of the page calls itself."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to say at the top: a key of the words, its values, and whether it is good news."""

    key: str
    values: Mapping[str, str]
    done: bool = False


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
    """Return the open receipt with what can be done about it."""
    page = told(shown, Sayings(language))
    return _page("receipt_open.html", language, shown.code, notice, page=page, ticket=shown.ticket, sender=page.sender)


def paper(shown: OpenReceipt, language: str) -> bytes:
    """Return the same page on paper, as PDF."""
    return leaflet(told(shown, Sayings(language)))


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


def _page(template: str, language: str, code: str, notice: Notice | None, **values: object) -> str:
    return filled(
        template,
        language=language,
        way=way(language),
        way_of=way,
        names=NAMES,
        code=code,
        notice=notice,
        say=Sayings(language).say,
        spoken=spoken,
        **values,
    )
