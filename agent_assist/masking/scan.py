"""The engine: a text to its findings.

One pass finds what is hot (digits, number words, address signs), near ones form a cluster, and each cluster
with a bounded piece of text around it is read by every recognizer. A cluster's findings depend on nothing
else, so that a note which is being typed reads only the cluster that changed; see `session`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from agent_assist.masking import (
    birth,
    card,
    driving_licence,
    email_address,
    expiry,
    iban,
    ip_address,
    passport,
    phone,
    postal_address,
    secret_token,
    security_code,
    vehicle,
    wording,
)
from agent_assist.masking.finding import Finding
from agent_assist.masking.fold import fold
from agent_assist.masking.numerals import GAP, HOT, SIGNS
from agent_assist.masking.resolve import resolve
from agent_assist.masking.window import Window

Recognizer = Callable[[Window], Iterator[Finding]]
RECOGNIZERS: tuple[Recognizer, ...] = (
    card.find,
    security_code.find,
    expiry.find,
    iban.find,
    email_address.find,
    phone.find,
    birth.find,
    ip_address.find,
    postal_address.find,
    passport.find,
    driving_licence.find,
    vehicle.find,
    secret_token.find,
)
PREVIOUS_LIMIT = 400
"""How many characters of the turn before are read, from its end."""
_JOIN = 44
_NEAR = 4
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
_LEFT = 80
_RIGHT = 64
_FEWEST = 2

Memo = wording.Memo


def _apart(text: str, last: int, start: int) -> bool:
    """Return whether two hot places are too far apart to be read together: by length, or a sentence's end."""
    gap = start - last
    if gap > _JOIN:
        return True
    return gap > _NEAR and _SENTENCE_END.search(text, last, start) is not None and not GAP.fullmatch(text, last, start)


def clusters(text: str, fewest: int = _FEWEST) -> list[tuple[int, int]]:
    """Return start and end of each group of hot places in a folded text that are near each other.

    Args:
        text: folded text.
        fewest: how many digits or number words a group needs to be read at all.
    """
    grouped: list[tuple[int, int]] = []
    first = last = weight = 0
    for match in HOT.finditer(text):
        start, end = match.span()
        if weight and _apart(text, last, start):
            if weight >= fewest:
                grouped.append((first, last))
            weight = 0
        if not weight:
            first = start
        last = end
        char = text[start]
        weight += end - start if "0" <= char <= "9" else _FEWEST if text[start:end] in SIGNS else 1
    if weight >= fewest:
        grouped.append((first, last))
    return grouped


def read(window: Window) -> tuple[Finding, ...]:
    """Return what the recognizers find in a window and that touches its hot part, overlaps resolved."""
    found = resolve(finding for recognizer in RECOGNIZERS for finding in recognizer(window))
    return tuple(finding for finding in found if finding.start < window.end and finding.end > window.start)


def scan(text: str, locale: str, previous: str, memo: Memo | None = None) -> tuple[list[Finding], Memo]:
    """Return the findings of a text, and what may be handed in with the next version of it.

    Args:
        text: any text.
        locale: a language and region, or empty.
        previous: what the other side just said, or the field's label, or empty.
        memo: what a call with the same locale and previous returned; saves reading what did not change.
    """
    folded = fold(text)
    said = fold(previous[-PREVIOUS_LIMIT:]) if previous else ""
    known = Memo() if memo is None else memo
    used = Memo()
    found: list[Finding] = []
    for first, last in clusters(folded, 1 if said else _FEWEST):
        left = max(0, first - _LEFT)
        key = (folded[left : last + _RIGHT], text[left : last + _RIGHT], first - left, last - left, wording.NUMBERS)
        local = known.get(key)
        if local is None:
            local = read(Window(key[0], key[2], key[3], locale, said, key[1]))
        used[key] = local
        found.extend(finding.moved(left) for finding in local)
    found.extend(wording.read(text, folded, locale, said, known, used))
    return resolve(found) if len(used) > 1 else found, used
