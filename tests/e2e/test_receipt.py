"""A receipt on the real desktop: signed here while the server is away, and used on its page while the call goes on."""

from __future__ import annotations

import json
import re

import pytest
import requests
from PySide6.QtCore import Qt

from agent_assist.desktop.ports.outbox import Row
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.sync.status import SyncState
from agent_assist.desktop.ui.widgets.receipt_card import ReceiptCard
from agent_assist.domain.consent import ConsentState
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_file import check_file
from tests.e2e.house import Seat, press_answers


def page(seat: Seat, path: str, **fields: str) -> requests.Response:
    return requests.post(f"{seat.house.url}/r/{path}", data=fields, timeout=20)


def saved(seat: Seat, contact: str) -> bytes:
    """The agent opens the receipt and saves it, with key and button of the panel."""
    seat.key(Qt.Key.Key_T)
    card = seat.find(ReceiptCard)
    assert isinstance(card, ReceiptCard)
    seat.until(card.save_button.isVisible)
    card.save_button.click()
    file = seat.paths.receipts / f"receipt-{contact}.json"
    seat.until(
        lambda: isinstance(seat.panel.card, ps.ReceiptCard) and str(file) in seat.panel.card.receipt.saved.plain()
    )
    return file.read_bytes()


def answers(seat: Seat) -> None:
    """The notice is read, and the first of three purposes given."""
    press_answers(seat, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2)
    seat.until(lambda: seat.file().receipt_code != "")


def ticket(seat: Seat, code: str) -> str:
    opened = page(seat, f"{spoken(code)}/open", digits="0182")
    assert opened.status_code == 200
    found = re.search(r'name="ticket" value="([^"]+)"', opened.text)
    assert found is not None
    return found[1]


def test_what_is_taken_back_on_the_page_during_the_call_reaches_the_panel(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    contact = seat.talk()
    answers(seat)
    seat.synced()
    code = seat.file().receipt_code
    assert "Done. You withdrew it" in page(seat, f"{code}/withdraw", ticket=ticket(seat, code), purpose="*").text
    engine = seat.session.engine
    assert engine is not None
    engine.sync_now()
    seat.until(lambda: seat.file().answers["quality"].state is ConsentState.WITHDRAWN)
    seat.until(lambda: "Withdrawn on the receipt page" in [line.text.plain() for line in seat.panel.history])
    seat.hang_up(contact)
    seat.synced()
    shown = page(seat, f"{code}/open", digits="0182").text  # two facts of one withdrawal, told once
    assert shown.count("You withdrew it") == 1


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"contact": 7, "purposes": ["quality"]},
        {"contact": "CONTACT", "purposes": "quality"},
        {"contact": "CONTACT", "purposes": [7, None, ["quality"]]},
    ],
)
def test_another_row_takes_nothing_back(seat: Seat, body: dict[str, object]) -> None:
    seat.enrol()
    seat.open()
    contact = seat.talk()
    answers(seat)
    rows = seat.session.rows
    assert rows is not None
    rows.applied(
        (Row(1, "withdrawal", "w1", {**body, **({"contact": contact} if body.get("contact") == "CONTACT" else {})}),)
    )
    seat.synced()
    assert seat.file().answers["quality"].state is ConsentState.GIVEN


def test_signed_by_the_device_first_and_by_the_server_after_the_sync(seat: Seat) -> None:
    device = seat.enrol()
    seat.open()
    seat.synced()
    seat.house.stop()
    contact = seat.talk()
    answers(seat)
    engine = seat.session.engine
    assert engine is not None
    seat.until(lambda: engine.status.state is SyncState.OFFLINE)
    code, ours = seat.file().receipt_code, saved(seat, contact)
    public = seat.session.opened.cache.device_key.public
    provisional = check_file(ours, devices={device: public})
    assert [one.provisional for one in provisional] == [True, True, True]
    assert {one.document["record"]["device"] for one in provisional} == {device}

    seat.house.start()
    engine.sync_now()
    seat.hang_up(contact)
    seat.synced()
    theirs = page(seat, f"{code}/file", ticket=ticket(seat, code)).content
    final = check_file(theirs, [seat.house.database.key.public])
    assert [one.provisional for one in final] == [False, False, False]
    assert all(one.log_size for one in final)
    said = [(one.document["record"], one.document["dpv:hasConsentStatus"]) for one in provisional]
    assert [(one.document["record"], one.document["dpv:hasConsentStatus"]) for one in final] == said
    named = [json.loads(data) for data in seat.house.events(device) if b'"consent_' in data]
    assert [one["id"] for one in named] == [record["id"] for record, _status in said]
    assert seat.desk.records.file(contact) is None or seat.file().answers["quality"].state is ConsentState.GIVEN
