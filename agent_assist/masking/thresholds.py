"""How sure a finding has to be to count, by kind; a pack may ask for more or less."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from agent_assist.domain.errors import BadInput
from agent_assist.masking.finding import Kind

DEFAULT: Final[Mapping[Kind, float]] = MappingProxyType(dict.fromkeys(Kind, 0.5))
"""The engine's own table: half sure is sure enough to hide, for every kind (house choice)."""
PAYMENT: Final = frozenset({Kind.PAYMENT_CARD, Kind.CARD_SECURITY_CODE, Kind.CARD_EXPIRY})
"""Kinds that no pack may ask more certainty of: PCI DSS v4.0, requirement 3.3, knows no exception."""


def thresholds(wanted: Mapping[str, float] | None, forbidden: Collection[str] = ()) -> Mapping[Kind, float]:
    """Return a whole table: what is wanted, and the engine's own for the other kinds.

    Args:
        wanted: by name of a kind, a score above 0 and up to 1; None for the engine's own table.
        forbidden: kinds that may not be kept: what is wanted of them can only be less than the engine's own.

    Raises:
        BadInput: a name is no kind, a number is no such score, or it would let payment data through.
    """
    if not wanted:
        return DEFAULT
    table = dict(DEFAULT)
    for name, value in wanted.items():
        if name not in set(Kind):
            raise BadInput(
                "A masking threshold is set for a type that does not exist.", "Use a type listed in docs/masking.md."
            )
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1:
            raise BadInput(
                "A masking threshold must be a number above 0 and up to 1.", "Use a number above 0 and up to 1."
            )
        if name in PAYMENT and value > DEFAULT[Kind(name)]:
            raise BadInput("A masking threshold lets payment data through.", "Leave it out, or set it lower than 0.5.")
        table[Kind(name)] = min(float(value), DEFAULT[Kind(name)]) if name in forbidden else float(value)
    return MappingProxyType(table)
