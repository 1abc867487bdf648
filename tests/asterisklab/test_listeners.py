"""Somebody else listens to a call on a real Asterisk, and records what they hear."""

from __future__ import annotations

import pytest

from lab.asterisk.phones import rest
from tests.asterisklab.scene import Scene
from tests.recorder_names import PAUSE, PAUSED, RECORDING, STOP, UNCONFIRMED

pytestmark = pytest.mark.asterisk


def spy(scene: Scene) -> None:
    """A supervisor listens to the customer's channel, and their line is recorded."""
    heard = {"Variable": f"SPYON={scene.witness.channel('alice')}"}
    place = {"Context": "spy", "Exten": "s", "Priority": "1"}
    scene.witness.act("Originate", Channel="Local/s@wait", Async="true", **place, **heard)


@pytest.mark.parametrize("files", [False, True], ids=["list only", "files seen"])
def test_a_spy_who_records(scene: Scene, *, files: bool) -> None:
    bob = scene.desk(files=files)
    call_id = scene.call(desk=bob)
    scene.obeyed(bob, call_id, PAUSE)
    spy(scene)
    scene.silenced(bob, call_id, STOP)
    rest(1.0)


def test_a_spy_who_was_there_before_the_desktop(scene: Scene) -> None:
    scene.call("200")
    spy(scene)
    rest(0.5)
    bob = scene.desk()
    call_id = bob.call(since=scene.begun)
    scene.shows(bob, call_id, RECORDING)


def test_the_rest_interface_listens_and_what_it_does_with_it_cannot_be_seen(scene: Scene) -> None:
    bob = scene.desk()
    call_id = scene.call(desk=bob)
    scene.obeyed(bob, call_id, PAUSE)
    place = f"/channels/{scene.uniqueid('alice')}/snoop/snoop-of-a-stranger?app=assist&spy=both"
    with scene.lab.rest_application("assist") as stranger:
        assert stranger.ask("POST", place).status == 200
        scene.shows(bob, call_id, UNCONFIRMED, "recorded_elsewhere")
        stranger.ask("DELETE", "/channels/snoop-of-a-stranger")
        scene.shows(bob, call_id, PAUSED)


@pytest.mark.parametrize("where", ["alice", "bob"])
def test_a_second_recorder_on_a_paused_call_shows_at_once(scene: Scene, where: str) -> None:
    bob = scene.desk(files=True)
    call_id = scene.call(desk=bob)
    scene.obeyed(bob, call_id, PAUSE)
    scene.witness.act("MixMonitor", Channel=scene.witness.channel(where), File=f"second-{where}.wav")
    scene.shows(bob, call_id, RECORDING, limit_s=0.6)
