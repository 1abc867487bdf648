"""Events in, on every server link."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from agent_assist.desktop.ports.outbox import OutboxBatch
from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import Actor, Role
from agent_assist.evidence.envelope import Head
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol import messages as m
from tests.contracts.server_parts import (
    BOSS,
    CHANGED,
    HOSTILE,
    House,
    changed,
    desk,
    flagged,
    raw,
)


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


class EffectContract:
    @pytest.mark.parametrize(
        ("kind", "body"),
        [
            ("flag_raised", {}),
            ("flag_raised", {"flag": "unheard", "severity": "high"}),
            ("flag_raised", {"flag": "disclosure_late", "severity": "high", "detail": 7}),
            ("contact_opened", {"number_masked": ["x"]}),
            ("contact_ended", {"talk_ms": "long"}),
            ("contact_ended", {"talk_ms": -1}),
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

    def test_a_kind_without_rules_is_refused(self, house: House) -> None:
        at = desk(house)
        at.outbox.record("dream_dreamt", at.outbox.new_id(), {"deep": [1, {"x": None}]})
        at.outbox.record("wrap_up_finished")
        assert at.codes() == ["refused", "stored"]

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
