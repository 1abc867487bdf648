"""A value of letters and digits that its name points to: "passport number is C01X00T47", "plate: B-MW 1234".

Pure; knows no kind. A recognizer hands in the pattern of the name and that of the value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from agent_assist.masking.text.lazy import lazy
from agent_assist.masking.text.numerals import runs
from agent_assist.masking.text.vocabulary import either

if TYPE_CHECKING:
    from collections.abc import Iterator

LINK: Final = lazy(lambda: rf"(?:[\s:=#,.\"'“„(*-]|{either('papers.links')}(?![^\W_])){{0,14}}")
"""Words between a name and its value."""
_AFTER = lazy(lambda: rf"[\s,\"')-]{{0,3}}{either('papers.verbs_behind')}\s(?:{either('papers.whose')}\s)?")
_AND = lazy(lambda: rf"\s{{0,2}}(?:[,/&]|{either('papers.and')})\s{{1,2}}")
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
