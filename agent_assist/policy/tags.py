"""Tags of a pack: what a question may say of a call, who can know it, and what follows from it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table


class TagSource(StrEnum):
    """Who can know that a tag holds."""

    CALL = "call"
    """The program, from the facts of the call."""
    AGENT = "agent"
    """Only the agent: one key, or the command door of another program."""
    ORGANISATION = "organisation"
    """The organisation's profile (house.toml)."""
    IMPLIED = "implied"
    """Other tags."""


class Tags:
    """The `[tag]` tables of overlays.toml.

    Raises:
        BadInput: a tag implies or excludes one that is not there, or has a source that is none.
    """

    def __init__(self, table: Table) -> None:
        entries = table.tables("tag")
        self._closed = closed_tags(table)
        self.names = frozenset(self._closed)
        """Every tag."""
        self._unless = {name: frozenset(entry.texts("unless", ())) for name, entry in entries.items()}
        self.sources: Mapping[str, TagSource | None] = {name: _tag_source(entry) for name, entry in entries.items()}
        """Who can know each tag; None in packs that do not say so."""
        self.told_by_agent = frozenset(name for name, source in self.sources.items() if source is TagSource.AGENT)
        self._excluded = frozenset(name for name, excluding in self._unless.items() if excluding)
        for name, excluding in self._unless.items():
            if not excluding <= entries.keys():
                raise table.error(name, "names a tag in 'unless' that the file does not list")

    def implied(self, facts: frozenset[str]) -> frozenset[str]:
        """Return the facts with everything they imply; each must be a tag.

        What is merely implied falls away where a tag that excludes it (`unless`) is set.
        """
        whole = frozenset[str]().union(*(self._closed[tag] for tag in facts))
        merely = (whole & self._excluded) - facts
        return whole - {tag for tag in merely if not self._unless[tag].isdisjoint(whole)}


def _tag_source(entry: Table) -> TagSource | None:
    return entry.word("source", TagSource) if "source" in entry.data else None


def closed_tags(table: Table) -> dict[str, frozenset[str]]:
    """Return for each tag the tag and everything it implies, directly or through another."""
    direct = {name: frozenset(entry.texts("implies")) for name, entry in table.tables("tag").items()}
    closed: dict[str, frozenset[str]] = {}
    for name in direct:
        seen: set[str] = set()
        waiting = [name]
        while waiting:
            tag = waiting.pop()
            if tag not in direct:
                raise table.error(name, "implies a tag that the file does not list")
            if tag not in seen:
                seen.add(tag)
                waiting.extend(direct[tag])
        closed[name] = frozenset(seen)
    return closed
