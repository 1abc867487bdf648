"""Which unclear answer may be asked about once more. Pure."""

from __future__ import annotations

from agent_assist.domain.asked import heard_by
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Answer, ConsentState


def to_ask_again(file: CaseFile) -> Answer | None:
    """Return the newest unclear answer on a call whose question was not asked a second time, or None.

    One more question is enough: whoever is asked until they say yes has not given it freely (EDPB Guidelines 05/2020,
    section 3.1).
    """
    if not file.state.live or file.connected_at_ms is None:
        return None
    unclear = [
        answer
        for person in file.persons
        for answer in file.answers_of(person).values()
        if answer.state is ConsentState.UNKNOWN and not _asked_since(file, answer)
    ]
    return max(unclear, key=lambda answer: answer.at_ms) if unclear else None


def _asked_since(file: CaseFile, answer: Answer) -> bool:
    """Tell whether the question was read after the answer. The reading that ended with the answer is as old as it."""
    asked = heard_by(file, answer.party)
    return any(one.purpose == answer.purpose and one.ended_at_ms > answer.at_ms for one in asked)
