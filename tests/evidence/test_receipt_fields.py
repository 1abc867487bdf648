"""What a receipt carries of a consent record's fields, looked up in real documents; what it lacks is said in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli.receipt import run
from agent_assist.domain.facts import FactKind
from agent_assist.domain.purpose import Purpose
from agent_assist.evidence import receipt, receipt_fields
from agent_assist.evidence.receipt_file import provisional_file
from agent_assist.policy import default_pack_path, load
from tests.evidence.test_receipt import HOUSE, KEY, answer, made

FIELDS = load(default_pack_path()).record_fields
WORDS = {"en": "our offers"}
OFFERS = Purpose("quality", WORDS, WORDS, 30, ("recorder",), "QA-7", facts=("marketing_call",))


def document(house: receipt.House = HOUSE, **body: object) -> dict[str, Any]:
    asked = receipt.AskedPurpose("quality", "checking our service", 180, ("recorder",))
    return receipt.document(
        answer(FactKind.CONSENT_GIVEN, **body), asked, house, withdrawal="Tell any agent.", provisional=True
    )


def test_each_name_is_one_of_the_packs_list_and_the_whole_document_carries_all() -> None:
    names = {name for field in FIELDS.fields for name in field.app_fields}
    of_calls = {one.id for one in FIELDS.of_calls}
    assert receipt_fields._WHERE.keys() <= names
    assert receipt_fields._OF_CALLS.keys() | set(receipt_fields.OF_SALES) <= of_calls
    decided = {**document(), "decision": {"pack": "sha256:a", "decision": "d1"}}
    assert receipt_fields.carried(decided) == receipt_fields._WHERE.keys() | receipt_fields._OF_CALLS.keys()


def test_what_says_nothing_is_not_carried() -> None:
    full = receipt_fields.carried(document())
    nameless = receipt_fields.carried(document(receipt.House("Northwind", "", "")))
    assert full - nameless == {"party_address", "party_contact", "party_contact_points"}
    assert full - receipt_fields.carried(document(places=[])) == {"jurisdictions"}
    assert full - receipt_fields.carried(document(script="", version="", digest="")) == {
        "notice_id",
        "notice_version",
        "notice_sha256",
    }
    assert receipt_fields.carried({"dpv:hasNotice": "text", "record": None}) == frozenset()


def test_what_each_profile_asks_for_and_ours_lacks_is_known() -> None:
    held = receipt_fields.carried(document())
    lacking = {one.id for one in FIELDS.missing(held, "gdpr")}
    assert {"lawful_basis", "storage_locations", "recipient_third_parties", "privacy_rights"} <= lacking
    assert {"privacy_notice", "purpose", "retention_period", "withdrawal_method", "event_time"}.isdisjoint(lacking)
    assert {one.id for one in FIELDS.missing_of_calls(held)} >= set(receipt_fields.OF_SALES)


def test_a_consent_to_sales_calls_says_itself_what_the_rule_wants_and_it_lacks() -> None:
    events = [answer()]
    ((_, found),) = receipt.documents(events, lambda _pack: [OFFERS], HOUSE, provisional=True)
    assert found["lacks"] == list(receipt_fields.OF_SALES)
    assert receipt.check(found) is found
    plain = Purpose("quality", WORDS, WORDS, 30, ("recorder",), "QA-7")
    ((_, other),) = receipt.documents(events, lambda _pack: [plain], HOUSE, provisional=True)
    assert "lacks" not in other
    assert {key: value for key, value in found.items() if key != "lacks"} == other
    assert "lacks" not in made(answer()), "what is no sale has the bytes of before"


def test_the_command_says_what_is_not_in_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "receipt.json"
    path.write_bytes(provisional_file([document()], KEY))
    assert run(["verify", str(path)]) == 0
    assert "asks for it" not in capsys.readouterr().out
    assert run(["verify", str(path), "--fields"]) == 0
    told = capsys.readouterr().out
    assert "though ISO/IEC TS 27560 asks for it: " in told
    assert "lawful_basis" in told
    assert "name_and_phone_of_consenter" in told
    assert run(["verify", str(path), "--fields", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["receipts"]
    assert set(found["lacks"]) == {"iso27560", "kantara11", "gdpr", "calls"}
    assert "lawful_basis" in found["lacks"]["gdpr"]
    assert run(["verify", str(path), "--json"]) == 0
    assert "lacks" not in json.loads(capsys.readouterr().out)["receipts"][0]
