"""The page on paper: PDF with the program's own fonts. Pure but for reading them."""

from __future__ import annotations

from importlib.resources import as_file
from typing import Any, Literal

from fpdf import FPDF
from fpdf.fonts import TTFFont

from agent_assist.evidence.direction import RIGHT_TO_LEFT, isolated
from agent_assist.evidence.explain.offer import Offer
from agent_assist.evidence.explain.story import Story
from agent_assist.evidence.explain.words import Words
from agent_assist.resources import files

_INK = (27, 29, 34)
_QUIET = (76, 82, 96)
_TIME_MM = 24
_LINE_MM = 5.4
_SQUARE_MM = 0.9
"""Side of one square of a QR code on paper; a telephone reads half of it."""
_SPACES = frozenset({"\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"})
_BOX = "\N{WHITE SQUARE}"
_ISOLATES = frozenset({"\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"})
"""Not printable by Python's book, and part of our sentences."""


def paper(told: Story, words: Words, offer: Offer | None = None, company: str = "") -> bytes:
    """Return the PDF document, A4; arguments as for `page`."""
    sheet = _Sheet(words.language)
    title = words.title(told.lines)
    sheet.set_title(sheet.printable(title))
    sheet.add_page()
    if company:
        _say(sheet, company, 10.5, bold=True)
    _say(sheet, title, 18, bold=True)
    _say(sheet, words.say("intro"), 10.5, after=4)
    for number, part in enumerate(words.stretches(told.lines)):
        if number:
            sheet.ln(3)
            if sheet.will_page_break(8 * _LINE_MM):  # a day or a clock never stands alone at the foot
                sheet.add_page()
        if part.names_day:
            _say(sheet, words.say("later_day", date=part.day), 13, bold=True)
        if part.names_clock:
            sheet.set_text_color(*_QUIET)
            _say(sheet, words.say("times", clock=part.clock), 10.5)
            sheet.set_text_color(*_INK)
        for time, line in part.lines:
            _row(sheet, time, words.line(line))
    if not told.lines:
        _say(sheet, words.say("nothing"), 10.5)
    sheet.ln(4)
    _say(sheet, words.say("rights_title"), 13, bold=True)
    _say(sheet, words.say("rights"), 10.5, after=5)
    if offer is not None:
        _receipt(sheet, offer, words)
    sheet.set_text_color(*_QUIET)
    _say(sheet, words.left_out(told.passed_over), 8.5)
    _say(sheet, words.received(told.received), 8.5)
    numbers = " ".join(isolated(one, words.language) for one in (told.contact, told.newest))
    _say(sheet, f"{words.say('proof')} {numbers}", 8.5)
    return bytes(sheet.output())


class _Sheet(FPDF):
    """An A4 document with the fonts and the direction of a language."""

    def __init__(self, language: str) -> None:
        super().__init__(format="A4")
        self.set_margins(22, 20)
        self.set_auto_page_break(True, 20)
        self.set_lang(language)
        self.right_to_left = language in RIGHT_TO_LEFT
        self._load("Inter", "otf")
        self.family = "Inter"
        if self.right_to_left:  # its letters join and change their shape; names in Latin letters keep their own font
            self._load("Vazirmatn-UI-NL", "ttf")
            self.family = "Vazirmatn-UI-NL"
            self.set_fallback_fonts(["Inter"])
            self.set_text_shaping(direction="rtl")
        self._letters = {letter for font in self.fonts.values() if isinstance(font, TTFFont) for letter in font.cmap}

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

    def _render_styled_text_line(self, *args: Any, **kwargs: Any) -> bool:
        """Name the font on each line: fpdf2 forgets that the line before may have ended in the other one."""
        self.current_font_is_set_on_page = False
        return super()._render_styled_text_line(*args, **kwargs)

    def _load(self, family: str, ending: str) -> None:
        for style, weight in (("", "Regular"), ("B", "SemiBold")):
            with as_file(files().joinpath("fonts", f"{family}-{weight}.{ending}")) as path:
                self.add_font(family, style, path)


def _say(sheet: _Sheet, text: str, size: float, *, bold: bool = False, after: float = 2) -> None:
    sheet.set_font(sheet.family, "B" if bold else "", size)
    sheet.multi_cell(0, size * 0.52, sheet.printable(text), new_x="LMARGIN", new_y="NEXT", align=sheet.side)
    sheet.ln(after)


def _receipt(sheet: _Sheet, offer: Offer, words: Words) -> None:
    """Offer the receipt: words, address and QR code together on one page."""
    side = len(offer.squares) * _SQUARE_MM
    if sheet.will_page_break(side + 30):
        sheet.add_page()
    _say(sheet, words.say("receipt_title"), 13, bold=True)
    _say(sheet, f"{words.say('receipt', code=offer.code)} {isolated(offer.address, words.language)}", 10.5)
    left, top = sheet.l_margin, sheet.get_y()
    if sheet.right_to_left:
        left = sheet.w - sheet.r_margin - side
    sheet.set_fill_color(0, 0, 0)
    for y, row in enumerate(offer.squares):
        for x, square in enumerate(row):
            if square == "1":
                sheet.rect(left + x * _SQUARE_MM, top + y * _SQUARE_MM, _SQUARE_MM, _SQUARE_MM, style="F")
    sheet.set_y(top + side + 3)


def _row(sheet: _Sheet, time: str, text: str) -> None:
    sheet.set_font(sheet.family, "", 10.5)
    if sheet.will_page_break(2 * _LINE_MM):
        sheet.add_page()
    top, page = sheet.get_y(), sheet.page_no()
    left, right = sheet.l_margin, sheet.r_margin
    sheet.set_draw_color(217, 220, 227)
    sheet.line(left, top, sheet.w - right, top)
    sheet.set_xy(sheet.w - right - _TIME_MM if sheet.right_to_left else left, top + 1.6)
    sheet.set_text_color(*_QUIET)
    sheet.cell(_TIME_MM, _LINE_MM, time, align=sheet.side)
    sheet.set_text_color(*_INK)
    if sheet.right_to_left:
        sheet.set_right_margin(right + _TIME_MM)
        sheet.set_x(left)
    else:
        sheet.set_left_margin(left + _TIME_MM)
    sheet.multi_cell(0, _LINE_MM, sheet.printable(text), new_x="LMARGIN", new_y="NEXT", align=sheet.side)
    sheet.set_right_margin(right)
    sheet.set_left_margin(left)
    sheet.set_x(left)
    if sheet.page_no() == page:
        sheet.ln(1.6)
