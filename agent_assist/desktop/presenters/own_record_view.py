"""From what is known of an agent's own record to its window. Pure."""

from __future__ import annotations

from typing import NamedTuple

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.own_flags_view import flag_line, flag_thread
from agent_assist.desktop.presenters.own_record_state import Lines, OpeningLine, OwnPage, OwnRecordState
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.errors import AssistError
from agent_assist.domain.own_flags import OwnFlag, OwnOpening, OwnRecordKnown

_MINUTE_MS = 60_000
_CUT = say("Only the newest are shown. Your organisation can give you the rest.")


class OnScreen(NamedTuple):
    """What the person did with the window.

    Args:
        page: which is open.
        chosen: contact and kind of the chosen flag; None before one was chosen.
        draft: what is written to it.
        busy: while an answer is saved.
        trouble: what went wrong last; empty for nothing.
        saved: what became of the saved file; empty before.
    """

    page: OwnPage = OwnPage.FLAGS
    chosen: tuple[str, str] | None = None
    draft: str = ""
    busy: bool = False
    trouble: Text = EMPTY
    saved: Text = EMPTY


def own_record_state(
    known: OwnRecordKnown | None,
    error: AssistError | None,
    screen: OnScreen,
    person: str,
    sync: SyncStatus,
    now_ms: int,
) -> OwnRecordState:
    """Return the window.

    Args:
        known: what was read; None before the first time.
        error: why it could not be read; None while all is well.
        screen: what the person did with it.
        person: the agent.
        sync: how the exchange with the server stands.
        now_ms: milliseconds since 1970 UTC.
    """
    trouble = screen.trouble
    if error is not None:
        trouble = error_words(error)
    if known is None:
        known, ready = OwnRecordKnown(), error is not None
    else:
        ready = True
    chosen = chosen_flag(known, screen.chosen)
    rules, minute = known.rules, now_ms // _MINUTE_MS
    detail = None
    if chosen is not None:
        detail = flag_thread(chosen, known.rules, now_ms, screen.draft, busy=screen.busy)
    return OwnRecordState(
        screen.page,
        person,
        Lines(known.flags, lambda one: flag_line(one, rules, now_ms), (rules, minute)),
        Lines(known.openings, _opening),
        chosen=known.flags.index(chosen) if chosen is not None else -1,
        ready=ready,
        trouble=trouble,
        age=_age(sync) if ready else EMPTY,
        open_flags=sum(one.decision is None for one in known.flags),
        detail=detail,
        known_until=_known_until(sync),
        cut=EMPTY if known.whole else _CUT,
        delay=delay_words(known.opening_rules.delay_days),
        share=share_words(known.share_percent),
        none=_none(known.opening_rules.delay_days),
        saved=screen.saved,
    )


def chosen_flag(known: OwnRecordKnown, chosen: tuple[str, str] | None) -> OwnFlag | None:
    """Return the chosen flag; before one was chosen, the newest that waits for a decision, else the first of the list.

    None where there is none. The panel offers what is new, so that is what its key has to open.
    """
    found = (
        one for one in known.flags if (one.decision is None if chosen is None else (one.contact, one.flag) == chosen)
    )
    return next(found, known.flags[0] if known.flags else None)


def delay_words(days: int) -> Text:
    """Return by how much the organisation delays what an agent sees of openings."""
    if not days:
        return say("Your organisation shows you openings at once. It could delay them, never hide one.")
    return say_count(
        "Set by your organisation: openings are shown after 1 day. None is ever hidden.",
        "Set by your organisation: openings are shown after {n} days. None is ever hidden.",
        days,
    )


def _none(days: int) -> Text:
    if not days:
        return say("Nobody has opened one of your calls. If somebody does, you see here who, when and why.")
    return say_count(
        "No opening of your calls is old enough to be shown. Your organisation shows them after 1 day.",
        "No opening of your calls is old enough to be shown. Your organisation shows them after {n} days.",
        days,
    )


def share_words(percent: float) -> Text:
    """Return how many calls without a flag are drawn at random for review, and who set that."""
    if not percent:
        return say("Set by your organisation: no calls are drawn at random.")
    return say(
        "Set by your organisation: {p} of calls without a flag are drawn at random. Nobody is chosen.",
        p=f"{percent:.4g}\u00a0%",
    )


def _opening(one: OwnOpening) -> OpeningLine:
    titles = [wording.flag_title(flag) for flag in one.flags]
    what = say("a call without a flag")
    if titles:
        more = len(titles) - 1
        what = (
            say_count("{flag} and 1 more flag", "{flag} and {n} more flags", more, flag=titles[0])
            if more
            else titles[0]
        )
    return OpeningLine(one.name, wording.day_time(one.at_ms), wording.reason_name(one.reason), one.reason_text, what)


def _age(sync: SyncStatus) -> Text:
    """Return how old what is shown may be, where the server is not reached; empty where it is."""
    if sync.state is SyncState.NOT_ENROLLED:
        return say("This computer is not enrolled. Nothing is sent, and no decisions come in.")
    if sync.state is not SyncState.OFFLINE:
        return EMPTY
    if sync.last_synced_at_ms is None:
        return say("Offline. What you send waits here. Decisions and openings may be missing.")
    at = wording.day_time(sync.last_synced_at_ms)
    return say("Offline. What you send waits here. Decisions and openings are known up to {at}.", at=at)


def _known_until(sync: SyncStatus) -> Text:
    if sync.last_synced_at_ms is None:
        return say("The server was not reached since Agent Assist started, so newer openings may be missing.")
    return say(
        "Known up to {at}. A later opening appears with the next connection.",
        at=wording.day_time(sync.last_synced_at_ms),
    )
