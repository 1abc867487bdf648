"""Explain this call, on a real server: who may have the page made, what it holds, and that it is written down."""

from __future__ import annotations

import io
import json
import re
from typing import Any

import pytest
import requests
from pypdf import PdfReader

from agent_assist.evidence.explain.page import policy
from agent_assist.evidence.receipt_code import new_code
from agent_assist.protocol.messages import PROTOCOL_VERSION
from agent_assist.server.services import explaining
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.holds import Holds
from agent_assist.server.services.receipts import TICKET_MS
from tests.contracts.server_parts import BOSS, signed_in
from tests.server_house import Desk, RealHouse

CODE = new_code(b"\x01\x02\x03\x04\x05")
NOTE = "Call back on Monday."


def call(desk: Desk) -> str:
    """A call with a yes, a note, a flag and a code."""
    contact = desk.outbox.new_id()
    body = {"call_id": "c1", "direction": "in", "number_masked": "••• ••• 0182", "line": "Billing", "source": "test"}
    desk.outbox.record("contact_opened", contact, body, personal={"number": "+14155550182", "name": "Ms Okafor"})
    desk.outbox.record("consent_given", contact, {"purpose": "quality", "language": "en"})
    desk.outbox.record("note_saved", contact, {"kinds": {}, "length": 20}, personal={"text": NOTE})
    desk.outbox.record("flag_raised", contact, {"flag": "disclosure_missing", "severity": "high", "detail": ""})
    desk.outbox.record("receipt_offered", contact, {}, personal={"code": CODE})
    assert desk.codes() == ["stored"] * 5
    return contact


def opened(desk: Desk, session: str, contact: str) -> str:
    event = desk.outbox.record("review_opened", contact, {"reason": "complaint", "reason_text": ""}, actor=BOSS)
    assert desk.codes(session=session) == ["stored"]
    return event.id


def ask(house: RealHouse, desk: Desk, session: str, contact: str, **query: str) -> requests.Response:
    headers = {
        "Authorization": f"Bearer {desk.enrolment.token}",
        "Assist-Session": session,
        "Assist-Protocol": str(PROTOCOL_VERSION),
    }
    return requests.get(f"{house.url}/v1/review/contacts/{contact}/page", params=query, headers=headers, timeout=20)


def written(house: RealHouse) -> list[dict[str, Any]]:
    """What the server wrote down about pages that were made."""
    facts = [json.loads(data) for data in house.events("server")]
    return [fact for fact in facts if fact["kind"] == "call_explained"]


def customer(house: RealHouse, path: str, language: str = "en", **fields: str) -> requests.Response:
    return requests.post(
        f"{house.url}/r/{path}",
        data=fields,
        headers={"Accept-Language": language},
        timeout=20,
        allow_redirects=False,
    )


def ticket(house: RealHouse) -> str:
    found = re.search(r'name="ticket" value="([^"]+)"', customer(house, f"{CODE}/open", digits="0182").text)
    assert found is not None
    return found[1]


def test_a_supervisor_who_opened_the_contact_has_the_page_and_it_is_a_fact(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    opening = opened(desk, session, contact)
    house.clock.advance(1_000)
    answer = ask(house, desk, session, contact, opened=opening, language="de")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert answer.headers["content-security-policy"] == policy()
    assert "Sie haben Ja gesagt zu: Qualitätsaufzeichnung." in answer.text
    assert NOTE in answer.text
    assert "Die Teamleitung hat diese Seite erstellt." in answer.text  # the page tells that it was made
    (fact,) = written(house)
    assert fact["contact"] == contact
    assert fact["body"] == {"to": "supervisor", "by": "sue", "language": "de", "format": "html"}
    assert fact["id"] in answer.text  # the newest fact it was made from


def test_a_hold_stands_on_the_page_for_the_supervisor_and_not_on_the_customers(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    Holds(house.database, house.clock).place(contact, "legal", "file 12 O 7/26")
    opening = opened(desk, session, contact)
    assert "erase them: file 12 O 7/26." in ask(house, desk, session, contact, opened=opening).text
    assert "12 O 7/26" not in customer(house, f"{CODE}/call", ticket=ticket(house)).text


def test_the_page_on_paper(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    answer = ask(house, desk, session, contact, opened=opened(desk, session, contact), format="pdf")
    assert answer.headers["content-type"] == "application/pdf"
    text = " ".join(PdfReader(io.BytesIO(answer.content)).pages[0].extract_text().split())
    assert "You said yes to: Quality recording." in text
    assert written(house)[0]["body"]["format"] == "pdf"


def test_every_page_names_the_organisation_at_its_top(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    opening = opened(desk, session, contact)
    assert 'class="sender"' not in ask(house, desk, session, contact, opened=opening).text
    house.publish("setting", "house", {"name": "Alder Mutual"})
    sender = '<p class="sender"><bdi>Alder Mutual</bdi></p>'
    pages = (
        ask(house, desk, session, contact, opened=opening).text,
        customer(house, f"{CODE}/call", ticket=ticket(house)).text,
        customer(house, f"{CODE}/open", digits="0182").text,
        requests.get(f"{house.url}/r/{CODE}", timeout=20).text,
    )
    for shown in pages:
        assert shown.index(sender) < shown.index("<h1>")


def test_nobody_else_has_a_page_and_then_nothing_is_written(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    opening = opened(desk, session, contact)
    agent = signed_in(house, desk, "ann", "agent")
    other = signed_in(house, desk, "tom")
    other_contact = desk.outbox.new_id()
    for who, what, query in (
        (session, contact, {}),
        (session, contact, {"opened": "' OR 1=1 --"}),
        (session, other_contact, {"opened": opening}),
        (agent, contact, {"opened": opening}),
        (other, contact, {"opened": opening}),
        ("made-up", contact, {"opened": opening}),
    ):
        answer = ask(house, desk, who, what, **query)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    for query in ({"language": "tlh"}, {"format": "exe"}, {"language": "../en"}):
        answer = ask(house, desk, session, contact, opened=opening, **query)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_input")
    assert requests.get(f"{house.url}/v1/review/contacts/{contact}/page", timeout=20).status_code == 401
    assert written(house) == []
    house.clock.advance(8 * 3_600_000)
    late = ask(house, desk, signed_in(house, desk), contact, opened=opening)
    assert late.status_code == 403


def test_after_an_erasure_the_page_says_so_and_shows_no_note(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    opening = opened(desk, session, contact)
    Erasures(house.database, house.clock).contact(contact, Asked("sue", "asked on the telephone"))
    answer = ask(house, desk, session, contact, opened=opening)
    assert NOTE not in answer.text
    assert "its text was erased" in answer.text
    assert "Your name, your number and the notes on this call were erased." in answer.text


def test_the_holder_of_a_receipt_sees_what_happened_and_nothing_personal(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    opened(desk, session, contact)
    answer = customer(house, f"{CODE}/call", "fr-CA", ticket=ticket(house))
    assert (answer.status_code, answer.headers["content-security-policy"]) == (200, policy())
    assert answer.headers["cache-control"] == "no-store"
    assert '<html lang="fr" dir="ltr">' in answer.text
    assert "Vous avez dit oui à\u00a0: Enregistrement qualité." in answer.text
    assert "Cette page a été ouverte avec le code de votre reçu." in answer.text
    for hidden in (NOTE, "Okafor", "0182", "Maya", "contrôle", "responsable", CODE):
        assert hidden not in answer.text, hidden
    (fact,) = written(house)
    assert (fact["contact"], fact["body"]["to"], fact["body"]["by"]) == (contact, "customer", "")


def test_who_reads_arabic_gets_the_page_in_arabic(desk: Desk, house: RealHouse) -> None:
    contact, session = call(desk), signed_in(house, desk)
    ours = customer(house, f"{CODE}/call", "ar-EG", ticket=ticket(house)).text
    assert '<html lang="ar" dir="rtl">' in ours
    assert "قلت نعم لهذا الغرض: \u2068" in ours
    assert "لمراقبة الجودة\u2069." in ours
    assert "الأوقات أدناه بتوقيت \u2068UTC\u2069." in ours
    paper = ask(house, desk, session, contact, opened=opened(desk, session, contact), language="ar", format="pdf")
    assert "مكالمتك" in PdfReader(io.BytesIO(paper.content)).pages[0].extract_text()
    assert [fact["body"]["language"] for fact in written(house)] == ["ar", "ar"]


def test_a_record_that_no_page_holds_is_said_so_and_nothing_is_left_out_in_silence(
    desk: Desk, house: RealHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    contact, session = call(desk), signed_in(house, desk)
    opening = opened(desk, session, contact)
    monkeypatch.setattr(explaining, "EVENTS_LIMIT", 6)  # the call has six
    answer = ask(house, desk, session, contact, opened=opening)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_input")
    assert customer(house, f"{CODE}/call", ticket=ticket(house)).status_code == 400
    assert written(house) == []


def test_looking_again_writes_nothing_until_the_ticket_is_over(desk: Desk, house: RealHouse) -> None:
    call(desk)
    first = ticket(house)
    for _ in range(3):
        assert customer(house, f"{CODE}/call", ticket=first).status_code == 200
    assert len(written(house)) == 1
    house.clock.advance(TICKET_MS + 1)
    assert customer(house, f"{CODE}/call", ticket=ticket(house)).status_code == 200
    assert len(written(house)) == 2


@pytest.mark.parametrize("wrong", ["", "1.2", "9" * 30 + ".00", "99999999999999.deadbeef", "x" * 3_000])
def test_without_the_second_factor_the_way_leads_back_to_the_door(desk: Desk, house: RealHouse, wrong: str) -> None:
    call(desk)
    answer = customer(house, f"{CODE}/call", ticket=wrong)
    assert (answer.status_code, answer.headers["location"], answer.text) == (303, f"/r/{CODE}", "")
    assert written(house) == []


def test_a_ticket_opens_only_its_own_code_and_not_for_ever(desk: Desk, house: RealHouse) -> None:
    call(desk)
    ours, other = ticket(house), new_code(b"\x09\x09\x09\x09\x09")
    assert customer(house, f"{other}/call", ticket=ours).status_code == 303
    odd = customer(house, "%0D%0ASet-Cookie:%20a/call", ticket=ours)
    assert odd.status_code == 303
    assert "set-cookie" not in odd.headers
    house.clock.advance(TICKET_MS + 1)
    assert customer(house, f"{CODE}/call", ticket=ours).status_code == 303
