"""What an organisation is: the plain questions of a pack's profile.toml, and the answers in its house.toml. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from agent_assist.domain.errors import BadInput
from agent_assist.policy.tags import Tags, TagSource

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

_SECTION = re.compile(r"^\[profile\][^\n]*\n(?:(?!\[)[^\n]*\n?)*", re.MULTILINE)
_TEXT_LIMIT = 200


class ProfileQuestion(Struct, frozen=True):
    """One question, answered with yes or no.

    Args:
        tag: what a yes sets; a tag whose source is the organisation.
        group: what it is about: trade, size, ai or calls.
        text: the question by language; English is there.
        why: what depends on it, in one English sentence.
    """

    tag: str
    group: str
    text: Mapping[str, str]
    why: str


def profile_questions(table: Table, tags: Tags) -> tuple[ProfileQuestion, ...]:
    """Read profile.toml, in the order of the file.

    Raises:
        BadInput: a question sets what is no tag, or one that the organisation cannot know; a text is missing.
    """
    return tuple(_question(name, row, tags) for name, row in table.tables("question").items())


def _question(name: str, row: Table, tags: Tags) -> ProfileQuestion:
    if tags.sources.get(name) is not TagSource.ORGANISATION:
        raise row.error(name, "is not a tag of overlays.toml whose source is the organisation")
    texts = row.sentences("text", _TEXT_LIMIT)
    if "en" not in texts:
        raise row.error("text", "has no English")
    return ProfileQuestion(name, row.text("group"), texts, row.text("why", ""))


def answers(house: Table, tags: Tags) -> dict[str, bool]:
    """Read `[profile]` of house.toml: yes or no by tag; empty where nobody was asked.

    Raises:
        BadInput: a name is no tag that the organisation can know, or an answer is neither true nor false.
    """
    found = house.data.get("profile", {})
    if not isinstance(found, dict):
        raise house.error("profile", "is not a table of answers")
    for name, value in found.items():
        if tags.sources.get(name) is not TagSource.ORGANISATION or not isinstance(value, bool):
            raise house.error("profile", "holds a name that is no question of the pack, or an answer but true or false")
    return dict(found)


def written(house: bytes, given: Mapping[str, bool]) -> bytes:
    """Return a house.toml with these answers in place of its former ones; everything else stays as it is.

    Args:
        house: the file.
        given: yes or no by tag, each a name that needs no quotes.

    Raises:
        BadInput: a name is no tag.
    """
    if not all(re.fullmatch(r"[a-z0-9_]{1,64}", name, re.ASCII) for name in given):
        raise BadInput("An answer is for something that is no tag.", "Answer the questions of the pack's profile.toml.")
    text = house.decode("utf-8").replace("\r\n", "\n")
    lines = "".join(f"{name} = {str(value).lower()}\n" for name, value in sorted(given.items()))
    section = f"[profile]\n{lines}"
    if _SECTION.search(text):
        return _SECTION.sub(lambda _: section + "\n", text, count=1).rstrip().encode() + b"\n"
    return f"{text.rstrip()}\n\n{section}".encode()
