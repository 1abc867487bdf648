"""A person's word in the truth loop: when it counts, and when it does not."""

from __future__ import annotations

import pytest

from agent_assist.domain.recorder import Means, RecorderState
from tests.recorder_names import NONE, PAUSE, PAUSED, RECORDING, START, UNCONFIRMED
from tests.telephony.recorder.scripted import CALL, Bench


class TestWord:
    """What a person says counts only where nothing else can tell."""

    @pytest.fixture
    def bench(self) -> Bench:
        bench = Bench(takes_word=True)
        bench.driver.error = "not_said"
        return bench

    def test_unconfirmed_until_said_and_again_after_a_command(self, bench: Bench) -> None:
        bench.ask(START)
        bench.run(1_200)
        assert bench.answers == [(START, UNCONFIRMED, "not_said")]
        bench.loop.said(CALL, RECORDING)
        bench.run()
        said_at = bench.clock.now_ms()
        bench.run(3_000)
        assert (bench.last, bench.reports[-1].confirmation.means) == ((RECORDING, ""), Means.PERSON)
        assert bench.reports[-1].confirmation.at_ms == said_at, "its age is the age of the word"
        seen = len(bench.reports)
        bench.ask(PAUSE)
        bench.run(800)
        assert RECORDING not in {r.state for r in bench.reports[seen:]}, "the word was about the time before"
        bench.loop.said(CALL, PAUSED)
        bench.run()
        assert bench.answers[1:] == [(PAUSE, PAUSED, "")]

    def test_the_opposite_of_what_was_asked_is_told(self, bench: Bench) -> None:
        bench.ask(PAUSE)
        bench.run(200)
        bench.loop.said(CALL, RECORDING)
        bench.run()
        assert bench.answers == [(PAUSE, RECORDING, "not_obeyed")]

    @pytest.mark.parametrize("state", [UNCONFIRMED, NONE, RecorderState.MASKED])
    def test_what_cannot_be_said_is_not_taken(self, bench: Bench, state: RecorderState) -> None:
        bench.loop.watch(CALL)
        bench.loop.said(CALL, state)
        bench.run(1_000)
        assert {(r.state, r.error) for r in bench.reports} == {(UNCONFIRMED, "not_said")}

    @pytest.mark.parametrize("error", ["recorder_unreachable", "call_unknown", "nothing_written"])
    def test_a_word_does_not_cover_a_fault(self, bench: Bench, error: str) -> None:
        bench.loop.watch(CALL)
        bench.loop.said(CALL, PAUSED)
        bench.driver.error = error
        bench.run(1_000)
        assert bench.last == (UNCONFIRMED, error)

    def test_a_recorder_that_shows_itself_is_believed_instead(self, bench: Bench) -> None:
        bench.driver.error, bench.driver.state = "", RECORDING
        bench.loop.watch(CALL)
        bench.loop.said(CALL, PAUSED)
        bench.run(1_000)
        assert {r.state for r in bench.reports} == {RECORDING}

    def test_without_the_setting_no_word_is_taken(self) -> None:
        bench = Bench()
        bench.driver.error = "not_said"
        bench.loop.watch(CALL)
        bench.loop.said(CALL, PAUSED)
        bench.run(1_000)
        assert {r.state for r in bench.reports} == {UNCONFIRMED}
