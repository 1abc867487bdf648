"""A recorder that only a person sees: nothing is shown before it was said."""

from __future__ import annotations

from agent_assist.desktop.app.recorders import make_recorder
from agent_assist.desktop.runtime.settings import RecorderSettings, Settings
from agent_assist.domain.recorder import Means, RecorderCommand, RecorderState
from tests.closing import closed_after
from tests.contracts.recorder import RecorderContract, RecorderRig, Reports
from tests.contracts.softphone import SystemClock
from tests.fakes.vault import MemoryVault

CALL = "call-1"


class Rig(RecorderRig):
    def __init__(self) -> None:
        settings = Settings(recorder=RecorderSettings(kind="manual", confirm_ms=500))
        self.recorder = make_recorder(settings, SystemClock(), MemoryVault())
        self.reports = Reports()
        self.call_id = CALL
        self.recorder.start(self.reports.deliver)


rig = closed_after(lambda _folder: Rig())


class TestContract(RecorderContract):
    pass


def test_unconfirmed_until_said_and_again_after_the_next_command(rig: Rig) -> None:
    assert rig.recorder.takes_word
    answer = rig.ask(RecorderCommand.START)
    assert (answer.state, answer.error) == (RecorderState.UNCONFIRMED, "not_said")
    rig.recorder.said(CALL, RecorderState.RECORDING)
    report = rig.reports.wait(lambda r: r.state is RecorderState.RECORDING)
    assert report.confirmation.means is Means.PERSON
    seen = len(rig.reports.all)
    answer = rig.ask(RecorderCommand.PAUSE)
    assert (answer.state, answer.error) == (RecorderState.UNCONFIRMED, "not_said")
    rig.reports.wait(lambda r: r.command is None, len(rig.reports.all))
    assert {r.state for r in rig.reports.all[seen + 1 :]} == {RecorderState.UNCONFIRMED}
