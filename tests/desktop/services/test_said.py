"""What the agent says of the recorder is a fact of its own kind, and only where the recorder cannot show itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.facts import FactKind
from agent_assist.domain.recorder import Means, RecorderState
from tests.desktop.services.desk_fixture import Bench
from tests.desktop.services.desk_fixture import bench as desk_bench

GIVEN = ConsentState.GIVEN


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with desk_bench(tmp_path) as bench:
        bench.recorder.obeys = False
        bench.connect()
        bench.read()
        bench.say(GIVEN, GIVEN, GIVEN)
        yield bench


def confirmed(bench: Bench) -> list[tuple[str, str]]:
    facts = bench.facts(bench.file().contact_id)
    return [
        (str(f.body["state"]), str(f.body["means"]))
        for f in facts
        if f.kind == FactKind.RECORDER_CONFIRMED and f.body["command"] is None
    ]


def test_a_word_becomes_a_fact_with_its_means(bench: Bench) -> None:
    contact, recording = bench.file().contact_id, bench.desk.recording
    bench.recorder.takes_word = True
    assert recording.takes_word
    before = confirmed(bench)
    assert recording.said(contact, RecorderState.RECORDING)
    bench.settle()
    assert confirmed(bench)[len(before) :] == [("recording", Means.PERSON.value)]
    assert recording.tried(contact) == (), "the wish is met"


def test_a_word_is_not_taken_where_the_recorder_shows_itself(bench: Bench) -> None:
    before = confirmed(bench)
    assert not bench.desk.recording.said(bench.file().contact_id, RecorderState.PAUSED)
    bench.settle()
    assert confirmed(bench) == before


@pytest.mark.parametrize("state", [RecorderState.UNCONFIRMED, RecorderState.NONE, RecorderState.MASKED])
def test_what_nobody_can_say_is_not_taken(bench: Bench, state: RecorderState) -> None:
    bench.recorder.takes_word = True
    assert not bench.desk.recording.said(bench.file().contact_id, state)
    assert not bench.desk.recording.said("nobody", RecorderState.PAUSED)
