"""The audit on the review page: a lane, a line of the comparison, a flag by name."""

from __future__ import annotations

from typing import Any

import pytest

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.review_view import lanes, requirements
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts import FactKind
from tests.call import ended, fact, recorder, talk

PAUSE = {"kind": "pause", "declared_ms": 10_000, "from_ms": 10_500, "to_ms": 20_000, "sound_for_ms": 60}


def audited(result: str, reason: str = "", *spans: dict[str, Any]) -> CaseFile:
    body = {"result": result, "means": "packets", "reason": reason, "spans": list(spans)}
    return talk(recorder(2_000, "recording"), ended(30_000), fact(FactKind.RECORDING_AUDITED, 40_000, body))


def row_of(file: CaseFile) -> r.Requirement:
    (row,) = (
        one for one in requirements(file) if one.required.plain() == "Nothing recorded during pauses or after a refusal"
    )
    return row


def test_nothing_is_shown_before_an_audit() -> None:
    file = talk(recorder(2_000, "recording"), ended(30_000))
    assert not [lane for lane in lanes(file, "Maya") if lane.name.plain() == "Audit"]
    assert not [one for one in requirements(file) if "pauses" in one.required.plain()]


@pytest.mark.parametrize(
    ("verdict", "look", "label"),
    [
        ("cut", "off", "no audio written"),
        ("silent", "off", "silence only"),
        ("quiet", "paused", "recorded, no speech"),
        ("unproven", "unconfirmed", "can't tell"),
        ("leaked", "recording", "recorded"),
    ],
)
def test_each_verdict_has_its_mark(verdict: str, look: str, label: str) -> None:
    file = audited("kept", "", {**PAUSE, "verdict": verdict})
    (lane,) = (lane for lane in lanes(file, "Maya") if lane.name.plain() == "Audit")
    (mark,) = lane.marks
    assert (mark.start_ms, mark.end_ms, mark.look, mark.label.plain()) == (10_500, 20_000, look, label)


def test_a_pause_and_its_payment_step_are_one_mark() -> None:
    payment = {**PAUSE, "kind": "payment", "from_ms": 10_600, "verdict": "cut"}
    (lane,) = (x for x in lanes(audited("kept", "", {**PAUSE, "verdict": "cut"}, payment), "M") if x.icon == "search")
    assert [(mark.start_ms, mark.end_ms) for mark in lane.marks] == [(10_500, 20_000)]


def test_the_comparison_says_what_was_heard() -> None:
    kept = row_of(audited("kept", "", {**PAUSE, "verdict": "cut"}))
    assert (kept.met, kept.happened.plain()) == (True, "1 segment checked, no problems")
    leak = {**PAUSE, "verdict": "leaked", "speech_ms": 1_240}
    leaked = row_of(audited("leaked", "", leak))
    assert (leaked.met, leaked.at, leaked.happened.plain()) == (False, "0:10", "1.2 s of speech in the file")
    keyed = row_of(audited("leaked", "", {**leak, "keyed": True, "speech_ms": 0}))
    assert keyed.happened.plain() == "keypad tones and 0.0 s of speech in the file"


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("recording_not_ready", "the file wasn't ready in time"),
        ("recording_unavailable", "the file couldn't be downloaded"),
        ("unreadable", "the file could not be read"),
        ("no_file", "there was no file"),
        ("empty_file", "the file was empty"),
        ("clock_apart", "the recorder's clock is off"),
        ("not_all_proven", "the file proves only part of it"),
        ("time_unknown", "the file doesn't match the call"),
        ("of a newer version", "the file doesn't match the call"),
    ],
)
def test_what_could_not_be_audited_says_why(reason: str, said: str) -> None:
    row = row_of(audited("not_audited", reason))
    assert (row.met, row.happened.plain()) == (None, said)


def test_a_fact_that_says_nonsense_is_counted_and_changes_nothing() -> None:
    assert audited("fine").audit is None
    assert audited("kept", "", {**PAUSE, "verdict": "loud"}).unreadable == 1
