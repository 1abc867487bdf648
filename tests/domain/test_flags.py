"""Every flag raised and not raised, at its boundaries; every verdict."""

import pytest

from agent_assist.domain.audit import AuditedSpan, AuditMoment, DeclaredSpan, Result, SpanKind, SpanVerdict
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import stricter
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.flags import BITE_MS, audit_flags, flags, recording_spans, refused_spans, verdict
from agent_assist.domain.review import FlagKind, Severity, Verdict
from agent_assist.domain.steps import cannot_stop_unsaid
from tests.call import RECORDER_PURPOSES, answered, case, connected, decided, ended, fact, opened, read, recorder, talk

GIVEN, REFUSED = FactKind.CONSENT_GIVEN, FactKind.CONSENT_REFUSED
UNCLEAR, WITHDRAWN = FactKind.CONSENT_UNCLEAR, FactKind.CONSENT_WITHDRAWN
K = FlagKind


def kinds(file: CaseFile) -> list[FlagKind]:
    return [flag.kind for flag in flags(file, RECORDER_PURPOSES)]


def both(at_ms: int, kind: FactKind) -> tuple[Fact, Fact]:
    return answered(at_ms, kind, "quality"), answered(at_ms, kind, "training")


VERDICTS = [
    (case(opened(), decided(0, "explicit", "ask_first"), fact(FactKind.CONTACT_MISSED, 9)), Verdict.NOT_ANSWERED),
    (talk(ended(90_000), level="none", procedure="none"), Verdict.NOT_NEEDED),
    (talk(ended(90_000)), Verdict.MISSING),
    (talk(read(9000, kind="started"), ended(90_000)), Verdict.MISSING),  # another sentence is no disclosure
    (talk(read(9000), ended(90_000)), Verdict.COMPLETE),
    (talk(recorder(8000, "recording"), read(9000), ended(90_000)), Verdict.LATE),
    (talk(read(9000), recorder(9000, "recording"), ended(90_000)), Verdict.COMPLETE),
    (case(opened(), connected(1000), ended(9000)), Verdict.MISSING),  # without any decision one was needed
    (
        talk(recorder(8000, "recording"), read(9000), ended(9), level="implied", procedure="announce_on_recording"),
        Verdict.COMPLETE,  # there the notice must be on the recording
    ),
]


@pytest.mark.parametrize(("file", "found"), VERDICTS)
def test_verdict(file: CaseFile, found: Verdict) -> None:
    assert verdict(file) is found


def test_each_of_the_five_verdicts_is_tried() -> None:
    assert {found for _, found in VERDICTS} == set(Verdict)


def test_a_stricter_place_learned_later_makes_a_disclosure_needed() -> None:
    file = talk(decided(5000, "explicit", "ask_first"), ended(9000), level="none", procedure="none")
    assert verdict(file) is Verdict.MISSING


def test_nothing_is_flagged_on_a_call_nobody_answered() -> None:
    assert kinds(case(opened(), recorder(1, "unconfirmed"), fact(FactKind.CONTACT_MISSED, 9))) == []


def test_disclosure_missing() -> None:
    (flag,) = flags(talk(ended(90_000)), RECORDER_PURPOSES)
    assert (flag.kind, flag.severity, flag.at_ms) == (K.DISCLOSURE_MISSING, Severity.HIGH, 90_000)
    assert kinds(talk(read(9000), ended(90_000))) == []


def test_disclosure_late_says_by_how_much() -> None:
    early = talk(recorder(7500, "recording"), read(9000), *both(9100, GIVEN), ended(9200))
    (flag,) = flags(early, RECORDER_PURPOSES)
    assert (flag.kind, flag.severity, flag.detail) == (
        K.DISCLOSURE_LATE,
        Severity.MEDIUM,
        "1.5 s after recording began",
    )
    assert flag.at_ms == 9000
    assert kinds(talk(read(9000), recorder(9001, "recording"), *both(9002, GIVEN), ended(9200))) == []


@pytest.mark.parametrize(("ran_ms", "raised"), [(BITE_MS - 1, False), (BITE_MS, False), (BITE_MS + 1, True)])
@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ((), K.RECORDED_WITHOUT_CONSENT),
        (both(9500, UNCLEAR), K.RECORDED_WITHOUT_CONSENT),
        ((answered(9500, REFUSED),), K.RECORDED_WITHOUT_CONSENT),  # the other purpose was not asked
        (both(9500, REFUSED), K.RECORDED_AFTER_REFUSAL),
    ],
)
def test_recording_without_a_given_answer(
    said: tuple[Fact, ...],
    kind: FlagKind,
    ran_ms: int,
    raised: bool,  # noqa: FBT001 - a case
) -> None:
    file = talk(read(9000), *said, recorder(10_000, "recording"), recorder(10_000 + ran_ms, "off"), ended(90_000))
    assert kinds(file) == ([kind] if raised else [])


@pytest.mark.parametrize(("bite_ms", "raised"), [(BITE_MS, False), (BITE_MS + 1, True)])
def test_a_withdrawal_must_bite_in_time(bite_ms: int, raised: bool) -> None:  # noqa: FBT001 - a case
    file = talk(
        read(9000),
        answered(10_000, GIVEN),
        answered(10_000, REFUSED, "training"),
        recorder(10_500, "recording"),
        answered(20_000, WITHDRAWN),
        recorder(20_000 + bite_ms, "off"),
        ended(90_000),
    )
    assert kinds(file) == ([K.RECORDED_AFTER_REFUSAL] if raised else [])


def test_a_stop_that_was_never_confirmed_counts_as_still_recording() -> None:
    file = talk(
        read(9000),
        *both(10_000, GIVEN),
        recorder(10_500, "recording"),
        *both(20_000, WITHDRAWN),
        recorder(20_500, "unconfirmed", error="not_written"),
        ended(60_000),
    )
    assert recording_spans(file) == [(10_500, 60_000)]
    found = {flag.kind: flag for flag in flags(file, RECORDER_PURPOSES)}
    assert set(found) == {K.RECORDED_AFTER_REFUSAL, K.RECORDER_UNCONFIRMED}
    assert found[K.RECORDED_AFTER_REFUSAL].detail == "recording for 40.0 s"
    assert found[K.RECORDED_AFTER_REFUSAL].at_ms == 20_000
    assert found[K.RECORDER_UNCONFIRMED].detail == "not_written"


def test_unconfirmed_before_any_recording_is_no_recording() -> None:
    file = talk(read(9000), recorder(9500, "unconfirmed"), ended(60_000))
    assert recording_spans(file) == []
    assert kinds(file) == [K.RECORDER_UNCONFIRMED]


def test_where_staying_on_counts_only_a_refusal_of_all_is_flagged() -> None:
    def run(*said: Fact) -> list[FlagKind]:
        facts = (read(9000), *said, recorder(10_000, "recording"), recorder(50_000, "off"), ended(60_000))
        return kinds(talk(*facts, level="notice", procedure="announce"))

    assert run() == []
    assert run(answered(9500, REFUSED)) == []
    assert run(*both(9500, REFUSED)) == [K.RECORDED_AFTER_REFUSAL]


def test_recording_is_judged_by_the_decision_of_its_time() -> None:
    """Under a notice it was allowed; from the stricter place on it was not."""
    file = talk(
        read(9000),
        recorder(10_000, "recording"),
        decided(50_000, "explicit", "ask_first"),
        recorder(54_000, "off"),
        ended(60_000),
        level="notice",
        procedure="announce",
    )
    (flag,) = flags(file, RECORDER_PURPOSES)
    assert (flag.kind, flag.at_ms, flag.detail) == (K.RECORDED_WITHOUT_CONSENT, 50_000, "recording for 4.0 s")


def test_short_spans_add_up() -> None:
    parts = [
        recorder(10_000 + n * 10_000 + off, state) for n in range(2) for off, state in ((0, "recording"), (2000, "off"))
    ]
    assert kinds(talk(read(9000), *parts, ended(60_000))) == [K.RECORDED_WITHOUT_CONSENT]


def test_sensitive_text_is_flagged_with_its_counts_and_no_content() -> None:
    truncated = fact(FactKind.SENSITIVE_TRUNCATED, 12_000, {"kinds": {"payment_card": 2, "iban": 1}})
    (flag,) = flags(talk(read(9000), truncated, ended(60_000)), RECORDER_PURPOSES)
    assert (flag.kind, flag.severity, flag.at_ms) == (K.SENSITIVE_TRUNCATED, Severity.LOW, 12_000)
    assert flag.detail == "iban 1, payment_card 2"


def test_the_most_severe_comes_first() -> None:
    truncated = fact(FactKind.SENSITIVE_TRUNCATED, 2000, {"kinds": {"iban": 1}})
    found = flags(talk(truncated, recorder(3000, "unconfirmed"), ended(60_000)), RECORDER_PURPOSES)
    assert [flag.severity for flag in found] == [Severity.HIGH, Severity.MEDIUM, Severity.LOW]


@pytest.mark.parametrize(
    ("states", "spans"),
    [
        ([(10, "recording"), (20, "paused"), (30, "recording"), (40, "off")], [(10, 20), (30, 40)]),
        ([(10, "recording"), (15, "recording"), (20, "off")], [(10, 20)]),
        ([(10, "recording"), (20, "none")], [(10, 20)]),
        ([(10, "off")], []),
        ([(10, "recording")], [(10, 90)]),
        ([(30, "recording"), (20, "off")], [(30, 30)]),  # the clock was set back
    ],
)
def test_spans(states: list[tuple[int, str]], spans: list[tuple[int, int]]) -> None:
    file = case(opened(), *(recorder(at, state) for at, state in states), ended(90))
    assert recording_spans(file) == spans


@pytest.mark.parametrize(
    ("level", "than", "more"),
    [
        ("explicit", "notice", True),
        ("notice", "explicit", False),
        ("explicit", "explicit", False),
        ("newer word", "implied", True),
        ("implied", "newer word", False),
    ],
)
def test_stricter(level: str, than: str, more: bool) -> None:  # noqa: FBT001 - a case
    assert stricter(level, than=than) is more


def test_a_call_that_has_not_ended_has_no_spans_of_refusal() -> None:
    assert refused_spans(talk(*both(2_000, REFUSED)), RECORDER_PURPOSES) == []
    assert refused_spans(talk(*both(2_000, REFUSED), ended(9_000)), RECORDER_PURPOSES) == [(2_000, 9_000)]


def refused_twice() -> CaseFile:
    course = (*both(10_000, REFUSED), *both(20_000, REFUSED), *both(30_000, GIVEN), *both(60_000, WITHDRAWN))
    return talk(read(9000), *course, ended(90_000))


def test_a_refusal_that_is_said_again_goes_on_and_one_after_a_yes_begins_anew() -> None:
    assert refused_spans(refused_twice(), RECORDER_PURPOSES) == [(10_000, 30_000), (60_000, 90_000)]


@pytest.mark.parametrize(
    ("answer", "kind"), [(REFUSED, K.RECORDED_AFTER_REFUSAL), (UNCLEAR, K.RECORDED_WITHOUT_CONSENT)]
)
def test_how_long_it_ran_is_told_to_a_tenth_of_a_second(answer: FactKind, kind: FlagKind) -> None:
    file = talk(
        read(9000), *both(10_000, answer), recorder(10_000, "recording"), recorder(110_000, "off"), ended(120_000)
    )
    assert [flag.detail for flag in flags(file, RECORDER_PURPOSES) if flag.kind is kind] == ["recording for 100.0 s"]


def test_how_late_a_disclosure_was_is_told_to_a_tenth_of_a_second() -> None:
    file = talk(recorder(1000, "recording"), read(101_000), ended(120_000), level="notice", procedure="announce")
    assert [f.detail for f in flags(file, ()) if f.kind is K.DISCLOSURE_LATE] == ["100.0 s after recording began"]


def rung(at_ms: int, name: str) -> Fact:
    return fact(FactKind.RECORDER_ESCALATED, at_ms, {"rung": name})


@pytest.mark.parametrize(
    ("course", "found"),
    [
        ((rung(20_000, "mute"), rung(21_000, "stop")), None),
        ((rung(20_000, "mute"), rung(21_000, "tell")), "the customer was not told"),
        ((read(20_999, kind="cannot_stop"), rung(21_000, "tell")), "the customer was not told"),
        ((rung(21_000, "tell"), read(22_000, kind="repeat")), "the customer was not told"),
        ((rung(21_000, "tell"), read(21_000, kind="cannot_stop")), "the customer was told"),
    ],
)
def test_a_recorder_that_nothing_stops_is_flagged_with_whether_the_customer_knows(
    course: tuple[Fact, ...], found: str | None
) -> None:
    file = talk(read(9000), recorder(9500, "recording"), *course, level="notice", procedure="announce")
    raised = [flag for flag in flags(file, ()) if flag.kind is K.RECORDER_NOT_STOPPED]
    assert [(flag.at_ms, flag.detail) for flag in raised] == ([(21_000, found)] if found else [])
    assert cannot_stop_unsaid(file) is (found == "the customer was not told")


def leaked(speech_ms: int, from_ms: int, *, keyed: bool = False) -> AuditedSpan:
    return AuditedSpan(
        DeclaredSpan(SpanKind.PAUSE, from_ms, from_ms, 900_000), SpanVerdict.LEAKED, speech_ms, keyed=keyed
    )


@pytest.mark.parametrize(("keyed", "more"), [(False, ""), (True, ", and keys")])
def test_a_leak_is_flagged_where_the_first_began_with_the_most_that_was_heard(keyed: bool, more: str) -> None:  # noqa: FBT001 - a case
    spans = (leaked(400, 5000, keyed=keyed), leaked(100_000, 6000), leaked(300, 7000))
    (flag,) = audit_flags(talk(ended(9000)), AuditMoment(9500, Result.LEAKED, spans))
    assert (flag.kind, flag.at_ms, flag.detail) == (K.RECORDING_LEAKED, 5000, f"100.0 s of speech{more}")


def test_what_was_not_audited_is_flagged_at_the_end_of_the_call_and_what_was_kept_not_at_all() -> None:
    unheard = AuditMoment(9500, Result.NOT_AUDITED, reason="no_file")
    (flag,) = audit_flags(talk(ended(9000)), unheard)
    assert (flag.kind, flag.at_ms, flag.detail) == (K.RECORDING_NOT_AUDITED, 9000, "no_file")
    (flag,) = audit_flags(case(opened(), ended(0)), unheard)
    assert flag.at_ms == 0
    (flag,) = audit_flags(talk(), unheard)
    assert flag.at_ms == 9500
    assert audit_flags(talk(ended(9000)), AuditMoment(9500, Result.KEPT)) == []
