"""What is said names the purposes that are asked about, and on the recording those that were accepted: no others."""

from __future__ import annotations

import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.steps import Step
from agent_assist.policy.scripts import ScriptKind
from tests.desktop.services.desk_fixture import Bench

GIVEN, REFUSED = ConsentState.GIVEN, ConsentState.REFUSED


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


def test_the_opening_asks_about_each_purpose_that_waits_for_an_answer(b: Bench) -> None:
    b.connect()
    opening = said(b, Step.DISCLOSE)
    assert "for quality control and staff training." in opening
    assert opening.endswith(" May a program make an automatic transcript of this call? Yes or no is fine.")


def test_each_answer_rests_on_the_sentence_that_named_its_purpose(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(GIVEN, REFUSED, GIVEN)
    answers = {f.body["purpose"]: f.body["script"] for f in b.facts(b.file().contact_id) if "consent" in f.kind}
    assert answers == {"quality": "announce", "training": "announce", "transcript": "ask-transcript"}


def test_who_joins_later_is_asked_about_the_recording_alone(b: Bench) -> None:
    b.connect()
    b.read()
    b.say(GIVEN, GIVEN, GIVEN)
    b.desk.turns.join(b.file())
    b.settle()
    assert b.desk.step() is Step.DISCLOSE
    assert "transcript" not in said(b, Step.DISCLOSE)
