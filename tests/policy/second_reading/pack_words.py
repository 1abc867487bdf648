"""The second reading of a pack's words: places, whose law reaches them, their rows and clocks, and what facts imply."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from tests.policy.second_reading.law_days import Days, Row, binds_on, days_on_earth


def read_pack(folder: Path) -> dict[str, dict[str, Any]]:
    """Every TOML file of a pack's folder, by its name."""
    return {path.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.toml")}


def read_zones(resources: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads((resources / "places" / "zones.toml").read_text("utf-8"))["zones"]
    return found


@cache
def clock(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def country(code: str) -> str:
    return code.split("-", maxsplit=1)[0]


class PackWords:
    """One pack. `files`: the parsed files by name; `zones`: the clocks of each place."""

    def __init__(self, files: Mapping[str, Mapping[str, Any]], zones: Mapping[str, list[str]]) -> None:
        self.files = files
        self.zones = zones
        table = files["groups.toml"]
        self.alias: Mapping[str, str] = table.get("alias", {})
        self.separate = set(table.get("separate", ()))
        self.fallback: Mapping[str, str] = table.get("fallback", {})
        self.members = {name: self.opened([name]) for name in table["group"]}
        self.rows = {}
        for name, row in files["recording.toml"]["jurisdiction"].items():
            code, _, since = name.partition("@")
            self.rows[name] = (code, date.fromisoformat(since) if since else date.min, row)
        self._places: dict[tuple[str, date], str] = {}
        self._whole: dict[frozenset[str], frozenset[str]] = {}
        self._reach: dict[str, frozenset[str]] = {}
        self._opened: dict[int, frozenset[str]] = {}

    def opened(self, codes: Iterable[str]) -> frozenset[str]:
        groups, found, waiting = self.files["groups.toml"]["group"], set(), list(codes)
        while waiting:
            code = waiting.pop()
            if code in groups:
                waiting.extend(groups[code]["members"])
            else:
                found.add(code)
        return frozenset(found)

    def in_own_words(self, said: str) -> str:
        """A code as the pack has it: an alias of the code itself, or of its country."""
        if said in self.alias:
            return self.alias[said]
        return "-".join([self.alias.get(country(said), country(said)), *said.split("-")[1:]])

    def known(self, code: str) -> bool:
        """Whether a row or a group knows the place or its country."""
        codes = {code, country(code)}
        return any(row[0] in codes for row in self.rows.values()) or any(codes & one for one in self.members.values())

    def reaches(self, said: str) -> frozenset[str]:
        """The codes of `jurisdictions` (groups opened) under which a place falls."""
        if said not in self._reach:
            code = self.in_own_words(said)
            found = {code, "*"}
            if code not in self.separate:
                found.add(country(code))
            if not self.known(code):
                found.add("?")
            self._reach[said] = frozenset(found)
        return self._reach[said]

    def bound(self, row: Row, said: str) -> bool:
        """Whether the row's jurisdictions reach the place; a row without any is about every place."""
        if "jurisdictions" not in row:
            return True
        if id(row) not in self._opened:
            self._opened[id(row)] = self.opened(row["jurisdictions"])
        return bool(self._opened[id(row)] & self.reaches(said))

    def clocks(self, said: str) -> list[ZoneInfo]:
        code = self.in_own_words(said)
        return [clock(name) for name in self.zones.get(code, self.zones.get(country(code), ()))]

    def days(self, said: str, question: Row) -> Days:
        """Rule 7."""
        if "on" in question:
            return (date.fromisoformat(question["on"]),)
        moment = datetime.fromisoformat(question["at"]).astimezone(UTC)
        zones = self.clocks(said)
        if zones:
            return tuple(sorted({moment.astimezone(zone).date() for zone in zones}))
        return days_on_earth(moment)

    def row_for(self, said: str, day: date) -> str:
        """Rule 2: the name of the row that stands for a place on a day."""
        if (said, day) not in self._places:
            self._places[said, day] = next(name for code in self._stand_ins(said) for name in self._version(code, day))
        return self._places[said, day]

    def _stand_ins(self, said: str) -> Iterator[str]:
        code = self.in_own_words(said)
        yield code
        if country(code) != "US":
            yield country(code)
        for group, stand_in in self.fallback.items():
            if {code, country(code)} & self.members[group]:
                yield stand_in
        yield "XX"

    def _version(self, code: str, day: date) -> list[str]:
        fits = [
            (since, name)
            for name, (place, since, row) in self.rows.items()
            if place == code and since <= day and binds_on(row, day)
        ]
        return [max(fits)[1]] if fits else []

    def set_or_implied(self, facts: Iterable[str]) -> frozenset[str]:
        said = frozenset(facts)
        if said in self._whole:
            return self._whole[said]
        tags, found, waiting = self.files["overlays.toml"]["tag"], set(said), list(said)
        while waiting:
            for implied in tags[waiting.pop()].get("implies", ()):
                if implied not in found:
                    found.add(implied)
                    waiting.append(implied)
        lost = {tag for tag in found - said if set(tags[tag].get("unless", ())) & found}
        self._whole[said] = frozenset(found - lost)
        return self._whole[said]
