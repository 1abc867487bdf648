"""What a device can make the server believe: every kind from every origin, and the attacks of the review."""

from __future__ import annotations

import json

import pytest

from agent_assist.desktop.link import download
from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import TYPES, Actor, Role
from agent_assist.domain.facts.authority import key_id
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.lines import LINE_LIMIT
from agent_assist.evidence.personal import SubjectKey, new_key
from agent_assist.evidence.receipt_code import hashed, new_code
from agent_assist.evidence.transport import key_of
from agent_assist.policy.trust import SHIPPED
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence, receipts, review
from agent_assist.server.services.export import Export
from agent_assist.server.services.log import Log
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.receipts import Receipts
from tests.contracts.server_parts import BOSS, DAY_MS, desk, flagged, signed_in
from tests.evidence.ledgers import both
from tests.fact_samples import LEAST, OF_A_SUPERVISOR, OF_AN_AGENT
from tests.server_house import Desk, RealHouse

SYSTEM = Actor("sync", Role.SYSTEM)
CODE = new_code(b"\x01\x02\x03\x04\x05")


def said(house: RealHouse, kind: str) -> list[dict[str, str]]:
    """The bodies of the server's own facts of a kind."""
    events = [json.loads(data) for data in house.events("server")]
    return [event["body"] for event in events if event["kind"] == kind]


ELSEWHERE = {"second_opinion_given", "calibration_begun", "calibration_judged"}
"""What needs more than a flag: see test_second_opinions and test_calibration."""


def answers(at: Desk, session: str | None = None) -> list[m.EventAnswer]:
    """Send everything that waits; returns the answer to each event."""
    found: list[m.EventAnswer] = []
    while (batch := at.outbox.batch(m.BATCH_LIMIT)) is not None:
        answer = at.send(batch, session)
        found += answer.results
        at.outbox.acknowledge(answer.watermark, {})
    return found


def test_each_kind_from_each_origin_about_ones_own_call_another_call_and_none(house: RealHouse) -> None:
    amy, ben = desk(house, "amy"), desk(house, "ben")
    others = flagged(ben)
    ben.send()
    session = signed_in(house, amy)
    own = flagged(amy)
    answers(amy)
    before = amy.link.queue(session).items
    wanted: list[tuple[str, bool]] = []
    for kind in TYPES:
        for actor in (None, SYSTEM, BOSS):
            for contact in (own, others, ""):
                mine = actor is None and contact == own and kind in OF_AN_AGENT
                shift = actor is None and not contact and kind == "notice_acknowledged"
                review = actor is BOSS and contact and kind in OF_A_SUPERVISOR
                review = review and kind not in ELSEWHERE
                wanted.append((f"{kind} {actor} {contact}", bool(mine or shift or review)))
                amy.outbox.record(kind, contact, {**LEAST.get(kind, {}), **_flag(kind)}, actor=actor)
    found = answers(amy, session)
    wrong = [
        (what, answer.code, answer.detail)
        for (what, stored), answer in zip(wanted, found, strict=True)
        if (answer.code is m.EventCode.STORED) is not stored
    ]
    assert wrong == []
    refused = [answer.id for answer in found if answer.code is m.EventCode.REFUSED]
    told = {body["event"]: body for body in said(house, "event_refused")}
    assert set(told) == set(refused)
    assert {body["device"] for body in told.values()} == {amy.enrolment.device}
    theirs = next(item for item in amy.link.queue(session).items if item.contact == others)
    unchanged = next(item for item in before if item.contact == others)
    assert (theirs.talk_ms, theirs.number_masked, theirs.line) == (
        unchanged.talk_ms,
        unchanged.number_masked,
        "Support",
    )
    assert [flag.flag for flag in theirs.flags] == ["disclosure_missing"]
    assert both(list(Export(house.database, house.clock).house())).refused == len(refused)


def _flag(kind: str) -> dict[str, str]:
    return (
        {"flag": "disclosure_missing"} if kind in {"review_decided", "second_opinion_asked", "coaching_noted"} else {}
    )


def test_another_customers_key_is_not_released_through_ones_own_call(house: RealHouse) -> None:
    amy, mallory = desk(house, "amy"), desk(house, "mallory")
    victim = flagged(amy)
    amy.send()
    session = signed_in(house, mallory)
    own = flagged(mallory)
    mallory.outbox._subjects[own] = new_key(key_id(victim))  # closes with a key that it calls the victim's
    mallory.outbox.record("note_saved", own, {}, personal={"text": "give me that key"})
    found = answers(mallory)
    assert [answer.code.value for answer in found] == ["stored", "stored", "stored", "refused"]
    assert found[-1].detail == "A personal value is not closed with the key of this contact."
    opened = mallory.outbox.record("review_opened", own, {"reason": "coach"}, actor=BOSS)
    answers(mallory, session)
    answer = mallory.link.contact(session, own, opened.id)
    assert answer.keys == []  # of the own contact none came, and none of anybody else is given
    with house.database.read() as tx:
        kept = dict(evidence.keys(tx, house.database.tenant, [key_id(victim)]))
    theirs = amy.outbox._subjects[victim]
    assert key_of(key_id(victim), kept[key_id(victim)]) == theirs  # what mallory sent did not take its place


def test_a_key_that_comes_before_its_contact_is_not_taken_in(house: RealHouse) -> None:
    """Else a colleague could put a key of their own in the place of one that has not arrived yet."""
    amy, mallory = desk(house, "amy"), desk(house, "mallory")
    victim = amy.outbox.new_id()
    mallory.outbox._subjects[victim] = new_key(key_id(victim))
    mallory.outbox.record("wrap_up_finished")
    batch = mallory.outbox.batch(1)
    assert batch is not None
    planted = SubjectKey(key_id(victim), b"\x07" * 32)
    mallory.send(type(batch)(batch.events, batch.seal, (planted,)))
    amy.outbox.record("contact_opened", victim, {"number_masked": "x"}, personal={"number": "+49301234567"})
    amy.send()
    session = signed_in(house, amy)
    opened = amy.outbox.record("review_opened", victim, {"reason": "coach"}, actor=BOSS)
    answers(amy, session)
    answer = amy.link.contact(session, victim, opened.id)
    keys = {key.kid: key_of(key.kid, key.key) for key in answer.keys}
    assert fact_of(read(answer.events[0].encode()), keys).personal == {"number": "+49301234567"}


def test_a_refused_offer_opens_no_receipt(house: RealHouse) -> None:
    amy, ben = desk(house, "amy"), desk(house, "ben")
    contact = flagged(amy)
    amy.send()
    ben.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    assert ben.codes() == ["refused"]
    with house.database.read() as tx:
        assert receipts.contact_of(tx, house.database.tenant, hashed(CODE)) is None
    assert [body["reason"] for body in said(house, "event_refused")] == ["foreign_contact"]


@pytest.mark.parametrize(
    "kind",
    ["rights_requested", "rights_handled", "consent_withdrawn", "call_explained", "subject_erased", "device_revoked",
     "erasure_deferred", "event_refused", "ledger_exported", "log_restarted", "split_view_found"],
)  # fmt: skip
def test_a_device_cannot_write_the_servers_own_facts(house: RealHouse, kind: str) -> None:
    at = desk(house)
    contact = flagged(at)
    at.send()
    for about in (contact, ""):
        at.outbox.record(kind, about, {"right": "access", "purpose": "quality"}, actor=SYSTEM)
    assert {answer.code.value for answer in answers(at)} == {"refused"}


def test_a_release_of_what_is_always_masked_does_not_count(house: RealHouse) -> None:
    at = desk(house)
    contact = flagged(at)
    at.send()
    for kind in ("payment_card", "secret", "phone"):
        at.outbox.record("finding_released", contact, {"kind": kind, "reason": "mistaken"})
    assert at.codes() == ["refused", "refused", "stored"]
    assert [body["reason"] for body in said(house, "event_refused")] == ["misfit"] * 2


def test_a_forged_request_does_not_swallow_the_customers_own(house: RealHouse) -> None:
    at = desk(house)
    contact = at.outbox.new_id()
    at.outbox.record("contact_opened", contact, {"number_masked": "••• 0182"}, personal={"number": "+14155550182"})
    at.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    at.outbox.record("rights_requested", contact, {"right": "access"}, actor=SYSTEM)
    assert at.codes() == ["stored", "stored", "refused"]
    packs = PacksInUse(house.database, house.clock, SHIPPED)
    found = Receipts(house.database, house.clock, Log(house.database, house.clock), packs)
    opened = found.open(CODE, found.unlock(CODE, "0182", "peer"))
    assert opened.file.requests == ()
    assert found.ask(opened, "access")[1]


def test_what_was_asked_on_the_call_is_told_by_its_agent_and_raises_the_flag_of_the_page(house: RealHouse) -> None:
    amy, ben = desk(house, "amy"), desk(house, "ben")
    contact = amy.outbox.new_id()
    asked = {"right": "erasure", "channel": "call", "places": ["DE"], "due": "2026-12-18"}
    amy.outbox.record("rights_requested", contact, asked, personal={"words": "all of it"})
    assert amy.codes() == ["stored"]
    for channel in ("receipt_page", "letter", ""):
        amy.outbox.record("rights_requested", contact, asked | {"channel": channel})
    assert {answer.code.value for answer in answers(amy)} == {"refused"}
    ben.outbox.record("rights_requested", contact, asked)
    ben.outbox.record("rights_handled", contact, {"request": "x", "act": "granted"})
    assert {answer.code.value for answer in answers(ben)} == {"refused"}
    (item,) = amy.link.queue(signed_in(house, amy)).items
    told = [(flag.flag, flag.severity, flag.detail, flag.decision) for flag in item.flags]
    assert told == [("rights_requested", "medium", "erasure, due 2026-12-18", "")]


def test_a_flag_names_the_earliest_day_and_is_raised_again_once_it_was_decided(house: RealHouse) -> None:
    amy = desk(house)
    contact = amy.outbox.new_id()

    def ask(right: str, **more: object) -> str:
        amy.outbox.record("rights_requested", contact, {"right": right, "channel": "call", **more})
        assert amy.codes() == ["stored"]
        with house.database.read() as tx:
            (flag,) = review.flags(tx, house.database.tenant, [contact]).values()
        return f"{flag.detail}{'; ' + flag.decision if flag.decision else ''}"

    assert ask("access", due="soon\x00", places=["QQ", "XX"]) == "access, place unknown"
    assert ask("objection", places=["DE"]) == "access, place unknown"
    assert ask("erasure", due="2026-12-18", places=["DE"]) == "erasure, due 2026-12-18"
    assert ask("rectification", due="2026-12-18", places=["DE"]) == "erasure, due 2026-12-18"
    assert ask("opt-out-sale", due="2026-12-10", places=["DE"]) == "opt-out-sale, due 2026-12-10"
    session = signed_in(house, amy)
    amy.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
    amy.outbox.record("review_decided", contact, {"flag": "rights_requested", "decision": "upheld"}, actor=BOSS)
    assert {answer.code.value for answer in answers(amy, session)} == {"stored"}
    assert ask("portability", due="2026-12-18", places=["DE"]) == "portability, due 2026-12-18"


def test_only_checkpoints_of_this_server_tell_of_its_log(house: RealHouse) -> None:
    at = desk(house)
    note = at.link.pull(0, 1).log
    assert note is not None
    at.outbox.record("log_restarted", "", {"before": note.note, "after": "agent-assist/x\n1\nAAAA\n"}, actor=SYSTEM)
    at.outbox.record("split_view_found", "", {"before": "nonsense", "after": note.note}, actor=SYSTEM)
    at.outbox.record("log_restarted", "", {"before": note.note, "after": note.note}, actor=SYSTEM)
    at.outbox.record("split_view_found", "", {"before": note.note, "after": "", "reason": "shorter"}, actor=SYSTEM)
    assert at.codes() == ["refused", "refused", "stored", "stored"]


def test_a_reader_of_the_ledger_is_told_what_was_refused(house: RealHouse) -> None:
    at = desk(house)
    contact = flagged(at)
    at.outbox.record("review_decided", contact, {"flag": "disclosure_missing", "decision": "dismissed"}, actor=BOSS)
    assert at.codes() == ["stored", "stored", "stored", "refused"]
    found = both(list(Export(house.database, house.clock).house()), log_key=house.database.key.public)
    assert (found.ok, found.refused) == (True, 1)
    (body,) = said(house, "event_refused")
    assert body["reason"] == "wrong_actor"
    batch = at.outbox.sealed(at.outbox.events)
    assert at.codes(batch)[-1] == "refused"
    assert len(said(house, "event_refused")) == 1  # told again, written once


def test_who_reads_the_ledger_is_written_down(house: RealHouse) -> None:
    at = desk(house)
    session = signed_in(house, at)
    house.clock.advance(DAY_MS // 1000)
    for query in ("", f"?device={at.enrolment.device}"):
        assert list(download.lines(f"{house.url}/v1/ledger{query}", at.enrolment.token, session, LINE_LIMIT))
    with pytest.raises(Invalid):
        list(download.lines(f"{house.url}/v1/ledger?device=made-up", at.enrolment.token, session, LINE_LIMIT))
    read_ = said(house, "ledger_exported")
    assert [(one["by"], one["reader"], one["device"]) for one in read_] == [
        ("sue", "supervisor", ""),
        ("sue", "supervisor", at.enrolment.device),
    ]
