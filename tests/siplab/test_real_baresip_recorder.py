"""baresip's own recorder on real calls: what grows is recorded, and the phone lives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.contact import CallState
from agent_assist.domain.recorder import Means, RecorderCommand, RecorderReport
from agent_assist.telephony.recorder.baresip import BaresipRecorder
from agent_assist.telephony.recorder.loop import WatchedRecorder
from lab.launch import dump_folder
from tests.contracts.recorder import Reports
from tests.contracts.softphone import SystemClock
from tests.recorder_names import OFF, RECORDING, START, STOP, UNCONFIRMED

if TYPE_CHECKING:
    from tests.siplab.agent_phone import AgentPhone

pytestmark = pytest.mark.sip


class Rig:
    def __init__(self, agent: AgentPhone) -> None:
        self.agent = agent
        self.folder = dump_folder(agent.system.folder, "agent")
        self.reports = Reports()
        driver = BaresipRecorder(agent.phone, self.folder, SystemClock())
        self.recorder = WatchedRecorder(driver, SystemClock())
        self.recorder.start(self.reports.deliver)

    def ask(self, call_id: str, command: RecorderCommand) -> RecorderReport:
        before = len(self.reports.all)
        self.recorder.command(call_id, command)
        return self.reports.wait(lambda r: r.command is command, before)

    def end(self, call_id: str) -> None:
        self.agent.phone.hangup()
        self.agent.wait(CallState.ENDED, call_id)
        self.agent.system.wait_ended(call_id)
        self.recorder.release(call_id)
        self.reports.pause(0.5)


@pytest.fixture
def rig(agent: AgentPhone) -> Iterator[Rig]:
    rig = Rig(agent)
    yield rig
    rig.recorder.stop()


def test_a_start_counts_for_the_next_call_and_a_stop_for_the_one_after(rig: Rig) -> None:
    first = rig.agent.talk()
    rig.recorder.watch(first)
    rig.reports.wait(lambda r: (r.call_id, r.state) == (first, OFF))
    answer = rig.ask(first, START)
    assert (answer.state, answer.error) == (UNCONFIRMED, "next_call")
    assert list(rig.folder.iterdir()) == []
    rig.end(first)

    second = rig.agent.talk()
    rig.recorder.watch(second)
    report = rig.reports.wait(lambda r: (r.call_id, r.state) == (second, RECORDING))
    assert report.confirmation.means is Means.WRITTEN
    assert len(list(rig.folder.glob("dump-*.wav"))) == 2
    answer = rig.ask(second, STOP)
    assert answer.error == "not_supported"
    seen = len(rig.reports.all)
    rig.reports.wait(lambda r: (r.call_id, r.state) == (second, RECORDING), seen)
    rig.end(second)

    third = rig.agent.talk()
    rig.recorder.watch(third)
    rig.reports.wait(lambda r: (r.call_id, r.state) == (third, OFF))
    assert len(list(rig.folder.glob("dump-*.wav"))) == 2
    rig.end(third)
