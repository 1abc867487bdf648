"""What every server link must do, whatever stands behind it. Subclasses bring the fixture `house`."""

from __future__ import annotations

import pytest

from agent_assist.domain.errors import AuthExpired, Invalid, UnlockRefused
from agent_assist.protocol import messages as m
from tests.contracts.server_batch import BatchContract, EffectContract
from tests.contracts.server_parts import (
    DAY_MS,
    House,
    desk,
    flagged,
)
from tests.contracts.server_queue import QueueContract
from tests.contracts.server_review import ReviewContract
from tests.server_house import Desk


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

    def test_guessing_codes_makes_the_guesser_wait_and_nobody_who_has_one(self, house: House) -> None:
        house.add_user("amy", "Amy Agent")
        code = house.enrol_code("amy")
        titles = []
        for _ in range(5):
            with pytest.raises(UnlockRefused) as refused:
                Desk(house.link(), "AAAAA-AAAAA-AAAAA-AAAAA", house.clock)
            titles.append("Too many" in refused.value.title)
        assert titles == [False] * 3 + [True] * 2
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


class ServerLinkContract(EnrolContract, BatchContract, EffectContract, ReviewContract, QueueContract, PullContract):
    """All of it."""
