"""Codes of places as a pack knows them: groups, other names, stand-ins, and whose law reaches whom. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from agent_assist.domain.errors import BadInput
from agent_assist.policy.question import PLACE
from agent_assist.policy.rows import groups

if TYPE_CHECKING:
    from agent_assist.policy.pack_files import Table

NOT_KNOWN = "?"
"""Jurisdiction of a duty that is due where a code is known to no row and no group."""
EVERYWHERE = "*"
_ANYWHERE = frozenset({EVERYWHERE})
_US = "US"
_REMEMBERED = 512
"""Places that are remembered: a desk asks about a few, a check of thousands should not fill memory."""


class Gazetteer:
    """What the codes of a question mean in one pack.

    Args:
        table: groups.toml: `[group]`, and, where the pack has them, `[alias]`, `[fallback]`, `separate`, `one_area`.
        rows: every place with a recording rule.

    Raises:
        BadInput: an alias, a fallback or a separate place is not as the file's head describes it.
    """

    def __init__(self, table: Table, rows: Iterable[str]) -> None:
        self.groups = groups(table)
        self._rows = frozenset(rows)
        self._alias = _pairs(table, "alias")
        self._fallback = _pairs(table, "fallback")
        self._separate = frozenset(table.texts("separate", ()))
        areas = table.texts("one_area", ())
        if not frozenset(areas) <= self.groups.keys():
            raise table.error("one_area", "names something else than a group of the file")
        self._areas = tuple(self.groups[name] for name in areas)
        members = frozenset[str]().union(*self.groups.values())
        self._known = self._rows | members | frozenset({EVERYWHERE})
        for name, row in self._fallback.items():
            if name not in self.groups or row not in self._rows:
                raise table.error("fallback", "is not a group of the file with a place that has a recording rule")
        for said, code in self._alias.items():
            if said in self._rows or self._country(code) not in self._known:
                raise table.error("alias", "has a name with a rule of its own, or means a place that no row knows")
        self._code = lru_cache(maxsize=_REMEMBERED)(self._in_own_words)
        self._stand_ins = lru_cache(maxsize=_REMEMBERED)(self._standing_in)
        self._reach = lru_cache(maxsize=_REMEMBERED)(self._reached)

    def code(self, said: str) -> str:
        """Return the code that a place goes by in this pack: `GB` for `UK`, `GB-ENG` for `UK-ENG`, where it says so."""
        return self._code(said)

    def _in_own_words(self, said: str) -> str:
        country, dash, part = said.partition("-")
        return self._alias.get(said) or f"{self._alias.get(country, country)}{dash}{part}"

    def stand_ins(self, said: str) -> tuple[str, ...]:
        """Return whose recording row stands for a place, best first; the unknown place's is the caller's.

        Its own, its country's, that of a group which names one for its members. A subdivision of the United States
        without a row of its own has none: the federal row is only a floor and says nothing about a territory's law.
        """
        return self._stand_ins(said)

    def _standing_in(self, said: str) -> tuple[str, ...]:
        code = self.code(said)
        country = self._country(code)
        own = (code,) if country in {code, _US} else (code, country)
        ours = {code, country}
        return (*own, *(row for name, row in self._fallback.items() if not self.groups[name].isdisjoint(ours)))

    def known(self, said: str) -> bool:
        """Tell whether a row or a group of the pack knows this place or its country."""
        code = self.code(said)
        return code in self._known or self._country(code) in self._known

    def reach(self, places: Iterable[str]) -> frozenset[str]:
        """Return the codes by which a duty reaches these places: theirs, their countries', everywhere.

        A place that is apart from its country's law (`separate`) is not reached by that. One that nobody knows adds
        `NOT_KNOWN`.

        Raises:
            BadInput: a place is no code, so that a duty could be missed in silence.
        """
        return _ANYWHERE.union(*map(self._reach, places))

    def _reached(self, place: str) -> frozenset[str]:
        if not PLACE.fullmatch(place):
            raise BadInput("A place is not an ISO 3166 code in capitals.", "Use codes such as FR or US-CA.")
        code = self.code(place)
        country = {self._country(code)} if code not in self._separate else set()
        strange = {NOT_KNOWN} if not self.known(code) else set()
        return frozenset({code} | country | strange)

    def abroad(self, place: str, other: str) -> bool:
        """Tell whether another place is in another country, and not in one area of law (`one_area`) with it."""
        ours, theirs = self._country(self.code(place)), self._country(self.code(other))
        return ours != theirs and not any(ours in area and theirs in area for area in self._areas)

    @staticmethod
    def _country(code: str) -> str:
        return code.partition("-")[0]


def _pairs(table: Table, key: str) -> Mapping[str, str]:
    found = table.data.get(key, {})
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise table.error(key, "is not a table of codes")
    return dict(found)
