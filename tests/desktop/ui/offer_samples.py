"""What is offered between calls, as the panel shows it."""

from __future__ import annotations

from agent_assist.desktop.presenters.offers_view import flags_offer, lesson_offer
from agent_assist.domain.own_flags import OwnFlag
from agent_assist.domain.review import FlagKind, Severity

AT_MS = 1_796_212_800_000
_FLAG = OwnFlag("c1", FlagKind.DISCLOSURE_LATE.value, Severity.MEDIUM.value, AT_MS)
OFFERS = tuple(line for line in (flags_offer([_FLAG]), lesson_offer("When the card field closes")) if line is not None)
