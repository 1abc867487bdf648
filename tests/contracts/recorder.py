"""What every recorder adapter must do, as tests; a test module gives a `rig` fixture and inherits them."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from agent_assist.domain.recorder import QUIET, Means, RecorderCommand, RecorderReport, RecorderState
from tests.contracts.delivered import Delivered

if TYPE_CHECKING:
    from collections.abc import Callable

    from agent_assist.telephony.ports.recorder import Recorder

LIMIT_S = 10.0
PROVEN = {RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.OFF}


class Reports(Delivered[RecorderReport]):
    """What a recorder's adapter reports."""

    def wait(self, check: Callable[[RecorderReport], bool], start: int = 0) -> RecorderReport:
        """Return the first report from number `start` on that holds."""
        with self._changed:
            assert self._changed.wait_for(lambda: any(map(check, self.all[start:])), LIMIT_S), self.all[-5:]
            return next(filter(check, self.all[start:]))

    def answers(self, call_id: str = "") -> list[RecorderReport]:
        return [r for r in list(self.all) if r.command is not None and call_id in {"", r.call_id}]

    def pause(self, seconds: float) -> None:
        """Let the adapter work for a while."""
        threading.Event().wait(seconds)


class RecorderRig:
    """A recorder with an adapter on it, and a call with sound; a rig gives it `recorder`, `reports` and `call_id`."""

    recorder: Recorder
    reports: Reports
    call_id: str

    def close(self) -> None:
        """Stop the recorder; a rig with more of its own stops that, too."""
        self.recorder.stop()

    def ask(self, command: RecorderCommand) -> RecorderReport:
        """Give a command and return its answer."""
        before = len(self.reports.all)
        self.recorder.command(self.call_id, command)
        return self.reports.wait(lambda r: r.command is command, before)

    def ask_without_silence(self, command: RecorderCommand, state: RecorderState, error: str) -> None:
        """Give a command that the product does not obey: the answer says so, and nothing on the way claims silence."""
        seen = len(self.reports.all)
        answer = self.ask(command)
        assert (answer.state, answer.error) == (state, error)
        assert not QUIET & {report.state for report in self.reports.all[seen:]}


class RecorderContract:
    """Inherit, and give a fixture `rig`."""

    @pytest.mark.parametrize("command", list(RecorderCommand))
    def test_each_command_has_exactly_one_answer(self, rig: RecorderRig, command: RecorderCommand) -> None:
        began = time.monotonic()
        answer = rig.ask(command)
        assert (answer.call_id, answer.command) == (rig.call_id, command)
        assert answer.confirmation.after_ms is not None
        assert 0 <= answer.confirmation.after_ms <= rig.recorder.confirm_timeout_s * 1000
        rig.reports.pause(max(0.0, began + 1.0 - time.monotonic()))
        assert len(rig.reports.answers()) == 1

    def test_a_proven_state_has_proof(self, rig: RecorderRig) -> None:
        rig.recorder.watch(rig.call_id)
        for command in (
            RecorderCommand.START,
            RecorderCommand.PAUSE,
            RecorderCommand.START,
            RecorderCommand.STOP,
        ):
            rig.ask(command)
        for report in rig.reports.all:
            strong = report.confirmation.means in {Means.READ_BACK, Means.WRITTEN}
            assert strong or report.state not in PROVEN

    def test_a_watched_call_is_reported_again_and_again(self, rig: RecorderRig) -> None:
        rig.recorder.watch(rig.call_id)
        rig.recorder.watch(rig.call_id)
        for _ in range(3):
            rig.reports.wait(lambda r: r.command is None, len(rig.reports.all))
        times = [r.confirmation.at_ms for r in rig.reports.all]
        assert times == sorted(times)

    def test_after_release_nothing_comes(self, rig: RecorderRig) -> None:
        rig.recorder.watch(rig.call_id)
        rig.reports.wait(lambda r: r.command is None)
        rig.recorder.release(rig.call_id)
        rig.reports.pause(0.3)
        count = len(rig.reports.all)
        rig.reports.pause(1.2)
        assert len(rig.reports.all) == count

    def test_nothing_of_a_call_that_is_not_watched(self, rig: RecorderRig) -> None:
        rig.reports.pause(1.2)
        assert not rig.reports.all

    def test_stop_twice_is_safe_and_ends_the_thread(self, rig: RecorderRig) -> None:
        rig.recorder.watch(rig.call_id)
        rig.recorder.stop()
        rig.recorder.stop()
        assert not [t for t in threading.enumerate() if t.name == f"recorder-{rig.recorder.name}"]
