from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.errors import RecorderUnreachable, VaultLocked
from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderReport, RecorderState
from agent_assist.telephony.access import Access
from agent_assist.telephony.recorder.asterisk.ami import AsteriskDriver
from agent_assist.telephony.recorder.driver import COMMANDS
from agent_assist.telephony.recorder.loop import WatchedRecorder
from tests.closing import closed_after
from tests.contracts.recorder import RecorderContract, RecorderRig, Reports
from tests.fakes.clock import SettableClock
from tests.telephony.asterisk.fake_asterisk import SECRET, SPOOL, USER, FakeAsterisk
from tests.telephony.asterisk.fake_mixmonitor import FakeMonitor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

START, PAUSE, RESUME, STOP = COMMANDS
MASKS = [RecorderCommand.MASK_CUSTOMER, RecorderCommand.MASK_AGENT]
CALL = "ebb7f2bc-e973-4d17-9f3e-dabe8f47a3de"
"""SIP Call-ID of the agent's phone, as captured."""


class Rig(RecorderRig):
    def __init__(self, folder: Path, *, seen: bool, buffered: bool = False, confirm_ms: int = 1500) -> None:
        self.reports = Reports()
        self.call_id = CALL
        self.clock = SettableClock()
        self.switch = FakeAsterisk(folder)
        self.switch.buffered = buffered
        self.customer, self.agent = self.switch.call(CALL, recorded=True)
        self.false_pauses: list[RecorderReport] = []
        self.driver = AsteriskDriver(self.switch.access, self.clock, folder if seen else None, "bob")
        self.recorder = WatchedRecorder(self.driver, self.clock, confirm_ms)
        self.recorder.start(self._take)

    def _take(self, report: RecorderReport) -> None:
        # The lock of the switch keeps what is true from changing under the comparison.
        with self.switch.lock:
            if report.state in QUIET and any(monitor.loud for monitor in self.switch.tape.monitors[:1]):
                self.false_pauses.append(report)
        self.reports.deliver(report)

    def records_apart(self) -> FakeMonitor:
        """The customer's channel is recorded with a file for each side."""
        self.switch.deeds.end(self.customer, self.customer.monitors[0])
        monitor = self.switch.deeds.begin(self.customer, f"{SPOOL}/split.wav", split=True)
        self.state(RecorderState.RECORDING)
        return monitor

    def state(self, state: RecorderState, error: str = "") -> RecorderReport:
        self.recorder.watch(self.call_id)
        return self.reports.wait(lambda r: (r.state, r.error, r.command) == (state, error, None), len(self.reports.all))

    def close(self) -> None:
        self.recorder.stop()
        self.switch.close()


@pytest.fixture(params=[True, False], ids=["files seen", "list only"])
def rig(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Rig]:
    rig = Rig(tmp_path, seen=request.param)
    yield rig
    rig.close()


seeing = closed_after(lambda folder: Rig(folder, seen=True))


blind = closed_after(lambda folder: Rig(folder, seen=False))


class TestAsteriskContract(RecorderContract):
    pass


def test_pause_and_resume_are_seen_in_the_files(seeing: Rig) -> None:
    seeing.state(RecorderState.RECORDING)
    answers = [seeing.ask(command) for command in (PAUSE, RESUME, STOP, START)]
    assert [answer.state for answer in answers] == [
        RecorderState.PAUSED,
        RecorderState.RECORDING,
        RecorderState.OFF,
        RecorderState.RECORDING,
    ]
    assert {answer.confirmation.means for answer in answers} == {Means.WRITTEN}
    assert not seeing.false_pauses
    assert [one["State"] for one in seeing.switch.given("MixMonitorMute")] == ["1", "0"]


def test_without_its_files_a_pause_is_a_stop_and_the_same_file_is_gone_on_with(blind: Rig) -> None:
    blind.state(RecorderState.RECORDING)
    answers = [blind.ask(command) for command in (PAUSE, RESUME, STOP)]
    assert [answer.state for answer in answers] == [RecorderState.PAUSED, RecorderState.RECORDING, RecorderState.OFF]
    assert {answer.confirmation.means for answer in answers} == {Means.READ_BACK}
    assert not blind.switch.given("MixMonitorMute")
    (begun,) = blind.switch.given("MixMonitor")
    assert (begun["File"], begun["Options"]) == (f"{SPOOL}/{blind.customer.uniqueid}.wav", "a")


TRUE_QUIET = {True: {"no_event", "event_first"}, False: {"no_event", "event_first", "error_done", "frozen", "moved"}}
"""What is done in truth, by whether files are seen; without them a pause is a stop, and its effect can be listed."""
FAULTS = ["deaf", "deaf_event", "no_event", "event_first", "error_done", "no_answer", "late", "other", "wrong_path"]
FAULTS += ["restart", "frozen", "cut", "revoke", "moved"]


@pytest.mark.parametrize("fault", FAULTS)
def test_no_fault_makes_a_false_pause(rig: Rig, fault: str) -> None:
    rig.state(RecorderState.RECORDING)
    if fault == "other":
        other = rig.switch.leg("eve")
        rig.switch.deeds.others = [rig.switch.deeds.begin(other, f"{SPOOL}/other.wav")]
    if fault == "wrong_path":
        rig.switch.lies.add("deaf")
        monitor = rig.customer.monitors[0]
        silent = rig.switch.folder / "silent.wav"
        silent.write_bytes(monitor.files["mixed"].read_bytes()[:44] + bytes(9000))
        monitor.path = f"{SPOOL}/silent.wav"
    truly = fault in TRUE_QUIET[rig.driver._folder is not None]
    rig.switch.lies.add(fault)
    answer = rig.ask(PAUSE)
    if truly:
        assert answer.state is RecorderState.PAUSED
    else:
        assert answer.state not in QUIET, answer
        assert answer.error
    rig.reports.pause(0.6)
    assert not rig.false_pauses
    assert truly or not {report.state for report in rig.reports.all} & QUIET


@pytest.mark.parametrize("fault", ["deaf", "deaf_event", "other", "restart", "no_answer", "late", "cut", "moved"])
def test_after_a_fault_a_stop_ends_it(rig: Rig, fault: str) -> None:
    rig.state(RecorderState.RECORDING)
    rig.switch.lies.add(fault)
    assert (rig.ask(PAUSE).state in QUIET) is (fault in TRUE_QUIET[rig.driver._folder is not None])
    rig.switch.lies.clear()
    rig.reports.wait(lambda r: r.error != "recorder_unreachable", len(rig.reports.all))
    assert rig.ask(STOP).state is RecorderState.OFF
    assert not rig.switch.tape.monitors[:1]
    assert not rig.false_pauses


@pytest.mark.parametrize(("face", "jump_ms"), [("ahead_ms", -86_400_000), ("mono_ahead_ms", 600_000)])
def test_a_clock_that_jumps_makes_no_false_pause(rig: Rig, jump_ms: int, face: str) -> None:
    rig.state(RecorderState.RECORDING)
    rig.switch.lies.add("deaf")
    rig.recorder.command(CALL, PAUSE)
    rig.reports.pause(0.3)
    setattr(rig.clock, face, jump_ms)
    rig.reports.wait(lambda r: r.command is PAUSE)
    rig.reports.pause(1.0)
    assert not rig.false_pauses


@pytest.mark.parametrize("version", [16, 22])
def test_two_recorders_on_one_call(rig: Rig, version: int) -> None:
    rig.switch.version = version
    rig.state(RecorderState.RECORDING)
    rig.switch.deeds.begin(rig.customer, f"{SPOOL}/second.wav")
    rig.reports.wait(lambda r: "monitors=2" in r.confirmation.detail)
    answer = rig.ask(PAUSE)
    if version == 16 and rig.driver._folder is not None:
        # Its mute knows no ids: the second recorder goes on, and that shows.
        assert answer.state not in QUIET
        assert rig.ask(STOP).state is RecorderState.OFF
    else:
        assert answer.state is RecorderState.PAUSED
    assert not any(monitor.loud for monitor in rig.switch.tape.monitors)
    assert not rig.false_pauses
    assert rig.ask(RESUME).state is RecorderState.RECORDING


def test_a_recorder_on_the_agents_channel_counts(rig: Rig) -> None:
    rig.switch.deeds.begin(rig.agent, f"{SPOOL}/agent.wav")
    rig.recorder.watch(CALL)
    rig.reports.wait(lambda r: "monitors=2" in r.confirmation.detail)
    assert rig.ask(STOP).state is RecorderState.OFF
    assert not rig.switch.tape.monitors


def test_a_list_that_lies_is_contradicted_by_the_file(seeing: Rig) -> None:
    seeing.state(RecorderState.RECORDING)
    seeing.switch.lies |= {"clean_list", "deaf"}
    answer = seeing.ask(STOP)
    assert (answer.state, answer.error) == (RecorderState.UNCONFIRMED, "recorder_contradicts")
    assert not seeing.false_pauses


def test_sound_after_a_proven_pause_is_told(seeing: Rig) -> None:
    seeing.state(RecorderState.RECORDING)
    assert seeing.ask(PAUSE).state is RecorderState.PAUSED
    seeing.customer.monitors[0].muted.clear()
    seeing.state(RecorderState.RECORDING)


def test_a_resume_that_stays_silent_is_unconfirmed(seeing: Rig) -> None:
    seeing.state(RecorderState.RECORDING)
    seeing.ask(PAUSE)
    seeing.switch.lies.add("stays_mute")
    answer = seeing.ask(RESUME)
    assert (answer.state, answer.error) == (RecorderState.UNCONFIRMED, "no_media")


def test_files_that_cannot_be_listened_to_are_stopped_instead(seeing: Rig) -> None:
    seeing.state(RecorderState.RECORDING)
    monitor = seeing.customer.monitors[0]
    monitor.path = monitor.path.replace(".wav", "-elsewhere.wav")
    seeing.state(RecorderState.UNCONFIRMED, "spool_unreadable")
    assert seeing.ask(PAUSE).state is RecorderState.PAUSED
    assert not seeing.switch.tape.monitors
    assert not seeing.switch.given("MixMonitorMute")


@pytest.mark.parametrize("mask", MASKS)
def test_one_side_is_masked_and_seen(seeing: Rig, mask: RecorderCommand) -> None:
    monitor = seeing.records_apart()
    assert seeing.ask(mask).state is RecorderState.MASKED
    assert monitor.muted == ({"read"} if mask is RecorderCommand.MASK_CUSTOMER else {"write"})
    assert seeing.ask(RESUME).state is RecorderState.RECORDING
    assert monitor.muted == set()


@pytest.mark.parametrize("mask", MASKS)
def test_a_mask_that_could_not_be_seen_is_not_used(rig: Rig, mask: RecorderCommand) -> None:
    rig.state(RecorderState.RECORDING)
    assert rig.ask(mask).error == "not_supported"
    assert not rig.switch.given("MixMonitorMute")


@pytest.mark.parametrize("mask", MASKS)
def test_after_a_transfer_replaced_the_customers_channel_no_side_is_masked(seeing: Rig, mask: RecorderCommand) -> None:
    monitor = seeing.records_apart()
    with seeing.switch.lock:
        seeing.switch.deeds.move(seeing.customer)
    assert seeing.ask(mask).error == "not_supported"
    assert monitor.muted == set()


def test_a_mask_that_does_nothing_is_told(seeing: Rig) -> None:
    seeing.records_apart()
    seeing.switch.lies.add("deaf_event")
    assert seeing.ask(MASKS[0]).state is not RecorderState.MASKED


def test_asterisks_own_buffer_is_waited_for(tmp_path: Path) -> None:
    rig = Rig(tmp_path, seen=True, buffered=True, confirm_ms=5000)
    rig.state(RecorderState.RECORDING)
    assert rig.ask(PAUSE).state is RecorderState.PAUSED
    assert not rig.false_pauses
    rig.switch.tell("MixMonitorMute", rig.customer, ("Direction", "both"), ("State", "0"))
    rig.state(RecorderState.RECORDING)
    rig.switch.tell("MixMonitorMute", rig.customer, ("Direction", "both"), ("State", "1"))
    rig.state(RecorderState.PAUSED)
    assert rig.ask(STOP).state is RecorderState.OFF
    rig.close()


def test_who_unmutes_while_the_line_is_away_is_not_missed(tmp_path: Path) -> None:
    rig = Rig(tmp_path, seen=True, buffered=True, confirm_ms=5000)
    rig.state(RecorderState.RECORDING)
    assert rig.ask(PAUSE).state is RecorderState.PAUSED
    rig.switch.lies.add("shut")
    rig.switch.drop()
    rig.state(RecorderState.UNCONFIRMED, "recorder_unreachable")
    rig.customer.monitors[0].muted.clear()
    rig.switch.lies.clear()
    rig.state(RecorderState.RECORDING)
    assert not rig.false_pauses
    rig.close()


def test_a_line_that_is_half_open_shows(rig: Rig) -> None:
    rig.state(RecorderState.RECORDING)
    rig.switch.lies.add("deaf_line")
    rig.state(RecorderState.UNCONFIRMED, "recorder_unreachable")
    rig.switch.lies.clear()
    rig.state(RecorderState.RECORDING)


@pytest.mark.parametrize("how", ["unknown", "ended"])
def test_a_line_that_is_half_open_shows_also_where_no_channel_is_asked(rig: Rig, how: str) -> None:
    if how == "unknown":
        rig.call_id = "not-answered-yet"
        rig.state(RecorderState.UNCONFIRMED, "call_unknown")
    else:
        rig.state(RecorderState.RECORDING)
        for leg in (rig.agent, rig.customer):
            rig.switch.hang_up(leg)
        rig.state(RecorderState.UNCONFIRMED, "call_unknown")
    rig.switch.lies.add("deaf_line")
    rig.state(RecorderState.UNCONFIRMED, "recorder_unreachable")


@pytest.mark.parametrize(("harm", "error"), [("shorter", "recording_replaced"), ("gone", "spool_unreadable")])
def test_a_file_that_is_harmed_during_a_pause_proves_nothing(seeing: Rig, harm: str, error: str) -> None:
    seeing.state(RecorderState.RECORDING)
    assert seeing.ask(PAUSE).state is RecorderState.PAUSED
    file = seeing.customer.monitors[0].files["mixed"]
    with seeing.switch.lock:
        if harm == "shorter":
            file.write_bytes(file.read_bytes()[:100])
        else:
            seeing.customer.monitors[0].frozen = True
            file.unlink()
    seeing.state(RecorderState.UNCONFIRMED, error)
    answer = seeing.ask(STOP)
    assert answer.state is RecorderState.OFF
    assert answer.confirmation.means is (Means.WRITTEN if harm == "shorter" else Means.READ_BACK)


def locked() -> str:
    raise VaultLocked("The keyring is locked.", "Unlock it.")


@pytest.mark.parametrize(
    ("secret", "rights", "reason"),
    [
        (lambda: "wrong", True, "recorder_forbids"),
        (lambda: SECRET, False, "recorder_forbids"),
        (lambda: "", True, "secret_missing"),
        (locked, True, "vault_locked"),
    ],
)
def test_why_the_recorder_lets_nobody_in_is_told(
    rig: Rig, secret: Callable[[], str], reason: str, *, rights: bool
) -> None:
    if not rights:
        rig.switch.lies.add("revoked")
    driver = AsteriskDriver(Access("127.0.0.1", rig.switch.port, USER, secret), rig.clock)
    with pytest.raises(RecorderUnreachable) as caught:
        driver.connect()
    driver.close()
    assert caught.value.reason == reason


def test_a_stop_is_sent_also_where_nothing_can_be_listed(rig: Rig) -> None:
    rig.state(RecorderState.RECORDING)
    rig.switch.lies.add("no_list")
    answer = rig.ask(STOP)
    assert (answer.state, answer.error) == (RecorderState.UNCONFIRMED, "recorder_refused")
    assert not rig.switch.tape.monitors
    rig.switch.lies.clear()
    rig.state(RecorderState.OFF)


def test_a_path_made_of_a_callers_name_is_not_given_back(rig: Rig) -> None:
    rig.switch.deeds.end(rig.customer, rig.customer.monitors[0])
    rig.switch.set(rig.customer, "MIXMONITOR_FILENAME", f"{SPOOL}/x.wav,b,touch pwned")
    assert rig.ask(START).state is RecorderState.RECORDING
    (begun,) = rig.switch.given("MixMonitor")
    assert begun["File"] in {f"{SPOOL}/{rig.customer.uniqueid}.wav", f"agent-assist-{rig.customer.uniqueid}.wav"}


@pytest.mark.parametrize("name", ["PJSIP/a b-00000009", 'PJSIP/x"y-00000009', "IAX2/peer-1"])
def test_a_channel_that_cannot_be_asked_about_safely_is_unconfirmed(rig: Rig, name: str) -> None:
    rig.customer.name = name
    rig.switch.tell("Newstate", rig.customer)
    if name.startswith("IAX2"):
        rig.switch.leg("eve", name="IAX2/peer-12")
    rig.state(RecorderState.UNCONFIRMED, "channel_unreadable")
    rig.ask(STOP)
    assert not [one for one in rig.switch.given("Command") if name in one["Command"]]


def test_a_transfer_keeps_the_customers_recorder(rig: Rig) -> None:
    rig.state(RecorderState.RECORDING)
    rig.switch.set(rig.customer, "BRIDGEPVTCALLID", "")
    rig.switch.hang_up(rig.agent)
    carol = rig.switch.leg("carol", rig.customer.linkedid, number="300")
    rig.switch.bridge(rig.customer, carol, "call-id-of-carols-phone")
    rig.state(RecorderState.RECORDING)
    rig.customer.linkedid = "1795498000.7"
    rig.switch.tell("Newstate", rig.customer)
    answer = rig.ask(PAUSE)
    assert (answer.state, answer.error) == (RecorderState.UNCONFIRMED, "call_unknown"), "the agent's own leg is gone"
    rig.call_id = "call-id-of-carols-phone"
    assert rig.ask(STOP).state is RecorderState.OFF
    assert not rig.false_pauses


def test_of_a_call_that_has_no_channel_any_more_nothing_is_claimed(rig: Rig) -> None:
    rig.state(RecorderState.RECORDING)
    for leg in (rig.agent, rig.customer):
        rig.switch.hang_up(leg)
    rig.state(RecorderState.UNCONFIRMED, "call_unknown")
    assert not {report.state for report in rig.reports.all} & QUIET


def test_before_the_phones_call_id_is_known_the_call_is_unknown(rig: Rig) -> None:
    rig.call_id = "not-answered-yet"
    rig.state(RecorderState.UNCONFIRMED, "call_unknown")
    assert {rig.ask(command).error for command in (START, PAUSE, STOP)} == {"call_unknown"}
    rig.switch.call("not-answered-yet", recorded=True)
    rig.state(RecorderState.RECORDING)


def test_reports_carry_no_number_and_no_name(rig: Rig) -> None:
    rig.state(RecorderState.RECORDING)
    rig.ask(PAUSE)
    said = " ".join(report.confirmation.detail for report in rig.reports.all)
    assert set(said) <= set("monitorsgrwnilet_=ms 0123456789")
    assert "5551001" not in said
    assert SECRET not in repr(rig.driver) + repr(rig.switch.actions)


def test_the_older_recorder_may_have_begun_before_anybody_listened(tmp_path: Path) -> None:
    switch = FakeAsterisk(tmp_path)
    switch.deeds.monitors = True
    switch.call(CALL)
    driver = AsteriskDriver(switch.access, SettableClock(), None, "bob")
    driver.connect()
    early = driver.observe(CALL)
    assert early is not None
    assert (early.state, early.error) == (RecorderState.UNCONFIRMED, "recorded_elsewhere")
    switch.call("a-later-call")
    later = driver.observe("a-later-call")
    assert later is not None
    assert later.state is RecorderState.OFF
    driver.close()
    switch.close()
