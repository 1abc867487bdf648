"""How far an edit of a note reaches: what is folded, searched and read again, in figures.

Reading more than that gives the same findings and makes each key dearer; reading less gives other ones in a text that
no test has. After a change that was thought through: `python -m tests.masking.test_typing_reach` writes the file anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from agent_assist.masking import find, typing
from agent_assist.masking.text import refold

KEPT = Path(__file__).with_name("typing_reach.txt")
PROSE = "Nothing of note was said in the minutes after that at all. " * 4
CARD = "Paid by card 4111 1111 1111 1111. "
NOTES = {
    "nothing": "",
    "prose": PROSE * 8,
    "one card": PROSE * 2 + CARD + PROSE * 4,
    "cards": (CARD + PROSE) * 8,
    "cards side by side": (CARD + "Then nothing for some sixty characters, and one more came. ") * 24,
    "digits without a gap": "7 3 " * 500,
    "two runs of digits": "7 3 " * 200 + PROSE * 2 + "7 3 " * 200,
    "names": "His name is Peter Miller, he said. " * 40,
}
EDITS = [
    (0.0, 0, "x"),
    (0.0, 4, ""),
    (0.1, 0, "cvv 739 "),
    (0.25, 3, "4"),
    (0.33, 0, "4111 1111 1111 1111"),
    (0.5, 0, " "),
    (0.5, 40, ""),
    (0.5, 0, PROSE),
    (0.5, 300, "1"),
    (0.66, 1, "ab"),
    (0.9, 0, "\n"),
    (0.98, 2, "12"),
    (1.0, 0, "9"),
]


def noted(patch: pytest.MonkeyPatch, seen: list[str]) -> None:
    """Write down where each part of the reading is asked for."""

    def watch(name: str, told: Callable[..., str], of: ModuleType = typing) -> None:
        plain: Callable[..., Any] = getattr(of, name)

        def watched(*given: Any) -> Any:
            seen.append(told(*given))
            return plain(*given)

        patch.setattr(of, name, watched)

    watch("fold", lambda text: f"fold {len(text)}")
    watch("fold", lambda text: f"fold {len(text)}", refold)
    watch("clusters", lambda _text, _folded, begin, end, *_: f"search {begin}-{end}")
    watch("anchored", lambda _text, _folded, _said, begin, _end: f"words from {begin}")
    watch("piece", lambda _text, _folded, cluster, *_: f"{cluster.start}")
    watch("word_piece", lambda _text, _folded, anchor, *_: f"word {anchor.start}")


def edited(text: str, previous: str | None, edit: tuple[float, int, str], seen: list[str]) -> str:
    place, removed, inserted = edit
    position = round(place * len(text))
    removed = min(removed, len(text) - position)
    note = typing.Typing(text, previous=previous)
    after = text[:position] + inserted + text[position + removed :]
    seen.clear()
    assert note.edit(position, removed, inserted) == find(after, previous=previous)
    return f"{position} -{removed} +{len(inserted)}: {' '.join(seen)}"


def whole(patch: pytest.MonkeyPatch) -> Iterator[str]:
    seen: list[str] = []
    noted(patch, seen)
    for name, text in NOTES.items():
        for previous in (None, "And your name?"):
            yield f"== {name}{', an answer' if previous else ''}"
            yield from (edited(text, previous, edit, seen) for edit in EDITS)


def test_an_edit_reaches_as_far_as_it_did(monkeypatch: pytest.MonkeyPatch) -> None:
    assert list(whole(monkeypatch)) == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    with pytest.MonkeyPatch.context() as monkey:
        KEPT.write_text("".join(f"{line}\n" for line in whole(monkey)), encoding="utf-8", newline="\n")
