"""Where a receipt opens: its address, and the same as a QR code (ISO/IEC 18004). Pure."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

from agent_assist.domain.errors import BadInput

ADDRESS_LIMIT = 200
"""Longest address of a page, in characters; longer ones would make squares too fine for a telephone's camera."""
QUIET = 4
"""White squares around a code, as the standard asks for."""
_SCHEMES = {"http", "https"}


def link(page: str, code: str) -> str:
    """Return the address that opens a receipt; empty where the house has no page.

    Args:
        page: address of the page without the code, as the house set it; a missing last slash is added.
        code: in its one form (see `receipt_code.read_code`).

    Raises:
        BadInput: the page is no address that a browser opens.
    """
    if not page:
        return ""
    parts = urlsplit(page) if len(page) <= ADDRESS_LIMIT and page.isascii() and page.isprintable() else None
    if parts is None or parts.scheme not in _SCHEMES or not parts.hostname or parts.query or parts.fragment:
        raise BadInput("The address of the receipt page cannot be used.", "Set one that begins with https://.")
    return page.removesuffix("/") + "/" + code


@lru_cache(maxsize=16)
def squares(text: str) -> tuple[str, ...]:
    """Return a QR code as rows of `1` (dark) and `0`, its quiet zone included; nothing for an empty text.

    Correction level M: a code that is photographed from a screen or from paper loses little.

    Raises:
        BadInput: the text is too long for a code.
    """
    if not text:
        return ()
    import segno  # late: the desktop paints first, and loads it when nothing happens

    try:
        made = segno.make_qr(text, error="m", boost_error=False)
    except ValueError as exc:  # segno.DataOverflowError is one
        raise BadInput("The text does not fit into a QR code.", "Use a shorter address.") from exc
    return tuple("".join("1" if dark else "0" for dark in row) for row in made.matrix_iter(border=QUIET))
