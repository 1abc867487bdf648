"""A receipt while the server is away, on the real desktop: signed here, and replaced by the server's under its code."""

from __future__ import annotations

import json
import re

import requests
from PySide6.QtCore import Qt

from agent_assist.domain.consent import ConsentState
from agent_assist.domain.steps import Step
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_file import check_file
from agent_assist.presenters import panel_state as ps
from agent_assist.sync.status import SyncState
from agent_assist.ui.widgets.receipt_card import ReceiptCard
from tests.e2e.house import Seat


def page(seat: Seat, path: str, **fields: str) -> requests.Response:
    return requests.post(f"{seat.house.url}/r/{path}", data=fields, timeout=20)


def saved(seat: Seat, contact: str) -> bytes:
    """The agent opens the receipt and saves it, with key and button of the panel."""
    seat.key(Qt.Key.Key_R)
    card = seat.find(ReceiptCard)
    assert isinstance(card, ReceiptCard)
    seat.until(card.save_button.isVisible)
    card.save_button.click()
    file = seat.paths.receipts / f"receipt-{contact}.json"
    seat.until(
        lambda: isinstance(seat.panel.card, ps.ReceiptCard) and str(file) in seat.panel.card.receipt.saved.plain()
    )
    return file.read_bytes()


def test_signed_by_the_device_first_and_by_the_server_after_the_sync(seat: Seat) -> None:
    device = seat.enrol()
    seat.open()
    seat.synced()
    seat.house.stop()
    contact = seat.talk()
    seat.key(Qt.Key.Key_Space)
    seat.step_is(Step.ASK)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_2):
        count = len(seat.file().answer_log)
        seat.key(key)
        seat.until(lambda count=count: len(seat.file().answer_log) == count + 1)  # type: ignore[misc]
    seat.until(lambda: seat.file().receipt_code != "")
    engine = seat.session.engine
    assert engine is not None
    seat.until(lambda: engine.status.state is SyncState.OFFLINE)
    code, ours = seat.file().receipt_code, saved(seat, contact)
    public = seat.session._opened.cache.device_key.public
    provisional = check_file(ours, devices={device: public})
    assert [one.provisional for one in provisional] == [True, True, True]
    assert {one.document["record"]["device"] for one in provisional} == {device}

    seat.house.start()
    engine.sync_now()
    seat.hang_up(contact)
    seat.synced()
    opened = page(seat, f"{spoken(code)}/open", digits="0182")
    assert opened.status_code == 200
    ticket = re.search(r'name="ticket" value="([^"]+)"', opened.text)
    assert ticket is not None
    theirs = page(seat, f"{code}/file", ticket=ticket[1]).content
    final = check_file(theirs, [seat.house.database.key.public])
    assert [one.provisional for one in final] == [False, False, False]
    assert all(one.log_size for one in final)
    said = [(one.document["record"], one.document["dpv:hasConsentStatus"]) for one in provisional]
    assert [(one.document["record"], one.document["dpv:hasConsentStatus"]) for one in final] == said
    named = [json.loads(data) for data in seat.house.events(device) if b'"consent_' in data]
    assert [one["id"] for one in named] == [record["id"] for record, _status in said]
    assert seat.desk.records.file(contact) is None or seat.file().answers["quality"].state is ConsentState.GIVEN
