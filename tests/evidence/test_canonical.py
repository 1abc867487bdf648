"""One byte form for one value (RFC 8785)."""

import json
import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Role
from agent_assist.evidence.canonical import _careful, _parse_carefully, canonical, digest, parse
from tests.evidence import second_verifier


def reads_back(number: float) -> bool:
    """Whether a float is written with a fraction or an exponent, or is small enough for every reader."""
    return not number.is_integer() or abs(number) < 2**53 or abs(number) >= 1e21


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False).filter(reads_back)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("value", "form"),
    [
        ({}, "{}"),
        ([], "[]"),
        ({"b": 1, "a": [True, False, None]}, '{"a":[true,false,null],"b":1}'),
        ({"é": 1, "z": 2, "A": 3, "": 4}, '{"":4,"A":3,"z":2,"é":1}'),
        ({"\U0001f600": 1, "\ufb33": 2}, '{"\U0001f600":1,"\ufb33":2}'),  # by UTF-16 code units, not by code points
        ('€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'),
        ("\b\t\n\f\r\u007f\u2028", '"\\b\\t\\n\\f\\r\u007f\u2028"'),
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (4.50, "4.5"),
        (2e-3, "0.002"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1e21, "1e+21"),
        (-1e21, "-1e+21"),
        (9007199254740991.0, "9007199254740991"),
        (1125899906842624.5, "1125899906842624.5"),
        (333333333.33333329, "333333333.3333333"),  # RFC 8785, section 3.2.4
        ("90071992547409920", '"90071992547409920"'),
        (0.1 + 0.2, "0.30000000000000004"),
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (2**53 - 1, "9007199254740991"),
        (-(2**53) + 1, "-9007199254740991"),
    ],
)
def test_vectors(value: object, form: str) -> None:
    assert canonical(value).decode() == form
    assert second_verifier.form(value) == form


@given(VALUES)
def test_the_form_is_one_and_reads_back(value: object) -> None:
    data = canonical(value)
    assert second_verifier.form(value).encode() == data
    assert canonical(parse(data)) == data
    assert digest(data) == digest(canonical(json.loads(json.dumps(value))))


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(st.characters(exclude_categories=()))
    | st.binary(max_size=3)
    | st.sampled_from(list(Role)),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner)
        | st.dictionaries(st.text(st.characters(exclude_categories=())) | st.integers() | st.none(), inner, max_size=3)
    ),
    max_leaves=8,
)


def outcome(way: Callable[[Any], Any], value: Any) -> Any:
    try:
        return way(value)
    except BadInput:
        return BadInput


@given(ANYTHING)
@example({"\U0001f600": 1, "\ufb33": 2})
@example({"a": 1.0, "b": -0.0})
@example({1: 2})
@example((1, 2))
@example({"a": float("nan")})
@example([2**53, True, Role.AGENT])
def test_the_quick_way_and_the_careful_way_are_one(value: object) -> None:
    assert outcome(canonical, value) == outcome(_careful, value)


@given(ANYTHING.map(lambda v: json.dumps(v, default=str, skipkeys=True, separators=(",", ":")).encode()) | st.binary())
@example(b'{"a":0.0}')
@example(b'{"n":1234567890123456}')
@example(b'{"n":9007199254740993}')
@example(b'"\\ud83d\\ude00"')
@example('{"\ufb33":1,"\U0001f600":2}'.encode())
@example(b"-0")
@example(b'{"a":1,"a":1}')
@example(b'"\x7f\x1f"')
def test_both_ways_read_the_same(data: bytes) -> None:
    left, right = outcome(parse, data), outcome(_parse_carefully, data)
    assert repr(left) == repr(right)  # repr tells 1 from True and 1.0


@given(st.floats(min_value=1e15, max_value=1e22) | st.integers(2**53 - 9, 2**53 + 9).map(float))
@example(9007199254740992.0)
@example(999999999999999868928.0)
@example(1e21)
def test_whatever_has_a_form_is_read_back_as_it_was(number: float) -> None:
    for value in (number, -number, [number], {"n": number}):
        if reads_back(number):
            assert parse(canonical(value)) == value
        else:
            with pytest.raises(BadInput):
                canonical(value)


@given(st.dictionaries(st.text(), st.integers(0, 9), min_size=2), st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(value: dict[str, int], random: object) -> None:
    pairs = list(value.items())
    random.shuffle(pairs)  # type: ignore[attr-defined]
    assert canonical(dict(pairs)) == canonical(value)


def nested(depth: int) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    "value",
    [
        *(math.nan, math.inf, -math.inf, 2**53, -(2**53), "\ud800", {"\udfff": 1}, {1: 2}, {None: 1}, b"x", {1, 2}),
        *(9007199254740992.0, -9007199254740992.0, 1e20, 123456789012345680000.0, {"x": [1, 999999999999999900000.0]}),
        nested(100_000),
    ],
    ids=map(str, range(17)),
)
def test_a_value_without_a_form_is_refused(value: object) -> None:
    with pytest.raises(BadInput):
        canonical(value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"a" :1}',
        b'{"b":1,"a":2}',
        b'{"a":1,"a":1}',
        b"1.0",
        b"-0",
        b"1E3",
        b'"\\u0041"',
        b'"\\/"',
        b"\xef\xbb\xbf{}",
        b'"\xff"',
        b"NaN",
        b"9007199254740992",
        b"[" * 100_000,
        '"é"'.encode("utf-16"),
        b"{}\n",
    ],
)
def test_bytes_that_are_not_canonical_are_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        parse(data)


def test_digest() -> None:
    assert digest(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # FIPS 180-2, B.1
