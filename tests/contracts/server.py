"""What every server link must do, whatever stands behind it. Subclasses bring the fixture `house`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Protocol

import msgspec
import pytest

from agent_assist.domain.errors import AuthExpired, Forbidden, Invalid, UnlockRefused
from agent_assist.domain.facts import Actor, Role
from agent_assist.evidence.canonical import canonical, digest
from agent_assist.evidence.envelope import Event, Head, fact_of, read
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.seal import DeviceKey
from agent_assist.ports.outbox import OutboxBatch
from agent_assist.ports.server_link import ServerLink
from agent_assist.protocol import messages as m
from agent_assist.sync.cycle import _request
from tests.fakes.time import FakeClock
from tests.server_house import PASSWORD, Desk

DAY_MS = 86_400_000
BOSS = Actor("sue", Role.SUPERVISOR)
HOSTILE = (
    "",
    "nonsense",
    "{}",
    "[]",
    "null",
    '{"v":1}',
    "{" * 50_000,
    "[" * 30_000 + "]" * 30_000,
    '{"a":"\\ud800"}',
    '{"a":NaN}',
    '{"a":1e999}',
    "\x00",
    '{"v": 1}',
)
CHANGED: tuple[tuple[str, Any], ...] = (
    ("v", 2),
    ("id", "not-an-id"),
    ("id", 7),
    ("tenant", "elsewhere"),
    ("device", "other"),
    ("seq", 0),
    ("seq", "1"),
    ("seq", True),
    ("at", "yesterday"),
    ("at", "0001-01-01T00:00:00.000Z"),
    ("actor", {"id": "amy", "role": ["agent"]}),
    ("actor", {"id": "amy", "role": {}}),
    ("actor", {"id": "amy", "role": "king"}),
    ("actor", None),
    ("policy", "x"),
    ("body", []),
    ("contact", None),
)


class House(Protocol):
    """A server with its administration."""

    clock: FakeClock

    def link(self) -> ServerLink: ...
    def add_user(self, user: str, name: str, role: str = "agent", password: str | None = None) -> None: ...
    def enrol_code(self, agent: str) -> str: ...
    def revoke(self, device: str) -> None: ...
    def publish(self, kind: str, row: str, body: Mapping[str, Any]) -> None: ...


def desk(house: House, agent: str = "amy") -> Desk:
    """Enrol one more device for an agent."""
    house.add_user(agent, f"{agent.title()} Agent")
    return Desk(house.link(), house.enrol_code(agent), house.clock)


def signed_in(house: House, at: Desk, user: str = "sue", role: str = "supervisor") -> str:
    """Sign a person in on a device."""
    house.add_user(user, "Sue Supervisor", role, PASSWORD)
    return at.link.sign_in(m.SignInRequest(user=user, password=PASSWORD)).session


def flagged(at: Desk, severity: str = "high", flag: str = "disclosure_missing") -> str:
    """Record a call with one flag; returns its contact."""
    contact = at.outbox.new_id()
    opened = {"number_masked": "+49 ••• 67", "line": "Support", "direction": "in"}
    at.outbox.record("contact_opened", contact, opened, personal={"number": "+49301234567"})
    at.outbox.record("flag_raised", contact, {"flag": flag, "severity": severity, "detail": "3.2 s"})
    at.outbox.record("contact_ended", contact, {"reason": "hangup", "talk_ms": 61_000})
    return contact


def changed(event: Event, **values: Any) -> Event:
    """Return an event with other values, in canonical form, whether or not it still is an event."""
    data = canonical({**event.value, **values})
    return Event(data, digest(data), {**event.value, **values})


def raw(at: Desk, texts: list[str], seq: int) -> m.BatchRequest:
    """Make a batch of any texts, with a right seal over the last."""
    own = digest(texts[-1].encode())
    seal = at.key.seal(at.enrolment.device, seq, own)
    message = m.SealMessage(device=seal.device, seq=seal.seq, digest=seal.digest, signature=seal.signature)
    return m.BatchRequest(events=texts, seal=message)


class EnrolContract:
    def test_health_tells_that_it_works(self, house: House) -> None:
        health = house.link().health()
        assert (health.status, health.protocol) == ("ok", m.PROTOCOL_VERSION)

    def test_a_code_makes_a_device_known_once(self, house: House) -> None:
        house.add_user("amy", "Amy Agent")
        code = house.enrol_code("amy")
        first = Desk(house.link(), code, house.clock)
        assert (first.enrolment.agent, first.enrolment.agent_name) == ("amy", "Amy Agent")
        with pytest.raises(UnlockRefused):
            Desk(house.link(), code, house.clock)

    def test_a_code_may_be_typed_carelessly(self, house: House) -> None:
        house.add_user("amy", "Amy Agent")
        code = house.enrol_code("amy")
        typed = " " + code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
        assert Desk(house.link(), typed, house.clock).enrolment.agent == "amy"

    def test_a_code_ends_after_a_day(self, house: House) -> None:
        house.add_user("amy", "Amy Agent")
        code = house.enrol_code("amy")
        house.clock.advance(DAY_MS)
        with pytest.raises(UnlockRefused):
            Desk(house.link(), code, house.clock)

    def test_guessing_codes_makes_even_the_right_one_wait(self, house: House) -> None:
        house.add_user("amy", "Amy Agent")
        code = house.enrol_code("amy")
        for _ in range(6):
            with pytest.raises(UnlockRefused):
                Desk(house.link(), "AAAAA-AAAAA-AAAAA-AAAAA", house.clock)
        with pytest.raises(UnlockRefused):
            Desk(house.link(), code, house.clock)
        house.clock.advance(300_000)
        assert Desk(house.link(), code, house.clock).enrolment.agent == "amy"

    @pytest.mark.parametrize("key", ["", "x", "AAAA", "é"])
    def test_a_device_needs_a_real_key(self, house: House, key: str) -> None:
        house.add_user("amy", "Amy Agent")
        request = m.EnrolRequest(code=house.enrol_code("amy"), device_name="Desk", public_key=key)
        with pytest.raises(Invalid):
            house.link().enrol(request)

    def test_without_a_token_nothing_is_given_or_taken(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("wrap_up_finished")
        for token in (None, "wrong", "ü", "a\nb"):
            at.link.use_token(token)
            with pytest.raises(AuthExpired):
                at.send()
            with pytest.raises(AuthExpired):
                at.link.pull(0, 10)

    def test_a_revoked_device_is_shut_out(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("wrap_up_finished")
        house.revoke(at.enrolment.device)
        with pytest.raises(AuthExpired):
            at.send()


class BatchContract:
    def test_events_are_stored_once_and_told_again(self, house: House) -> None:
        at = desk(house)
        flagged(at)
        batch = at.outbox.batch(50)
        assert at.codes(batch) == ["stored"] * 3
        answer = at.send(batch)
        assert [r.code for r in answer.results] == ["already_reported"] * 3
        assert (answer.watermark, answer.watermark_digest) == (3, at.outbox.head.digest)

    def test_an_overlap_is_told_apart(self, house: House) -> None:
        at = desk(house)
        events = [at.outbox.record("wrap_up_finished") for _ in range(4)]
        at.send(at.outbox.sealed(events[:2]))
        assert at.codes(at.outbox.sealed(events)) == ["already_reported"] * 2 + ["stored"] * 2

    def test_a_gap_waits(self, house: House) -> None:
        at = desk(house)
        events = [at.outbox.record("wrap_up_finished") for _ in range(3)]
        answer = at.send(at.outbox.sealed(events[1:]))
        assert ([r.code for r in answer.results], answer.watermark) == (["gap", "gap"], 0)
        assert at.codes(at.outbox.sealed(events)) == ["stored"] * 3

    def test_a_second_history_is_a_fork(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("wrap_up_finished")
        at.send()
        at.outbox.head = Head(at.enrolment.tenant, at.enrolment.device)
        other = [at.outbox.record("wrap_up_finished", body={"disposition": "other"}) for _ in range(2)]
        answer = at.send(at.outbox.sealed(other))
        assert ([r.code for r in answer.results], answer.watermark) == (["fork", "fork"], 1)

    def test_an_event_on_another_past_is_a_fork(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("wrap_up_finished")
        at.send()
        at.outbox.head = Head(at.enrolment.tenant, at.enrolment.device, 1, "f" * 64)
        assert at.codes(at.outbox.sealed([at.outbox.record("wrap_up_finished")])) == ["fork"]

    @pytest.mark.parametrize("text", HOSTILE)
    def test_a_text_that_is_no_event_is_invalid_and_stores_nothing(self, house: House, text: str) -> None:
        at = desk(house)
        good = at.outbox.record("wrap_up_finished")
        answer = at.link.send(raw(at, [good.data.decode(), text], 2))
        assert ([r.code for r in answer.results], answer.watermark) == (["gap", "invalid"], 0)
        assert at.codes() == ["stored"]

    @pytest.mark.parametrize(("name", "value"), CHANGED)
    def test_a_wrong_field_is_invalid(self, house: House, name: str, value: Any) -> None:
        at = desk(house)
        event = changed(at.outbox.record("wrap_up_finished"), **{name: value})
        answer = at.link.send(raw(at, [event.data.decode()], 1 if name != "seq" else 0))
        assert ([r.code for r in answer.results], answer.watermark) == (["invalid"], 0)

    def test_a_broken_link_inside_a_batch_stores_nothing(self, house: House) -> None:
        at = desk(house)
        events = [at.outbox.record("wrap_up_finished") for _ in range(3)]
        answer = at.send(at.outbox.sealed([events[0], events[2]]))
        assert ([r.code for r in answer.results], answer.watermark) == (["gap", "invalid"], 0)

    def test_another_devices_event_id_cannot_be_taken(self, house: House) -> None:
        first, second = desk(house), desk(house, "ben")
        event = first.outbox.record("wrap_up_finished")
        first.send()
        stolen = changed(second.outbox.record("wrap_up_finished"), id=event.id)
        assert second.codes(second.outbox.sealed([stolen])) == ["invalid"]

    def test_a_seal_of_another_key_is_refused(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("wrap_up_finished")
        at.outbox.key = DeviceKey(b"\x07" * 32)
        with pytest.raises(Invalid):
            at.send()

    def test_a_seal_over_another_event_is_refused(self, house: House) -> None:
        at = desk(house)
        events = [at.outbox.record("wrap_up_finished") for _ in range(2)]
        batch = at.outbox.sealed(events)
        with pytest.raises(Invalid):
            at.send(OutboxBatch(batch.events, at.outbox.sealed(events[:1]).seal, ()))

    def test_limits_refuse_the_whole_batch(self, house: House) -> None:
        at = desk(house)
        for _ in range(m.BATCH_LIMIT + 1):
            at.outbox.record("wrap_up_finished")
        with pytest.raises(Invalid):
            at.send(at.outbox.batch(m.BATCH_LIMIT + 1))
        long = at.outbox.record("wrap_up_finished", body={"disposition": "x" * m.EVENT_LIMIT})
        with pytest.raises(Invalid):
            at.send(at.outbox.sealed([long]))
        with pytest.raises(Invalid):
            at.link.send(msgspec.structs.replace(raw(at, ["{}"], 1), events=[]))
        assert at.codes(at.outbox.batch(1)) == ["stored"]

    @pytest.mark.parametrize(("kid", "key"), [("k", "AAAA"), ("", "A" * 43 + "="), ("a b", "A" * 43 + "="), ("k", "é")])
    def test_a_malformed_subject_key_refuses_the_batch(self, house: House, kid: str, key: str) -> None:
        at = desk(house)
        event = at.outbox.record("wrap_up_finished")
        request = msgspec.structs.replace(raw(at, [event.data.decode()], 1), keys=[m.SubjectKey(kid=kid, key=key)])
        with pytest.raises(Invalid):
            at.link.send(request)

    @pytest.mark.parametrize(
        ("kind", "body"),
        [
            ("flag_raised", {}),
            ("flag_raised", {"flag": "unheard", "severity": "high"}),
            ("flag_raised", {"flag": "disclosure_late", "severity": "high", "detail": 7}),
            ("contact_opened", {"number_masked": ["x"]}),
            ("contact_ended", {"talk_ms": "long"}),
            ("contact_ended", {"talk_ms": -1}),
            ("recorder_confirmed", {"state": "humming"}),
            ("note_saved", {"kinds": 5}),
            ("verdict_reached", {}),
            ("note_saved", {"personal": 5}),
        ],
    )
    def test_a_body_that_does_not_say_what_it_must_is_kept_without_effect(
        self, house: House, kind: str, body: dict[str, Any]
    ) -> None:
        at = desk(house)
        at.outbox.record(kind, at.outbox.new_id(), body)
        at.outbox.record("wrap_up_finished")
        assert at.codes() == ["refused", "stored"]

    def test_a_refusal_is_told_again(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("flag_raised", at.outbox.new_id(), {})
        batch = at.outbox.batch(1)
        assert at.codes(batch) == at.codes(batch) == ["refused"]

    @pytest.mark.parametrize("contact", ["x" * 5000, "\x00", "1; DROP TABLE event", "✓"])
    def test_a_contact_that_is_no_id_has_no_effect(self, house: House, contact: str) -> None:
        at = desk(house)
        at.outbox.record("contact_opened", contact, {"number_masked": "x", "line": "y"})
        assert at.codes() == ["refused"]

    @pytest.mark.parametrize("kind", ["", "x" * 65, "a\x00b", "a\nb", "é"])
    def test_a_kind_that_is_no_word_has_no_effect(self, house: House, kind: str) -> None:
        at = desk(house)
        at.outbox.record(kind)
        assert at.codes() == ["refused"]

    def test_a_kind_of_a_newer_version_is_stored(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("dream_dreamt", at.outbox.new_id(), {"deep": [1, {"x": None}]})
        assert at.codes() == ["stored"]

    def test_a_nul_in_a_text_does_not_stop_the_database(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("contact_opened", at.outbox.new_id(), {"number_masked": "a\x00b", "line": "\x00"})
        assert at.codes() == ["stored"]

    def test_nobody_acts_as_somebody_else(self, house: House) -> None:
        at = desk(house)
        desk(house, "ben")
        contact = flagged(at)
        at.send()
        at.outbox.record("consent_given", contact, {"purpose": "quality"}, actor=Actor("ben", Role.AGENT))
        at.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
        at.outbox.record("review_opened", contact, {"reason": "coach"})
        at.outbox.record("review_opened", contact, {"reason": "coach"}, actor=Actor("app", Role.SYSTEM))
        assert at.codes() == ["refused"] * 4

    def test_another_agents_contact_cannot_be_written_to(self, house: House) -> None:
        first, second = desk(house), desk(house, "ben")
        contact = flagged(first)
        first.send()
        second.outbox.record("flag_raised", contact, {"flag": "disclosure_late", "severity": "high"})
        assert second.codes() == ["refused"]


class ReviewContract:
    def test_a_password_opens_a_session_and_a_wrong_one_does_not(self, house: House) -> None:
        at = desk(house)
        house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
        answer = at.link.sign_in(m.SignInRequest(user="sue", password=PASSWORD))
        assert (answer.user, answer.name, answer.role) == ("sue", "Sue Supervisor", "supervisor")
        for user, password in (("sue", "wrong"), ("nobody", PASSWORD), ("amy", ""), ("sue\x00", PASSWORD)):
            with pytest.raises(UnlockRefused):
                at.link.sign_in(m.SignInRequest(user=user, password=password))

    def test_guessing_a_password_makes_even_the_right_one_wait(self, house: House) -> None:
        at = desk(house)
        house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
        for _ in range(5):
            with pytest.raises(UnlockRefused):
                at.link.sign_in(m.SignInRequest(user="sue", password="wrong"))
        with pytest.raises(UnlockRefused):
            at.link.sign_in(m.SignInRequest(user="sue", password=PASSWORD))
        house.clock.advance(300_000)
        assert at.link.sign_in(m.SignInRequest(user="sue", password=PASSWORD)).session

    def test_the_queue_is_for_supervisors_with_a_living_session_on_this_device(self, house: House) -> None:
        at, other = desk(house), desk(house, "ben")
        session = signed_in(house, at)
        assert at.link.queue(session).items == []
        agent = signed_in(house, at, "ann", "agent")
        for wrong in (agent, "made-up"):
            with pytest.raises(Forbidden):
                at.link.queue(wrong)
        with pytest.raises(Forbidden):
            other.link.queue(session)
        house.clock.advance(8 * 3_600_000)
        with pytest.raises(Forbidden):
            at.link.queue(session)

    def test_the_queue_shows_what_waits_longest_and_weighs_most_first(self, house: House) -> None:
        at = desk(house)
        session = signed_in(house, at)
        low = flagged(at, "low")
        house.clock.advance(1000)
        high = flagged(at, "high")
        house.clock.advance(1000)
        later = flagged(at, "high")
        house.clock.advance(1000)
        done = flagged(at, "high")
        at.outbox.record("contact_opened", at.outbox.new_id(), {"number_masked": "x", "line": "y"})
        at.send()
        at.outbox.record("review_opened", done, {"reason": "decide_flag", "reason_text": ""}, actor=BOSS)
        decided = {"flag": "disclosure_missing", "decision": "dismissed", "comment": ""}
        at.outbox.record("review_decided", done, decided, actor=BOSS)
        assert at.codes(session=session) == ["stored"] * 2
        items = at.link.queue(session).items
        assert [item.contact for item in items] == [high, later, low, done]
        assert (items[0].talk_ms, items[0].agent_name, items[0].line) == (61_000, "Amy Agent", "Support")
        assert (items[3].flags[0].decision, items[3].flags[0].decided_by) == ("dismissed", "Sue Supervisor")

    def test_a_contact_opens_only_after_its_opening_was_written_down(self, house: House) -> None:
        at = desk(house)
        session = signed_in(house, at)
        contact, other = flagged(at), flagged(at)
        at.send()
        opened = at.outbox.record("review_opened", contact, {"reason": "coach", "reason_text": "r"}, actor=BOSS)
        with pytest.raises(Forbidden):
            at.link.contact(session, contact, opened.id)
        assert at.codes(session=session) == ["stored"]
        answer = at.link.contact(session, contact, opened.id)
        assert [read(text.encode()).value["kind"] for text in answer.events] == [
            "contact_opened",
            "flag_raised",
            "contact_ended",
            "review_opened",
        ]
        for wrong_contact, wrong in ((other, opened.id), (contact, other), (contact, ""), ("a/../b?c", opened.id)):
            with pytest.raises(Forbidden):
                at.link.contact(session, wrong_contact, wrong)
        house.clock.advance(8 * 3_600_000)
        with pytest.raises(Forbidden):
            at.link.contact(signed_in(house, at), contact, opened.id)

    def test_nobody_looks_through_the_opening_of_another(self, house: House) -> None:
        at = desk(house)
        session, other = signed_in(house, at), signed_in(house, at, "tom")
        contact = flagged(at)
        at.send()
        opened = at.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
        assert at.codes(session=session) == ["stored"]
        with pytest.raises(Forbidden):
            at.link.contact(other, contact, opened.id)

    def test_a_contact_comes_with_the_keys_that_open_it(self, house: House) -> None:
        import base64

        at = desk(house)
        session = signed_in(house, at)
        contact = flagged(at)
        at.send()
        opened = at.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
        at.send(session=session)
        answer = at.link.contact(session, contact, opened.id)
        keys = {key.kid: SubjectKey(key.kid, base64.b64decode(key.key)) for key in answer.keys}
        fact = fact_of(read(answer.events[0].encode()), keys)
        assert fact.personal == {"number": "+49301234567"}

    def test_what_was_refused_is_not_shown_as_a_fact_of_the_contact(self, house: House) -> None:
        first, second = desk(house), desk(house, "ben")
        session = signed_in(house, first)
        contact = flagged(first)
        first.send()
        second.outbox.record("consent_given", contact, {"purpose": "quality"})
        assert second.codes() == ["refused"]
        opened = first.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
        first.send(session=session)
        kinds = [json.loads(text)["kind"] for text in first.link.contact(session, contact, opened.id).events]
        assert "consent_given" not in kinds

    def test_a_decision_needs_an_opening_and_a_flag(self, house: House) -> None:
        at = desk(house)
        session = signed_in(house, at)
        contact = flagged(at)
        at.send()
        decided = {"flag": "disclosure_missing", "decision": "upheld", "comment": "c"}
        at.outbox.record("review_decided", contact, decided, actor=BOSS)
        at.outbox.record("review_opened", at.outbox.new_id(), {"reason": "coach"}, actor=BOSS)
        at.outbox.record("review_opened", contact, {"reason": "boredom"}, actor=BOSS)
        at.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
        at.outbox.record("review_decided", contact, {**decided, "flag": "disclosure_late"}, actor=BOSS)
        at.outbox.record("review_decided", contact, {**decided, "decision": "fired"}, actor=BOSS)
        at.outbox.record("review_decided", contact, decided, actor=BOSS)
        assert at.codes(session=session) == ["refused"] * 3 + ["stored"] + ["refused"] * 2 + ["stored"]

    def test_the_agent_sees_who_looked_and_what_was_decided(self, house: House) -> None:
        agent, boss = desk(house), desk(house, "ben")
        session = signed_in(house, boss)
        contact = flagged(agent)
        agent.send()
        boss.outbox.record("review_opened", contact, {"reason": "complaint", "reason_text": "asked"}, actor=BOSS)
        decided = {"flag": "disclosure_missing", "decision": "needs_coaching", "comment": "kindly"}
        boss.outbox.record("review_decided", contact, decided, actor=BOSS)
        assert boss.codes(session=session) == ["stored"] * 2
        rows = {row.kind: row.body for row in agent.link.pull(0, 50).rows}
        at_ms = house.clock.now_ms()
        who = {"contact": contact, "opened_by": "sue", "opened_by_name": "Sue Supervisor", "opened_at_ms": at_ms}
        assert rows["opening"] == {**who, "reason": "complaint", "reason_text": "asked"}
        by = {"contact": contact, "decided_by": "sue", "decided_by_name": "Sue Supervisor", "decided_at_ms": at_ms}
        assert rows["decision"] == {**by, **decided}
        assert boss.link.pull(0, 50).rows == []


class PullContract:
    def test_rows_come_in_order_by_cursor(self, house: House) -> None:
        at = desk(house)
        for number in range(5):
            house.publish("script", f"s{number}", {"text": str(number)})
        first = at.link.pull(0, 2)
        assert ([row.id for row in first.rows], first.more) == (["s0", "s1"], True)
        rest = at.link.pull(first.cursor, 50)
        assert ([row.id for row in rest.rows], rest.more) == (["s2", "s3", "s4"], False)
        again = at.link.pull(rest.cursor, 50)
        assert (again.rows, again.cursor, again.more) == ([], rest.cursor, False)

    def test_a_new_body_comes_again_under_the_same_id(self, house: House) -> None:
        at = desk(house)
        house.publish("pack", "p", {"n": 1})
        house.publish("setting", "s", {"n": 1})
        cursor = at.link.pull(0, 50).cursor
        house.publish("pack", "p", {"n": 2})
        rows = at.link.pull(cursor, 50).rows
        assert [(row.kind, row.id, row.body) for row in rows] == [("pack", "p", {"n": 2})]
        assert len(at.link.pull(0, 50).rows) == 2

    def test_a_cursor_ahead_of_the_server_reads_all_again(self, house: House) -> None:
        at = desk(house)
        house.publish("script", "s", {})
        answer = at.link.pull(10_000, 50)
        assert ([row.id for row in answer.rows], answer.cursor < 10_000) == (["s"], True)

    def test_a_pull_tells_what_the_server_holds_of_this_device(self, house: House) -> None:
        at = desk(house)
        assert at.link.pull(0, 50).watermark == 0
        flagged(at)
        at.send()
        assert at.link.pull(0, 50).watermark == 3

    def test_more_rows_than_the_limit_are_never_sent(self, house: House) -> None:
        at = desk(house)
        house.publish("script", "a", {})
        house.publish("script", "b", {})
        assert len(at.link.pull(0, 0).rows) == 1


class ServerLinkContract(EnrolContract, BatchContract, ReviewContract, PullContract):
    """All of it."""


def request_of(batch: OutboxBatch) -> m.BatchRequest:
    """Return the message of a batch."""
    return _request(batch)
