"""The card on which a right of the customer is written down: what can be asked for, by when it is answered. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.rights_state import AskedRight, RightChoice, RightsCard
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.facts.review import Deadline
from agent_assist.domain.rights import Asker, Right
from agent_assist.domain.rights_course import RightsCourse

NAMES: Mapping[Right, Text] = {
    Right.ACCESS: say("Copy of their data"),
    Right.RECTIFICATION: say("Correction of their data"),
    Right.ERASURE: say("Deletion of their data"),
    Right.RECORDING_COPY: say("Copy of the recording"),
    Right.WITHDRAW_CONSENT: say("Withdrawal of consent"),
    Right.MARKETING_OBJECTION: say("No more marketing"),
    Right.COMPLAINT: say("Complaint about how their data is used"),
    Right.RESTRICTION: say("Restriction on using their data"),
    Right.OBJECTION: say("Objection to a use of their data"),
    Right.PORTABILITY: say("Their data in a file for another company"),
    Right.OPT_OUT: say("No targeted ads, sale or profiling"),
    Right.OPT_OUT_SALE: say("No sale or sharing of their data"),
    Right.OPT_OUT_AUTOMATED: say("No automated decisions"),
    Right.LIMIT_SENSITIVE: say("Limited use of sensitive data"),
    Right.DISCLOSURE_ACCOUNTING: say("List of who received their data"),
}
"""What each right is called, likeliest first: so they stand in the list."""
_AT_ONCE = frozenset({"immediate", "on-receipt", "on-request"})
_SOON = frozenset({"without-delay", "undue-delay", "reasonable-period", "reasonable-notice"})
"""Words that a law has instead of a number (rights.toml); one that is not here sets no time."""


def rights_card(view: RightsInputs) -> RightsCard:
    """What does the customer ask for; what is chosen; what was asked for on this call."""
    asked = tuple(_asked(one) for one in reversed(view.requests))
    choices = tuple(RightChoice(right, NAMES[right]) for right in NAMES if right in view.open)
    return RightsCard(
        say("What is the customer asking for?"),
        say("Choose one to see when an answer is due, then log it."),
        choices if view.chosen is None else (),
        _chosen(view.chosen) if view.chosen is not None else None,
        asked,
        say("Log this request"),
    )


def _chosen(chosen: ChosenRight) -> AskedRight:
    more = []
    if not chosen.law_known:
        more.append(say("We don't know where the customer is. Another law may set an earlier deadline."))
    if chosen.right is Right.WITHDRAW_CONSENT:
        more.append(say("To withdraw the answers given on this call, also press W."))
    if chosen.body.by is Asker.REPRESENTATIVE:
        more.append(say("It will be logged as a representative's request."))
    return AskedRight(NAMES[chosen.right], _day(chosen.body.due, chosen.body.deadlines), tuple(more))


def _asked(course: RightsCourse) -> AskedRight:
    known = course.right in frozenset(Right)
    name = NAMES[Right(course.right)] if known else say("Another request")
    tell = say("Give the customer this reference: {reference}", reference=course.reference)
    return AskedRight(name, _day(course.due, course.deadlines), tell=tell)


def _day(due: str | None, deadlines: Sequence[Deadline]) -> Text:
    """Say by when it must be answered, and who says so: the strictest law, or the organisation itself."""
    first = deadlines[0] if deadlines else None
    law = _law(first)
    if first is not None and first.standard in _AT_ONCE:
        return say("Answer due at once ({law}).", law=law)
    if due is not None:
        last = date.fromisoformat(due)
        words, dated = wording.calendar_day(last.year, last.month, last.day), [one for one in deadlines if one.due]
        if not dated:
            return say("Answer due by {day}, your organisation's own deadline. No law we know of sets one.", day=words)
        return say("Answer due by {day} ({law}).", day=words, law=_law(dated[0]))
    if first is not None and first.standard in _SOON:
        return say("Answer due without delay ({law}).", law=law)
    if first is not None and not first.standard:
        return say("The deadline starts once it is proven who is asking ({law}).", law=law)
    return say("No law we know of sets a deadline for the answer.")


def _law(deadline: Deadline | None) -> str:
    """Return what a law is called on the card: the first of its citations; the fact and the explain page have all."""
    return deadline.citations[0] if deadline and deadline.citations else ""
