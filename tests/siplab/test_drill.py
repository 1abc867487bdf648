"""The drill on the real phone, exchange and recorder, with a real server whose supervisor sees the result."""

from __future__ import annotations

import json
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from agent_assist.cli import drill as cli
from agent_assist.demo.house import ServerProcess, enrol_here
from agent_assist.desktop.app.drill import DrillReport, Stage, run_drill
from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import DrillSettings, RecorderSettings, Settings, SoftphoneSettings
from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.drill import DrillStep, StepResult
from agent_assist.domain.errors import AuthExpired, BadInput, DesktopRunning
from agent_assist.telephony.recorder.rtpengine.ng import NgClient
from lab.launch import DRILL
from lab.programs import APT_COMMAND, missing_programs
from lab.sip_system import Caller, SipSystem
from tests.fakes.vault import MemoryVault

pytestmark = pytest.mark.sip


@pytest.fixture(scope="module")
def system() -> Iterator[SipSystem]:
    missing = missing_programs()
    if missing:
        pytest.skip(f"needs {', '.join(missing)}: {APT_COMMAND}")
    with SipSystem(Caller(DRILL), length_s=120) as system:
        yield system


@pytest.fixture
def stage(system: SipSystem, tmp_path: Path) -> Stage:
    ports = system.ports
    settings = Settings(
        softphone=SoftphoneSettings(kind="baresip", port=ports.control["agent"]),
        recorder=RecorderSettings(kind="rtpengine", port=ports.ng, cli_port=ports.cli, folder=str(system.spool)),
        drill=DrillSettings(number=f"sip:{DRILL}@127.0.0.1:{ports.proxy}", hold_s=2.0),
    )
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "log")
    told: list[StepResult] = []
    socket = str(Path(tempfile.mkdtemp(prefix="aa-")) / "desktop.sock")  # its path has at most 107 bytes
    return Stage(settings, paths, MemoryVault(), socket, lambda _line: None, told.append)


def enrol(stage: Stage) -> Stage:
    """Enrol the device with a server that is away, as at night."""
    cache = unlock(stage.paths.cache_file, stage.vault)
    cache.ledger.enrol(DeviceIdentity("d-1", "house", "maya", "Maya Lindqvist", "http://127.0.0.1:9"))
    cache.close()
    return stage


def failed(report: DrillReport) -> dict[DrillStep, str]:
    return {one.step: one.error for one in report.steps if not one.passed}


def test_the_command_says_each_step_and_fails_loudly(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "settings_of", lambda _paths: stage.settings)
    monkeypatch.setattr(cli, "here", lambda: stage.paths)
    monkeypatch.setattr(cli, "open_vault", lambda _paths: stage.vault)
    monkeypatch.setenv("AGENT_ASSIST_SOCKET", stage.handoff)
    enrol(stage)
    assert cli.run([]) == 0
    said = capsys.readouterr()
    assert said.out.count("ok  ") == len(DrillStep)
    assert "Passed." in said.out
    assert said.err == ""
    monkeypatch.setattr("agent_assist.telephony.recorder.rtpengine.driver.RtpengineDriver._send_stop", lambda *_: "")
    assert cli.run(["--json"]) == 1
    told = capsys.readouterr()
    document = json.loads(told.out)
    assert document["passed"] is False
    failing = {one["step"] for one in document["steps"] if not one["passed"]}
    assert {"pause", "withdrawal"} <= failing
    assert told.err.startswith("drill_failed: pause (not_obeyed)")


def test_a_recorder_that_obeys_passes_and_the_supervisor_sees_it(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    server = ServerProcess(tmp_path / "server", tmp_path / "server.log")
    server.start()
    try:
        code = server.people()
        enrol_here(server.address, code, stage.paths.cache_file, stage.vault)
        report = run_drill(stage)
        assert failed(report) == {}
        assert report.passed
        assert report.sent
        assert [one.step for one in report.steps] == list(DrillStep)
        assert {one.means for one in report.steps if one.state} == {"written"}
    finally:
        server.stop()


def test_a_stranger_who_restarts_the_recorder_in_the_pause_is_heard(stage: Stage, system: SipSystem) -> None:
    """The pause is confirmed, and broken a moment later: only the audio tells."""
    stranger = NgClient("127.0.0.1", system.ports.ng)
    told: list[StepResult] = []

    def meddle(result: StepResult) -> None:
        told.append(result)
        if result.step is DrillStep.DISCLOSURE:
            threading.Thread(target=restart, daemon=True).start()

    def restart() -> None:
        threading.Event().wait(1.6)  # the pause takes half a second to be proven, and is held for two
        calls = stranger.ask("list", "").get("calls")
        for call_id in calls if isinstance(calls, list) else []:
            stranger.ask("start recording", str(call_id))

    report = run_drill(replace(enrol(stage), told=meddle))
    assert not report.passed
    assert failed(report)[DrillStep.AUDIT] == "leaked"
    assert not report.sent, "the server is away; it is kept"


def test_a_recorder_that_writes_elsewhere_fails_loudly(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "elsewhere" / "pcaps").mkdir(parents=True)
    recorder = msgspec.structs.replace(stage.settings.recorder, folder=str(tmp_path / "elsewhere"))
    report = run_drill(replace(enrol(stage), settings=msgspec.structs.replace(stage.settings, recorder=recorder)))
    assert not report.passed
    assert failed(report)[DrillStep.DISCLOSURE] == "nothing_written"


def test_a_number_that_nobody_has(stage: Stage, system: SipSystem, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agent_assist.telephony.drill.walk.ANSWER_LIMIT_S", 3.0)
    drill = DrillSettings(number=f"sip:nobody@127.0.0.1:{system.ports.proxy}")
    report = run_drill(replace(enrol(stage), settings=msgspec.structs.replace(stage.settings, drill=drill)))
    assert failed(report) == {DrillStep.CALL: "not_answered"}


def test_without_a_recorder_or_a_number_nothing_is_called(stage: Stage) -> None:
    for change in ({"recorder": RecorderSettings()}, {"drill": DrillSettings()}):
        with pytest.raises(BadInput):
            run_drill(replace(stage, settings=msgspec.structs.replace(stage.settings, **change)))


def test_a_device_that_is_not_enrolled_calls_nobody(stage: Stage) -> None:
    with pytest.raises(AuthExpired):
        run_drill(stage)


def test_a_running_desktop_is_left_alone(stage: Stage) -> None:
    from agent_assist.telephony.softphone.handoff.phone import HandoffPhone
    from tests.contracts.softphone import SystemClock

    desktop = HandoffPhone(stage.handoff, SystemClock(), lambda _link: None)
    assert desktop.claim()
    try:
        with pytest.raises(DesktopRunning):
            run_drill(stage)
    finally:
        desktop.stop()
