"""Which contacts are drawn at random for review, so that everybody can work it out again (ADR 51). Pure.

The rule knows a contact's id and the seed of its day, and nothing else: no agent, no team, no content.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Annotated, Final

import msgspec
from msgspec import Meta

from agent_assist.domain.clock import DAY_MS, utc_of
from agent_assist.domain.published import check_rules, rules_as

SETTING: Final = "sampling"
"""The id of the published row: {"share_percent": 1}."""
MOST_PERCENT: Final = 5
"""Above it a sample would be a second review of everybody."""
MILLION: Final = 1_000_000
MOST_PER_MILLION: Final = MOST_PERCENT * MILLION // 100
_LEADING = 8
_EPOCH = date(1970, 1, 1)
_DETAIL = re.compile(r"(\d{4}-\d\d-\d\d), one of (\d{1,9}) drawn", re.ASCII)


class SamplingRules(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an organisation sets; where nothing is published nothing is drawn.

    Args:
        share_percent: calls of a hundred that are drawn, 0 for none.
    """

    share_percent: Annotated[float, Meta(ge=0, le=MOST_PERCENT)] = 0

    @property
    def per_million(self) -> int:
        """The share as a whole number, calls of a million, so that everybody works with the same one."""
        return round(self.share_percent * MILLION / 100)


def check(values: Mapping[str, object]) -> None:
    """Refuse what cannot be used, before it is published.

    Raises:
        BadInput: a value is missing its type or range, or is not known.
    """
    advice = f"Give share_percent (0 to {MOST_PERCENT}), and nothing else."
    check_rules(values, SamplingRules, "This share of calls to draw can't be used.", advice)


def rules_of(values: Mapping[str, object]) -> SamplingRules:
    """Return published rules; none are drawn by what this version cannot read."""
    return rules_as(values, SamplingRules)


def commitment_of(seed: bytes) -> str:
    """Return what binds the server to a seed without telling it: SHA-256 in hex."""
    return hashlib.sha256(seed).hexdigest()


def is_drawn(seed: bytes, contact: str, per_million: int) -> bool:
    """Tell whether a contact is drawn: the first 8 bytes of SHA-256(seed, id) as a number, below share of 2**64."""
    leading = hashlib.sha256(seed + contact.encode("ascii")).digest()[:_LEADING]
    return int.from_bytes(leading, "big") * MILLION < per_million << 8 * _LEADING


def day_at(at_ms: int) -> date:
    """Return the UTC day of a moment, milliseconds since 1970 UTC."""
    return utc_of(at_ms).date()


def day_of(contact: str) -> date | None:
    """Return the UTC day in which a contact's id (UUIDv7) was made; None for one beyond the calendar."""
    try:
        return _EPOCH + timedelta(days=int(contact[:8] + contact[9:13], 16) // DAY_MS)
    except OverflowError:
        return None


def began_ms(day: date) -> int:
    """Return when a UTC day begins, milliseconds since 1970 UTC."""
    return (day - _EPOCH).days * DAY_MS


def ids_of(day: date) -> tuple[str, str]:
    """Return bounds of the ids that are made in a day: from the first on, and below the second."""
    first, after = (began_ms(one).to_bytes(6, "big").hex() for one in (day, day + timedelta(days=1)))
    return f"{first[:8]}-{first[8:]}", f"{after[:8]}-{after[8:]}"


def detail_of(day: date, drawn: int) -> str:
    """Return the plain fact of a drawn contact: its day, and how many were drawn of it."""
    return f"{day.isoformat()}, one of {drawn} drawn"


def read_detail(detail: str) -> tuple[str, int] | None:
    """Return day (ISO 8601) and number of a detail; None for another text."""
    found = _DETAIL.fullmatch(detail)
    return (found[1], int(found[2])) if found else None
