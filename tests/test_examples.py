"""Numbers of examples belong to the profiles, and no property runs fewer than it ran before the profiles came."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

from tests.conftest import EXAMPLES
from tests.examples import effort

TESTS: Final = Path(__file__).parent
OWNERS: Final = {"conftest.py", "examples.py"}
BEFORE: Final = {
    (
        "desktop/presenters/test_note_release.py",
        "test_whatever_is_written_and_released_no_card_and_no_code_is_stored",
    ): 150,
    ("desktop/ui/test_note_field.py", "test_whatever_is_done_field_and_model_agree_and_no_card_stays"): 120,
    ("domain/test_consent_life.py", "test_every_state_was_reached_by_a_legal_move_or_narrows"): 400,
    ("domain/test_consent_life.py", "test_unclear_never_counts_at_any_level"): 200,
    ("domain/test_consent_life.py", "test_where_the_level_is_explicit_only_a_standing_yes_records"): 400,
    ("masking/test_exact.py", "test_clusters_can_be_found_from_the_start_of_any"): 200,
    ("masking/test_exact.py", "test_random_edits_of_notes"): 400,
    ("masking/test_gates.py", "test_pieces_are_read_the_same_with_every_gate_open"): 300,
    ("masking/test_replace.py", "test_text_outside_findings_stays"): 200,
    ("masking/test_replace.py", "test_truncated_text_is_a_fixed_point"): 300,
    ("masking/test_typing.py", "test_dense_random_text"): 150,
    ("masking/test_typing.py", "test_edits_give_what_find_gives"): 300,
    ("masking/test_words.py", "test_edits_give_what_find_gives"): 300,
    ("masking/test_words.py", "test_truncated_text_is_a_fixed_point"): 400,
}
"""What decorators had pinned above the 100 that all others ran."""


def pinned(text: str) -> Iterator[int]:
    """Yield the lines that set a number of examples and do not say why."""
    if "max_examples" not in text:
        return
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.keyword) and node.arg == "max_examples":
            around = lines[max(0, node.lineno - 2) : node.lineno]
            if not any("#" in line for line in around):
                yield node.lineno


def efforts(text: str) -> dict[str, int]:
    """Return how often the profile's examples each property runs."""
    found: dict[str, int] = {}
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.FunctionDef):
            continue
        calls = [one for one in node.decorator_list if isinstance(one, ast.Call)]
        named = {one.func.id: one for one in calls if isinstance(one.func, ast.Name)}
        if "given" in named:
            times = named["effort"].args[0] if "effort" in named else ast.Constant(1)
            assert isinstance(times, ast.Constant)
            assert isinstance(times.value, int)
            found[node.name] = times.value
    return found


def test_no_number_of_examples_is_pinned_without_a_reason() -> None:
    files = [path for path in sorted(TESTS.rglob("*.py")) if path.name not in OWNERS]
    found = [f"{path.relative_to(TESTS)}: line {line}" for path in files for line in pinned(path.read_text("utf-8"))]
    assert found == []


def test_no_property_runs_fewer_examples_than_before_the_profiles() -> None:
    fewer = []
    for (name, test), before in BEFORE.items():
        now = efforts((TESTS / name).read_text(encoding="utf-8")).get(test, 0) * EXAMPLES["ci"]
        if now < before:
            fewer.append(f"{name}: {test} ran {before} examples and runs {now}")
    assert fewer == []
    assert EXAMPLES["ci"] >= 100, "what every other property ran"


@pytest.mark.parametrize(
    ("planted", "seen"),
    [
        ("@settings(max_examples=200)\n@given(x)\ndef test(): ...", [1]),
        ("@settings(max_examples=20)  # each takes a second\n@given(x)\ndef test(): ...", []),
        ("# each takes a second\n@settings(max_examples=20)\n@given(x)\ndef test(): ...", []),
        ("@effort(3)\n@given(x)\ndef test(): ...", []),
    ],
)
def test_a_planted_number_is_seen(planted: str, seen: list[int]) -> None:
    assert list(pinned(planted)) == seen


def test_an_effort_is_a_multiple_of_the_profile() -> None:
    assert effort(3).max_examples == 3 * settings().max_examples
    assert set(settings().suppress_health_check) <= set(effort(3).suppress_health_check)
