"""Findings to safe text. Truncation takes the digits out for good; masking hides them on display.

Source: PCI SSC, the difference of truncation and masking; PCI DSS v4.0 requirements 3.3 to 3.5.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.scan import Setting, scan, setting
from agent_assist.masking.text.fold import fold
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.thresholds import thresholds as whole_table

_ROUNDS = 12
_LAST = 4
_WHOLE_CARD, _WHOLE_PHONE = 12, 5


class Role(StrEnum):
    """Who looks at a text that `mask` makes; each sees no more of a value than the work of the role needs."""

    AGENT = "agent"
    SUPERVISOR = "supervisor"
    COMPLIANCE = "compliance"
    ADMIN = "admin"


class Purpose(StrEnum):
    """What a text is shown for. Only an identity check needs to see parts of what identifies a person."""

    IDENTITY_CHECK = "identity_check"


Write = Callable[[Kind, str], str]


def truncate(
    text: str,
    *,
    locale: str | None = None,
    previous: str | None = None,
    payment: bool = False,
    thresholds: Mapping[str, float] | None = None,
    keep: Collection[str] = (),
) -> str:
    """Return the text as it may be stored: what was found is gone, a token stands in its place.

    Of a card its last four digits stay, of a security code nothing. Nothing is found in the result but kinds that stay.

    Args:
        text: any text.
        locale: a language and region such as en-US, or None.
        previous: what the other side just said, or the field's label, or None.
        payment: whether a payment step is open; no number of three digits or more stays then.
        thresholds: by name of a kind, how sure a finding has to be; None for the engine's own table.
        keep: kinds that stay although they are found: a surname is then no illness, and stays readable.

    Raises:
        BadInput: a threshold is no score, or of no kind.
    """
    how = setting(locale, previous, payment=payment, thresholds=whole_table(thresholds))
    return _until_clean(text, how, _token, frozenset(keep))


def mask(
    text: str,
    *,
    role: Role | str = Role.AGENT,
    purpose: Purpose | str | None = None,
    locale: str | None = None,
    previous: str | None = None,
    payment: bool = False,
    thresholds: Mapping[str, float] | None = None,
) -> str:
    """Return the text as a role may see it. For display only: masked text is not safe to store.

    Args:
        text: any text.
        role: who looks. Administrators see only the kind of what was found; everyone else also its tail.
        purpose: what for. In an identity check agents and compliance also see initials, the year of birth and the
            last two signs of a passport, licence or plate.
        locale: a language and region such as en-US, or None.
        previous: what the other side just said, or the field's label, or None.
        payment: whether a payment step is open; no number of three digits or more stays then.
        thresholds: by name of a kind, how sure a finding has to be; None for the engine's own table.

    Raises:
        ValueError: the role or the purpose is not known.
        BadInput: a threshold is no score, or of no kind.
    """
    write = _name_only if Role(role) is Role.ADMIN else _hint
    how = setting(locale, previous, payment=payment, thresholds=whole_table(thresholds))
    checks = purpose is not None and Purpose(purpose) is Purpose.IDENTITY_CHECK
    if checks and Role(role) in _CHECKERS:
        write = _check_hint
    return _until_clean(text, how, write)


def _until_clean(text: str, how: Setting, write: Write, keep: frozenset[str] = frozenset()) -> str:
    """Replace until nothing is found: a token can change what the words around it say of the next number."""
    for _ in range(_ROUNDS):
        found = [finding for finding in scan(text, how) if finding.kind not in keep]
        if not found:
            return text
        text = _replaced(text, found, write)
    return _without_digits(text, how)


def _without_digits(text: str, how: Setting) -> str:
    """Return the text with every number outside tokens taken out: the last resort for hostile text."""
    folded = fold(text)
    found = [Finding(Kind.SECRET, t.start, t.end, 1.0) for run in runs(folded) for t in run.tokens]
    bare = _replaced(text, found, lambda _kind, _part: "[removed]")
    return bare if not scan(bare, how) else "[removed]"


def _replaced(text: str, found: list[Finding], write: Write) -> str:
    pieces: list[str] = []
    position = 0
    for finding in found:
        pieces.append(text[position : finding.start])
        pieces.append(write(finding.kind, text[finding.start : finding.end]))
        position = finding.end
    pieces.append(text[position:])
    return "".join(pieces)


def stored_form(kind: Kind, part: str) -> str:
    """Return what may be stored in place of one finding, such as `[card •••• 1111]`."""
    return _token(kind, part)


def _tail(part: str, count: int, fewest: int) -> str:
    """Return the last digits of a number, empty where it has words in it: those were heard, not read.

    Empty, too, where it has fewer than `fewest` digits: a piece of a number has no end that may be kept.
    """
    folded = fold(part)
    if any(char.isalpha() for char in folded):
        return ""
    digits = "".join(char for char in folded if char.isdigit())
    return digits[-count:] if len(digits) >= fewest else ""


def _token(kind: Kind, part: str) -> str:
    if kind is Kind.PAYMENT_CARD:
        tail = _tail(part, _LAST, _WHOLE_CARD)
        spoken = any(char.isalpha() for char in part)
        return f"[card •••• {tail}]" if tail else "[card, spoken]" if spoken else "[card]"
    if kind is Kind.IBAN:
        letters = "".join(char for char in fold(part).upper() if char.isascii() and char.isalnum())
        return f"[IBAN •••• {letters[-_LAST:]}]"
    if kind is Kind.PHONE:
        tail = _tail(part, 2, _WHOLE_PHONE)
        return f"[phone •• {tail}]" if tail else "[phone, spoken]"
    return _PLAIN.get(kind, "[removed]")


_PLAIN = {
    Kind.CARD_SECURITY_CODE: "[security code]",
    Kind.CARD_EXPIRY: "[expiry]",
    Kind.EMAIL: "[e-mail]",
    Kind.BANK_ACCOUNT: "[account number]",
    Kind.BANK_ROUTING: "[bank code]",
    Kind.NATIONAL_ID: "[identity number]",
    Kind.TAX_ID: "[tax number]",
    Kind.PERSON_NAME: "[name]",
    Kind.POSTAL_ADDRESS: "[address]",
    Kind.DATE_OF_BIRTH: "[date of birth]",
    Kind.SECRET: "[secret]",
    Kind.IP_ADDRESS: "[IP address]",
    Kind.PASSPORT: "[passport number]",
    Kind.DRIVING_LICENCE: "[driving licence]",
    Kind.VEHICLE: "[vehicle]",
    Kind.HEALTH: "[health]",
}
_NAMES = {
    **_PLAIN,
    Kind.PAYMENT_CARD: "[card]",
    Kind.CARD_SECURITY_CODE: "[security code]",
    Kind.CARD_EXPIRY: "[expiry]",
    Kind.IBAN: "[IBAN]",
    Kind.PHONE: "[phone]",
    Kind.EMAIL: "[e-mail]",
}


def _name_only(kind: Kind, _part: str) -> str:
    return _NAMES.get(kind, "[removed]")


def _hint(kind: Kind, part: str) -> str:
    """Return a hint by which the agent can check a value with the customer, never the value."""
    if kind is Kind.EMAIL and "@" in part:
        host = part.rpartition("@")[2].strip()
        if " " not in host:  # a host that was dictated would be found again
            return f"{part[0]}•••@{host}"
    return _token(kind, part)


_CHECKERS = frozenset({Role.AGENT, Role.COMPLIANCE})
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MOST_INITIALS = 4
_TAILED = {
    Kind.PASSPORT: "passport number",
    Kind.DRIVING_LICENCE: "driving licence",
    Kind.VEHICLE: "vehicle",
}


def _check_hint(kind: Kind, part: str) -> str:
    """Return what an identity check compares: initials, the year of birth, the last two signs of a document."""
    if kind is Kind.PERSON_NAME:
        words = [word for word in part.replace("-", " ").split() if word[0].isalpha()]
        return f"[name {' '.join(f'{word[0]}••' for word in words[:_MOST_INITIALS])}]" if words else "[name]"
    if kind is Kind.DATE_OF_BIRTH:
        year = _YEAR.search(fold(part))
        return f"[date of birth •• {year[0]}]" if year else "[date of birth]"
    signs = [char for char in part if char.isalnum()]
    if kind in _TAILED and len(signs) > _LAST:
        return f"[{_TAILED[kind]} •• {''.join(signs[-2:])}]"
    return _hint(kind, part)
