"""baresip's own recorder: only growing files tell, and nothing is loaded or unloaded while there is a call."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.desktop.app.recorders import make_recorder
from agent_assist.desktop.runtime.settings import RecorderSettings, Settings
from agent_assist.domain.errors import BadInput, SoftphoneLost
from agent_assist.domain.recorder import Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.baresip import BaresipRecorder
from tests.fakes.clock import FakeClock
from tests.fakes.vault import MemoryVault
from tests.recorder_names import OFF, PAUSE, RECORDING, START, STOP, UNCONFIRMED


class Hand:
    def __init__(self) -> None:
        self.calls = True
        self.away = False
        self.sent: list[str] = []

    def send(self, command: str, params: str = "") -> None:
        if self.away:
            raise SoftphoneLost("away", "Wait.")
        self.sent.append(f"{command} {params}")

    def has_calls(self) -> bool:
        return self.calls


class Bench:
    def __init__(self, folder: Path) -> None:
        self.clock, self.hand, self.folder = FakeClock(), Hand(), folder
        self.driver = BaresipRecorder(self.hand, folder, self.clock)
        self.driver.watch("c")

    def pass_time(self, *, writing: str = "") -> list[RecorderState]:
        states = []
        for _ in range(8):
            self.clock.advance(200)
            if writing:
                with (self.folder / writing).open("ab") as file:
                    file.write(bytes(3200))
            verdict = self.driver.observe("c")
            states += [] if verdict is None else [verdict.state]
        return states


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    (tmp_path / "dump-2026-11-27-08-00-00-dec.wav").write_bytes(bytes(9000))
    return Bench(tmp_path)


@pytest.mark.parametrize("side", ["enc", "dec"])
def test_growth_of_either_side_is_recording_and_stillness_is_off(bench: Bench, side: str) -> None:
    assert set(bench.pass_time(writing=f"dump-2026-11-27-09-00-00-{side}.wav")) == {RECORDING}
    assert bench.pass_time()[-1] is OFF
    verdict = bench.driver.observe("c")
    assert verdict is not None
    assert verdict.means is Means.WRITTEN


@pytest.mark.parametrize("command", [PAUSE, STOP])
def test_what_would_crash_the_phone_is_refused_and_done_after_the_call(bench: Bench, command: RecorderCommand) -> None:
    bench.pass_time(writing="dump-2026-11-27-09-00-00-enc.wav")
    assert bench.driver.send("c", command) == "not_supported"
    assert bench.pass_time(writing="dump-2026-11-27-09-00-00-enc.wav")[-1] is RECORDING
    assert bench.hand.sent == []
    bench.hand.calls = False
    bench.driver.release("c")
    assert bench.hand.sent == ["rmmod sndfile.so"]


def test_a_start_in_mid_call_counts_from_the_next_one(bench: Bench) -> None:
    bench.pass_time()
    assert bench.driver.send("c", START) == "next_call"
    assert bench.hand.sent == []
    bench.hand.calls = False
    bench.driver.release("c")
    bench.driver.release("c")
    assert bench.hand.sent == ["insmod sndfile.so"]


def test_the_last_wish_counts(bench: Bench) -> None:
    bench.driver.send("c", START)
    bench.driver.send("c", STOP)
    bench.hand.calls = False
    bench.driver.release("c")
    assert bench.hand.sent == ["rmmod sndfile.so"]


def test_a_wish_waits_for_a_phone_that_is_away(bench: Bench) -> None:
    bench.driver.send("c", START)
    bench.hand.calls, bench.hand.away = False, True
    bench.driver.release("c")
    bench.hand.away = False
    bench.driver.observe("c")
    assert bench.hand.sent == ["insmod sndfile.so"]


def test_a_start_while_it_records_is_met_and_a_stop_while_nothing_runs_too(bench: Bench) -> None:
    assert bench.driver.send("c", STOP) == ""
    bench.pass_time(writing="dump-2026-11-27-09-00-00-enc.wav")
    assert bench.driver.send("c", START) == ""


def test_a_folder_that_is_gone_is_unconfirmed(tmp_path: Path) -> None:
    bench = Bench(tmp_path / "none")
    verdict = bench.driver.observe("c")
    assert verdict is not None
    assert (verdict.state, verdict.error) == (UNCONFIRMED, "spool_unreadable")


def test_without_the_phone_there_is_no_such_recorder(tmp_path: Path) -> None:
    settings = Settings(recorder=RecorderSettings(kind="baresip", folder=str(tmp_path)))
    with pytest.raises(BadInput):
        make_recorder(settings, FakeClock(), MemoryVault())
