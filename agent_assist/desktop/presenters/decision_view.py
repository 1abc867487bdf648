"""The form in which a supervisor decides a flag: what waits, what the agent said to it, what is still missing. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.flag_course import decision_in_force, disputed_decision, second_opinion
from agent_assist.domain.moments import ReviewMoment
from agent_assist.domain.review import ReviewDecision, Severity, Stance

_MISSING, _COMMENT = say("Choose a decision and add a comment."), say("Add a comment.")
_RESOLVED = say("All flags on this contact are resolved.")
_IN_ROUND = say("A flag on this contact is in a calibration round you judge in. Resolve it when the round is over.")
_NOT_YOU = say("The agent disputes your decision on this flag, so another supervisor resolves it now.")
_GAVE_OPINION = say("You gave the second opinion on this flag, so another supervisor resolves it now.")
_ERASED = say("The words were erased with the customer's data.")


def waiting_flags(file: CaseFile) -> tuple[str, ...]:
    """Return the kinds of flags that nobody decided, or whose decision was disputed, in the order of the contact."""
    return tuple(one.kind.value for one in file.flags if decision_in_force(file.reviews, one.kind) is None)


def decision_form(
    file: CaseFile,
    chosen_flag: str,
    chosen: ReviewDecision | None,
    comment: str,
    *,
    busy: bool,
    me: str = "",
    second: r.SecondPart = r.NO_SECOND,
    withheld: Collection[str] = (),
    again: Sequence[str] = (),
    severity: Severity | None = None,
) -> r.DecisionForm:
    """Return the form: flags that wait, what the agent says, three equal decisions, a comment, what is still missing.

    Args:
        file: the contact.
        chosen_flag: which flag is to be decided; empty for none yet.
        chosen: the decision; None before one was chosen.
        comment: as it is written so far.
        busy: while it is saved.
        me: account of the supervisor.
        second: what is said of second opinions.
        withheld: kinds of flags that are decided, though this supervisor may not know how yet.
        again: kinds of flags that this supervisor decided, and may decide anew.
        severity: how severe this supervisor finds it; None for as it was raised.
    """
    waiting = (*(flag for flag in waiting_flags(file) if flag not in withheld), *again)
    flags = tuple((flag, wording.flag_title(flag), flag == chosen_flag) for flag in waiting)
    why, every = _barred(file, chosen_flag, me), [_barred(file, flag, me) for flag in waiting]
    missing = EMPTY if waiting else _IN_ROUND if withheld else _RESOLVED
    if waiting and (why != EMPTY or EMPTY not in every):
        missing = why if why != EMPTY else every[0]
    elif waiting and (chosen is None or not comment.strip()):
        missing = _MISSING if chosen is None else _COMMENT
    earlier = tuple(
        say(
            "{flag}: {decision}. {comment}",
            flag=wording.flag_title(m.flag),
            decision=wording.judgement(m.decision, m.severity),
            comment=m.comment,
        )
        for m in file.reviews
        if m.decision and not any(one.flag == m.flag and one.opinion for one in file.reviews)
    )
    replies = tuple(_reply(one) for one in file.reviews if one.stance)
    ready = missing == EMPTY and not busy
    severities = _severities(file, chosen_flag, severity) if chosen is not None else ()
    return r.DecisionForm(flags, chosen, comment, ready, missing, busy, earlier, replies, second, severities)


def offered_again(flags: Sequence[str]) -> tuple[tuple[str, Text], ...]:
    """Return for each flag that may be decided anew the words of its button."""
    if len(flags) == 1:
        return ((flags[0], say("Add a new decision")),)
    return tuple((flag, say("New decision: {flag}", flag=wording.flag_title(flag))) for flag in flags)


def _severities(file: CaseFile, flag: str, chosen: Severity | None) -> tuple[r.FilterRow, ...]:
    """Return the severities of a flag to choose from; as it was raised is chosen until another one is."""
    raised = next((one.severity for one in file.flags if one.kind == flag), None)
    if raised is None:
        return ()
    names, now = wording.SEVERITY_NAMES.items(), chosen or raised
    return tuple(r.FilterRow(one, "", name, None, one == now, one) for one, name in names)


def _barred(file: CaseFile, flag: str, me: str) -> Text:
    """Tell why this supervisor may not decide a flag that the agent disputes; empty where they may."""
    disputed = disputed_decision(file.reviews, flag) if me else None
    if disputed is None:
        return EMPTY
    if disputed.who == me:
        return _NOT_YOU
    opinions = second_opinion(file.reviews, flag)
    return _GAVE_OPINION if opinions is not None and opinions[1].who == me else EMPTY


def _reply(one: ReviewMoment) -> tuple[Text, Text]:
    """Return what the agent did, about which flag and when, and the words."""
    what = say("The agent disputes the decision") if one.stance == Stance.DISPUTE else say("The agent replied")
    head = say("{what}: {flag}, {at}", what=what, flag=wording.flag_title(one.flag), at=wording.day_time(one.at_ms))
    return head, Text(one.comment) if one.comment else _ERASED
