"""What pure functions made of a case file is made once, and never outlives the facts it was made of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent_assist.domain import steps
from agent_assist.domain.casefile import CaseFile, add
from agent_assist.domain.facts import FactKind
from agent_assist.domain.steps import Step, next_step
from tests.call import RECORDER_PURPOSES, answered, decided, read, talk

ASKED = ("quality", "training")


def test_the_next_step_of_the_same_facts_is_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[CaseFile] = []
    look = steps._talking

    def noted(file: CaseFile, purposes: tuple[str, ...], recorder: tuple[str, ...]) -> Step:
        looks.append(file)
        return look(file, purposes, recorder)

    monkeypatch.setattr(steps, "_talking", noted)
    file = talk(read(9_000))
    assert [next_step(file, ASKED, RECORDER_PURPOSES) for _ in range(3)] == [Step.ASK] * 3
    assert looks == [file]
    assert next_step(file, (), ()) is Step.LIVE, "other questions have another answer"
    assert next_step(file, ASKED, RECORDER_PURPOSES) is Step.ASK


def test_one_more_fact_is_seen() -> None:
    file = talk(read(9_000))
    assert next_step(file, ("quality",), ("quality",)) is Step.ASK
    refused = add(file, answered(10_000, FactKind.CONSENT_REFUSED, "quality"))
    assert next_step(refused, ("quality",), ("quality",)) is Step.SAY_NOT_RECORDED
    assert next_step(file, ("quality",), ("quality",)) is Step.ASK
    before = file.decision
    assert before is not None
    stricter = add(file, decided(11_000, "explicit", "ask_first_then_repeat"))
    assert stricter.decision is not None
    assert (before.procedure, stricter.decision.procedure) == ("ask_first", "ask_first_then_repeat")
    assert file.decision is before


def test_what_was_made_of_it_is_no_part_of_a_case_file() -> None:
    file, other = talk(read(9_000)), talk(read(9_000))
    next_step(file, ASKED, RECORDER_PURPOSES)
    assert file.worked_out
    assert file == other
    assert "worked_out" not in repr(file)
    assert replace(file, name="Ms Okafor").worked_out == {}
