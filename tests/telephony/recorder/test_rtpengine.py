from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.recorder import Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.recorder.loop import WatchedRecorder
from agent_assist.telephony.recorder.none import NoRecorder
from agent_assist.telephony.recorder.rtpengine.driver import RtpengineDriver
from agent_assist.telephony.recorder.rtpengine.spool import CallFiles
from tests.contracts.recorder import RecorderContract, RecorderRig, Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import NONE, OFF, PAUSE, PAUSED, RECORDING, START, STOP, UNCONFIRMED
from tests.telephony.audit.reading import heard
from tests.telephony.recorder.fake_rtpengine import FakeRtpengine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from agent_assist.telephony.ports.recorder import Recorder

COMMANDS = sorted(RtpengineDriver.commands)
CALL = "47a6d4ee1eb05cde"


class Rig(RecorderRig):
    recorder: Recorder

    def __init__(self) -> None:
        self.reports = Reports()
        self.call_id = CALL


class FakeRig(Rig):
    def __init__(self, spool: Path) -> None:
        super().__init__()
        self.spool = spool
        self.server = FakeRtpengine(spool)
        self.call = self.server.add(CALL)
        self.recorder = WatchedRecorder(
            RtpengineDriver("127.0.0.1", self.server.port, spool, SystemClock()), SystemClock(), 1000
        )
        self.recorder.start(self.reports.deliver)

    def state(self, state: RecorderState, error: str = "") -> RecorderReport:
        """Wait for an unprompted report of a state, from now on."""
        self.recorder.watch(CALL)
        return self.reports.wait(lambda r: (r.state, r.error, r.command) == (state, error, None), len(self.reports.all))


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[FakeRig]:
    rig = FakeRig(tmp_path)
    yield rig
    rig.recorder.stop()
    rig.server.close()


class TestRtpengineContract(RecorderContract):
    pass


class TestNoRecorderContract(RecorderContract):
    @pytest.fixture
    def rig(self) -> Iterator[Rig]:
        rig = Rig()
        rig.recorder = NoRecorder(SystemClock())
        rig.recorder.start(rig.reports.deliver)
        yield rig
        rig.recorder.stop()

    def test_it_only_ever_says_none(self, rig: Rig) -> None:
        rig.recorder.watch(CALL)
        for command in RecorderCommand:
            assert rig.ask(command).state is NONE
        rig.reports.wait(lambda r: r.command is None, len(rig.reports.all))
        assert {r.state for r in rig.reports.all} == {NONE}


def test_start_pause_start_stop_are_proven_by_files(rig: FakeRig) -> None:
    states = [(rig.ask(c).state, rig.reports.all[-1].confirmation.means) for c in (START, PAUSE, START, STOP)]
    assert [state for state, _ in states] == [
        RECORDING,
        PAUSED,
        RECORDING,
        OFF,
    ]
    assert {means for _, means in states} == {Means.WRITTEN}
    assert rig.server.requests == ["start recording", "stop recording"] * 2
    parts = CallFiles(rig.server.folder, CALL).parts()
    assert [path.name[-11:] for path in parts] == [".part1.pcap", ".part2.pcap"]
    assert len(heard(parts)) == 2


def test_no_cookie_is_used_twice_for_two_requests(rig: FakeRig) -> None:
    for command in (START, STOP, START, STOP):
        rig.ask(command)
    assert len(set(rig.server.cookies)) == len(rig.server.cookies)


def test_a_start_while_recording_spares_the_file(rig: FakeRig) -> None:
    rig.ask(START)
    size = rig.call.path.stat().st_size
    assert rig.ask(START).state is RECORDING
    assert rig.call.path.stat().st_size >= size
    assert len(CallFiles(rig.server.folder, CALL).parts()) == 1


def test_what_somebody_else_recorded_before_is_spared(rig: FakeRig) -> None:
    rig.call.path.write_bytes(b"x" * 5000)
    rig.ask(START)
    assert CallFiles(rig.server.folder, CALL).parts()[0].read_bytes() == b"x" * 5000


def test_ok_without_a_file_is_unconfirmed(rig: FakeRig) -> None:
    rig.server.lies.add("no_file")
    answer = rig.ask(START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "nothing_written")
    rig.state(UNCONFIRMED, "nothing_written")


@pytest.mark.parametrize("command", [STOP, PAUSE])
def test_a_stop_that_stops_nothing_is_told_as_recording(rig: FakeRig, command: RecorderCommand) -> None:
    rig.ask(START)
    rig.server.lies.add("deaf_stop")
    answer = rig.ask(command)
    assert (answer.state, answer.error) == (RECORDING, "not_obeyed")
    rig.state(RECORDING)
    rig.server.lies.clear()
    assert rig.ask(command).error == ""


@pytest.mark.parametrize("lie", ["mute", "late", "babble", "foreign"])
@pytest.mark.parametrize("command", COMMANDS)
def test_no_readable_reply_is_unconfirmed(rig: FakeRig, lie: str, command: RecorderCommand) -> None:
    rig.server.lies.add(lie)
    answer = rig.ask(command)
    assert (answer.state, answer.error) == (UNCONFIRMED, "recorder_unreachable")
    assert answer.confirmation.means is Means.NOTHING


def test_late_replies_to_others_are_not_taken_for_ours(rig: FakeRig) -> None:
    rig.server.lies.add("noise")
    assert [rig.ask(c).state for c in (START, STOP)] == [RECORDING, OFF]


def test_the_first_report_waits_for_the_first_proof(rig: FakeRig) -> None:
    rig.recorder.watch(CALL)
    assert rig.reports.wait(lambda _: True).state is OFF


def test_a_recorder_that_dies_while_recording(rig: FakeRig) -> None:
    rig.ask(START)
    rig.server.close()
    rig.state(UNCONFIRMED, "recorder_unreachable")


def test_a_refusal_is_unconfirmed(rig: FakeRig) -> None:
    rig.server.lies.add("refuse")
    answer = rig.ask(START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "recorder_refused")


def test_an_unknown_call_is_unconfirmed(rig: FakeRig) -> None:
    rig.call_id = "nobody"
    for command in COMMANDS:
        answer = rig.ask(command)
        assert (answer.state, answer.error) == (UNCONFIRMED, "call_unknown")


def test_a_call_that_ended_is_off(rig: FakeRig) -> None:
    rig.state(OFF)
    rig.server.calls.clear()
    answer = rig.ask(STOP)
    assert (answer.state, answer.confirmation.means, answer.error) == (OFF, Means.READ_BACK, "")


def test_a_missing_folder_is_unconfirmed(rig: FakeRig) -> None:
    shutil.rmtree(rig.server.folder)
    for command in (START, STOP):
        answer = rig.ask(command)
        assert (answer.state, answer.error) == (UNCONFIRMED, "spool_unreadable")
    assert "stop recording" in rig.server.requests, "a stop must be sent whatever can be seen"
    assert "start recording" not in rig.server.requests, "what could overwrite must not be sent"


def test_a_file_deleted_while_recording_is_noticed(rig: FakeRig) -> None:
    rig.ask(START)
    rig.call.path.unlink()
    rig.state(UNCONFIRMED, "nothing_written")


@pytest.mark.parametrize("command", [RecorderCommand.MASK_CUSTOMER, RecorderCommand.MASK_AGENT])
def test_what_it_cannot_do_is_said_at_once_and_not_sent(rig: FakeRig, command: RecorderCommand) -> None:
    answer = rig.ask(command)
    assert (answer.state, answer.error) == (UNCONFIRMED, "not_supported")
    assert rig.server.requests == []


def test_without_media_a_start_cannot_be_proven(rig: FakeRig) -> None:
    rig.server.lies.add("silent")
    answer = rig.ask(START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "no_media")
    rig.server.lies.clear()
    rig.state(RECORDING)


def test_on_hold_the_recorders_word_has_to_do(rig: FakeRig) -> None:
    rig.ask(START)
    rig.server.lies.add("silent")
    report = rig.reports.wait(lambda r: r.confirmation.means is Means.READ_BACK, len(rig.reports.all))
    assert (report.state, report.error) == (RECORDING, "")
    answer = rig.ask(PAUSE)
    assert (answer.state, answer.confirmation.means) == (PAUSED, Means.READ_BACK)


def test_a_pause_of_nothing_is_off(rig: FakeRig) -> None:
    assert rig.ask(PAUSE).state is OFF


def test_a_recording_begun_by_others_is_seen(rig: FakeRig) -> None:
    rig.state(OFF)
    rig.server._reply("start recording", CALL)
    rig.state(RECORDING)
    assert rig.ask(PAUSE).state is PAUSED


def test_two_commands_at_once_get_two_answers(rig: FakeRig) -> None:
    rig.recorder.command(CALL, START)
    rig.recorder.command(CALL, STOP)
    last = rig.reports.wait(lambda r: r.command is STOP)
    assert last.state is OFF
    assert [r.command for r in rig.reports.answers()] == [START, STOP]
    assert rig.reports.answers()[0].error in {"superseded", ""}


def test_release_and_stop_answer_what_is_open(rig: FakeRig) -> None:
    rig.server.lies.add("silent")
    rig.recorder.command(CALL, START)
    rig.recorder.release(CALL)
    answer = rig.reports.wait(lambda r: r.command is START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "released")
    rig.recorder.command(CALL, STOP)
    rig.reports.pause(0.1)
    rig.recorder.stop()
    assert [r.command for r in rig.reports.answers()] == [START, STOP]


@pytest.mark.parametrize("call_id", ["../../etc/x", "a/b@c d%e:1", "é<>&=+,;", "..", "x" * 60 + ".*[a-z]"])
def test_no_call_id_leaves_the_folder_or_meets_another(rig: FakeRig, call_id: str) -> None:
    rig.server.add(call_id)
    rig.ask(START)
    other = CallFiles(rig.server.folder, CALL).parts()
    rig.call_id = call_id
    assert rig.ask(START).state is RECORDING
    assert rig.ask(STOP).state is OFF
    parts = CallFiles(rig.server.folder, call_id).parts()
    assert len(parts) == 1
    assert parts[0].parent == rig.server.folder
    assert CallFiles(rig.server.folder, CALL).parts() == other


def test_reports_carry_no_sound_and_no_number(rig: FakeRig) -> None:
    rig.ask(START)
    detail = rig.reports.all[-1].confirmation.detail
    assert set(detail) <= set("grownpacketsspan_ms= 0123456789-None")
