"""Samples of the review queue: as it comes, narrowed and shared with others, and with nothing that matches."""

from __future__ import annotations

from msgspec import UNSET, structs

from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.bulk_state import BulkStage, MarkBar
from agent_assist.desktop.presenters.bulk_view import Bulk, bulk_form
from agent_assist.desktop.presenters.queue_menu import queue_menu
from agent_assist.desktop.presenters.queue_wish import Wish, conditions
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.desktop.services.bulk_dismissal import Left, Told
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.moments import ReviewMoment
from agent_assist.domain.review import ReviewReason
from agent_assist.protocol import messages as m

FILTERS = (
    rs.FilterRow("", "severity", say("All open"), 23, active=True),
    rs.FilterRow("high", "severity", say("High"), 3, severity="high"),
    rs.FilterRow("medium", "severity", say("Medium"), 8, severity="medium"),
    rs.FilterRow("low", "severity", say("Low"), 12, severity="low"),
    rs.FilterRow("decision", "waiting", say("Your decision"), 9),
    rs.FilterRow("recorder_unconfirmed", "kind", say("Recorder not confirmed"), 6),
    rs.FilterRow("disclosure_missing", "kind", say("Disclosure missing"), 9),
    rs.FilterRow("sensitive_truncated", "kind", say("Sensitive text"), 3),
)
_QUEUE = (
    ("high", "Recorded after a refusal", "3308 · 24 Nov 10:12 · 6:40", "Ade Bello", "11:30", "due today", True),
    (
        "medium",
        "Recorder not confirmed",
        "0182 · 24 Nov 10:41 · 11:42",
        "Maya Lindqvist",
        "12:00",
        "due today",
        True,
    ),
    ("high", "Recorded without consent", "7731 · 24 Nov 09:58 · 4:05", "Tom Okoye", "25 Nov", "in 1 day", False),
    ("medium", "Disclosure late", "4410 · 24 Nov 09:31 · 8:22", "Rosa Marín", "25 Nov", "in 1 day", False),
    ("low", "Sensitive text truncated", "5526 · 24 Nov 09:07 · 12:51", "Maya Lindqvist", "25 Nov", "in 1 day", False),
    ("low", "Sensitive text truncated", "1175 · 23 Nov 16:20 · 3:58", "Ade Bello", "27 Nov", "in 3 days", False),
)


def queue_rows(count: int = len(_QUEUE), selected: int = 1) -> tuple[rs.QueueRow, ...]:
    rows = []
    for index in range(count):
        severity, title, meta, agent, due, due_meta, urgent = _QUEUE[index % len(_QUEUE)]
        note = say_count("and 1 more", "and {n} more", index // 2) if index in {2, 6} else EMPTY
        replied = index in {1, 8}
        rows.append(
            rs.QueueRow(
                f"c{index}",
                severity,
                say(title),
                Text(meta),
                agent,
                note,
                say(due),
                say(due_meta),
                urgent,
                index == selected,
                Text(severity.capitalize()),
                reply=say("replied") if replied else say("no reply"),
                replied=replied,
                held=say("nobody"),
            )
        )
    return tuple(rows)


PREVIEW = rs.Preview(
    "medium",
    say("Medium"),
    say("Recorder"),
    say("Recorder not confirmed"),
    Text("Contact 0182 · Maya Lindqvist"),
    (
        (say("Required"), say("confirmed in 5 s")),
        (say("What happened"), say("after 12 s")),
        (say("Rule"), say("A recorder state counts when it was read back.")),
    ),
    (
        (ReviewReason.DECIDE_FLAG, say("To resolve this flag")),
        (ReviewReason.COACH, say("To coach")),
        (ReviewReason.COMPLAINT, say("To answer a complaint")),
    ),
    ReviewReason.DECIDE_FLAG,
    say("Maya will see that you opened this contact, and why."),
    can_open=True,
)


def queue(load: rs.Load = rs.Load.READY, rows: tuple[rs.QueueRow, ...] | None = None) -> rs.QueuePage:
    words = {
        rs.Load.LOADING: say("Asking the server for open flags"),
        rs.Load.OFFLINE: say("The server cannot be reached. The queue is asked for again when the link is back."),
        rs.Load.ERROR: say("The server refused the request (forbidden). Ask an administrator for the supervisor role."),
        rs.Load.EMPTY: say("No open flags. New ones appear here by themselves."),
    }
    found = rows if rows is not None else queue_rows()
    ready = load is rs.Load.READY
    return rs.QueuePage(
        load,
        words.get(load, EMPTY),
        FILTERS,
        say("Open flags"),
        23 if ready else 0,
        found if ready else (),
        PREVIEW if ready else None,
        order=say("most severe first"),
        sort="severity",
        can_sort=True,
    )


PEOPLE = (
    m.Person(id="ade", name="Ade Bello", team="Billing"),
    m.Person(id="maya", name="Maya Lindqvist", team="Billing"),
    m.Person(id="tom", name="Tom Okoye", team="Claims"),
    m.Person(id="jo", name="Jo Larsen", reviews=True),
)
WISH = Wish(team="Billing", days="7", kind="recorder_unconfirmed", sort="due")


_WITH = {
    0: {"held": say("with you"), "initials": "JL"},
    1: {"held": say("with you"), "initials": "JL"},
    2: {"held": say("has it open"), "initials": "RN"},
    5: {"held": Text("Rosa Novak"), "initials": "RN"},
}


def shared() -> rs.QueuePage:
    """The queue of a server that searches and shares: conditions, views, who has what, what is new."""
    holders = {
        0: say("with you"),
        1: say("with you"),
        2: say("open: {name}", name="Rosa Novak"),
        5: say("with {name}", name="Rosa Novak"),
    }
    rows = [
        structs.replace(row, holder=holders.get(place, EMPTY), seen=place == 2, **_WITH.get(place, {}))
        for place, row in enumerate(queue_rows(9))
    ]
    rows[3] = structs.replace(rows[3], due=say("resolved"), due_meta=say("Dismissed"), urgent=False)
    rows[4] = structs.replace(rows[4], due=say("moved on"), due_meta=say("open"), urgent=False, stale=True)
    views = (
        rs.FilterRow("view:Due today", "view", Text("Due today"), None),
        rs.FilterRow("view:My teams, recorder", "view", Text("My teams, recorder"), None, active=True),
    )
    states = (
        rs.FilterRow("waiting:unassigned", "waiting", say("Nobody's yet"), 19_876),
        rs.FilterRow("waiting:mine", "waiting", say("With you"), 14),
        rs.FilterRow("waiting:decided", "waiting", say("Resolved"), 61_240),
    )
    others = [structs.replace(row, active=False) for row in FILTERS if row.group != "waiting"]
    return structs.replace(
        queue(rows=tuple(rows)),
        filters=(*views, *others, *states),
        count=1_284,
        order=say("first {n}, {order}", n=100, order=say("due first")),
        sort="due",
        chips=conditions(WISH, PEOPLE),
        menu=queue_menu(WISH, PEOPLE),
        fresh=12,
        notice=say("{name} was faster and works on this contact.", name="Rosa Novak"),
        preview=structs.replace(PREVIEW, holder=say("You work on it."), taking=say("Give it back")),
    )


def marked() -> rs.QueuePage:
    """Three contacts that are marked, all low and with the same flag."""
    rows = [structs.replace(row, marked=place in {4, 5, 10}) for place, row in enumerate(queue_rows(14, selected=10))]
    bar = MarkBar(
        say_count("1 selected", "{n} selected", 3), say("all low, same flag"), can_dismiss=True, can_assign=True
    )
    return structs.replace(shared(), rows=tuple(rows), marks=bar, fresh=0, notice=EMPTY)


LOW_ITEMS = tuple(
    m.QueueItem(
        contact=f"c{place}",
        opened_at_ms=1_795_450_800_000 - place * 4_700_000,
        talk_ms=61_000,
        agent=agent,
        agent_name=name,
        number_masked=f"••• ••• {number}",
        line="Billing",
        flags=[m.FlagRow(flag="sensitive_truncated", severity="low", at_ms=0)],
        held_by="",
        held_by_name="",
        answered=["sensitive_truncated"] if place == 1 else UNSET,
    )
    for place, (agent, name, number) in enumerate(
        (("ade", "Ade Bello", "1175"), ("rosa", "Rosa Marín", "6642"), ("ines", "Ines Faure", "2209"))
    )
)
REASON = "Network maintenance on 23 November from 14:40 to 16:30. Nothing was recorded in that time."


def bulk(stage: BulkStage = BulkStage.WRITING, *, read: bool = True) -> rs.QueuePage:
    """Their flags being dismissed together."""
    said = ReviewMoment(0, "rosa", flag="sensitive_truncated", comment="The line was down.", stance="reply")
    file = CaseFile("c1", opened_at_ms=0, reviews=(said,))
    opened = {"c1": OpenedContact(file, (), "Rosa Marín", 0)} if read else {}
    told = {"c0": Told("c0"), "c1": Told("c1", Left.DECIDED), "c2": Told("c2")} if stage is BulkStage.DONE else {}
    left = 9 if stage is BulkStage.WAITING else 0
    words = REASON if read else ""
    form = bulk_form(Bulk("sensitive_truncated", LOW_ITEMS, stage, words, opened, told=told, left_s=left))
    return structs.replace(marked(), bulk=form, preview=None)


def nothing_matches() -> rs.QueuePage:
    """A list that is narrowed until nothing is left, and says how to get out."""
    wish = structs.replace(WISH, search="refund")
    words = say("Nothing matches this filter. Choose “All open” to see every contact.")
    page = structs.replace(queue(rs.Load.EMPTY), message=words, search=wish.search, order=EMPTY)
    return structs.replace(page, chips=conditions(wish, PEOPLE), menu=queue_menu(wish, PEOPLE))


def with_others(page: rs.ContactPage) -> rs.ContactPage:
    """An opened contact that somebody else has open and decided meanwhile."""
    told = say(
        "{who} resolved “{flag}” meanwhile: {decision}. Your text is kept.",
        who="Rosa Novak",
        flag=say("Recorder not confirmed"),
        decision=say("Dismissed"),
    )
    also = say("{names}: also has this open.", names="Rosa Novak")
    receivers = (("rosa", "Rosa Novak"),)
    return structs.replace(page, others=say("{one} {other}", one=told, other=also), receivers=receivers)
