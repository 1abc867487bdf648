"""The organisation's privacy notice in all its versions, and the one that was in force on a day. Pure.

{"versions": [{"version": "2026-3", "from": "2026-10-01", "text": {"en": "…", "de": "…"}}, …]}
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import msgspec

from agent_assist.domain.errors import BadInput

SETTING: Final = "privacy_notice"
"""The id of the published row."""
TEXT_LIMIT: Final = 60_000
"""Longest text of one version in one language, in characters."""
_VERSIONS_LIMIT: Final = 100
_NAME = re.compile(r"[^\W_][\w .+-]{0,39}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_BLANK_LINE = re.compile(r"\n\s*\n")


class _Version(msgspec.Struct, rename={"since": "from"}, forbid_unknown_fields=True):
    version: str
    since: date
    text: dict[str, str]


class _Notice(msgspec.Struct, forbid_unknown_fields=True):
    versions: list[_Version]


@dataclass(frozen=True, slots=True)
class PrivacyNotice:
    """One version, in one language.

    Args:
        version: what the organisation calls it.
        since: the first day on which it was in force.
        language: of the text.
        paragraphs: the text.
    """

    version: str
    since: date
    language: str
    paragraphs: tuple[str, ...]


def check(values: Mapping[str, object]) -> None:
    """Refuse what cannot be shown, before it is published.

    Raises:
        BadInput: it is not of the form above, two versions share a day, or a text is empty or too long.
    """
    versions = _read(values)
    if len({one.since for one in versions}) < len(versions):
        raise BadInput("Two versions of the privacy notice begin on one day.", "Leave one of them out.")


def in_force(values: Mapping[str, object], day: date, language: str) -> PrivacyNotice | None:
    """Return the version in force on a day, in a language; where it has none in it, in English or the first.

    Args:
        values: as published; what cannot be read counts as not published.
        day: by the organisation's clock.
        language: one of the page's.
    """
    try:
        begun = [one for one in _read(values) if one.since <= day]
    except BadInput:
        return None
    if not begun:
        return None
    newest = max(begun, key=lambda one: one.since)
    chosen = next(one for one in (language, "en", *newest.text) if one in newest.text)
    paragraphs = tuple(filter(None, map(str.strip, _BLANK_LINE.split(newest.text[chosen]))))
    return PrivacyNotice(newest.version, newest.since, chosen, paragraphs)


def _read(values: Mapping[str, object]) -> Sequence[_Version]:
    try:
        versions = msgspec.convert(values, _Notice).versions
    except msgspec.ValidationError as exc:
        raise BadInput(
            "The privacy notice is not of the form that is published.", f"See docs/server.md. What is wrong: {exc}"
        ) from exc
    known = 1 <= len(versions) <= _VERSIONS_LIMIT and all(
        _NAME.fullmatch(one.version) and one.text and all(map(_LANGUAGE.fullmatch, one.text)) for one in versions
    )
    texts = [text for one in versions for text in one.text.values()]
    if not known or not all(text.strip() and len(text) <= TEXT_LIMIT and "\x00" not in text for text in texts):
        raise BadInput(
            "A version of the privacy notice cannot be shown.",
            f"Give each a short name, a day and a text of at most {TEXT_LIMIT} characters for each language.",
        )
    return versions
