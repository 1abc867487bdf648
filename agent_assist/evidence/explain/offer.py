"""The receipt as the page offers it: a code, and its address as text and as a QR code. Values only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """What opens the customer's receipt.

    Args:
        code: as it is read out, in two groups of four.
        address: of its page; empty where the house has none.
        squares: the address as a QR code, one text a row, `1` is dark, quiet zone included; empty without an address.
    """

    code: str
    address: str = ""
    squares: tuple[str, ...] = ()
