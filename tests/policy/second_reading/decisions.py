"""The second reading of "Merging, exactly": a question to a decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from tests.policy.second_reading.law_days import Row, binds_on
from tests.policy.second_reading.pack_words import PackWords

LEVELS = ("none", "notice", "implied", "explicit")
PROCEDURES = {
    ("none", False): "none",
    ("none", True): "none",
    ("notice", False): "announce",
    ("notice", True): "announce_on_recording",
    ("implied", False): "announce",
    ("implied", True): "announce_on_recording",
    ("explicit", False): "ask_first",
    ("explicit", True): "ask_first_then_repeat",
}
FLAGS = ("capture_notice", "offer_alternative", "beep_alternative")


class Decisions:
    """Answers questions to one pack."""

    def __init__(self, words: PackWords) -> None:
        self.words, self.files = words, words.files

    def decision(self, question: Row) -> dict[str, Any]:
        facts = self.words.set_or_implied(question.get("facts", ()))
        purpose, channel = question.get("purpose", "quality"), question.get("channel", "phone")
        parties = list(self._parties(question))
        roles: defaultdict[str, set[str]] = defaultdict(set)
        asked: defaultdict[str, set[str]] = defaultdict(set)
        for said, role in parties:
            for day in self.words.days(said, question):
                name = self.words.row_for(said, day)
                roles[name].add(role)
                asked[name].add(said)
        rules = [
            self._rule(name, roles[name], asked[name], facts, purpose=purpose, channel=channel)
            for name in sorted(roles)
        ]
        tape = [rule for rule in rules if rule["capture_notice"]]
        level = max((rule["level"] for rule in rules), key=LEVELS.index)
        return {
            "level": level,
            "min_level": max((rule["min_level"] for rule in rules), key=LEVELS.index),
            "capture_notice": bool(tape),
            "offer_alternative": any(rule["offer_alternative"] for rule in rules),
            "beep_alternative": bool(tape) and all(rule["beep_alternative"] for rule in tape),
            "procedure": PROCEDURES[level, bool(tape)],
            "places": [rule["place"] for rule in rules],
            "rules": rules,
            "overlays": self._duties(question, {said for said, _ in parties}, facts, purpose=purpose, channel=channel),
        }

    def _parties(self, question: Row) -> Iterator[tuple[str, str]]:
        """Rule 1."""
        best: dict[str, bool] = {}
        for entry in question["customer"]:
            one = {"place": entry} if isinstance(entry, str) else entry
            person = one.get("person", "")
            sure = "place" in one and one.get("evidence", "stated") != "area_code"
            best[person] = best.get(person, False) or sure
            if "place" in one:
                yield one["place"], "customer"
        yield question["agent"], "agent"
        yield question["recorder"], "recorder"
        if not best or not all(best.values()):
            for place in self.files["house.toml"].get("unknown_place", ["XX"]):
                yield place, "unknown"

    def _rule(
        self, name: str, roles: set[str], asked: set[str], facts: frozenset[str], *, purpose: str, channel: str
    ) -> dict[str, Any]:
        row = dict(self.words.rows[name][2])
        for variant in row.get("variant", ()):
            if (
                purpose in variant.get("purposes", [purpose])
                and channel in variant.get("channels", [channel])
                and set(variant.get("facts", ())) <= facts
            ):
                row.update(variant)
                break
        full = row["nexus"] != "recording-place" or "recorder" in roles
        level, least = row["safe_level"], row["min_level"]
        sources = self.files["recording.toml"]["source"]
        return {
            "place": name,
            "counted_in_full": full,
            "level": level if full else min(level, "notice", key=LEVELS.index),
            "min_level": least if full else "none",
            **{flag: full and row[flag] for flag in FLAGS},
            "roles": sorted(roles),
            "asked": sorted(asked),
            **{key: row.get(key, "") for key in ("name", "summary", "notes", "confidence", "evidence")},
            "citations": row["citations"],
            "sources": [{"title": sources[one]["title"], "url": sources[one].get("url", "")} for one in row["sources"]],
        }

    def _duties(
        self, question: Row, places: set[str], facts: frozenset[str], *, purpose: str, channel: str
    ) -> list[dict[str, Any]]:
        age, found = question.get("age"), []
        for name, row in self.files["overlays.toml"]["overlay"].items():
            if not set(row["facts"]) <= facts or (age is not None and age >= row.get("age_below", age + 1)):
                continue
            if purpose not in row.get("purposes", [purpose]) or channel not in row.get("channels", [channel]):
                continue
            if any(
                binds_on(row, day)
                for said in places
                if self.words.bound(row, said)
                for day in self.words.days(said, question)
            ):
                found.append({"id": name, "moment": row.get("moment", "office"), "line": row.get("line", {})})
                found[-1].update({key: row[key] for key in ("action", "text", "citations", "category", "confidence")})
                found[-1]["sources"] = row.get("sources", [])
        return sorted(found, key=lambda duty: str(duty["id"]))
