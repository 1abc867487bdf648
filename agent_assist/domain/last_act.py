"""The newest thing that the agent entered on a contact and may still take back. Pure. See ADR 33."""

from __future__ import annotations

from typing import NamedTuple

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import AGENT, CORRECTION_WINDOW_MS, ConsentState, Origin, still_young
from agent_assist.domain.consent_facts import AnswerMoment
from agent_assist.domain.facts import Fact
from agent_assist.domain.slips import resting, undoable
from agent_assist.domain.steps import correctable

_ENTERED = frozenset({Origin.SPOKEN, Origin.KEYED, Origin.THIRD_PARTY, Origin.PARENT, Origin.STANDING})
"""Answers that the agent keyed; what came with a transfer or from the customer's page is nobody's slip here."""


_STATES = frozenset(ConsentState) - {ConsentState.EXPIRED, ConsentState.DEFERRED, ConsentState.REVOKED}
"""What no key enters ends by itself, and hides no slip."""


class LastAct(NamedTuple):
    """What can be taken back now.

    Args:
        at_ms: when it was entered, milliseconds since 1970 UTC.
        fact: the act itself; None for an answer.
        answers: the answers that one press entered; empty for another act.
        by_answer: another answer corrects it; else what is taken back is asked again.
    """

    at_ms: int
    fact: Fact | None = None
    answers: tuple[AnswerMoment, ...] = ()
    by_answer: bool = False

    def left_ms(self, now_ms: int) -> int:
        """Return how long it can still be taken back, milliseconds."""
        return max(0, self.at_ms + CORRECTION_WINDOW_MS - now_ms)


def last_act(file: CaseFile, now_ms: int) -> LastAct | None:
    """Return what can be taken back now, or None.

    Args:
        file: the contact's case file.
        now_ms: milliseconds since 1970 UTC.
    """
    facts = [entry.fact for entry in file.entries]
    place = max((i for i, fact in enumerate(facts) if undoable(fact, now_ms)), default=None)
    answered = _answered(file, now_ms)
    if place is None:
        return _answer(file, answered, now_ms)
    later = facts[place + 1 :]
    after = {fact.id for fact in later} - resting(later)
    if answered and answered[-1].event_id in after:
        return _answer(file, answered, now_ms)
    return LastAct(facts[place].at_ms, facts[place])


def _answer(file: CaseFile, answered: tuple[AnswerMoment, ...], now_ms: int) -> LastAct | None:
    if not answered:
        return None
    newest, one = answered[-1], correctable(file, now_ms)
    by_answer = one is not None and one.event_id == newest.event_id and len(answered) == 1
    return LastAct(newest.at_ms, answers=answered, by_answer=by_answer)


def _answered(file: CaseFile, now_ms: int) -> tuple[AnswerMoment, ...]:
    """Return the newest answers that one press entered; empty where they are too old, or taken back already."""
    keyed = [m for m in file.answer_log if _keyed(m)]
    newest = keyed[-1] if keyed else None
    if newest is None or newest.state is ConsentState.REQUESTED or not still_young(newest.at_ms, now_ms):
        return ()
    standing_now = {(m.party, m.purpose): m for m in keyed}.values()
    together = tuple(m for m in standing_now if m.at_ms == newest.at_ms)
    return together if any(_of_many(m, file) for m in together) else (newest,)


def _keyed(moment: AnswerMoment) -> bool:
    return moment.party != AGENT and moment.origin in _ENTERED and moment.state in _STATES


def _of_many(moment: AnswerMoment, file: CaseFile) -> bool:
    """Tell whether the press that entered an answer may have entered others.

    W takes all back, S uses all, and "no guardian" refuses all for a minor.
    """
    unguarded = file.minor_at_ms is not None and moment.state is ConsentState.REFUSED
    return unguarded or moment.state is ConsentState.WITHDRAWN or moment.origin is Origin.STANDING
