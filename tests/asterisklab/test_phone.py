"""What the agent's phone is told of on a real Asterisk: who is on the line, holds from before, why a call ended."""

from __future__ import annotations

import pytest

from agent_assist.domain.contact import CallState
from lab.asterisk.desk import Desk
from lab.asterisk.phones import rest
from tests.asterisklab.scene import Scene

pytestmark = pytest.mark.asterisk
ALICE = "+14155550182"


def number_of(desk: Desk) -> str | None:
    return desk.calls[-1][1].number


def shows_alice(desk: Desk) -> bool:
    """Whether the newest word of the call, while it lasts, names the customer."""
    for _ in range(40):
        if desk.calls and (number_of(desk), desk.calls[-1][1].name) == (ALICE, "Alice Customer"):
            return True
        rest(0.05)
    return False


@pytest.mark.parametrize("how", ["attended", "pick-up", "parking", "out"])
def test_the_customers_number_follows(scene: Scene, how: str) -> None:
    agent = "bob" if how in {"pick-up", "out"} else "carol"
    desk = scene.desk(agent)
    if how == "attended":
        scene.call()
        second = scene.consult()
        desk.call(since=scene.begun)
        assert number_of(desk) == "200"
        scene.bob.attended_transfer("300", scene.witness, second)
    elif how == "pick-up":
        scene.alice.dial("300")
        scene.carol.ringing()
        rest(0.3)
        scene.bob.dial("*9")
        desk.call(since=scene.begun)
    elif how == "parking":
        scene.call()
        scene.bob.blind_transfer("7700")
        rest(0.8)
        scene.carol.dial("7701")
        desk.call(since=scene.begun)
    else:
        scene.bob.dial("600")
        scene.alice.answer()
        desk.call(since=scene.begun)
    assert shows_alice(desk), [(event.state, event.number) for _, event in desk.calls]


@pytest.mark.parametrize("holder", ["bob", "alice"])
def test_a_hold_from_before_the_desktop_began_is_seen(scene: Scene, holder: str) -> None:
    scene.call("200")
    scene.lab.phone(holder).hold()
    rest(0.5)
    desk = scene.desk()
    assert desk.call(CallState.HELD, scene.begun)
    scene.lab.phone(holder).resume()
    assert desk.call(CallState.RESUMED, scene.begun)


def test_a_queue_that_stops_ringing_is_no_caller_who_gave_up(scene: Scene) -> None:
    desk = scene.desk()
    scene.alice.dial("230")
    ended = desk.event(CallState.ENDED, scene.begun, limit_s=9.0)
    assert ended is not None
    assert ended.reason == "no answer"


def test_a_caller_who_gives_up_is_told_as_such(scene: Scene) -> None:
    desk = scene.desk()
    scene.alice.dial("200")
    scene.bob.ringing()
    scene.alice.hang_up()
    ended = desk.event(CallState.ENDED, scene.begun)
    assert ended is not None
    assert ended.reason == "caller gave up"
