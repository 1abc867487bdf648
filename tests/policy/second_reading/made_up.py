"""Packs with made-up law: the shipped one, its rows changed at random, so that what it seldom says is said often.

The shipped pack has one rule that rolls and one that starts with proof of who asks; here hundreds do.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from tests.policy.second_reading.law_days import UNITS

Files = dict[str, dict[str, Any]]
STATUS = ("in-force", "in-force", "in-force", "future", "waived", "proposed", "guidance", "case-law")
LEVELS = ("none", "notice", "implied", "explicit")
WORDS = ("immediate", "without-delay", "on-receipt")
CLOCKS = ("call", "recording", "creation", "request", "grant", "contract_end", "unknown")
PURPOSES, CHANNELS = ("quality", "training", "support", "marketing"), ("phone", "chat", "in-person")


def made_up(files: Mapping[str, Mapping[str, Any]], seed: int) -> Files:
    """The same files with other law in them; the same seed makes the same."""
    made: Files = deepcopy({name: dict(file) for name, file in files.items()})
    _MadeUp(made, random.Random(seed)).change()  # noqa: S311 - no secret
    return made


class _MadeUp:
    def __init__(self, files: Files, chance: random.Random) -> None:
        self.files, self.chance = files, chance
        self.tags = sorted(files["overlays.toml"]["tag"])
        self.places = sorted(
            {*files["groups.toml"]["group"], *(c for c in files["recording.toml"]["jurisdiction"] if "@" not in c)}
        )

    def change(self) -> None:
        each: dict[str, tuple[str, Callable[[dict[str, Any]], None]]] = {
            "overlays.toml": ("overlay", self._overlay),
            "rights.toml": ("rule", self._right),
            "retention.toml": ("rule", self._kept),
            "consent_life.toml": ("rule", self._life),
            "calling_hours.toml": ("rule", self._hours),
            "payment.toml": ("rule", self._bound),
        }
        self._recording(self.files["recording.toml"]["jurisdiction"])
        for tag in self.files["overlays.toml"]["tag"].values():
            if self.maybe(0.1):
                tag["unless"] = self.some(self.tags)
        self.files["house.toml"]["unknown_place"] = self.chance.choice((["XX"], ["XX"], ["US-CA", "GB"]))
        lives = self.files["consent_life.toml"]["rule"]
        lives |= {f"{name}-{number}": deepcopy(row) for name, row in lives.items() for number in range(4)}
        for name, (kind, change) in each.items():
            for row in self.files[name][kind].values():
                if self.maybe(0.7):
                    change(row)
            if name != "payment.toml":
                self._follow(self.files[name][kind])
        self._follow(self.files["recording.toml"]["jurisdiction"])

    def _follow(self, rows: dict[str, dict[str, Any]]) -> None:
        """Some rows follow an earlier one of the file; that is never waived, and so none goes round in a circle."""
        names = list(rows)
        for number, name in enumerate(names):
            row = rows[name]
            row.pop("follows", None)
            older = names[self.chance.randrange(number)] if number else "XX"
            waived = row.get("status") in {"waived", "waived-until"} and "effective_to" in row
            begins = row.get("status") == "proposed" or waived or "effective_from" in row or "@" in name
            plain = rows.get(older, {}).get("status") not in {"waived", "waived-until"}
            if begins and plain and older != "XX" and self.maybe(0.3):
                row["follows"] = older

    def maybe(self, likely: float) -> bool:
        return self.chance.random() < likely

    def some(self, words: Any, most: int = 2) -> list[str]:
        return self.chance.sample(list(words), self.chance.randint(1, most))

    def day(self) -> date:
        return date(2024, 1, 1) + timedelta(days=self.chance.randrange(1700))

    def put(self, row: dict[str, Any], likely: float, **values: Any) -> None:
        """Each value by itself, with a chance; else the key is left out."""
        for key, value in values.items():
            row.pop(key, None)
            if self.maybe(likely):
                row[key] = value

    def _dates(self, row: dict[str, Any], likely: float = 0.4) -> None:
        first = self.day()
        self.put(row, likely, effective_from=first, effective_to=first + timedelta(days=self.chance.randrange(400)))

    def _bound(self, row: dict[str, Any]) -> None:
        self.put(row, 0.5, facts=self.some(self.tags))
        self.put(row, 0.7, jurisdictions=self.some([*self.places, "*", "?"], 3))

    def _law(self, row: dict[str, Any], statuses: tuple[str, ...] = STATUS) -> None:
        self._bound(row)
        row.setdefault("jurisdictions", ["*"])
        row["status"] = self.chance.choice(statuses)
        self._dates(row)

    def _overlay(self, row: dict[str, Any]) -> None:
        self._law(row)
        row.setdefault("facts", [])
        self.put(
            row, 0.2, age_below=self.chance.randint(12, 18), purposes=self.some(PURPOSES), channels=self.some(CHANNELS)
        )

    def _terms(self, row: dict[str, Any]) -> None:
        row["safe_level"], row["min_level"] = self.some(LEVELS, 1)[0], self.some(LEVELS, 1)[0]
        for flag in ("capture_notice", "offer_alternative", "beep_alternative"):
            row[flag] = self.maybe(0.5)

    def _recording(self, rows: dict[str, dict[str, Any]]) -> None:
        for name, row in list(rows.items()):
            if name == "XX":
                continue
            if self.maybe(0.6):
                self._terms(row)
                row["nexus"] = self.chance.choice(("either", "recording-place"))
                self.put(row, 0.3, status=self.chance.choice(STATUS))
                self._dates(row, 0.2)
            if self.maybe(0.3):
                row["variant"] = [self._variant() for _ in range(self.chance.randint(1, 2))]
            if "@" not in name and self.maybe(0.2):
                later = deepcopy(row)
                self._terms(later)
                later["code"] = f"{name}@{self.day()}"
                rows[later["code"]] = later

    def _variant(self) -> dict[str, Any]:
        made: dict[str, Any] = {"notes": "Made up."}
        self.put(made, 0.4, purposes=self.some(PURPOSES), channels=self.some(CHANNELS), facts=self.some(self.tags))
        if len(made) == 1:
            made["channels"] = ["chat"]
        self.put(made, 0.5, safe_level=self.some(LEVELS, 1)[0], capture_notice=self.maybe(0.5), confidence="low")
        return made

    def _span(self, row: dict[str, Any], name: str, ending: str = "_within", likely: float = 0.5) -> None:
        self.put(row, 0, **{name + ending: 0, f"{name}_unit": ""})
        if self.maybe(likely):
            row |= {name + ending: self.chance.randint(1, 40), f"{name}_unit": self.chance.choice(UNITS)}

    def _right(self, row: dict[str, Any]) -> None:
        self._law(row, (*STATUS, "waived-until", "adaptation-period"))
        self._span(row, "respond", likely=1)
        if self.maybe(0.2):
            row |= {"respond_within": 0, "respond_unit": self.chance.choice(WORDS)}
        self._span(row, "extend", "_by")
        for name in ("ack", "appeal", "carry_out"):
            self._span(row, name)
        waits = self.some(("identity", "clarification", "fee"), 3)
        self.put(row, 0.4, rolls=self.maybe(0.8), starts=self.chance.choice(("receipt", "verification")), pauses=waits)

    def _kept(self, row: dict[str, Any]) -> None:
        self._law(row)
        row["clock"] = self.chance.choice(CLOCKS)
        self.put(row, 0.3, made_until=self.day())
        if row["bound"] != "none":
            row |= {"bound": self.chance.choice(("min", "max")), "value": self.chance.randint(1, 40)}
            row["unit"] = self.chance.choice(("day", "month", "year"))

    def _life(self, row: dict[str, Any]) -> None:
        self._law(row)
        self.put(row, 0.6, purposes=self.some(PURPOSES))
        row |= {"valid_within": self.chance.randint(1, 40), "valid_unit": self.chance.choice(("day", "month", "year"))}

    def _hours(self, row: dict[str, Any]) -> None:
        self._law(row)
        days = self.chance.sample(range(1, 8), 7)
        cut = self.chance.randint(1, 6)
        row |= {"days": days[:cut], "hours": self._spans(), "not_on_holidays": self.maybe(0.5)}
        self.put(row, 0.5, holidays_of=self.chance.choice(("place", "country")))
        self.put(row, 0.5, also=[{"days": days[cut : cut + 1], "hours": self._spans()}])

    def _spans(self) -> list[str]:
        hours = sorted(self.chance.sample(range(24), 4))
        spans = [f"{hours[0]:02d}:30-{hours[1]:02d}:15", f"{hours[2]:02d}:00-{hours[3]:02d}:00"]
        return spans[: self.chance.randint(1, 2)]


def as_toml(file: Mapping[str, Any]) -> bytes:
    """A parsed file as TOML again: a table for each entry, everything below it on one line."""
    plain: list[str] = []
    tables: list[str] = []
    for key, value in file.items():
        if not isinstance(value, dict):
            plain.append(f"{json.dumps(key)} = {_inline(value)}")
        elif value and all(isinstance(one, dict) for one in value.values()):
            tables.extend(_table(f"{json.dumps(key)}.{json.dumps(name)}", one) for name, one in value.items())
        else:
            tables.append(_table(json.dumps(key), value))
    return "\n".join([*plain, *tables, ""]).encode()


def _table(name: str, entries: Mapping[str, Any]) -> str:
    return "\n".join([f"[{name}]", *(f"{json.dumps(key)} = {_inline(value)}" for key, value in entries.items())])


def _inline(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {_inline(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)
