"""A supervisor's day by keyboard: 20 contacts of 20,000, on the real window over the real server, and two at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.ui.windows.review import ReviewWindow
from agent_assist.domain.facts import Actor, Role
from agent_assist.protocol import messages as m
from tests.contracts.server_parts import flagged
from tests.e2e.house import SUPERVISOR, Seat
from tests.server.test_searching import fill
from tests.server_house import PASSWORD, Desk

K, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MANY, PLAYED = 20_000, 20


class Hands:
    """Ten fingers on the review window; they press nothing but keys, and count them."""

    def __init__(self, seat: Seat, window: ReviewWindow) -> None:
        self.seat, self.window = seat, window
        self.pressed: Counter[str] = Counter()

    def at(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.seat.bot.keyClick(self.at(), key, held)
        self.pressed[key.name] += 1

    def write(self, text: str) -> None:
        self.seat.bot.keyClicks(self.at(), text)
        self.pressed["text"] += len(text)

    def until(self, holds: Callable[[], bool]) -> None:
        self.seat.until(holds)


def queue_of(window: ReviewWindow) -> rs.QueuePage | None:
    page = window.state.page if window.state else None
    return page if isinstance(page, rs.QueuePage) else None


def contact_of(window: ReviewWindow) -> rs.ContactPage | None:
    page = window.state.page if window.state else None
    return page if isinstance(page, rs.ContactPage) else None


def at_the_queue(
    seat: Seat, many: int, real: int, made: Callable[[Desk], str] = flagged
) -> tuple[Hands, list[str], Desk]:
    """Sign a supervisor in beside a server with so many flagged contacts, some of which were called in truth."""
    seat.enrol()
    other = Desk(seat.house.link(), seat.house.enrol_code("maya"), seat.house.clock)
    contacts = []
    for _ in range(real):
        contacts.append(made(other))
        seat.house.clock.advance(1)
    other.send()
    if many > real:
        fill(seat.house.database, many - real)
    seat.open()
    seat.synced()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    assert seat.session.room is not None
    window = seat.session.room.window
    window.intent.emit(i.SignIn(*SUPERVISOR))
    seat.until(lambda: (page := queue_of(window)) is not None and bool(page.rows) and page.count is not None)
    seat.until(lambda: bool(queue_of(window) and queue_of(window).menu))  # type: ignore[union-attr]
    return Hands(seat, window), contacts, other


def test_twenty_contacts_of_twenty_thousand_by_seven_keys_each(seat: Seat) -> None:
    hands, contacts, other = at_the_queue(seat, MANY, PLAYED)
    window, before = hands.window, queue_of(hands.window)
    assert before is not None
    waiting = before.count
    assert waiting == PLAYED + sum(number % 5 != 0 for number in range(MANY - PLAYED))
    order = [row.contact_id for row in before.rows]
    assert order[:PLAYED] == contacts
    hands.press(K.Key_J)
    for place, contact in enumerate(contacts):
        page = queue_of(window)
        assert page is not None
        assert [row.contact_id for row in page.rows if row.selected] == [contact]
        assert page.preview is not None
        assert page.preview.chosen is None  # nothing is chosen beforehand
        hands.press(K.Key_1)
        hands.press(K.Key_Return)
        hands.until(lambda: contact_of(window) is not None)
        hands.press(K.Key_1)
        hands.write("ok")
        hands.press(K.Key_Return, CTRL)
        hands.until(lambda: (open_ := contact_of(window)) is not None and bool(open_.form.earlier))
        hands.press(K.Key_Down, CTRL)
        hands.until(lambda: queue_of(window) is not None)
        left = waiting - place - 1
        hands.until(lambda left=left: (now := queue_of(window)) is not None and now.count == left)  # type: ignore[misc]
        after = queue_of(window)
        assert after is not None
        assert [row.contact_id for row in after.rows][: len(order)] == order  # the list stays where it was
        assert after.rows[place].due.plain() == "resolved"
        assert (after.fresh, any(row.stale for row in after.rows[place + 1 :])) == (
            0,
            False,
        )  # nothing else has changed
    assert hands.pressed.total() == 1 + 7 * PLAYED, hands.pressed
    session = other.link.sign_in(m.SignInRequest(user=SUPERVISOR[0], password=SUPERVISOR[1])).session
    found = other.link.queue(session, m.QueueQuery(filter="decided", sort="severity", agent="maya"))
    decided = {item.contact: [(flag.decision, flag.comment) for flag in item.flags] for item in found.items}
    assert decided == {contact: [("upheld", "ok")] for contact in contacts}
    window.intent.emit(i.FilterQueue("waiting:decided", ""))  # decided items are found again
    window.intent.emit(i.FilterQueue("agent:maya", ""))
    hands.until(lambda: (now := queue_of(window)) is not None and now.count == PLAYED)
    seat.close()


def test_two_supervisors_see_each_other_and_nothing_is_overwritten(seat: Seat, tmp_path: Path) -> None:
    hands, (contact,), other = at_the_queue(seat, 1, 1)
    window = hands.window
    seat.house.add_user("tom", "Tom Okoye", "supervisor", PASSWORD)
    tom = Actor("tom", Role.SUPERVISOR)
    session = other.link.sign_in(m.SignInRequest(user="tom", password=PASSWORD)).session
    other.link.assign(session, m.AssignRequest(contact=contact, to="tom"))
    hands.press(K.Key_J)
    hands.press(K.Key_A)  # the list does not know yet that Tom has it: the server says so, and nothing changes
    hands.until(lambda: "Tom Okoye was faster" in notice(window))
    hands.press(K.Key_A)
    assert "Shift+A" in notice(window)  # a key that was pressed by accident takes nothing from anybody
    hands.press(K.Key_A, SHIFT)
    hands.until(lambda: holder(window) == "with you")
    opened = other.outbox.record("review_opened", contact, {"reason": "coach"}, actor=tom).id
    assert other.codes(session=session) == ["stored"]
    other.link.look(session, m.LookRequest(contact=contact, opened=opened))
    window.intent.emit(i.LookAgain())
    hands.until(lambda: holder(window) == "open: Tom Okoye")
    hands.press(K.Key_1)
    hands.press(K.Key_Return)
    hands.until(lambda: (page := contact_of(window)) is not None and "Tom Okoye: also" in page.others.plain())
    hands.press(K.Key_2)
    hands.write("my own words")
    decided = {"flag": "disclosure_missing", "decision": "upheld", "comment": "his words"}
    other.outbox.record("review_decided", contact, decided, actor=tom)
    assert other.codes(session=session) == ["stored"]
    window.intent.emit(i.LookAgain())
    hands.until(lambda: (page := contact_of(window)) is not None and "meanwhile: Upheld" in page.others.plain())
    page = contact_of(window)
    assert page is not None
    assert (page.form.comment, page.form.can_record, page.form.flags) == ("my own words", False, ())
    hands.press(K.Key_Return, CTRL)
    assert [one.plain() for one in page.form.earlier] == ["Disclosure missing: Upheld. his words"]
    with seat.house.database.read() as tx:
        from agent_assist.server.db import review

        (flag,) = review.flags(tx, seat.house.database.tenant, [contact]).values()
    assert (flag.decision, flag.decided_by, flag.comment) == ("upheld", "tom", "his words")
    hands.window.intent.emit(i.CloseContact())
    file = tmp_path / "queue.csv"
    hands.until(lambda: queue_of(window) is not None)
    window.intent.emit(i.FilterQueue("waiting:decided", ""))
    hands.until(lambda: (now := queue_of(window)) is not None and len(now.rows) == 1 and now.count == 1)
    window.board.queue.bar.save_as(f"{file}")
    hands.until(file.exists)
    assert "1 of 1 contacts" in file.read_text("utf-8-sig")
    seat.close()


def notice(window: ReviewWindow) -> str:
    page = queue_of(window)
    return page.notice.plain() if page is not None else ""


def holder(window: ReviewWindow) -> str:
    page = queue_of(window)
    return page.rows[0].holder.plain() if page is not None and page.rows else ""
