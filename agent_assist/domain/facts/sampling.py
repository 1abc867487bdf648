"""Facts about the contacts that are drawn at random for review: the commitment to a day's draw, and its seed."""

from __future__ import annotations

import re
from datetime import date

from agent_assist.domain.facts.body import Count, FactBody, Writer, of_no_contact
from agent_assist.domain.facts.fact import FactKind
from agent_assist.domain.sampling import MOST_PER_MILLION

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)


class SamplingCommitted(FactBody, frozen=True, kw_only=True):
    """The server bound itself to the draw of a day before that day began.

    Args:
        day: the UTC day.
        per_million: calls of a million that are drawn.
        commitment: SHA-256 of the seed, hex.
    """

    KIND = FactKind.SAMPLING_COMMITTED
    RULES = of_no_contact("about a draw of a whole day; a drawn call says so by its flag")

    day: date
    per_million: Count
    commitment: str

    def misfit(self, writer: Writer, contact: str) -> str:
        """Refuse a share beyond the bound, and what is no digest."""
        del writer, contact
        fits = 0 < self.per_million <= MOST_PER_MILLION and _DIGEST.fullmatch(self.commitment)
        return "" if fits else "The share is out of range, or this is no digest."


class SamplingRevealed(FactBody, frozen=True, kw_only=True):
    """The server told the seed of a day that is over, so that everybody can work out what was drawn.

    Args:
        day: the UTC day.
        seed: 32 bytes, hex.
    """

    KIND = FactKind.SAMPLING_REVEALED
    RULES = of_no_contact("about a draw of a whole day; a drawn call says so by its flag")

    day: date
    seed: str

    def misfit(self, writer: Writer, contact: str) -> str:
        """Refuse what is no seed."""
        del writer, contact
        return "" if _DIGEST.fullmatch(self.seed) else "This is no seed."
