"""From an agent's flags and the lesson that is due to the lines between calls. Pure."""

from __future__ import annotations

from collections.abc import Iterable

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.offers_state import OfferKind, OfferLine
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.own_flags import OwnFlag
from agent_assist.domain.review import DUE_MS, Severity


def flags_offer(flags: Iterable[OwnFlag]) -> OfferLine | None:
    """Return the line about flags that nobody has decided and the agent has not answered; None without any."""
    new = [flag for flag in flags if flag.decision is None and flag.dispute is None and not flag.replied]
    if not new:
        return None
    due = [flag.at_ms + DUE_MS[Severity(flag.severity)] for flag in new if flag.severity in frozenset(Severity)]
    until = say("Decision due {at}; a reply is read before", at=wording.day_time(min(due))) if due else EMPTY
    return OfferLine(
        OfferKind.FLAGS,
        say_count("1 new flag about you", "{n} new flags about you", len(new)),
        until,
        say("Read"),
        "F",
    )


def lesson_offer(title: str) -> OfferLine:
    """Return the line about the lesson that is due; `title` is in the agent's language."""
    return OfferLine(OfferKind.LESSON, say("A lesson of one minute"), Text(title), say("Start"), "E")
