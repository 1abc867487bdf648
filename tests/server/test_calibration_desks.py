"""Calibration rounds at several desks and a real server: judged at once, one quits, the end, a desk that is killed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import pytest

from agent_assist.desktop.presenters.rounds_view import why_not
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.calibration_desk import CalibrationDesk, Judged, Written
from agent_assist.desktop.services.review_desk import OpenedContact
from agent_assist.domain.errors import Offline
from agent_assist.domain.review import ReviewDecision
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import Round, RoundsAnswer
from tests.desktop.sync.inline import Inline, Machine
from tests.server.test_erasure_reach import Office, record
from tests.server_house import PASSWORD, RealHouse

FLAG = "disclosure_late"
KINDS = ["contact_opened", "flag_raised", "contact_ended"]
DAY_MS = 86_400_000
T = TypeVar("T")


class Member(Office):
    """A supervisor at a desk of their own, who takes part in rounds. What the server refuses is kept as such."""

    def __init__(self, house: RealHouse, folder: Path, user: str, at: str) -> None:
        super().__init__(house, folder, user, at)
        lane: Any = Inline()
        self.cut = False
        self.waiting: m.BatchRequest | None = None
        self.rounds = CalibrationDesk(self.desk, lane, self.machine.link, self._flush)

    def _flush(self, done: Callable[[Outcome[None]], None]) -> None:
        from agent_assist.desktop.sync.cycle import _request

        batch = self.machine.cache.outbox.batch(50)
        if batch is not None:
            self.waiting = _request(batch)
            if self.cut:
                done(Failed(Offline("The server cannot be reached.", "Try later.")))
                return
            try:
                answer = self.machine.link.send(self.waiting, self.session)
            except Offline as error:
                done(Failed(error))
                return
            self.machine.cache.outbox.acknowledge(answer.watermark, {})
        done(Ok(None))

    def send_again(self) -> None:
        assert self.waiting is not None
        self.machine.link.send(self.waiting, self.session)

    def listed(self) -> list[Round]:
        heard: list[Outcome[RoundsAnswer]] = []
        self.rounds.rounds(heard.append)
        return taken(heard).rounds

    def look_into(self, contact: str) -> OpenedContact:
        """Open a contact of a round."""
        heard: list[Outcome[OpenedContact]] = []
        self.rounds.open(contact, heard.append)
        return taken(heard)

    def judge(self, name: str, contact: str, decision: ReviewDecision) -> Written:
        heard: list[Outcome[Written]] = []
        self.rounds.judge(Judged(name, contact, FLAG, decision), heard.append)
        return taken(heard)

    def begin(self, cases: list[tuple[str, str]], *members: str) -> Written:
        ends = self.house.clock.now_ms() + DAY_MS
        heard: list[Outcome[Written]] = []
        self.rounds.begin(cases, members, ends, heard.append)
        return taken(heard)

    def sign_in(self) -> None:
        heard: list[Outcome[m.SignInAnswer]] = []
        self.desk.sign_in(self.desk_user, PASSWORD, heard.append)
        taken(heard)

    @property
    def desk_user(self) -> str:
        assert self.desk.signed_in is not None
        return self.desk.signed_in.user


def taken(heard: list[Outcome[T]]) -> T:
    """Return what was answered."""
    assert isinstance(heard[0], Ok), heard
    return heard[0].value


class Site(NamedTuple):
    """Two supervisors, and two flagged calls of an agent; `begin` begins a round with both calls."""

    house: RealHouse
    machine: Machine
    sue: Member
    rita: Member
    calls: tuple[str, str]

    def begin(self) -> str:
        written = self.sue.begin([(contact, FLAG) for contact in self.calls], "sue", "rita")
        assert written.answer is not None
        assert [one.id for one in written.answer.rounds] == [written.fact]
        return written.fact


@pytest.fixture
def site(house: RealHouse, tmp_path: Path) -> Iterator[Site]:
    machine = Machine(house, tmp_path / "agent")
    sue, rita = Member(house, tmp_path / "sue", "sue", "tom"), Member(house, tmp_path / "rita", "rita", "uma")
    calls = record(machine, KINDS), record(machine, KINDS)
    assert machine.sync() == ""
    yield Site(house, machine, sue, rita, calls)
    for one in (machine, sue.machine, rita.machine):
        one.cache.close()


def test_two_desks_judge_blind_and_see_the_result_together(site: Site) -> None:
    name = site.begin()
    for contact, words in zip(site.calls, (("upheld", "upheld"), ("upheld", "dismissed")), strict=True):
        for member, word in zip((site.sue, site.rita), words, strict=True):
            opened = member.look_into(contact)
            assert not [one for one in opened.file.reviews if one.decision]
            written = member.judge(name, contact, ReviewDecision(word))
            assert written.answer is not None
            assert why_not(written.answer, (name, contact, FLAG), word) == EMPTY
            if not written.answer.rounds[0].over:
                assert [case.judgements for case in written.answer.rounds[0].cases] == [[], []]
    for member in (site.sue, site.rita):
        (one,) = member.listed()
        assert (one.over, one.alike, one.counted, one.judgements, one.kappa) == (True, 1, 2, 4, None)
        assert {len(case.judgements) for case in one.cases} == {2}
    assert site.machine.sync() == ""
    opened_for = [row.reason for row in site.machine.cache.own_record.known().openings]
    assert opened_for == ["calibration"] * 4  # the agent reads what it was for
    assert [flag.decisions for flag in site.machine.cache.own_record.known().flags] == [(), ()]


def test_both_judge_in_the_same_moment(site: Site) -> None:
    name, contact = site.begin(), site.calls[0]
    for member in (site.sue, site.rita):
        member.open(contact)
    for member in (site.sue, site.rita):
        member.cut = True
        assert member.judge(name, contact, ReviewDecision.UPHELD).answer is None
    sent = [threading.Thread(target=at.send_again) for at in (site.sue, site.rita)]
    for thread in sent:
        thread.start()
    for thread in sent:
        thread.join(20)
    for member in (site.sue, site.rita):
        member.cut = False
    for member in (site.sue, site.rita):
        assert {case.contact: case.mine for case in member.listed()[0].cases}[contact] == "upheld"


def test_who_quits_is_waited_for_until_the_last_day_and_a_late_judgement_is_told_in_words(site: Site) -> None:
    name = site.begin()
    for contact in site.calls:
        site.sue.open(contact)
        site.sue.judge(name, contact, ReviewDecision.UPHELD)
    assert (site.sue.listed()[0].over, site.sue.listed()[0].finished) == (False, 1)
    site.house.clock.advance(DAY_MS + 1)
    for member in (site.sue, site.rita):
        member.sign_in()
    (one,) = site.sue.listed()
    assert (one.over, one.counted, one.kappa) == (True, 0, None)
    site.rita.open(site.calls[0])
    late = site.rita.judge(name, site.calls[0], ReviewDecision.UPHELD)
    assert late.answer is not None
    why = why_not(late.answer, (name, site.calls[0], FLAG), "upheld")
    assert why.plain() == "The round is over, so the judgement doesn't count."


def test_a_judgement_that_was_signed_when_the_desk_was_killed_is_sent_once(site: Site) -> None:
    name, contact = site.begin(), site.calls[0]
    site.sue.open(contact)
    site.house.stop()
    kept = site.sue.judge(name, contact, ReviewDecision.DISMISSED)
    assert kept.answer is None
    site.house.start()
    site.sue.sign_in()
    for _ in range(2):  # the list sends what waits; what was sent is not sent again
        mine = {case.contact: case.mine for case in site.sue.listed()[0].cases}
        assert mine[contact] == "dismissed"
    assert site.sue.machine.cache.outbox.batch(50) is None
    again = site.sue.judge(name, contact, ReviewDecision.UPHELD)
    assert again.answer is not None
    assert why_not(again.answer, (name, contact, FLAG), "upheld").plain().startswith("You had judged this flag before")


def test_who_was_sent_a_decision_is_told_that_the_judgement_does_not_count(site: Site) -> None:
    contact = site.calls[0]
    site.sue.decide(site.sue.open(contact), "")
    name = site.begin()
    assert {case.contact: case.blind for case in site.sue.listed()[0].cases}[contact] is False
    site.sue.open(contact)
    written = site.sue.judge(name, contact, ReviewDecision.UPHELD)
    assert written.answer is not None
    assert "was sent to you" in why_not(written.answer, (name, contact, FLAG), "upheld").plain()


def test_what_the_server_does_not_begin_is_in_no_list(site: Site) -> None:
    written = site.sue.begin([(site.calls[0], FLAG)], "sue", "amy")
    assert written.answer is not None
    assert written.answer.rounds == []


def test_nobody_signed_in_asks_for_no_rounds(site: Site) -> None:
    site.sue.desk.sign_out()
    with pytest.raises(Exception, match="not signed in"):
        site.sue.rounds.rounds(lambda _outcome: None)


def test_a_queue_page_tells_a_member_nothing_of_others_while_the_round_is_under_way(site: Site) -> None:
    name, contact = site.begin(), site.calls[0]
    site.sue.open(contact)
    site.sue.judge(name, contact, ReviewDecision.NEEDS_COACHING)
    told = repr(site.rita.machine.link.queue(site.rita.session, m.QueueQuery(filter="open", sort="oldest")))
    assert "needs_coaching" not in told
