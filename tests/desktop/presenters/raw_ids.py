"""Finds ids of the program in what a person reads: enum values, keys, adapters, digests, field names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache

from agent_assist.desktop.presenters import wording

_SHAPES = re.compile(
    r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b"  # card_security_code, expires_at_ms
    r"|\b(?:sha256|sha384|sha512):"
    r"|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-"
    r"|\b[0-9a-f]{16,}\b"
    r"|=\s*\d{10,}"
)
_PATHS = re.compile(r"\S*/\S*")
"""Where a file was saved is told as it is, or it could not be found."""
ADAPTERS = frozenset({"handoff", "baresip", "rtpengine", "freeswitch", "asterisk", "replay", "sip-dialog", "web-hook"})


@cache
def ids() -> frozenset[str]:
    """The words with a hyphen or a low line that an enum of the program keeps, and names of adapters."""
    found = {str(one) for kind in _enums(StrEnum) for one in kind}
    found |= set(wording._ACTIONS)  # words of a pack
    return frozenset(word for word in found if re.search(r"[-_]", word)) | ADAPTERS


def _enums(kind: type[StrEnum]) -> Iterator[type[StrEnum]]:
    for below in kind.__subclasses__():
        if below.__module__.startswith("agent_assist."):
            yield below
        yield from _enums(below)


def raw(words: str) -> list[str]:
    """The ids in some words that a person reads."""
    words = _PATHS.sub("", words)
    found = [match[0] for match in _SHAPES.finditer(words)]
    return found + [word for word in re.findall(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", words) if word in ids()]


def raw_in(values: Iterable[str]) -> dict[str, list[str]]:
    """By sentence, the ids in it."""
    return {words: found for words in values if (found := raw(words))}
