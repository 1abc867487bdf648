"""A correction that was read back on a call, at the server: who tells it, who checks it, what an erasure leaves."""

from __future__ import annotations

from typing import Any

from agent_assist.domain.correction import Correction, Side, digest
from agent_assist.domain.rights import RightsAct, reference
from agent_assist.server.services.erasure import Asked as Erase
from agent_assist.server.services.erasure import Erasures
from tests.server.request_office import Office
from tests.server.test_request_commands import Commands, call, commands, database  # noqa: F401 - a fixture each
from tests.server_house import Desk, RealHouse

KEY, VALUE = "0c" * 32, "41 Kirchgasse, 65185 Wiesbaden"
CHECKED = {"identity": "details", "identity_at_ms": 1_790_000_000_000}


def asked(desk: Desk, contact: str, **more: Any) -> str:
    body = {"right": "rectification", "channel": "call", "places": ["DE"], **CHECKED, **more}
    return str(desk.outbox.record("rights_requested", contact, body).id)


def corrected(desk: Desk, contact: str, request: str, **more: str) -> str:
    """The desk tells of a correction; returns the id of its fact."""
    told = {"request": request, "after": digest(KEY, Side.AFTER, "address", VALUE), **more}
    personal = {"field": "address", "value": VALUE, "digest_key": KEY}
    return str(desk.outbox.record("correction_read_back", contact, told, personal=personal).id)


def of(office: Office, request: str) -> tuple[Correction, ...]:
    return office.requests.one(reference(request)).course.corrections


def test_who_handles_the_request_sees_the_value_and_can_check_it(office: Office) -> None:
    contact = office.call("DE")
    request = asked(office.desk, contact)
    corrected(office.desk, contact, request)
    assert office.desk.codes() == ["stored"] * 2
    (told,) = of(office, request)
    assert (told.name, told.value) == ("address", VALUE)
    assert told.after == digest(told.key, Side.AFTER, told.name, told.value)
    (stored,) = (
        data for data in [event.data for event in office.desk.outbox.events] if b'"correction_read_back"' in data
    )
    assert b"Kirchgasse" not in stored
    assert KEY.encode() not in stored
    Erasures(office.house.database, office.house.clock).contact(contact, Erase("privacy office", "asked by letter"))
    (left,) = of(office, request)
    assert (left.name, left.value, left.key, left.after) == ("", "", "", told.after), "the digest proves nothing now"


def test_what_may_not_be_told_is_refused_and_what_may_not_follow_changes_nothing(office: Office) -> None:
    contact = office.call("DE")
    request = asked(office.desk, contact)
    corrected(office.desk, contact, request, after=VALUE)
    corrected(office.desk, contact, request, before="14 Kirchgasse")
    plain = {"request": request, "after": "a" * 64, "value": VALUE}
    office.desk.outbox.record("correction_read_back", contact, plain)
    assert office.desk.codes() == ["stored", *["refused"] * 3], "a value in the clear, or in a digest's place"
    unchecked = asked(office.desk, office.call("DE"), identity="not_checked")
    corrected(office.desk, contact, unchecked)
    corrected(office.desk, contact, "another")
    assert office.desk.codes() == ["stored"] * 3, "they are evidence, and change nothing"
    assert of(office, request) == of(office, unchecked) == ()
    office.act(reference(request), RightsAct.GRANTED)
    corrected(office.desk, contact, request)
    assert office.desk.codes() == ["stored"]
    assert of(office, request) == ()


def test_another_agent_corrects_nothing(office: Office, house: RealHouse) -> None:
    contact = office.call("DE")
    request = asked(office.desk, contact)
    assert office.desk.codes() == ["stored"]
    house.add_user("ben", "Ben Hale")
    other = Desk(house.link(), house.enrol_code("ben"), house.clock)
    corrected(other, contact, request)
    assert other.codes() == ["refused"]
    assert of(office, request) == ()


def test_a_correction_that_was_taken_back_is_gone(office: Office) -> None:
    contact = office.call("DE")
    request = asked(office.desk, contact)
    act = corrected(office.desk, contact, request)
    office.desk.outbox.record("act_taken_back", contact, {"act": act, "act_kind": "correction_read_back"})
    assert office.desk.codes() == ["stored"] * 3
    assert of(office, request) == ()
    assert office.lists.counts().owed == 1, "the request stands"


def test_the_command_shows_it(desk: Desk, commands: Commands) -> None:  # noqa: F811 - the fixture
    contact = call(desk)
    request = asked(desk, contact)
    act = corrected(desk, contact, request, before="b" * 64)
    assert desk.codes() == ["stored"] * 2
    (told,) = commands("show", reference(request))["corrections"]
    assert told == {
        "id": act, "at_ms": told["at_ms"], "before": "b" * 64, "after": digest(KEY, Side.AFTER, "address", VALUE),
        "field": "address", "value": VALUE, "digest_key": KEY,
    }  # fmt: skip
    code, out, _err = commands.run("show", reference(request))
    assert code == 0
    assert f"[address: {VALUE}]" in out
