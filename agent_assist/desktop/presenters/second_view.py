"""From a contact's facts to what the form says of second opinions: hidden, asked for, side by side (ADR 54). Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.flag_course import decision_in_force, disputed_decision, second_opinion
from agent_assist.domain.moments import ReviewMoment
from agent_assist.domain.review import DIFFERING, FlagKind, Second
from agent_assist.protocol import messages as m

BLIND = say("Second opinion, blind")
"""What the head of a contact says while somebody gives a second opinion."""
_HIDDEN = say("You see it when yours is recorded. Then both are shown side by side, and neither changes.")
_AGREE = say("Both decided the same. The second decision was made without seeing the first.")
_SEVERITY = say("Both decided the same and differ in severity. The second decision was made without seeing the first.")
_DIFFER = say("The opinions differ. The second was given without seeing the first. The first still counts.")
_DECIDE_AGAIN = say(
    "The opinions differ. The second was given without seeing yours. Yours still counts until you add a new decision."
)
_SETTLED = say("The opinions differed. The flag has moved on since: see the newest decision or reply.")
_ORPHANED = say(
    "The opinions differ, and the first decider no longer reviews. The first still counts until you add a new decision."
)
_NO_WORDS = say("Without a comment.")


def second_part(opened: OpenedContact, people: Sequence[m.Person], me: str, *, busy: bool) -> r.SecondPart:
    """Return what the form says of second opinions.

    Args:
        opened: the contact, as it may be seen.
        people: whose names are known.
        me: account of the supervisor.
        busy: while something is saved.
    """
    reviews, states = opened.file.reviews, opened.seconds
    names = {one.id: one.name for one in people}
    both = [
        _both(flag, *pair, states.get(flag, ""), names, me)
        for flag in dict.fromkeys(one.flag for one in reviews if one.opinion)
        if (pair := second_opinion(reviews, flag)) is not None
    ]
    return r.SecondPart(
        hidden=_HIDDEN if is_blind(states) else EMPTY,
        notes=tuple(note for flag, state in states.items() if (note := _note(flag, state)) != EMPTY),
        both=tuple(both),
        askable=_askable(reviews, states, me),
        busy=busy,
    )


def is_blind(states: Mapping[str, str]) -> bool:
    """Tell whether this supervisor is to give a second opinion without knowing the first decision."""
    return Second.BLIND in states.values()


def hidden(states: Mapping[str, str]) -> frozenset[str]:
    """Return the kinds of flags that are decided and not this supervisor's to judge, who may not know how yet."""
    return frozenset(flag for flag, state in states.items() if state == Second.HIDDEN)


def open_again(opened: OpenedContact, me: str) -> tuple[str, ...]:
    """Return the kinds of flags on which opinions differ, and this supervisor may decide anew.

    That is who decided first, or another where the server says that they have left.
    """
    found = (
        (flag, state, decision_in_force(opened.file.reviews, flag))
        for flag, state in opened.seconds.items()
        if state in DIFFERING
    )
    return tuple(
        flag
        for flag, state, standing in found
        if standing is not None and (standing.who == me or state == Second.ORPHANED)
    )


def addable(opened: OpenedContact, me: str) -> tuple[str, ...]:
    """Return the kinds of flags whose decision in force is this supervisor's, to which they may add a newer one.

    Not while a second opinion is asked for or differs: the first waits for it, the second offers it anyway.
    """
    mine = dict.fromkeys(one.flag for one in opened.file.reviews if one.decision and one.who == me)
    return tuple(
        flag
        for flag in mine
        if flag in frozenset(FlagKind)
        and opened.seconds.get(flag, Second.SETTLED) in {Second.SETTLED, Second.AGREED}
        and (standing := decision_in_force(opened.file.reviews, flag)) is not None
        and standing.who == me
    )


def settled(states: Mapping[str, str], flag: str) -> dict[str, str]:
    """Return how second opinions stand after the first decider decided a flag anew."""
    return {name: Second.SETTLED if name == flag and state in DIFFERING else state for name, state in states.items()}


def _note(flag: str, state: str) -> Text:
    title = wording.flag_title(flag)
    if state == Second.SEEN:
        return say(
            "{flag}: someone else gives the second opinion. The first decision was sent to you or this computer.",
            flag=title,
        )
    if state == Second.ASKED:
        return say("{flag}: you asked for a second opinion. Nobody has given one yet.", flag=title)
    return EMPTY


def _askable(reviews: Sequence[ReviewMoment], states: Mapping[str, str], me: str) -> tuple[tuple[str, Text], ...]:
    """Return each flag on which this supervisor may ask for a second opinion, with the words of its button."""
    mine = [
        flag
        for flag in dict.fromkeys(one.flag for one in reviews if one.decision)
        if flag in frozenset(FlagKind)
        and flag not in states
        and (standing := decision_in_force(reviews, flag)) is not None
        and standing.who == me
        and disputed_decision(reviews, flag) is None
        and second_opinion(reviews, flag) is None
    ]
    if len(mine) == 1:
        return ((mine[0], say("Ask for a second opinion")),)
    return tuple((flag, say("Second opinion: {flag}", flag=wording.flag_title(flag))) for flag in mine)


def _both(
    flag: str, first: ReviewMoment, second: ReviewMoment, state: str, names: Mapping[str, str], me: str
) -> r.BothOpinions:
    agree = first.decision == second.opinion
    differ: dict[str, Text] = {Second.SETTLED: _SETTLED, Second.ORPHANED: _ORPHANED}
    note = _SEVERITY if agree and first.severity != second.severity and second.severity else _AGREE
    note = note if agree else differ.get(state, _DECIDE_AGAIN if first.who == me else _DIFFER)
    return r.BothOpinions(
        wording.flag_title(flag),
        _opinion(first, first.decision, names, me),
        _opinion(second, second.opinion, names, me),
        agree,
        note,
    )


def _opinion(one: ReviewMoment, decision: str, names: Mapping[str, str], me: str) -> r.Opinion:
    who = say("You") if one.who == me else Text(names[one.who]) if one.who in names else say("Another supervisor")
    head = say("{who}, {at}", who=who, at=wording.day_time(one.at_ms))
    words = Text(one.comment) if one.comment else _NO_WORDS
    return r.Opinion(head, wording.decision_name(decision), words, one.severity, wording.severity_name(one.severity))
