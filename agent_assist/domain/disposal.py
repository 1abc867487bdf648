"""What was recorded before a withdrawal, and whether somebody said what shall become of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.consent_facts import AnswerMoment
from agent_assist.domain.flags import BITE_MS, recording_spans


class Span(NamedTuple):
    """A recorded span that a withdrawal is about; times in milliseconds since 1970 UTC."""

    purpose: str
    party: str
    from_ms: int
    to_ms: int


def spans_to_dispose(file: CaseFile, recorder_purposes: frozenset[str]) -> list[Span]:
    """Return the spans whose fate is open: recorded for a purpose that was withdrawn since, and nobody said more.

    A span reaches from the first recording on this call, or from the end of what was disposed of before, to the
    withdrawal. A stop takes a moment to be confirmed: what ran on for at most BITE_MS belongs to the span too.
    """
    return list(_spans(file, recorder_purposes))


def _spans(file: CaseFile, recorder_purposes: frozenset[str]) -> Iterator[Span]:
    recorded = recording_spans(file)
    newest = {(m.party, m.purpose): m for m in file.answer_log if m.purpose in recorder_purposes}
    for (party, purpose), moment in newest.items():
        before = [span for span in recorded if span[0] < moment.at_ms]
        if moment.state is not ConsentState.WITHDRAWN or not before:
            continue
        ends = [one.to_ms for one in file.disposals if (one.party, one.purpose) == (party, purpose)]
        if not ends or max(ends) < moment.at_ms:
            start = max([before[0][0], *(end for end in ends if end < moment.at_ms)])
            yield Span(purpose, party, start, _end(before[-1], moment))


def _end(last: tuple[int, int], withdrawal: AnswerMoment) -> int:
    return min(max(last[1], withdrawal.at_ms), withdrawal.at_ms + BITE_MS)
