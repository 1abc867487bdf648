"""What is said names the purposes that are asked about, and on the recording those that were accepted: no others."""

from __future__ import annotations

import pytest

from agent_assist.desktop.services.recording import Recording
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.steps import Step
from agent_assist.policy.scripts import Form, ScriptKind, ScriptShelf
from tests.desktop.services.desk_fixture import SHELF, Bench

GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED
READ = FactKind.DISCLOSURE_READ


@pytest.mark.parametrize(
    ("quality", "training", "named"),
    [
        (GIVEN, GIVEN, "for quality control and staff training?"),
        (GIVEN, REFUSED, "for quality control?"),
        (REFUSED, GIVEN, "for staff training?"),
    ],
)
def test_the_repeat_names_accepted_purposes_only(
    b: Bench, quality: ConsentState, training: ConsentState, named: str
) -> None:
    b.connect(line="unknown")  # the notice must be on the recording there, and a yes must come first
    b.read()
    b.say(quality, training, REFUSED)
    line = b.desk.disclosure.line(b.file(), Step.SAY_STARTED)
    assert line is not None
    assert line.script.kind is ScriptKind.REPEAT
    assert named in "".join(piece.text for piece in line.segments)


def said(b: Bench, step: Step) -> str:
    line = b.desk.disclosure.line(b.file(), step)
    assert line is not None
    return "".join(piece.text for piece in line.segments)


def answer_asked(b: Bench, state: ConsentState) -> None:
    """Answer as at a panel: what waits is shown, read for 5 s, and keyed."""
    purpose = b.desk.consent.active(b.file())
    b.desk.disclosure.show(b.file(), Step.ASK, purpose)
    b.clock.advance(5_000)
    assert b.desk.consent.answer(b.file(), None, state)
    b.settle()


def test_each_answer_rests_on_the_sentence_that_named_its_purpose(b: Bench) -> None:
    b.connect()
    assert "transcript" not in said(b, Step.DISCLOSE)
    b.read()
    for state in (GIVEN, REFUSED, GIVEN):
        answer_asked(b, state)
    facts = b.facts(b.file().contact_id)
    answers = {f.body["purpose"]: f.body["script"] for f in facts if "consent" in f.kind}
    assert answers == {"quality": "announce", "training": "announce", "transcript": "ask-transcript"}
    read = [(f.body["script"], f.body["ended_at_ms"] - f.body["started_at_ms"]) for f in facts if f.kind == READ]
    assert read == [("announce", 12_000), ("ask-transcript", 5_000)]
    kinds = [f.kind for f in facts]
    assert kinds[kinds.index("disclosure_read", kinds.index("consent_refused")) + 1] == "consent_given"


def test_an_answer_to_a_question_that_nobody_saw_names_no_sentence(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(GIVEN, REFUSED, GIVEN)
    (answer,) = (f for f in b.facts(b.file().contact_id) if f.body.get("purpose") == "transcript")
    assert (answer.body["script"], answer.body["reading_ended_at_ms"]) == ("", None)


def test_a_corrected_answer_is_no_second_reading(b: Bench) -> None:
    b.connect()
    b.read()
    for state in (GIVEN, GIVEN, GIVEN):
        answer_asked(b, state)
    b.clock.advance(1_000)
    b.desk.consent.reopen(b.file(), None)
    answer_asked(b, REFUSED)
    assert [r.script for r in b.file().readings] == ["announce", "ask-transcript"]
    assert b.file().answers["transcript"].state is REFUSED
    (correction,) = (f for f in b.facts(b.file().contact_id) if f.body.get("corrects"))
    assert correction.body["script"] == "ask-transcript"


def test_who_joins_later_is_asked_about_the_recording_alone(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(GIVEN, GIVEN, GIVEN)
    b.desk.turns.join(b.file())
    b.settle()
    assert b.desk.consent.ids("party-2") == ("quality", "training")
    assert "transcript" not in said(b, Step.DISCLOSE)


def test_where_there_is_no_recorder_nobody_says_that_one_is_started(b: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    b.desk.disclosure.use(ScriptShelf(SHELF, Form.LONG))
    b.connect(line="unknown")
    assert "start the recording" in said(b, Step.DISCLOSE)
    monkeypatch.setattr(Recording, "connected", property(lambda _self: False))
    assert "start the recording" not in said(b, Step.DISCLOSE)
    assert "May we record this call" in said(b, Step.DISCLOSE)
