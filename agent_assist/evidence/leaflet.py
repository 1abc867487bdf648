"""A page for a customer on paper: everything that the browser shows but its forms. Pure but for reading the fonts."""

from __future__ import annotations

from typing import Final

from agent_assist.evidence.sheet import INK, LINE_MM, QUIET, Sheet
from agent_assist.evidence.told_page import Entry, Section, ToldPage

_BODY: Final = 10.5
_SMALL: Final = 9.0
_MARK: Final = 8.5
_LETTERS_OF_MARKS: Final = "en"
"""Digits and Latin letters, from left to right on every sheet."""
_HEAD_LINES: Final = 4
"""A heading keeps so many lines with it on its sheet."""


def leaflet(told: ToldPage) -> bytes:
    """Return the PDF document, A4, in the language and the direction of the page."""
    sheet = Sheet(told.language)
    sheet.name(told.title, told.sender)
    sheet.add_page()
    if told.sender:
        sheet.say(told.sender, 12, bold=True, after=3)
    sheet.say(told.title, 18, bold=True)
    _quiet(sheet, told.intro, _BODY)
    for section in told.sections:
        _section(sheet, section)
    sheet.ln(3)
    _quiet(sheet, told.foot, _SMALL)
    return bytes(sheet.output())


def _section(sheet: Sheet, section: Section) -> None:
    sheet.ln(3)
    if sheet.will_page_break(_HEAD_LINES * LINE_MM):
        sheet.add_page()
    sheet.start_section(sheet.printable(section.title))  # the outline, by which a screen reader finds its way
    sheet.say(section.title, 13, bold=True)
    for text in section.text:
        sheet.say(text, _BODY)
    with sheet.turned(section.language):
        for entry in section.entries:
            _entry(sheet, entry)
    if section.mark:
        with sheet.turned(_LETTERS_OF_MARKS):
            sheet.say(section.mark, _MARK)


def _entry(sheet: Sheet, entry: Entry) -> None:
    if sheet.will_page_break(_HEAD_LINES * LINE_MM):
        sheet.add_page()
    if entry.title:
        sheet.say(entry.title, _BODY, bold=True, after=0.5)
    for line in entry.lines:
        sheet.say(line, _BODY, after=0.5)
    _quiet(sheet, entry.remarks, _SMALL)
    sheet.ln(2)


def _quiet(sheet: Sheet, texts: tuple[str, ...], size: float) -> None:
    sheet.set_text_color(*QUIET)
    for text in texts:
        sheet.say(text, size, after=0.5)
    sheet.set_text_color(*INK)
