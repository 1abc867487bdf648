"""Every row of a pack asked at its edges: on its first and last days and beside them, with a fact less, at its age."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.policy.second_reading.law_days import ONE_DAY, Row
from tests.policy.second_reading.pack_words import PackWords, country
from tests.policy.second_reading.questions import Asked

USUAL = date(2026, 12, 1)
ELSEWHERE = "ZA"
MINUTE = timedelta(minutes=1)


def edges(words: PackWords) -> Iterator[Asked]:
    """A few thousand questions of all kinds."""
    asked = _Edges(words)
    yield from asked.duties()
    yield from asked.rights()
    yield from asked.kept()
    yield from asked.lives()
    yield from asked.hours()


class _Edges:
    def __init__(self, words: PackWords) -> None:
        self.words, self.files = words, words.files

    def duties(self) -> Iterator[Asked]:
        for row in self.files["overlays.toml"]["overlay"].values():
            asked = {"customer": [self.place(row)], "agent": ELSEWHERE, "recorder": ELSEWHERE}
            below = row.get("age_below", 18)
            for day, facts in self.days_and_facts(row):
                for age in (None, below - 1, below):
                    yield Asked("decision", {**asked, "on": day.isoformat(), "facts": facts, "age": age})

    def rights(self) -> Iterator[Asked]:
        for row in self.files["rights.toml"]["rule"].values():
            asked: dict[str, Any] = {"places": [self.place(row)], "pauses": (), "holidays": {}, "verified": None}
            for day, facts in self.days_and_facts(row):
                for right in row["rights"]:
                    yield Asked("rights", {**asked, "right": right, "received": day, "facts": facts})

    def kept(self) -> Iterator[Asked]:
        for row in self.files["retention.toml"]["rule"].values():
            kinds = [kind for kind in row["kinds"] if kind != "any"] or ["quality_audio"]
            for today, facts in self.days_and_facts(row):
                for since in self.days(row):
                    moments = {} if row["clock"] == "unknown" else {row["clock"]: since}
                    asked = {"kinds": kinds, "moments": moments, "today": today, "facts": facts}
                    yield Asked("retention", {**asked, "places": [self.place(row)]})

    def lives(self) -> Iterator[Asked]:
        for row in self.files["consent_life.toml"]["rule"].values():
            for given, facts in self.days_and_facts(row):
                for purpose in row.get("purposes", ["quality"]):
                    asked = {"purpose": purpose, "given": given, "facts": facts}
                    yield Asked("life", {**asked, "places": [self.place(row)]})

    def hours(self) -> Iterator[Asked]:
        for row in self.files["calling_hours.toml"]["rule"].values():
            place = self.place(row)
            zone = next(iter(self.words.clocks(place)), ZoneInfo("UTC"))
            for at in self.starts_and_ends(row, zone):
                today = [at.astimezone(zone).date()]
                for off in ({}, {place: ((), today)}, {place: ((), ()), country(place): ((), today)}):
                    yield Asked("hours", {"places": [place], "at": at, "facts": row.get("facts", []), "holidays": off})

    def starts_and_ends(self, row: Row, zone: ZoneInfo) -> Iterator[datetime]:
        for part in (row, *row.get("also", ())):
            for clock in {one for span in part["hours"] for one in span.split("-")}:
                for day in range(7):
                    local = datetime.combine(USUAL + day * ONE_DAY, time.fromisoformat(clock), zone).astimezone(UTC)
                    yield local
                    yield local - MINUTE

    def days(self, row: Row) -> list[date]:
        own = [row[key] for key in ("effective_from", "effective_to", "made_until") if key in row]
        return [USUAL, *(day + step * ONE_DAY for day in own for step in (-1, 0, 1))]

    def days_and_facts(self, row: Row) -> Iterator[tuple[date, list[str]]]:
        """All its facts on each day, and on each day all but one."""
        facts = list(row.get("facts", ()))
        for day in self.days(row):
            yield day, facts
            for one in facts:
                yield day, [other for other in facts if other != one]

    def place(self, row: Row) -> str:
        codes: list[str] = sorted(self.words.opened(row.get("jurisdictions", ["*"])))
        return {"*": "FR", "?": "QQ"}.get(codes[0], codes[0])
