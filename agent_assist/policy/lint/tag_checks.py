"""Checks of tags: that somebody can know each, and that every duty can arise. Pure; the pack was read before."""

from __future__ import annotations

from collections.abc import Iterator

from agent_assist.domain.call_tags import CallMark, CallTag, is_language
from agent_assist.policy.lint.finding import Finding, Places
from agent_assist.policy.pack import Pack
from agent_assist.policy.tags import TagSource

_FILE = "overlays.toml"
_OF_THE_CALL = frozenset(tag.value for tag in CallTag)
_OF_THE_AGENT = frozenset(mark.value for mark in CallMark)


def tags(pack: Pack, at: Places) -> Iterator[Finding]:
    """Tags that nobody can know, and duties that wait for one; a pack that names no source at all is of before."""
    sources = pack.tags.sources
    if not any(sources.values()):
        return
    for name, source in sources.items():
        why = _unknown(pack, name, source)
        if why:
            yield Finding(_FILE, at.at(_FILE, f"tag.{name}"), "unraisable", f"{name}: {why}")
    told = {name: source for name, source in sources.items() if source is not TagSource.IMPLIED}
    known = [name for name, source in told.items() if not _unknown(pack, name, source)]
    can_hold = frozenset[str]().union(*(pack.tags.implied(frozenset({name})) for name in known))
    for row in pack.overlays:
        lacking = sorted(row.facts - can_hold)
        if lacking:
            reason = f"{row.id}: it waits for {', '.join(lacking)}, which nobody can know"
            yield Finding(_FILE, at.at(_FILE, f"overlay.{row.id}", "facts"), "unraisable", reason)
    asked = {question.tag for question in pack.profile_questions}
    for name, source in sources.items():
        if source is TagSource.ORGANISATION and name not in asked:
            reason = f"{name}: only the organisation can know it, and profile.toml does not ask"
            yield Finding(_FILE, at.at(_FILE, f"tag.{name}", "source"), "unraisable", reason)


def _unknown(pack: Pack, name: str, source: TagSource | None) -> str:
    """Return why nobody can know a tag; empty where somebody can."""
    if source is None:
        return "it has no source: say who can know it"
    if source is TagSource.CALL and name not in _OF_THE_CALL and not is_language(name):
        return "the program does not derive it from a call: it is one of the organisation, or of the agent"
    if source is TagSource.AGENT and name not in _OF_THE_AGENT:
        return "the panel has no line for it: the agent cannot say it"
    if source is TagSource.IMPLIED and not any(
        name in pack.tags.implied(frozenset({one})) for one in pack.facts - {name}
    ):
        return "no other tag implies it"
    return ""
