"""From the server's queue to the queue page. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.review_view import SEVERITY_NAMES
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.ranks import rank
from agent_assist.domain.review import DUE_MS, ReviewReason, Severity
from agent_assist.protocol import messages as m
from agent_assist.protocol.messages import FlagRow, QueueItem

MOST_ROWS = 1_000
"""Most contacts that are shown at once; filters and search find the others."""
_DECIDED = "waiting:decided"
_KIND = "kind:"
_REASONS = (
    (ReviewReason.DECIDE_FLAG, say("To resolve this flag")),
    (ReviewReason.COACH, say("To coach")),
    (ReviewReason.COMPLAINT, say("To answer a complaint")),
)


_OWN = say("This is your own call. Someone else must review it.")


def query_of(chosen_filter: str, search: str) -> m.QueueQuery:
    """Return what the server is asked for a filter of the page and a search: the first page of it."""
    group, _, value = chosen_filter.partition(":")
    named = chosen_filter if group in {"severity", "kind"} and value else "open"
    return m.QueueQuery(filter="decided" if chosen_filter == _DECIDED else named, search=search)


def queue_page(
    answer: m.QueueAnswer | None,
    *,
    selected: str | None,
    chosen_filter: str,
    search: str,
    reason: ReviewReason | None,
    load: r.Load,
    message: Text,
    busy: bool,
    me: str = "",
    current: bool = False,
) -> r.QueuePage:
    """Return the queue page.

    Args:
        answer: the server's queue, or None before it came.
        selected: contact whose preview is shown.
        chosen_filter: "severity:high", "waiting:decided", "kind:…" or empty.
        search: part of an agent's name or of the masked number.
        reason: why the selected contact will be opened.
        load: how the page stands.
        message: words for it.
        busy: whether a contact is being opened.
        me: account of who is signed in, whose own calls somebody else reviews.
        current: the server chose the contacts by this filter and search; else they are chosen among those that are
            here, until its answer comes or because an older server cannot choose.
    """
    items = [item for item in answer.items if item.flags] if answer else []  # nothing to decide without a flag
    counts = answer.counts if answer else None
    by_server = current and counts is not None
    now = answer.now_ms if answer else 0
    shown = [item for item in items if by_server or (_passes(item, chosen_filter) and _holds(item, search))]
    chosen = next((item for item in shown if item.contact == selected), None)
    waits = counts is not None and not by_server
    if load is r.Load.READY and not shown and not waits:
        load, message = r.Load.EMPTY, _empty(bool(items) or bool(counts and any(counts.values())))
    count = answer.total if answer and by_server else (None if waits else sum(1 for item in shown if _open(item)))
    return r.QueuePage(
        load=load,
        message=message,
        filters=_filters(items, chosen_filter, counts),
        title=say("Open flags"),
        count=count,
        rows=tuple(_row(item, now, selected) for item in shown),
        preview=_preview(chosen, reason, busy=busy, own=chosen.agent == me) if chosen else None,
        search=search,
        more=bool(answer and by_server and answer.next and len(items) < MOST_ROWS),
        order=_order(answer, len(shown), by_server=by_server),
    )


def _order(answer: m.QueueAnswer | None, shown: int, *, by_server: bool) -> Text:
    if answer is not None and answer.counts is None and len(answer.items) >= m.QUEUE_LIMIT:
        return say("old server: first {n}", n=m.QUEUE_LIMIT)
    if answer is not None and by_server and answer.next:
        return say("first {n}", n=shown)
    return say("most severe first")


def _empty(flagged: bool) -> Text:  # noqa: FBT001 - the one thing it asks
    if flagged:
        return say("Nothing matches this filter. Choose “All open” to see every contact.")
    return say("No flagged contacts. New ones appear as calls sync.")


def _open(item: QueueItem) -> bool:
    return any(not flag.decision for flag in item.flags)


def _worst(item: QueueItem) -> FlagRow:
    undecided = [flag for flag in item.flags if not flag.decision] or item.flags
    return min(undecided, key=lambda flag: rank(flag.severity, Severity))


def _passes(item: QueueItem, chosen: str) -> bool:
    group, _, value = chosen.partition(":")
    if group == "severity":
        return _open(item) and _worst(item).severity == value
    if group == "kind":
        return any(flag.flag == value and not flag.decision for flag in item.flags)
    if group == "waiting" and value == "decided":
        return not _open(item)
    return _open(item)


def _holds(item: QueueItem, search: str) -> bool:
    wanted = search.strip().casefold()
    return not wanted or any(wanted in text.casefold() for text in (item.agent_name, item.number_masked, item.line))


def _filters(items: list[QueueItem], chosen: str, counts: Mapping[str, int] | None) -> tuple[r.FilterRow, ...]:
    """Return the filters with how many contacts each has: as the server counted all, or an older one's answer holds."""

    def row(key: str, group: str, label: Text, severity: str = "") -> r.FilterRow:
        many = _count(items, lambda x: _passes(x, key)) if counts is None else counts.get(query_of(key, "").filter, 0)
        return r.FilterRow(key, group, label, many, chosen == key, severity)

    if counts is None:
        kinds = {f"{_KIND}{flag.flag}" for item in items for flag in item.flags if not flag.decision}
    else:
        kinds = {name for name, many in counts.items() if name.startswith(_KIND) and (many or name == chosen)}
    return (
        row("", "severity", say("All open")),
        *(row(f"severity:{s.value}", "severity", SEVERITY_NAMES[s], s.value) for s in Severity),
        row(_DECIDED, "waiting", say("Resolved")),
        *(row(kind, "kind", wording.flag_title(kind.removeprefix(_KIND))) for kind in sorted(kinds)),
    )


def _count(items: Iterable[QueueItem], holds: Callable[[QueueItem], bool]) -> int:
    return sum(1 for item in items if holds(item))


def _row(item: QueueItem, now_ms: int, selected: str | None) -> r.QueueRow:
    worst = _worst(item)
    due_in = item.opened_at_ms + DUE_MS[_severity(worst)] - now_ms
    more = len(item.flags) - 1
    note = say_count("and 1 more", "and {n} more", more) if more else EMPTY
    decided = not _open(item)
    days = max(0, due_in) // 86_400_000
    return r.QueueRow(
        contact_id=item.contact,
        severity=worst.severity,
        title=wording.flag_title(worst.flag),
        meta=_meta(item),
        agent=item.agent_name,
        note=note,
        due=say("resolved") if decided else (say("today") if days == 0 else say_count("tomorrow", "in {n} days", days)),
        due_meta=wording.decision_name(worst.decision) if decided else say("open"),
        urgent=not decided and days == 0,
        selected=item.contact == selected,
        severity_name=SEVERITY_NAMES[_severity(worst)],
    )


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


def _preview(item: QueueItem, reason: ReviewReason | None, *, busy: bool, own: bool) -> r.Preview:
    worst = _worst(item)
    facts = [(wording.flag_title(flag.flag), _said(flag)) for flag in item.flags]
    severity = _severity(worst)
    return r.Preview(
        severity=severity.value,
        severity_name=SEVERITY_NAMES[severity],
        kind=Text(item.line),
        title=wording.flag_title(worst.flag),
        meta=f"{item.number_masked} · {item.agent_name}",
        facts=tuple(facts),
        reasons=() if own else _REASONS,
        chosen=reason,
        seen_note=_OWN
        if own
        else say("{agent} will see that you opened this contact, and why.", agent=item.agent_name),
        can_open=reason is not None and not busy and not own,
    )


def _said(flag: FlagRow) -> Text:
    if flag.decision:
        return wording.decision_name(flag.decision)
    return flag_detail(flag.flag, flag.detail) if flag.detail else say("open")
