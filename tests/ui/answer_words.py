"""The words of the four answers in each language, as docs/windows.md binds translators to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTranslator

from agent_assist.ui.widgets.answer_size import ANSWERS, WITHDRAW

ENGLISH = (*(words.source for _state, words, _key in ANSWERS), WITHDRAW.source)
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "windows.md"
LANGUAGES = ("en", "es", "de", "fr")


def table() -> dict[str, tuple[str, ...]]:
    """The four words by language."""
    lines = [line.strip("|").split("|") for line in DOCUMENT.read_text(encoding="utf-8").splitlines()]
    rows = [[cell.strip() for cell in line] for line in lines if len(line) == 5]
    return {row[0].strip("`"): tuple(row[1:]) for row in rows if row[0].strip("`") in LANGUAGES}


class AnswerTranslator(QTranslator):
    """Says the four words in one language, and all else in English."""

    def __init__(self, words: tuple[str, ...]) -> None:
        super().__init__()
        self._words = dict(zip(ENGLISH, words, strict=True))

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _note: str | None = None, _count: int = -1) -> str:
        return self._words.get(source, source)
