"""The switch itself crashes in a call: no light goes on claiming anything, and the next call is proven anew."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest

from agent_assist.domain.contact import CallState
from lab.asterisk.judge import through_crashes
from lab.asterisk.phones import rest
from lab.asterisk.stranger import CRASH
from tests.asterisklab.scene import Scene
from tests.recorder_names import OFF, PAUSE, RECORDING, START, UNCONFIRMED

if TYPE_CHECKING:
    from lab.asterisk.desk import Desk

pytestmark = pytest.mark.asterisk
WAYS: dict[str, dict[str, Any]] = {"list only": {}, "files seen": {"files": True}, "rest interface": {"rest": True}}


def recorded(scene: Scene, desk: Desk, call_id: str, way: str) -> None:
    """Wait until the call is recorded: by its dial plan, or because the desk asks for it."""
    if way == "rest interface":
        scene.shows(desk, call_id, OFF)
        scene.obeyed(desk, call_id, START)
    else:
        scene.shows(desk, call_id, RECORDING)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("paused", [False, True], ids=["recording", "paused"])
def test_a_crash_of_the_switch_leaves_no_light_standing(scene: Scene, way: str, *, paused: bool) -> None:
    number = "200" if way == "rest interface" else "210"
    desk = scene.desk(**WAYS[way])
    call_id = scene.call(number, desk)
    recorded(scene, desk, call_id, way)
    if paused:
        scene.obeyed(desk, call_id, PAUSE)
    scene.lab.kill()
    crash_s = time.time()
    scene.shows(desk, call_id, UNCONFIRMED, "recorder_unreachable")
    rest(1.0)
    scene.lab.start()
    scene.witness.outlives(crash_s)
    ended = desk.event(CallState.ENDED, since=crash_s)
    assert ended is not None, "the switch that was started again does not list the call"
    assert ended.call_id == call_id
    assert through_crashes([desk], scene.witness.events(CRASH, crash_s)) == []
    for name in scene.lab.people:
        scene.lab.phone(name).hang_up()
        scene.lab.phone(name).forget()
    begun = time.time()
    scene.alice.dial(number)
    scene.bob.answer()
    again = desk.call(since=begun)
    assert again not in ("", call_id)
    recorded(scene, desk, again, way)
