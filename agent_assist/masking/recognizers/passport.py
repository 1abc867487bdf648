"""Recognizes the machine-readable lines of a passport; what is called a passport's number is found by `papers`.

Source: ICAO Doc 9303 part 4 (two lines of 44 characters).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_MACHINE = lazy(r"(?<![^\W_])p[a-z<][a-z]{3}[a-z<]{20,39}(?:\s{1,2}[a-z0-9<]{28,44})?")
_LINES = 0.95


def find(window: Window) -> Iterator[Finding]:
    """Yield the lines of passports that machines read."""
    if "<<" in window.text:
        for match in _MACHINE.finditer(window.text):
            yield Finding(Kind.PASSPORT, match.start(), match.end(), _LINES)
