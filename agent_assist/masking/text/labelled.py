"""A value of letters and digits that its name points to: "passport number is C01X00T47", "plate: B-MW 1234".

Pure; knows no kind. A recognizer hands in the pattern of the name and that of the value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numerals import runs

if TYPE_CHECKING:
    from collections.abc import Iterator

LINK: Final = lazy(
    r"(?:[\s:=#,.\"'“„(*-]|(?:numbers?|nums?|no|nos|nr|nummern?|número|numero|numéro|id|is|was|are|of|the|my|her"
    r"|his|their|it's|its|that's|it|reads?|says|on|new|old"
    r"|customer|caller|as|and|um|uh|okay|so|es|ist|lautet|de|del|la|el|le|est|der|des|mein|meine|mi|mon|ma|du"
    r"|kennzeichen|would|be|registered|issued|currently)(?![^\W_])){0,14}"
)
"""Words between a name and its value."""
_AFTER = lazy(r"[\s,\"')-]{0,3}(?:is|was|as|being|ist|es|est)\s(?:(?:the|my|his|her|their|mein|meine|mi|mon|ma|a)\s)?")
_AND = lazy(r"\s{0,2}(?:[,/&]|and|or|und|oder|y|o|et|ou)\s{1,2}")
_LETTERS = lazy(r"(?:[a-z][ .-]{1,2}){0,4}")
_SPOKEN_REACH = 80


def values(text: str, name: re.Pattern[str], value: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield start and end of each value that stands behind its name, or before it, in a folded text."""
    for label in name.finditer(text):
        link = LINK.match(text, label.end())
        start = link.end() if link else label.end()
        match = value.match(text, start)
        while match:
            yield match.span()
            joint = _AND.match(text, match.end())
            match = value.match(text, joint.end()) if joint else None
    for match in value.finditer(text):
        between = _AFTER.match(text, match.end())
        if between and name.match(text, between.end()):
            yield match.span()


def spoken(text: str, name: re.Pattern[str], lengths: range) -> Iterator[tuple[int, int]]:
    """Yield start and end of letters and number words behind a name: "passport c zero one two three four five six"."""
    for label in name.finditer(text):
        link = LINK.match(text, label.end())
        start = link.end() if link else label.end()
        letters = _LETTERS.match(text, start)
        first = letters.end() if letters else start
        for run in runs(text, first, min(len(text), first + _SPOKEN_REACH)):
            if run.start == first and len(run.digits) in lengths and any(token.spoken for token in run.tokens):
                yield start, run.end
            break
