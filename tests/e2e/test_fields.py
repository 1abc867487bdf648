"""A CRM's fields by the real command on the whole desktop: shown closed, opened by key, gone with the call."""

from __future__ import annotations

import gc
import json

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from agent_assist.desktop.presenters.fields_state import FieldsCard
from agent_assist.desktop.presenters.panel_state import WrapUpCard
from agent_assist.desktop.ui.widgets.masked_field import MaskedField
from agent_assist.domain.sensitive import Sensitive
from tests.e2e.house import Seat, facts_of

VALUE = "Quarry Lane 7719"
MESSAGE = json.dumps(
    {
        "call_id": "c1",
        "fields": [{"name": "address", "label": "Address", "value": VALUE, "kind": "postal_address", "purposes": []}],
    }
)


def open_rows(seat: Seat) -> list[str]:
    assert seat.running is not None
    return [label.text() for label in seat.running.panel.findChildren(QLabel) if VALUE in label.text()]


def test_fields_come_by_command_open_by_key_and_go_with_the_call(seat: Seat) -> None:
    seat.enrol()
    seat.open()
    early = seat.command("contact-fields", given=MESSAGE)
    assert (early.returncode, early.stderr.split(". ")[0]) == (2, "bad_input: No active call with this ID")
    contact = seat.talk()
    taken = seat.command("contact-fields", given=MESSAGE)
    assert (taken.returncode, taken.stdout, taken.stderr) == (0, "", "")
    seat.key(Qt.Key.Key_D)
    seat.until(lambda: isinstance(seat.panel.card, FieldsCard) and len(seat.panel.card.rows) == 1)
    assert open_rows(seat) == []
    row = seat.find(MaskedField)
    assert isinstance(row, MaskedField)
    row.button.click()
    seat.key(Qt.Key.Key_1)
    seat.until(lambda: open_rows(seat) == [VALUE])
    seat.call("ended")
    seat.until(lambda: isinstance(seat.panel.card, WrapUpCard))
    assert open_rows(seat) == []
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Sensitive) and one.reveal() == VALUE]
    seat.close()
    found = facts_of(seat, contact)
    assert [fact.body["reason"] for fact in found if fact.kind == "field_revealed"] == ["identity"]
    assert VALUE not in repr(found)
    files = [path for path in seat.folder.rglob("*") if path.is_file()]
    assert files
    assert not [path.name for path in files if VALUE.encode() in path.read_bytes()]
