"""A flood of events costs neither the window nor the call that follows it."""

from __future__ import annotations

import json
import threading
from collections import Counter

import pytest

from agent_assist.desktop.presenters.panel_state import PanelState
from agent_assist.desktop.runtime.phone_news import UNDERWAY_LIMIT, WAITING_LIMIT, PhoneNewsQueue
from agent_assist.desktop.services.live_calls import LIVE_LIMIT
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.telephony.softphone.handoff.local_socket import send_line
from tests.desktop.app.station import Station, taken

JOBS_OF_AN_EVENT = 40
"""Most jobs of the store lane that wait for each event underway: twice of what was seen."""
SENDERS, EVENTS = 6, 60
"""Phones that flood, and events of each; a bench floods with more."""


class Flood:
    """Threads that send events as fast as they are answered."""

    def __init__(self, socket: str, state: str) -> None:
        self.answers: Counter[str] = Counter()
        self._socket = socket
        self._state = state
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._send, args=(number,)) for number in range(SENDERS)]
        for thread in self._threads:
            thread.start()

    @property
    def over(self) -> bool:
        return not any(thread.is_alive() for thread in self._threads)

    def _send(self, sender: int) -> None:
        for number in range(EVENTS):
            message = {"state": self._state, "number": f"+1415{sender}{number:06}", "call_id": f"f{sender}-{number}"}
            try:
                answer = send_line(self._socket, json.dumps(message).encode(), 10.0)
            except OSError:
                answer = "nobody:"
            with self._lock:
                self.answers[answer.partition(":")[0]] += 1


@pytest.mark.parametrize("state", ["incoming", "connected"])
def test_the_call_that_follows_a_flood_is_shown(seat: Station, state: str) -> None:
    seat.open()
    most: Counter[str] = Counter()

    def look() -> None:
        most["waiting"] = max(most["waiting"], *(len(box) for box in seat.session.hearing.news._sources.values()))
        most["jobs"] = max(most["jobs"], seat.desk.records.lane._jobs.qsize())
        most["live"] = max(most["live"], len(seat.desk.calls.contacts()))

    flood = Flood(seat.socket, state)

    def over() -> bool:
        look()
        return flood.over

    seat.until(over)
    assert set(flood.answers) <= {"ok", "heard", "busy"}
    assert sum(flood.answers.values()) == SENDERS * EVENTS
    seat.until(lambda: taken(seat.say("incoming", "real", "+14155559999")))
    seat.until(lambda: seat.desk.calls.contact_of("real") is not None)
    contact = seat.desk.calls.contact_of("real")
    seat.until(lambda: contact in {seat.panel.contact_id, *(call.contact_id for call in seat.panel.waiting[:4])})
    seat.until(lambda: taken(seat.say("connected", "real", "+14155559999")))
    calls = seat.desk.calls
    seat.until(lambda: any((c.contact_id, c.state.value) == (contact, "connected") for c in calls.contacts()))
    assert most["waiting"] <= WAITING_LIMIT
    assert most["live"] <= LIVE_LIMIT + 1
    assert most["jobs"] <= UNDERWAY_LIMIT * JOBS_OF_AN_EVENT


def test_the_sync_is_shown_with_the_next_thing_that_is_shown_or_soon(
    seat: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Offline each fact changes the count of what waits: that may not stand between an event and its paint."""
    seat.open()
    presenter = seat.session.presenter
    assert presenter is not None
    shown: list[str] = []
    show = presenter._show

    def noted(state: PanelState) -> None:
        shown.append(state.status.text.plain())
        show(state)

    monkeypatch.setattr(presenter, "_show", noted)
    seat.session.sync_changed(SyncStatus(SyncState.OFFLINE, 41))
    assert shown == [], "not by itself"
    presenter.refresh()
    assert "41" in shown[-1], "with what is shown next"
    seat.session.sync_changed(SyncStatus(SyncState.OFFLINE, 42))
    assert seat.session.calls._soon.isActive(), "and soon, where nothing else is"
    seat.until(lambda: "42" in shown[-1])


def test_while_calls_crowd_in_the_sync_shows_nothing_by_itself(seat: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    """Offline, the count of what waits changes with each call; shown at each of them, the panel does nothing else."""
    seat.open()
    presenter = seat.session.presenter
    assert presenter is not None
    shown: list[bool] = []
    refresh = presenter.refresh

    def noted() -> None:
        shown.append(True)
        refresh()

    monkeypatch.setattr(presenter, "refresh", noted)
    monkeypatch.setattr(PhoneNewsQueue, "crowded", property(lambda _queue: True))
    for waiting in range(100):
        seat.session.sync_changed(SyncStatus(SyncState.OFFLINE, waiting))
    assert shown == []
    seat.until(lambda: bool(shown))  # soon, and once
