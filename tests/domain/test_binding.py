"""What was promised on a call binds it: level and notice on tape together ask for one procedure."""

from __future__ import annotations

import pytest

from agent_assist.domain.binding import DecisionView, strictest


def view(level: str, procedure: str, *, tape: bool = False) -> DecisionView:
    return DecisionView(0, "incoming", level, level, procedure, tape, offer_alternative=False, places=(), rules=())


ON_TAPE = view("notice", "announce_on_recording", tape=True)


def test_a_promise_on_tape_and_an_explicit_place_are_asked_and_repeated() -> None:
    found = strictest(view("explicit", "ask_first"), [ON_TAPE])
    assert (found.level, found.capture_notice, found.procedure) == ("explicit", True, "ask_first_then_repeat")


def test_a_suspected_minor_after_a_promise_on_tape_is_asked_and_repeated() -> None:
    assert strictest(view("notice", "announce"), [ON_TAPE], minor=True).procedure == "ask_first_then_repeat"
    assert strictest(view("notice", "announce"), [], minor=True).procedure == "ask_first"


@pytest.mark.parametrize("level", ["none", "notice", "implied", "explicit"])
def test_without_a_promise_the_decision_stays_as_it_is(level: str) -> None:
    procedure = {"none": "none", "explicit": "ask_first"}.get(level, "announce")
    assert strictest(view(level, procedure), []) == view(level, procedure)


def test_words_of_a_newer_version_count_as_the_strictest() -> None:
    assert strictest(view("written", "sign_first"), []).procedure == "sign_first"
    assert strictest(view("written", "none", tape=True), []).procedure == "ask_first_then_repeat"
