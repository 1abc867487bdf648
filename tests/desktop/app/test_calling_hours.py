"""Before a call that the agent makes is answered: what time it is for the customer, and whether the rules allow it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.heard import DUTY, heard
from agent_assist.desktop.services.house import House, LineRule
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.contact import CallState, Direction
from agent_assist.policy import Pack, default_pack_path, load, public_holidays
from tests.desktop.app.real_window import open_window, window_of
from tests.desktop.presenters.panel_fixture import NUMBER, Panel, panel
from tests.desktop.ui.languages import speaking
from tests.fakes import clock

MONDAY, EVENING, SUNDAY = "2026-12-07T11:00:00-06:00", "2026-12-07T21:30:00-06:00", "2026-12-06T11:00:00-06:00"
HOLIDAY = "2026-04-27T11:00:00-05:00"
"""A Monday, Alabama's own holiday."""


@pytest.fixture(scope="module")
def selling(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """The shipped pack with a purpose for sales."""
    copy = tmp_path_factory.mktemp("selling") / "pack"
    shutil.copytree(default_pack_path(), copy)
    purposes = copy / "purposes.toml"
    text = purposes.read_text(encoding="utf-8")
    marked = text.replace("[purpose.training]\n", '[purpose.training]\nfacts = ["marketing_call"]\n')
    assert marked != text
    purposes.write_text(marked, encoding="utf-8")
    return load(copy)


@contextmanager
def calling(
    folder: Path, patch: pytest.MonkeyPatch, pack: Pack, at: str, place: str = "US-AL", way: Direction = Direction.OUT
) -> Iterator[Panel]:
    """A panel on which a call to a place has begun to ring."""
    noon = int(datetime.fromisoformat(at).timestamp() * 1000)
    made = clock.FakeClock.__init__
    patch.setattr(clock.FakeClock, "__init__", lambda self, now_ms=noon: made(self, now_ms))
    house = House("Northwind", "Maya", "US-TX", "US-TX", lines={"line": LineRule("Line", place, "account")})
    with panel(folder, house, pack) as p:
        p.b.call(CallState.INCOMING, "c1", "line", NUMBER, way=way)
        yield p


def decided(p: Panel) -> Mapping[str, Any]:
    """The newest decision, as the fact has it."""
    return [fact for fact in p.b.facts(p.state.contact_id) if fact.kind == "policy_decided"][-1].body


def line(p: Panel) -> str:
    duty = p.state.duty
    return duty.words.plain() if duty is not None and duty.icon == "clock" else ""


@pytest.mark.parametrize(
    ("at", "place", "says", "closed"),
    [
        (MONDAY, "US-AL", "It is 11:00 for the customer. Calls are allowed until 20:00.", False),
        (EVENING, "US-AL", "It is 21:30 for the customer. Calls are allowed from 08 Dec 08:00.", True),
        (SUNDAY, "US-AL", "It is 11:00 for the customer. Calls are allowed from 07 Dec 08:00.", True),
        (HOLIDAY, "US-AL", "It is 11:00 for the customer. Calls are allowed from 28 Apr 08:00.", True),
        ("2026-12-07T07:40:00-06:00", "US-AL", "It is 07:40 for the customer. Calls are allowed from 08:00.", True),
        (
            MONDAY,
            "US-FL",
            "It is 12:00 for the customer. Calls are allowed until 20:00.",
            False,
        ),  # the east
        ("2026-12-07T10:00:00+01:00", "FR", "It is 10:00 for the customer. Calls are allowed until 13:00.", False),
        ("2026-12-07T13:00:00+01:00", "FR", "It is 13:00 for the customer. Calls are allowed from 14:00.", True),
        (MONDAY, "", "The customer's local time is unknown. Calling hours apply.", True),
        (EVENING, "DE", "", False),  # no hours by law
    ],
)
def test_the_line_says_the_customers_time_and_until_or_from_when(
    *, at: str, place: str, says: str, closed: bool, selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with calling(tmp_path, monkeypatch, selling, at, place) as p:
        assert line(p).partition(" (")[0] == says
        duty = p.state.duty
        assert bool(duty and duty.icon == "clock" and duty.open) is closed
        p.b.call(CallState.CONNECTED, "c1", "line", NUMBER, way=Direction.OUT)
        assert line(p) == "", "answered: it is too late for a warning"
        assert p.state.contact is not None, "nothing stops the call"


def test_a_call_of_the_customers_and_one_that_sells_nothing_have_no_hours(
    selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with calling(tmp_path / "in", monkeypatch, selling, SUNDAY, way=Direction.IN) as p:
        assert line(p) == ""
        assert "hours" not in decided(p)
    with calling(tmp_path / "out", monkeypatch, load(default_pack_path()), SUNDAY) as p:
        assert line(p) == ""
        assert "hours" not in decided(p)


def test_the_fact_of_the_decision_says_what_the_rules_said(
    selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with calling(tmp_path, monkeypatch, selling, SUNDAY) as p:
        first, second = decided(p)["hours"]
        assert (first["rule"], first["allowed"]) == ("us-al", False)
        assert (first["local"], first["changes"]) == ("2026-12-06T11:00-06:00", "2026-12-07T08:00-06:00")
        assert (first["citations"], first["holidays"]) == (["Ala. Code 8-19A-14"], "counted")
        assert (second["rule"], second["allowed"]) == ("us-tcpa-tsr", True)


def test_a_place_that_is_learned_later_is_asked_for_the_moment_at_which_the_call_began(
    selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with calling(tmp_path, monkeypatch, selling, "2026-12-07T19:59:00-06:00", "") as p:
        p.b.call(CallState.CONNECTED, "c1", "line", NUMBER, way=Direction.OUT)
        p.b.clock.advance(600_000)
        p.do(i.LearnPlace("US-AL"))
        (first, *_) = decided(p)["hours"]
        assert (first["rule"], first["local"], first["allowed"]) == ("us-al", "2026-12-07T19:59-06:00", True)


def test_why_names_the_rule_before_anybody_answers(
    selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with calling(tmp_path, monkeypatch, selling, SUNDAY) as p:
        duty = p.state.duty
        assert duty is not None
        assert (duty.shortcut, duty.enabled) == ("Y", True)
        p.do(i.UseTool(s.ToolKey.WHY))
        card = p.shows(s.WhyCard)
        titles = {rule.name: rule.summary for rule in card.rules if rule.level.plain() == "Calling hours"}
        assert titles["Ala. Code 8-19A-14"] == "Mon-Sat 08:00-20:00; not on public holidays"


def test_the_warning_is_heard_once_and_at_once(selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with calling(tmp_path, monkeypatch, selling, SUNDAY) as p:
        (told,) = (one for one in heard(p.state) if one.topic == DUTY)
        assert told.urgent
        p.b.clock.advance(61_000)
        (again,) = (one for one in heard(p.state) if one.topic == DUTY)
        assert again.key == told.key


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "ar"])
def test_the_window_shows_it_in_every_language(
    language: str,
    selling: Pack,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    qapp: QApplication,
) -> None:
    with calling(tmp_path, monkeypatch, selling, SUNDAY) as p, speaking(qapp, language):
        window = window_of(p, qtbot, qapp)
        open_window(p, window, qtbot)
        shown = row(window)
        assert "11:00" in shown
        assert "08:00" in shown
        assert ("Calls are allowed" in shown) is (language == "en")
        assert window.grab().save(str(tmp_path / f"{language}.png"))


def row(window: CallPanel) -> str:
    cell = window.body.duty.cell
    assert cell.isVisibleTo(window)
    return cell.accessibleName()


def test_the_library_of_holidays_is_loaded_while_it_rings_and_not_with_a_later_key(
    selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    public_holidays._parts.cache_clear()
    with calling(tmp_path, monkeypatch, selling, MONDAY, ""):
        assert public_holidays._parts.cache_info().currsize == 1
    public_holidays._parts.cache_clear()
    with calling(tmp_path / "in", monkeypatch, selling, MONDAY, "", way=Direction.IN):
        assert public_holidays._parts.cache_info().currsize == 0, "a call that needs no hours loads nothing"


def test_where_nobody_knows_the_holidays_why_says_so(
    selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(public_holidays, "_parts", lambda _: None)
    with calling(tmp_path, monkeypatch, selling, HOLIDAY) as p:
        first = next(one for one in decided(p)["hours"] if one["rule"] == "us-al")
        assert (first["allowed"], first["holidays"]) == (True, "not_counted")
        assert first["text"].endswith("not on public holidays; which days those are is not known here")


@pytest.mark.parametrize(
    ("way", "says"), [(Direction.IN, "Before you answer"), (Direction.OUT, "Before the customer answers")]
)
def test_the_card_says_who_answers(
    selling: Pack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: Direction, says: str
) -> None:
    with calling(tmp_path, monkeypatch, selling, MONDAY, way=way) as p:
        assert p.shows(s.IncomingCard).before.plain() == says
