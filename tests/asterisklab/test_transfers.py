"""Transfers of every kind on a real Asterisk: the light follows the agent's leg and the bridge it is in."""

from __future__ import annotations

import pytest

from agent_assist.domain.recorder import RecorderCommand
from lab.asterisk.phones import rest
from tests.asterisklab.scene import Scene
from tests.recorder_names import OFF, PAUSE, STOP

pytestmark = pytest.mark.asterisk


@pytest.mark.parametrize(("files", "command"), [(False, PAUSE), (True, PAUSE), (False, STOP)])
def test_the_desk_that_receives_an_attended_transfer(scene: Scene, command: RecorderCommand, *, files: bool) -> None:
    carol = scene.desk("carol", files=files)
    scene.call()
    second = scene.consult()
    call_id = carol.call(since=scene.begun)
    scene.bob.attended_transfer("300", scene.witness, second)
    scene.silenced(carol, call_id, command)
    rest(1.5)


def test_the_same_by_the_phones_own_call_id(scene: Scene) -> None:
    carol = scene.desk("", phone=False)
    scene.call()
    second = scene.consult()
    call_id = scene.carol.established()
    carol.watch(call_id)
    scene.shows(carol, call_id, OFF)
    scene.bob.attended_transfer("300", scene.witness, second)
    scene.silenced(carol, call_id, STOP)


def test_a_program_joins_two_calls(scene: Scene) -> None:
    carol = scene.desk("carol")
    scene.call()
    scene.dave.dial("300")
    scene.carol.answer()
    call_id = carol.call(since=scene.begun)
    alice, agent = scene.witness.channel("alice"), scene.witness.channel("carol")
    scene.witness.act("Bridge", Channel1=alice, Channel2=agent, Tone="no")
    scene.silenced(carol, call_id, PAUSE)
    rest(1.0)


def test_the_desk_that_receives_a_blind_transfer(scene: Scene) -> None:
    bob, carol = scene.desk(), scene.desk("carol")
    scene.call(desk=bob)
    scene.bob.blind_transfer("300")
    scene.carol.answer()
    call_id = carol.call(since=scene.begun)
    scene.silenced(carol, call_id, STOP)


def test_who_takes_a_parked_call_sees_its_recorder(scene: Scene) -> None:
    carol = scene.desk("carol")
    scene.call()
    scene.bob.blind_transfer("7700")
    rest(1.0)
    scene.carol.dial("7701")
    call_id = carol.call(since=scene.begun)
    scene.silenced(carol, call_id, PAUSE)
    rest(1.0)


def test_a_program_moves_both_into_a_conference(scene: Scene) -> None:
    bob = scene.desk()
    call_id = scene.call(desk=bob)
    place = {"Context": "phones", "Exten": "240", "Priority": "1"}
    extra = {f"Extra{key}": value for key, value in place.items()}
    alice, agent = scene.witness.channel("alice"), scene.witness.channel("bob")
    scene.witness.act("Redirect", Channel=alice, ExtraChannel=agent, **place, **extra)
    rest(1.0)
    scene.silenced(bob, call_id, PAUSE)
    rest(1.0)
