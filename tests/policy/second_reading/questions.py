"""Random questions to a pack that reach the edges of its own rows. The same seed asks the same questions."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from tests.policy.second_reading.law_days import Holidays, Row
from tests.policy.second_reading.pack_words import PackWords

ODD_PLACES = (
    "QQ",
    "QQ-1",
    "ZZ",
    "XX",
    "EU",
    "FR-IDF",
    "BG-22",
    "IN-MH",
    "CA-ON",
    "US-QQ",
    "GB-ENG",
    "AE-DU",
    "AE-ADGM",
)
MORE_PLACES = ("AE-DIFC", "NO-03", "GP", "MF", "AX", "UK", "UK-ENG", "EL", "PR", "GU", "VI", "UM", "CA-PQ", "IC", "LI")
ODD_DAYS = ("2024-02-29", "2026-01-31", "2027-02-28", "2028-02-29", "2026-12-31", "2027-05-13", "2025-08-31")
EVIDENCE = ("stated", "account", "carrier", "area_code")
KINDS = ("decision", "decision", "decision", "decision", "rights", "rights", "retention", "payment", "life", "hours")
CLOCKS = (
    *("call", "recording", "creation", "last_interaction", "last_activity", "last_use", "request", "grant"),
    *("purpose_met", "purpose_expires", "contract_end", "notice_of_action", "cause_of_action", "resolution"),
    *("processing", "processing_end", "collected", "unknown"),
)
EDGES = ("effective_from", "effective_to", "made_until")
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Asked:
    """One question: `kind` says of what, `what` holds it, ready for both."""

    kind: str
    what: dict[str, Any]


class Asking:
    """Draws questions that reach the edges of a pack's own rows."""

    def __init__(self, words: PackWords, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - the same questions each time, no secret
        self.words, self.files = words, words.files
        files = words.files
        groups = files["groups.toml"]
        codes = {code for code, _, _ in words.rows.values()}
        self.places = sorted(codes.union(*words.members.values(), words.alias, words.separate, ODD_PLACES, MORE_PLACES))
        self.zones = sorted({name for names in words.zones.values() for name in names})
        tags = files["overlays.toml"]["tag"]
        self.tags = sorted(tags)
        self.excluding = [
            (tag, one, other)
            for tag, entry in sorted(tags.items())
            for one in entry.get("implies", ())
            for other in tags[one].get("unless", ())
        ]
        rows = [row for name in files for row in _rows(files[name])]
        self.decided_by = [*_rows(files["overlays.toml"]), *_dated_or_variable(files["recording.toml"]["jurisdiction"])]
        variants = [variant for row in rows for variant in row.get("variant", ())]
        self.purposes = sorted(
            {"quality", "support", "marketing"}.union(*(r.get("purposes", ()) for r in rows + variants))
        )
        self.channels = sorted({"phone", "chat"}.union(*(one.get("channels", ()) for one in variants + rows)))
        self.edges: list[date] = sorted({row[key] for row in rows for key in EDGES if key in row})
        self.edges += [date.fromisoformat(day) for day in ODD_DAYS]
        self.edges += [date.fromisoformat(name.partition("@")[2]) for name in words.rows if "@" in name]
        self.ages = sorted({row["age_below"] + step for row in rows if "age_below" in row for step in (-1, 0, 1)})
        rights, kept = files["rights.toml"]["rule"].values(), files["retention.toml"]["rule"].values()
        self.rights = sorted({right for row in rights for right in row["rights"]})
        self.kinds = sorted({kind for row in kept for kind in row["kinds"]} - {"any"})
        self.groups = groups["group"]

    def one(self) -> Asked:
        kind = self.chance.choice(KINDS)
        return Asked(kind, getattr(self, f"_{kind}")())

    def many(self, count: int) -> Iterator[Asked]:
        return (self.one() for _ in range(count))

    def day(self, row: Row | None = None) -> date:
        """A day about an edge of the row, of any row, or any day."""
        edges: list[date] = [row[key] for key in EDGES if key in row] if row else []
        if edges and self.chance.random() < 0.4:
            return self.chance.choice(edges) + self.chance.choice((-1, 0, 0, 1)) * ONE_DAY
        if self.chance.random() < 0.6:
            return self.chance.choice(self.edges) + self.chance.choice((-1, 0, 0, 1)) * ONE_DAY
        return date(2024, 1, 1) + self.chance.randrange(1700) * ONE_DAY

    def moment(self, place: str, row: Row | None = None) -> datetime:
        """Often about midnight of a clock, mostly of the place's own, or at a full hour of it, and a bit beside."""
        own = self.words.clocks(place)
        near = own and self.chance.random() < 0.6
        zone = self.chance.choice(own) if near else ZoneInfo(self.chance.choice(self.zones))
        hour = self.chance.choice((0, 0, 0, *range(24)))
        local = datetime.combine(self.day(row), time(hour, self.chance.choice((0, 0, 0, 30, 59))), zone)
        return local.astimezone(UTC) + timedelta(seconds=self.chance.choice((0, 0, -1, 1, 60)))

    def place(self, row: Row | None = None) -> str:
        """Any place, or for a row often one that it is about."""
        codes = row.get("jurisdictions", ()) if row and self.chance.random() < 0.7 else ()
        code = self.chance.choice(list(codes)) if codes else "*"
        while code in self.groups:
            code = self.chance.choice(self.groups[code]["members"])
        return self.chance.choice(self.places) if code in {"*", "?"} else code

    def facts(self, row: Row | None = None) -> list[str]:
        found = set(self.chance.sample(self.tags, self.chance.choice((0, 0, 0, 1, 1, 2, 3, 12))))
        if row and self.chance.random() < 0.8:
            found |= set(row.get("facts", ()))
            if found and self.chance.random() < 0.2:
                found.discard(self.chance.choice(sorted(found)))
        if self.chance.random() < 0.15:
            tag, implied, excluding = self.chance.choice(self.excluding)
            found |= {tag, excluding, *self.chance.choice(((), (implied,)))}
        return self.chance.sample(sorted(found), len(found))

    def holidays(self, places: list[str], about: date) -> Holidays:
        """Of most of the places and of their countries; some may be for others too, and some are only worked out."""
        codes = {one for said in places for one in self.words.reaches(said)}
        known: dict[str, tuple[set[date], set[date]]] = {}
        for code in sorted(codes):
            if self.chance.random() < 0.8:
                sure = {about + self.chance.randrange(-3, 90) * ONE_DAY for _ in range(self.chance.choice((0, 2, 15)))}
                known[code] = (sure, sure | {about + self.chance.randrange(-1, 9) * ONE_DAY})
        return known

    def _row_of(self, file: str) -> Row:
        return self.chance.choice(_rows(self.files[file]))

    def _decision(self) -> dict[str, Any]:
        row = self.chance.choice(self.decided_by)
        customer = [self._customer(row) for _ in range(self.chance.choice((0, 1, 1, 1, 2, 3, 4)))]
        asked: dict[str, Any] = {"customer": customer, "agent": self.place(), "recorder": self.place()}
        if self.chance.random() < 0.2:
            asked["recorder"] = self.place(row)
        if self.chance.random() < 0.5:
            asked["on"] = self.day(row).isoformat()
        else:
            offset = timedelta(minutes=self.chance.choice((0, 0, 330, -480, 765)))
            local = self.moment(self._first(customer), row) + offset
            asked["at"] = local.replace(tzinfo=None).isoformat() + _offset(offset)
        for key, choices in (("purpose", self.purposes), ("channel", self.channels), ("age", [0, 120, *self.ages])):
            if self.chance.random() < 0.5:
                asked[key] = self.chance.choice(choices)
        if self.chance.random() < 0.9:
            asked["facts"] = self.facts(row)
        return asked

    @staticmethod
    def _first(customer: list[Any]) -> str:
        named = [one if isinstance(one, str) else one.get("place", "") for one in customer]
        return next(filter(None, named), "XX")

    def _customer(self, row: Row) -> str | dict[str, str]:
        """A place, or one with how it is known and whose it is, or a person of whom no place is known."""
        place = self.place(row)
        if self.chance.random() < 0.5:
            return place
        entry = {"place": place}
        if self.chance.random() < 0.7:
            entry["evidence"] = self.chance.choice(EVIDENCE)
        if self.chance.random() < 0.5:
            entry["person"] = self.chance.choice("abc")
            if self.chance.random() < 0.15:
                del entry["place"]
        return entry

    def _rights(self) -> dict[str, Any]:
        row = self._row_of("rights.toml")
        received = self.day(row)
        right = self.chance.choice(row["rights"]) if self.chance.random() < 0.8 else self.chance.choice(self.rights)
        pauses = []
        for _ in range(self.chance.choice((0, 0, 1, 2, 3))):
            asked = received + self.chance.randrange(-5, 40) * ONE_DAY
            reason = self.chance.choice(("identity", "clarification", "fee"))
            pauses.append((reason, asked, asked + self.chance.randrange(-2, 30) * ONE_DAY))
        places = [self.place(row) for _ in range(self.chance.choice((0, 1, 1, 2, 3)))]
        return {
            "right": right,
            "places": places,
            "received": received,
            "facts": self.facts(row),
            "verified": self.chance.choice((None, received + self.chance.randrange(20) * ONE_DAY)),
            "pauses": pauses,
            "holidays": self.holidays(places, received),
        }

    def _retention(self) -> dict[str, Any]:
        row = self._row_of("retention.toml")
        today = self.day(row)
        kinds = {
            *self.chance.sample(row["kinds"], 1),
            *self.chance.sample(self.kinds, self.chance.choice((0, 0, 1, 2))),
        }
        clocks = self.chance.sample(CLOCKS, self.chance.randrange(len(CLOCKS) + 1))
        return {
            "kinds": sorted(kinds - {"any"}) or [self.chance.choice(self.kinds)],
            "places": [self.place(row) for _ in range(self.chance.choice((1, 1, 2, 3)))],
            "moments": {one: self.day(row) for one in clocks},
            "today": today,
            "facts": self.facts(row),
        }

    def _payment(self) -> dict[str, Any]:
        row = self._row_of("payment.toml")
        return {"places": [self.place(row) for _ in range(self.chance.randrange(3))], "facts": self.facts(row)}

    def _life(self) -> dict[str, Any]:
        row = self._row_of("consent_life.toml")
        purpose = self.chance.choice([*row.get("purposes", self.purposes), *self.purposes])
        places = [self.place(row) for _ in range(self.chance.choice((1, 1, 2)))]
        return {"purpose": purpose, "places": places, "given": self.day(row), "facts": self.facts(row)}

    def _hours(self) -> dict[str, Any]:
        row = self._row_of("calling_hours.toml")
        places = [self.place(row) for _ in range(self.chance.choice((1, 1, 2)))]
        at = self.moment(places[0], row)
        return {"places": places, "at": at, "facts": self.facts(row), "holidays": self.holidays(places, at.date())}


def _dated_or_variable(rows: Mapping[str, Row]) -> list[Row]:
    """The recording rows of which a day, a fact, a purpose or a channel makes something else."""
    return [
        {
            **row,
            "jurisdictions": [name.partition("@")[0]],
            "facts": sorted(set().union(*(one.get("facts", ()) for one in row.get("variant", ())))),
            "effective_from": date.fromisoformat(name.partition("@")[2] or "2026-12-01"),
        }
        for name, row in rows.items()
        if "@" in name or "variant" in row
    ]


def _rows(file: Row) -> list[Row]:
    return [row for key in ("jurisdiction", "overlay", "rule") for row in file.get(key, {}).values()]


def _offset(offset: timedelta) -> str:
    minutes = int(offset.total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
