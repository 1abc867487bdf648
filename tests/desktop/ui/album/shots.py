"""What is drawn: a window's state in a theme, a language and a size; and how all or some of them are chosen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from agent_assist.desktop.ui.language import TRANSLATED
from tests.desktop.ui import first_samples, lesson_samples, own_samples, practice_samples, samples

THEMES = ("light", "dark", "contrast")
LANGUAGES = ("en", *TRANSLATED)
SCALES = (100, 200)
"""Per cent. 100: a window as it opens. 200: as a screen of 1366 x 768 has room for it then."""
STATES = {
    "panel": tuple(samples.PANELS),
    "strip": ("unconfirmed",),
    "keys": ("list",),
    "review": tuple(samples.REVIEWS),
    "first": tuple(first_samples.FIRST),
    "practice": tuple(practice_samples.PRACTICE),
    "lessons": lesson_samples.NAMES,
    "record": own_samples.NAMES,
}
"""Names of states by window."""


class Shot(NamedTuple):
    """One picture. Every field is as in the tables above."""

    window: str
    state: str
    theme: str
    language: str
    scale: int

    @property
    def file(self) -> str:
        """The picture's name; the same in each drawing, so that two can be compared."""
        return f"{self.window}-{self.state}-{self.theme}-{self.language}-{self.scale}.png"

    @property
    def set(self) -> tuple[str, str, int]:
        """Theme, language and size: what one page shows."""
        return self.theme, self.language, self.scale


def every() -> Iterator[Shot]:
    """Yield all pictures, a whole set after another: changing theme or language costs more than a state."""
    for theme in THEMES:
        for language in LANGUAGES:
            for scale in SCALES:
                for window, states in STATES.items():
                    yield from (Shot(window, state, theme, language, scale) for state in states)


def some() -> list[Shot]:
    """Return a sample small enough for each run of the tests: all states in the first set, and once in another.

    The others are dealt out in turn, so that each set has its share and neighbours differ.
    """
    shots = list(every())
    first, *others = dict.fromkeys(shot.set for shot in shots)
    chosen = {first: 0} | {one: number for number, one in enumerate(others)}
    states = list(dict.fromkeys((shot.window, shot.state) for shot in shots))
    place = {state: number % len(others) for number, state in enumerate(states)}
    return [shot for shot in shots if shot.set == first or chosen[shot.set] == place[shot.window, shot.state]]


def named(words: Sequence[str], shots: Sequence[Shot]) -> list[Shot]:
    """Return the pictures that all words fit: a window, a state, a theme, a language or a size.

    Words of one kind widen, words of different kinds narrow: `panel light dark` is the panel in two themes.

    Raises:
        ValueError: a word fits nothing; the text says which, and what there is.
    """
    for field in range(len(Shot._fields)):
        known = {str(shot[field]) for shot in every()}
        asked = known & set(words)
        if asked:
            shots = [shot for shot in shots if str(shot[field]) in asked]
            words = [word for word in words if word not in known]
    if words:
        there = ", ".join((*STATES, *THEMES, *LANGUAGES, *map(str, SCALES)))
        raise ValueError(f"there is no window, state, theme, language or size {words[0]!r}; there are {there}")
    return list(shots)
