"""The form that begins a calibration round: which flags, who judges, until when, and what is missing. Pure (ADR 56)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.queue_flags import undecided
from agent_assist.desktop.presenters.rounds_state import CaseLine, RoundPlan
from agent_assist.desktop.presenters.rounds_view import call_of
from agent_assist.desktop.presenters.text import EMPTY, Text, say, say_count
from agent_assist.domain.clock import utc_of
from agent_assist.domain.facts.calibration import LEAST_MEMBERS, MOST_CASES, MOST_MEMBERS
from agent_assist.domain.ranks import rank
from agent_assist.domain.review import FlagKind, Severity
from agent_assist.protocol import messages as m

DAYS: Final = (1, 3, 7, 14, 28)
"""How many days after today a round can last."""
_FIRST_DAYS: Final = 7
_NOTE = say(
    "Until it is over, those who judge are shown no decisions on these contacts. It can't be ended or changed before."
)
_OLD = say(
    "The server didn't start this round. One flag may have an old decision, of which nobody noted who was sent it."
)


@dataclass(frozen=True, slots=True)
class Plan:
    """A round that is not begun yet.

    Args:
        items: its contacts, as the queue had them.
        people: supervisors who may judge; None before the server named them.
        members: accounts that were chosen, in the order of their choice.
        days: after how many days the last day ends, today not counted.
    """

    items: tuple[m.QueueItem, ...]
    people: tuple[m.Person, ...] | None = None
    members: tuple[str, ...] = ()
    days: int = _FIRST_DAYS

    def cases(self) -> list[tuple[str, m.FlagRow]]:
        """Return contact and flag of each: the most severe flag that waits, else the most severe."""
        found = ((item.contact, _worst(undecided(item) or item.flags)) for item in self.items)
        return [(contact, flag) for contact, flag in found if flag is not None]

    def candidates(self) -> list[m.Person]:
        """Return the supervisors who can judge: nobody judges a call of their own."""
        own = {item.agent for item in self.items}
        return [one for one in self.people or () if one.reviews and one.id not in own]

    def with_member(self, account: str) -> Plan:
        """Return the plan with a supervisor chosen, or left out again."""
        if account in self.members:
            return replace(self, members=tuple(one for one in self.members if one != account))
        known = any(one.id == account for one in self.candidates())
        return replace(self, members=(*self.members, account)) if known else self

    def ends_ms(self, now_ms: int) -> int:
        """Return the end of the last day on this computer's clock, milliseconds since 1970 UTC."""
        last = utc_of(now_ms).astimezone().date() + timedelta(days=self.days + 1)
        return int(datetime(last.year, last.month, last.day).astimezone().timestamp() * 1000) - 1000


def round_plan(plan: Plan, now_ms: int, *, busy: bool) -> RoundPlan:
    """Return the form.

    Args:
        plan: what was chosen.
        now_ms: now, milliseconds since 1970 UTC.
        busy: while the round is being begun.
    """
    cases = plan.cases()
    items = {item.contact: item for item in plan.items}
    missing = _missing(plan, [flag for _, flag in cases])
    return RoundPlan(
        title=say_count("A round with 1 flag", "A round with {n} flags", len(cases)),
        lines=tuple(_line(items[contact], flag) for contact, flag in cases),
        people=tuple(_person(one, plan.members) for one in plan.candidates()),
        days=tuple((many, _last_day(replace(plan, days=many), now_ms), many == plan.days) for many in DAYS),
        missing=missing,
        note=_NOTE,
        can_begin=missing == EMPTY and not busy,
    )


def why_not_begun(plan: Plan) -> Text:
    """Return why the server may have refused a round, as far as can be told here."""
    if any(flag.decision for _, flag in plan.cases()):
        return _OLD
    return say("The server didn't start this round. Someone you chose may no longer review, or one call is their own.")


def _worst(flags: Iterable[m.FlagRow]) -> m.FlagRow | None:
    return min(flags, key=lambda flag: rank(flag.severity, Severity), default=None)


def _line(item: m.QueueItem, flag: m.FlagRow) -> CaseLine:
    call = call_of(item.number_masked, item.opened_at_ms)
    return CaseLine(wording.flag_title(flag.flag), call, Text(item.agent_name))


def _person(one: m.Person, members: Sequence[str]) -> tuple[str, str, bool]:
    return one.id, one.name, one.id in members


def _last_day(plan: Plan, now_ms: int) -> Text:
    return wording.day(plan.ends_ms(now_ms))


def _missing(plan: Plan, flags: Sequence[m.FlagRow]) -> Text:
    reasons = (
        (not flags, say("Select contacts in the queue first.")),
        (len(flags) > MOST_CASES, say("A round has at most {n} flags. Select fewer contacts.", n=MOST_CASES)),
        (any(one.flag not in frozenset(FlagKind) for one in flags), say("One flag comes from a newer version.")),
        (plan.people is None, say("The supervisors are being fetched.")),
        (
            len(plan.candidates()) < LEAST_MEMBERS,
            say("There are too few supervisors who can judge these calls. A round needs {n}.", n=LEAST_MEMBERS),
        ),
        (len(plan.members) < LEAST_MEMBERS, say("Choose at least {n} supervisors.", n=LEAST_MEMBERS)),
        (len(plan.members) > MOST_MEMBERS, say("Choose at most {n} supervisors.", n=MOST_MEMBERS)),
    )
    return next((words for holds, words in reasons if holds), EMPTY)
