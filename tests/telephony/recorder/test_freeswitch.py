"""FreeSWITCH: +OK is no evidence, the path must be that of the start, and no word from outside gets into a command."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.freeswitch.driver import FreeswitchRecorder
from agent_assist.telephony.recorder.freeswitch.esl import EventSocket
from agent_assist.telephony.recorder.loop import WatchedRecorder
from tests.closing import closed_after
from tests.contracts.recorder import RecorderContract, RecorderRig, Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import OFF, PAUSE, PAUSED, RECORDING, START, STOP, UNCONFIRMED
from tests.telephony.recorder.fake_freeswitch import LEG_A, LEG_B, OTHER, PASSWORD, SIP_ID, FakeFreeswitch, Recorder

FOLDER = "/var/lib/freeswitch/recordings"


class Rig(RecorderRig):
    def __init__(self, folder: Path, *, seen: bool = True) -> None:
        self.server = FakeFreeswitch(folder)
        self.reports = Reports()
        self.call_id = LEG_B
        driver = FreeswitchRecorder(
            "127.0.0.1", self.server.port, FOLDER, folder if seen else None, lambda: PASSWORD, SystemClock()
        )
        self.recorder = WatchedRecorder(driver, SystemClock())
        self.recorder.start(self.reports.deliver)

    def close(self) -> None:
        self.recorder.stop()
        self.server.close()

    def actions(self) -> list[str]:
        return [command.split(" ")[2] for command in self.server.commands if command.startswith("uuid_record")]


rig = closed_after(Rig)


blind = closed_after(lambda folder: Rig(folder, seen=False))
"""Its folder cannot be seen from here."""


class TestContract(RecorderContract):
    pass


class TestContractWithoutFolder(RecorderContract):
    @pytest.fixture
    def rig(self, blind: Rig) -> Rig:
        return blind


def test_with_the_folder_a_pause_is_a_mask_that_is_heard(rig: Rig) -> None:
    answers = [rig.ask(c) for c in (START, PAUSE, START, STOP)]
    assert [a.state for a in answers] == [RECORDING, PAUSED, RECORDING, OFF]
    assert [a.confirmation.means for a in answers] == [Means.WRITTEN] * 3 + [Means.READ_BACK]
    assert rig.actions() == ["start", "mask", "unmask", "stop"]
    assert len({c.split(" ")[3] for c in rig.server.commands if c.startswith("uuid_record")}) == 1


def test_without_the_folder_a_pause_is_a_stop(blind: Rig) -> None:
    answers = [blind.ask(c) for c in (START, PAUSE, START, STOP)]
    assert [a.state for a in answers] == [RECORDING, PAUSED, RECORDING, OFF]
    assert {a.confirmation.means for a in answers} == {Means.READ_BACK}
    assert blind.actions() == ["start", "stop", "start", "stop"]
    assert len({c.split(" ")[3] for c in blind.server.commands if c.startswith("uuid_record")}) == 2


@pytest.mark.parametrize("call_id", [LEG_A, LEG_B, SIP_ID])
def test_the_call_is_found_by_leg_and_by_sip_call_id(rig: Rig, call_id: str) -> None:
    rig.call_id = call_id
    assert rig.ask(START).state is RECORDING
    assert {r.leg for r in rig.server.recorders} <= {LEG_A, LEG_B}


def test_a_recorder_of_the_exchange_on_the_other_leg_is_seen_and_driven(rig: Rig) -> None:
    path = f"{FOLDER}/2026-11-27.wav"
    with rig.server._lock:
        rig.server._record(LEG_A, "start", path)
    assert rig.ask(PAUSE).state is PAUSED
    assert rig.server.recorders[0].masked
    assert rig.ask(STOP).state is OFF


def test_two_recorders_on_one_call_are_both_silenced_or_it_is_recording(rig: Rig) -> None:
    rig.ask(START)
    with rig.server._lock:
        rig.server._record(LEG_A, "start", f"{FOLDER}/second.wav")
    assert rig.ask(PAUSE).state is PAUSED
    assert [r.masked for r in rig.server.recorders] == [True, True]
    rig.server.recorders[1].masked = False
    rig.reports.wait(lambda r: r.state is RECORDING, len(rig.reports.all))


@pytest.mark.parametrize(
    ("lie", "command", "state", "error"),
    [
        ("deaf_mask", PAUSE, RECORDING, "not_obeyed"),
        ("deaf_stop", STOP, RECORDING, "not_obeyed"),
        ("no_file", PAUSE, UNCONFIRMED, "nothing_written"),
        ("no_file slow", PAUSE, UNCONFIRMED, "nothing_written"),
        ("garbage", PAUSE, UNCONFIRMED, "recorder_unreachable"),
        ("endless", PAUSE, UNCONFIRMED, "recorder_unreachable"),
        ("silent", PAUSE, UNCONFIRMED, "recorder_unreachable"),
    ],
)
def test_a_lie_is_no_silence(rig: Rig, lie: str, command: RecorderCommand, state: RecorderState, error: str) -> None:
    assert rig.ask(START).state is RECORDING
    rig.server.lies.update(lie.split())
    rig.ask_without_silence(command, state, error)


def test_a_stop_that_stops_nothing_is_recording_without_the_folder_too(blind: Rig) -> None:
    blind.ask(START)
    blind.server.lies.add("deaf_stop")
    answer = blind.ask(PAUSE)
    assert (answer.state, answer.error) == (RECORDING, "not_obeyed")


def test_a_start_without_a_file_is_no_recording(rig: Rig) -> None:
    rig.server.lies.add("no_file")
    answer = rig.ask(START)
    assert answer.state is UNCONFIRMED


def test_a_path_of_others_that_is_no_path_is_never_sent(rig: Rig) -> None:
    rig.server.recorders.append(Recorder(LEG_A, "/x/a b.wav"))
    for command in (PAUSE, STOP):
        answer = rig.ask(command)
        assert (answer.state, answer.error) == (UNCONFIRMED, "recorder_refused")
    assert rig.actions() == []


def test_a_connection_that_is_cut_comes_back(rig: Rig) -> None:
    rig.ask(START)
    rig.server.cut()
    rig.reports.wait(lambda r: r.error == "recorder_unreachable", len(rig.reports.all))
    rig.reports.wait(lambda r: r.state is RECORDING, len(rig.reports.all))


def test_a_wrong_password_is_told(rig: Rig) -> None:
    rig.server.lies.add("forbid")
    rig.server.cut()
    answer = rig.ask(START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "recorder_forbids")


def test_of_a_call_that_ended_nothing_is_claimed_as_of_one_never_seen(rig: Rig) -> None:
    rig.ask(START)
    rig.server.recorders.clear()
    for leg in (LEG_A, LEG_B):
        del rig.server.calls[leg]
    rig.reports.wait(lambda r: r.error == "call_unknown", len(rig.reports.all))
    assert not {r.state for r in rig.reports.all} & QUIET
    rig.call_id = "nobody"
    assert rig.ask(PAUSE).error == "call_unknown"


@pytest.mark.parametrize("call_id", ["x\n\napi fsctl shutdown", "a b", "é", f"{OTHER} stop all", "", "x" * 1000])
def test_no_call_id_gets_into_a_command(rig: Rig, call_id: str) -> None:
    rig.call_id = call_id
    for command in (START, PAUSE, STOP):
        assert rig.ask(command).error == "call_unknown"
    assert {c.split(" ")[0] for c in rig.server.commands} <= {"show", "uuid_getvar"}
    assert not any("shutdown" in c or "stop" in c for c in rig.server.commands)


@pytest.mark.parametrize("lie", ["split", "events"])
def test_split_answers_and_events_between_are_read(rig: Rig, lie: str) -> None:
    rig.server.lies.add(lie)
    assert rig.ask(START).state is RECORDING


@pytest.mark.parametrize("folder", ["", "relative", "/a b", "/a\nb", "/x/../y", "/é"])
def test_a_folder_that_cannot_be_part_of_a_command(folder: str) -> None:
    with pytest.raises(BadInput):
        FreeswitchRecorder("127.0.0.1", 8021, folder, None, lambda: "", SystemClock())


def test_the_password_does_not_leave_the_machine() -> None:
    with pytest.raises(BadInput):
        EventSocket("192.0.2.1", 8021)


@pytest.mark.parametrize("command", ["show\nchannels", "a  b", "é", "", " a", "a\0"])
def test_a_command_is_words_and_nothing_else(command: str) -> None:
    with pytest.raises(BadInput):
        EventSocket("127.0.0.1", 1).api(command)


def test_before_silence_is_told_the_legs_are_asked_for_again(rig: Rig) -> None:
    driver = FreeswitchRecorder("127.0.0.1", rig.server.port, FOLDER, None, lambda: PASSWORD, SystemClock())
    driver.connect()
    seen = driver.observe(LEG_B)
    assert seen is not None
    assert seen.state is OFF
    rig.server.transfer("22222222-2222-3333-4444-000000000001")
    seen = driver.observe(LEG_B)
    assert seen is not None
    assert seen.state is RECORDING
    driver.close()


@pytest.mark.parametrize("word", ["show", "uuid_buglist"])
def test_an_exchange_that_does_not_tell_proves_no_silence(rig: Rig, word: str) -> None:
    """A recorder runs; that it is not told of must never make it off."""
    assert rig.ask(START).state is RECORDING
    rig.server.refused.add(word)
    before = len(rig.reports.all)
    rig.reports.wait(lambda r: r.error == "answer_unreadable", before)
    answer = rig.ask(STOP)
    assert (answer.state, answer.error) in {(UNCONFIRMED, "answer_unreadable"), (UNCONFIRMED, "recorder_refused")}
    assert not {r.state for r in rig.reports.all[before:]} & QUIET


@pytest.mark.parametrize("lost", ["among many", "twice"])
def test_a_leg_that_is_not_found_again_is_not_over(rig: Rig, lost: str) -> None:
    rig.call_id = SIP_ID
    assert rig.ask(START).state is RECORDING
    if lost == "twice":
        rig.server.legs[OTHER] = SIP_ID
    else:
        for number in range(60):
            leg = f"{number:08x}-0000-0000-0000-000000000000"
            rig.server.legs[leg], rig.server.calls[leg] = "y@z", leg
    before, searches = len(rig.reports.all), rig.server.commands.count("show channels as json")
    rig.reports.wait(lambda _: rig.server.commands.count("show channels as json") >= searches + 2, before)
    assert {r.state for r in rig.reports.all[before:]} <= {RECORDING, UNCONFIRMED}
    assert rig.reports.all[-1].state is RECORDING


SPY = "99999999-2222-3333-4444-888888888888"


def listens(server: FakeFreeswitch, name: str = "sofia/lab/supervisor") -> None:
    server.calls[SPY], server.legs[SPY] = SPY, "supervisor"
    server.rows[SPY] = {"name": name, "application": "eavesdrop", "application_data": LEG_B}
    server.bugs = ["eavesdrop"]


def test_an_eavesdropper_who_is_not_recorded_is_no_recorder(rig: Rig) -> None:
    listens(rig.server)
    rig.server.bugs = []  # on the leg that is listened to, once; the fake has it on every leg
    rig.recorder.watch(rig.call_id)
    rig.reports.wait(lambda r: r.state is OFF)


def test_an_eavesdroppers_recorder_counts(rig: Rig) -> None:
    assert rig.ask(START).state is RECORDING
    assert rig.ask(PAUSE).state is PAUSED
    listens(rig.server)
    rig.server.begin(SPY, f"{FOLDER}/spy.wav")
    rig.reports.wait(lambda r: r.state is RECORDING, len(rig.reports.all))
    assert rig.ask(STOP).state is not RECORDING
    assert not rig.server.writes()


@pytest.mark.parametrize("what", ["loopback", "hidden", "stream"])
def test_a_listener_who_cannot_be_looked_at_leaves_silence_unconfirmed(rig: Rig, what: str) -> None:
    rig.recorder.watch(rig.call_id)
    rig.reports.wait(lambda r: r.state is OFF)
    if what == "loopback":
        listens(rig.server, "loopback/500-a")
    rig.server.bugs = {"loopback": [], "hidden": ["eavesdrop"], "stream": ["audio_fork"]}[what]
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, "recorded_elsewhere"))


def test_a_conference_that_records_itself_counts(rig: Rig) -> None:
    for leg in (LEG_A, LEG_B):
        rig.server.rows[leg] = {"application": "conference", "application_data": "room1@default"}
    rig.recorder.watch(rig.call_id)
    rig.reports.wait(lambda r: r.state is OFF)
    rig.server.rooms["room1"] = f"{FOLDER}/room1.wav"
    rig.reports.wait(lambda r: r.state is RECORDING)
    answer = rig.ask(PAUSE)
    assert (answer.state, answer.error) == (RECORDING, "not_obeyed")
