"""Recognizes British driver numbers by their shape; what is called a driving licence's number is found by `papers`.

Source: DVLA, the sixteen characters of a driver number (five of the surname, six of the date of birth).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.text.lazy import lazy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.masking.text.window import Window

_BRITISH = lazy(
    r"(?<![^\W_])[a-z](?:[a-z]{4}|[a-z]{3}9|[a-z]{2}99|[a-z]999) ?\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d"
    r"|3[01])\d ?[a-z9]{2}[a-z0-9] ?[a-z]{2}(?![^\W_])"
)
_SHAPED = 0.95


def find(window: Window) -> Iterator[Finding]:
    """Yield the driver numbers of a window."""
    for match in _BRITISH.finditer(window.text) if window.mixed else ():
        yield Finding(Kind.DRIVING_LICENCE, match.start(), match.end(), _SHAPED)
