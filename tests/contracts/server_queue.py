"""The queue in pages, and who may decide what, on every server link."""

from __future__ import annotations

import json

import pytest

from agent_assist.domain.errors import Forbidden, Invalid
from agent_assist.domain.facts import Actor, Role
from agent_assist.protocol import messages as m
from tests.contracts.server_parts import BOSS, House, desk, flagged, signed_in
from tests.server_house import PASSWORD, Desk


class QueueContract:
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
