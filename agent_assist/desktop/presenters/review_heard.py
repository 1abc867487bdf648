"""What is heard of the review unasked: how many contacts a filter has, what was opened, what was decided. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.heard import Heard
from agent_assist.desktop.presenters.text import EMPTY, say, say_count

QUEUE, CONTACT, DECISION, MESSAGE = "queue", "contact", "decision", "message"


def heard_in_review(state: r.ReviewState) -> tuple[Heard, ...]:
    """Return what the review has to say; the sign-in page says its errors itself."""
    page = state.page
    if isinstance(page, r.QueuePage):
        return (_queue(page),)
    if isinstance(page, r.ContactPage):
        told = (_contact(page), _decision(page.form), _message(page))
        return tuple(line for line in told if line is not None)
    return ()


def _queue(page: r.QueuePage) -> Heard:
    if page.load is r.Load.LOADING or (page.load is r.Load.READY and page.count is None):
        return Heard(QUEUE, None)
    if page.load is not r.Load.READY:
        return Heard(QUEUE, f"{page.message}", (page.message,))
    active = next((row for row in page.filters if row.active), None)
    count = page.count or 0
    key = f"{active.key if active else ''} {page.search} {count}"
    label = active.label if active is not None else page.title
    return Heard(QUEUE, key, (label, say_count("1 contact", "{n} contacts", count)))


def _contact(page: r.ContactPage) -> Heard:
    if page.load is not r.Load.READY:
        return Heard(CONTACT, None)
    flags = say_count("1 flag to resolve", "{n} flags to resolve", len(page.form.flags))
    return Heard(CONTACT, f"{page.title} {page.when}", (page.severity_name, page.title, flags))


def _decision(form: r.DecisionForm) -> Heard:
    """What was chosen, then that it stands."""
    if form.busy:
        return Heard(DECISION, None)
    if form.chosen is not None:
        chosen = say("Chosen: {decision}", decision=wording.decision_name(form.chosen.value))
        return Heard(DECISION, f"{form.chosen}", (chosen,))
    recorded = form.earlier[-1:]
    return Heard(DECISION, f"{len(form.earlier)} {recorded}", tuple(recorded))


def _message(page: r.ContactPage) -> Heard | None:
    return Heard(MESSAGE, f"{page.message}", (page.message,)) if page.message != EMPTY else None
