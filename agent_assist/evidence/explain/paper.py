"""The page on paper: PDF with the program's own font. Pure but for reading the font."""

from __future__ import annotations

from importlib.resources import as_file

from fpdf import FPDF

from agent_assist.evidence.explain.line import moment
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


def paper(told: Story, words: Words, offer: Offer | None = None) -> bytes:
    """Return the PDF document, A4; arguments as for `page`."""
    sheet = FPDF(format="A4")
    sheet.set_margins(22, 20)
    sheet.set_auto_page_break(True, 20)
    fonts = files().joinpath("fonts")
    for style, name in (("", "Inter-Regular.otf"), ("B", "Inter-SemiBold.otf")):
        with as_file(fonts.joinpath(name)) as path:
            sheet.add_font("Inter", style, path)
    sheet.set_lang(words.language)
    title = words.say("title", date=told.days[0][0] if told.days else "")
    sheet.set_title(title)
    sheet.add_page()
    _say(sheet, title, 18, bold=True)
    _say(sheet, words.say("intro"), 10.5, after=4)
    for number, (day, lines) in enumerate(told.days):
        if number:
            sheet.ln(3)
            if sheet.get_y() > sheet.h - 20 - 6 * _LINE_MM:  # a day's name never stands alone at the foot
                sheet.add_page()
            _say(sheet, words.say("later_day", date=day), 13, bold=True)
        for line in lines:
            _row(sheet, moment(line.at_ms)[1], words.line(line))
    if not told.lines:
        _say(sheet, words.say("nothing"), 10.5)
    sheet.ln(4)
    _say(sheet, words.say("rights_title"), 13, bold=True)
    _say(sheet, words.say("rights"), 10.5, after=5)
    if offer is not None:
        _receipt(sheet, offer, words)
    sheet.set_text_color(*_QUIET)
    _say(sheet, f"{words.left_out(told.passed_over)} {words.say('times')}", 8.5)
    _say(sheet, f"{words.say('proof')} {told.contact} {told.newest}", 8.5)
    return bytes(sheet.output())


def _say(sheet: FPDF, text: str, size: float, *, bold: bool = False, after: float = 2) -> None:
    sheet.set_font("Inter", "B" if bold else "", size)
    sheet.multi_cell(0, size * 0.52, _printable(text), new_x="LMARGIN", new_y="NEXT", align="L")
    sheet.ln(after)


def _receipt(sheet: FPDF, offer: Offer, words: Words) -> None:
    """Offer the receipt: words, address and QR code together on one page."""
    side = len(offer.squares) * _SQUARE_MM
    if sheet.get_y() + side + 30 > sheet.h - 20:
        sheet.add_page()
    _say(sheet, words.say("receipt_title"), 13, bold=True)
    _say(sheet, f"{words.say('receipt', code=offer.code)} {offer.address}", 10.5)
    left, top = sheet.l_margin, sheet.get_y()
    sheet.set_fill_color(0, 0, 0)
    for y, row in enumerate(offer.squares):
        for x, square in enumerate(row):
            if square == "1":
                sheet.rect(left + x * _SQUARE_MM, top + y * _SQUARE_MM, _SQUARE_MM, _SQUARE_MM, style="F")
    sheet.set_y(top + side + 3)


def _row(sheet: FPDF, time: str, text: str) -> None:
    sheet.set_font("Inter", "", 10.5)
    if sheet.get_y() > sheet.h - 20 - 2 * _LINE_MM:
        sheet.add_page()
    top, page = sheet.get_y(), sheet.page_no()
    sheet.set_draw_color(217, 220, 227)
    sheet.line(sheet.l_margin, top, sheet.w - sheet.r_margin, top)
    sheet.set_xy(sheet.l_margin, top + 1.6)
    sheet.set_text_color(*_QUIET)
    sheet.cell(_TIME_MM, _LINE_MM, time)
    sheet.set_text_color(*_INK)
    left = sheet.l_margin
    sheet.set_left_margin(left + _TIME_MM)
    sheet.multi_cell(0, _LINE_MM, _printable(text), new_x="LMARGIN", new_y="NEXT", align="L")
    sheet.set_left_margin(left)
    sheet.set_x(left)
    if sheet.page_no() == page:
        sheet.ln(1.6)


def _printable(text: str) -> str:
    """Leave out control characters; a letter that the font lacks is drawn as its empty box."""
    return "".join(char for char in text if char.isprintable() or char == "\N{NO-BREAK SPACE}")
