"""What a house sets for itself in a pack: where unknown customers can be, what always holds, the agents' notice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from agent_assist.policy.pack_files import Table
from agent_assist.policy.profile import answers
from agent_assist.policy.purposes import DAYS_LIMIT
from agent_assist.policy.question import PLACE
from agent_assist.policy.record_kinds import OF_NO_PURPOSE, RecordKind

if TYPE_CHECKING:
    from agent_assist.policy.tags import Tags

AgentNotice = Literal["off", "notice", "consent"]
"""What agents are told or asked about being recorded themselves, from least to most."""
_WORDS: Mapping[str, AgentNotice] = {"off": "off", "notice": "notice", "consent": "consent"}
_ORDER = tuple(_WORDS.values())
_EVERYWHERE = "*"
_ANSWER_LIMIT = 366
"""Longest term an organisation may promise, in days: a customer who waits longer has not been promised anything."""


class HouseRules(Struct, frozen=True):
    """The file house.toml.

    Args:
        unknown_place: the codes that stand for an unknown place.
        facts: tags that hold on every call of the house, those of its profile too; duties bind by them.
        profile: what the organisation said of itself, yes or no by tag; what it was not asked is not there.
        agent_notices: what agents are told or asked, by the code of their place; `*` is everywhere.
        answer_days: within how many days the organisation answers where no law sets a day; 0 where it promises none.
        keep: how long a kind of record that belongs to no purpose is kept, in days; what is left out has no period.
    """

    unknown_place: tuple[str, ...]
    facts: frozenset[str] = frozenset()
    agent_notices: Mapping[str, AgentNotice] = field(default_factory=dict)
    profile: Mapping[str, bool] = field(default_factory=dict)
    answer_days: int = 0
    keep: Mapping[RecordKind, int] = field(default_factory=dict)

    def agent_notice(self, place: str) -> AgentNotice:
        """Return what an agent at a place is told or asked: the most that is said of the place or its country."""
        asked = (_EVERYWHERE, place, place.partition("-")[0])
        return strictest(*(self.agent_notices.get(code, "off") for code in asked))


def strictest(*words: AgentNotice) -> AgentNotice:
    """Return the word that asks agents for most: consent before notice before off; at least one is given."""
    return max(words, key=_ORDER.index)


def house_rules(house: Table, tags: Tags, groups: Mapping[str, frozenset[str]]) -> HouseRules:
    """Read house.toml.

    Args:
        house: the file.
        tags: the pack's own tags.
        groups: members of each group of places; `[agent_notice]` may name one.

    Raises:
        BadInput: no unknown place, a fact that is no tag, a place that is no code or group, or another word.
    """
    codes = house.texts("unknown_place")
    if not codes or not all(PLACE.fullmatch(code) for code in codes):
        raise house.error("unknown_place", "is not a list of ISO 3166 codes")
    facts = frozenset(house.texts("facts", ()))
    if not facts <= tags.names:
        raise house.error("facts", "names a tag that overlays.toml does not list")
    profile = answers(house, tags)
    held = facts | {tag for tag, yes in profile.items() if yes}
    days = house.number("answer_days", 1, _ANSWER_LIMIT) if "answer_days" in house.data else 0
    return HouseRules(codes, held, _notices(house, groups), profile, days, _keep(house))


def _keep(house: Table) -> dict[RecordKind, int]:
    table = Table(house.file, "keep", house.data.get("keep", {}))
    if not table.data.keys() <= {kind.value for kind in OF_NO_PURPOSE}:
        raise house.error("keep", f"names something else than {', '.join(OF_NO_PURPOSE)}")
    return {RecordKind(name): table.number(name, 1, DAYS_LIMIT) for name in sorted(table.data)}


def _notices(house: Table, groups: Mapping[str, frozenset[str]]) -> dict[str, AgentNotice]:
    found: dict[str, AgentNotice] = {}
    rows = house.data.get("agent_notice", {})
    if not isinstance(rows, dict):
        raise house.error("agent_notice", "is not a table of places")
    for place, word in rows.items():
        if not isinstance(word, str) or word not in _WORDS:
            raise house.error("agent_notice", "is not one of off, notice, consent")
        codes = groups.get(place) or ({place} if place == _EVERYWHERE or PLACE.fullmatch(place) else set())
        if not codes:
            raise house.error("agent_notice", "names neither a code nor a group of places")
        for code in codes:
            found[code] = strictest(_WORDS[word], found.get(code, "off"))
    return found
