"""Systems that are told of a request: who, when, what they answered; and what waits for them."""

from __future__ import annotations

import html
import json
from datetime import date

import pytest

from agent_assist.cli import admin
from agent_assist.domain.errors import BadInput
from agent_assist.domain.rights import Ground, SystemAnswer
from agent_assist.evidence.explain import words
from agent_assist.evidence.receipt_words import LANGUAGES
from tests.server.receipt_calls import CODE, Customer, call
from tests.server.request_office import A, Office

ARCHIVE, CRM = "Recorder archive", "CRM <b>"


def test_each_system_is_told_and_answers(office: Office) -> None:
    made = office.letter(office.call("DE"), "erasure")
    office.act(made, A.GRANTED)
    office.act(made, A.TOLD, system=ARCHIVE)
    office.later(2)
    shown = office.act(made, A.TOLD, system=CRM)
    assert shown.course.silent == {ARCHIVE, CRM}
    with pytest.raises(BadInput, match="a system that was told has not answered"):
        office.act(made, A.CARRIED_OUT)
    office.act(made, A.CONFIRMED, system=ARCHIVE, answer=SystemAnswer.DONE)
    with pytest.raises(BadInput, match="not told of it, or has answered"):
        office.act(made, A.CONFIRMED, system=ARCHIVE, answer=SystemAnswer.DONE)
    with pytest.raises(BadInput, match="this was done already"):
        office.act(made, A.TOLD, system=CRM)
    shown = office.act(made, A.CONFIRMED, system=CRM, answer=SystemAnswer.KEPT)
    assert [(one.system, one.told, one.answer, one.answered) for one in shown.course.systems] == [
        (ARCHIVE, date(2026, 11, 18), SystemAnswer.DONE, date(2026, 11, 20)),
        (CRM, date(2026, 11, 20), SystemAnswer.KEPT, date(2026, 11, 20)),
    ]
    office.act(made, A.CARRIED_OUT)
    acts = [(one["act"], one.get("system"), one.get("answer")) for one in office.facts("rights_handled")]
    assert acts == [
        ("granted", None, None),
        ("told", ARCHIVE, None),
        ("told", CRM, None),
        ("confirmed", ARCHIVE, "done"),
        ("confirmed", CRM, "kept"),
        ("carried_out", None, None),
    ]


@pytest.mark.parametrize("system", ["", " ", "two\nlines", "x" * 5_000, "a\x00b"])
def test_a_system_has_a_name_of_one_line(sqlite_office: Office, system: str) -> None:
    made = sqlite_office.letter(sqlite_office.call("DE"))
    with pytest.raises(BadInput):
        sqlite_office.act(made, A.TOLD, system=system)
    assert sqlite_office.facts("rights_handled") == []


def test_nobody_is_told_of_what_is_closed(sqlite_office: Office) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    office.act(made, A.REFUSED, grounds=(Ground.NO_DATA,))
    with pytest.raises(BadInput, match="it has its answer already"):
        office.act(made, A.TOLD, system=CRM)


def test_the_command_tells_and_confirms(sqlite_office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office = sqlite_office
    made = office.letter(office.call("DE"))
    folder = office.house._settings.data
    reference = made.course.reference

    def run(*arguments: str) -> str:
        assert admin.run(["requests", *arguments, "--data", str(folder)]) == 0
        return capsys.readouterr().out

    run("tell", reference, "--by", "Sue", "--system", ARCHIVE)
    plain = run("show", reference)
    assert f"{ARCHIVE}: told on" in plain
    assert "no answer yet" in plain
    told = json.loads(run("confirm", reference, "--by", "Sue", "--system", ARCHIVE, "--answer", "nothing", "--json"))
    assert [(one["system"], one["answer"]) for one in told["systems"]] == [(ARCHIVE, "nothing")]
    assert (told["acts"][1]["system"], told["acts"][1]["answer"]) == (ARCHIVE, "nothing")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_customer_reads_who_was_told_and_the_answer(sqlite_office: Office, language: str) -> None:
    office = sqlite_office
    contact = call(office.desk, office.house)
    made = office.letter(contact, "erasure")
    office.act(made, A.TOLD, system=CRM)
    waiting = Customer(office.house, language).post(f"{CODE}/open", digits="0182").text
    for answer in SystemAnswer:
        office.act(made, A.CONFIRMED, system=CRM, answer=answer)
        page = Customer(office.house, language).post(f"{CODE}/open", digits="0182").text
        said = words(language).sentences[f"answer_{answer}"]
        assert html.escape(said, quote=True) in page.replace("&#39;", "&#x27;")
        assert html.escape(said, quote=True) not in waiting.replace("&#39;", "&#x27;")
        assert "CRM &lt;b&gt;" in page
        office.act(made, A.TOLD, system=CRM)
