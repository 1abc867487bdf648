"""No pattern of the engine can be made to hang: every repeat is bounded, or repeats one class of characters."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import agent_assist.masking
from agent_assist.masking.text.lazy import Lazy, compile_all

UNBOUNDED = _constants.MAXREPEAT
REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}


def patterns() -> Iterator[tuple[str, Any]]:
    """Yield every pattern of the engine by its place, also those that wait for their first use."""
    for module in pkgutil.walk_packages(agent_assist.masking.__path__, "agent_assist.masking."):
        loaded = importlib.import_module(module.name)
        for name, value in vars(loaded).items():
            if isinstance(value, re.Pattern | Lazy):
                yield f"{module.name.rpartition('.')[2]}.{name}", value


def faults(parsed: Any, *, inside: bool = False) -> Iterator[str]:
    """Yield what is wrong: an unbounded repeat of more than one class, or one inside another repeat."""
    for operator, argument in parsed:
        if operator in REPEATS:
            _low, high, body = argument
            single = len(body) == 1 and body[0][0] in {_constants.IN, _constants.LITERAL, _constants.NOT_LITERAL}
            if high == UNBOUNDED and (inside or not single):
                yield f"{operator} of {body}"
            yield from faults(body, inside=inside or high > 1)
        elif operator is _constants.BRANCH:
            for branch in argument[1]:
                yield from faults(branch, inside=inside)
        elif operator is _constants.SUBPATTERN:
            yield from faults(argument[3], inside=inside)
        elif operator in {_constants.ASSERT, _constants.ASSERT_NOT}:
            yield from faults(argument[1], inside=inside)


DISJOINT = {
    "email_address._WORD",
    "names.WORD",
    *(f"{name}.WORD" for name in ("bare_name", "name_parts", "person_name")),
}
"""The inner repeat and the sign before it share no character, so that it reads on without going back."""


@pytest.mark.parametrize(
    ("name", "pattern"), list(patterns()), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_repeat_is_bounded(name: str, pattern: re.Pattern[str] | Lazy) -> None:
    source = pattern.source() if isinstance(pattern, Lazy) else pattern.pattern
    assert list(faults(_parser.parse(source, re.compile(source).flags & ~re.UNICODE))) == [] or name in DISJOINT


def test_the_check_sees_every_pattern_that_waits_for_its_first_use() -> None:
    waiting = {id(value) for _name, value in patterns() if isinstance(value, Lazy)}
    assert len(waiting) == compile_all()


def test_the_check_sees_a_bad_pattern() -> None:
    for bad in (r"(\d+ ?)+x", r"(?:ab|b)*c", r"(?:\w{1,3}\s*)+", r"(?:\d+-){2,9}"):
        assert list(faults(_parser.parse(bad))), bad
    assert not list(faults(_parser.parse(r"\d+(?:[ -]\d{1,4}){0,9}")))
