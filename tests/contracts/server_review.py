"""Sessions, the queue and opened contacts, on every server link."""

from __future__ import annotations

import io
import json

import pytest
from pypdf import PdfReader

from agent_assist.domain.errors import Forbidden, Invalid, UnlockRefused
from agent_assist.domain.facts import Actor, Role
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
from tests.server_house import PASSWORD, Desk


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

    def test_the_queue_comes_in_pages_with_true_counts_and_is_searched_on_the_server(self, house: House) -> None:
        house.add_user("zoe", "Zoë Ström")
        at, other = desk(house), Desk(house.link(), house.enrol_code("zoe"), house.clock)
        session = signed_in(house, at)
        mine = []
        for severity, flag in (*[("low", "disclosure_missing")] * 5, ("high", "disclosure_late")):
            mine.append(flagged(at, severity, flag))
            house.clock.advance(1)
        at.send()
        theirs = flagged(other, "medium")
        other.send()
        counts = {"open": 7, "decided": 0, "severity:high": 1, "severity:medium": 1, "severity:low": 5}
        kinds = {"kind:disclosure_late": 1, "kind:disclosure_missing": 6}
        query, seen = m.QueueQuery(limit=3), []
        while True:
            page = at.link.queue(session, query)
            assert (page.counts, page.total, len(page.items) <= 3) == ({**counts, **kinds}, 7, True)
            seen += [item.contact for item in page.items]
            if not page.next:
                break
            query = m.QueueQuery(limit=3, after=page.next)
        assert seen == [mine[5], theirs, *mine[:5]]
        for asked, found in (
            (m.QueueQuery(search=" ZOë s"), [theirs]),
            (m.QueueQuery(search="67", filter="severity:high"), [mine[5]]),
            (m.QueueQuery(filter="kind:disclosure_late"), [mine[5]]),
            (m.QueueQuery(filter="kind:of_a_newer_version"), []),
            (m.QueueQuery(filter="decided"), []),
            (m.QueueQuery(search="%"), []),
            (m.QueueQuery(search="nobody"), []),
        ):
            page = at.link.queue(session, asked)
            assert ([item.contact for item in page.items], page.total, page.next) == (found, len(found), "")
        for wrong in (
            m.QueueQuery(filter="everything"),
            m.QueueQuery(filter="severity:none"),
            m.QueueQuery(after="x"),
            m.QueueQuery(search="a\x00"),
        ):
            with pytest.raises(Invalid):
                at.link.queue(session, wrong)

    def test_a_decision_moves_a_contact_in_the_queue(self, house: House) -> None:
        at = desk(house)
        session = signed_in(house, at)
        contact = flagged(at)
        at.outbox.record("flag_raised", contact, {"flag": "disclosure_late", "severity": "low", "detail": ""})
        at.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
        at.send(session=session)
        steps = (("disclosure_missing", {"open": 1, "severity:low": 1, "kind:disclosure_late": 1}),)
        for flag, counts in (*steps, ("disclosure_late", {"decided": 1})):
            decided = {"flag": flag, "decision": "dismissed", "comment": ""}
            at.outbox.record("review_decided", contact, decided, actor=BOSS)
            at.send(session=session)
            found = at.link.queue(session, m.QueueQuery()).counts or {}
            assert {name: many for name, many in found.items() if many} == counts
        assert [item.contact for item in at.link.queue(session, m.QueueQuery(filter="decided")).items] == [contact]

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

    def test_nobody_reviews_their_own_call(self, house: House) -> None:
        house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
        own = Desk(house.link(), house.enrol_code("sue"), house.clock)
        session = own.link.sign_in(m.SignInRequest(user="sue", password=PASSWORD)).session
        contact = flagged(own)
        own.send()
        opened = own.outbox.record("review_opened", contact, {"reason": "coach"}, actor=BOSS)
        decided = {"flag": "disclosure_missing", "decision": "dismissed", "comment": ""}
        own.outbox.record("review_decided", contact, decided, actor=BOSS)
        assert own.codes(session=session) == ["refused"] * 2
        with pytest.raises(Forbidden):
            own.link.contact(session, contact, opened.id)
        assert own.link.queue(session, m.QueueQuery()).total == 1

    def test_the_second_who_decides_a_flag_is_refused_and_sees_the_first(self, house: House) -> None:
        at, other = desk(house), desk(house, "ben")
        sue, tom = signed_in(house, at), signed_in(house, other, "tom")
        contact = flagged(at)
        at.send()
        openings = {}
        for who, place, session, decision in (("sue", at, sue, "upheld"), ("tom", other, tom, "dismissed")):
            actor = Actor(who, Role.SUPERVISOR)
            openings[who] = place.outbox.record("review_opened", contact, {"reason": "coach"}, actor=actor).id
            body = {"flag": "disclosure_missing", "decision": decision, "comment": who}
            place.outbox.record("review_decided", contact, body, actor=actor)
            assert place.codes(session=session) == ["stored", "stored" if who == "sue" else "refused"]
        (flag,) = other.link.queue(tom, m.QueueQuery(filter="decided")).items[0].flags
        assert (flag.decision, flag.comment, flag.decided_by) == ("upheld", "sue", "Sue Supervisor")
        shown = [json.loads(text) for text in other.link.contact(tom, contact, openings["tom"]).events]
        assert [one["actor"]["id"] for one in shown if one["kind"] == "review_decided"] == ["sue"]
        again = {"flag": "disclosure_missing", "decision": "needs_coaching", "comment": "on second thoughts"}
        at.outbox.record("review_decided", contact, again, actor=BOSS)
        assert at.codes(session=sue) == ["stored"]  # who decided may think again

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
