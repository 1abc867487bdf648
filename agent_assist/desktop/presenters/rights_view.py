"""The card on which a right of the customer is written down: what can be asked for, by when it is answered. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.correction_view import NOT_SENT, confirmed
from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.rights_state import AskedRight, RequestChoice, RequestGroup, RightsCard
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say
from agent_assist.desktop.services.rights import Heard
from agent_assist.domain.facts.review import Deadline
from agent_assist.domain.rights import AnswerBy, Asker, IdentityCheck, Right
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


_WISHES: Mapping[Right, Text] = {
    Right.ACCESS: say("See their data"),
    Right.RECORDING_COPY: say("Recording copy"),
    Right.RECTIFICATION: say("Correct it"),
    Right.ERASURE: say("Delete it"),
    Right.RESTRICTION: say("Limit its use"),
    Right.OBJECTION: say("Object to a use"),
    Right.COMPLAINT: say("Complain"),
}
"""What is asked for most, short enough for two beside each other; likeliest first."""
MORE = 7
"""Other rights that are shown at a time, besides what shows the next ones."""
_ASKERS: Mapping[Asker, Text] = {
    Asker.CUSTOMER: say("Customer"),
    Asker.REPRESENTATIVE: say("Other"),
    Asker.UNSURE: say("Not sure"),
}
_WAYS: Mapping[AnswerBy, Text] = {
    AnswerBy.LETTER: say("Letter"),
    AnswerBy.EMAIL: say("Email"),
    AnswerBy.TEXT: say("Text"),
}
_BY_WAY: Mapping[AnswerBy, Text] = {
    AnswerBy.LETTER: say("Our answer will come by letter."),
    AnswerBy.EMAIL: say("Our answer will come by email."),
    AnswerBy.TEXT: say("Our answer will come by text message."),
}
_OF_ASKER: Mapping[Asker, Text] = {
    Asker.REPRESENTATIVE: say(
        "Ask for written proof that they may act for the customer. Tell them nothing about the data."
    ),
    Asker.UNSURE: say("Tell them nothing about the data. We will ask for proof of who is asking."),
}
_TO_CHOOSE = say("still to choose")
_UNKNOWN_PLACE = say("The deadline depends on where the customer is, and we don't know that.")
_OVER = say("The call is over. Finish the request, or cancel it: nothing is logged yet.")


def rights_card(view: RightsInputs) -> RightsCard:
    """What the customer asks for, who asks, how the answer goes; what was asked for on this call."""
    right, heard = (view.chosen.right if view.chosen else None), view.heard
    filled = (right, heard.by, heard.answer_by)
    turn = next((place for place, one in enumerate(filled) if one is None), len(filled))
    whole = (
        _rights(view),
        tuple(RequestChoice(one, name, one is heard.by) for one, name in _ASKERS.items()),
        tuple(RequestChoice(one, name, one is heard.answer_by) for one, name in _WAYS.items()),
    )
    titles = (say("What do they want?"), say("Who is asking?"), say("Send the answer by"))
    notes = ((), _about_asker(view), ())
    groups = tuple(
        RequestGroup(title, EMPTY if done else _TO_CHOOSE, choices, place == turn, note)
        for place, (title, done, choices, note) in enumerate(zip(titles, filled, whole, notes, strict=True))
    )
    return RightsCard(
        say("Privacy request"),
        say("Back") if right is not None else say("Cancel"),
        groups,
        _identity(heard),
        _chosen_day(view.chosen) if view.chosen else EMPTY,
        _more(view),
        say("Logged after the call") if view.over else say("Say this to the customer"),
        _all_asked(view),
        say("Log this request"),
        say("First answer: {question}", question=titles[turn]) if turn < len(filled) else EMPTY,
        view.contact_id,
        heard.identity is not None,
        say("Correct customer data now") if view.correctable else EMPTY,
    )


def _rights(view: RightsInputs) -> tuple[RequestChoice, ...]:
    """Return a page of the rights and what shows the next one; of a page with long names only what is chosen.

    What was asked for already keeps its place: a key that meant *Delete it* never means another request.
    """
    chosen = view.chosen.right if view.chosen else None
    pages = pages_of(tuple(Right))
    page = pages[view.page % len(pages)]
    if chosen is not None and not (chosen in page and chosen in _WISHES):
        return (RequestChoice(chosen, NAMES[chosen], chosen=True),)
    shown = tuple(
        RequestChoice(right, _WISHES.get(right, NAMES[right]), right is chosen, right not in view.open)
        for right in page
    )
    return (*shown, RequestChoice(None, say("Something else"))) if len(pages) > 1 else shown


def pages_of(offered: Collection[Right]) -> list[list[Right]]:
    """Return what can be asked for, page by page: what is asked for most first, each page by the keys 1 to 7."""
    most = [right for right in _WISHES if right in offered]
    others = [right for right in NAMES if right in offered and right not in _WISHES]
    pages = [most, *(others[first : first + MORE] for first in range(0, len(others), MORE))]
    return [page for page in pages if page] or [[]]


def _about_asker(view: RightsInputs) -> tuple[Text, ...]:
    """Return what to mind with this caller: who they are, and what the agent marked before."""
    by = view.heard.by
    notes = [_OF_ASKER[by]] if by is not None and by in _OF_ASKER else []
    if view.child:
        notes.append(say("A child may ask too. Use short words, and ask whether a parent or guardian is there."))
    if view.vulnerable:
        notes.append(say("Take your time. Read the request back, and log it only after a clear yes."))
    return tuple(notes)


def _identity(heard: Heard) -> Text:
    if heard.identity_at_ms is None:
        return say("Identity not checked")
    time = wording.clock_time(heard.identity_at_ms)[:5]
    if heard.identity is IdentityCheck.DETAILS:
        return say("Checked by questions, {time}", time=time)
    return say("Checked by calling back, {time}", time=time)


def _more(view: RightsInputs) -> tuple[Text, ...]:
    more = [_OVER] if view.over and view.begun else []
    if view.chosen is None:
        return tuple(more)
    if not view.chosen.law_known and view.chosen.body.deadlines:
        more.append(say("We don't know where the customer is. Another law may set an earlier deadline."))
    if view.chosen.right is Right.WITHDRAW_CONSENT and not view.over:
        more.append(naming(say("To withdraw the answers given on this call, also press W."), "W"))
    return tuple(more)


def _all_asked(view: RightsInputs) -> tuple[AskedRight, ...]:
    """Return what was asked for and what was taken back of it, the newest first."""
    asked = [(one.at_ms, _asked(one, view, newest=not place)) for place, one in enumerate(reversed(view.requests))]
    void = [(at_ms, _void(reference, view)) for at_ms, reference in view.void]
    return tuple(one for _, one in sorted((*asked, *void), key=lambda pair: pair[0], reverse=True))


def _void(reference: str, view: RightsInputs) -> AskedRight:
    """Say that a reference and its day no longer count: the customer may have written them down."""
    name = say("Request taken back")
    if view.over:
        told = say("Its reference was {reference}. It no longer counts, nor does its date.", reference=reference)
        return AskedRight(name, EMPTY, told, void=True)
    told = say(
        "“Please forget the reference {reference}. It no longer counts, nor does the date I gave you.”",
        reference=reference,
    )
    return AskedRight(name, EMPTY, told, view.language, void=True)


def _asked(course: RightsCourse, view: RightsInputs, *, newest: bool) -> AskedRight:
    """Return the newest with what to say; the others in one line, so that the form below them stays in sight."""
    known = course.right in frozenset(Right)
    name = NAMES[Right(course.right)] if known else say("Another request")
    nowhere = not course.places and course.due is None and not course.deadlines
    day = _UNKNOWN_PLACE if nowhere else _day(course.due, course.deadlines)
    if not newest:
        line = say("Reference {reference}. {day}", reference=course.reference, day=day)
        return AskedRight(name, line, EMPTY, notes=_of_correction(course, view))
    if view.over:
        told = say("Its reference is {reference}. The customer has it only if you said it.", reference=course.reference)
        return AskedRight(name, day, told, notes=_of_correction(course, view))
    return AskedRight(name, day, _to_say(course), view.language, notes=_of_correction(course, view))


def _of_correction(course: RightsCourse, view: RightsInputs) -> tuple[Text, ...]:
    """Say what was read back for a request, that it is sent nowhere, or why nothing can be."""
    if course.right != Right.RECTIFICATION:
        return ()
    if course.corrections:
        return (*(confirmed(one, view.offered) for one in course.corrections), NOT_SENT)
    if view.over:
        return (say("No correction was read back on the call."),)
    if not course.correctable:
        return (say("The correction waits: it must be checked first that the customer is asking."),)
    return ()


def _to_say(course: RightsCourse) -> Text:
    """Return what to say to the customer: that it is noted, its reference, by when and how the answer comes."""
    logged = say("Your request is logged. Your reference is {reference}.", reference=course.reference)
    way = _BY_WAY[course.answer_by] if course.answer_by is not None else EMPTY
    if course.due is None:
        return say("“{logged} {way}”", logged=logged, way=way) if way.source else say("“{logged}”", logged=logged)
    last = date.fromisoformat(course.due)
    day = wording.calendar_day(last.year, last.month, last.day)
    due = say("You will have it by {day}.", day=day) if way.source else say("Our answer will come by {day}.", day=day)
    if not way.source:
        return say("“{logged} {due}”", logged=logged, due=due)
    return say("“{logged} {way} {due}”", logged=logged, way=way, due=due)


def _chosen_day(chosen: ChosenRight) -> Text:
    """Say by when what is chosen must be answered, or that the place decides it, and that nobody knows the place."""
    body = chosen.body
    if not chosen.law_known and body.due is None and not body.deadlines:
        return _UNKNOWN_PLACE
    return _day(body.due, body.deadlines)


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
