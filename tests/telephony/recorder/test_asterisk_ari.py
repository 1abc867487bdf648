"""Live recordings of Asterisk's REST interface: 204 is no evidence, and nothing of another call is taken for this."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.domain.errors import BadInput
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.asterisk.ari import AriRecorder
from agent_assist.telephony.recorder.loop import WatchedRecorder
from tests.contracts.recorder import RecorderContract, RecorderRig, Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import OFF, PAUSE, PAUSED, RECORDING, RESUME, START, STOP, UNCONFIRMED
from tests.telephony.recorder.fake_ari import CALL, CHANNEL, FakeAri, channel


class Rig(RecorderRig):
    def __init__(self) -> None:
        self.server = FakeAri()
        self.reports = Reports()
        self.call_id = CALL
        driver = AriRecorder(self.server.address, lambda: "assist:pass", SystemClock())
        self.recorder = WatchedRecorder(driver, SystemClock(), 1000)
        self.recorder.start(self.reports.deliver)


@pytest.fixture
def rig() -> Iterator[Rig]:
    rig = Rig()
    yield rig
    rig.server.free.set()
    rig.recorder.stop()
    rig.server.close()


class TestContract(RecorderContract):
    pass


def test_start_pause_go_on_stop_start_again(rig: Rig) -> None:
    answers = [rig.ask(c) for c in (START, PAUSE, START, STOP, START)]
    assert [a.state.value for a in answers] == ["recording", "paused", "recording", "off", "recording"]
    assert {a.confirmation.means for a in answers} == {Means.READ_BACK}
    asked = [request.split("/") for request in rig.server.commands()]
    words = [one[0] + one[3] if len(one) > 3 and one[1] == "channels" else one[0] + one[-1] for one in asked]
    listener = asked[0][4]
    gone = f"DELETE {listener}"
    assert words == ["POST snoop", "POST record", "POST pause", "DELETE pause", "POST stop", gone, *words[:2]]
    assert not any("mute" in request for request in rig.server.requests), "a mute cannot be read back"
    assert len({*rig.server.live, *rig.server.stored}) == 2, "a second recording does not overwrite the first"
    assert CALL not in "".join(rig.server.live), "a file's name tells nothing about the call"


def test_by_channel_id_too(rig: Rig) -> None:
    rig.call_id = CHANNEL
    assert rig.ask(START).state is RECORDING


@pytest.mark.parametrize(
    ("lie", "command", "state", "error"),
    [
        ("deaf_pause", PAUSE, RECORDING, "not_obeyed"),
        ("deaf_stop", STOP, RECORDING, "not_obeyed"),
        ("wrong_word", PAUSE, UNCONFIRMED, "state_unknown"),
        ("other_channel", PAUSE, UNCONFIRMED, "answer_of_another"),
        ("garbage", PAUSE, UNCONFIRMED, "answer_unreadable"),
        ("forbid", PAUSE, UNCONFIRMED, "recorder_forbids"),
        ("silent", PAUSE, UNCONFIRMED, "recorder_unreachable"),
        ("queued", PAUSE, UNCONFIRMED, "not_proven"),
    ],
)
def test_a_lie_is_no_silence(rig: Rig, lie: str, command: RecorderCommand, state: RecorderState, error: str) -> None:
    assert rig.ask(START).state is RECORDING
    rig.server.lies.add(lie)
    rig.ask_without_silence(command, state, error)


def test_a_pause_that_goes_on_recording_is_contradicted_by_its_duration(rig: Rig) -> None:
    rig.ask(START)
    rig.server.lies.add("grows")
    rig.recorder.command(CALL, PAUSE)
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, "recorder_contradicts"))


def test_a_channel_outside_the_application_cannot_be_recorded(rig: Rig) -> None:
    rig.server.lies.add("not_in_stasis")
    answer = rig.ask(START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "recorder_refused")


def test_a_lost_answer_is_no_matter(rig: Rig) -> None:
    rig.ask(START)
    rig.server.lies.add("cut")
    rig.recorder.command(CALL, PAUSE)
    rig.reports.wait(lambda r: r.state is PAUSED)


def test_asterisk_restarted_in_mid_call(rig: Rig) -> None:
    rig.ask(START)
    rig.server.live.clear()
    rig.server.channels.clear()
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, "call_unknown"), len(rig.reports.all))
    assert rig.ask(START).error == "call_unknown"


@pytest.mark.parametrize("lie", ["garbage", "wrong_word", "other_channel"])
@pytest.mark.parametrize("again", [START, RESUME])
def test_a_recording_that_cannot_be_read_is_not_left_behind_for_a_second_one(
    rig: Rig, lie: str, again: RecorderCommand
) -> None:
    rig.ask(START)
    rig.server.lies.add(lie)
    assert rig.ask(again).state is UNCONFIRMED
    rig.server.lies.clear()
    assert rig.ask(STOP).state is OFF
    assert not rig.server.writes()


def test_after_a_transfer_the_new_channel_is_recorded(rig: Rig) -> None:
    rig.ask(START)
    rig.server.channels[:] = [channel("1795498901.77", CALL)]
    rig.server.live.clear()
    rig.reports.wait(lambda r: r.state is OFF)
    assert rig.ask(START).state is RECORDING
    assert rig.server.writes()


def test_a_404_that_is_not_asterisks_proves_nothing(rig: Rig) -> None:
    assert rig.ask(START).state is RECORDING
    rig.server.lies.add("elsewhere")
    for command in (PAUSE, STOP):
        answer = rig.ask(command)
        assert (answer.state, answer.error) == (UNCONFIRMED, "answer_unreadable")


def test_two_channels_with_one_call_id_are_none(rig: Rig) -> None:
    rig.server.channels.append(channel("1795498901.99", CALL))
    assert rig.ask(START).error == "call_unknown"
    assert rig.server.live == {}


@pytest.mark.parametrize("call_id", ["nobody", "../../x", "a b", "é", "x" * 500])
def test_an_unknown_call_is_unconfirmed_and_never_part_of_an_address(rig: Rig, call_id: str) -> None:
    rig.call_id = call_id
    for command in (START, PAUSE, STOP):
        answer = rig.ask(command)
        assert (answer.state, answer.error) == (UNCONFIRMED, "call_unknown")
    assert not any(call_id in request for request in rig.server.requests)


def test_the_server_is_gone(rig: Rig) -> None:
    rig.ask(START)
    rig.server.close()
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, "recorder_unreachable"), len(rig.reports.all))


@pytest.mark.parametrize("address", ["http://pbx.example", "", "127.0.0.1:8088", "https://u:p@h"])
def test_an_address_that_is_not_taken(address: str) -> None:
    with pytest.raises(BadInput):
        AriRecorder(address, lambda: "a:b", SystemClock())


def a_recording(target: str) -> dict[str, str]:
    return {"name": "others", "format": "wav", "state": "recording", "target_uri": target}


@pytest.mark.parametrize("target", [f"channel:{CHANNEL}", "bridge:b1"])
def test_a_recording_that_somebody_else_begins_counts(rig: Rig, target: str) -> None:
    rig.recorder.watch(CALL)
    rig.reports.wait(lambda r: r.state is OFF)
    rig.server.live["others"] = a_recording(target)
    rig.server.tell("RecordingStarted", rig.server.live["others"])
    rig.reports.wait(lambda r: r.state is RECORDING)
    assert rig.ask(PAUSE).state is PAUSED
    rig.server.live["others"]["state"] = "recording"
    rig.reports.wait(lambda r: r.state is RECORDING, len(rig.reports.all))
    assert rig.ask(STOP).state is OFF
    rig.server.tell("RecordingFinished", a_recording(target))


def test_what_another_call_records_is_not_this_calls(rig: Rig) -> None:
    rig.recorder.watch(CALL)
    rig.reports.wait(lambda r: r.state is OFF)
    rig.server.live["others"] = a_recording("channel:1795498901.21")
    rig.server.tell("RecordingStarted", rig.server.live["others"])
    rig.reports.pause(0.6)
    assert {r.state for r in rig.reports.all} == {OFF}


def test_a_desktop_that_was_started_anew_finds_its_own_recording(rig: Rig) -> None:
    assert rig.ask(START).state is RECORDING
    again = WatchedRecorder(AriRecorder(rig.server.address, lambda: "assist:pass", SystemClock()), SystemClock(), 1000)
    reports = Reports()
    again.start(reports.deliver)
    again.watch(CALL)
    reports.wait(lambda r: r.state is RECORDING)
    again.command(CALL, STOP)
    assert reports.wait(lambda r: r.command is STOP).state is OFF
    assert not rig.server.writes()
    again.stop()


def test_a_broken_event_line_is_told_and_opened_again(rig: Rig) -> None:
    rig.recorder.watch(CALL)
    rig.reports.wait(lambda r: r.state is OFF)
    rig.server.cut_line()
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, "recorder_unreachable"))
    rig.reports.wait(lambda r: r.state is OFF, len(rig.reports.all))


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ("mixmonitor", "recorded_elsewhere"),
        ("snoop", "recorded_elsewhere"),
        ("spy", "recorded_elsewhere"),
        ("conference", "not_all_seen"),
        ("application", "not_all_seen"),
    ],
)
def test_what_can_record_and_is_not_shown_leaves_silence_unconfirmed(rig: Rig, what: str, error: str) -> None:
    server = rig.server
    server.channels.append({**channel("1795498901.50", ""), "name": "PJSIP/eve-00000050"})
    if what == "mixmonitor":
        server.variables[CHANNEL] = "/var/spool/asterisk/monitor/x.wav"
    elif what == "snoop":
        server.channels[-1]["name"] = f"Snoop/{CHANNEL}-00000007"
    elif what == "spy":
        server.channels[-1]["dialplan"] = {"app_name": "ChanSpy", "app_data": "PJSIP/alice-00000014,q"}
    elif what == "conference":
        server.bridges[0]["creator"] = "ConfBridge"
    else:
        server.bridges[0]["bridge_class"] = "stasis"
    rig.recorder.watch(CALL)
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, error))
    assert not {r.state for r in rig.reports.all} & QUIET


def test_the_fake_speaks_as_the_capture_does() -> None:
    lines = (Path(__file__).parent / "ari_capture.jsonl").read_text(encoding="utf-8").splitlines()
    rests = [json.loads(line)["text"].split(" ", 4) for line in lines]
    fake = FakeAri()
    try:
        for method, path, _, status, body in rests:
            if path.startswith("/channels/"):
                fake.bridges.clear()  # the capture's channel was in none
            said, told = fake._outcome(method, f"/ari{path}")
            assert said == int(status), path
            if body and method != "GET":
                assert set(json.loads(body)) == set(told)
    finally:
        fake.close()
