"""From the server's queue to the queue page. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.flag_words import flag_detail
from agent_assist.desktop.presenters.review_view import SEVERITY_NAMES
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.review import ReviewReason, Severity
from agent_assist.protocol.messages import FlagRow, QueueAnswer, QueueItem

DUE_MS = {"high": 24 * 3_600_000, "medium": 3 * 24 * 3_600_000, "low": 7 * 24 * 3_600_000}
"""How long a flag may wait for its decision, milliseconds by severity (house choice)."""
_ORDER = [severity.value for severity in Severity]
_REASONS = (
    (ReviewReason.DECIDE_FLAG, say("To resolve this flag")),
    (ReviewReason.COACH, say("To coach")),
    (ReviewReason.COMPLAINT, say("To answer a complaint")),
)


def queue_page(
    answer: QueueAnswer | None,
    *,
    selected: str | None,
    chosen_filter: str,
    search: str,
    reason: ReviewReason | None,
    load: r.Load,
    message: Text,
    busy: bool,
) -> r.QueuePage:
    """Return the queue page.

    Args:
        answer: the server's queue, or None before it came.
        selected: contact whose preview is shown.
        chosen_filter: "severity:high", "waiting:decision", "kind:…" or empty.
        search: part of an agent's name or of the masked number.
        reason: why the selected contact will be opened.
        load: how the page stands.
        message: words for it.
        busy: whether a contact is being opened.
    """
    items = [item for item in answer.items if item.flags] if answer else []  # nothing to decide without a flag
    now = answer.now_ms if answer else 0
    shown = [item for item in items if _passes(item, chosen_filter) and _holds(item, search)]
    current = next((item for item in shown if item.contact == selected), None)
    if load is r.Load.READY and not shown:
        load, message = r.Load.EMPTY, _empty(items)
    return r.QueuePage(
        load=load,
        message=message,
        filters=_filters(items, chosen_filter),
        title=say("Open flags"),
        count=sum(1 for item in shown if _open(item)),
        rows=tuple(_row(item, now, selected) for item in shown),
        preview=_preview(current, reason, busy=busy) if current else None,
        search=search,
    )


def _empty(items: list[QueueItem]) -> Text:
    if items:
        return say("Nothing matches this filter. Choose “All open” to see every contact.")
    return say("No flagged contacts. New ones appear as calls sync.")


def _open(item: QueueItem) -> bool:
    return any(not flag.decision for flag in item.flags)


def _worst(item: QueueItem) -> FlagRow:
    undecided = [flag for flag in item.flags if not flag.decision] or item.flags
    return min(undecided, key=lambda flag: _rank(flag.severity))


def _rank(severity: str) -> int:
    return _ORDER.index(severity) if severity in _ORDER else len(_ORDER)


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


def _filters(items: list[QueueItem], chosen: str) -> tuple[r.FilterRow, ...]:
    def row(key: str, group: str, label: Text, severity: str = "") -> r.FilterRow:
        return r.FilterRow(key, group, label, _count(items, lambda x: _passes(x, key)), chosen == key, severity)

    kinds = sorted({flag.flag for item in items for flag in item.flags if not flag.decision})
    return (
        row("", "severity", say("All open")),
        *(row(f"severity:{s.value}", "severity", SEVERITY_NAMES[s], s.value) for s in Severity),
        row("waiting:decided", "waiting", say("Resolved")),
        *(row(f"kind:{kind}", "kind", wording.flag_title(kind)) for kind in kinds),
    )


def _count(items: Iterable[QueueItem], holds: Callable[[QueueItem], bool]) -> int:
    return sum(1 for item in items if holds(item))


def _row(item: QueueItem, now_ms: int, selected: str | None) -> r.QueueRow:
    worst = _worst(item)
    due_in = item.opened_at_ms + DUE_MS.get(worst.severity, DUE_MS["low"]) - now_ms
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
    )


def _meta(item: QueueItem) -> Text:
    line = wording.day_time(item.opened_at_ms)
    if item.number_masked:
        line = say("{one} · {other}", one=item.number_masked, other=line)
    if item.talk_ms is not None:
        line = say("{one} · {other}", one=line, other=wording.duration(item.talk_ms))
    return line


def _preview(item: QueueItem, reason: ReviewReason | None, *, busy: bool) -> r.Preview:
    worst = _worst(item)
    facts = [(wording.flag_title(flag.flag), _said(flag)) for flag in item.flags]
    severity = Severity(worst.severity) if worst.severity in _ORDER else Severity.LOW
    return r.Preview(
        severity=severity.value,
        severity_name=SEVERITY_NAMES[severity],
        kind=Text(item.line),
        title=wording.flag_title(worst.flag),
        meta=f"{item.number_masked} · {item.agent_name}",
        facts=tuple(facts),
        reasons=_REASONS,
        chosen=reason,
        seen_note=say("{agent} will see that you opened this contact, and why.", agent=item.agent_name),
        can_open=reason is not None and not busy,
    )


def _said(flag: FlagRow) -> Text:
    if flag.decision:
        return wording.decision_name(flag.decision)
    return flag_detail(flag.flag, flag.detail) if flag.detail else say("open")
