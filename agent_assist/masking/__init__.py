"""Text to findings to masked or truncated text. Pure; no Qt, no network.

`find` says where sensitive text is, `truncate` makes text safe to store, `mask` safe to show to a role,
`Typing` follows a note while it is typed. Masking and truncation are never interchangeable (PCI SSC).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from agent_assist.masking.finding import Finding, Kind
from agent_assist.masking.replace import Purpose, Role, mask, stored_form, truncate
from agent_assist.masking.scan import scan, setting
from agent_assist.masking.text.lazy import building
from agent_assist.masking.thresholds import thresholds
from agent_assist.masking.thresholds import thresholds as whole_table
from agent_assist.masking.typing import Typing

__all__ = [
    "Finding", "Kind", "Purpose", "Role", "Typing",
    "find", "mask", "stored_form", "thresholds", "truncate", "warm", "warming",
]  # fmt: skip


def find(
    text: str,
    *,
    locale: str | None = None,
    previous: str | None = None,
    payment: bool = False,
    thresholds: Mapping[str, float] | None = None,
) -> list[Finding]:
    """Return what is sensitive in a text.

    Args:
        text: any text; offsets count its characters.
        locale: a language and region such as en-US, or None; a hint for telephone numbers.
        previous: what the other side just said, or the label of the field, or None.
        payment: whether a payment step is open; no number of three digits or more stays then.
        thresholds: by name of a kind, how sure a finding has to be (above 0, up to 1); None for the engine's own table.

    Returns:
        Findings in order, none overlapping another.

    Raises:
        BadInput: a threshold is no score, or of no kind.
    """
    return scan(text, setting(locale, previous, payment=payment, thresholds=whole_table(thresholds)))


def warming() -> Iterator[None]:
    """Load the tables and patterns that are otherwise loaded on first need, a part of them before each value yielded.

    For a program with a window: building patterns holds the interpreter for a second in all, so let others go first
    between two parts. On a worker.
    """
    find("a")  # the table of words before all else: what a telephone says of a caller may be read at any moment
    yield
    yield from building()
    for checked in ("DE89 3704 0044 0532 0130 00", "ssn 123-45-6789", "44051401359", "8001015009087", "1234567890"):
        find(checked)  # each loads the checks of other countries
        yield
    find("+44 20 7946 0958")


def warm() -> None:
    """Load at once what `warming` loads in parts."""
    for _loaded in warming():
        pass
