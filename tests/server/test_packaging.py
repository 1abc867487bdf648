"""The package on a server: for whom it is made, what it is refused for, and that making it is a fact."""

from __future__ import annotations

import io
import json
import os
import stat
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from pypdf import PdfReader

from agent_assist.cli import admin
from agent_assist.domain.errors import BadInput
from agent_assist.domain.rights import Ground, PauseReason
from agent_assist.evidence.explain import LANGUAGES
from agent_assist.evidence.package import schema
from agent_assist.evidence.receipt_words import words
from agent_assist.server.services.erasure import Asked, Erasures
from agent_assist.server.services.holds import Holds
from agent_assist.server.services.packaging import Packaging
from agent_assist.server.services.packs_in_use import PacksInUse
from agent_assist.server.services.requests import ShownRequest
from tests.packs import TRUST
from tests.server.receipt_calls import CODE, NUMBER, Customer, call
from tests.server.request_office import A, Office


def packaging(office: Office) -> Packaging:
    house = office.house
    packs = PacksInUse(house.database, house.clock, TRUST)
    return Packaging(house.database, house.clock, packs, office.handling)


def asked(office: Office, right: str = "access") -> ShownRequest:
    office.house.publish("setting", "house", {"name": "Alder Mutual", "address": "1 Alder Street"})
    return office.letter(call(office.desk, office.house), right, words="All of it, please.")


def acts(office: Office) -> list[str]:
    return [one["act"] for one in office.facts("rights_handled")]


def test_a_granted_request_is_answered_with_both_files(office: Office) -> None:
    other = call(office.desk, office.house, code="")
    office.desk.outbox.record("note_saved", other, {"kinds": {}}, personal={"text": "of another call"})
    assert office.desk.codes() == ["stored"]
    made = asked(office)
    office.act(made, A.GRANTED)
    machine, paper = packaging(office).make(made.course.reference, "Sue", "en")
    read: Any = json.loads(machine)
    jsonschema.validate(read, schema())
    assert read["request"]["reference"] == made.course.reference
    assert [(one["name"], one["text"]) for one in read["values"]] == [
        ("number", NUMBER),
        ("name", "Ms Okafor"),
        ("line", "Billing"),
        ("request", "All of it, please."),
    ]
    assert [one["status"] for one in read["answers"]] == ["dpv:ConsentGiven", "dpv:ConsentRefused", "dpv:ConsentGiven"]
    assert CODE not in machine.decode()
    assert b"another call" not in machine.replace(words("en")["package_left_other_calls"].encode(), b"")
    text = "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(paper)).pages)
    assert NUMBER in text
    assert "All of it, please." in text
    assert "Alder Mutual" in text
    assert acts(office) == ["granted", "packaged"]
    assert "We put your data together on" in Customer(office.house).post(f"{CODE}/open", digits="0182").text


def test_it_is_not_given_out_before_it_is_granted(office: Office) -> None:
    made = asked(office)
    with pytest.raises(BadInput, match="only what was granted"):
        packaging(office).make(made.course.reference, "Sue", "en")
    office.act(made, A.ASKED, needs=PauseReason.IDENTITY)
    with pytest.raises(BadInput, match="only what was granted"):
        packaging(office).make(made.course.reference, "Sue", "en")
    office.act(made, A.REFUSED, grounds=(Ground.IDENTITY,))
    with pytest.raises(BadInput, match="only what was granted"):
        packaging(office).make(made.course.reference, "Sue", "en")
    assert "packaged" not in acts(office)


def test_it_waits_for_the_systems_that_were_told(sqlite_office: Office) -> None:
    office = sqlite_office
    made = asked(office, "portability")
    office.act(made, A.GRANTED)
    office.act(made, A.TOLD, system="CRM")
    with pytest.raises(BadInput, match="has not answered"):
        packaging(office).make(made.course.reference, "Sue", "de")


@pytest.mark.parametrize("right", ["erasure", "rectification"])
def test_another_right_gets_no_package(sqlite_office: Office, right: str) -> None:
    office = sqlite_office
    made = asked(office, right)
    office.act(made, A.GRANTED)
    with pytest.raises(BadInput, match="something else"):
        packaging(office).make(made.course.reference, "Sue", "en")
    with pytest.raises(BadInput, match="not available in this language"):
        packaging(office).make(made.course.reference, "Sue", "tlh")
    with pytest.raises(BadInput):
        packaging(office).make("K7M-4QTB", "Sue", "en")


def test_somebody_who_was_erased_has_no_package(office: Office) -> None:
    made = asked(office)
    office.act(made, A.GRANTED)
    Erasures(office.house.database, office.house.clock).contact(made.contact, Asked("Sue", "asked by letter"))
    with pytest.raises(BadInput, match="was erased"):
        packaging(office).make(made.course.event, "Sue", "en")
    assert acts(office) == ["granted"]


def test_a_hold_neither_stops_it_nor_is_in_it(sqlite_office: Office) -> None:
    office = sqlite_office
    made = asked(office)
    office.act(made, A.GRANTED)
    Holds(office.house.database, office.house.clock).place(made.contact, "legal", "file 12 O 7/26")
    machine, paper = packaging(office).make(made.course.reference, "Sue", "en")
    assert b"12 O 7/26" not in machine
    assert b"hold" not in machine
    assert "12 O 7/26" not in "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(paper)).pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_in_the_persons_language(sqlite_office: Office, language: str) -> None:
    office = sqlite_office
    made = asked(office)
    office.act(made, A.GRANTED)
    _machine, paper = packaging(office).make(made.course.reference, "Sue", language)
    reader = PdfReader(io.BytesIO(paper))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == language
    assert reader.metadata is not None
    assert reader.metadata.title == words(language)["package_title"]
    text = "".join(sheet.extract_text() for sheet in reader.pages)
    assert NUMBER in text.replace("\u2068", "").replace("\u2069", "")


def test_the_command_writes_both_files_for_their_owner_alone(
    sqlite_office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office = sqlite_office
    made = asked(office)
    reference, out = made.course.reference, tmp_path / "packages"
    out.mkdir()

    def run(*more: str) -> int:
        common = ("--by", "Sue", "--language", "en", "--out", str(out), "--data", str(office.house._settings.data))
        return admin.run(["requests", "package", reference, *common, *more])

    assert run() == 2  # not granted
    assert list(out.iterdir()) == []
    office.act(made, A.GRANTED)
    capsys.readouterr()
    assert run("--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "request": reference,
        "files": [f"{reference}.json", f"{reference}.pdf"],
    }
    assert sorted(one.name for one in out.iterdir()) == [f"{reference}.json", f"{reference}.pdf"]
    if os.name == "posix":
        assert {stat.S_IMODE(one.stat().st_mode) for one in out.iterdir()} == {0o600}
    first = (out / f"{reference}.json").read_bytes()
    assert run() == 2  # nothing is replaced, and nothing more is written down
    assert (out / f"{reference}.json").read_bytes() == first
    assert acts(office) == ["granted", "packaged"]
