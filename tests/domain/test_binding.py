"""What was promised on a call binds it: level and notice on tape together ask for one procedure."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

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


LOOSE = DecisionView(0, "", "none", "none", "none", capture_notice=False, offer_alternative=False, places=(), rules=())
STRICT: dict[str, Any] = {
    "level": "implied",
    "min_level": "notice",
    "procedure": "announce",
    "capture_notice": True,
    "offer_alternative": True,
}


@pytest.mark.parametrize("name", STRICT)
@pytest.mark.parametrize("promised", [True, False])
def test_each_part_is_the_stricter_of_now_and_before(name: str, promised: bool) -> None:  # noqa: FBT001 - a case
    stricter = replace(LOOSE, **{name: STRICT[name]})
    found = strictest(LOOSE, [stricter, LOOSE]) if promised else strictest(stricter, [LOOSE])
    told = {part: getattr(found, part) for part in STRICT}
    asked = {"level": "announce"}.get(name, told["procedure"])  # a level needs at least its own procedure
    assert told == {part: getattr(LOOSE, part) for part in STRICT} | {"procedure": asked, name: STRICT[name]}


def test_a_minor_is_suspected_only_where_it_is_said() -> None:
    assert strictest(LOOSE, [LOOSE]).level == "none"
    assert strictest(LOOSE, [LOOSE], minor=True).level == "explicit"
