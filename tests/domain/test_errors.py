"""Every error of the tree says what is wrong and what to do, whatever else it carries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain import errors
from agent_assist.domain.errors import AssistError, bug_place


def every(kind: type[AssistError] = AssistError) -> Iterator[type[AssistError]]:
    yield kind
    for one in kind.__subclasses__():
        if one.__module__ == errors.__name__:
            yield from every(one)


@pytest.mark.parametrize("kind", [*every()])
def test_an_error_says_what_is_wrong_and_what_to_do(kind: type[AssistError]) -> None:
    error = kind("The file\nis gone.", "Look for it.", ("c-1",))
    assert (error.title, error.advice, error.ids) == ("The file\nis gone.", "Look for it.", ("c-1",))
    assert error.line() == f"{kind.code}: The file is gone. Look for it."
    assert str(error) == error.title


def test_each_error_that_is_raised_has_a_code_of_its_own() -> None:
    leaves = [kind for kind in every() if not kind.__subclasses__()]
    assert len({kind.code for kind in leaves}) == len(leaves)


def test_what_some_errors_say_more() -> None:
    assert errors.PackRefused("t", "a", reason="digest").reason == "digest"
    assert errors.PackRefused("t", "a").reason == ""
    assert errors.RecorderUnreachable("t", "a", reason="recorder_busy").reason == "recorder_busy"
    assert errors.RecorderUnreachable("t", "a").reason == "recorder_unreachable"
    wrong = errors.SettingsUnreadable("t", "a", place="p:3", fault="f", allowed="x")
    assert (wrong.place, wrong.fault, wrong.allowed) == ("p:3", "f", "x")


def fall(depth: int) -> None:
    if depth:
        fall(depth - 1)
    raise ValueError("4111 1111 1111 1111")


@pytest.mark.parametrize(("depth", "named"), [(0, 2), (60, 12)])
def test_a_bug_is_told_by_its_innermost_frames_and_never_by_its_words(depth: int, named: int) -> None:
    with pytest.raises(ValueError, match="4111") as caught:
        fall(depth)
    frames = bug_place(caught.value.__traceback__).split(" > ")
    line = fall.__code__.co_firstlineno + 3
    assert (len(frames), frames[-1]) == (named, f"{Path(__file__).name}:{line}")
    assert not any("4111" in frame or "/" in frame for frame in frames)
