"""Delayed openings over a real server: published, waited for, said in the window and in the file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.presenters.own_data import as_csv, as_json
from agent_assist.desktop.presenters.own_record_view import OnScreen, own_record_state
from agent_assist.desktop.presenters.text import Text
from agent_assist.desktop.services.openings import shown_openings
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain import openings, sampling
from agent_assist.domain.clock import DAY_MS
from agent_assist.domain.errors import BadInput
from tests.desktop.services.test_own_record import Seat
from tests.desktop.sync.inline import Machine
from tests.server.supervisors import supervisor
from tests.server_house import RealHouse


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    folder = tmp_path / "house"
    folder.mkdir()
    made = RealHouse("", folder)
    yield made
    made.close()


def test_an_opening_comes_after_the_days_that_the_organisation_set(house: RealHouse, tmp_path: Path) -> None:
    house.publish("setting", openings.SETTING, {"delay_days": 2})
    house.publish("setting", sampling.SETTING, {"share_percent": 0.5})
    seat, sue = Seat(Machine(house, tmp_path / "desk")), supervisor(house, "sue")
    contact = seat.flagged()
    sue.open(contact)
    seat.sync()
    store, clock = seat.machine.cache.ledger, house.clock

    def state() -> tuple[int, str, str]:
        seat.own.look()
        made = own_record_state(seat.own.known, None, OnScreen(), "Maya", SyncStatus(SyncState.SYNCED), clock.now_ms())
        return len(made.openings), made.delay.plain(), made.none.plain()

    many, delay, none = state()
    assert many == 0
    assert delay.startswith("Set by your organisation: openings are shown after 2 days. None is ever hidden.")
    assert none.startswith("No opening of your calls is old enough to be shown.")
    assert shown_openings(store, clock.now_ms(), 1) == []
    clock.advance(2 * DAY_MS)
    assert state()[0] == 1
    assert [one.opened_by for one in shown_openings(store, clock.now_ms(), 1)] == ["Sue Supervisor"]
    known = seat.own.known
    assert known is not None
    told = json.loads(as_json(known, "Maya", "maya", clock.now_ms()))
    assert (told["openings_shown_after_days"], told["drawn_share_percent"], len(told["openings"])) == (2, 0.5, 1)
    table = as_csv(known, Text.plain).decode()
    assert "shown after 2 days." in table
    assert "0.5\u00a0% of calls without a flag are drawn at random" in table
    house.publish("setting", openings.SETTING, {"delay_days": 0})
    seat.sync()
    assert state()[1].startswith("Your organisation shows you openings at once.")


@pytest.mark.parametrize("values", [{"delay_days": 31}, {"hide": True}])
def test_the_server_refuses_to_hide_them(house: RealHouse, values: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        house.publish("setting", openings.SETTING, values)
