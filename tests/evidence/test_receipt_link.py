"""The address of a receipt, and the QR code that a telephone reads from it."""

from __future__ import annotations

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.evidence.receipt_link import QUIET, link, squares
from tests.qr_reader import read_squares

CODE = "7H3KQ0WM"


@pytest.mark.parametrize("page", ["https://receipts.northwind.example/r", "https://receipts.northwind.example/r/"])
def test_the_address_is_the_page_and_the_code(page: str) -> None:
    assert link(page, CODE) == "https://receipts.northwind.example/r/7H3KQ0WM"


def test_without_a_page_there_is_no_address_and_no_code_of_squares() -> None:
    assert link("", CODE) == ""
    assert squares("") == ()


@pytest.mark.parametrize(
    "page",
    [
        "javascript:alert(1)//",
        "northwind.example/r",
        "https:///r",
        "https://northwind.example/r?x=",
        "https://northwind.example/r#x",
        "https://n\u00f6rthwind.example/r",
        "https://northwind.example/r\nhttps://other.example",
        "https://northwind.example/" + "r" * 300,
        "file:///etc/passwd",
        "ftp://northwind.example/r",
        "javascript://northwind.example/%0aalert(1)",
    ],
)
def test_a_page_that_no_browser_opens_is_refused(page: str) -> None:
    with pytest.raises(BadInput):
        link(page, CODE)


@pytest.mark.parametrize(
    "page", ["https://receipts.northwind.example/r", "http://127.0.0.1:8787/r", "https://a.example/" + "r" * 180]
)
def test_a_reader_finds_the_address(page: str) -> None:
    address = link(page, CODE)
    rows = squares(address)
    assert len({len(row) for row in rows} | {len(rows)}) == 1
    assert read_squares(rows) == [address]


def test_the_quiet_zone_is_white() -> None:
    rows = squares(link("https://northwind.example/r", CODE))
    edge = [*rows[:QUIET], *rows[-QUIET:], *[row[:QUIET] + row[-QUIET:] for row in rows]]
    assert set("".join(edge)) == {"0"}


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(BadInput):
        squares("x" * 3_000)


def test_the_correction_is_of_level_m_however_short_the_text() -> None:
    rows = squares("A")
    assert rows[QUIET + 8][QUIET : QUIET + 2] == "10", "ISO/IEC 18004, 7.9: the level in the format, masked"
