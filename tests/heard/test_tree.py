"""What a screen reader finds in the windows, in every sample state: names and roles, over a real AT-SPI bus."""

from __future__ import annotations

import pytest

from lab.screen_reader import FILLER, FOCUSABLE, FRAME, LIST_ITEM, UNKNOWN, Accessible, Screen, ScreenReader
from tests.heard.seen_from_outside import STATES, windows

MUTE_ROLES = {FILLER, UNKNOWN, 0}


def faults(tree: list[Accessible]) -> list[str]:
    """What takes the focus and cannot be told by name and role, and rows without a name."""
    focusable = [one for one in tree if FOCUSABLE in one.states]
    bad = [f"role {one.role}: {one.name!r}" for one in focusable if one.role in MUTE_ROLES]
    bad += [f"role {one.role} has no name" for one in focusable if not one.name.strip()]
    return bad + ["a row has no name" for one in tree if one.role == LIST_ITEM and not one.name.strip()]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_that_takes_the_focus_has_name_and_role(screen: Screen, reader: ScreenReader, language: str) -> None:
    wrong: dict[str, list[str]] = {}
    with windows(screen, reader, language) as shown:
        for state in STATES:
            tree = shown.show(state)
            assert [one.role for one in tree if one.depth == 1] == [FRAME], state
            assert sum(FOCUSABLE in one.states for one in tree) >= (1 if state == "first welcome" else 2), state
            if bad := faults(tree):
                wrong[state] = bad
    assert wrong == {}
