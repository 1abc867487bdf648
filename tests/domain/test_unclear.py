"""Which unclear answer may be asked about once more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Answer, ConsentState
from agent_assist.domain.contact import ContactState
from agent_assist.domain.moments import PartyMoment, Reading
from agent_assist.domain.unclear import to_ask_again


def answer(purpose: str, state: ConsentState, at_ms: int, party: str = "customer") -> Answer:
    return Answer(purpose, state, at_ms, f"{party}-{purpose}", at_ms, party)


def reading(purpose: str, ended_at_ms: int) -> Reading:
    return Reading("ask", "ask_purpose", "1", "en", 0, ended_at_ms, 1, faster_than_speech=False, purpose=purpose)


UNCLEAR = answer("training", ConsentState.UNKNOWN, 50)
CALL = CaseFile(
    "c1",
    state=ContactState.CONNECTED,
    connected_at_ms=1,
    readings=(reading("quality", 40), reading("training", 50)),
    answers={"quality": answer("quality", ConsentState.GIVEN, 40), "training": UNCLEAR},
)


def test_an_unclear_answer_is_offered_and_no_other() -> None:
    assert to_ask_again(CALL) == UNCLEAR
    for state in set(ConsentState) - {ConsentState.UNKNOWN}:
        assert to_ask_again(replace(CALL, answers={"training": answer("training", state, 50)})) is None


def test_the_newest_of_several_comes_first() -> None:
    later = answer("transcript", ConsentState.UNKNOWN, 60)
    assert to_ask_again(replace(CALL, answers={**CALL.answers, "transcript": later})) == later


def test_a_question_that_was_put_again_is_not_offered_and_that_of_another_purpose_is_none() -> None:
    assert to_ask_again(replace(CALL, readings=(*CALL.readings, reading("training", 51)))) is None
    assert to_ask_again(replace(CALL, readings=(*CALL.readings, reading("quality", 51)))) == UNCLEAR


def test_who_joined_is_asked_again_too() -> None:
    theirs = answer("quality", ConsentState.UNKNOWN, 70, "party-2")
    file = replace(
        CALL,
        answers={},
        others={"party-2": {"quality": theirs}},
        party_log=(PartyMoment(60, "party-2", joined=True),),
    )
    assert to_ask_again(file) == theirs


@pytest.mark.parametrize(
    ("state", "connected"), [(ContactState.ENDED, 1), (ContactState.MISSED, None), (ContactState.INCOMING, None)]
)
def test_only_on_a_call_that_is_on(state: ContactState, connected: int | None) -> None:
    assert to_ask_again(replace(CALL, state=state, connected_at_ms=connected)) is None
