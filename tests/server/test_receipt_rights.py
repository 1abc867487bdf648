"""By when data is answered, and under which pack a purpose was asked: as the packs of the house say it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from agent_assist.domain.facts import PolicyRef
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.dates import written
from agent_assist.evidence.receipt_file import check_file
from agent_assist.policy.bundled import load_default
from agent_assist.policy.trust import Trust
from agent_assist.server.db import review
from agent_assist.server.services.packs import Packs
from tests.packs import ANN, BEN, EVE, TRUST, manifest, pack
from tests.server.receipt_calls import CODE, Customer, kinds
from tests.server_house import Desk, RealHouse

TODAY = "2026-11-18"
TITLE = 'en = "Quality recording"'


@pytest.fixture
def house(tmp_path: Path) -> Iterator[RealHouse]:
    made = RealHouse("", tmp_path, trust=TRUST)
    made.add_user("maya", "Maya Lindqvist")
    yield made
    made.close()


def answered(
    desk: Desk,
    places: list[str],
    *,
    digest: str = "",
    states: tuple[str, ...] = ("given",),
    question: Mapping[str, Any] | None = None,
) -> str:
    """A call decided for some places under a pack, with one answer after another to `quality`, and a code.

    Without a `question` the fact is one of an early version, and nothing tells whose the places are.
    """
    contact = uuid7(desk.outbox._clock.now_ms(), bytes(10))
    policy = PolicyRef(digest, "d1") if digest else None
    opened = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", contact, opened)
    decided: dict[str, Any] = {
        "level": "explicit",
        "min_level": "explicit",
        "procedure": "ask_first",
        "places": places,
        "rules": [],
    }
    if question:
        decided |= {"trigger": "incoming", "question": question}
    desk.outbox.record("policy_decided", contact, decided, policy=policy)
    for state in states:
        body = {"purpose": "quality", "language": "en", "places": places}
        desk.outbox.record(f"consent_{state}", contact, body, policy=policy)
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    desk.send()
    return contact


def publish(house: RealHouse, files: Mapping[str, bytes], trust: Trust = TRUST) -> str:
    answer = Packs(house.database, house.clock, trust).put(files, date(2026, 1, 1))
    return answer.digest


def request(house: RealHouse) -> dict[str, Any]:
    (fact,) = [json.loads(data) for data in house.events("server") if b'"rights_requested"' in data]
    body: dict[str, Any] = fact["body"]
    return body


def asked(house: RealHouse, language: str = "en") -> str:
    customer = Customer(house, language)
    return customer.post(f"{CODE}/data", ticket=customer.ticket()).text


def question(*customer: str, facts: tuple[str, ...] = (), agent: str = "US-TX") -> dict[str, Any]:
    """What the policy was asked, as the fact of a decision keeps it."""
    stated = [[code, "stated"] for code in customer]
    return {"customer": stated, "agent": agent, "recorder": agent, "on": TODAY, "purpose": "quality", "facts": facts}


EEA = ("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO").split()  # noqa: SIM905 - a list of codes reads best so


def expected(body: Mapping[str, Any], due: str, law: str) -> None:
    assert (body["due"], body["right"]) == (due, "access")
    assert law in body["deadlines"][0]["citations"]
    assert (body["deadlines"][0]["confidence"], body["deadlines"][0]["evidence"]) == ("high", "page")
    assert body["pack"] == load_default().ref.digest


def test_a_deadline_in_working_days_leaves_out_the_holidays_of_the_place(desk: Desk, house: RealHouse) -> None:
    """30 working days after 18 November 2026: 2 + 5 weeks less Christmas + 4, the last of December."""
    answered(desk, ["CA-BC", "US-TX"], question=question("CA-BC"))
    asked(house)
    found = {one["rule"]: one for one in request(house)["deadlines"]}
    assert (found["ca-bc"]["due"], found["ca-bc"]["holidays"]) == ("2026-12-31", "counted")
    assert ["holidays" in one for name, one in found.items() if name != "ca-bc"].count(True) == 0


@pytest.mark.parametrize("place", EEA)
def test_every_member_of_the_eea_has_its_day_whoevers_rule_stands_for_it(
    desk: Desk, house: RealHouse, place: str
) -> None:
    answered(desk, ["XX", "US-TX"], question=question(place))
    page = asked(house)
    assert f"We will answer by {written('2026-12-18', 'en')}. That is the earliest deadline under the laws" in page
    assert "GDPR art. 12(3)-(4)" in page
    body = request(house)
    assert body["places"] == [place]
    expected(body, "2026-12-18", "GDPR art. 12(3)-(4)")


def test_a_law_is_not_lost_on_the_day_it_begins(desk: Desk, house: RealHouse) -> None:
    """From 13 May 2027 the row of India is another one; the law of the customer's place is asked, not that of a row."""
    house.clock.advance(178 * 86_400_000)  # 15 May 2027
    answered(desk, ["IN@2027-05-13", "US-TX"], question=question("IN"))
    asked(house)
    assert request(house)["due"] is not None
    assert request(house)["deadlines"][0]["rule"] == "in-dpdp"


@pytest.mark.parametrize(
    ("places", "due"),
    [(["DE"], "2026-12-18"), (["US-CA", "DE", "US-CA"], "2026-12-18"), (["no place", "DE"], "2026-12-18")],
)
def test_a_fact_of_an_early_version_is_read_by_the_places_of_its_decision(
    desk: Desk, house: RealHouse, places: list[str], due: str
) -> None:
    contact = answered(desk, places)
    asked(house)
    expected(request(house), due, "GDPR art. 12(3)-(4)")
    with house.database.read() as tx:
        (flag,) = review.flags(tx, house.database.tenant, [contact]).values()
    assert flag.detail == f"access, due {due}" + (", place unknown" if "no place" in places else "")


def test_a_customer_is_never_promised_a_day_by_a_law_that_does_not_bind(desk: Desk, house: RealHouse) -> None:
    """The health act's 30 days bind health bodies; nobody has said that this organisation is one."""
    answered(desk, ["US-OH"], question=question("US-OH"))
    assert "45 CFR" not in asked(house)
    assert (request(house)["due"], request(house)["deadlines"]) == (None, [])


def test_a_law_binds_an_organisation_that_says_it_is_one(desk: Desk, house: RealHouse) -> None:
    publish(house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', '["XX"]\nfacts = ["hipaa_entity"]')}))
    answered(desk, ["US-OH"], question=question("US-OH"))
    assert "45 CFR" in asked(house)
    assert request(house)["due"] == "2026-12-18"


def test_a_request_in_the_evening_counts_from_the_day_of_the_customer(desk: Desk, house: RealHouse) -> None:
    """19:30 on 17 November in California is 18 November in UTC; 45 days of the former end a day earlier."""
    publish(house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', '["XX"]\nfacts = ["ccpa_business"]')}))
    answered(desk, ["US-CA"], question=question("US-CA"))
    house.clock.advance(-int(house.clock.now_ms() % 86_400_000) + int(3.5 * 3_600_000))
    asked(house)
    assert request(house)["due"] == "2027-01-01"
    assert request(house)["deadlines"][0]["rule"] == "us-ca-know"


def test_a_place_by_another_name_has_the_day_of_its_own_clocks(desk: Desk, house: RealHouse) -> None:
    """At 03:30 UTC it is the same day in London, and still the day before further west."""
    answered(desk, ["GB"], question=question("UK"))
    house.clock.advance(-int(house.clock.now_ms() % 86_400_000) + int(3.5 * 3_600_000))
    asked(house)
    assert request(house)["due"] == "2026-12-18"


def test_a_place_that_nobody_knows_gets_no_law_and_the_flag_says_so(desk: Desk, house: RealHouse) -> None:
    contact = answered(desk, ["XX"], question=question("QQ"))
    assert "We know of no law where you are that sets a deadline" in asked(house)
    assert (request(house)["due"], request(house)["places"]) == (None, ["QQ"])
    with house.database.read() as tx:
        (flag,) = review.flags(tx, house.database.tenant, [contact]).values()
    assert flag.detail == "access, place unknown"


def test_where_no_law_sets_a_day_the_organisations_own_is_named_as_such(desk: Desk, house: RealHouse) -> None:
    publish(house, pack(ANN, BEN, changes={"house.toml": ('["XX"]', '["XX"]\nanswer_days = 20')}))
    answered(desk, ["XX"], question=question("QQ"))
    page = asked(house)
    assert "We know of no law where you are that sets a deadline, so this is our own." in page
    assert f"We will answer by {written('2026-12-07', 'en')}." in page  # 17 November somewhere on earth
    assert request(house)["due"] == "2026-12-07"


def test_the_day_is_that_of_the_first_request_and_stays(desk: Desk, house: RealHouse) -> None:
    answered(desk, ["DE"])
    asked(house)
    house.clock.advance(5 * 86_400_000)
    assert "We will answer by 18\N{NO-BREAK SPACE}December\N{NO-BREAK SPACE}2026" in asked(house)
    assert (
        "We will answer by 18\N{NO-BREAK SPACE}December\N{NO-BREAK SPACE}2026"
        in Customer(house).post(f"{CODE}/open", digits="0182").text
    )
    assert kinds(house) == ["rights_requested"]


def test_where_no_law_is_known_no_day_is_made_up(desk: Desk, house: RealHouse) -> None:
    answered(desk, [])
    page = asked(house)
    assert "You asked for this on" in page
    assert "We will answer by" not in page
    assert (request(house)["due"], request(house)["deadlines"]) == (None, [])


@pytest.mark.parametrize(("confidence", "evidence"), [("low", "recall"), ("high", "recall"), ("low", "page")])
def test_a_rule_that_is_not_sure_is_said_to_be_so(desk: Desk, house: RealHouse, confidence: str, evidence: str) -> None:
    unsure = f'confidence = "{confidence}"\nevidence = "{evidence}"'
    files = pack(ANN, BEN, changes={"rights.toml": ('confidence = "high"\nevidence = "page"', unsure)})
    publish(house, files)
    answered(desk, ["DE"])
    assert "We are still checking this rule" in asked(house)


def test_a_law_with_a_word_and_no_number_is_said_without_a_day(desk: Desk, house: RealHouse) -> None:
    files = pack(
        ANN,
        BEN,
        changes={
            "rights.toml": (
                'respond_within = 1\nrespond_unit = "month"\nextend_by = 2\nextend_unit = "month"\n',
                'respond_within = 0\nrespond_unit = "without-delay"\n',
            )
        },
    )
    publish(house, files)
    answered(desk, ["DE"])
    assert "The law sets no deadline for our answer: GDPR art. 12(3)-(4)" in asked(house)
    assert request(house)["due"] is None


def test_a_published_pack_gives_the_deadline(desk: Desk, house: RealHouse) -> None:
    digest = publish(house, pack(ANN, BEN, changes={"rights.toml": ("respond_within = 1\n", "respond_within = 2\n")}))
    answered(desk, ["DE"])
    assert "We will answer by 18\N{NO-BREAK SPACE}January\N{NO-BREAK SPACE}2027" in asked(house, "en")
    assert request(house)["pack"] == digest


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "18 December 2026"),
        ("es", "18 de diciembre de 2026"),
        ("de", "18. Dezember 2026"),
        ("fr", "18 décembre 2026"),
        ("ar", "18 ديسمبر 2026"),
    ],
)
def test_every_language_says_the_day_and_the_law(desk: Desk, house: RealHouse, language: str, day: str) -> None:
    answered(desk, ["DE"])
    page = asked(house, language)
    assert day.replace(" ", "\N{NO-BREAK SPACE}") in page
    assert not re.search(r"\d{4}-\d\d-\d\d", page)
    assert "GDPR art. 12(3)-(4)" in page


def test_an_answer_reads_as_the_pack_worded_it_that_asked(desk: Desk, house: RealHouse) -> None:
    old = publish(house, pack(ANN, BEN, changes={"purposes.toml": (TITLE, 'en = "the old wording"')}))
    new = manifest(version="3")
    publish(house, pack(ANN, BEN, changes={"purposes.toml": (TITLE, 'en = "the new wording"')}, text=new))
    answered(desk, ["DE"], digest=old)
    customer = Customer(house)
    page = customer.post(f"{CODE}/open", digits="0182").text
    assert "the old wording" in page
    assert "the new wording" not in page
    (one,) = check_file(customer.post(f"{CODE}/file", ticket=customer.ticket()).content, [house.database.key.public])
    assert one.document["dpv:hasPurpose"]["dct:title"] == "the old wording"


def test_the_pack_in_force_words_what_no_known_pack_asked(desk: Desk, house: RealHouse) -> None:
    publish(house, pack(ANN, BEN, changes={"purposes.toml": (TITLE, 'en = "the new wording"')}))
    answered(desk, ["DE"], digest="sha256:" + "ab" * 32)
    assert "the new wording" in Customer(house).post(f"{CODE}/open", digits="0182").text


def test_a_pack_that_is_published_later_is_used_from_then_on(desk: Desk, house: RealHouse) -> None:
    answered(desk, ["DE"])
    assert "Quality recording" in Customer(house).post(f"{CODE}/open", digits="0182").text
    publish(house, pack(ANN, BEN, changes={"purposes.toml": (TITLE, 'en = "the new wording"')}))
    assert "the new wording" in Customer(house).post(f"{CODE}/open", digits="0182").text


def test_a_pack_that_this_server_does_not_trust_words_nothing(desk: Desk, house: RealHouse) -> None:
    foreign = Trust((EVE.reviewer,))
    files = pack(EVE, changes={"purposes.toml": (TITLE, 'en = "Eve was here"')}, text=manifest((EVE,)))
    digest = publish(house, files, foreign)
    answered(desk, ["DE"], digest=digest)
    page = Customer(house).post(f"{CODE}/open", digits="0182").text
    assert "Eve was here" not in page
    assert "Quality recording" in page


def test_a_yes_that_was_repeated_on_the_recording_is_taken_back_like_any(desk: Desk, house: RealHouse) -> None:
    answered(desk, ["DE"], states=("given", "renewed"))
    customer = Customer(house)
    ticket = customer.ticket()
    assert "You said yes" in customer.post(f"{CODE}/open", digits="0182").text
    assert "Done. You withdrew it" in customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="quality").text
    file = customer.post(f"{CODE}/file", ticket=ticket).content
    states = [one.document["dpv:hasConsentStatus"] for one in check_file(file, [house.database.key.public])]
    assert states == ["dpv:ConsentGiven", "dpv:RenewedConsentGiven", "dpv:ConsentWithdrawn"]


@pytest.mark.parametrize("state", ["expired", "invalidated", "revoked"])
def test_a_yes_that_ended_is_not_called_unclear(desk: Desk, house: RealHouse, state: str) -> None:
    answered(desk, ["DE"], states=("given", state))
    page = Customer(house).post(f"{CODE}/open", digits="0182").text
    assert "Your consent no longer applies" in page
    assert "There is nothing to withdraw" in page
