"""The page that a customer saves: it carries the signed receipts, and checks them in the browser without a network.

What it checks, and shows, is done by resources/pages/receipt_check.js. The same file is checked by `receipt_file`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from agent_assist.evidence.direction import way
from agent_assist.evidence.pages import filled, saved_policy
from agent_assist.evidence.receipt_words import LANGUAGES, words

_ANSWERS: Final[Mapping[str, str]] = {
    "dpv:ConsentGiven": "given",
    "dpv:RenewedConsentGiven": "given",
    "dpv:ConsentRefused": "refused",
    "dpv:ConsentWithdrawn": "withdrawn",
    "dpv:ConsentUnknown": "unknown",
}
"""How each status of a receipt is said; one that is not here holds nowhere."""
_DATES: Final[Mapping[str, str]] = {"en": "en-GB"}
"""Whose dates a browser writes where a language has several ways: those of our other pages."""
_GROUP: Final = 4


def policy() -> str:
    """Return the content security policy that the page carries."""
    return saved_policy("receipt.css", "receipt_check.js")


def check_page(file: bytes, language: str) -> str:
    """Return the page.

    Args:
        file: as `receipt_file.file_bytes` makes it, signed by a server.
        language: one of `receipt_words.LANGUAGES`; anything else is English.
    """
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    known = words(chosen)
    told = {
        "dates": _DATES.get(chosen, chosen),
        "on": known["on"],
        "answers": {status: known[key] for status, key in _ANSWERS.items()},
        **{name: known[f"check_{name}"] for name in ("holds", "broken", "unable")},
    }
    return filled(
        "receipt_check.html",
        language=chosen,
        way=way(chosen),
        policy=policy(),
        say=known.__getitem__,
        told=told,
        file=json.loads(file),
    )


def grouped(kid: str) -> str:
    """Return a key's fingerprint as people compare it: its 64 hexadecimal digits in groups of four."""
    return " ".join(kid[at : at + _GROUP] for at in range(0, len(kid), _GROUP))
