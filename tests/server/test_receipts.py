"""The receipt's page on a real server: who may open it, what it does, and what it tells nobody."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import pytest
import requests
import sqlalchemy as sa
from msgspec import structs

from agent_assist.domain.consent import NO_GUARDIAN
from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import Fact
from agent_assist.domain.identity import uuid7
from agent_assist.evidence.envelope import Event, fact_of
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.receipt_code import hashed, spoken
from agent_assist.evidence.receipt_file import check_whole
from agent_assist.evidence.receipt_words import words
from agent_assist.server.db.receipt_schema import receipt_code
from agent_assist.server.services import receipts
from tests.server.receipt_calls import CODE, NUMBER, OTHER, Customer, call, kinds
from tests.server_house import Desk, RealHouse


def test_the_door_asks_for_digits_and_is_the_same_for_a_code_nobody_has(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    customer = Customer(house)
    ours, nobody = customer.get(), customer.get(OTHER)
    assert ours.status_code == nobody.status_code == 200
    assert ours.text.replace(CODE, "").replace(spoken(CODE), "") == nobody.text.replace(OTHER, "").replace(
        spoken(OTHER), ""
    )
    assert (
        customer.post(f"{OTHER}/open", digits="0182").text.replace(OTHER, CODE).replace(spoken(OTHER), spoken(CODE))
        == customer.post(f"{CODE}/open", digits="0183").text
    )


def test_code_and_digits_open_it_and_nothing_personal_is_shown(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    for form in (CODE, spoken(CODE), CODE.lower()):
        answer = Customer(house).post(f"{form}/open", digits=" 0182 ")
        assert answer.status_code == 200
        assert "Quality recording" in answer.text
        assert answer.text.count("You said yes") == 2
        assert "You said no" in answer.text
        shown = re.sub(r'name="ticket" value="[^"]+"', "", answer.text)  # chance may put any digits into it
        assert not any(word in shown for word in ("Okafor", "0182", "555", "Maya"))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ar"])
def test_nobody_is_told_to_have_said_no_where_no_guardian_was_there(
    desk: Desk, house: RealHouse, language: str
) -> None:
    contact = call(desk, house)
    body = {"purpose": "analysis", "language": "en", "places": ["DE"], "because": NO_GUARDIAN}
    desk.outbox.record("consent_refused", contact, body)
    assert desk.codes() == ["stored"]
    told = words(language)
    text = Customer(house, language).post(f"{CODE}/open", digits="0182").text
    assert text.count(told["unguarded"]) == 1
    assert text.count(told["refused"]) == 1  # the other one was said
    assert told["unguarded"] != words("en")["unguarded"] or language == "en"


def test_it_says_who_the_company_is_only_where_that_is_known(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    bare = Customer(house).post(f"{CODE}/open", digits="0182").text
    assert "The company&#39;s name is not published here" in bare
    assert "<bdi>us</bdi>" not in bare
    house.publish("setting", "house", {"address": "1 Alder Street"})
    page = Customer(house).post(f"{CODE}/open", digits="0182").text
    assert "<bdi>1 Alder Street</bdi>" in page
    assert "name is not published here" in page
    house.publish("setting", "house", {"name": "Alder Mutual", "address": "1 Alder Street"})
    page = Customer(house).post(f"{CODE}/open", digits="0182").text
    assert re.search(r"<p><bdi>Alder Mutual</bdi></p>\s*<p><bdi>1 Alder Street</bdi></p>", page)
    assert '<p class="sender"><bdi>Alder Mutual</bdi></p>' in page
    assert "name is not published here" not in page


def test_a_fact_that_can_no_longer_be_read_does_not_close_the_page(
    desk: Desk, house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(desk, house)

    def stricter(event: Event, keys: Mapping[str, SubjectKey]) -> Fact:
        """As a version would read it that asks more of an answer."""
        fact = fact_of(event, keys)
        return structs.replace(fact, body={"purpose": 5}) if fact.body.get("purpose") == "training" else fact

    monkeypatch.setattr(receipts, "fact_of", stricter)
    answer = Customer(house).post(f"{CODE}/open", digits="0182")
    assert answer.status_code == 200
    assert answer.text.count("You said yes") == 2
    assert "You said no" not in answer.text


@pytest.mark.parametrize("digits", ["", "none", "0183", "018", "00182", "0182; --", "٠١٨٢", "0" * 3000])
def test_other_digits_open_nothing(desk: Desk, house: RealHouse, digits: str) -> None:
    call(desk, house)
    answer = Customer(house).post(f"{CODE}/open", digits=digits)
    assert answer.status_code == 403
    assert "t match. Check the code" in answer.text
    assert "ticket" not in answer.text


@pytest.mark.parametrize("digits", ["none", "None", "", "0000"])
def test_a_code_that_nobody_has_opens_with_nothing(house: RealHouse, digits: str) -> None:
    answer = Customer(house).post(f"{OTHER}/open", digits=digits)
    assert answer.status_code == 403
    assert "ticket" not in answer.text


def test_tries_of_a_code_are_slowed_down_for_who_makes_them(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    customer = Customer(house)
    for wrong in ("0001", "0002", "0003"):
        assert "t match. Check the code" in customer.post(f"{CODE}/open", digits=wrong).text
    assert "Wait 1 second, " in customer.post(f"{CODE}/open", digits="0182").text
    assert (
        "t match. Check the code" in customer.post(f"{OTHER}/open", digits="0182").text
    )  # who has another code may try it
    house.clock.advance(1_000)
    assert customer.post(f"{CODE}/open", digits="0182").status_code == 200


def test_what_is_no_code_is_said_so_and_costs_no_try(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    customer = Customer(house)
    for _ in range(10):
        answer = customer.post("AAAAAAAB/open", digits="0182")
        assert answer.status_code == 404
        assert "t a valid code" in answer.text
    assert customer.post(f"{CODE}/open", digits="0182").status_code == 200


def test_a_withheld_number_is_told_where_to_go(desk: Desk, house: RealHouse) -> None:
    call(desk, house, number="")
    answer = Customer(house).post(f"{CODE}/open", digits="")
    assert answer.status_code == 403
    assert "Your number was hidden" in answer.text


def test_taking_one_back_is_a_fact_in_the_log_and_reaches_the_agent(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    customer = Customer(house)
    ticket = customer.ticket()
    answer = customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="quality")
    assert "Done. You withdrew it on" in answer.text
    assert answer.text.count("You said yes") == 1
    again = customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="quality")
    assert "nothing to withdraw" in again.text
    assert kinds(house) == ["consent_withdrawn"]
    rows = [row for row in desk.link.pull(0, 100).rows if row.kind == "withdrawal"]
    assert [(row.body["contact"], row.body["purposes"]) for row in rows] == [(contact, ["quality"])]


def test_taking_everything_back_takes_only_what_was_given(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    customer = Customer(house)
    answer = customer.post(f"{CODE}/withdraw", ticket=customer.ticket(), purpose="*")
    assert answer.text.count("</strong> You withdrew it") == 2
    assert "You said no" in answer.text
    assert kinds(house) == ["consent_withdrawn", "consent_withdrawn"]


def test_asking_for_data_is_written_down_once_and_flags_the_contact(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    customer = Customer(house)
    ticket = customer.ticket()
    assert "We logged your request" in customer.post(f"{CODE}/data", ticket=ticket).text
    assert "You have already asked for this" in customer.post(f"{CODE}/data", ticket=ticket).text
    assert kinds(house) == ["rights_requested"]


def test_the_file_is_proven_by_the_log_without_the_server(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    customer = Customer(house)
    customer.post(f"{CODE}/withdraw", ticket=customer.ticket(), purpose="quality")
    answer = customer.post(f"{CODE}/file", ticket=customer.ticket())
    found = check_whole(answer.content, [house.database.key.public]).receipts
    whole = json.loads(answer.content)
    del whole["receipts"][-1]
    with pytest.raises(Invalid, match="Receipts are missing: 1 of 4"):
        check_whole(json.dumps(whole).encode(), [house.database.key.public])
    states = [one.document["dpv:hasConsentStatus"].removeprefix("dpv:Consent") for one in found]
    assert states == ["Given", "Refused", "Given", "Withdrawn"]
    assert all(one.log_size == 7 and not one.provisional for one in found)
    opened = json.dumps([one.document for one in found])  # the file itself carries them enclosed
    said = set(re.findall(r"\w+", answer.text + opened))  # whole words: proofs are long rows of any digits
    assert "ConsentGiven" in said
    assert "0182" not in said
    assert "Okafor" not in answer.text + opened


@pytest.mark.parametrize("act", ["withdraw", "data", "file", "check", "leaflet", "show"])
@pytest.mark.parametrize("ticket", ["", "0.00", "9999999999999.00", "٣.x", "x", "9" * 400 + ".a"])
def test_without_a_ticket_nothing_is_done(desk: Desk, house: RealHouse, act: str, ticket: str) -> None:
    call(desk, house)
    answer = Customer(house).post(f"{CODE}/{act}", ticket=ticket, purpose="*")
    assert answer.status_code == 403
    assert "Open your receipt again" in answer.text
    assert kinds(house) == []


def test_a_ticket_opens_its_own_code_only_and_for_a_quarter_of_an_hour(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    call(desk, house, code=OTHER)
    customer = Customer(house)
    ticket = customer.ticket()
    assert customer.post(f"{OTHER}/withdraw", ticket=ticket, purpose="*").status_code == 403
    house.clock.advance(900_001)
    assert customer.post(f"{CODE}/withdraw", ticket=ticket, purpose="*").status_code == 403
    assert kinds(house) == []


@pytest.mark.parametrize("language", ["de-CH,en;q=0.5", "es", "fr", "ar-EG", "tlh", "x" * 5000])
def test_it_speaks_the_customers_language(desk: Desk, house: RealHouse, language: str) -> None:
    call(desk, house)
    answer = Customer(house, language[:4000]).post(f"{CODE}/open", digits="0182")
    base = language[:2] if language[:2] in {"de", "es", "fr", "ar"} else "en"
    assert f'<html lang="{base}" dir="{"rtl" if base == "ar" else "ltr"}">' in answer.text


def test_arabic_keeps_values_apart_and_dates_are_in_words(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    page = Customer(house, "ar").post(f"{CODE}/open", digits="0182").text
    assert "قلت نعم" in page
    assert re.search(
        "في \u2068\\d+\u00a0\\w+\u00a0\\d{4}\u2069 الساعة \u2068\\d\\d:\\d\\d\u2069\u00a0\\(\u2068UTC\u2069\\)", page
    )
    assert '<code class="fingerprint" dir="ltr">' in page
    assert f"\u2068{spoken(CODE)}\u2069" in page
    assert "\u2068" not in Customer(house, "de").post(f"{CODE}/open", digits="0182").text


def test_the_page_keeps_nothing_and_loads_nothing(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    for answer in (Customer(house).get(), Customer(house).post(f"{CODE}/open", digits="0182")):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in answer.headers
        assert "<script" not in answer.text
        assert "http" not in answer.text


def test_hostile_forms_and_codes_are_answered_like_wrong_ones(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    url = f"{house.url}/r/{CODE}/open"
    for body in (b"\xff\xfe", b"digits=%00", b"a=1&" * 5_000, b"digits", b"{}", b"digits=" + b"1" * 100_000):
        answer = requests.post(url, data=body, timeout=20)
        assert answer.status_code in {403, 413}
        house.clock.advance(900_000)
    for code in ("%00", "..", "<b>", "🙂", "A" * 5_000):
        assert requests.get(f"{house.url}/r/{code}", timeout=20).status_code in {400, 404, 414}


def test_a_bad_offer_is_passed_over_and_a_second_contact_cannot_take_a_code(desk: Desk, house: RealHouse) -> None:
    contact = uuid7(house.clock.now_ms(), b"\x07" * 10)
    body = {"call_id": "c1", "direction": "in", "number_masked": "••• 9999", "line": "", "source": "test"}
    desk.outbox.record("contact_opened", contact, body)
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": "not a code"})
    desk.outbox.record("receipt_offered", contact, {"code": CODE})
    assert desk.codes() == ["stored"] * 3
    assert Customer(house).post(f"{CODE}/open", digits="9999").status_code == 403
    house.clock.advance(900_000)
    call(desk, house)
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    desk.codes()
    assert Customer(house).post(f"{CODE}/open", digits="9999").status_code == 403
    assert Customer(house).post(f"{CODE}/open", digits="0182").status_code == 200


def test_a_number_that_was_told_late_opens_it_and_no_other_takes_its_place(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house, number="withheld")
    assert Customer(house).post(f"{CODE}/open", digits="0182").status_code == 403
    for masked, number in (("••• ••• 0182", NUMBER), ("••• ••• 7777", "+4930907777")):
        body = {"call_id": "hook-1", "source": "handoff", "by": "call_id", "number_masked": masked}
        desk.outbox.record("contact_linked", contact, body, personal={"number": number})
    desk.outbox.record("contact_linked", contact, {"call_id": "page-1", "source": "web_hook", "by": "call_id"})
    assert desk.codes() == ["stored"] * 3
    house.clock.advance(900_000)
    assert Customer(house).post(f"{CODE}/open", digits="7777").status_code == 403
    house.clock.advance(900_000)
    assert Customer(house).post(f"{CODE}/open", digits="0182").status_code == 200


def test_the_table_of_codes_holds_no_code(desk: Desk, house: RealHouse) -> None:
    contact = call(desk, house)
    with house.database.read() as tx:
        rows = [tuple(row) for row in tx.execute(sa.select(receipt_code))]
    assert [(row[1], row[2]) for row in rows] == [(hashed(CODE), contact)]
    assert CODE not in str(rows)


def test_a_call_without_an_answer_has_no_file(desk: Desk, house: RealHouse) -> None:
    contact = uuid7(house.clock.now_ms(), bytes([5] * 10))
    body = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", contact, body, personal={"number": NUMBER, "name": "Ms Okafor"})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    assert desk.codes() == ["stored"] * 2
    customer = Customer(house)
    answer = customer.post(f"{CODE}/file", ticket=customer.ticket())
    assert (answer.status_code, answer.headers["Content-Type"].partition(";")[0]) == (404, "text/html")
    assert customer.post(f"{CODE}/file", ticket="").status_code == 403


def test_the_page_says_how_long_things_are_kept_at_the_place_of_the_call(desk: Desk, house: RealHouse) -> None:
    call(desk, house)
    body = {"trigger": "place_learned", "level": "explicit", "places": ["PT"]}
    assert "180 days" in Customer(house).post(f"{CODE}/open", digits="0182").text
    desk.outbox.record("policy_decided", uuid7(house.clock.now_ms() - 3_000, bytes(10)), body)
    assert desk.codes() == ["stored"]
    shown = Customer(house).post(f"{CODE}/open", digits="0182").text
    assert "180 days" not in shown
    assert "30 days" in shown
