"""Where everything stands on the sheets, as it was when people looked at them.

After a change that was looked at: `python -m tests.evidence.explain.test_paper_layout` writes the file anew.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

from agent_assist.domain.facts import Fact, FactKind
from agent_assist.evidence.explain import story, words
from agent_assist.evidence.explain.offer import Offer
from agent_assist.evidence.explain.paper import paper
from agent_assist.evidence.receipt_link import link, squares
from tests.evidence.explain.samples import START_MS, fact

KEPT = Path(__file__).with_name("paper_layout.txt")
ADDRESS = link("https://northwind.example/r", "7H3KQ0WM")
OFFER = Offer("7H3K-Q0WM", ADDRESS, squares(ADDRESS))
DAY_MS = 86_400_000


def call(answers: int, *later: Fact) -> tuple[Fact, ...]:
    return *(fact(n, FactKind.CONSENT_REFUSED, {"purpose": "quality"}) for n in range(answers)), *later


def drawn(data: bytes) -> Iterator[str]:
    """What each sheet draws and where: places, sizes and colours; the squares of a code as one."""
    reader = PdfReader(io.BytesIO(data))
    for number, page in enumerate(reader.pages, 1):
        yield f"sheet {number}: {float(page.mediabox.width):.1f} {float(page.mediabox.height):.1f}"
        operations: Any = ContentStream(page.get_contents(), reader).operations
        wanted = [(op.decode(), operands) for operands, op in operations if op in {b"Td", b"Tf", b"rg", b"re", b"Tm"}]
        for op, group in groupby(wanted, key=lambda one: one[0]):
            places = 3 if op == "rg" else 1
            ones = [" ".join(one if isinstance(one, str) else f"{one:.{places}f}" for one in row) for _, row in group]
            yield f"{op} {ones[0]} … {ones[-1]} ({len(ones)})" if len(ones) > 1 else f"{op} {ones[0]}"


def sheets() -> str:
    later = fact(DAY_MS // 1000, FactKind.CONSENT_WITHDRAWN, {"purpose": "quality"})
    cases = {
        "a short call in English, with a receipt": paper(story("c-1", call(3, later)), words("en"), OFFER, "Northwind"),
        "a call in Arabic whose receipt needs a sheet": paper(story("c-1", call(24)), words("ar"), OFFER),
        "a call in English whose receipt just fits": paper(story("c-1", call(15)), words("en"), OFFER),
        "a call in English whose receipt just does not fit": paper(story("c-1", call(16)), words("en"), OFFER),
        "a call that the server received": paper(
            replace(story("c-1", call(2)), received=(START_MS, START_MS + DAY_MS)), words("en")
        ),
        "nothing": paper(story("c-1", ()), words("fr")),
    }
    return "".join("\n".join([f"== {name}", *drawn(data), ""]) for name, data in cases.items())


def test_everything_stands_where_it_stood() -> None:
    assert sheets().splitlines() == KEPT.read_text(encoding="utf-8").splitlines()


if __name__ == "__main__":
    KEPT.write_text(sheets(), encoding="utf-8", newline="\n")
