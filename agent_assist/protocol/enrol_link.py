"""Reads what IT sends to a new agent: a one-time code, or a link that holds it with the server's address. Pure."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qs, urlencode, urlsplit

SCHEME, DOOR = "agent-assist", "enrol"
CODE_LETTERS, GROUP = 20, 5
"""A code is four groups of five letters and digits."""
_LIMIT = 1_000
_ALPHABET = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class EnrolLink(NamedTuple):
    """What a link says; nothing is done by it before a person presses a button."""

    server: str
    code: str


def link_of(server: str, code: str) -> str:
    """Return the link that IT sends to an agent."""
    return f"{SCHEME}://{DOOR}?{urlencode({'server': server, 'code': code})}"


def is_link(text: str) -> bool:
    """Tell whether a text begins as a link does, so that it is no code."""
    return text.strip().lower().startswith(f"{SCHEME}:")


def read_link(text: str) -> EnrolLink | None:
    """Read `agent-assist://enrol?server=https%3A%2F%2FHOST&code=CODE`; None for anything else.

    Args:
        text: as it was pasted.
    """
    plain = text.strip()
    if len(plain) > _LIMIT or not plain.isprintable():
        return None
    try:
        parts = urlsplit(plain)
        fields = parse_qs(parts.query, strict_parsing=True, max_num_fields=2)
    except ValueError:
        return None
    if parts.scheme != SCHEME or (parts.netloc or parts.path) != DOOR or fields.keys() != {"server", "code"}:
        return None
    if len(fields["server"]) != 1 or len(fields["code"]) != 1:
        return None
    return EnrolLink(fields["server"][0], fields["code"][0])


def grouped(text: str) -> str:
    """Return a code as it is printed, in groups, however it was typed; anything that is no code stays as it is."""
    letters = "".join(text.upper().split()).replace("-", "")
    if not _ALPHABET.issuperset(letters) or len(letters) > CODE_LETTERS:
        return text
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def complete(text: str) -> bool:
    """Tell whether a code has all its letters; whether it is right only the server knows."""
    letters = "".join(text.upper().split()).replace("-", "")
    return len(letters) == CODE_LETTERS and _ALPHABET.issuperset(letters)
