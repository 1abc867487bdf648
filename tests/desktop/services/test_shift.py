"""The agent's own notice or consent, by the same engine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from msgspec.structs import replace

from agent_assist.desktop.services.shift import SHIFT_MS
from agent_assist.domain.consent import AGENT, ConsentState, Origin
from agent_assist.domain.recorder import RecorderCommand
from agent_assist.domain.steps import OWN_RECORDING
from tests.desktop.services.desk_fixture import HOUSE, Bench, bench, house_pack

START, STOP = ("c1", RecorderCommand.START), ("c1", RecorderCommand.STOP)
S = ConsentState


@contextmanager
def house(folder: Path, wanted: Literal["off", "notice", "consent"]) -> Iterator[Bench]:
    with bench(folder, house=replace(HOUSE, agent_notice=wanted)) as made:
        yield made


def own(b: Bench) -> ConsentState | None:
    answer = b.file().answers_of(AGENT).get(OWN_RECORDING)
    return answer.state if answer else None


def test_off_asks_nothing_and_writes_nothing(tmp_path: Path) -> None:
    with house(tmp_path, "off") as b:
        assert not b.desk.shift.wants_notice
        assert not b.desk.shift.wants_answer
        assert not b.desk.shift.answer(S.GIVEN)
        b.connect()
        b.read()
        assert own(b) is None
        assert b.recorder.commands == [START]


def test_a_notice_is_read_once_and_written_down(tmp_path: Path) -> None:
    with house(tmp_path, "notice") as b:
        waits = [b.desk.shift.wants_notice]
        b.desk.shift.acknowledge()
        waits.append(b.desk.shift.wants_notice)  # read only once it is durable
        b.settle()
        waits.append(b.desk.shift.wants_notice)
        assert waits == [True, True, False]
        (fact,) = b.facts("")
        assert (fact.kind, fact.body["party"], fact.actor.id) == ("notice_acknowledged", "agent", "maya")
        b.connect()
        b.read()
        assert b.recorder.commands == [START]


@pytest.mark.parametrize("state", [None, S.REFUSED, S.UNKNOWN])
def test_without_the_agents_yes_nothing_is_recorded(tmp_path: Path, state: ConsentState | None) -> None:
    with house(tmp_path, "consent") as b:
        assert b.desk.shift.wants_answer
        if state is not None:
            assert b.desk.shift.answer(state)
            b.settle()
            assert not b.desk.shift.wants_answer
        b.connect()
        b.read()
        b.say(S.GIVEN, S.GIVEN, S.GIVEN)
        assert not own(b).valid  # type: ignore[union-attr]
        assert b.recorder.commands == []


def test_the_yes_of_a_shift_holds_on_each_call_and_can_be_taken_back_in_one(tmp_path: Path) -> None:
    with house(tmp_path, "consent") as b:
        assert b.desk.shift.answer(S.GIVEN)
        assert not b.desk.shift.answer(S.REFUSED)  # while it is being kept
        b.settle()
        (given,) = b.facts("")
        assert (given.kind, given.body["scope"], given.body["party"]) == ("consent_given", "standing", "agent")
        b.connect()
        b.read()
        assert b.recorder.commands == [START]
        answer = b.file().answers_of(AGENT)[OWN_RECORDING]
        assert (answer.origin, answer.state) == (Origin.STANDING, S.GIVEN)
        assert b.desk.shift.answer(S.WITHDRAWN)
        b.settle()
        assert own(b) is S.WITHDRAWN
        assert b.recorder.commands == [START, STOP]
        assert b.desk.shift.answer(S.GIVEN)
        b.settle()
        assert own(b) is S.GIVEN
        assert b.recorder.commands == [START, STOP, START]


def test_a_shift_ends(tmp_path: Path) -> None:
    with house(tmp_path, "consent") as b:
        b.desk.shift.answer(S.GIVEN)
        b.settle()
        b.clock.advance(SHIFT_MS)
        assert b.desk.shift.state is S.EXPIRED
        assert b.desk.shift.wants_answer
        b.connect()
        b.read()
        assert own(b) is S.EXPIRED
        assert b.recorder.commands == []
        assert b.desk.shift.answer(S.GIVEN)
        b.settle()
        assert own(b) is S.RENEWED
        assert b.recorder.commands == [START]


def test_only_what_may_follow_is_taken(tmp_path: Path) -> None:
    with house(tmp_path, "consent") as b:
        assert not b.desk.shift.answer(S.WITHDRAWN)
        assert b.desk.shift.answer(S.REFUSED)
        b.settle()
        assert not b.desk.shift.answer(S.WITHDRAWN)


PACK_ASKS = '[agent_notice]\n"*" = "notice"\nUS = "consent"\n'
"""In the United States, where the agents of these tests sit, the pack asks for the agent's consent."""


@pytest.mark.parametrize(
    ("setting", "rules", "asks"),
    [
        ("off", PACK_ASKS, "consent"),
        ("notice", PACK_ASKS, "consent"),
        ("consent", "", "consent"),
        ("consent", '[agent_notice]\n"*" = "off"\n', "consent"),
        ("off", '[agent_notice]\nEU = "consent"\n', "off"),
        ("off", '[agent_notice]\nUS-TX = "notice"\n', "notice"),
    ],
)
def test_the_more_of_what_house_and_pack_ask_for_counts(
    tmp_path: Path, setting: Literal["off", "notice", "consent"], rules: str, asks: str
) -> None:
    pack = house_pack(tmp_path, rules)
    with bench(tmp_path, house=replace(HOUSE, agent_notice=setting), pack=pack) as b:
        assert (b.desk.shift.wants_notice, b.desk.shift.wants_answer) == (asks == "notice", asks == "consent")
        b.connect()
        b.read()
        assert own(b) == (S.UNKNOWN if asks == "consent" else None)
        assert b.recorder.commands == ([] if asks == "consent" else [START])


def test_a_pack_that_asks_agents_reaches_the_next_call_and_an_urgent_one_the_open_call(tmp_path: Path) -> None:
    asking = house_pack(tmp_path, PACK_ASKS)
    with house(tmp_path, "off") as b:
        b.connect()
        b.read()
        assert b.recorder.commands == [START]
        b.desk.use_pack(asking, urgent=False, taken=lambda: None)
        b.settle()
        assert b.recorder.commands == [START]  # this call goes on as it began
        assert b.desk.shift.wants_answer
        b.desk.use_pack(asking, urgent=True, taken=lambda: None)
        b.settle()
        assert own(b) is S.UNKNOWN
        assert b.recorder.commands == [START, STOP]
        assert b.desk.shift.answer(S.GIVEN)
        b.settle()
        assert b.recorder.commands == [START, STOP, START]
