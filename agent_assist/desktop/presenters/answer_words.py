"""An answer with its day or its time, each as one sentence, so that every language can order it. Pure."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.consent import ConsentState

_ON: dict[ConsentState, Callable[[Text], Text]] = {
    ConsentState.GIVEN: lambda day: say("Accepted on {day}", day=day),
    ConsentState.RENEWED: lambda day: say("Accepted again on {day}", day=day),
    ConsentState.REFUSED: lambda day: say("Declined on {day}", day=day),
    ConsentState.UNKNOWN: lambda day: say("Answer unclear on {day}", day=day),
    ConsentState.WITHDRAWN: lambda day: say("Withdrawn on {day}", day=day),
    ConsentState.REQUESTED: lambda day: say("Asked on {day}, no answer", day=day),
    ConsentState.DEFERRED: lambda day: say("Deferred on {day}", day=day),
    ConsentState.EXPIRED: lambda day: say("Expired on {day}", day=day),
    ConsentState.INVALIDATED: lambda day: say("No longer valid since {day}", day=day),
    ConsentState.REVOKED: lambda day: say("Ended by your organisation on {day}", day=day),
}


def answered_on(state: ConsentState, day: Text) -> Text:
    """Return an answer with its day."""
    return _ON[state](day)


def answered_at(state: ConsentState, at: str) -> Text:
    """Return an answer with its time of day, for the three that are shown with one."""
    if state is ConsentState.WITHDRAWN:
        return say("Withdrawn at {at}", at=at)
    if state is ConsentState.RENEWED:
        return say("Accepted again at {at}", at=at)
    return say("Accepted at {at}", at=at)
