"""What supervisors did with this agent's calls, in one sentence for the idle card. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.desktop.ports.contact_store import FlagDecision, Opening
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import Text, say


def review_news(decisions: Sequence[FlagDecision], openings: Sequence[Opening]) -> Text | None:
    """Return the newest word, a decision before an opening of the same moment; None without any.

    Args:
        decisions: what was decided, newest first.
        openings: which calls were opened, newest first.
    """
    decided = decisions[0] if decisions else None
    opened = openings[0] if openings else None
    if decided is not None and (opened is None or decided.decided_at_ms >= opened.opened_at_ms):
        return say(
            "{who} resolved “{flag}”: {decision}. {comment}",
            who=decided.decided_by,
            flag=wording.flag_title(decided.flag),
            decision=wording.decision_name(decided.decision),
            comment=decided.comment,
        )
    if opened is not None:
        return say(
            "{who} opened one of your calls at {at}: {reason}.",
            who=opened.opened_by,
            at=wording.day_time(opened.opened_at_ms),
            reason=wording.reason_name(opened.reason),
        )
    return None
