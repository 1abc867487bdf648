"""Conferences on a real Asterisk: one that is recorded by itself, and members who are recorded on their own."""

from __future__ import annotations

import pytest

from lab.asterisk.phones import rest
from tests.asterisklab.scene import Scene
from tests.recorder_names import OFF, PAUSE, RECORDING, RESUME, STOP

pytestmark = pytest.mark.asterisk


def enter(scene: Scene, room: str) -> None:
    scene.alice.dial(room)
    rest(0.4)
    scene.bob.dial(room)


@pytest.mark.parametrize("files", [False, True], ids=["list only", "files seen"])
def test_a_conference_that_records_itself(scene: Scene, *, files: bool) -> None:
    bob = scene.desk(files=files)
    enter(scene, "241")
    call_id = bob.call(since=scene.begun)
    scene.silenced(bob, call_id, PAUSE)
    rest(1.0)
    scene.obeyed(bob, call_id, RESUME)
    scene.obeyed(bob, call_id, STOP)
    rest(1.0)


def test_recording_of_a_conference_that_begins_later(scene: Scene) -> None:
    bob = scene.desk()
    enter(scene, "240")
    call_id = bob.call(since=scene.begun)
    scene.shows(bob, call_id, OFF)
    scene.witness.command("confbridge record start room1")
    scene.shows(bob, call_id, RECORDING)


def test_a_member_who_is_recorded_on_their_own(scene: Scene) -> None:
    bob = scene.desk()
    enter(scene, "240")
    call_id = bob.call(since=scene.begun)
    scene.carol.dial("240")
    carol = scene.witness.channel("carol")
    rest(0.5)
    scene.witness.act("MixMonitor", Channel=carol, File="carols.wav")
    scene.shows(bob, call_id, RECORDING)
