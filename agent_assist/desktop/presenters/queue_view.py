"""From the server's queue to the queue page. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import msgspec

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.queue_flags import blind, replied, seconds_of, undecided
from agent_assist.desktop.presenters.queue_menu import queue_menu
from agent_assist.desktop.presenters.queue_wish import SORTS, STATES, View, Wish, conditions, narrowed
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.ranks import rank
from agent_assist.domain.review import DIFFERING, DUE_MS, ReviewReason, Second, Severity
from agent_assist.protocol import messages as m
from agent_assist.protocol.messages import FlagRow, QueueItem

MOST_ROWS = 1_000
"""Most contacts that are shown at once; filters and search find the others."""
_KIND = "kind:"
_OPINIONS = {"second": {Second.BLIND, Second.SEEN}, "differ": DIFFERING}
"""How the second opinion of a contact stands in each list of them."""
OVER = say("Take it over")
"""What the button says that takes a contact from somebody else."""
_REASONS = (
    (ReviewReason.DECIDE_FLAG, say("To resolve this flag")),
    (ReviewReason.COACH, say("To coach")),
    (ReviewReason.COMPLAINT, say("To answer a complaint")),
)


_OWN = say("This is your own call. Someone else must review it.")


class Shown(msgspec.Struct, frozen=True):
    """What belongs to the page beside the server's answer.

    Args:
        wish: which list is wanted.
        selected: contact whose preview is shown.
        reason: why the selected contact will be opened.
        people: who can be looked for.
        views: lists that were kept under a name.
        gone: contacts that have left the list since it was shown.
        fresh: how many came to it since.
        notice: a line above the rows.
        note, exporting: how an export stands.
        me: account of who is signed in, whose own calls somebody else reviews.
        busy: whether a contact is being opened.
        marked: contacts that are marked for something that is done to several.
        current: the server chose the contacts by this wish; else they are chosen among those that are here, until its
            answer comes or because an older server cannot choose.
    """

    wish: Wish = Wish()
    selected: str | None = None
    reason: ReviewReason | None = None
    people: tuple[m.Person, ...] = ()
    views: tuple[View, ...] = ()
    gone: frozenset[str] = frozenset()
    fresh: int = 0
    notice: Text = EMPTY
    note: Text = EMPTY
    exporting: bool = False
    me: str = ""
    busy: bool = False
    marked: frozenset[str] = frozenset()
    current: bool = False


def queue_page(answer: m.QueueAnswer | None, given: Shown, *, load: r.Load, message: Text) -> r.QueuePage:
    """Return the queue page.

    Args:
        answer: the server's queue, or None before it came.
        given: what else belongs to it.
        load: how the page stands.
        message: words for it.
    """
    items = [item for item in answer.items if item.flags] if answer else []  # nothing to decide without a flag
    counts, wish = answer.counts if answer else None, given.wish
    by_server = given.current and counts is not None
    now = answer.now_ms if answer else 0
    shown = [item for item in items if by_server or (_passes(item, wish, given.me) and _holds(item, wish.search))]
    chosen = next((item for item in shown if item.contact == given.selected), None)
    waits = counts is not None and not by_server
    if load is r.Load.READY and not shown and not waits:
        load, message = r.Load.EMPTY, _empty(bool(items) or bool(counts and any(counts.values())))
    count = answer.total if answer and by_server else (None if waits else sum(1 for item in shown if _open(item)))
    return r.QueuePage(
        load=load,
        message=message,
        filters=_filters(items, given, counts),
        title=STATES[wish.state] if wish.state != "open" else say("Open flags"),
        count=count,
        rows=tuple(_row(item, now, given) for item in shown),
        preview=_preview(chosen, given) if chosen else None,
        search=wish.search,
        more=bool(answer and by_server and answer.next and len(items) < MOST_ROWS),
        order=_order(answer, len(shown), wish, by_server=by_server),
        beyond=bool(answer and by_server and answer.more is True),
        chips=conditions(wish, given.people),
        menu=queue_menu(wish, given.people),
        fresh=given.fresh,
        notice=given.notice,
        note=given.note,
        exporting=given.exporting,
    )


def _order(answer: m.QueueAnswer | None, shown: int, wish: Wish, *, by_server: bool) -> Text:
    if answer is not None and answer.counts is None and len(answer.items) >= m.QUEUE_LIMIT:
        return say("old server: first {n}", n=m.QUEUE_LIMIT)
    if answer is not None and by_server and answer.next:
        return say("first {n}, {order}", n=shown, order=SORTS[wish.sort])
    return SORTS[wish.sort]


def _empty(flagged: bool) -> Text:  # noqa: FBT001 - the one thing it asks
    if flagged:
        return say("Nothing matches this filter. Choose “All open” to see every contact.")
    return say("No flagged contacts. New ones appear as calls sync.")


def _open(item: QueueItem) -> bool:
    return bool(undecided(item))


def _worst(item: QueueItem) -> FlagRow:
    waiting = blind(item) or undecided(item) or item.flags
    return min(waiting, key=lambda flag: rank(flag.severity, Severity))


def _passes(item: QueueItem, wish: Wish, me: str) -> bool:
    """Whether a contact that is here fits a wish, as far as that can be told without the server."""
    held = item.held_by if isinstance(item.held_by, str) else ""
    if wish.state in _OPINIONS:
        return not _OPINIONS[wish.state].isdisjoint(seconds_of(item).values())
    if _open(item) is (wish.state == "decided"):
        return False
    if wish.state in {"mine", "unassigned"} and held != (me if wish.state == "mine" else ""):
        return False
    if wish.severity and _worst(item).severity != wish.severity:
        return False
    decided = wish.state == "decided"
    if wish.kind and not any(flag.flag == wish.kind and bool(flag.decision) is decided for flag in item.flags):
        return False
    return wish.agent in {"", item.agent}


def _holds(item: QueueItem, search: str) -> bool:
    wanted = search.strip().casefold()
    return not wanted or any(wanted in text.casefold() for text in (item.agent_name, item.number_masked, item.line))


def _filters(items: list[QueueItem], given: Shown, counts: Mapping[str, int] | None) -> tuple[r.FilterRow, ...]:
    """Return the filters with how many contacts each has: as the server counted all, or an older one's answer holds."""
    wish = given.wish

    def row(key: str, name: str, group: str, label: Text, active: bool, severity: str = "") -> r.FilterRow:  # noqa: FBT001 - a value of the row
        alone = narrowed(Wish(), key)
        many = _count(items, lambda x: _passes(x, alone, given.me)) if counts is None else counts.get(name, 0)
        return r.FilterRow(key, group, label, many, active, severity)

    if counts is None:
        kinds = {f"{_KIND}{flag.flag}" for item in items for flag in item.flags if not flag.decision}
    else:
        kinds = {name for name, many in counts.items() if name.startswith(_KIND) and many}
    kinds |= {_KIND + wish.kind} if wish.kind else set()
    told = [state for state in ("unassigned", "mine", "second", "differ") if counts is not None and state in counts]
    return (
        *(r.FilterRow(f"view:{view.name}", "view", Text(view.name), None, view.wish == wish) for view in given.views),
        row("", "open", "severity", STATES["open"], wish == Wish(sort=wish.sort, search=wish.search)),
        *(
            row(f"severity:{s}", f"severity:{s}", "severity", name, wish.severity == s, s)
            for s, name in wording.SEVERITY_NAMES.items()
        ),
        *(row(f"waiting:{s}", s, "waiting", STATES[s], wish.state == s) for s in (*told, "decided")),
        *(
            row(kind, kind, "kind", wording.flag_title(kind.removeprefix(_KIND)), kind == _KIND + wish.kind)
            for kind in sorted(kinds)
        ),
    )


def _count(items: Iterable[QueueItem], holds: Callable[[QueueItem], bool]) -> int:
    return sum(1 for item in items if holds(item))


def _row(item: QueueItem, now_ms: int, given: Shown) -> r.QueueRow:
    worst = _worst(item)
    due_in = item.opened_at_ms + DUE_MS[_severity(worst)] - now_ms
    more = len(item.flags) - 1
    answered = not replied(item).isdisjoint(flag.flag for flag in undecided(item))
    reply = say("no reply") if isinstance(item.held_by, str) else EMPTY
    held, who = _with(item, given.me)
    decided = not _open(item)
    days = max(0, due_in) // 86_400_000
    stale = item.contact in given.gone and not decided
    return r.QueueRow(
        contact_id=item.contact,
        severity=worst.severity,
        title=wording.flag_title(worst.flag),
        meta=_meta(item),
        agent=item.agent_name,
        note=say_count("and 1 more", "and {n} more", more) if more else EMPTY,
        due=say("second opinion") if blind(item) else _due(days, decided=decided, stale=stale),
        due_meta=_standing(item, worst, decided=decided),
        urgent=not decided and not stale and days == 0 and not blind(item),
        selected=item.contact == given.selected,
        severity_name=wording.SEVERITY_NAMES[_severity(worst)],
        holder=_holder(item, given.me),
        seen=bool(_looking(item)),
        stale=stale,
        marked=item.contact in given.marked,
        reply=say("replied") if answered else reply,
        replied=answered,
        held=held,
        initials=wording.initials(who),
    )


def _standing(item: QueueItem, worst: FlagRow, *, decided: bool) -> Text:
    """Return how the flag that stands for a contact was decided, or that it was not, or that it is not told yet."""
    if blind(item):
        return say("decision hidden")
    if not DIFFERING.isdisjoint(seconds_of(item).values()):
        return say("opinions differ")
    return wording.decision_name(worst.decision) if decided and worst.decision else say("open")


def _due(days: int, *, decided: bool, stale: bool) -> Text:
    """Return by when a contact waits for its decision, or why it waits no more."""
    if stale:
        return say("moved on")
    if decided:
        return say("resolved")
    return say("today") if days == 0 else say_count("tomorrow", "in {n} days", days)


def _looking(item: QueueItem) -> list[str]:
    return item.looking if isinstance(item.looking, list) else []


def _holder(item: QueueItem, me: str) -> Text:
    """Return who has a contact open, else who works on it; nothing where the server does not tell."""
    if seen := _looking(item):
        return say("open: {name}", name=seen[0])
    if not isinstance(item.held_by, str):
        return EMPTY
    if item.held_by == me:
        return say("with you")
    return say("with {name}", name=str(item.held_by_name)) if item.held_by else EMPTY


def _with(item: QueueItem, me: str) -> tuple[Text, str]:
    """Return in a word who has a contact open, else who works on it, and the name of that person."""
    if seen := _looking(item):
        return say("has it open"), seen[0]
    if not isinstance(item.held_by, str):
        return EMPTY, ""
    name = str(item.held_by_name)
    if item.held_by == me:
        return say("with you"), name
    return (Text(name), name) if item.held_by else (say("nobody"), "")


def _held(item: QueueItem, me: str) -> Text:
    """Return in a sentence who has a contact open, else who works on it."""
    if seen := _looking(item):
        return say("{name} has it open now.", name=", ".join(seen))
    if not isinstance(item.held_by, str):
        return EMPTY
    if not item.held_by:
        return say("Nobody works on it yet.")
    return say("You work on it.") if item.held_by == me else say("{name} works on it.", name=str(item.held_by_name))


def _taking(item: QueueItem, me: str) -> Text:
    """Return what the key for taking a contact does."""
    if not isinstance(item.held_by, str) or item.agent == me or not _open(item):
        return EMPTY
    if not item.held_by:
        return say("Take this contact")
    return say("Give it back") if item.held_by == me else OVER


def _meta(item: QueueItem) -> Text:
    line = wording.day_time(item.opened_at_ms)
    if item.number_masked:
        line = say("{one} · {other}", one=item.number_masked, other=line)
    if item.talk_ms is not None:
        line = say("{one} · {other}", one=line, other=wording.duration(item.talk_ms))
    return line


def _severity(flag: FlagRow) -> Severity:
    """Return the severity of a flag; one of a newer server counts as low, as it is drawn."""
    return Severity(flag.severity) if flag.severity in set(Severity) else Severity.LOW


def _preview(item: QueueItem, given: Shown) -> r.Preview:
    worst, own = _worst(item), item.agent == given.me
    facts = [(wording.flag_title(flag.flag), _said(flag, seconds_of(item).get(flag.flag, ""))) for flag in item.flags]
    severity = _severity(worst)
    return r.Preview(
        severity=severity.value,
        severity_name=wording.SEVERITY_NAMES[severity],
        kind=Text(item.line),
        title=wording.flag_title(worst.flag),
        meta=say("{one} · {other}", one=item.number_masked, other=item.agent_name)
        if item.number_masked
        else Text(item.agent_name),
        facts=tuple(facts),
        reasons=() if own else _REASONS,
        chosen=given.reason,
        seen_note=_OWN
        if own
        else say("{agent} will see that you opened this contact, and why.", agent=item.agent_name),
        can_open=given.reason is not None and not given.busy and not own,
        holder=_held(item, given.me),
        taking=_taking(item, given.me),
        alike=worst.flag if isinstance(item.held_by, str) else "",
        decided=not _open(item) and not blind(item),
    )


def _said(flag: FlagRow, state: str) -> Text:
    if state in {Second.BLIND, Second.HIDDEN}:
        return say("decision hidden")
    if flag.decision:
        return wording.decision_name(flag.decision)
    return flag_detail(flag.flag, flag.detail) if flag.detail else say("open")
