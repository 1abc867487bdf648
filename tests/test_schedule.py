"""The table of slow files is true of this tree, and orders and chooses as it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import pytest

from tests import schedule


@dataclass(eq=False)
class Item:
    nodeid: str


@dataclass
class Config:
    quick: bool = False
    part: str | None = None

    def getoption(self, name: str) -> bool | str | None:
        return {"--quick": self.quick, "--part": self.part}[name]


def item(name: str) -> Item:
    return Item(f"{name}::test_one")


def ordered(*items: Item) -> list[Item]:
    found = cast("list[pytest.Item]", list(items))
    schedule.pytest_collection_modifyitems(found)
    return cast("list[Item]", found)


def ignored(name: str, *, quick: bool = False, part: str | None = None) -> bool | None:
    return schedule.pytest_ignore_collect(schedule.ROOT / name, cast("Any", Config(quick, part)))


def test_each_slow_file_is_there_and_the_table_is_in_order() -> None:
    slow = schedule.slow_files()
    assert [name for name in slow if not (schedule.ROOT / name).is_file()] == []
    took = [cost.took for cost in slow.values()]
    assert took == sorted(took, reverse=True)
    assert min(took) >= schedule.SLOW_S


def test_the_longest_files_come_first_and_the_order_within_a_file_stays() -> None:
    longest, second, *_ = schedule.slow_files()
    quick = [item("tests/test_schedule.py") for _ in range(3)]
    late, first, again = item(second), item(longest), item(longest)
    assert [id(one) for one in ordered(*quick, late, first, again)] == [id(one) for one in (first, again, late, *quick)]


def test_a_quick_run_leaves_out_slow_files_only() -> None:
    longest = next(iter(schedule.slow_files()))
    assert ignored(longest, quick=True)
    assert ignored(longest, quick=False) is None
    assert ignored("tests/test_schedule.py", quick=True) is None
    assert ignored("tests", quick=True) is None


def test_a_quick_run_starts_no_laboratory() -> None:
    for folder in schedule.LABORATORIES:
        assert (schedule.ROOT / folder).is_dir()
        assert ignored(f"{folder}/test_new.py", quick=True)
        assert ignored(f"{folder}/test_new.py", quick=False) is None


def test_a_quick_run_keeps_the_checks_of_the_whole_tree() -> None:
    assert "tests/test_shape.py" in schedule.slow_files()
    assert ignored("tests/test_shape.py", quick=True) is None


def test_each_file_is_in_one_of_the_two_parts() -> None:
    files = [path.relative_to(schedule.ROOT).as_posix() for path in (schedule.ROOT / "tests").rglob("test_*.py")]
    kept = {part: {name for name in files if not ignored(name, part=part)} for part in schedule.PARTS}
    assert kept["waiting"] | kept["working"] == set(files)
    assert not kept["waiting"] & kept["working"]
    assert "tests/telephony/recorder/test_freeswitch.py" in kept["waiting"]
    assert "tests/domain/test_consent_life.py" in kept["working"]


def test_no_file_that_says_something_about_the_measured_packages_waits() -> None:
    assert [name for name in schedule.slow_files() if schedule.waits(name) and not schedule.unmeasured(name)] == []


@pytest.mark.parametrize(
    ("took", "busy", "waiting"), [(10.0, 6.0, True), (10.0, 6.1, False), (4.0, 0.1, True), (3.9, 0.1, False)]
)
def test_a_file_waits_if_it_takes_long_and_works_little(
    monkeypatch: pytest.MonkeyPatch, took: float, busy: float, *, waiting: bool
) -> None:
    monkeypatch.setattr(
        schedule,
        "slow_files",
        lambda: dict.fromkeys(["tests/e2e/x.py", "tests/domain/x.py"], schedule.Cost(took, busy)),
    )
    assert schedule.waits("tests/e2e/x.py") is waiting
    assert not schedule.waits("tests/domain/x.py")
    assert not schedule.waits("tests/e2e/unknown.py")
