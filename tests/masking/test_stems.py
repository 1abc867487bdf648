"""No name of a code or an expiry is looked for where no stem of one is: every name must hold a stem."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import pytest

from agent_assist.masking.text import card_cues
from agent_assist.masking.text.fold import alike, fold
from agent_assist.masking.text.vocabulary import entries_of, languages, phrase

GATES = {"cards.code_names": card_cues.CODE_STEM, "cards.expiry_names": card_cues.EXPIRY_STEM}
MOST = 3000
"""So many ways to write one name are tried."""
PART = re.compile(r"\(\?[!=<][^()]*(?:\([^()]*\)[^()]*)*\)|\\[wW]|\\.|\[[^\]]*\]|\(\?:|.", re.DOTALL)


class Reader:
    """Writes out a phrase of the lists: groups, choices, sets, what may be missing; what looks around is left out."""

    def __init__(self, pattern: str) -> None:
        self._parts = PART.findall(pattern)
        self._place = 0

    def choices(self) -> list[str]:
        """Return the texts that the pattern matches from here to the end of its group, at most `MOST` of them."""
        found: list[str] = []
        row = [""]
        while self._place < len(self._parts):
            part = self._parts[self._place]
            self._place += 1
            if part == "|":
                found, row = found + row, [""]
            elif part == ")":
                break
            else:
                repeated = self._repeated(self._one(part))
                row = list(islice((left + right for left in row for right in repeated), MOST))
        return list(dict.fromkeys(found + row))[:MOST]

    def _one(self, part: str) -> list[str]:
        if part in {"(", "(?:"}:
            return self.choices()
        if part.startswith("(?"):
            return [""]
        if part[0] == "[":
            return ["x"] if part[1] == "^" else list(part[1:-1].replace("\\", ""))
        if part[0] == "\\":
            return {"w": ["x"], "d": ["1"], "s": [" "]}.get(part[1], [part[1]])
        return [part]

    def _repeated(self, texts: list[str]) -> list[str]:
        rest = "".join(self._parts[self._place : self._place + 8])
        sign = re.match(r"[?*+]|\{\d*,?\d*\}", rest)
        if sign is None:
            return texts
        self._place += len(sign[0])
        return texts if sign[0] == "+" else ["", *texts]


def names(name: str) -> Iterator[tuple[str, str]]:
    for language in languages():
        for entry in entries_of(language, name):
            yield f"{language}: {entry}", phrase(alike(entry), name.partition(".")[0])


@pytest.mark.parametrize("name", GATES)
def test_every_name_holds_a_stem(name: str) -> None:
    missed = {
        (entry, text)
        for entry, pattern in names(name)
        for text in Reader(pattern).choices()
        if text.strip() and GATES[name].search(fold(text)) is None
    }
    assert missed == set()


def test_a_phrase_is_written_out() -> None:
    assert Reader("a(b|c)?(?! d)[ef]").choices() == ["ae", "af", "abe", "abf", "ace", "acf"]
    assert Reader(r"\d{0,2}x+").choices() == ["x", "1x"]
