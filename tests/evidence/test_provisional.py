"""A receipt that a device signed: who may sign it, and how the check names that."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from agent_assist.cli import receipt as command
from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import jws
from agent_assist.evidence.envelope import Event, Head, link
from agent_assist.evidence.lines import header_line, seal_line
from agent_assist.evidence.receipt_file import check_file, check_whole, file_bytes, provisional_file
from agent_assist.evidence.seal import DeviceKey
from tests.evidence.test_receipt import BODY, KEY, OTHER, SUBJECT, answer, made
from tests.evidence.test_receipt_file import in_log
from tests.making import draft

DEVICE = "dev-1"


def provisional(*events: Event, key: DeviceKey = KEY) -> bytes:
    return provisional_file([made(event, provisional=True) for event in events], key)


def test_the_device_that_answered_is_named() -> None:
    (found,) = check_file(provisional(answer()), devices={DEVICE: KEY.public})
    assert (found.provisional, found.public_key, found.document["record"]["device"]) == (True, KEY.public, DEVICE)


def test_what_is_left_out_of_a_device_s_file_is_noticed() -> None:
    whole = json.loads(provisional(answer(FactKind.CONSENT_REFUSED), answer()))
    assert check_whole(json.dumps(whole).encode(), devices={DEVICE: KEY.public}).listed
    del whole["receipts"][1]
    with pytest.raises(Invalid, match="Receipts are missing: 1 of 2"):
        check_whole(json.dumps(whole).encode(), devices={DEVICE: KEY.public})


def test_another_device_signs_nothing_of_this_one() -> None:
    foreign = provisional(answer(), key=OTHER)
    with pytest.raises(Invalid, match="different device"):
        check_file(foreign, devices={DEVICE: KEY.public, "dev-2": OTHER.public})
    with pytest.raises(Invalid, match="not known"):
        check_file(foreign, devices={DEVICE: KEY.public})


def test_a_device_cannot_issue_the_servers_receipt() -> None:
    """The key of a device is good for provisional receipts only, even with a log of its own making."""
    forged = file_bytes([in_log(answer())], KEY.public)
    assert check_file(forged, [KEY.public])[0].log_size == 7
    with pytest.raises(Invalid, match="different device"):
        check_file(forged, devices={DEVICE: KEY.public})


@pytest.mark.parametrize("changed", ["provisional", "dpv:hasConsentStatus", "dct:date"])
def test_what_was_changed_afterwards_does_not_hold(changed: str) -> None:
    whole = json.loads(provisional(answer()))
    head, _, signature = whole["receipts"][0]["receipt"].split(".")
    document = {
        **made(answer(), provisional=True),
        changed: False if changed == "provisional" else "dpv:ConsentRefused",
    }
    _, payload, _ = jws.sign(document, OTHER).split(".")
    whole["receipts"][0]["receipt"] = f"{head}.{payload}.{signature}"
    with pytest.raises(Invalid, match="signature"):
        check_file(json.dumps(whole).encode(), devices={DEVICE: KEY.public})


def test_nothing_answered_is_nothing_to_sign() -> None:
    with pytest.raises(BadInput):
        provisional_file([], KEY)


def ledger(folder: Path, *events: Event, key: DeviceKey = KEY) -> Path:
    path = folder / "ledger.jsonl"
    last = events[-1]
    lines = [header_line("northwind", DEVICE, key.public), *(event.data for event in events)]
    path.write_bytes(b"".join(line + b"\n" for line in [*lines, seal_line(key.seal(DEVICE, last.seq, last.digest))]))
    return path


def test_the_command_says_provisional_and_by_which_device(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = link(Head("northwind", DEVICE), draft(FactKind.CONSENT_REFUSED, body=BODY), SUBJECT)[0]
    file, book = tmp_path / "receipt.json", ledger(tmp_path, event)
    file.write_bytes(provisional(event))
    for option in (["--key", f"{DEVICE}:{KEY.public}"], ["--ledger", str(book)]):
        assert command.run(["verify", str(file), *option]) == 0
        told = capsys.readouterr().out
        assert told.startswith("verified: refused quality")
        assert f"provisional, signed by device {DEVICE} with key {KEY.public}" in told
    assert command.run(["verify", str(file), "--ledger", str(book), "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["receipts"]
    assert (one["provisional"], one["device"], one["log_size"]) == (True, DEVICE, 0)
    file.write_bytes(provisional(event, key=OTHER))
    assert command.run(["verify", str(file), "--ledger", str(book)]) == 1
    assert "not verified" in capsys.readouterr().out


def test_a_ledger_that_does_not_verify_names_no_key(tmp_path: Path) -> None:
    event = link(Head("northwind", DEVICE), draft(FactKind.CONSENT_REFUSED, body=BODY), SUBJECT)[0]
    file, book = tmp_path / "receipt.json", ledger(tmp_path, event)
    file.write_bytes(provisional(event))
    book.write_bytes(book.read_bytes().replace(b"consent_refused", b"consent_given"))
    for bad in (book, tmp_path / "none.jsonl", tmp_path):
        with pytest.raises(BadInput):
            command.run(["verify", str(file), "--ledger", str(bad)])
