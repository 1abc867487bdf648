"""What is heard of the review unasked: how many contacts a list has, what was opened, decided, done by others. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.bulk_state import BulkStage
from agent_assist.desktop.presenters.bulk_view import UNDO_S
from agent_assist.desktop.presenters.heard import Heard
from agent_assist.desktop.presenters.text import EMPTY, Text, naming, say, say_count

QUEUE, CONTACT, DECISION, MESSAGE = "queue", "contact", "decision", "message"
CHARTS, SECOND, ROUNDS = "charts", "second opinion", "rounds"
MARKS, BULK = "marks", "bulk"
NOTICE, SAVED, OTHERS = "notice", "saved", "others"


def heard_in_review(state: r.ReviewState) -> tuple[Heard, ...]:
    """Return what the review has to say; the sign-in page says its errors itself."""
    page = state.page
    told: tuple[Heard | None, ...] = ()
    if isinstance(page, r.QueuePage):
        told = (
            _queue(page),
            _marks(page),
            _bulk(page),
            _line(NOTICE, page.notice),
            _line(SAVED, EMPTY if page.exporting else page.note),
        )
    if isinstance(page, r.ContactPage):
        both = page.form.second.both
        second = _line(SECOND, both[-1].note if both else page.blind)
        others, message = _line(OTHERS, page.others), _line(MESSAGE, page.message)
        told = (_contact(page), second, _decision(page.form), others, message)
    if isinstance(page, r.ChartsPage):
        told = (_charts(page), _line(NOTICE, page.notice), _line(SAVED, EMPTY if page.exporting else page.note))
    if isinstance(page, r.RoundsPage):
        told = (_rounds(page), _line(NOTICE, page.notice))
    return tuple(line for line in told if line is not None)


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


def _marks(page: r.QueuePage) -> Heard | None:
    """How many contacts are selected, and whether they can be dismissed together."""
    bar = page.marks
    if bar is None:
        return None
    many = bar.of if bar.of != EMPTY else bar.count
    return Heard(MARKS, f"{many} {bar.told}", (many, bar.told))


def _bulk(page: r.QueuePage) -> Heard | None:
    """What the form is about, that it can be undone, and what became of it; the seconds are not counted aloud."""
    form = page.bulk
    if form is None:
        return None
    waits = naming(say("{title}. Nothing is recorded for {n} s; Z undoes it.", title=form.title, n=UNDO_S), "Z")
    said = (waits,) if form.stage is BulkStage.WAITING else (form.title, form.note)
    told = f"{form.title}" if form.stage is BulkStage.DONE else ""
    return Heard(BULK, f"{form.stage} {told}", said)


def _charts(page: r.ChartsPage) -> Heard:
    """What the numbers are of once they have come, or why there are none."""
    if page.load is r.Load.LOADING:
        return Heard(CHARTS, None)
    if page.load is not r.Load.READY:
        return Heard(CHARTS, f"{page.message}", (page.message,))
    weeks, team = dict(page.weeks)[page.chosen[0]], dict(page.teams)[page.chosen[1]]
    return Heard(CHARTS, f"{page.chosen}", (say("Charts"), weeks, team))


def _rounds(page: r.RoundsPage) -> Heard:
    """Which round is looked at and its result, what is still missing of a new one, or why there are none."""
    plan, shown = page.view.plan, page.view.shown
    if page.load is r.Load.LOADING:
        return Heard(ROUNDS, None)
    if plan is not None:
        return Heard(ROUNDS, f"{plan.title} {plan.missing}", (plan.title, plan.missing))
    if page.load is not r.Load.READY or shown is None:
        return Heard(ROUNDS, f"{page.message}", (page.message,))
    told = next((row.told for row in page.view.rows if row.selected), EMPTY)
    parts = (shown.title, told) if shown.result == EMPTY else (shown.title, shown.result, shown.kappa)
    return Heard(ROUNDS, f"{parts}", parts)


def _contact(page: r.ContactPage) -> Heard:
    if page.load is not r.Load.READY:
        return Heard(CONTACT, None)
    if page.form.judged != EMPTY:
        return Heard(CONTACT, f"{page.title} {page.when}", (page.severity_name, page.title))
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


def _line(topic: str, words: Text) -> Heard | None:
    """A line that is news by its words; nothing while it is empty."""
    return Heard(topic, f"{words}", (words,)) if words != EMPTY else None
