"""UUID version 7: its form, and that its order is the order of making."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.identity import is_uuid7, uuid7

TIMES = st.integers(0, 2**48 - 1)
RANDOM = st.binary(min_size=10, max_size=10)


@given(TIMES, RANDOM)
def test_form(at_ms: int, randomness: bytes) -> None:
    text = uuid7(at_ms, randomness)
    parsed = uuid.UUID(text)
    assert is_uuid7(text)
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert int(text.replace("-", "")[:12], 16) == at_ms


@given(TIMES, TIMES, RANDOM, RANDOM)
def test_order_of_text_is_order_of_time(a: int, b: int, ra: bytes, rb: bytes) -> None:
    if a != b:
        assert (uuid7(a, ra) < uuid7(b, rb)) == (a < b)


def test_example_of_the_standard() -> None:
    # RFC 9562, appendix A.6: unix_ts_ms 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F
    randomness = bytes.fromhex("0cc398c4dc0c0c07398f")
    assert uuid7(0x017F22E279B0, randomness) == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "017f22e2-79b0-4cc3-98c4-dc0c0c07398f",
        "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
        "017f22e279b07cc398c4dc0c0c07398f",
        "017f22e2-79b0-7cc3-c8c4-dc0c0c07398f",
        " 017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f\n",
    ],
)
def test_what_is_not_one(text: str) -> None:
    assert not is_uuid7(text)


def test_time_beyond_48_bits_is_refused() -> None:
    with pytest.raises(OverflowError):
        uuid7(2**48, bytes(10))
