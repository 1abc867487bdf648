"""Real speech with line noise and planted leaks: every leak of 300 ms is found, and nothing is found where none is.

Recall counts leaks that hold 300 ms or more of speech energy: 20 ms frames of the clean speech that are within 15.9 dB
of its active level (ITU-T P.56) and 3 dB above the line's noise. espeak-ng leaves gaps between words, so a shorter
leak may hold less; such leaks are neither hits nor misses.
"""

from __future__ import annotations

import pytest

from agent_assist.domain.audit import AuditedSpan, Result, SpanKind, SpanVerdict
from agent_assist.telephony.audit import audit
from lab.programs import find_program
from tests.telephony.audit.corpus import Case, Made, cases, make

FORMS = ("pcap-pcmu", "pcap-pcma", "wav-pcm", "wav-pcmu", "wav-pcma")
needs_speech = pytest.mark.skipif(
    find_program("espeak-ng") is None, reason="needs espeak-ng: apt-get install espeak-ng"
)


def pause_of(made: Made) -> tuple[AuditedSpan, Result]:
    found = audit(made.file, (), made.sources, 0)
    (pause,) = (one for one in found.spans if one.span.kind is SpanKind.PAUSE)
    return pause, found.result


@needs_speech
def test_every_leak_is_found() -> None:
    leaks = (300, 400, 500, 700, 1_000, 2_000, 5_000, 350)
    heard = [(case, made, *pause_of(made)) for case in cases(11, 200, FORMS, leaks) for made in [make(case)]]
    scored = [(case, pause, result) for case, made, pause, result in heard if made.speech_ms >= 300]
    missed = [(case, pause) for case, pause, _ in scored if pause.verdict is not SpanVerdict.LEAKED]
    assert len(scored) >= 110
    assert missed == []
    assert {result for _, _, result in scored} == {Result.LEAKED}
    assert {case.side for case, _, _ in scored} == {0, 1}
    assert {case.form for case, _, _ in scored} == set(FORMS)


@needs_speech
def test_nothing_is_found_where_nobody_speaks() -> None:
    heard = [(case, pause_of(make(case))) for case in cases(12, 120, FORMS, (0,))]
    alarms = [case for case, (_, result) in heard if result is not Result.KEPT]
    assert len(alarms) <= 1, alarms  # 1 % of 120
    for case, (pause, _) in heard:
        assert pause.verdict is expected(case), case


def expected(case: Case) -> SpanVerdict:
    """What a pause without a leak is: nothing, silence, or the line's noise."""
    if not case.goes_on:
        return SpanVerdict.SILENT if case.form.startswith("wav") else SpanVerdict.CUT
    return SpanVerdict.SILENT if case.snr_db is None else SpanVerdict.QUIET


@needs_speech
def test_a_short_word_is_recorded_and_no_leak() -> None:
    heard = [pause_of(make(case))[0] for case in cases(13, 20, FORMS, (200,))]
    assert {one.verdict for one in heard} <= {SpanVerdict.QUIET, SpanVerdict.SILENT}
    assert max(one.speech_ms for one in heard) <= 260
