"""Which of the packs a server sent is used on a day: property by property, and with everything that can be wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.policy.received import Choice, PackRow, choose
from agent_assist.policy.trust import SHIPPED, Trust
from tests.packs import ANN, BEN, EVE, TRUST, manifest, pack

TODAY = date(2026, 11, 24)


def row(name: str, contents: Mapping[str, bytes], effective: str = "2026-01-01", *, kept: bool = False) -> PackRow:
    files = {file: data.decode() for file, data in contents.items()}
    return PackRow(name, {"files": files, "effective": effective}, kept)


def signed(version: str, **more: str) -> dict[str, bytes]:
    return pack(ANN, text=manifest((ANN, BEN), version, **more))


ONE, TWO = signed("1"), signed("2")


def used(*rows: PackRow, trust: Trust = TRUST, on: date = TODAY) -> str:
    """The version in use, or empty."""
    found = choose(rows, trust, on)
    return found.pack.ref.version if found.pack else ""


def reasons(choice: Choice) -> dict[str, str]:
    return {one.row: one.reason for one in choice.refused}


def test_nothing_came() -> None:
    assert choose((), TRUST, TODAY) == Choice(None, None, ())


def test_of_two_for_the_same_day_the_newer_version_is_used_whatever_came_last() -> None:
    assert used(row("a", ONE), row("b", TWO)) == "2"
    assert used(row("b", TWO), row("a", ONE)) == "2"
    spring, autumn = signed("spring"), signed("autumn")  # versions without a direction
    assert used(row("a", spring), row("b", autumn)) == "autumn"
    assert used(row("b", autumn), row("a", spring)) == "spring"


def test_the_latest_first_day_is_used_once_it_has_come_whatever_came_last() -> None:
    rows = (row("b", TWO, "2026-11-25"), row("a", ONE, "2026-11-01"))
    assert used(*rows) == "1"
    assert used(*rows, on=TODAY + timedelta(days=1)) == "2"


def test_the_server_may_order_a_later_day_than_the_manifest_and_never_an_earlier() -> None:
    early = row("a", signed("1", effective_from="2026-12-01"), "2026-01-01")
    assert used(early) == ""
    assert used(early, on=date(2026, 12, 1)) == "1"


def test_a_pack_ends_after_its_last_day() -> None:
    ending = row("a", signed("1", effective_to="2026-11-24"))
    assert used(ending) == "1"
    assert used(ending, on=TODAY + timedelta(days=1)) == ""


def test_a_refused_one_changes_nothing_and_is_named() -> None:
    tampered = TWO | {"house.toml": TWO["house.toml"] + b"\n"}
    found = choose((row("good", ONE), row("bad", tampered)), TRUST, TODAY)
    assert found.pack is not None
    assert (found.pack.ref.version, reasons(found)) == ("1", {"bad": "digest"})


def test_the_kept_copy_stands_in_for_a_row_that_was_overwritten() -> None:
    tampered = row("x", ONE | {"house.toml": b""})
    assert used(tampered) == ""
    found = choose((row("last-good", ONE, kept=True), tampered), TRUST, TODAY)
    assert found.pack is not None
    assert (found.pack.ref.version, reasons(found)) == ("1", {"x": "digest"})


def test_the_kept_copy_gives_way_to_a_row_of_the_same_day_and_is_verified_like_any() -> None:
    copy = row("last-good", ONE, kept=True)
    assert used(copy, row("b", TWO)) == "2"
    assert used(row("b", TWO), copy) == "2"
    assert used(copy, trust=SHIPPED) == ""
    assert choose((copy,), SHIPPED, TODAY).refused == ()


BODIES: dict[str, Mapping[str, Any]] = {
    "nothing": {},
    "files of another type": {"files": 5, "effective": "2026-01-01"},
    "a list": {"files": ["a"], "effective": "2026-01-01"},
    "a file that is no text": {"files": {"manifest.toml": 5}, "effective": "2026-01-01"},
    "a lone surrogate": {"files": {"manifest.toml": "\ud800"}, "effective": "2026-01-01"},
    "no day": {"files": {}},
    "another day": {"files": {}, "effective": "soon"},
    "a number for a day": {"files": {}, "effective": 5},
}


@pytest.mark.parametrize("name", BODIES)
def test_a_row_without_a_pack_is_refused_and_the_good_one_used(name: str) -> None:
    found = choose((row("a", ONE), PackRow("x", BODIES[name])), TRUST, TODAY)
    assert found.pack is not None
    assert reasons(found) == {"x": "row"}


def test_good_signatures_over_rules_that_cannot_be_read_fall_back_to_the_next() -> None:
    broken = pack(ANN, changes={"recording.toml": ('nexus = "either"', 'nexus = "x"')}, text=manifest(version="3"))
    found = choose((row("a", ONE), row("c", broken)), TRUST, TODAY)
    assert found.pack is not None
    assert (found.pack.ref.version, reasons(found)) == ("1", {"c": "content"})


def test_a_strangers_pack_is_never_used() -> None:
    found = choose((row("e", pack(EVE, text=manifest((EVE,)))),), TRUST, TODAY)
    assert (found.pack, reasons(found)) == (None, {"e": "unknown_key"})


MANY = {f"v{n}": signed(f"v{n}", effective_from=f"2026-0{n}-01") for n in range(1, 5)}
HARMED = {name: contents | {"groups.toml": b""} for name, contents in MANY.items()}


@given(
    st.lists(st.tuples(st.sampled_from(sorted(MANY)), st.booleans(), st.integers(0, 400)), max_size=6),
    st.integers(0, 400),
)
def test_whatever_comes_the_one_in_use_is_good_has_begun_and_none_of_the_good_began_later(
    sent: list[tuple[str, bool, int]], day: int
) -> None:
    first, on = date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=day)
    rows = [
        row(str(n), (HARMED if harmed else MANY)[name], (first + timedelta(days=start)).isoformat())
        for n, (name, harmed, start) in enumerate(sent)
    ]
    begun = {
        n: max(first + timedelta(days=start), date(2026, int(name[1]), 1))
        for n, (name, harmed, start) in enumerate(sent)
        if not harmed
    }
    begun = {n: start for n, start in begun.items() if start <= on}
    first_days = {n: date(2026, int(sent[n][0][1]), 1) for n in begun}  # what is signed; the row's day is not
    found = choose(rows, TRUST, on)
    assert set(reasons(found)) == {str(n) for n, (_, harmed, _) in enumerate(sent) if harmed}
    if not begun:
        assert found.pack is None
    else:
        latest = max(first_days.values())
        assert found.row is not None
        assert int(found.row.id) == max(n for n, start in first_days.items() if start == latest)
