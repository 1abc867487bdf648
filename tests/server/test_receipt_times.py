"""The time at which the server had an event is its own fact in the log, and a time it cannot explain is another."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa
from msgspec.structs import replace

from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import checkpoint
from agent_assist.evidence.envelope import Head, link
from agent_assist.evidence.lines import checkpoint_line, header_line, log_line, seal_line
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol.messages import EventCode
from agent_assist.server.db import reception
from agent_assist.server.services.export import Export
from agent_assist.server.services.receiving import FUTURE_MS, PAST_MS
from tests.contracts.server_parts import signed_in
from tests.evidence.ledgers import both
from tests.evidence.test_merkle import mth
from tests.making import draft
from tests.server.test_explaining import ask, call, opened
from tests.server_house import Desk, RealHouse

DAY_MS = 86_400_000
CONTACT = "019a9702-0000-7000-8000-000000000001"


def said(house: RealHouse, kind: str) -> list[dict[str, object]]:
    """The bodies of the server's own facts of a kind, with their time and contact, in order."""
    told = [json.loads(line) for line in house.events("server")]
    return [{**one["body"], "at": one["at"], "contact": one["contact"]} for one in told if one["kind"] == kind]


def lines(house: RealHouse) -> list[bytes]:
    return list(Export(house.database, house.clock).house())


def test_each_delivery_has_the_servers_time_in_the_log(desk: Desk, house: RealHouse) -> None:
    desk.outbox.record("wrap_up_finished")
    desk.outbox.record("wrap_up_finished")
    house.clock.advance(3 * DAY_MS)  # three days without a network
    desk.send()
    house.clock.advance(1_000)
    desk.outbox.record("wrap_up_finished")
    desk.send()
    first, second = said(house, "events_received")
    assert (first["device"], first["first"], first["last"]) == (desk.enrolment.device, 1, 2)
    assert (second["first"], second["last"]) == (3, 3)
    assert first["digest"] == desk.outbox.events[1].digest
    assert (first["at"], second["at"]) == ("2026-11-21T11:06:40.000Z", "2026-11-21T11:06:41.000Z")
    assert said(house, "time_doubted") == []  # late is no doubt
    found = both(lines(house), log_key=house.database.key.public)
    assert (found.ok, found.delivered, found.received, found.doubted) == (True, 3, 3, 0)


def test_what_is_sent_again_is_received_once(desk: Desk, house: RealHouse) -> None:
    desk.outbox.record("wrap_up_finished")
    batch = desk.outbox.batch(100)
    desk.send(batch)
    desk.send(batch)
    assert len(said(house, "events_received")) == 1


@pytest.mark.parametrize(
    ("off_ms", "reason"),
    [(FUTURE_MS + 1, "future"), (FUTURE_MS, ""), (-PAST_MS - 1, "past"), (-PAST_MS, ""), (70 * 365 * DAY_MS, "future")],
)
def test_a_time_that_a_late_delivery_does_not_explain_is_a_fact(
    desk: Desk, house: RealHouse, off_ms: int, reason: str
) -> None:
    house.clock.advance(DAY_MS)
    now = house.clock.now_ms()
    event = desk.outbox.record("contact_opened", contact=CONTACT, at_ms=now + off_ms)
    assert desk.codes() == ["stored"]
    doubts = said(house, "time_doubted")
    if not reason:
        assert doubts == []
        return
    (doubt,) = doubts
    assert {json.loads(line)["mono_ms"] for line in house.events("server")} == {0}  # several machines may write it
    assert (doubt["reason"], doubt["events"], doubt["off_ms"]) == (reason, [event.id], abs(off_ms))
    assert (doubt["contact"], doubt["device"]) == (CONTACT, desk.enrolment.device)
    found = both(lines(house), log_key=house.database.key.public)
    assert (found.ok, found.received, found.doubted) == (True, 1, 1)


def test_a_refused_event_is_received_and_its_time_not_looked_at(desk: Desk, house: RealHouse) -> None:
    desk.outbox.record("rights_requested", contact=CONTACT, at_ms=house.clock.now_ms() + DAY_MS)
    assert desk.codes() == ["refused"]
    assert len(said(house, "events_received")) == 1
    assert said(house, "time_doubted") == []


@pytest.mark.parametrize("kind", ["events_received", "time_doubted"])
def test_a_device_cannot_write_the_servers_times(desk: Desk, house: RealHouse, kind: str) -> None:
    body = {"device": desk.enrolment.device, "first": 1, "last": 1, "digest": "00", "events": []}
    desk.outbox.record(kind, body=body)
    assert desk.codes() == ["refused"]
    found = both(lines(house), log_key=house.database.key.public)
    assert (found.ok, found.refused, found.received) == (True, 1, 1)


def test_the_row_of_a_delivery_stays_as_it_is(desk: Desk, house: RealHouse) -> None:
    desk.outbox.record("wrap_up_finished")
    desk.send()
    for verb in ("UPDATE reception SET at_ms = 0", "DELETE FROM reception"):
        with pytest.raises(AssistError), house.database.write() as tx:
            tx.execute(sa.text(verb))
    assert len(said(house, "events_received")) == 1


def test_the_page_says_when_the_server_had_the_call(desk: Desk, house: RealHouse) -> None:
    contact = call(desk)
    house.clock.advance(9 * DAY_MS)
    session = signed_in(house, desk)
    page = ask(house, desk, session, contact, opened=opened(desk, session, contact)).text.replace("\xa0", " ")
    assert "Our server received the entries of this call on 18 November 2026 at 11:06:40 (UTC)" in page
    assert "Their times may be wrong" not in page


def test_the_page_says_that_a_time_may_be_wrong(desk: Desk, house: RealHouse) -> None:
    contact = call(desk)
    desk.outbox.record("contact_held", contact, at_ms=house.clock.now_ms() + DAY_MS)
    house.clock.advance(2 * DAY_MS)
    desk.outbox.record("contact_resumed", contact)
    desk.send()
    session = signed_in(house, desk)
    opening = opened(desk, session, contact)
    assert "Their times may be wrong" not in ask(house, desk, session, contact, opened=opening).text
    desk.outbox.record("contact_held", contact, at_ms=house.clock.now_ms() + DAY_MS)
    desk.send()
    page = ask(house, desk, session, contact, opened=opening).text.replace("\xa0", " ")
    assert "Our server received the entries of this call between 18 November 2026 and 20 November 2026" in page
    assert "Our server received some entries at a very different time from their date" in page


def test_a_call_of_which_no_fact_says_when_it_came_has_no_time(desk: Desk, house: RealHouse) -> None:
    contact = call(desk)
    with house.database.read() as tx:
        assert reception.span(tx, house.database.tenant, contact, EventCode.REFUSED) is None
        assert reception.span(tx, "another", contact, EventCode.STORED) is None
        assert reception.span(tx, house.database.tenant, contact, EventCode.STORED) is not None


class Forger:
    """A server that signs what it likes: one device and its own chain, in one log."""

    def __init__(self) -> None:
        self.key = DeviceKey(bytes([5]) * 32)
        self.device = DeviceKey(bytes([6]) * 32)
        self.heads = {"dev-1": Head("tenant-1", "dev-1"), "server": Head("tenant-1", "server")}
        self.keys = {"dev-1": self.device, "server": self.key}
        self.lines = [log_line("tenant-1", "agent-assist/tenant-1", self.key.public, whole=True)]
        self.lines += [header_line("tenant-1", name, key.public) for name, key in self.keys.items()]
        self.leaves: list[bytes] = []

    def write(self, device: str, kind: FactKind, body: dict[str, object], at_ms: int = 1_795_000_000_000) -> None:
        fact = replace(draft(kind, "", body=body, at_ms=at_ms), mono_ms=0)
        event, self.heads[device] = link(self.heads[device], fact, None)
        self.leaves.append(event.data)
        head = self.heads[device]
        self.lines += [event.data, seal_line(self.keys[device].seal(device, head.seq, head.digest))]

    def received(self, **changes: object) -> None:
        head = self.heads["dev-1"]
        body = {"device": "dev-1", "first": 1, "last": head.seq, "digest": head.digest, **changes}
        self.write("server", FactKind.EVENTS_RECEIVED, body)

    def verdict(self) -> tuple[bool, str, int]:
        head = checkpoint.Checkpoint("agent-assist/tenant-1", len(self.leaves), mth(self.leaves))
        found = both([*self.lines, checkpoint_line(checkpoint.sign(head, self.key))], log_key=self.key.public)
        return found.ok, found.bad.code if found.bad else "", found.received


def verdict_of(**changes: object) -> tuple[bool, str, int]:
    """The verdict on a log with one event, and a reception that tells of it with these changes."""
    forger = Forger()
    forger.write("dev-1", FactKind.WRAP_UP_FINISHED, {})
    forger.received(**changes)
    return forger.verdict()


def test_a_reception_that_fits_is_counted() -> None:
    assert verdict_of() == (True, "", 1)


@pytest.mark.parametrize(
    "changes",
    [{"last": 2}, {"first": 0}, {"first": 2}, {"digest": "00"}, {"device": "dev-2"}, {"device": ""}],
    ids=str,
)
def test_a_reception_of_other_events_is_a_fault(changes: dict[str, object]) -> None:
    assert verdict_of(**changes) == (False, "bad_reception", 0)


def test_events_are_received_once() -> None:
    forger = Forger()
    forger.write("dev-1", FactKind.WRAP_UP_FINISHED, {})
    forger.received()
    forger.write("dev-1", FactKind.WRAP_UP_FINISHED, {})
    forger.received()  # from 1 on again
    assert forger.verdict() == (False, "bad_reception", 1)


@pytest.mark.parametrize(
    "changes",
    [
        {"first": "1"},
        {"first": True},
        {"last": 1.5},
        {"digest": None},
        {"first": -1},
        {"last": 2**52},
        {"personal": {}},
    ],
    ids=str,
)
def test_a_reception_that_cannot_be_read_says_nothing(changes: dict[str, object]) -> None:
    assert verdict_of(**changes) == (True, "", 0)


@pytest.mark.parametrize("events", [["a", "b"], [], ["a", 5], "ab", None], ids=str)
def test_both_verifiers_count_the_same_doubts(events: object) -> None:
    forger = Forger()
    forger.write("server", FactKind.TIME_DOUBTED, {"device": "dev-1", "events": events, "reason": "past", "off_ms": 5})
    forger.verdict()


def test_a_ledger_of_before_has_no_receipt_times_and_verifies() -> None:
    forger = Forger()
    forger.write("dev-1", FactKind.WRAP_UP_FINISHED, {})
    assert forger.verdict() == (True, "", 0)
