"""A supervisor's charts on the real window over the real server: numbers of real facts, teams, and a file."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.ui.windows.review import ReviewWindow
from agent_assist.server.services.sharing import Sharing
from tests.e2e.house import SUPERVISOR, Seat
from tests.server_house import Desk

CALLS, AGENTS = 6, 6


def page_of(window: ReviewWindow) -> rs.ChartsPage | None:
    page = window.state.page if window.state else None
    return page if isinstance(page, rs.ChartsPage) else None


def ready(page: rs.ChartsPage) -> bool:
    """Whether the numbers that are wanted have come."""
    return page.load is rs.Load.READY and bool(page.cards)


def cards_of(window: ReviewWindow) -> dict[str, dict[str, str]]:
    """By title the value of each point by its label."""
    page = page_of(window)
    return {
        card.title.plain(): {bar.label.plain(): bar.value.plain() for bar in card.bars}
        for card in (page.cards if page is not None else ())
    }


def pauses_of_a_team(seat: Seat) -> None:
    """Six agents of a team whose recorders each paused six times, in 0.2 s to 0.7 s, and as many who had no call."""
    for number in range(AGENTS):
        seat.house.add_user(f"b{number}", f"Other {number}")
        seat.house.add_user(f"a{number}", f"Agent {number}")
        desk = Desk(seat.house.link(), seat.house.enrol_code(f"a{number}"), seat.house.clock)
        for call in range(CALLS):
            contact = desk.outbox.new_id()
            desk.outbox.record("contact_opened", contact, {"direction": "in"})
            body = {"state": "paused", "means": "read_back", "command": "pause", "after_ms": 200 + 100 * call}
            desk.outbox.record("recorder_confirmed", contact, body)
        desk.send()
        Sharing(seat.house.database, seat.house.clock).set_team(f"a{number}", "Claims")


def at_the_charts(seat: Seat) -> ReviewWindow:
    seat.enrol()
    pauses_of_a_team(seat)
    seat.open()
    seat.synced()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    assert seat.session.room is not None
    window = seat.session.room.window
    window.intent.emit(i.SignIn(*SUPERVISOR))
    seat.until(lambda: bool(window.state and isinstance(window.state.page, rs.QueuePage)))
    seat.bot.keyClick(window, Qt.Key.Key_C)
    seat.until(lambda: (page := page_of(window)) is not None and ready(page))
    return window


def test_what_was_counted_is_shown_chosen_and_saved(seat: Seat, tmp_path: Path) -> None:
    window = at_the_charts(seat)
    pauses = cards_of(window)["Time to a confirmed pause"]
    assert len(pauses) == 8
    assert list(pauses.values()) == ["none"] * 7 + ["0.4 s · 0.7 s"]
    window.intent.emit(i.ChooseCharts(4, "Claims"))
    seat.until(lambda: (page := page_of(window)) is not None and page.chosen == (4, "Claims") and ready(page))
    assert list(cards_of(window)["Time to a confirmed pause"].values()) == ["none"] * 3 + ["0.4 s · 0.7 s"]
    file = tmp_path / "charts.csv"
    window.intent.emit(i.ExportCharts(str(file)))
    seat.until(lambda: (page := page_of(window)) is not None and not page.exporting and bool(page.note.source))
    lines = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert "Claims" in lines[0][0]
    assert [line[3] for line in lines[2:] if line[2] == "Pauses"] == ["0", "0", "0", f"{CALLS * AGENTS}"]
    picture = tmp_path / "charts.png"
    window.charts._export(str(picture))
    seat.until(picture.exists)
    seat.until(lambda: (page := page_of(window)) is not None and "charts.png" in dict(page.note.args).values())
    assert QImage(str(picture)).width() > window.charts.width()
    seat.bot.keyClick(window, Qt.Key.Key_Escape)
    seat.until(lambda: bool(window.state and isinstance(window.state.page, rs.QueuePage)))


def test_a_team_that_lost_people_gives_way_and_an_absent_server_leaves_the_numbers(seat: Seat) -> None:
    window = at_the_charts(seat)
    for number in range(2):
        Sharing(seat.house.database, seat.house.clock).set_team(f"a{number}", "")
    window.intent.emit(i.ChooseCharts(8, "Claims"))
    seat.until(lambda: (page := page_of(window)) is not None and bool(page.notice.source) and ready(page))
    page = page_of(window)
    assert page is not None
    assert (page.chosen, [name for name, _ in page.teams]) == ((8, ""), [""])
    seat.house.stop()
    seat.bot.keyClick(window, Qt.Key.Key_F5)
    seat.until(lambda: (now := page_of(window)) is not None and now.load is rs.Load.OFFLINE)
    assert "Time to a confirmed pause" in cards_of(window)
