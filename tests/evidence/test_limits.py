"""Every limit of the evidence at its edge: the last number that fits, and the first that does not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec.structs import replace

from agent_assist.domain import base64_text
from agent_assist.domain.errors import Invalid
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import certificate, checkpoint, jws, merkle, verify, witnessing
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import read_witness, witness_of
from agent_assist.evidence.envelope import Head, link
from agent_assist.evidence.explain import line
from agent_assist.evidence.lines import header_line
from agent_assist.evidence.receipt_code import new_code
from agent_assist.evidence.receipt_file import check_file, file_bytes
from agent_assist.evidence.receipt_link import link as receipt_link
from agent_assist.evidence.receipt_link import squares
from agent_assist.evidence.receipt_times import ReceiptTimes
from agent_assist.evidence.seal import DeviceKey
from tests.edges import Edge, taken, wrong_at
from tests.evidence.ledgers import SUBJECT, device
from tests.evidence.test_receipt import KEY, answer, made
from tests.making import draft

NOW = 1_795_000_000_000
ORIGIN = checkpoint.origin_of("northwind", 1)
NOTE = checkpoint.sign(Checkpoint(ORIGIN, 1, merkle.leaf_hash(b"x")), KEY)
WITNESS = DeviceKey(bytes([4]) * 32)
TOKEN = jws.sign(made(answer(), provisional=True), KEY)


def a_line(length: int) -> bool:
    """Whether a ledger's line of so many bytes is looked at, whatever it then says."""
    found = verify([header_line("tenant-1", "dev-1", KEY.public), b"{".ljust(length)])
    assert found.bad
    return found.bad.code != "too_long"


def a_note(length: int) -> bool:
    """Whether a note of so many characters is read; further signatures lengthen it."""
    return taken(checkpoint.read, NOTE + "\u2014 ".ljust(length - len(NOTE) - 1, "w") + "\n")


def a_token(length: int) -> bool:
    """Whether a token of so many characters is looked at: its key is not known."""
    head = TOKEN.partition(".")[0]
    left = length - len(head) - 2
    end = 4 if left % 4 != 1 else 2  # no part in base64 has one letter more than a multiple of four
    try:
        jws.read(f"{head}.{'A' * (left - end)}.{'A' * end}", {})
    except Invalid as exc:
        return "key" in exc.title
    return False


def a_certificate(length: int) -> bool:
    bare = len(certificate.sign({"state": "kept", "why": ""}, KEY))
    text = certificate.sign({"state": "kept", "why": "x" * (length - bare)}, KEY)
    assert len(text) == length
    return certificate.check(text, KEY.public) is not None


def a_request(length: int) -> int:
    """The answer of a witness that watches no log to a request of so many bytes."""
    data = witnessing.request(0, [], NOTE)
    return witnessing.answer(data.ljust(length), {}, {}, ("w", WITNESS), 0).status == 404


def a_proof(lines: int) -> bool:
    data = witnessing.request(1, [bytes(32)] * lines, NOTE)
    return witnessing.answer(data, {}, {}, ("w", WITNESS), 0).status == 404


def a_file(receipts: int) -> bool:
    return taken(check_file, file_bytes([(TOKEN, None)] * receipts, KEY.public))


def a_long_file(length: int) -> bool:
    return taken(check_file, file_bytes([(TOKEN, None)], KEY.public).ljust(length))


def hashes_of_a_place(count: int) -> bool:
    """Whether a proof of so many hashes is looked at: it does not hold, but its place in the log can be read."""
    whole: dict[str, Any] = json.loads(file_bytes([(TOKEN, None)], KEY.public))
    proof = [base64_text.encode(bytes(32))] * count
    whole["receipts"][0] = {
        "receipt": jws.sign(made(answer()), KEY),
        "log": {"note": NOTE, "index": 0, "proof": proof},
    }
    try:
        check_file(json.dumps(whole).encode(), [KEY.public])
    except Invalid as exc:
        return "no place" not in exc.title
    return True


def quiet_clocks(wall_ms: int, mono_ms: int) -> bool:
    """Whether two events so far apart by their clocks are no step of the wall clock."""
    dev = device(0)
    lines = list(dev.lines)
    head = Head(dev.tenant, dev.name)
    for at, mono in ((NOW, 10_000), (NOW + wall_ms, 10_000 + mono_ms)):
        event, head = link(head, replace(draft(FactKind.CONTACT_OPENED, at_ms=at), mono_ms=mono), SUBJECT)
        lines.append(event.data)
    found = verify(lines)
    assert found.ok, found.bad
    return found.clock_steps == 0


def stamped_after(ms: int) -> bool:
    times = ReceiptTimes()
    times.stamp(NOW)
    assert received(times, NOW - ms)
    return times.off == 0


def stamped_before(ms: int) -> bool:
    times = ReceiptTimes()
    assert received(times, NOW + ms)
    times.stamp(NOW)
    return times.off == 0


def received(times: ReceiptTimes, at_ms: int) -> bool:
    """Take the receipt of one event of a device."""
    digest = "a" * 64
    values = {"device": "dev-1", "first": 1, "last": 1, "digest": digest}
    return times.took(values, at_ms, lambda _: (1, digest)) is None


EDGES = {
    "ledger: bytes of a line": Edge(262_144, a_line),
    "ledger: wall clock behind the other": Edge(5_000, lambda ms: quiet_clocks(10_000 - ms, 10_000)),
    "ledger: events out of order": Edge(500, lambda ms: quiet_clocks(-600, -600 + ms)),
    "checkpoint: characters": Edge(8_192, a_note),
    "checkpoint: letters of an origin": Edge(200, lambda n: taken(checkpoint.verifier_key, "o" * n, KEY.public)),
    "witness: letters of a name": Edge(200, lambda n: taken(witness_of, "w" * n, WITNESS)),
    "witness: letters of a name that is read": Edge(
        200, lambda n: taken(read_witness, replace(witness_of("w", WITNESS), name="w" * n).text)
    ),
    "witness: bytes of a request": Edge(32_768, a_request),
    "witness: lines of a proof": Edge(63, a_proof),
    "certificate: bytes": Edge(1_048_576, a_certificate),
    "receipt: characters of a token": Edge(65_536, a_token),
    "receipt: characters of an address": Edge(
        200, lambda n: taken(receipt_link, "https://northwind.example/".ljust(n, "r"), "7H3KQ0WM")
    ),
    "receipts: how many": Edge(200, a_file),
    "receipts: bytes of a file": Edge(4 * 1_048_576, a_long_file),
    "receipts: hashes of a place": Edge(64, hashes_of_a_place),
    "receipt times: after a stamp": Edge(300_000, stamped_after),
    "receipt times: before a stamp": Edge(300_000, stamped_before),
    "explain: characters of a value": Edge(200, lambda n: line.text("x" * n) == "x" * n),
    "explain: characters of several": Edge(200, lambda n: line.joined(["x" * n]) == "x" * n),
}


@pytest.mark.parametrize("name", EDGES)
def test_a_limit_holds_at_its_edge(name: str) -> None:
    assert wrong_at(EDGES[name]) == []


def test_a_code_has_seven_letters_of_random_bits_and_a_check_letter() -> None:
    assert new_code(bytes([0xFF] * 5))[:7] == "ZZZZZZZ"
    assert len(new_code(bytes(5))) == 8


def test_a_code_of_squares_has_four_white_rows_and_columns() -> None:
    rows = squares("https://northwind.example/r/7H3KQ0WM")
    first = next(number for number, row in enumerate(rows) if "1" in row)
    assert (first, min(row.index("1") for row in rows if "1" in row)) == (4, 4)


def test_the_answers_of_a_witness_are_those_of_the_specification() -> None:
    """C2SP tlog-witness names the status of each."""
    logs, who = {ORIGIN: KEY.public}, ("w", WITNESS)
    other = Checkpoint(ORIGIN, 1, bytes(32))
    seen = {ORIGIN: Checkpoint(ORIGIN, 1, merkle.leaf_hash(b"x"))}
    grown = checkpoint.sign(Checkpoint(ORIGIN, 2, bytes(32)), KEY)
    asked: list[tuple[bytes, dict[str, str], dict[str, Checkpoint]]] = [
        (witnessing.request(0, [], NOTE), logs, {}),
        (b"new 0\n\n" + NOTE.encode(), logs, {}),
        (witnessing.request(0, [], checkpoint.sign(other, WITNESS)), logs, {}),
        (witnessing.request(0, [], NOTE), {}, {}),
        (witnessing.request(0, [], NOTE), logs, seen),
        (witnessing.request(1, [bytes(32)], grown), logs, seen),
    ]
    found = [witnessing.answer(data, known, before, who, 7).status for data, known, before in asked]
    assert found == [200, 400, 403, 404, 409, 422]


def test_a_receipt_or_a_line_that_is_wrong_is_told_by_its_place_from_one_on() -> None:
    for place in (1, 2, 3):
        whole: dict[str, Any] = json.loads(file_bytes([(TOKEN, None)] * place, KEY.public))
        whole["receipts"][-1]["receipt"] = "x"
        with pytest.raises(Invalid, match=rf"\b{place}\b"):
            check_file(json.dumps(whole).encode())
        dev = device(2)
        found = verify([*dev.lines[:place], b"{}"])
        assert found.bad
        assert found.bad.line == place + 1
    nothing = verify([])
    assert nothing.bad
    assert (nothing.bad.line, nothing.bad.code) == (0, "empty")
