"""A supervisor hands the customer a page: opened with a reason, saved from the review window, a fact in the log."""

from __future__ import annotations

import io
import json
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.ui.widgets.customer_page import CustomerPage
from agent_assist.domain.review import ReviewReason
from tests.e2e.house import SUPERVISOR, Seat, review_of_a_flagged_call


def contact_page(seat: Seat) -> rs.ContactPage | None:
    state = seat.session.room.window.state if seat.session.room else None
    return state.page if state and isinstance(state.page, rs.ContactPage) else None


def choose(seat: Seat, card: CustomerPage, file: Path) -> None:
    """Press the button and choose a file in its dialog."""
    card.save.click()
    dialog = card.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    seat.until(lambda: (p := contact_page(seat)) is not None and not p.customer_page.busy)


def test_the_page_is_saved_and_written_down(seat: Seat, tmp_path: Path) -> None:
    seat.enrol()
    contact = review_of_a_flagged_call(seat)
    assert seat.session.room is not None
    window = seat.session.room.window
    window.intent.emit(i.SignIn(*SUPERVISOR))
    seat.until(lambda: window.state is not None and isinstance(q := window.state.page, rs.QueuePage) and bool(q.rows))
    window.intent.emit(i.SelectContact(contact))
    window.intent.emit(i.ChooseReason(ReviewReason.COMPLAINT))
    window.intent.emit(i.OpenContact())
    seat.until(lambda: contact_page(seat) is not None)
    (card,) = window.findChildren(CustomerPage)
    choose(seat, card, tmp_path / "nowhere" / "call.pdf")
    page = contact_page(seat)
    assert page is not None
    assert page.customer_page.note.plain() == "The page cannot be written there. Choose another file."
    choose(seat, card, tmp_path / "call.pdf")
    page = contact_page(seat)
    assert page is not None
    assert page.customer_page.note.plain() == "Saved as call.pdf."
    reader = PdfReader(io.BytesIO((tmp_path / "call.pdf").read_bytes()))
    text = " ".join(" ".join(sheet.extract_text().split()) for sheet in reader.pages)
    assert "Your call on" in text
    assert "A supervisor opened the log of this call to answer a complaint." in text
    made = [fact for data in seat.house.events("server") if (fact := json.loads(data))["kind"] == "call_explained"]
    assert [(fact["contact"], fact["body"]["by"]) for fact in made] == [(contact, SUPERVISOR[0])] * 2
