"""A desktop killed in the middle of dismissing flags together: a real process, a real server over HTTP."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.bulk_state import BulkStage
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.app.living import living
from tests.desktop.app.living_desktop import FileVault
from tests.e2e.house import SUPERVISOR, Seat
from tests.e2e.test_bulk_dismissal import decisions, form, low, written
from tests.e2e.test_supervisor_day import queue_of
from tests.server_house import PASSWORD, Desk, RealHouse

MANY = 12


@pytest.fixture
def at(tmp_path_factory: pytest.TempPathFactory, house: RealHouse, qtbot: QtBot, qapp: QApplication) -> Iterator[Seat]:
    """A seat whose keyring is a file, so that a process of its own can use it."""
    folder = tmp_path_factory.mktemp("seat")
    made = Seat(folder, house, qtbot, qapp, vault=FileVault(folder / "vault.json"))  # type: ignore[arg-type]
    yield made
    made.close()


def signed_in(seat: Seat, user: str) -> ReviewWindow:
    seat.open()
    seat.synced()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    assert seat.session.room is not None
    window = seat.session.room.window
    window.intent.emit(i.SignIn(user, PASSWORD))
    seat.until(lambda: (page := queue_of(window)) is not None and page.count is not None)
    return window


def killed(seat: Seat, after: int | None) -> list[str]:
    """Dismiss in a process of its own and kill it: once so many are decided, or before any where None."""
    seat.enrol()
    other = Desk(seat.house.link(), seat.house.enrol_code("maya"), seat.house.clock)
    contacts = [low(other) for _ in range(MANY)]
    other.send()
    tick = threading.Event()
    with living(seat.folder, module="tests.e2e.living_review") as one:
        one.until(lambda: one.answer("look").startswith("SignInPage"))
        one.answer(f"enter {SUPERVISOR[0]} {SUPERVISOR[1]}")
        one.until(lambda: one.answer("look").startswith(f"QueuePage {MANY}"))
        one.answer("dismiss maintenance")
        one.until(lambda: one.answer("look").endswith("waiting"))
        if after is not None:
            one.answer("seconds")
            while sum(told == ("dismissed", "jo") for told in decisions(seat, contacts).values()) < after:
                assert one.process.poll() is None
                tick.wait(0.002)
        one.kill()
    return contacts


@pytest.mark.parametrize("after", [None, 1, 4])
def test_after_a_kill_each_is_decided_or_not_and_the_supervisor_is_told_what_was_not_sent(
    at: Seat, after: int | None
) -> None:
    contacts = killed(at, after)
    at.house.add_user("nora", "Nora Ek", "supervisor", PASSWORD)
    window = signed_in(at, "nora")
    assert form(window) is None  # it is not hers
    at.close()
    window = signed_in(at, SUPERVISOR[0])
    at.until(lambda: form(window) is not None)
    found = decisions(at, contacts)
    done = [one for one, told in found.items() if told == ("dismissed", "jo")]
    assert (after or 0) <= len(done) < MANY
    for contact, (decision, _by) in found.items():
        assert written(at, contact)["review_decided"] == bool(decision)
    now = form(window)
    assert now is not None
    told = {line.contact_id: line.reply.plain() for line in now.lines}
    for contact in contacts:
        if contact not in done:
            assert told[contact] in {"not sent", "not accepted by the server"}
    assert {told[one] for one in done if one in told} <= {"sent, not confirmed"}  # the one under way, if any
    assert len(set(done) & set(told)) <= 1
    assert now.stage is BulkStage.DONE
    at.until(lambda: window.board.bulk.isVisible() and not window.board.bulk.comment.isVisible())
    at.bot.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    at.until(lambda: form(window) is None)
    at.close()
    again = signed_in(at, SUPERVISOR[0])
    at.until(lambda: bool(queue_of(again) and queue_of(again).menu))  # type: ignore[union-attr]
    assert form(again) is None  # told once
