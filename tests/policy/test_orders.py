"""Signed orders: the day is signed, versions go forward, old orders are noticed, and an order ages."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import permutations

import pytest
from msgspec.structs import replace

from agent_assist.policy.manifest import Manifest, newer, read_manifest
from agent_assist.policy.pack import content_digest
from agent_assist.policy.pack_files import Table
from agent_assist.policy.publishing import FRESH_DAYS, Order, SignedOrder, read_order
from agent_assist.policy.received import SEEN_LIMIT, Choice, PackRow, choose, memory, standing
from tests.packs import ANN, BEN, EVE, TRUST, Person, manifest, ordered_body, pack

TODAY = date(2026, 11, 24)
GIVEN = int(datetime(2026, 11, 20, tzinfo=UTC).timestamp() * 1000)
DAY_MS = 86_400_000


def signed(version: str, **more: str) -> dict[str, bytes]:
    """A pack whose content is that of this version alone; the digest covers files, and not the manifest."""
    return pack(ANN, changes={"house.toml": ("#", f"# {version}\n#")}, text=manifest((ANN, BEN), version, **more))


ONE, TWO, THREE = signed("1"), signed("2"), signed("3", effective_from="2026-06-01")


digest = content_digest


def ordered(
    contents: Mapping[str, bytes],
    effective: str = "2026-11-01",
    at: int = 0,
    *,
    by: Person = ANN,
    taking: tuple[Mapping[str, bytes], ...] = (),
    until: date | None = None,
    name: str = "",
) -> PackRow:
    """A row with its order, given `at` days after GIVEN."""
    row = name or f"{digest(contents)[7:15]}-{at}"
    return PackRow(row, ordered_body(contents, effective, GIVEN + at * DAY_MS, by=by, taking=taking, until=until))


def bare(contents: Mapping[str, bytes], effective: str = "2026-01-01") -> PackRow:
    """A row as older servers have it: nobody signed its day."""
    files = {file: data.decode() for file, data in contents.items()}
    return PackRow(f"bare-{digest(contents)[7:15]}", {"files": files, "effective": effective})


def used(*rows: PackRow, on: date = TODAY) -> str:
    found = choose(rows, TRUST, on)
    return found.pack.ref.version if found.pack else ""


def reasons(choice: Choice) -> set[str]:
    return {one.reason for one in choice.refused}


def test_an_older_pack_with_a_later_day_that_nobody_signed_does_not_win() -> None:
    assert used(bare(TWO), bare(ONE, "2026-11-20")) == "2"
    assert used(bare(ONE, "2026-11-20"), bare(TWO)) == "2"
    assert used(bare(THREE), bare(ONE, "2026-11-20"), bare(TWO, "2026-11-21")) == "3"


def test_an_unsigned_day_can_only_hold_a_pack_back() -> None:
    assert used(bare(ONE), bare(TWO, "2026-12-01")) == "1"
    assert used(bare(ONE), bare(TWO, "2026-12-01"), on=date(2026, 12, 1)) == "2"


def test_the_day_of_an_order_is_signed() -> None:
    row = ordered(TWO, "2026-12-01")
    forged = PackRow(row.id, {**row.body, "effective": "2026-11-01"})
    found = choose((bare(ONE), forged), TRUST, TODAY)
    assert (found.pack and found.pack.ref.version, reasons(found)) == ("1", {"order"})


def test_an_order_goes_before_whatever_has_none_once_it_has_begun() -> None:
    assert used(bare(THREE), ordered(ONE)) == "1"
    assert used(bare(THREE), ordered(ONE, "2026-12-01")) == "3"
    assert used(bare(THREE), ordered(ONE, "2026-12-01"), on=date(2026, 12, 1)) == "1"


def test_of_orders_the_latest_day_counts_and_then_the_one_given_last() -> None:
    free, other = signed("spring"), signed("autumn")  # versions without a direction
    for rows in permutations((ordered(free, at=1), ordered(other, at=2))):
        assert used(*rows) == "autumn"
    for rows in permutations((ordered(free, "2026-11-05", at=1), ordered(other, "2026-11-04", at=2))):
        assert used(*rows) == "spring"


def test_a_newer_version_gives_way_to_an_older_one_only_where_an_order_takes_it_back() -> None:
    """The review's attack: an order for an older pack that was given once, for a day that comes later."""
    early = ordered(ONE, "2026-11-22", at=0)
    for rows in permutations((early, ordered(TWO, "2026-11-21", at=1))):
        found = choose(rows, TRUST, TODAY)
        assert (found.pack and found.pack.ref.version, reasons(found)) == ("2", {"backward"})
    back = ordered(ONE, "2026-11-22", at=2, taking=(TWO,))
    for rows in permutations((back, ordered(TWO, "2026-11-21", at=1))):
        assert (used(*rows), reasons(choose(rows, TRUST, TODAY))) == ("1", set())


def test_versions_are_compared_by_their_numbers() -> None:
    nine, ten = signed("1.9"), signed("1.10")
    for rows in permutations((ordered(ten, at=1), ordered(nine, at=2))):
        assert used(*rows) == "1.10"
    other = pack(ANN, text=manifest((ANN, BEN), "0", id='"other"'))  # of another pack nothing is newer or older
    assert used(ordered(ten, at=1), ordered(other, at=2)) == "0"


def test_a_pack_is_taken_back_before_it_begins_and_on_the_day_itself() -> None:
    wrong = ordered(TWO, "2026-11-30", at=1)
    back = ordered(ONE, "2026-11-24", at=2, taking=(TWO,))
    for on in (TODAY, date(2026, 11, 30), date(2027, 3, 1)):
        assert used(wrong, back, on=on) == "1"
    assert used(ordered(TWO, "2026-11-24", at=1), back) == "1"


def test_what_was_taken_back_can_be_ordered_again_later() -> None:
    back = ordered(ONE, "2026-11-21", at=1, taking=(TWO,))
    assert used(ordered(TWO, "2026-11-22", at=2), back) == "2"


def test_taking_back_begins_with_its_order() -> None:
    back = ordered(ONE, "2026-11-30", at=2, taking=(TWO,))
    assert used(ordered(TWO, at=1), back) == "2"
    assert used(ordered(TWO, at=1), back, on=date(2026, 11, 30)) == "1"


def test_of_one_pack_only_the_newest_order_counts_also_over_a_restart() -> None:
    old, new = ordered(TWO, "2026-11-23", at=1), ordered(TWO, "2026-11-30", at=2)
    assert used(bare(ONE), old, new) == "1"  # the newest says 30 November
    first = choose((ordered(ONE, at=0), new), TRUST, TODAY)
    remembered = PackRow("orders", memory(first.seen), kept=True)
    found = choose((remembered, ordered(ONE, at=0), old), TRUST, TODAY)
    assert (found.pack and found.pack.ref.version, reasons(found)) == ("1", {"replayed"})
    stripped = bare(TWO, "2026-11-23")
    found = choose((remembered, ordered(ONE, at=0), stripped), TRUST, TODAY)
    assert (found.pack and found.pack.ref.version, reasons(found)) == ("1", {"replayed"})


def test_the_kept_copy_holds_against_a_server_that_goes_back() -> None:
    """The newer pack's row is overwritten with an order of before, then with nothing."""
    new = ordered(TWO, "2026-11-22", at=2)
    remembered = PackRow("orders", memory(choose((ordered(ONE, at=0), new), TRUST, TODAY).seen), kept=True)
    kept = PackRow("last-good", new.body, kept=True)
    for instead in ((), (ordered(TWO, "2027-01-01", at=1),), (bare(TWO),), (PackRow("x", {}),)):
        assert used(remembered, kept, ordered(ONE, at=0), *instead) == "2"


@pytest.mark.parametrize("values", [None, 5, [], {"a": "b"}, {5: 6}, {"a": True}], ids=str)
def test_a_memory_that_cannot_be_read_is_none(values: object) -> None:
    assert used(PackRow("orders", {"seen": values}, kept=True), ordered(ONE)) == "1"


def test_a_row_from_the_server_is_no_memory() -> None:
    hostile = PackRow("orders", {"seen": {digest(ONE): 2**60}})
    found = choose((hostile, ordered(ONE)), TRUST, TODAY)
    assert (found.pack and found.pack.ref.version, reasons(found)) == ("1", {"row"})


def test_the_memory_is_bounded() -> None:
    many = PackRow("orders", memory({f"sha256:{n:064x}": n for n in range(500)}), kept=True)
    assert len(choose((many, ordered(ONE)), TRUST, TODAY).seen) == SEEN_LIMIT


def test_an_order_ages_and_what_it_ordered_stays_in_use() -> None:
    last = datetime.fromtimestamp(GIVEN / 1000, UTC).date() + timedelta(days=FRESH_DAYS)
    for on, stale in ((last, False), (last + timedelta(days=1), True)):
        found = choose((ordered(ONE),), TRUST, on)
        assert (found.pack and found.pack.ref.version, found.stale(on)) == ("1", stale)
    short = ordered(ONE, until=date(2026, 11, 23))
    assert choose((short,), TRUST, TODAY).stale(TODAY)
    renewed = ordered(ONE, at=4, until=date(2026, 12, 31))
    assert not choose((short, renewed), TRUST, TODAY).stale(TODAY)
    assert not choose((bare(ONE),), TRUST, TODAY).stale(TODAY)  # of what has no order nothing fresh is expected


def test_the_newest_of_all_orders_tells_whether_news_come() -> None:
    rows = (ordered(ONE, until=date(2026, 11, 23)), ordered(TWO, "2027-01-01", at=1, until=date(2027, 1, 1)))
    assert not choose(rows, TRUST, TODAY).stale(TODAY)


def test_an_order_by_a_stranger_or_about_another_pack_is_none() -> None:
    good = ordered(ONE)
    order = ordered(TWO, by=EVE)
    moved = PackRow("moved", {**good.body, "order": ordered(TWO).body["order"]})
    for row in (order, moved):
        found = choose((good, row), TRUST, TODAY)
        assert (found.pack and found.pack.ref.version, reasons(found)) == ("1", {"order"})


FIELDS = {"at_ms": GIVEN + 1, "takes_back": [digest(TWO)], "fresh_until": "2027-01-01", "key": BEN.reviewer.key}


@pytest.mark.parametrize("name", FIELDS)
def test_every_value_of_an_order_is_signed(name: str) -> None:
    row = ordered(ONE, taking=(THREE,), until=date(2026, 12, 24))
    forged = PackRow(row.id, {**row.body, "order": {**row.body["order"], name: FIELDS[name]}})
    assert reasons(choose((forged,), TRUST, TODAY)) == {"order"}


def test_leaving_out_what_an_order_says_breaks_it() -> None:
    row = ordered(ONE, taking=(THREE,), until=date(2026, 12, 24))
    forged = PackRow(row.id, {**row.body, "order": {**row.body["order"], "takes_back": [], "fresh_until": None}})
    assert reasons(choose((forged,), TRUST, TODAY)) == {"order"}


@pytest.mark.parametrize(
    "order",
    [None, 5, [], {}, "x",
     {"at_ms": True}, {"at_ms": -1}, {"at_ms": 2**60}, {"takes_back": "x"}, {"takes_back": ["x"]},
     {"takes_back": [5]}, {"takes_back": ["sha256:" + "0" * 64] * 17}, {"fresh_until": "soon"}, {"fresh_until": 5},
     {"key": 5}, {"signature": None}, {"signature": "ü"}],
    ids=str,
)  # fmt: skip
def test_an_order_that_cannot_be_read_is_none(order: object) -> None:
    row = ordered(ONE)
    hostile = {**row.body["order"], **order} if isinstance(order, dict) and order else order
    assert reasons(choose((PackRow("x", {**row.body, "order": hostile}),), TRUST, TODAY)) == {"order"}


def test_an_order_is_read_back_as_it_was_written() -> None:
    order = Order(digest(ONE), TODAY, GIVEN, (digest(TWO),), date(2027, 1, 1))
    written = SignedOrder(order, "k", "s")
    assert read_order(written.plain(), digest(ONE), TODAY) == written


def test_orders_of_before_keep_their_bytes() -> None:
    order = Order("sha256:00", date(2026, 11, 24), 5)
    assert order.signed_bytes() == b'assist-publish/1\n{"at_ms":5,"digest":"sha256:00","effective":"2026-11-24"}'


def test_what_stands_is_told_without_what_was_taken_back() -> None:
    rows = (ordered(TWO, at=1), ordered(ONE, at=2, taking=(TWO,)), PackRow("x", {}))
    assert [one.manifest.version for one in standing(rows, TRUST)] == ["1"]


@pytest.mark.parametrize("taken", [["sha256:" + "a" * 64] * 17, ["sha256:" + "a" * 63], [7], "sha256:", None])
def test_an_order_takes_back_at_most_sixteen_digests(taken: object) -> None:
    values = {"at_ms": GIVEN, "takes_back": taken, "fresh_until": None, "key": "k", "signature": "s"}
    with pytest.raises(ValueError, match=r"no (order|digest)"):
        read_order(values, "sha256:" + "b" * 64, TODAY)


@pytest.mark.parametrize(
    ("one", "other", "first"),
    [
        (("2", ""), ("1", ""), True),
        (("1", ""), ("1", ""), False),
        (("10", ""), ("2", ""), True),
        (("1.10", ""), ("1.9", ""), True),
        (("1.0", ""), ("1.beta", ""), True),
        (("1.beta", ""), ("1.alpha", ""), True),
        (("spring", ""), ("autumn", ""), False),
        (("2", ""), ("autumn", ""), False),
        (("1", "2026-06-01"), ("2", ""), True),
        (("spring", "2026-06-01"), ("autumn", ""), True),
        (("autumn", "2026-06-01"), ("spring", "2026-06-01"), False),
    ],
)
def test_which_of_two_versions_is_newer(one: tuple[str, str], other: tuple[str, str], *, first: bool) -> None:
    def of(version: str, day: str) -> Manifest:
        text = manifest(version=version, effective_from=day) if day else manifest(version=version)
        data = tomllib.loads(text.decode())
        return read_manifest(Table("manifest.toml", "the manifest", data))

    assert newer(of(*one), of(*other)) is first
    assert not newer(of(*other), of(*one))
    assert not newer(replace(of(*one), id="x"), of(*other))


@pytest.mark.parametrize(("at", "version"), [(1, "spring"), (2, "autumn")])
def test_an_order_takes_back_only_what_was_ordered_before_it(at: int, version: str) -> None:
    free, other = signed("spring"), signed("autumn")
    rows = (ordered(free, "2026-11-05", at=1), ordered(other, "2026-11-01", at=at, taking=(free,)))
    assert used(*rows) == version
