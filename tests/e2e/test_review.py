"""A supervisor's way: sign in, open with a reason, decide; the agent sees it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason
from tests.e2e.house import SUPERVISOR, Seat, facts_of, review_of_a_flagged_call


def page(seat: Seat) -> object:
    window = seat.session.room.window if seat.session.room else None
    assert window is not None
    return window.state.page if window.state else None


def test_a_flag_is_opened_with_a_reason_decided_and_seen_by_the_agent(seat: Seat) -> None:
    device = seat.enrol()
    contact = review_of_a_flagged_call(seat)
    window = seat.session.room.window if seat.session.room else None
    assert window is not None
    assert isinstance(page(seat), rs.SignInPage)
    user, password = [f for f in window.findChildren(QLineEdit) if f.isVisible()][:2]
    seat.bot.keyClicks(user, SUPERVISOR[0])
    seat.bot.keyClicks(password, "wrong")
    seat.bot.keyClick(password, Qt.Key.Key_Return)
    seat.until(lambda: isinstance(p := page(seat), rs.SignInPage) and bool(p.error.source))
    window.intent.emit(i.SignIn("maya", "wrong"))
    seat.until(lambda: isinstance(p := page(seat), rs.SignInPage) and not p.busy)
    window.intent.emit(i.SignIn(*SUPERVISOR))
    seat.until(lambda: isinstance(p := page(seat), rs.QueuePage) and len(p.rows) == 1)
    window.intent.emit(i.SelectContact(contact))
    window.intent.emit(i.OpenContact())  # without a reason nothing opens
    assert isinstance(page(seat), rs.QueuePage)
    window.intent.emit(i.ChooseReason(ReviewReason.DECIDE_FLAG))
    window.intent.emit(i.OpenContact())
    seat.until(lambda: isinstance(page(seat), rs.ContactPage))
    opened = page(seat)
    assert isinstance(opened, rs.ContactPage)
    assert opened.title.plain() == "Disclosure missing"
    window.intent.emit(i.ChooseFlag(FlagKind.DISCLOSURE_MISSING.value))
    window.intent.emit(i.ChooseDecision(ReviewDecision.NEEDS_COACHING))
    window.intent.emit(i.RecordDecision())  # without a comment nothing is recorded
    window.intent.emit(i.WriteComment("Say it {first}. 100%"))
    window.intent.emit(i.RecordDecision())
    seat.until(lambda: isinstance(p := page(seat), rs.ContactPage) and bool(p.form.earlier))
    engine = seat.session.engine
    assert engine is not None
    engine.sync_now()
    seat.until(lambda: isinstance(c := seat.panel.card, ps.IdleCard) and "resolved" in c.body.source)
    card = seat.panel.card
    assert isinstance(card, ps.IdleCard)
    assert card.body.plain() == "Jo Larsen resolved “Disclosure missing”: Needs coaching. Say it {first}. 100%"
    window.intent.emit(i.SignOut())
    assert isinstance(page(seat), rs.SignInPage)
    seat.synced()
    seat.close()
    reviews = [fact for fact in facts_of(seat, contact) if fact.kind.startswith("review_")]
    assert [(fact.kind, fact.actor.id) for fact in reviews] == [("review_opened", "jo"), ("review_decided", "jo")]
    assert reviews[0].body["reason"] == "decide_flag"
    assert len(seat.house.events(device)) > 8


def test_a_review_without_the_server_is_refused_and_says_why(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    seat.synced()
    seat.house.stop()
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    window = seat.session.room.window if seat.session.room else None
    assert window is not None
    window.intent.emit(i.SignIn(*SUPERVISOR))
    seat.until(lambda: isinstance(p := page(seat), rs.SignInPage) and bool(p.error.source) and not p.busy)


def test_closing_the_desktop_lets_qt_delete_its_windows(seat: Seat) -> None:
    """A window that only the collector takes apart can crash the process; see tests/desktop/ui/test_qt_rules.py."""
    seat.enrol()
    panel = seat.open().panel
    seat.session.open_review()
    seat.until(lambda: seat.session.room is not None)
    room = seat.session.room
    assert room is not None
    seat.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(room.window)
    assert not shiboken6.isValid(panel)
