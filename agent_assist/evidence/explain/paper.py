"""The page on paper: PDF with the program's own fonts. Pure but for reading them."""

from __future__ import annotations

from agent_assist.evidence.direction import isolated
from agent_assist.evidence.explain.offer import Offer
from agent_assist.evidence.explain.story import Story
from agent_assist.evidence.explain.words import Words
from agent_assist.evidence.sheet import INK, LINE_MM, QUIET, Sheet

_TIME_MM = 24
_SQUARE_MM = 0.9
"""Side of one square of a QR code on paper; a telephone reads half of it."""


def paper(told: Story, words: Words, offer: Offer | None = None, company: str = "") -> bytes:
    """Return the PDF document, A4; arguments as for `page`."""
    sheet = Sheet(words.language)
    title = words.title(told.lines)
    sheet.set_title(sheet.printable(title))
    sheet.add_page()
    if company:
        sheet.say(company, 10.5, bold=True)
    sheet.say(title, 18, bold=True)
    sheet.say(words.say("intro"), 10.5, after=4)
    for number, part in enumerate(words.stretches(told.lines)):
        if number:
            sheet.ln(3)
            if sheet.will_page_break(8 * LINE_MM):  # a day or a clock never stands alone at the foot
                sheet.add_page()
        if part.names_day:
            sheet.say(words.say("later_day", date=part.day), 13, bold=True)
        if part.names_clock:
            sheet.set_text_color(*QUIET)
            sheet.say(words.say("times", clock=part.clock), 10.5)
            sheet.set_text_color(*INK)
        for time, line in part.lines:
            _row(sheet, time, words.line(line))
    if not told.lines:
        sheet.say(words.say("nothing"), 10.5)
    sheet.ln(4)
    sheet.say(words.say("rights_title"), 13, bold=True)
    sheet.say(words.say("rights"), 10.5, after=5)
    if offer is not None:
        _receipt(sheet, offer, words)
    sheet.set_text_color(*QUIET)
    sheet.say(words.left_out(told.passed_over), 8.5)
    sheet.say(words.received(told.received), 8.5)
    numbers = " ".join(isolated(one, words.language) for one in (told.contact, told.newest))
    sheet.say(f"{words.say('proof')} {numbers}", 8.5)
    return bytes(sheet.output())


def _receipt(sheet: Sheet, offer: Offer, words: Words) -> None:
    """Offer the receipt: words, address and QR code together on one page."""
    side = len(offer.squares) * _SQUARE_MM
    if sheet.will_page_break(side + 30):
        sheet.add_page()
    sheet.say(words.say("receipt_title"), 13, bold=True)
    sheet.say(f"{words.say('receipt', code=offer.code)} {isolated(offer.address, words.language)}", 10.5)
    left, top = sheet.l_margin, sheet.get_y()
    if sheet.right_to_left:
        left = sheet.w - sheet.r_margin - side
    sheet.set_fill_color(0, 0, 0)
    for y, row in enumerate(offer.squares):
        for x, square in enumerate(row):
            if square == "1":
                sheet.rect(left + x * _SQUARE_MM, top + y * _SQUARE_MM, _SQUARE_MM, _SQUARE_MM, style="F")
    sheet.set_y(top + side + 3)


def _row(sheet: Sheet, time: str, text: str) -> None:
    sheet.set_font(sheet.family, "", 10.5)
    if sheet.will_page_break(2 * LINE_MM):
        sheet.add_page()
    top, page = sheet.get_y(), sheet.page_no()
    left, right = sheet.l_margin, sheet.r_margin
    sheet.set_draw_color(217, 220, 227)
    sheet.line(left, top, sheet.w - right, top)
    sheet.set_xy(sheet.w - right - _TIME_MM if sheet.right_to_left else left, top + 1.6)
    sheet.set_text_color(*QUIET)
    sheet.cell(_TIME_MM, LINE_MM, time, align=sheet.side)
    sheet.set_text_color(*INK)
    if sheet.right_to_left:
        sheet.set_right_margin(right + _TIME_MM)
        sheet.set_x(left)
    else:
        sheet.set_left_margin(left + _TIME_MM)
    sheet.multi_cell(0, LINE_MM, sheet.printable(text), new_x="LMARGIN", new_y="NEXT", align=sheet.side)
    sheet.set_right_margin(right)
    sheet.set_left_margin(left)
    sheet.set_x(left)
    if sheet.page_no() == page:
        sheet.ln(1.6)
