"""MixMonitor of a real Asterisk in the ways in which dial plans begin it: pause, resume, stop and start again."""

from __future__ import annotations

import pytest

from agent_assist.domain.recorder import Means
from lab.asterisk.phones import rest
from lab.asterisk.sound import heard
from tests.asterisklab.scene import Scene
from tests.recorder_names import PAUSE, RECORDING, RESUME, START, STOP

pytestmark = pytest.mark.asterisk


def voices(scene: Scene, ending: str) -> dict[str, int]:
    """How many windows of 50 ms hold the customer's voice, by file."""
    files = [path for path in scene.lab.monitor.rglob(f"*{ending}") if path.stat().st_mtime >= scene.begun]
    return {path.name: sum("alice" in who for who in heard(path)) for path in files}


@pytest.mark.parametrize("number", ["210", "212", "213", "218", "219", "232"])
@pytest.mark.parametrize("files", [False, True], ids=["list only", "files seen"])
def test_every_command_in_each_way_of_recording(scene: Scene, number: str, *, files: bool) -> None:
    desk = scene.desk(files=files)
    call_id = scene.call(number, desk)
    scene.silenced(desk, call_id, PAUSE)
    rest(0.5)
    resumed = scene.obeyed(desk, call_id, RESUME)
    assert resumed.confirmation.means is (Means.WRITTEN if files else Means.READ_BACK)
    scene.obeyed(desk, call_id, STOP)


def test_a_start_after_a_stop_is_proven_by_what_is_written_after_it(scene: Scene) -> None:
    desk = scene.desk(files=True)
    call_id = scene.call("210", desk)
    scene.obeyed(desk, call_id, STOP)
    rest(3.0)
    answer = desk.tell(call_id, START)
    assert answer is not None
    assert (answer.report.state, answer.report.error) == (RECORDING, "")
    assert answer.report.confirmation.means is Means.WRITTEN
    assert answer.after_s > 1.0, "its first two seconds are in the switch's buffer"


def test_a_resume_keeps_the_files_of_the_sides(scene: Scene) -> None:
    desk = scene.desk()
    call_id = scene.call("211", desk)
    scene.obeyed(desk, call_id, PAUSE)
    rest(0.5)
    before = voices(scene, ".wav")
    scene.obeyed(desk, call_id, RESUME)
    rest(1.5)
    scene.obeyed(desk, call_id, STOP)
    rest(0.3)
    after = voices(scene, ".wav")
    grown = {name for name, count in after.items() if count > before.get(name, 0) + 10}
    assert {name.partition("-")[2] for name in grown} >= {"rx.wav"}
    assert len(grown) == 2, "the mixed file and the customer's own"


def test_of_two_recorders_both_come_back(scene: Scene) -> None:
    desk = scene.desk()
    call_id = scene.call("212", desk)
    scene.obeyed(desk, call_id, PAUSE)
    assert scene.obeyed(desk, call_id, RESUME).confirmation.detail == "monitors=2"
    rest(1.5)
    scene.told(desk, call_id, STOP)
    rest(0.3)
    assert all(count > 30 for count in voices(scene, ".wav").values())


def test_a_stereo_file_is_never_gone_on_with(scene: Scene) -> None:
    desk = scene.desk()
    call_id = scene.call("215", desk)
    scene.obeyed(desk, call_id, PAUSE)
    rest(0.3)
    sizes = {path: path.stat().st_size for path in scene.lab.monitor.glob("*.raw")}
    scene.obeyed(desk, call_id, RESUME)
    rest(1.5)
    scene.told(desk, call_id, STOP)
    rest(0.3)
    assert sizes == {path: path.stat().st_size for path in scene.lab.monitor.glob("*.raw")}
    assert any(name.endswith("-resumed.wav") and count > 10 for name, count in voices(scene, ".wav").items())


def test_a_slow_coding_does_not_flicker(scene: Scene) -> None:
    desk = scene.desk(files=True)
    call_id = scene.call("217", desk)
    scene.shows(desk, call_id, RECORDING)
    rest(5.0)
    scene.obeyed(desk, call_id, PAUSE)
    rest(5.0)
    errors = {report.error for _, report in desk.reports if report.call_id == call_id}
    assert "nothing_written" not in errors
