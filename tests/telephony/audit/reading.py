"""Levels of recordings by path, for tests that look at what is on disk."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from agent_assist.telephony.audit.rtp import read_levels

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from agent_assist.telephony.audit.levels import Levels


def heard(paths: Iterable[Path], wanted: Sequence[tuple[float, float]] = ()) -> list[Levels]:
    """Levels of each sender; a slow codec is heard in full only in the wanted spans."""
    with ExitStack() as stack:
        return read_levels([stack.enter_context(path.open("rb")) for path in paths], wanted)
