"""The customer's file: proven by signature and log, and refused in words when anything is not as it must be."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent_assist.cli import receipt as command
from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import checkpoint, jws, merkle
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.envelope import Event
from agent_assist.evidence.receipt_file import LogPlace, check_file, check_whole, file_bytes, list_of
from agent_assist.evidence.seal import DeviceKey
from tests.evidence.test_receipt import KEY, OTHER, answer, made

ORIGIN = checkpoint.origin_of("northwind", 1)


def in_log(event: Event, *, origin: str = ORIGIN, key: DeviceKey = KEY) -> tuple[str, LogPlace]:
    """A server's receipt of an event that stands fourth in a log of seven."""
    leaves = [merkle.leaf_hash(bytes([number])) for number in range(7)]
    leaves[3] = merkle.leaf_hash(event.data)

    def read(level: int, place: int) -> bytes:
        if level == 0:
            return leaves[place]
        return merkle.node_hash(read(level - 1, 2 * place), read(level - 1, 2 * place + 1))

    note = checkpoint.sign(Checkpoint(origin, 7, merkle.subtree(read, 0, 7)), key)
    return jws.sign(made(event), key), LogPlace(note, 3, tuple(merkle.inclusion_proof(read, 3, 7)))


def test_a_receipt_of_the_server_is_proven_by_its_log() -> None:
    event = answer(FactKind.CONSENT_REFUSED)
    (found,) = check_file(file_bytes([in_log(event)], KEY.public), [KEY.public])
    assert found.document["record"]["id"] == event.id
    assert (found.provisional, found.log_size, found.public_key) == (False, 7, KEY.public)


def test_a_receipt_of_a_device_is_provisional_and_says_so() -> None:
    token = jws.sign(made(answer(), provisional=True), KEY)
    (found,) = check_file(file_bytes([(token, None)], KEY.public))
    assert (found.provisional, found.log_size) == (True, 0)


def changed(path: tuple[str | int, ...], value: object) -> Callable[[dict[str, Any]], None]:
    def change(whole: dict[str, Any]) -> None:
        target: Any = whole["receipts"][0]
        for step in path[:-1]:
            target = target[step]
        target[path[-1]] = value

    return change


def note_by_another(whole: dict[str, Any]) -> None:
    note = whole["receipts"][0]["log"]["note"]
    whole["receipts"][0]["log"]["note"] = checkpoint.sign(checkpoint.read(note), OTHER)


def other_log(whole: dict[str, Any]) -> None:
    note = whole["receipts"][0]["log"]["note"]
    head = checkpoint.read(note)
    origin = checkpoint.origin_of("eastwind", 1)
    whole["receipts"][0]["log"]["note"] = checkpoint.sign(Checkpoint(origin, head.size, head.root), KEY)


def another_answer(whole: dict[str, Any]) -> None:
    """A valid signature over an event that is not in the log: a receipt made from a valid one."""
    whole["receipts"][0]["receipt"] = jws.sign(made(answer(FactKind.CONSENT_GIVEN)), KEY)


ATTACKS: dict[str, Callable[[dict[str, Any]], None]] = {
    "another place": changed(("log", "index"), 2),
    "a place beyond the log": changed(("log", "index"), 7),
    "a place that is no number": changed(("log", "index"), True),
    "no place": changed(("log",), None),
    "a hash too few": lambda whole: whole["receipts"][0]["log"]["proof"].pop(),
    "a hash too many": lambda whole: whole["receipts"][0]["log"]["proof"].append(base64.b64encode(bytes(32)).decode()),
    "a hash that is none": changed(("log", "proof", 0), "AAAA"),
    "too many hashes": changed(("log", "proof"), ["AAAA"] * 1000),
    "a head of another key": note_by_another,
    "a head of another log": other_log,
    "no head": changed(("log", "note"), ""),
    "an answer that the log does not hold": another_answer,
    "no token": changed(("receipt",), 7),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_what_is_not_proven_is_refused_and_named(name: str) -> None:
    whole = json.loads(file_bytes([in_log(answer())], KEY.public))
    ATTACKS[name](whole)
    with pytest.raises(Invalid, match="Receipt 1 does not hold"):
        check_file(json.dumps(whole).encode(), [KEY.public])


def test_a_proof_longer_than_any_log_is_not_worked_through() -> None:
    whole = json.loads(file_bytes([in_log(answer())], KEY.public))
    ATTACKS["too many hashes"](whole)
    with pytest.raises(Invalid, match="no place in the log"):
        check_file(json.dumps(whole).encode(), [KEY.public])


def test_the_second_receipt_is_named_when_it_is_the_bad_one() -> None:
    good, bad = in_log(answer()), in_log(answer(), key=OTHER)
    with pytest.raises(Invalid, match="Receipt 2 does not hold"):
        check_file(file_bytes([good, bad], KEY.public), [KEY.public])


def whole_call(count: int = 3, key: DeviceKey = KEY) -> dict[str, Any]:
    """A server's file of a call with some answers, with the signed list of them."""
    events = [answer(kind) for kind in (FactKind.CONSENT_REFUSED, FactKind.CONSENT_GIVEN, FactKind.CONSENT_WITHDRAWN)]
    listed = list_of([made(event) for event in events[:count]], 7, key)
    found: dict[str, Any] = json.loads(file_bytes([in_log(event) for event in events[:count]], KEY.public, listed))
    return found


def test_a_receipt_that_was_left_out_is_noticed() -> None:
    whole = whole_call()
    assert check_whole(json.dumps(whole).encode(), [KEY.public]).listed
    for left in ({0, 1}, {1, 2}, {0, 2}, {1}):
        cut = {**whole, "receipts": [row for place, row in enumerate(whole["receipts"]) if place in left]}
        with pytest.raises(Invalid, match=f"Receipts are missing: {3 - len(left)} of 3"):
            check_whole(json.dumps(cut).encode(), [KEY.public])


def test_a_list_of_other_receipts_or_of_another_hand_is_refused() -> None:
    whole = whole_call()
    receipt = whole["receipts"][0]["receipt"]
    head, payload, _ = str(whole["list"]).split(".")
    documents = [one.document for one in check_file(json.dumps(whole).encode(), [KEY.public])]
    signed, _ = jws.read(whole["list"], {jws.key_id(KEY.public): KEY.public})
    assert isinstance(signed, dict)
    forged: tuple[object, ...] = (
        jws.sign({**signed, "dct:conformsTo": "another"}, KEY),
        whole_call(2)["list"],
        whole_call(key=OTHER)["list"],
        list_of(documents, 6, KEY),
        list_of(documents, 0, KEY),
        list_of(documents[::-1], 7, KEY),
        receipt,
        f"{head}.{payload}.{receipt.rpartition('.')[2]}",
        "",
        7,
        {},
    )
    for listed in forged:
        with pytest.raises(Invalid, match=r"The list of the receipts|Receipts are missing"):
            check_whole(json.dumps({**whole, "list": listed}).encode(), [KEY.public])
    twice = {**whole, "receipts": [*whole["receipts"], whole["receipts"][0]]}
    with pytest.raises(Invalid, match="names other receipts"):
        check_whole(json.dumps(twice).encode(), [KEY.public])


def test_a_list_is_no_receipt() -> None:
    whole = whole_call()
    whole["receipts"][0]["receipt"] = whole["list"]
    with pytest.raises(Invalid, match="Receipt 1 does not hold"):
        check_file(json.dumps(whole).encode(), [KEY.public])


def test_a_file_without_a_list_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = whole_call()
    file = tmp_path / "receipt.json"
    for named, text, listed in ((whole, "", True), ({**whole, "list": None}, "does not say how many", False)):
        file.write_text(json.dumps(named))
        assert command.run(["verify", str(file), "--key", KEY.public]) == 0
        assert text in (said := capsys.readouterr().out)
        assert ("does not say how many" in said) is not listed
        assert command.run(["verify", str(file), "--key", KEY.public, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["listed"] is listed


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b'{"assist_receipts":1,"public_key":"","receipts":[]}']
)
def test_another_file_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput):
        check_file(data)


def test_the_command_says_what_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "receipt.json"
    file.write_bytes(file_bytes([in_log(answer())], KEY.public))
    assert command.run(["verify", str(file), "--key", KEY.public]) == 0
    assert "verified: given quality" in capsys.readouterr().out
    assert command.run(["verify", str(file)]) == 0
    assert "give the issuer's own" in capsys.readouterr().out
    assert command.run(["verify", str(file), "--key", OTHER.public, "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False
    with pytest.raises(BadInput):
        command.run(["verify", str(tmp_path / "none.json")])
    with pytest.raises(BadInput):
        command.run(["verify", str(file), "--key", "not a key"])


def test_the_file_is_laid_out_for_reading() -> None:
    assert file_bytes([], "K") == b'{\n "assist_receipts": 1,\n "public_key": "K",\n "receipts": []\n}\n'
    assert file_bytes([], "K", "L").endswith(b'],\n "list": "L"\n}\n')
