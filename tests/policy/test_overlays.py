"""Every overlay of the shipped pack fires exactly when place, day, status, age and all its tags say so."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agent_assist.policy import CustomerPlace, Question, default_pack_path, load

PACK = load(default_pack_path())
RAW = tomllib.loads((default_pack_path() / "overlays.toml").read_text(encoding="utf-8"))
GROUPS = tomllib.loads((default_pack_path() / "groups.toml").read_text(encoding="utf-8"))["group"]
PLACES = ["US-CA", "US-UT", "US-TX", "US-GA", "FR", "DE", "GB", "IN", "JP", "AU", "CA-QC", "ZA", "NO", "XX"]


def implied(tags: frozenset[str]) -> set[str]:
    """The tags and all that they imply, read from the file itself."""
    found = set(tags)
    while more := {one for tag in found for one in RAW["tag"][tag]["implies"]} - found:
        found |= more
    return found


def reached(row: dict[str, Any], places: set[str]) -> bool:
    wide = places | {place.partition("-")[0] for place in places} | {"*"}
    return bool(opened(row["jurisdictions"]) & wide)


def opened(codes: list[str]) -> set[str]:
    """The places of a list of codes, groups in groups opened, read from the file itself."""
    return {place for code in codes for place in (opened(GROUPS[code]["members"]) if code in GROUPS else {code})}


def due(row: dict[str, Any], on: date) -> bool:
    if row["status"] == "proposed":
        return False
    start, end = row.get("effective_from"), row.get("effective_to")
    return (start is not None or row["status"] != "future") and (not start or on >= start) and (not end or on <= end)


def followed(name: str, on: date) -> bool:
    """Whether another law has taken the place of this one by now."""
    return any(row.get("follows") == name and due(row, on) for row in RAW["overlay"].values())


@example({"FR"}, frozenset({"marketing_call", "outbound_call"}), date(2026, 8, 10), None)
@example({"FR"}, frozenset({"marketing_call", "outbound_call"}), date(2026, 8, 11), None)
@given(
    st.sets(st.sampled_from(PLACES), max_size=2),
    st.frozensets(st.sampled_from(sorted(PACK.facts)), max_size=12),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    st.none() | st.integers(0, 30),
)
def test_an_overlay_fires_when_everything_fits_and_only_then(
    places: set[str], tags: frozenset[str], on: date, age: int | None
) -> None:
    customer = tuple(CustomerPlace(place) for place in sorted(places))
    asked = Question(customer, "US-AZ", "US-AZ", on, facts=tags, age=age)
    where = places | {"US-AZ"} | (set() if places else {"XX"})
    wanted = {
        name
        for name, row in RAW["overlay"].items()
        if due(row, on)
        and not followed(name, on)
        and reached(row, where)
        and set(row["facts"]) <= implied(tags)
        and ("age_below" not in row or age is None or age < row["age_below"])
    }
    assert {overlay.id for overlay in PACK.decide(asked).overlays} == wanted


@pytest.mark.parametrize("name", [name for name, row in RAW["overlay"].items() if row.get("effective_from")])
def test_a_dated_overlay_begins_on_its_day(name: str) -> None:
    row = RAW["overlay"][name]
    code = next(iter(row["jurisdictions"]))
    place = min(opened([code])) if code in GROUPS else "FR" if code == "*" else code
    for days, fires in ((-1, False), (0, row["status"] != "proposed")):
        on = row["effective_from"] + timedelta(days=days)
        asked = Question((CustomerPlace(place),), "US-AZ", "US-AZ", on, facts=frozenset(row["facts"]))
        assert (name in {overlay.id for overlay in PACK.decide(asked).overlays}) is fires


def test_a_proposed_overlay_never_fires() -> None:
    everything = Question((CustomerPlace("US-CA"),), "US-TX", "US-TX", date(2099, 1, 1), facts=PACK.facts)
    proposed = {name for name, row in RAW["overlay"].items() if row["status"] == "proposed"}
    assert proposed
    assert proposed.isdisjoint(overlay.id for overlay in PACK.decide(everything).overlays)
