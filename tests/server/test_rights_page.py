"""The receipt's page and its rights: each can be asked for once, and the page says what became of each request."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from agent_assist.domain.rights import ExtensionReason, Ground, PauseReason, Right, RightsAct, SystemAnswer, reference
from agent_assist.evidence.dates import written
from agent_assist.evidence.receipt_words import LANGUAGES
from agent_assist.evidence.rights_words import rights_words
from agent_assist.policy.bundled import load_default
from agent_assist.policy.lint.reading import GRADE_LIMIT, grade
from agent_assist.policy.signing import sign
from agent_assist.server.services.handling import Act, Handling
from agent_assist.server.services.packs_in_use import PacksInUse
from tests.packs import ANN, BEN, TRUST, pack
from tests.server.receipt_calls import CODE, Customer, kinds
from tests.server.test_receipt_rights import answered, publish, question
from tests.server_house import Desk, RealHouse

A = RightsAct
DAY_MS = 86_400_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path, trust=TRUST)
    made.add_user("maya", "Maya Lindqvist")
    yield made
    made.close()


def day(iso: str, language: str = "en") -> str:
    return written(iso, language)


def plain(page: str) -> str:
    """The words of a page, without marks of HTML and of direction."""
    text = html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style>.*?</style>", "", page)))
    return re.sub(r"[ \n]+", " ", re.sub("[\u2068\u2069]", "", text))


class Visitor(Customer):
    """A customer with an open receipt. The digits are given once in ten minutes, for more cost a wait."""

    _kept = (-1, "")

    def kept(self) -> str:
        now = self.house.clock.now_ms() // 600_000
        if self._kept[0] != now:
            self._kept = (now, self.ticket())
        return self._kept[1]

    def ask(self, right: str) -> str:
        return plain(self.post(f"{CODE}/right", ticket=self.kept(), right=right).text)

    def raw(self) -> str:
        return self.post(f"{CODE}/withdraw", ticket=self.kept(), purpose="none").text

    def look(self) -> str:
        return plain(self.raw())

    def number(self) -> str:
        found = re.findall(r"number ([0-9A-Z]{3}-[0-9A-Z]{4})", self.look())
        return str(found[0])


def handle(house: RealHouse, told: str, act: RightsAct, **more: object) -> None:
    packs = PacksInUse(house.database, house.clock, TRUST)
    Handling(house.database, house.clock, packs).act(told, Act(act=act, by="Sue", **more))  # type: ignore[arg-type]


def test_the_program_has_words_for_every_right_of_the_pack() -> None:
    assert load_default().rights.known == set(Right)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_right_can_be_asked_for_once_in_every_language(desk: Desk, house: RealHouse, language: str) -> None:
    answered(desk, ["DE"], question=question("DE"))
    visitor, words = Visitor(house, language), rights_words(language)
    page = visitor.raw()
    offered = re.findall(r'name="right" value="([^"]+)"', page)
    assert sorted(offered) == sorted(Right)
    for right in offered:
        key = right.replace("-", "_")
        seen = visitor.look()
        assert words[f"right_{key}"] in seen
        assert words[f"means_{key}"] in seen
        asked = visitor.ask(right)
        assert asked.count(words[f"right_{key}"]) == 1
        assert words[f"means_{key}"] not in asked  # no longer offered
        visitor.ask(right)
    assert kinds(house) == ["rights_requested"] * len(Right)
    last = visitor.raw()
    assert 'name="right"' not in last
    assert len(set(re.findall(r"[0-9A-Z]{3}-[0-9A-Z]{4}(?![0-9A-Z])", plain(last)))) >= len(Right)
    assert not re.search(r"\d{4}-\d\d-\d\d|[{}]|right_|ground_", plain(last))


def test_a_customer_who_floods_has_one_open_request_of_each_right(desk: Desk, house: RealHouse) -> None:
    answered(desk, ["DE"], question=question("DE"))
    visitor = Visitor(house)
    first = visitor.ask("erasure")
    assert "Done. We logged your request" in first
    for _ in range(20):
        assert "You have already asked for this. Request" in visitor.ask("erasure")
    for odd in ("", "everything", "Erasure", "erasure ", "x" * 500, "<b>", "a\x00b", "erasure\n"):
        assert "not a right you can use here" in visitor.ask(odd)
    assert kinds(house) == ["rights_requested"]


def test_the_page_says_what_became_of_it(desk: Desk, house: RealHouse) -> None:
    answered(desk, ["DE"], question=question("DE"))
    visitor = Visitor(house)
    visitor.ask("access")
    number = visitor.number()
    assert f"We will answer by {day('2026-12-18')}." in visitor.look()
    handle(house, number, A.ACKNOWLEDGED)
    assert f"We confirmed on {day('2026-11-18')} that it had reached us." in visitor.look()
    handle(house, number, A.ASKED, needs=PauseReason.IDENTITY)
    assert "Please send us proof of who you are." in visitor.look()
    house.clock.advance(3 * DAY_MS)
    handle(house, number, A.CAME, needs=PauseReason.IDENTITY)
    assert f"We will answer by {day('2026-12-21')}." in visitor.look()
    handle(house, number, A.EXTENDED, until=date(2027, 1, 15), reason=ExtensionReason.NUMEROUS)
    page = visitor.look()
    assert f"We need longer to answer, until {day('2027-01-15')}. Reason: you sent us many requests." in page
    assert "We will answer by" not in page
    handle(house, number, A.GRANTED, words="Zqnot for the doorqZ")
    page = visitor.look()
    assert f"We agreed to it on {day('2026-11-21')}. We will have done it by {day('2027-01-15')}." in page
    assert "Zq" not in page
    handle(house, number, A.CARRIED_OUT)
    page = visitor.look()
    assert f"We did it on {day('2026-11-21')}." in page
    assert "Request: a copy of your data" in page  # it may be asked for again
    assert "Done. We logged" in visitor.ask("access")


def test_a_refusal_says_why_and_what_can_be_done_about_it(desk: Desk, house: RealHouse) -> None:
    publish(house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', '["XX"]\nfacts = ["us_privacy_usual"]')}))
    answered(desk, ["US-VA"], question=question("US-VA"))
    visitor = Visitor(house)
    visitor.ask("erasure")
    handle(house, visitor.number(), A.REFUSED, grounds=(Ground.KEPT_BY_LAW, Ground.LEGAL_CLAIM))
    page = visitor.look()
    why = "a law makes us keep or use the data, we need the data for a legal claim"
    assert f"We refused it on {day('2026-11-18')}. Reason: {why}." in page
    assert f"If you do so today, we will decide by {day('2027-01-17')}." in page  # 60 days in Virginia
    assert "you can also complain to an authority or go to court" in page
    handle(house, visitor.number(), A.APPEALED)
    page = visitor.look()
    assert (
        f"You told us on {day('2026-11-18')} that you disagree. We will decide about it by {day('2027-01-17')}." in page
    )
    handle(house, visitor.number(), A.REFUSED, grounds=(Ground.NO_RIGHT,))
    page = visitor.look()
    assert "no law gives you this right here" in page
    assert "If you disagree" not in page  # there is no second appeal


def test_a_clock_that_has_not_begun_is_not_called_a_law_without_one(desk: Desk, house: RealHouse) -> None:
    publish(house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', '["XX"]\nfacts = ["us_privacy_usual"]')}))
    answered(desk, ["US-NJ"], question=question("US-NJ"))
    visitor = Visitor(house)
    visitor.ask("access")
    assert f"We will answer by {day('2027-01-02')}." in visitor.look()  # 45 days, for nobody asked for proof
    handle(house, visitor.number(), A.ASKED, needs=PauseReason.IDENTITY)
    page = visitor.look()
    assert "Please send us proof of who you are." in page
    assert "Our time to answer begins when it has come: N.J." in page
    assert "sets no deadline" not in page


def test_a_pack_that_says_nothing_of_rights_takes_none_away(desk: Desk, house: RealHouse) -> None:
    files = {name: data for name, data in pack().items() if name != "rights.toml"}
    for signer in (ANN, BEN):
        files |= sign(files, signer.private)
    publish(house, files)
    answered(desk, ["DE"], question=question("DE"))
    visitor = Visitor(house)
    assert len(re.findall('name="right"', visitor.raw())) == len(Right)
    assert "Done. We logged your request" in visitor.ask("access")
    assert "We know of no law where you are that sets a deadline" in visitor.look()


def test_where_no_law_has_an_appeal_no_day_is_made_up(desk: Desk, house: RealHouse) -> None:
    answered(desk, ["DE"], question=question("DE"))
    visitor = Visitor(house)
    visitor.ask("access")
    handle(house, visitor.number(), A.REFUSED, grounds=(Ground.UNFOUNDED,))
    assert "If you disagree, tell us and give the number. We will look at it again." in visitor.look()


@pytest.mark.parametrize(
    ("place", "facts", "due"),
    [
        ("SG", (), "2026-12-02"),  # ten business days from 18 November
        ("US-OH", ("automated_call_technology",), "2026-12-03"),  # Thanksgiving is none of them
        ("US-OH", (), ""),  # no law that binds this organisation
        ("DE", (), ""),  # at once, as the page says anyway
        ("QQ", (), ""),
    ],
)
def test_a_withdrawal_has_its_clock_too(
    desk: Desk, house: RealHouse, place: str, facts: tuple[str, ...], due: str
) -> None:
    if facts:
        told = ", ".join(f'"{one}"' for one in facts)
        publish(house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', f'["XX"]\nfacts = [{told}]')}))
    answered(desk, [place], question=question(place))
    visitor = Visitor(house)
    assert "rests on your consent must stop" not in visitor.look()
    visitor.post(f"{CODE}/withdraw", ticket=visitor.kept(), purpose="quality")
    house.clock.advance(2 * DAY_MS)
    page = visitor.look()
    assert ("rests on your consent must stop" in page) is bool(due)
    assert not due or f"must stop by {day(due)} at the latest: " in page
    assert kinds(house) == ["consent_withdrawn"]


def test_what_was_asked_on_the_call_and_by_letter_is_on_the_page(desk: Desk, house: RealHouse) -> None:
    contact = answered(desk, ["DE"], question=question("DE"))
    body = {"right": "objection", "channel": "call", "places": ["DE"], "due": "2026-12-18"}
    desk.outbox.record("rights_requested", contact, body, personal={"words": "ZqwordsqZ"})
    desk.outbox.record("rights_requested", contact, {"right": "new-right", "channel": "call", "places": ["DE"]})
    assert desk.codes() == ["stored"] * 2
    page = Visitor(house).look()
    assert "an end to one use of your data. Your request has the number" in page
    assert "another right. Your request has the number" in page
    assert ("Zq" in page, 'value="objection"' in page) == (False, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_rights_are_whole_and_easy(language: str) -> None:
    words, english = rights_words(language), rights_words("en")
    assert words.keys() == english.keys()
    needed = [f"{what}_{right.replace('-', '_')}" for right in [*Right, "other"] for what in ("right", "means")]
    needed += [f"ground_{one}" for one in Ground] + [f"needs_{one}" for one in PauseReason]
    needed += [f"reason_{one}" for one in ExtensionReason]
    needed += [f"answer_{one}" for one in SystemAnswer]
    assert sorted(words) == sorted(needed)
    assert all(words[key].endswith(".") is key.startswith("means_") for key in words)
    assert len(set(words.values())) == len(words) - 1  # another reason is another reason
    if language != "en":
        assert not set(words.values()) & set(english.values())
    if language != "ar":
        assert [
            text for text in words.values() if len(text.split()) >= 8 and (grade(text, language) or 0) > GRADE_LIMIT
        ] == []


def test_the_number_on_the_page_is_that_of_the_fact(desk: Desk, house: RealHouse) -> None:
    answered(desk, ["DE"], question=question("DE"))
    visitor = Visitor(house)
    visitor.ask("portability")
    (fact,) = [json.loads(data) for data in house.events("server") if b'"rights_requested"' in data]
    assert visitor.number() == reference(fact["id"])
