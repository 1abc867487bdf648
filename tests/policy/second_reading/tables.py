"""The second reading of the tables beside the decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any

from tests.policy.second_reading.law_days import (
    ONE_DAY,
    UNITS,
    Holidays,
    Row,
    binds_on,
    days_on_earth,
    later,
    working,
)
from tests.policy.second_reading.pack_words import PackWords, country


class Tables:
    """Answers from the dated tables of one pack."""

    def __init__(self, words: PackWords) -> None:
        self.words, self.files = words, words.files

    def _binding(
        self, file: str, places: Collection[str], facts: Iterable[str], day: date
    ) -> Iterator[tuple[str, Row]]:
        whole = self.words.set_or_implied(facts)
        for name, row in self.files[file]["rule"].items():
            if not set(row.get("facts", ())) <= whole or not binds_on(row, day):
                continue
            if "*" in row.get("jurisdictions", ["*"]) or any(self.words.bound(row, said) for said in places):
                yield name, row

    def deadlines(self, request: Row) -> list[dict[str, Any]]:
        """`request`: right, places, received, facts, holidays, verified (or None), pauses (reason, asked, came)."""
        found = []
        for name, row in self._binding("rights.toml", request["places"], request["facts"], request["received"]):
            if request["right"] in row["rights"]:
                found.append({"rule": name, **self._of_places(row, request)})
        return sorted(found, key=lambda one: (*strictness(one), one["rule"]))

    def _of_places(self, row: Row, request: Row) -> dict[str, Any]:
        """ "Days": holidays of the place whose law it is, the earlier day of several, none where they are not known."""
        units = {row.get(key) for key in ("respond_unit", "extend_unit", "ack_unit")}
        if "business-day" not in units and not row.get("rolls", False):
            return {**self._clock(row, request, ()), "holidays": ""}
        reached = frozenset({"*"}).union(*(self.words.reaches(said) for said in request["places"]))
        where = self.words.opened(row["jurisdictions"]) & reached
        each = [self._clock(row, request, request["holidays"].get(code, ((), ()))[0]) for code in where]
        days = {
            key: min((one[key] for one in each if one[key]), default=None)
            for key in ("due", "extended", "acknowledge_by")
        }
        known = where <= set(request["holidays"])
        return {**each[0], **days, "holidays": "counted" if known else "not_counted"}

    def _clock(self, row: Row, request: Row, holidays: Collection[date]) -> dict[str, Any]:
        received = request["received"]
        begins = request["verified"] if row.get("starts") == "verification" else received
        count, unit = row["respond_within"], row["respond_unit"]
        answer: dict[str, Any] = {
            "standard": "" if unit in UNITS else unit,
            "due": None,
            "extended": None,
            "acknowledge_by": None,
            "waits": begins is None,
        }
        if "ack_within" in row:
            answer["acknowledge_by"] = later(received, row["ack_within"], row["ack_unit"], holidays)
        if unit not in UNITS or begins is None:
            return answer
        stopped = {
            asked + number * ONE_DAY
            for reason, asked, came in request["pauses"]
            if reason in row.get("pauses", ())
            for number in range((came - asked).days)
        }
        waited = sum(day >= begins for day in stopped) * ONE_DAY

        def moved(day: date) -> date:
            day += waited
            while row.get("rolls", False) and not working(day, holidays):
                day += ONE_DAY
            return day

        last = later(begins, count, unit, holidays)
        answer["due"] = moved(last)
        if "extend_by" in row:
            if row["extend_unit"] == unit:
                answer["extended"] = moved(later(begins, count + row["extend_by"], unit, holidays))
            else:
                answer["extended"] = moved(later(last, row["extend_by"], row["extend_unit"], holidays))
        return answer

    def after(self, name: str, what: str, day: date, holidays: Collection[date]) -> date | None:
        """When an appeal (`appeal`) or carrying out (`carry_out`) is due."""
        row = self.files["rights.toml"]["rule"][name]
        within = row.get(f"{what}_within")
        return None if within is None else later(day, within, row[f"{what}_unit"], holidays)

    def bounds(
        self,
        kinds: Collection[str],
        places: Collection[str],
        moments: Mapping[str, date],
        today: date,
        facts: Iterable[str],
    ) -> dict[str, Any]:
        rules, undated = [], []
        ends: dict[str, list[date]] = {"min": [], "max": []}
        for name, row in self._binding("retention.toml", places, facts, today):
            if "any" not in row["kinds"] and not set(kinds) & set(row["kinds"]):
                continue
            since = None if row["clock"] == "unknown" else moments.get(row["clock"])
            if since is not None and since > row.get("made_until", since):
                continue
            rules.append(name)
            if row["bound"] == "none":
                continue
            if since is None:
                undated.append(name)
            else:
                ends[row["bound"]].append(later(since, row["value"], row["unit"], ()))
        keep, delete = max(ends["min"], default=None), min(ends["max"], default=None)
        conflict = keep is not None and delete is not None and keep > delete
        return {
            "keep_until": keep and keep.isoformat(),
            "delete_by": delete and delete.isoformat(),
            "conflict": conflict,
            "undated": sorted(undated),
            "rules": sorted(rules),
        }

    def payment(self, places: Collection[str], facts: Iterable[str]) -> list[str]:
        return sorted(name for name, _ in self._binding("payment.toml", places, facts, date.max))

    def last_day(self, purpose: str, places: Collection[str], given: date, facts: Iterable[str]) -> date | None:
        return min(
            (
                later(given, row["valid_within"], row["valid_unit"], ())
                for _, row in self._binding("consent_life.toml", places, facts, given)
                if purpose in row.get("purposes", [purpose])
            ),
            default=None,
        )

    def outside(
        self, places: Collection[str], at: datetime, facts: Iterable[str], holidays: Holidays
    ) -> dict[str, set[tuple[str, str]]]:
        """The rules that do not allow a call, with the customer's times then and the next that they allow.

        "" is a time that nobody knows.
        """
        whole = self.words.set_or_implied(facts)
        found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        for name, row in self.files["calling_hours.toml"]["rule"].items():
            for said in places:
                if not self.words.bound(row, said) or not set(row.get("facts", ())) <= whole:
                    continue
                shown = [at.astimezone(zone) for zone in self.words.clocks(said)]
                days = [local.date() for local in shown] or days_on_earth(at)
                if not any(binds_on(row, day) for day in days):
                    continue
                if not shown:
                    found[name].add(("", ""))
                place = self.words.in_own_words(said)
                whose = country(place) if row.get("holidays_of") == "country" else place
                off = holidays.get(whose, ((), ()))[1]
                outside = [local for local in shown if not allowed(row, local, off)]
                found[name].update((local.isoformat(), next_time(row, local, off)) for local in outside)
        return {name: times for name, times in found.items() if times}


def strictness(one: Row) -> tuple[int, date]:
    """A law without a number before any date, one that waits last."""
    if one["waits"]:
        return (2, date.max)
    return (1, one["due"]) if one["due"] else (0, date.min)


def next_time(row: Row, local: datetime, holidays: Collection[date]) -> str:
    """The first minute of the next two weeks in which the rule allows a call; "" if it allows none."""
    starts = sorted({span[:5] for part in (row, *row.get("also", ())) for span in part["hours"]})
    for ahead in range(15):
        for start in starts:
            then = datetime.combine(local.date() + ahead * ONE_DAY, time.fromisoformat(start), local.tzinfo)
            if then.replace(tzinfo=None) > local.replace(tzinfo=None) and allowed(row, then, holidays):
                return then.isoformat()
    return ""


def allowed(row: Row, local: datetime, holidays: Collection[date]) -> bool:
    if row.get("not_on_holidays", False) and local.date() in holidays:
        return False
    every_day = list(range(1, 8))
    for part in (row, *row.get("also", ())):
        if local.isoweekday() not in part.get("days", every_day):
            continue
        for span in part["hours"]:
            start, _, end = span.partition("-")
            if time.fromisoformat(start) <= local.time() < time.fromisoformat(end):
                return True
    return False
