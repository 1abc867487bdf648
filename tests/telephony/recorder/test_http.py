"""Recorders over HTTP: what a lying server says never becomes a pause."""

from __future__ import annotations

import json
from urllib.parse import parse_qs

import pytest

from agent_assist.domain.errors import BadInput, SecretMissing
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderState
from agent_assist.telephony.recorder.http.product import Product
from agent_assist.telephony.recorder.http.profile import load, parsed, shipped
from agent_assist.telephony.recorder.http.recorder import HttpRecorder
from agent_assist.telephony.recorder.loop import Pace, WatchedRecorder
from tests.closing import closed_after
from tests.contracts.recorder import RecorderContract, RecorderRig, Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import PAUSE, PAUSED, RECORDING, START, STOP, UNCONFIRMED
from tests.telephony.recorder.fake_http import PROFILE, SECRET, FakeHttpRecorder

CALL = "call-7f3a"


class Rig(RecorderRig):
    def __init__(self, profile: str = PROFILE) -> None:
        self.server = FakeHttpRecorder()
        self.server.calls[CALL] = "never"
        self.secret = SECRET
        self.reports = Reports()
        self.call_id = CALL
        driver = HttpRecorder(Product(parsed(profile.encode()), self.server.values(), self._secret, SystemClock()))
        self.recorder = WatchedRecorder(driver, SystemClock(), 1000, Pace(100, 50), takes_word=True)
        self.recorder.start(self.reports.deliver)

    def _secret(self) -> str:
        if not self.secret:
            raise SecretMissing("none", "Set it.")
        return self.secret

    def close(self) -> None:
        self.server.released.set()
        self.recorder.stop()
        self.server.close()


rig = closed_after(lambda _folder: Rig())


class TestContract(RecorderContract):
    pass


def test_start_pause_go_on_stop_are_read_back(rig: Rig) -> None:
    answers = [rig.ask(c) for c in (START, PAUSE, START, STOP)]
    assert [a.state.value for a in answers] == ["recording", "paused", "recording", "off"]
    assert {a.confirmation.means for a in answers} == {Means.READ_BACK}
    words = [request.partition("?")[0] for request in rig.server.commands()]
    assert words == [
        f"POST /calls/{CALL}/start",
        f"POST /calls/{CALL}/pause",
        f"POST /calls/{CALL}/resume",
        f"DELETE /calls/{CALL}",
    ]


def test_values_are_encoded_for_their_place(rig: Rig) -> None:
    for command in (START, PAUSE, STOP):
        rig.ask(command)
    team = rig.server.values()["team"]
    start, pause, stop = [request for request in rig.server.requests if request[0] != "GET"]
    assert "team=a%2Fb%26c%3D%22d%22%20..%2Fe" in start[1]
    assert json.loads(start[3]) == {"call": CALL, "note": {"team": [team], "loud": True}}
    assert parse_qs(pause[3].decode()) == {"team": [team]}
    assert stop[2]["X-Team"] == team


@pytest.mark.parametrize("command", [PAUSE, STOP])
@pytest.mark.parametrize(
    ("lie", "state", "error"),
    [
        ("no_effect", RECORDING, "not_obeyed"),
        ("second", RECORDING, "not_obeyed"),
        ("wrong_word", UNCONFIRMED, "state_unknown"),
        ("another", UNCONFIRMED, "answer_of_another"),
        ("garbage", UNCONFIRMED, "answer_unreadable"),
        ("empty", UNCONFIRMED, "answer_unreadable"),
        ("deep", UNCONFIRMED, "answer_unreadable"),
        ("huge", UNCONFIRMED, "answer_unreadable"),
        ("list", UNCONFIRMED, "answer_of_another"),
        ("odd", UNCONFIRMED, "state_missing"),
        ("refuse", UNCONFIRMED, "recorder_refused"),
        ("redirect", UNCONFIRMED, "recorder_refused"),
        ("fault", UNCONFIRMED, "recorder_unreachable"),
        ("forbid", UNCONFIRMED, "recorder_forbids"),
        ("busy", UNCONFIRMED, "recorder_busy"),
        ("silent", UNCONFIRMED, "recorder_unreachable"),
    ],
)
def test_a_lie_is_no_silence(rig: Rig, command: RecorderCommand, lie: str, state: RecorderState, error: str) -> None:
    assert rig.ask(START).state is RECORDING
    seen = len(rig.reports.all)
    rig.server.lies.add(lie)
    answer = rig.ask(command)
    assert (answer.state, answer.error) == (state, error)
    rig.reports.pause(0.3)
    assert not QUIET & {r.state for r in rig.reports.all[seen:]}


def test_a_redirect_is_not_followed(rig: Rig) -> None:
    rig.server.lies.add("redirect")
    rig.ask(PAUSE)
    assert not any("elsewhere" in path for _, path, _, _ in rig.server.requests)


def test_a_server_that_drips_does_not_hold_the_light(rig: Rig) -> None:
    rig.ask(START)
    seen = len(rig.reports.all)
    rig.server.lies.add("drip")
    report = rig.reports.wait(lambda r: r.state is UNCONFIRMED and r.error != "measuring", seen)
    assert report.error == "recorder_unreachable"


@pytest.mark.parametrize("lie", ["obeys_and_falls", "late"])
def test_a_lost_answer_is_no_matter_where_the_state_can_be_read(rig: Rig, lie: str) -> None:
    rig.ask(START)
    rig.server.lies.add(lie)
    rig.recorder.command(CALL, PAUSE)
    rig.reports.wait(lambda r: r.state is PAUSED)


def test_a_lost_command_is_given_again(rig: Rig) -> None:
    rig.ask(START)
    rig.server.lies.add("deaf")
    rig.recorder.command(CALL, PAUSE)
    rig.reports.wait(lambda r: r.error == "recorder_unreachable")
    rig.server.lies.clear()
    rig.reports.wait(lambda r: r.state is PAUSED)


def test_an_unknown_contact_is_unconfirmed(rig: Rig) -> None:
    rig.call_id = "call-unknown"
    for command in (START, PAUSE, STOP):
        answer = rig.ask(command)
        assert (answer.state, answer.error) == (UNCONFIRMED, "call_unknown")


@pytest.mark.parametrize(
    "call_id", ["..", ".", "a/../b", "a?b", "a#b", "é", "a b", "x\r\nY: z", "x" * 500, "{call_id}"]
)
def test_a_call_id_that_is_none_is_never_sent(rig: Rig, call_id: str) -> None:
    rig.call_id = call_id
    for command in (START, PAUSE):
        assert rig.ask(command).error == "call_unknown"
    assert rig.server.requests == []


def test_access_revoked_in_mid_call_and_given_back(rig: Rig) -> None:
    rig.ask(START)
    rig.server.secret = "another"
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, "recorder_forbids"), len(rig.reports.all))
    assert rig.ask(PAUSE).error == "recorder_forbids"
    rig.secret = "another"
    seen = len(rig.reports.all)
    rig.reports.wait(lambda r: r.state is PAUSED, seen)


def test_a_missing_secret_is_told_and_nothing_is_sent(rig: Rig) -> None:
    rig.secret = ""
    rig.server.lies.add("forbid")  # so that the connection made with the secret ends
    rig.recorder.watch(CALL)
    rig.reports.wait(lambda r: r.error == "secret_missing")
    seen = len(rig.server.requests)
    assert rig.ask(PAUSE).error == "secret_missing"
    assert len(rig.server.requests) == seen


def test_a_rest_that_is_asked_for_is_kept(rig: Rig) -> None:
    rig.ask(START)
    rig.server.retry_after = "3600"
    rig.server.lies.add("busy")
    rig.reports.wait(lambda r: r.error == "recorder_busy", len(rig.reports.all))
    seen = len(rig.server.requests)
    rig.ask(PAUSE)
    rig.reports.pause(1.0)
    assert len(rig.server.requests) == seen


def test_a_server_that_is_gone_is_unconfirmed(rig: Rig) -> None:
    rig.ask(START)
    rig.server.close()
    rig.reports.wait(lambda r: (r.state, r.error) == (UNCONFIRMED, "recorder_unreachable"), len(rig.reports.all))


def test_without_a_read_back_only_a_person_can_tell() -> None:
    rig = Rig(PROFILE.partition("[read_back]")[0])
    try:
        for command in (START, PAUSE):
            answer = rig.ask(command)
            assert (answer.state, answer.error) == (UNCONFIRMED, "no_read_back")
        rig.recorder.said(CALL, PAUSED)
        report = rig.reports.wait(lambda r: r.state is PAUSED)
        assert report.confirmation.means is Means.PERSON
        rig.ask(START)
        assert rig.server.commands()[-1].endswith("/resume"), "after a pause a start goes on with the same recording"
    finally:
        rig.close()


def test_the_secret_is_in_no_report_and_no_repr(rig: Rig) -> None:
    for lie in ("", "forbid"):
        rig.server.lies = {lie}
        rig.ask(PAUSE)
    assert SECRET not in repr(rig.reports.all)
    assert SECRET not in repr(rig.recorder._driver._credentials)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('kind = "bearer"', 'kind = "magic"'),
        ("look_ms = 100", "look_ms = 100\nwhat = 1"),
        ("{call_id}/pause", "{caller}/pause"),
        ("{call_id}/pause", "{call_id/pause"),
        ("{call_id}/pause", "all/pause"),
        ('method = "DELETE"', 'method = "GET"'),
        ('port = "[0-9]+"', 'port = "[0-9"'),
        ('port = "[0-9]+"', 'port = "[0-9]+"\nidle = "x"'),
        ('port = "[0-9]+"', ""),
        ("X-Team", "Authorization"),
        ("X-Team", "Host"),
        ('on = "recording"', 'on = "running"'),
        ('source = ["the fake in the tests"]', "source = []"),
        ('value = "recorders.*.state"', 'value = "state"'),
        ('kind = "bearer"', 'kind = "oauth2"'),
        ('kind = "bearer"', 'kind = "bearer"\nregion = "x"'),
        ("{value.port}", "{value.port}/{call_id}"),
    ],
)
def test_a_profile_with_a_fault_is_refused(before: str, after: str) -> None:
    assert before in PROFILE
    with pytest.raises(BadInput):
        parsed(PROFILE.replace(before, after, 1).encode())


@pytest.mark.parametrize(
    "address",
    ["http://example.org", "ftp://127.0.0.1", "https://u:p@host", "https://host/path", "http://127.0.0.1.evil"],
)
def test_an_address_is_https_or_on_this_machine(address: str) -> None:
    text = PROFILE.replace("http://127.0.0.1:{value.port}", address).replace('port = "[0-9]+"\n', "")
    with pytest.raises(BadInput):
        HttpRecorder(Product(parsed(text.encode()), {"team": "x"}, lambda: SECRET, SystemClock()))


@pytest.mark.parametrize(
    "values", [{}, {"port": "1"}, {"port": "x", "team": "a"}, {"port": "1", "team": ".."}, {"port": "1", "team": "a\n"}]
)
def test_values_that_do_not_fit_are_refused(values: dict[str, str]) -> None:
    with pytest.raises(BadInput) as caught:
        HttpRecorder(Product(parsed(PROFILE.encode()), values, lambda: SECRET, SystemClock()))
    assert caught.value.advice


@pytest.mark.parametrize("name", shipped())
def test_what_ships_is_sound_and_says_that_it_was_not_tried(name: str) -> None:
    profile = load(name)
    assert profile.name == name
    assert profile.tried == "not tried against the vendor"
    assert profile.address.startswith("https://")
    assert {"pause", "resume"} <= set(profile.commands)
    assert profile.source


@pytest.mark.parametrize("name", ["nonesuch", "/nonexistent", "../../x", "", "x" * 5000, "\0"])
def test_a_profile_that_is_not_there(name: str) -> None:
    with pytest.raises(BadInput):
        load(name)
