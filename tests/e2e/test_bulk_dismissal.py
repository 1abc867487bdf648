"""Low flags dismissed together: by keys, on the real window over the real server, with 20,000 others beside them."""

from __future__ import annotations

import json
from collections import Counter

from PySide6.QtCore import Qt

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.bulk_state import BulkForm, BulkStage
from agent_assist.desktop.presenters.bulk_view import UNDO_S
from agent_assist.desktop.ui.windows.review import ReviewWindow
from agent_assist.domain.facts import Actor, Role
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence, review
from tests.contracts.server_parts import flagged
from tests.e2e.house import Seat
from tests.e2e.test_supervisor_day import Hands, at_the_queue, queue_of
from tests.server_house import PASSWORD, Desk

K, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FLAG, REASON = "sensitive_truncated", "maintenance"


def low(at: Desk) -> str:
    return flagged(at, "low", FLAG)


def form(window: ReviewWindow) -> BulkForm | None:
    page = queue_of(window)
    return page.bulk if page is not None else None


def narrowed(seat: Seat, many: int, real: int) -> tuple[Hands, list[str], Desk]:
    """Come to a list of Maya's calls alone, all of them marked by keys."""
    hands, contacts, other = at_the_queue(seat, many, real, low)
    hands.window.intent.emit(i.FilterQueue("agent:maya", ""))
    hands.until(lambda: (now := queue_of(hands.window)) is not None and now.count == real and len(now.rows) == real)
    hands.press(K.Key_J)
    hands.press(K.Key_X)
    for _ in range(real - 1):
        hands.press(K.Key_J, SHIFT)
    return hands, contacts, other


def passes(hands: Hands) -> None:
    """Let the time pass in which it can be undone."""
    for _ in range(UNDO_S):
        hands.window.intent.emit(i.BulkSecond())


def done(hands: Hands) -> dict[str, str]:
    hands.until(lambda: (now := form(hands.window)) is not None and now.stage is BulkStage.DONE)
    now = form(hands.window)
    assert now is not None
    return {line.contact_id: line.reply.plain() for line in now.lines}


def written(seat: Seat, contact: str) -> Counter[str]:
    """Count what the server keeps of a contact, by kind."""
    with seat.house.database.read() as tx:
        found = evidence.of_contact(tx, seat.house.database.tenant, contact, m.EventCode.STORED, 100)
    return Counter(json.loads(data)["kind"] for _, data in found)


def decisions(seat: Seat, contacts: list[str]) -> dict[str, tuple[str, str]]:
    with seat.house.database.read() as tx:
        flags = review.flags(tx, seat.house.database.tenant, contacts)
    return {contact: (flag.decision, flag.decided_by) for (contact, _), flag in flags.items()}


def test_three_of_twenty_thousand_with_a_reply_and_another_supervisor(seat: Seat) -> None:
    hands, contacts, other = narrowed(seat, 20_000, 3)
    window, (first, second, third) = hands.window, contacts
    other.outbox.record(
        "flag_answered", second, {"flag": FLAG, "stance": "reply"}, personal={"text": "The line was down."}
    )
    other.send()
    window.intent.emit(i.LookAgain())
    hands.until(lambda: (now := queue_of(window)) is not None and now.rows[1].replied)
    hands.press(K.Key_D)
    hands.until(lambda: window.focusWidget() is window.board.bulk.read)
    assert written(seat, second)["review_opened"] == 0
    hands.press(K.Key_Space)
    hands.until(lambda: (now := form(window)) is not None and bool(now.lines[1].words))
    assert [words.plain() for words in form(window).lines[1].words] == ["The line was down."]  # type: ignore[union-attr]
    assert written(seat, second)["review_opened"] == 1  # its agent sees that
    window.board.bulk.comment.edit.setFocus()
    hands.write(REASON)
    seat.house.add_user("nora", "Nora Ek", "supervisor", PASSWORD)
    session = other.link.sign_in(m.SignInRequest(user="nora", password=PASSWORD)).session
    nora = Actor("nora", Role.SUPERVISOR)
    other.outbox.record("review_opened", third, {"reason": "decide_flag"}, actor=nora)
    other.outbox.record(
        "review_decided", third, {"flag": FLAG, "decision": "upheld", "comment": "his words"}, actor=nora
    )
    assert set(other.codes(session=session)) == {"stored"}
    hands.press(K.Key_Return, CTRL)
    assert decisions(seat, contacts)[first] == ("", "")  # nothing is written before the time is over
    hands.press(K.Key_Z)
    assert (now := form(window)) is not None
    assert now.stage is BulkStage.WRITING
    hands.press(K.Key_Return, CTRL)
    passes(hands)
    assert done(hands) == {first: "dismissed", second: "dismissed", third: "someone else resolved it"}
    told = decisions(seat, contacts)
    assert told == {first: ("dismissed", "jo"), second: ("dismissed", "jo"), third: ("upheld", "nora")}
    assert [written(seat, one)["review_decided"] for one in contacts] == [1, 1, 1]
    assert [written(seat, one)["review_opened"] for one in contacts] == [1, 1, 2]
    hands.press(K.Key_Escape)
    hands.until(lambda: form(window) is None)
    seat.close()


def test_a_desktop_that_ends_in_between_leaves_each_contact_decided_or_not(seat: Seat) -> None:
    hands, contacts, _other = narrowed(seat, 1, 6)
    hands.press(K.Key_D)
    hands.until(lambda: hands.window.focusWidget() is hands.window.board.bulk.comment.edit)
    hands.write(REASON)
    hands.press(K.Key_Return, CTRL)
    passes(hands)
    hands.until(lambda: any(one == ("dismissed", "jo") for one in decisions(seat, contacts).values()))
    seat.close()
    found = decisions(seat, contacts)
    assert set(found.values()) == {("dismissed", "jo"), ("", "")}
    for contact, (decision, _by) in found.items():
        assert written(seat, contact)["review_decided"] == bool(decision)
