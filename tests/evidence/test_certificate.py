"""A deletion certificate by itself: who signed it, whether its fact is in the log, and whether both say the same."""

from __future__ import annotations

from typing import Any

import pytest

from agent_assist.domain import base64_text
from agent_assist.domain.errors import BadInput, Invalid
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import certificate, checkpoint, merkle
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.envelope import Head, link
from agent_assist.evidence.personal import SubjectKey
from agent_assist.evidence.seal import DeviceKey
from tests.making import draft

KEY, OTHER = DeviceKey(bytes([9]) * 32), DeviceKey(bytes([8]) * 32)
ORIGIN = checkpoint.origin_of("t", 1)
BODY: dict[str, Any] = {"erasure": "e-1", "subject": "", "kids": ["k-1", "k-2"], "reason": "asked", "asked_by": "Ann"}


def event(kind: FactKind = FactKind.SUBJECT_ERASED, **body: Any) -> str:
    made = draft(kind, body=body or BODY)
    return link(Head("t", "server"), made, SubjectKey("contact.contact-1", bytes(range(32))))[0].data.decode()


def certified(line: str = "", *, key: DeviceKey = KEY, log: Any = None, **changed: Any) -> bytes:
    """A certificate whose event is the second of a log of two."""
    line = line or event()
    hashes = [merkle.leaf_hash(b"first"), merkle.leaf_hash(line.encode())]
    note = checkpoint.sign(Checkpoint(ORIGIN, 2, merkle.node_hash(*hashes)), KEY)
    told = {"checkpoint": note, "event": line, "index": 1, "proof": [base64_text.encode(hashes[0])]}
    return certificate.sign(
        {"state": "done", "erasure": "e-1", "keys": ["k-1", "k-2"], "log": log if log is not None else told, **changed},
        key,
    )


def test_one_that_holds() -> None:
    assert certificate.fault(certified(), KEY.public) == ""
    found = certificate.check(certified(), KEY.public)
    assert found
    assert found["erasure"] == "e-1"


def test_values_that_are_kept_by_law_need_no_proof() -> None:
    assert certificate.fault(certificate.sign({"state": "kept"}, KEY), KEY.public) == ""


FAULTS = {
    "another's signature": (certified(key=OTHER), "It was not signed by this server."),
    "another form": (b'{"certificate":{},"signature":"","x":1}', "It was not signed by this server."),
    "no object": (b"[]", "It was not signed by this server."),
    "a signature that is not base64": (b'{"certificate":{},"signature":"!"}', "It was not signed by this server."),
    "not canonical": (b'{ "certificate": {} }', "It is not canonical JSON."),
    "no log": (certificate.sign({"state": "done"}, KEY), "It holds no proof."),
    "a log without an event": (certified(log={"checkpoint": "x"}), "It holds no proof."),
    "a log without a checkpoint": (certified(log={"event": "x"}), "It holds no proof."),
    "a log without a place": (certified(log={"checkpoint": "x", "event": "x", "proof": []}), "It holds no proof."),
    "a log without a path": (certified(log={"checkpoint": "x", "event": "x", "index": 0}), "It holds no proof."),
    "another erasure": (certified(erasure="e-2"), "Its fact says something else."),
    "other keys": (certified(keys=["k-1"]), "Its fact says something else."),
    "another fact": (certified(event(FactKind.WRAP_UP_FINISHED)), "Its fact says something else."),
    "a fact that cannot be read": (certified(event(erasure=7)), "Its fact says something else."),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told(name: str) -> None:
    line, wanted = FAULTS[name]
    assert certificate.fault(line, KEY.public) == wanted


def test_a_head_of_another_log_proves_nothing() -> None:
    line = event()
    note = checkpoint.sign(Checkpoint(ORIGIN, 1, merkle.leaf_hash(line.encode())), OTHER)
    log = {"checkpoint": note, "event": line, "index": 0, "proof": []}
    assert certificate.fault(certified(log=log), KEY.public) == "Its fact is not in the log."
    own = checkpoint.sign(Checkpoint(ORIGIN, 1, merkle.leaf_hash(line.encode())), KEY)
    assert certificate.fault(certified(log={**log, "checkpoint": own}), KEY.public) == ""


def test_what_is_no_key_is_said_so() -> None:
    with pytest.raises(Invalid):
        certificate.check(certified(), "x")
    with pytest.raises(BadInput):
        certificate.check(b"{", KEY.public)
