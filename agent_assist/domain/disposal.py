"""What was recorded before a withdrawal or on a mistaken yes, and what somebody said shall become of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.consent_facts import AnswerMoment
from agent_assist.domain.flags import BITE_MS, recording_spans


class Span(NamedTuple):
    """A recorded span that a withdrawal or a correction is about; times in milliseconds since 1970 UTC."""

    purpose: str
    party: str
    from_ms: int
    to_ms: int


def spans_to_dispose(file: CaseFile, recorder_purposes: frozenset[str]) -> list[Span]:
    """Return the spans whose fate is open: recorded for a purpose that was taken back since, and nobody said more.

    A span reaches from the first recording on this call, or from the end of what was disposed of before, to the
    withdrawal. One that was recorded because a yes was keyed by mistake begins with that yes, and ends where it was
    corrected. A stop takes a moment to be confirmed: what ran on for at most BITE_MS belongs to the span too.
    """
    return list(_spans(file, recorder_purposes))


def _spans(file: CaseFile, recorder_purposes: frozenset[str]) -> Iterator[Span]:
    recorded = recording_spans(file)
    newest = {(m.party, m.purpose): m for m in file.answer_log if m.purpose in recorder_purposes}
    for (party, purpose), moment in newest.items():
        since = _taken_back(file, moment)
        before = [span for span in recorded if span[0] < moment.at_ms and since is not None and span[1] > since]
        if since is None or not before:
            continue
        ends = [one.to_ms for one in file.disposals if (one.party, one.purpose) == (party, purpose)]
        if not ends or max(ends) < moment.at_ms:
            start = max([before[0][0], since, *(end for end in ends if end < moment.at_ms)])
            yield Span(purpose, party, start, _end(before[-1], moment))


def _taken_back(file: CaseFile, moment: AnswerMoment) -> int | None:
    """Return since when what an answer takes back counted: 0 for a withdrawal, the mistaken yes for a correction of it.

    None where the answer takes nothing back: a refusal that was the first answer has nothing before it.
    """
    if moment.state is ConsentState.WITHDRAWN:
        return 0
    if moment.state.valid:
        return None
    said, since = {one.event_id: one for one in file.answer_log}, None
    wrong = said.pop(moment.corrects, None)
    while wrong is not None:  # an answer may be corrected more than once; each is taken out, so this ends
        since = wrong.at_ms if wrong.state.valid else since
        wrong = said.pop(wrong.corrects, None)
    return since


def _end(last: tuple[int, int], withdrawal: AnswerMoment) -> int:
    return min(max(last[1], withdrawal.at_ms), withdrawal.at_ms + BITE_MS)
