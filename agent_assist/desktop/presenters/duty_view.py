"""The further duty that is acted on now, in one line; the law behind it is one key away. Pure.

While a call that the agent makes is not answered, the line says what time it is for the customer, and until or from
when the rules allow such a call. It warns; nothing stops the call.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import datetime

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import DutyInputs
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.domain.binding import HoursRule
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.steps import Step
from agent_assist.policy.levels import Status
from agent_assist.policy.payment import ActedOn
from agent_assist.policy.rows import Moment, OverlayRow

_BEFORE = frozenset({Moment.OPENING, Moment.QUESTION})
"""Moments of a duty that belongs to the sentence; the sentence may be the question."""
_AT: Mapping[Step, frozenset[str]] = {
    Step.RING: frozenset({Moment.OPENING}),
    Step.DISCLOSE: _BEFORE | {Moment.CALL},
    Step.ASK_GUARDIAN: frozenset({Moment.QUESTION, Moment.CALL}),
    Step.ASK: frozenset({Moment.QUESTION, Moment.CALL}),
    Step.ASK_AGAIN: frozenset({Moment.QUESTION, Moment.CALL}),
    Step.PAY: frozenset({Moment.PAYMENT, Moment.CALL}),
    Step.WRAP_UP: frozenset({Moment.WRAP_UP}),
    Step.IDLE: frozenset(),
}
_ELSE = frozenset({Moment.CALL})
_STRICTEST_FIRST = (
    "prohibit",
    "parental-consent",
    "written-consent",
    "explicit-consent",
    "consent",
    "opt-out",
    "inform",
)
"""Actions of overlays.toml; one that is not known here counts as the strictest."""


def duty(view: DutyInputs) -> s.InForceCell | None:
    """Return the line of the strictest duty that is acted on in this step, and how many more there are; else None.

    A duty without a line, as in packs of before, stands under Why alone.
    """
    file = view.file
    if file is None or file.decision is None:
        return None
    fired = {one.id for one in file.decision.overlays}
    hours = file.decision.hours if view.step is Step.RING else ()
    moments = _AT.get(view.step, _ELSE)
    late = fired - _told(file) if view.step not in _AT else frozenset()
    wanted = (row for row in view.rows if row.line and not (view.silenced and _reminds(row)))
    due = sorted((row for row in wanted if _is_due(row, fired, moments, late)), key=_rank)
    lines = [Text(line) for line in dict.fromkeys(_line(row, view.ui_language) for row in due)]
    if hours:
        closed = not hours[0].allowed
        words = _words([hours_line(hours[0]), *lines])
        return s.InForceCell(s.ToolKey.WHY, "clock", "Y", say("Calling hours"), words, open=closed)
    if not lines:
        return None
    stops = due[0].action == _STRICTEST_FIRST[0]
    why = file.state.live and file.connected_at_ms is not None and (file.payment is None or view.step is Step.PAY)
    words, name = _words(lines), say("To do now")
    if view.law and view.step is Step.PAY:  # no card stands before the one that says whether the number may be taken
        words, name = _law(due[0]), say("Why?")
    return s.InForceCell(s.ToolKey.WHY, "list-checks", "Y" if why else "", name, words, open=stops, enabled=why)


def _law(row: ActedOn) -> Text:
    """Return what the law says and where, as the pack has it."""
    told = ": ".join(filter(None, ("; ".join(row.citations), row.text)))
    return Text(told)


def _told(file: CaseFile) -> frozenset[str]:
    """Return the duties that stood there while the customer was told of the recording."""
    read = (reading.decision for reading in file.readings if reading.opens)
    return frozenset(one.id for decision in read if decision is not None for one in decision.overlays)


def _is_due(row: ActedOn, fired: AbstractSet[str], moments: AbstractSet[str], late: AbstractSet[str]) -> bool:
    """Tell whether a duty is acted on now. One that belongs to the sentence and came after it is due when it comes."""
    return row.id in fired and (row.moment in moments or (row.id in late and row.moment in _BEFORE))


def _reminds(row: ActedOn) -> bool:
    """Tell whether a line is a regulator's advice on how to work, which a prompt is; what a law asks for is none."""
    return isinstance(row, OverlayRow) and row.moment == Moment.CALL and row.validity.status is Status.GUIDANCE


def hours_line(rule: HoursRule) -> Text:
    """Return what time it is for the customer, and until or from when a rule allows the call."""
    if not rule.local:
        return say("The customer's local time is unknown. Calling hours apply.")
    local = datetime.fromisoformat(rule.local)
    time = f"{local:%H:%M}"
    if not rule.changes:
        return say("It is {time} for the customer. Calls aren't allowed now.", time=time)
    changes = datetime.fromisoformat(rule.changes)
    then = f"{changes:%H:%M}" if changes.date() == local.date() else wording.local_day_time(changes)
    if rule.allowed:
        return say("It is {time} for the customer. Calls are allowed until {then}.", time=time, then=then)
    return say("It is {time} for the customer. Calls are allowed from {then}.", time=time, then=then)


def _words(lines: list[Text]) -> Text:
    if len(lines) == 1:
        return lines[0]
    return say_count("{duty} (1 more)", "{duty} ({n} more)", len(lines) - 1, duty=lines[0])


def _rank(row: ActedOn) -> tuple[int, bool, str]:
    """What forbids comes first; then what this step is for, before what holds all the time."""
    known = row.action in _STRICTEST_FIRST
    return (_STRICTEST_FIRST.index(row.action) if known else 0, row.moment == Moment.CALL, row.id)


def _line(row: ActedOn, language: str) -> str:
    texts = dict(row.line)
    return _first(texts, (language, language.partition("-")[0], "en"))


def _first(texts: Mapping[str, str], languages: Iterable[str]) -> str:
    return next((texts[one] for one in languages if one in texts), next(iter(texts.values())))
