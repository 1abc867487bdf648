"""Answers to a purpose and what they allow.

The states are those of ISO/IEC TS 27560 and the W3C Data Privacy Vocabulary as far as one call needs them; the full
life of a consent widens this table. Unclear is kept as `unknown` and never counts as given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from agent_assist.domain.facts import FactKind

CORRECTION_WINDOW_MS = 10_000
"""How long a mis-keyed answer can be corrected by a second event, milliseconds (ux.md: 10 s)."""


class ConsentState(StrEnum):
    """State of one purpose for one contact."""

    REQUESTED = "requested"
    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


STATE_OF_KIND: Mapping[str, ConsentState] = {
    FactKind.CONSENT_GIVEN: ConsentState.GIVEN,
    FactKind.CONSENT_REFUSED: ConsentState.REFUSED,
    FactKind.CONSENT_UNCLEAR: ConsentState.UNKNOWN,
    FactKind.CONSENT_WITHDRAWN: ConsentState.WITHDRAWN,
}
"""Which state each consent fact leads to."""

KIND_OF_STATE: Mapping[ConsentState, FactKind] = {
    ConsentState.GIVEN: FactKind.CONSENT_GIVEN,
    ConsentState.REFUSED: FactKind.CONSENT_REFUSED,
    ConsentState.UNKNOWN: FactKind.CONSENT_UNCLEAR,
    ConsentState.WITHDRAWN: FactKind.CONSENT_WITHDRAWN,
}
"""Which fact records each state."""

_MOVES: Mapping[ConsentState, frozenset[ConsentState]] = {
    ConsentState.REQUESTED: frozenset({ConsentState.GIVEN, ConsentState.REFUSED, ConsentState.UNKNOWN}),
    ConsentState.UNKNOWN: frozenset({ConsentState.GIVEN, ConsentState.REFUSED}),
    ConsentState.GIVEN: frozenset({ConsentState.WITHDRAWN}),
    ConsentState.REFUSED: frozenset({ConsentState.GIVEN}),
    ConsentState.WITHDRAWN: frozenset({ConsentState.GIVEN}),
}


def may_move(before: ConsentState, after: ConsentState, *, correcting: bool = False) -> bool:
    """Tell whether an answer may follow another.

    Args:
        before: the state so far.
        after: the new answer.
        correcting: the new answer corrects a mis-keyed one, so any answer but withdrawn may follow.
    """
    if correcting:
        return before is not ConsentState.REQUESTED and after not in {before, ConsentState.WITHDRAWN}
    return after in _MOVES[before]


@dataclass(frozen=True, slots=True)
class Answer:
    """The newest answer to one purpose.

    Args:
        purpose: id of the purpose.
        state: what it is now.
        at_ms: when it was captured.
        event_id: the fact that says so.
        correctable_until_ms: until when it may be corrected; equals at_ms for a withdrawal.
    """

    purpose: str
    state: ConsentState
    at_ms: int
    event_id: str
    correctable_until_ms: int


def recording_wanted(
    level: str, answers: Mapping[str, Answer], recorder_purposes: Iterable[str], *, disclosed: bool
) -> bool:
    """Decide whether the recorder should run now.

    Args:
        level: the decision's level: none, notice, implied or explicit.
        answers: newest answer per purpose; a purpose without an answer is absent.
        recorder_purposes: ids of the purposes that feed the recorder.
        disclosed: whether the disclosure was read to the end.

    Returns:
        True only if at least one recorder purpose is allowed. With `explicit` only a given answer allows. Below it,
        staying on after the disclosure allows a purpose nobody refused, withdrew or answered unclearly. Silence
        never counts at `explicit`, and nothing is allowed before the disclosure was read.
    """
    if not disclosed:
        return False
    for purpose in recorder_purposes:
        answer = answers.get(purpose)
        if answer is None:
            if level != "explicit":
                return True
        elif answer.state is ConsentState.GIVEN:
            return True
    return False
