"""The fold of facts: a whole call, unknown kinds, and bodies that somebody else wrote."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.domain.casefile import add, apply, fold
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import WITHHELD, ContactState
from agent_assist.domain.facts import Fact, FactKind
from agent_assist.domain.flags import flags, recording_spans, verdict
from agent_assist.domain.recorder import RecorderState
from agent_assist.domain.review import FlagKind, Verdict
from agent_assist.domain.steps import Step, correctable, next_step, wants_recording
from tests.call import AGENT, RECORDER_PURPOSES, answered, case, connected, decided, ended, fact, opened, read, recorder


def test_no_facts_no_file() -> None:
    assert fold([]) is None


def linked(at_ms: int, call_id: str, **more: Any) -> Fact:
    return fact(FactKind.CONTACT_LINKED, at_ms, {"call_id": call_id, "source": "handoff", "by": "call_id", **more})


def test_a_late_number_fills_a_withheld_one_and_replaces_none() -> None:
    begun = fact(FactKind.CONTACT_OPENED, 0, {"call_id": "c1", "number_masked": WITHHELD, "source": "sip_dialog"})
    late = case(
        begun, linked(1, "hook-1"), linked(2, "c1", number_masked="••• ••• 0182"), linked(3, "c3", number_masked="•")
    )
    assert late.number_masked == "••• ••• 0182"
    assert late.call_ids == {"c1": "sip_dialog", "hook-1": "handoff", "c3": "handoff"}, "who said an id first stands"
    assert late.unreadable == 0
    assert case(opened(), linked(1, "c2", number_masked="••• ••• 7777")).number_masked == "••• ••• 0182"


def test_a_whole_call() -> None:
    file = case(
        opened(),
        decided(0, "explicit", "ask_first"),
        connected(1000),
        read(10_000),
        answered(11_000, FactKind.CONSENT_GIVEN),
        recorder(11_500, "recording", command="start", after_ms=500),
        fact(FactKind.NOTE_SAVED, 12_000, {"kinds": {"payment_card": 1}}, personal={"text": "[card •••• 1111]"}),
        fact(FactKind.SENSITIVE_TRUNCATED, 12_000, {"kinds": {"payment_card": 1}}),
        fact(FactKind.SENSITIVE_TRUNCATED, 13_000, {"kinds": {"payment_card": 2, "iban": 1}}),
        answered(20_000, FactKind.CONSENT_WITHDRAWN),
        recorder(20_400, "off", command="stop", after_ms=400),
        ended(30_000),
        fact(FactKind.FLAG_RAISED, 30_001, {"flag": "sensitive_truncated", "severity": "low"}),
        fact(FactKind.VERDICT_REACHED, 30_001, {"verdict": "complete"}),
        fact(FactKind.WRAP_UP_FINISHED, 31_000),
        fact(FactKind.REVIEW_OPENED, 40_000, {"reason": "coach"}),
        fact(
            FactKind.REVIEW_DECIDED, 41_000, {"flag": "sensitive_truncated", "decision": "dismissed", "comment": "ok"}
        ),
    )
    assert (file.state, file.finished, file.verdict) == (ContactState.ENDED, True, Verdict.COMPLETE)
    assert (file.connected_at_ms, file.ended_at_ms, file.disclosed_at_ms) == (1000, 30_000, 10_000)
    assert (file.name, file.line, file.agent, file.call_id) == ("Ms Okafor", "Billing", "maya", "c1")
    assert [m.state for m in file.answer_log] == [ConsentState.GIVEN, ConsentState.WITHDRAWN]
    assert file.answers["quality"].state is ConsentState.WITHDRAWN
    assert file.recorder_state is RecorderState.OFF
    assert file.recorder_log[0].after_ms == 500
    assert dict(file.truncated) == {"payment_card": 3, "iban": 1}
    assert file.truncated_at_ms == 12_000
    assert [(f.kind, f.at_ms) for f in file.flags] == [(FlagKind.SENSITIVE_TRUNCATED, 30_001)]
    assert [(r.reason, r.decision) for r in file.reviews] == [("coach", ""), ("", "dismissed")]
    assert file.unreadable == 0


def test_a_missed_call_never_becomes_after_call_work() -> None:
    file = case(opened(), fact(FactKind.CONTACT_MISSED, 5000, {"reason": "no answer"}), fact(FactKind.WRAP_UP_FINISHED))
    assert (file.state, file.finished, file.end_reason) == (ContactState.MISSED, True, "no answer")


def test_a_call_out_is_connecting() -> None:
    assert case(opened(direction="out")).state is ContactState.CONNECTING


def test_the_first_connection_counts() -> None:
    assert case(opened(), connected(1000), connected(9000)).connected_at_ms == 1000


def test_unknown_kinds_are_passed_over() -> None:
    known = case(opened(), connected(1000))
    assert case(opened(), fact("beamed_up", 5, {"x": [1]}), connected(1000)) == known
    assert known.unreadable == 0


def test_a_level_or_procedure_of_a_newer_version_counts_as_the_strictest() -> None:
    view = case(opened(), decided(0, "telepathic", "hum_first")).decision
    assert view is not None
    assert (view.level, view.min_level, view.procedure) == ("explicit", "explicit", "ask_first")


HOSTILE: list[tuple[str, dict[str, Any]]] = [
    ("contact_opened", {"direction": "sideways"}),
    ("contact_opened", {"number_masked": 5}),
    ("contact_opened", {"line": {"x": 1}}),
    ("contact_opened", {"personal": 5}),
    ("contact_ended", {"reason": []}),
    ("policy_decided", {"places": "US-TX"}),
    ("policy_decided", {"places": [1]}),
    ("policy_decided", {"rules": [5]}),
    ("policy_decided", {"rules": {"a": 1}}),
    ("policy_decided", {"capture_notice": "yes"}),
    ("disclosure_read", {"started_at_ms": "x"}),
    ("disclosure_read", {"ended_at_ms": 2**53}),
    ("disclosure_read", {"ended_at_ms": -1}),
    ("disclosure_read", {"spoken_ms": 1.5}),
    ("disclosure_read", {"spoken_ms": True}),
    ("consent_given", {"purpose": None, "corrects": 5}),
    ("consent_given", {"purpose": ["quality"]}),
    ("recorder_confirmed", {"state": "recording", "after_ms": "soon"}),
    ("recorder_confirmed", {"state": 7}),
    ("note_saved", {"kinds": 5}),
    ("note_saved", {"kinds": ["payment_card"]}),
    ("note_saved", {"kinds": {"payment_card": "many"}}),
    ("sensitive_truncated", {"kinds": {"payment_card": -1}}),
    ("flag_raised", {}),
    ("flag_raised", {"flag": "disclosure_late"}),
    ("flag_raised", {"flag": "unheard_of", "severity": "high"}),
    ("flag_raised", {"flag": "disclosure_late", "severity": "high", "about_ms": "now"}),
    ("verdict_reached", {}),
    ("verdict_reached", {"verdict": "splendid"}),
    ("review_decided", {"comment": {"html": "<b>"}}),
]


@pytest.mark.parametrize(("kind", "body"), HOSTILE)
def test_a_body_that_cannot_be_read_is_passed_over_and_counted(kind: str, body: dict[str, Any]) -> None:
    before = case(opened(), connected(1000))
    bad = fact(kind, 2000, body)
    with pytest.raises(ValueError, match=r".*"):
        apply(before, bad)
    after = add(before, bad)
    assert after.unreadable == 1
    # where people are may be in doubt, and nothing else; what the last seconds brought is remembered beside the case
    doubted = {"unreadable": 0, "whereabouts": before.whereabouts, "entries": ()}
    assert {**vars_of(after), **doubted} == vars_of(before)


def test_a_file_can_begin_with_an_unreadable_fact() -> None:
    file = fold([fact("contact_opened", 7, {"direction": 4})])
    assert file is not None
    assert (file.contact_id, file.opened_at_ms, file.unreadable) == ("contact-1", 7, 1)


def vars_of(file: object) -> dict[str, object]:
    return {name: getattr(file, name) for name in file.__dataclass_fields__}  # type: ignore[attr-defined]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(
    [
        *("direction", "number_masked", "line", "call_id", "reason", "level", "procedure", "places", "rules", "kinds"),
        *("started_at_ms", "ended_at_ms", "spoken_ms", "script_kind", "purpose", "corrects", "state", "means", "flag"),
        *("after_ms", "command", "error", "severity", "about_ms", "detail", "verdict", "decision", "personal"),
    ]
)
WORDS = st.sampled_from(["in", "recording", "unconfirmed", "off", "explicit", "ask_first", "disclosure", "quality"])
BODIES = st.dictionaries(KEYS, JSON | WORDS, max_size=6)
ANY_FACT = st.builds(
    Fact,
    id=st.text(max_size=5),
    kind=st.sampled_from([*FactKind, "beamed_up"]),
    at_ms=st.integers(0, 253_402_300_799_999),
    contact=st.just("contact-1"),
    actor=st.just(AGENT),
    body=BODIES,
    personal=st.dictionaries(st.sampled_from(["name", "text", "number"]), st.text(max_size=5)),
)


@given(st.lists(ANY_FACT, min_size=1, max_size=12))
def test_no_facts_whatever_break_the_fold_the_rules_or_the_step(facts: list[Fact]) -> None:
    file = fold(facts)
    assert file is not None
    assert verdict(file) in Verdict
    assert all(flag.kind in FlagKind for flag in flags(file, RECORDER_PURPOSES))
    assert all(start <= stop for start, stop in recording_spans(file))
    assert next_step(file, ["quality"], RECORDER_PURPOSES) in Step
    assert wants_recording(file, RECORDER_PURPOSES) in {True, False}
    correctable(file, 0)


def test_who_was_there_is_told_from_the_moment_itself() -> None:
    joined = fact(FactKind.PARTY_JOINED, 5000, {"party": "party-2"})
    left = fact(FactKind.PARTY_LEFT, 7000, {"party": "party-2"})
    file = case(opened(), joined, left, fact(FactKind.PARTY_LEFT, 8000, {"party": "party-9"}))
    there = {at: len(file.persons_at(at)) for at in (4999, 5000, 6999, 7000, 8000)}
    assert there == {4999: 1, 5000: 2, 6999: 2, 7000: 1, 8000: 1}
    assert file.persons == ("customer",)


def test_a_reading_without_its_times_has_those_of_its_fact() -> None:
    told = fact(FactKind.DISCLOSURE_READ, 9000, {"script": "QA-7", "script_kind": "disclosure"})
    assert [(r.started_at_ms, r.ended_at_ms) for r in case(opened(), told).readings] == [(9000, 9000)]
    timed = fact(FactKind.DISCLOSURE_READ, 9000, {**told.body, "started_at_ms": 1, "ended_at_ms": 2})
    assert [(r.started_at_ms, r.ended_at_ms, r.level) for r in case(opened(), timed).readings] == [(1, 2, "none")]


def test_who_joined_has_heard_nothing_until_a_disclosure_is_read_again() -> None:
    file = add(case(opened(), read(1)), fact(FactKind.PARTY_JOINED, 2, {"party": "party-2"}))
    told = [file.heard]
    for at, kind in ((3, "repeat"), (4, "disclosure"), (5, "repeat")):
        file = add(file, read(at, kind=kind))
        told.append(file.heard)
    assert told == [False, False, True, True]


def test_the_first_code_and_the_first_suspicion_stand() -> None:
    codes = [fact(FactKind.RECEIPT_OFFERED, at, personal={"code": code}) for at, code in ((1, "AAAA"), (2, "BBBB"))]
    assert case(opened(), *codes).receipt_code == "AAAA"
    minors = [fact(FactKind.MINOR_SUSPECTED, at) for at in (1000, 20_000)]
    assert case(opened(), *minors).minor_at_ms == 1000


@pytest.mark.parametrize("command", ["", "start"])
def test_what_the_recorder_was_told_stands_beside_what_it_did(command: str) -> None:
    told = {"command": command} if command else {}
    assert case(opened(), recorder(5, "recording", **told)).recorder_log[0].command == command


def test_what_cannot_be_taken_back_is_counted() -> None:
    slips = [fact(FactKind.ACT_TAKEN_BACK, at, {"act": "nobody", "act_kind": "minor_suspected"}) for at in (1, 2, 3)]
    assert case(opened(), *slips).irregular == 3
    assert case(opened(), *slips).taken_back == ()


def test_a_slip_is_taken_out_and_remembered_once() -> None:
    slip = fact(FactKind.MINOR_SUSPECTED, 1000)
    back = fact(FactKind.ACT_TAKEN_BACK, 2000, {"act": slip.id, "act_kind": slip.kind})
    file = case(opened(), slip, back)
    assert (file.minor_at_ms, [one.act for one in file.taken_back]) == (None, [slip.id])
    assert slip not in [one.fact for one in file.entries]


def test_what_is_remembered_for_a_slip_is_no_part_of_a_file() -> None:
    file = case(opened(), fact(FactKind.MINOR_SUSPECTED, 1000))
    assert file.entries
    assert replace(file, entries=()) == file
    assert "entries" not in repr(file)
