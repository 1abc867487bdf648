"""A marker in everything that phones, CRM and agent say on a call: none of it stands in the ledger in the clear."""

from __future__ import annotations

import re
from pathlib import Path

from agent_assist.domain.carry import CarriedAnswer
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.facts import FactKind
from agent_assist.domain.fields import Field, RevealReason
from agent_assist.domain.sensitive import Sensitive
from tests.desktop.services.desk_fixture import Bench, bench

NUMBER = "+491711234567"
MARKED = re.compile(rb"zq[a-z_]+qz|\xe2\x80\xa2 4567|1234567")


def hear(
    b: Bench, state: CallState, call_id: str, number: str | None, source: str, reason: str = "", alias: str = ""
) -> None:
    told = (
        CarriedAnswer("zqpurposeqz", ConsentState.REFUSED, b.clock.now_ms()),
        CarriedAnswer("training", ConsentState.REFUSED, b.clock.now_ms()),
    )
    event = CallEvent(
        state, call_id, number, Direction.IN, b.clock.now_ms(), "zqnameqz", "zqlineqz", reason, source, told,
        (alias,) if alias else (),
    )  # fmt: skip
    b.desk.calls.hear(event)
    b.settle()


def test_whatever_door_it_comes_in_by(tmp_path: Path) -> None:
    with bench(tmp_path) as b:
        hear(b, CallState.INCOMING, "zqcallqz", None, "sip_dialog")
        contact = b.file().contact_id
        hear(b, CallState.CONNECTED, "zqotherqz", NUMBER, "handoff", alias="zqcallqz")
        b.desk.fields.take(contact, [Field("zqfieldqz", "zqlabelqz", Sensitive("zqvalueqz"), "", ("zqneedqz",))])
        b.desk.fields.reveal(b.file(), "zqfieldqz", RevealReason.OTHER, "zqwhyqz")
        b.settle()
        b.desk.notes.save(contact, "zqnoteqz", {}, {}, lambda _outcome: None)
        b.desk.receipts.offer(b.file())
        hear(b, CallState.ENDED, "zqcallqz", NUMBER, "sip_dialog", "zqreasonqz")
        file, facts = b.file(), b.facts(contact)
        lines: list[bytes] = []
        b.lane.submit(lambda: lines.extend(b.cache.ledger.export()))
        b.settle()

    # All of it is there for who has the key ...
    assert {"zqcallqz", "zqotherqz"} <= set(file.call_ids)
    assert (file.line, file.end_reason, file.reveals[0].name) == ("zqlineqz", "zqreasonqz", "zqfieldqz")
    assert file.number_masked.endswith("4567")
    assert {one.kind for one in facts} >= {FactKind.CONTACT_LINKED, FactKind.FIELD_REVEALED, FactKind.NOTE_SAVED}
    assert file.carried == {"training": ConsentState.REFUSED}, "of a purpose that nobody here knows nothing is kept"
    # ... and for nobody else.
    assert [line for line in lines if MARKED.search(line)] == []
    assert len(lines) > 8
