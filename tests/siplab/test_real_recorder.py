"""The recorder adapter on a real rtpengine, compared with the sound on disk."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.recorder import Means, RecorderState
from agent_assist.telephony.audit.rtp import APART_MS
from agent_assist.telephony.recorder.loop import WatchedRecorder
from agent_assist.telephony.recorder.rtpengine.driver import RtpengineDriver
from agent_assist.telephony.recorder.rtpengine.spool import CallFiles
from tests.contracts.recorder import RecorderContract, RecorderRig, Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import OFF, PAUSE, PAUSED, RECORDING, START, STOP, UNCONFIRMED
from tests.telephony.audit.reading import heard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agent_assist.telephony.audit.levels import Levels
    from lab.sip_system import SipSystem
    from tests.siplab.agent_phone import AgentPhone

pytestmark = pytest.mark.sip
SPOKEN_RMS = 500
"""Speech and tones of the phones lie above 1,500 on average; silence is 0."""


class Rig(RecorderRig):
    """The adapter on the running call."""

    def __init__(self, agent: AgentPhone, spool: Path) -> None:
        ports = agent.system.ports
        self.system = agent.system
        self.spool = spool
        self.reports = Reports()
        self.call_id = agent.talk()
        self.recorder = WatchedRecorder(
            RtpengineDriver("127.0.0.1", ports.ng, spool, SystemClock(), ports.cli), SystemClock()
        )
        self.recorder.start(self.reports.deliver)

    def tracks(self) -> dict[str, Levels]:
        """The sound on disk by side."""
        sides = heard(CallFiles(self.spool / "pcaps", self.call_id).parts())
        return {self.system.side_of(levels.port): levels for levels in sides}


@pytest.fixture
def rig(agent: AgentPhone, sip_system: SipSystem) -> Iterator[Rig]:
    rig = Rig(agent, sip_system.spool)
    yield rig
    rig.recorder.stop()


class TestContract(RecorderContract):
    pass


def test_sound_is_on_disk_where_recording_was_confirmed_and_nowhere_else(rig: Rig) -> None:
    spans: list[tuple[RecorderState, float, float]] = []
    for command in (START, PAUSE, START, STOP):
        answer = rig.ask(command)
        assert answer.confirmation.means is Means.WRITTEN, answer
        assert answer.error == ""
        begin = time.time()
        rig.reports.pause(2.0)
        spans.append((answer.state, begin, time.time()))
    assert [state for state, _, _ in spans] == [
        RECORDING,
        PAUSED,
        RECORDING,
        OFF,
    ]
    tracks = rig.tracks()
    assert set(tracks) == {"customer", "agent"}
    for track in tracks.values():
        for state, begin, end in spans:
            # Sound stands where it was spoken, so much before or after it came on a machine that is busy.
            rms = track.rms(begin * 1000 + APART_MS, end * 1000 - APART_MS)
            assert rms > SPOKEN_RMS if state is RECORDING else rms == 0, (state, rms)


def test_where_nothing_was_asked_nothing_is_on_disk(rig: Rig) -> None:
    rig.recorder.watch(rig.call_id)
    report = rig.reports.wait(lambda r: r.confirmation.means is Means.WRITTEN)
    assert report.state is OFF
    assert rig.tracks() == {}


def test_a_wrong_folder_is_unconfirmed(agent: AgentPhone, tmp_path: Path) -> None:
    (tmp_path / "pcaps").mkdir()
    rig = Rig(agent, tmp_path)
    answer = rig.ask(START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "nothing_written")
    rig.ask(STOP)
    rig.recorder.stop()


def test_a_missing_folder_is_unconfirmed(agent: AgentPhone) -> None:
    rig = Rig(agent, Path("/nonexistent"))
    answer = rig.ask(START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "spool_unreadable")
    rig.recorder.stop()


def test_a_hold_in_between_changes_nothing(rig: Rig, agent: AgentPhone) -> None:
    assert rig.ask(START).state is RECORDING
    agent.phone.hold()
    rig.reports.wait(lambda r: r.state is RECORDING and r.confirmation.means is Means.READ_BACK)
    agent.phone.resume()
    before = len(rig.reports.all)
    rig.reports.wait(lambda r: r.confirmation.means is Means.WRITTEN, before)
    assert rig.ask(STOP).state is OFF
