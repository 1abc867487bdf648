"""Marked contacts, and the form that dismisses their flags together, as they are to be shown. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from agent_assist.desktop.ports.view_store import Dismissal, Reached
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.bulk_state import BulkForm, BulkLine, BulkStage, MarkBar
from agent_assist.desktop.presenters.charts_rates import RULE_MAY_BE_WRONG
from agent_assist.desktop.presenters.queue_flags import replied, undecided, withheld
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.services.bulk_dismissal import MOST, Left, Told
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.figures import Chart
from agent_assist.domain.flag_course import answers
from agent_assist.domain.review import FlagKind, Severity
from agent_assist.protocol import messages as m
from agent_assist.protocol.charts import ChartsAnswer

UNDO_S = 10
"""For how long a dismissal of several can be undone, seconds; nothing is written before."""
_LEFT: Mapping[Left, Text] = {
    Left.DECIDED: say("someone else resolved it"),
    Left.DISPUTED: say("disputed: resolve it alone"),
    Left.UNREAD: say("replied meanwhile: read it first"),
    Left.NOT_LOW: say("not a low flag"),
}

_REACHED: Mapping[Reached, Text] = {
    Reached.UNWRITTEN: say("not sent"),
    Reached.WAITING: say("not sent yet: waits for the server"),
    Reached.REFUSED: say("not accepted by the server"),
    Reached.SENT: say("sent, not confirmed"),
}
"""How far a dismissal came that nobody saw the end of."""


@dataclass(frozen=True, slots=True)
class Bulk:
    """What is known of a dismissal.

    Args:
        flag: which flag, a FlagKind.
        items: the contacts, as they were in the list.
        stage: how far it is.
        comment: the reason so far.
        opened: contacts that were opened to read a reply.
        reading: which contact is being opened for that; empty for none.
        told: what became of each contact.
        left_s: for how long it can be undone, seconds.
        note: a word about the last step.
        reached: how far each contact came that an earlier run of the program left; empty for a dismissal of now.
        alike: how other flags of this kind were resolved lately; empty where that is not known.
    """

    flag: str
    items: tuple[m.QueueItem, ...]
    stage: BulkStage = BulkStage.WRITING
    comment: str = ""
    opened: Mapping[str, OpenedContact] = field(default_factory=dict)
    reading: str = ""
    told: Mapping[str, Told] = field(default_factory=dict)
    left_s: int = 0
    note: Text = EMPTY
    reached: Mapping[str, Reached] = field(default_factory=dict)
    alike: Text = EMPTY

    def unread(self) -> tuple[str, ...]:
        """Return the contacts whose agents replied to the flag, and that were not opened to read it."""
        return tuple(one.contact for one in self.items if one.contact not in self.opened and self.flag in replied(one))

    def read(self, contact: str) -> int:
        """Return how many answers of the agent were shown."""
        opened = self.opened.get(contact)
        return len(answers(opened.file.reviews, self.flag)) if opened is not None else 0


def waiting_flag(item: m.QueueItem) -> m.FlagRow | None:
    """Return the one flag of a contact that waits; None where none or several do."""
    waiting = undecided(item)
    return waiting[0] if len(waiting) == 1 else None


def why_alone(items: Sequence[m.QueueItem], gone: Collection[str], me: str, *, shared: bool) -> Text:
    """Return why the flags of these contacts are not dismissed together; empty where they can be.

    Args:
        items: the marked contacts.
        gone: contacts that have left the list.
        me: account of the supervisor.
        shared: the server tells who replied; an older one does not.
    """
    waiting = [flag for item in items for flag in undecided(item)]
    kinds = {flag.flag for flag in waiting}
    reasons = (
        (not shared, say("this server can't tell who replied")),
        (len(items) > MOST, say("more than {n}", n=MOST)),
        (any(item.agent == me for item in items), say("one is your own call")),
        (any(withheld(item) for item in items), say("one waits for a second opinion")),
        (any(x.contact in gone or not undecided(x) for x in items), say("some are resolved")),
        (any(flag.severity != Severity.LOW for flag in waiting), say("not all low")),
        (any(waiting_flag(item) is None for item in items), say("one has several flags")),
        (FlagKind.DRAWN in kinds, say("drawn calls are looked at alone")),
        (len(kinds) > 1, say("not the same flag")),
        (not kinds <= frozenset(FlagKind), say("a flag of a newer version")),
    )
    return next((words for holds, words in reasons if holds), EMPTY)


def mark_bar(items: Sequence[m.QueueItem], why: Text, *, can_assign: bool) -> MarkBar | None:
    """Return the line under the rows; None while nothing is marked."""
    if not items:
        return None
    count = say_count("1 selected", "{n} selected", len(items))
    told = why if why != EMPTY else say("all low, same flag")
    return MarkBar(count, told, can_dismiss=why == EMPTY, can_assign=can_assign)


def of_how_many(marked: int, total: int, *, beyond: bool) -> Text:
    """Return how many of how many are marked; with `beyond` the list has more than `total`."""
    if beyond:
        return say("{n} of more than {total} selected", n=marked, total=total)
    return say("{n} of {total} selected", n=marked, total=total)


def to_keep(bulk: Bulk) -> tuple[Dismissal, ...]:
    """Return what is kept of a dismissal on this computer until it is over."""
    return tuple(Dismissal(x.contact, bulk.flag, x.agent_name, x.number_masked, x.opened_at_ms) for x in bulk.items)


def left_over(found: Sequence[tuple[Dismissal, Reached]]) -> Bulk:
    """Return the form that tells what became of a dismissal that its program or session did not outlive; one flag's."""
    flag = found[0][0].flag
    items = tuple(
        m.QueueItem(
            contact=one.contact,
            agent="",
            agent_name=one.agent_name,
            number_masked=one.number,
            opened_at_ms=one.opened_at_ms,
            talk_ms=None,
            line="",
            flags=[],
        )
        for one, _ in found
        if one.flag == flag
    )
    return Bulk(flag, items, BulkStage.DONE, reached={one.contact: how for one, how in found})


def bulk_form(bulk: Bulk) -> BulkForm:
    """Return the form."""
    many, flag = len(bulk.items), wording.flag_title(bulk.flag)
    unread = bulk.unread()
    missing = _missing(bulk, unread)
    title, about = say_count("Dismiss 1 flag", "Dismiss {n} flags together", many), say("All low: {flag}", flag=flag)
    if bulk.stage in {BulkStage.RUNNING, BulkStage.DONE}:
        title = say("Dismissed: {done} of {n}", done=sum(t.dismissed for t in bulk.told.values()), n=many)
    if bulk.reached:
        title = say_count("1 dismissal was not finished", "{n} dismissals were not finished", many)
    return BulkForm(
        stage=bulk.stage,
        title=title,
        about=about,
        lines=tuple(_line(bulk, item) for item in bulk.items),
        comment=bulk.comment,
        read=say_count("Read 1 reply", "Read {n} replies", len(unread))
        if unread and bulk.stage is BulkStage.WRITING
        else EMPTY,
        reading=bulk.reading != "",
        missing=missing,
        note=bulk.note if bulk.note != EMPTY else _note(bulk),
        record=say("Dismiss"),
        can_record=missing == EMPTY and bulk.stage is BulkStage.WRITING,
        left_s=bulk.left_s,
        alike=bulk.alike if bulk.stage is BulkStage.WRITING else EMPTY,
    )


def resolved_alike(flag: str, answer: ChartsAnswer) -> Text:
    """Return how the flags of a kind were resolved lately, with no more figures than the charts give.

    Empty where the server counts no such thing.
    """
    rules = next((one for one in answer.charts if one.chart == Chart.RULES), None)
    if rules is None:
        return EMPTY
    point = next((one for one in rules.points if one.part == flag), None)
    if point is None:
        return say("None resolved.")
    if point.values is None:
        return say_count("1 resolved.", "{n} resolved.", point.cases)
    told = say("{n} resolved, {m} of them dismissed.", n=point.cases, m=point.values.get("dismissed", 0))
    return say("{one} {other}", one=told, other=RULE_MAY_BE_WRONG) if point.alarm else told


def _missing(bulk: Bulk, unread: Sequence[str]) -> Text:
    if bulk.stage is not BulkStage.WRITING:
        return EMPTY
    if bulk.reading or unread:
        return say("Read the replies first, or take these contacts out. Reading one opens its contact.")
    return EMPTY if bulk.comment.strip() else say("Give a reason.")


def _note(bulk: Bulk) -> Text:
    if bulk.stage is BulkStage.WRITING:
        return say(
            "Each agent will see that you opened the contact, and your reason. You can undo this for {n} s.", n=UNDO_S
        )
    if bulk.stage is BulkStage.WAITING:
        return say("Nothing is recorded yet.")
    if bulk.stage is BulkStage.RUNNING:
        return say("Recording one after the other.")
    if bulk.reached:
        return say("Agent Assist or your session ended before. What was not sent has no decision of yours.")
    rest = len(bulk.items) - sum(told.dismissed for told in bulk.told.values())
    return say_count("1 flag stays open.", "{n} flags stay open.", rest) if rest else EMPTY


def _line(bulk: Bulk, item: m.QueueItem) -> BulkLine:
    opened = bulk.opened.get(item.contact)
    told = bulk.told.get(item.contact)
    words: tuple[Text, ...] = ()
    if opened is not None:
        words = tuple(
            Text(one.comment) if one.comment else say("The words were erased with the customer's data.")
            for one in answers(opened.file.reviews, bulk.flag)
        )
    reply, tone = _became(told) if told is not None else _reply(bulk, item)
    day = wording.day_time(item.opened_at_ms)
    return BulkLine(
        contact_id=item.contact,
        name=say("{one} · {other}", one=item.number_masked, other=day) if item.number_masked else day,
        agent=item.agent_name,
        reply=reply,
        words=words,
        tone=tone,
        can_drop=bulk.stage is BulkStage.WRITING and not bulk.reading,
    )


def _reply(bulk: Bulk, item: m.QueueItem) -> tuple[Text, str]:
    if bulk.reached:
        return _REACHED[bulk.reached[item.contact]], "unc"
    if bulk.stage is BulkStage.DONE:
        return say("stays open"), "unc"
    if bulk.reading == item.contact:
        return say("opening …"), "text2"
    if item.contact in bulk.opened:
        return (say("reply read") if bulk.read(item.contact) else say("no reply")), "text2"
    return (say("replied"), "accent") if bulk.flag in replied(item) else (say("no reply"), "text2")


def _became(told: Told) -> tuple[Text, str]:
    if told.dismissed:
        return say("dismissed"), "ok"
    if told.left is not None:
        return _LEFT[told.left], "unc"
    if told.unsure:
        return say("not confirmed by the server"), "unc"
    return (Text(told.error.title), "unc") if told.error is not None else (EMPTY, "text2")
