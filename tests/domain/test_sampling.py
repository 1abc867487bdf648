"""The draw: a rule that everybody can work out again, and that knows nothing but an id and a seed."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain import sampling
from agent_assist.domain.errors import BadInput
from agent_assist.domain.identity import uuid7

SEED = bytes(range(32))
CONTACT = "019adf3c-8800-7000-8000-000000000001"
SEEDS, CONTACTS = (
    st.binary(min_size=32, max_size=32),
    st.builds(uuid7, st.integers(0, 2**47), st.binary(min_size=10, max_size=10)),
)


def test_the_rule_is_the_published_one() -> None:
    """Worked out by hand with sha256sum: whoever checks a draw has no other definition."""
    told = hashlib.sha256(SEED + CONTACT.encode()).hexdigest()
    assert told.startswith("6696bccf303670c4")
    share = int(told[:16], 16) * 1_000_000 // 2**64
    assert not sampling.is_drawn(SEED, CONTACT, share)
    assert sampling.is_drawn(SEED, CONTACT, share + 1)
    assert sampling.commitment_of(SEED) == "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd"


@given(SEEDS, CONTACTS, st.integers(0, 1_000_000), st.integers(0, 1_000_000))
def test_a_larger_share_draws_the_same_and_more(seed: bytes, contact: str, one: int, other: int) -> None:
    less, more = sorted((one, other))
    assert sampling.is_drawn(seed, contact, more) >= sampling.is_drawn(seed, contact, less)


@given(SEEDS, CONTACTS)
def test_no_share_draws_nobody_and_the_whole_draws_everybody(seed: bytes, contact: str) -> None:
    assert not sampling.is_drawn(seed, contact, 0)
    assert sampling.is_drawn(seed, contact, 1_000_000)


@given(SEEDS)
def test_about_as_many_are_drawn_as_the_share_says(seed: bytes) -> None:
    ids = (uuid7(1_795_000_000_000 + n, n.to_bytes(10, "big")) for n in range(4_000))
    assert 100 <= sum(sampling.is_drawn(seed, contact, 50_000) for contact in ids) <= 320


@given(st.integers(0, 2**48 - 1), st.binary(min_size=10, max_size=10))
def test_an_id_is_within_the_bounds_of_its_day_and_of_no_other(at_ms: int, noise: bytes) -> None:
    contact = uuid7(at_ms, noise)
    day = sampling.day_of(contact)
    if day is None or day >= date.max - timedelta(days=2):
        return
    assert day == date(1970, 1, 1) + timedelta(milliseconds=at_ms)
    first, after = sampling.ids_of(day)
    assert first <= contact < after
    assert sampling.ids_of(day + timedelta(days=1))[0] == after


def test_a_day_begins_at_midnight_utc() -> None:
    day = date(2026, 12, 4)
    began = sampling.began_ms(day)
    assert datetime.fromtimestamp(began / 1000, UTC).isoformat() == "2026-12-04T00:00:00+00:00"
    assert (sampling.day_at(began), sampling.day_at(began - 1)) == (day, date(2026, 12, 3))


@pytest.mark.parametrize(("share", "per_million"), [(0, 0), (1, 10_000), (0.5, 5_000), (5, 50_000), (0.0001, 1)])
def test_a_share_is_a_whole_number_of_a_million(share: float, per_million: int) -> None:
    sampling.check({"share_percent": share})
    assert sampling.rules_of({"share_percent": share}).per_million == per_million


@pytest.mark.parametrize(
    "values", [{"share_percent": 5.01}, {"share_percent": -1}, {"share_percent": "1"}, {"seed": "00"}]
)
def test_a_share_that_cannot_be_is_refused_and_draws_nobody(values: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        sampling.check(values)
    assert sampling.rules_of(values).per_million == 0


def test_a_detail_says_the_day_and_how_many() -> None:
    assert sampling.read_detail(sampling.detail_of(date(2026, 12, 4), 180)) == ("2026-12-04", 180)
    assert sampling.read_detail("recording for 3.2 s") is None
