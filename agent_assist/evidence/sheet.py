"""Sheets of paper for customers: A4 as PDF, with the program's own fonts, in either direction. Pure but for reading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file
from typing import Any, Literal

from fpdf import FPDF, ViewerPreferences
from fpdf.fonts import TTFFont

from agent_assist.evidence.direction import RIGHT_TO_LEFT
from agent_assist.resources import files

INK = (27, 29, 34)
QUIET = (76, 82, 96)
LINE_MM = 5.4
_SPACES = frozenset({"\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"})
_BOX = "\N{WHITE SQUARE}"
_ISOLATES = frozenset({"\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"})
"""Not printable by Python's book, and part of our sentences."""


class Sheet(FPDF):
    """An A4 document with the fonts and the direction of a language."""

    def __init__(self, language: str) -> None:
        super().__init__(format="A4")
        self.set_margins(22, 20)
        self.set_auto_page_break(True, 20)
        self.set_lang(language)
        self._load("Inter", "otf")
        self.language = ""
        self._letters: set[int] = set()
        self._turn(language)

    @contextmanager
    def turned(self, language: str) -> Iterator[None]:
        """Draw in another language for a while; an empty one changes nothing."""
        before = self.language
        self._turn(language or before)
        yield
        self._turn(before)

    @property
    def side(self) -> Literal["L", "R"]:
        """The side on which a line begins."""
        return "R" if self.right_to_left else "L"

    def printable(self, text: str) -> str:
        """Leave out control characters; a letter that no font has is drawn as an empty box."""
        if not self.right_to_left:
            return "".join(char for char in text if char.isprintable() or char in _SPACES)
        # Where letters join, fpdf2 leaves an unknown one out, and nobody would see that it was there.
        kept = (char for char in text if char.isprintable() or char in _SPACES | _ISOLATES)
        return "".join(char if ord(char) in self._letters or char in _ISOLATES else _BOX for char in kept)

    def name(self, title: str, sender: str) -> None:
        """Say in the file what it is and whose; a reader's window shows the title (WCAG technique PDF18)."""
        self.set_title(self.printable(title))
        if sender:
            self.set_author(self.printable(sender))
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)

    def say(self, text: str, size: float, *, bold: bool = False, after: float = 2) -> None:
        """Draw a paragraph.

        Args:
            text: what it says.
            size: of its letters, points.
            bold: in heavier letters.
            after: room under it, millimetres.
        """
        self.set_font(self.family, "B" if bold else "", size)
        self.multi_cell(0, size * 0.52, self.printable(text), new_x="LMARGIN", new_y="NEXT", align=self.side)
        self.ln(after)

    def _render_styled_text_line(self, *args: Any, **kwargs: Any) -> bool:
        """Name the font on each line: fpdf2 forgets that the line before may have ended in the other one."""
        self.current_font_is_set_on_page = False
        return super()._render_styled_text_line(*args, **kwargs)

    def _turn(self, language: str) -> None:
        if language == self.language:
            return
        self.language, self.right_to_left = language, language in RIGHT_TO_LEFT
        if self.right_to_left:  # its letters join and change their shape; names in Latin letters keep their own font
            if "vazirmatn-ui-nl" not in self.fonts:
                self._load("Vazirmatn-UI-NL", "ttf")
            self.family = "Vazirmatn-UI-NL"
            self.set_fallback_fonts(["Inter"])
            self.set_text_shaping(direction="rtl")
        else:
            self.family = "Inter"
            self.set_fallback_fonts([])
            self.set_text_shaping(False)
        self._letters = {letter for font in self.fonts.values() if isinstance(font, TTFFont) for letter in font.cmap}

    def _load(self, family: str, ending: str) -> None:
        for style, weight in (("", "Regular"), ("B", "SemiBold")):
            with as_file(files().joinpath("fonts", f"{family}-{weight}.{ending}")) as path:
                self.add_font(family, style, path)
