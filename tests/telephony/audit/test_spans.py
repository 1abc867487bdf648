"""What a ledger declares, how a file's time is tied to the day's, and what can then be said."""

from __future__ import annotations

import io
from array import array
from typing import TYPE_CHECKING, Any

import pytest

from agent_assist.domain.audit import AuditMoment, DeclaredSpan, Result, SpanKind, SpanVerdict
from agent_assist.domain.facts import FactKind
from agent_assist.domain.facts.body import typed
from agent_assist.domain.facts.recorder import RecordingAudited
from agent_assist.domain.flags import audit_flags
from agent_assist.domain.review import FlagKind, Severity
from agent_assist.telephony.audit import Source, audit, declared_spans
from agent_assist.telephony.audit.declared import runs
from agent_assist.telephony.audit.judge import hear, judge_span, noise_floor, speech_ms
from agent_assist.telephony.audit.levels import ABSENT, CLOSED, FRAME_MS, Levels
from tests.call import answered, ended, fact, recorder, talk
from tests.telephony.audit.corpus import wav_header
from tests.telephony.audit.test_wavs import tone
from tests.telephony.recorder.fake_rtpengine import HEADER, record

if TYPE_CHECKING:
    from agent_assist.domain.casefile import CaseFile

PURPOSES = ("quality", "training")
STOP, PAUSE, REFUSAL, PAYMENT = SpanKind.STOP, SpanKind.PAUSE, SpanKind.REFUSAL, SpanKind.PAYMENT


def declared(*facts: Any) -> list[tuple[SpanKind, int, int, int]]:
    spans = declared_spans(talk(*facts), PURPOSES)
    return [(span.kind, span.declared_ms, span.from_ms, span.to_ms) for span in spans]


def recorded(*more: Any) -> list[Any]:
    """Recorded from 2.0 s (confirmed at 2.2), paused from 10 s (confirmed at 10.5) to 20 s, over at 30 s."""
    return [
        recorder(1_200, "off"),
        recorder(2_200, "recording", after_ms=200, command="start"),
        recorder(10_500, "paused", after_ms=500, command="pause"),
        recorder(20_200, "recording", after_ms=200, command="start"),
        *more,
        ended(30_000),
    ]


def test_pauses_and_stops_run_from_confirmation_to_the_next_wish() -> None:
    assert declared(*recorded()) == [(STOP, 1_200, 1_200, 2_000), (PAUSE, 10_000, 10_500, 20_000)]
    assert [(run.asked_ms, run.stopped_ms) for run in runs(talk(*recorded()))] == [(2_000, 10_500), (20_000, 30_000)]


def test_a_call_that_goes_on_or_was_never_answered_declares_nothing() -> None:
    assert declared(*recorded()[:-1]) == []
    assert declared() == []


def test_a_refusal_is_judged_from_the_confirmed_stop_and_no_later_than_3_s() -> None:
    no = [answered(5_000, FactKind.CONSENT_WITHDRAWN, purpose) for purpose in PURPOSES]
    given = [answered(1_500, FactKind.CONSENT_GIVEN, purpose) for purpose in PURPOSES]
    start = [recorder(2_200, "recording", after_ms=200)]
    quick = [recorder(5_600, "off", after_ms=500), ended(9_000)]
    late = [recorder(9_000, "off", after_ms=500), ended(12_000)]
    assert (REFUSAL, 5_000, 5_600, 9_000) in declared(*given, *start, *no, *quick)
    assert (REFUSAL, 5_000, 8_000, 12_000) in declared(*given, *start, *no, *late)
    assert (REFUSAL, 5_000, 8_000, 12_000) in declared(*given, *start, *no, ended(12_000))


def test_a_payment_step_is_judged_by_itself() -> None:
    steps = [fact(FactKind.PAYMENT_OPENED, 9_990, {"audio": "pause", "longest_ms": 60_000})]
    steps += [fact(FactKind.PAYMENT_ENDED, 19_900, {"ended": "agent"})]
    assert (PAYMENT, 9_990, 10_500, 19_900) in declared(*recorded(*steps))
    unbroken = [fact(FactKind.PAYMENT_OPENED, 9_990, {"audio": "unbroken"})]
    assert not any(kind is PAYMENT for kind, *_ in declared(*recorded(*unbroken)))


def test_speech_bridges_words_and_leaves_out_clicks() -> None:
    def ms(pattern: str) -> int:
        return speech_ms(array("f", [1000.0 if mark == "#" else 10.0 for mark in pattern]), 500)

    assert ms("...###...") == 60
    assert ms("#.......#......#......#") == 0
    assert ms("###.....###") == 220
    assert ms("###......###") == 120


def side(*stretches: tuple[int, float]) -> Levels:
    frames = array("f", [level for count, level in stretches for _ in range(count)])
    return Levels(0.0, frames)


@pytest.mark.parametrize(
    ("level", "verdict"),
    [
        (ABSENT, SpanVerdict.CUT),
        (0.0, SpanVerdict.SILENT),
        (8.0, SpanVerdict.SILENT),
        (30.0, SpanVerdict.SILENT),
        (60.0, SpanVerdict.QUIET),
        (300.0, SpanVerdict.LEAKED),
        (CLOSED, SpanVerdict.UNPROVEN),
    ],
)
def test_each_verdict(level: float, verdict: SpanVerdict) -> None:
    """A line with noise at 60 and speech at 2,000."""
    levels = side((100, 60.0), (100, 2_000.0), (100, level), (100, 60.0))
    span = DeclaredSpan(PAUSE, 3_900, 4_000, 6_000)
    found = judge_span(span, [(levels, 60.0)], 0)
    assert found.verdict is verdict
    assert found.sound_for_ms == 100
    assert noise_floor(side((20, 60.0), (80, 2_000.0), (300, 0.0))) == 60.0


def test_a_span_within_the_axis_own_doubt_is_not_proven() -> None:
    assert judge_span(DeclaredSpan(PAUSE, 0, 0, 800), [(side((100, ABSENT)), 8.5)], 450).verdict is SpanVerdict.UNPROVEN


def test_an_unreadable_side_does_not_hide_a_leak_of_the_other() -> None:
    sides = [(side((100, CLOSED)), 8.5), (side((100, 900.0)), 60.0)]
    assert judge_span(DeclaredSpan(PAUSE, 0, 0, 2_000), sides, 40).verdict is SpanVerdict.LEAKED
    assert hear(array("f"), 60).written is False


def packet_call(spans: list[tuple[float, float]], skew_s: float = 0.0, keys: tuple[float, ...] = ()) -> list[Source]:
    records = [
        (at, record(at + skew_s + port / 1e9, port, round(at * 50)))
        for begin, end in spans
        for at in (begin + i / 50 for i in range(round((end - begin) * 50)))
        for port in (20_100, 20_300)
    ]
    records += [(at, record(at + skew_s, 20_100, 0, b"\x05\x8a\x03\x20", kind=101)) for at in keys]
    data = HEADER + b"".join(one for _, one in sorted(records))
    return [Source(lambda: io.BytesIO(data))]


def judged(sources: list[Source], *more: Any) -> AuditMoment:
    return audit(talk(*recorded(*more)), PURPOSES, sources, 40_000)


KEPT = [(2.0, 10.0), (20.0, 30.0)]


def test_packets_that_keep_to_the_ledger() -> None:
    found = judged(packet_call(KEPT))
    assert (found.result, found.means) == (Result.KEPT, "packets")
    assert [one.verdict for one in found.spans] == [SpanVerdict.CUT, SpanVerdict.CUT]


def test_a_phone_that_stalled_before_the_start_was_not_recorded_in_the_pause() -> None:
    """Its packets come 60 ms behind their RTP time. What came after the start is not of the pause before it."""
    behind = b"".join(record(20.005 + i / 50, 20_100, round((20.005 + i / 50 - 0.06) * 50)) for i in range(400))
    (before,) = packet_call([(2.0, 10.0)])
    with before.open() as stream:
        data = stream.read() + behind
    pause = judged([Source(lambda: io.BytesIO(data))]).spans[1]
    assert (pause.verdict, pause.speech_ms) == (SpanVerdict.CUT, 0)


def test_a_recorder_that_stops_late_is_told_by_the_gap_and_not_called_a_leak() -> None:
    pause = judged(packet_call([(2.0, 10.4), (20.0, 30.0)])).spans[1]
    assert (pause.verdict, pause.sound_for_ms) == (SpanVerdict.CUT, 400)


def test_a_key_of_the_telephone_in_a_pause_is_a_leak() -> None:
    found = judged(packet_call(KEPT, keys=(12.0,)))
    assert found.result is Result.LEAKED
    assert found.spans[1].keyed
    assert "keys" in audit_flags(talk(*recorded()), found)[0].detail


@pytest.mark.parametrize("skew_s", [3_600.0, -1.5, 15.0])
def test_a_recorder_whose_clock_is_elsewhere_proves_nothing(skew_s: float) -> None:
    found = judged(packet_call(KEPT, skew_s))
    assert found.result is not Result.KEPT
    assert found.reason == "clock_apart" or found.leaks


def test_no_file_is_right_only_where_nothing_was_recorded() -> None:
    assert (judged([]).result, judged([]).reason) == (Result.NOT_AUDITED, "no_file")
    silent = audit(talk(recorder(1_200, "off"), ended(9_000)), PURPOSES, [], 0)
    assert (silent.result, silent.spans[0].verdict) == (Result.KEPT, SpanVerdict.CUT)


def wav_call(length_s: float, loud: list[tuple[float, float]], closed_ms: int | None = 30_000) -> list[Source]:
    samples = array("h", bytes(2 * round(length_s * 8_000)))
    for begin, end in loud:
        samples[round(begin * 8_000) : round(end * 8_000)] = tone(end - begin)[: round((end - begin) * 8_000)]
    data = wav_header("pcm", 1, 2 * len(samples)) + samples.tobytes()
    return [Source(lambda: io.BytesIO(data), closed_ms)]


def test_a_wav_that_writes_silence_in_the_pause() -> None:
    found = judged(wav_call(28.0, [(0, 8), (18, 28)]))
    assert (found.result, found.means) == (Result.KEPT, "whole_file")
    assert [one.verdict for one in found.spans] == [SpanVerdict.CUT, SpanVerdict.SILENT]
    leaked = judged(wav_call(28.0, [(0, 8), (12, 12.4), (18, 28)]))
    assert leaked.result is Result.LEAKED
    assert 400 <= leaked.spans[1].speech_ms <= 440


def test_a_wav_that_is_cut_at_the_pause_has_no_gap_and_its_length_is_the_proof() -> None:
    """8.2 s before the pause and 10 s after it; half a second of play, as the confirmations leave."""
    file = talk(
        recorder(2_020, "recording", after_ms=20),
        recorder(10_050, "paused", after_ms=50),
        recorder(20_020, "recording", after_ms=20),
        ended(30_000),
    )
    kept = audit(file, PURPOSES, wav_call(18.0, [(0, 18)]), 0)
    assert (kept.result, kept.means) == (Result.KEPT, "shortened_file")
    longer = audit(file, PURPOSES, wav_call(18.5, [(0, 18.5)]), 0)
    assert (longer.result, longer.reason) == (Result.NOT_AUDITED, "not_all_proven")


@pytest.mark.parametrize("length_s", [3.0, 24.0, 60.0])
def test_a_wav_whose_length_fits_nothing_proves_nothing(length_s: float) -> None:
    assert judged(wav_call(length_s, [])).result is Result.NOT_AUDITED


def test_a_file_for_each_stretch_of_recording() -> None:
    first, second = wav_call(8.2, [(0, 8)], 10_300)[0], wav_call(10.0, [(0, 10)])[0]
    found = judged([first, second])
    assert found.result is Result.KEPT
    assert found.spans[1].verdict is SpanVerdict.CUT
    assert judged([first, second, second]).reason == "files_unmatched"


def test_a_file_for_each_side() -> None:
    """As baresip and two-sided recorders write them; a leak on one side is enough."""
    quiet, loud = wav_call(28.0, [(0, 8), (18, 28)])[0], wav_call(28.0, [(0, 8), (12, 13), (18, 28)])[0]
    assert judged([quiet, quiet]).result is Result.KEPT
    assert judged([quiet, loud]).result is judged([loud, quiet]).result is Result.LEAKED
    first, second = wav_call(8.2, [(0, 8)], 10_300)[0], wav_call(10.0, [(0, 10)])[0]
    assert judged([first, first, second, second]).result is Result.KEPT


def test_the_fact_reads_back_and_raises_one_flag() -> None:
    file: CaseFile = talk(*recorded())
    leaked = judged(packet_call([(2.0, 10.0), (12.0, 14.0), (20.0, 30.0)]))
    assert typed(RecordingAudited, RecordingAudited.of(leaked).plain()).moment(40_000) == leaked
    (flag,) = audit_flags(file, leaked)
    assert (flag.kind, flag.severity, flag.at_ms) == (FlagKind.RECORDING_LEAKED, Severity.HIGH, 10_500)
    assert flag.detail == "2.0 s of speech"
    (missing,) = audit_flags(file, judged([]))
    assert (missing.kind, missing.severity) == (FlagKind.RECORDING_NOT_AUDITED, Severity.MEDIUM)
    assert audit_flags(file, judged(packet_call(KEPT))) == []
    assert FRAME_MS == 20
