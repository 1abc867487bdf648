"""Sessions, the queue and opened contacts, on every server link."""

from __future__ import annotations

import io
import json

import pytest
from pypdf import PdfReader

from agent_assist.domain.errors import Forbidden, Invalid, UnlockRefused
from agent_assist.evidence.envelope import fact_of, read
from agent_assist.evidence.personal import SubjectKey
from agent_assist.protocol import messages as m
from tests.contracts.server_parts import (
    BOSS,
    House,
    desk,
    flagged,
    signed_in,
)
from tests.server_house import PASSWORD


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

    def test_the_customers_page_needs_the_opening_and_speaks_their_language(self, house: House) -> None:
        at = desk(house)
        session, other = signed_in(house, at), signed_in(house, at, "tom")
        contact = flagged(at)
        at.outbox.record("consent_refused", contact, {"purpose": "quality"})
        at.send()
        opened = at.outbox.record("review_opened", contact, {"reason": "complaint"}, actor=BOSS)
        with pytest.raises(Forbidden):
            at.link.page(session, contact, opened.id, "de")
        assert at.codes(session=session) == ["stored"]
        text = PdfReader(io.BytesIO(at.link.page(session, contact, opened.id, "de"))).pages[0].extract_text()
        assert "Sie haben Nein gesagt zu" in " ".join(text.split())
        with pytest.raises(Forbidden):
            at.link.page(other, contact, opened.id, "de")
        with pytest.raises(Forbidden):
            at.link.page(session, "a/../b?c", opened.id, "de")
        with pytest.raises(Invalid):
            at.link.page(session, contact, opened.id, "tlh")

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
        assert rows["decision"] == {**by, **decided, "severity": ""}, "an earlier version leaves it out"
        assert boss.link.pull(0, 50).rows == []
