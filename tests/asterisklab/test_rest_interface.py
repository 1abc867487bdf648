"""The recorder over the REST interface of a real Asterisk: records bridged calls, and claims what it can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lab.asterisk.phones import rest
from lab.asterisk.sound import heard
from tests.asterisklab.scene import Scene
from tests.recorder_names import OFF, PAUSE, RESUME, START, STOP, UNCONFIRMED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lab.asterisk.desk import Desk
    from lab.asterisk.rest import RestApplication

pytestmark = pytest.mark.asterisk


@pytest.fixture
def application(scene: Scene) -> Iterator[RestApplication]:
    """Whoever routes the calls of this switch over the REST interface."""
    with scene.lab.rest_application("assist") as application:
        yield application


def connect(scene: Scene, application: RestApplication, desk: Desk | None = None) -> tuple[str, str]:
    """The application joins a customer and the agent in a bridge of its own; returns call and bridge."""
    scene.alice.dial("260")
    assert application.heard("StasisStart")
    customer = scene.uniqueid("alice")
    application.ask("POST", f"/channels/{customer}/answer")
    created = application.ask("POST", "/bridges?type=mixing").body
    assert isinstance(created, dict)
    bridge = created["id"]
    application.ask("POST", f"/bridges/{bridge}/addChannel?channel={customer}")
    application.ask("POST", f"/channels?endpoint=PJSIP/bob&app=assist&originator={customer}")
    scene.bob.answer()
    rest(0.3)
    application.ask("POST", f"/bridges/{bridge}/addChannel?channel={scene.uniqueid('bob')}")
    return desk.call(since=scene.begun) if desk else "", bridge


def newest(folder: Path) -> Path:
    return max(folder.glob("assist-*.wav"), key=lambda path: path.stat().st_mtime)


def walk(scene: Scene, desk: Desk, call_id: str) -> None:
    """Start, pause, resume, stop: the file holds both voices, and nothing of the pause."""
    scene.shows(desk, call_id, OFF)
    scene.obeyed(desk, call_id, START)
    rest(1.5)
    scene.obeyed(desk, call_id, PAUSE)
    rest(2.0)
    scene.obeyed(desk, call_id, RESUME)
    rest(1.0)
    scene.obeyed(desk, call_id, STOP)
    rest(0.5)
    windows = heard(newest(scene.lab.recordings))
    assert sum({"alice", "bob"} <= who for who in windows) > 30
    assert 40 < len(windows) < 75, "the pause of two seconds is not in the file"
    assert "Snoop" not in scene.witness.command("core show channels concise")


def test_a_call_that_an_application_has_joined(scene: Scene, application: RestApplication) -> None:
    desk = scene.desk(rest=True)
    call_id, _ = connect(scene, application, desk)
    walk(scene, desk, call_id)


def test_a_call_of_the_dial_plan(scene: Scene) -> None:
    desk = scene.desk(rest=True)
    walk(scene, desk, scene.call("200", desk))


def test_a_desktop_that_was_started_anew_finds_its_own_recording(scene: Scene) -> None:
    first = scene.desk(rest=True)
    call_id = scene.call("200", first)
    scene.obeyed(first, call_id, START)
    first.stop()
    second = scene.desk(rest=True)
    assert second.call(since=scene.begun) == call_id
    scene.silenced(second, call_id, PAUSE)
    scene.obeyed(second, call_id, STOP)


def test_recordings_of_others_count_from_the_moment_they_begin(scene: Scene, application: RestApplication) -> None:
    desk = scene.desk(rest=True)
    call_id, bridge = connect(scene, application, desk)
    scene.shows(desk, call_id, OFF)
    assert application.ask("POST", f"/bridges/{bridge}/record?name=others&format=wav").status == 201
    scene.silenced(desk, call_id, PAUSE)
    application.ask("DELETE", "/recordings/live/others/pause")
    scene.silenced(desk, call_id, STOP)


def test_of_what_began_before_anybody_listened_nothing_is_claimed(scene: Scene, application: RestApplication) -> None:
    _, bridge = connect(scene, application)
    application.ask("POST", f"/bridges/{bridge}/record?name=before&format=wav")
    desk = scene.desk(rest=True)
    call_id = desk.call(since=scene.begun)
    scene.shows(desk, call_id, UNCONFIRMED, "not_all_seen")


def test_what_mixmonitor_does_is_not_seen(scene: Scene) -> None:
    desk = scene.desk(rest=True)
    call_id = scene.call("210", desk)
    scene.shows(desk, call_id, UNCONFIRMED, "recorded_elsewhere")
    assert scene.told(desk, call_id, PAUSE).error == "recorded_elsewhere"


def test_a_conference_may_be_recorded_unseen(scene: Scene) -> None:
    desk = scene.desk(rest=True)
    scene.alice.dial("241")
    rest(0.4)
    scene.bob.dial("241")
    call_id = desk.call(since=scene.begun)
    scene.shows(desk, call_id, UNCONFIRMED, "not_all_seen")
