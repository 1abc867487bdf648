"""Finished recordings fetched from the recorder itself: ARI and HTTP, on real sockets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest

from agent_assist.domain.errors import RecordingNotReady, RecordingUnavailable
from agent_assist.domain.recorder import RecorderCommand
from agent_assist.telephony.ports.recordings import FinishedCall
from agent_assist.telephony.recorder.asterisk.ari import AriRecorder, names_of
from agent_assist.telephony.recorder.asterisk.ari_finished import AriRecordings
from agent_assist.telephony.recorder.http.finished import HttpRecordings
from agent_assist.telephony.recorder.http.product import Product
from agent_assist.telephony.recorder.http.profile import decoded, faults, load, parsed
from agent_assist.telephony.recorder.loop import WatchedRecorder
from tests.closing import closed_after
from tests.contracts.recorder import Reports
from tests.contracts.softphone import SystemClock
from tests.fakes.http_server import HttpFake, send
from tests.telephony.recorder.fake_ari import CALL, FakeAri
from tests.telephony.recorder.fake_http import PROFILE, SECRET

SOUND = b"RIFF and the rest of a WAV"
FINISHED = """
[finished]
path = "/calls/{call_id}/recordings"
value = "recordings.*.id"
audio = "/audio/{item}.wav?team={value.team}"
"""
VALUES = {"port": "1", "team": "a b/c"}


def call(call_id: str = CALL) -> FinishedCall:
    return FinishedCall(call_id, 1_795_000_000_000, 1_795_000_060_000)


@pytest.fixture
def ari() -> Iterator[FakeAri]:
    fake = FakeAri()
    yield fake
    fake.free.set()
    fake.close()


def test_ari_fetches_what_this_program_recorded_in_order(ari: FakeAri) -> None:
    driver, reports = AriRecorder(ari.address, lambda: "assist:pass", SystemClock()), Reports()
    recorder = WatchedRecorder(driver, SystemClock(), 1_000)
    recorder.start(reports.deliver)
    for command in (RecorderCommand.START, RecorderCommand.STOP) * 2:
        before = len(reports.all)
        recorder.command(CALL, command)
        reports.wait(lambda r, wanted=command: r.command is wanted, before)  # type: ignore[misc]
    recorder.stop()
    names = [r.split("name=")[1].split("&")[0] for r in ari.requests if "record?name=" in r]
    assert len(names) == 2
    ari.stored = [names[1], names_of("another call") + "00000000-1", "holiday", names[0]]
    ari.audio = {name: SOUND + name.encode() for name in ari.stored}
    files = AriRecordings(ari.address, lambda: "assist:pass").fetch(call())
    assert [file.open().read() for file in files] == [SOUND + name.encode() for name in names]


def test_ari_that_is_away_or_not_ready_is_said(ari: FakeAri) -> None:
    recordings = AriRecordings(ari.address, lambda: "assist:wrong")
    with pytest.raises(RecordingUnavailable):
        recordings.fetch(call())
    ari.stored = [names_of(CALL) + "00000000-1"]
    (file,) = AriRecordings(ari.address, lambda: "assist:pass").fetch(call())
    with pytest.raises(RecordingNotReady):
        file.open()


class Vendor(HttpFake):
    """A recorder's list and its audio."""

    def __init__(self) -> None:
        self.listed: object = {"recordings": [{"id": "RE2"}, {"id": "RE1"}]}
        self.audio = {"RE1": SOUND + b"1", "RE2": SOUND + b"2"}
        self.asked: list[tuple[str, str]] = []
        super().__init__()

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        assert handler.command == "GET"
        self.asked.append((handler.path, handler.headers.get("Authorization", "")))
        item = handler.path.partition("/audio/")[2].partition(".wav")[0]
        body = self.audio.get(item, b"") if item else json.dumps(self.listed).encode()
        send(handler, 200 if body else 404, body)

    def recordings(self) -> HttpRecordings:
        profile = parsed((PROFILE + FINISHED).encode())
        return HttpRecordings(Product(profile, {**VALUES, "port": str(self.port)}, lambda: SECRET, SystemClock()))


vendor = closed_after(lambda _folder: Vendor())


def test_a_profile_says_where_finished_recordings_are(vendor: Vendor) -> None:
    files = vendor.recordings().fetch(call("c-1"))
    assert [file.open().read() for file in files] == [SOUND + b"2", SOUND + b"1"]
    assert [path for path, _ in vendor.asked] == [
        "/calls/c-1/recordings",
        "/audio/RE2.wav?team=a%20b%2Fc",
        "/audio/RE1.wav?team=a%20b%2Fc",
    ]
    assert {who for _, who in vendor.asked} == {f"Bearer {SECRET}"}


def test_audio_that_is_not_there_yet_is_looked_for_again(vendor: Vendor) -> None:
    vendor.audio.clear()
    with pytest.raises(RecordingNotReady):
        vendor.recordings().fetch(call("c-1"))[0].open()


@pytest.mark.parametrize(
    "listed",
    [
        {"recordings": [{"id": "../../etc/passwd"}]},
        {"recordings": [{"id": 5}]},
        {"recordings": [{"id": "a"}] * 65},
        "x",
    ],
)
def test_a_list_that_names_no_recordings_is_refused(vendor: Vendor, listed: object) -> None:
    vendor.listed = listed
    if listed == "x":
        assert list(vendor.recordings().fetch(call("c-1"))) == []
        return
    with pytest.raises(RecordingUnavailable):
        vendor.recordings().fetch(call("c-1"))


def test_a_call_id_of_another_product_is_never_sent(vendor: Vendor) -> None:
    with pytest.raises(RecordingUnavailable):
        vendor.recordings().fetch(call("a b"))
    assert vendor.asked == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("/calls/{call_id}/recordings", "/recordings", "finished.path does not name the call"),
        ("/audio/{item}.wav", "/audio/all.wav", "finished.audio does not name the recording"),
        ("/calls/{call_id}/recordings", "/calls/{call_id}/{item}", "{item} stands elsewhere than in finished.audio"),
    ],
)
def test_faults_of_the_finished_part(old: str, new: str, fault: str) -> None:
    assert fault in list(faults(decoded((PROFILE + FINISHED.replace(old, new)).encode())))


def test_of_the_shipped_profiles_twilio_names_its_recordings() -> None:
    finished = load("twilio").finished
    assert finished is not None
    assert finished.audio.endswith("{item}.wav?RequestedChannels=2")
