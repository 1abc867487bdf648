"""What is wrong with the lines of a log, each told by its own code; and the same ledger without the fault holds."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from agent_assist.domain.facts import FactKind
from agent_assist.evidence import checkpoint, merkle, verify
from agent_assist.evidence.canonical import canonical, parse
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import read_witness, witness_of
from agent_assist.evidence.envelope import Head, link
from agent_assist.evidence.lines import checkpoint_line, header_line, inclusion_line, log_line, seal_line, stamp_line
from agent_assist.evidence.log_walk import LogWalk
from agent_assist.evidence.seal import DeviceKey
from agent_assist.evidence.vouching import Vouching
from tests.evidence.ledgers import SUBJECT, Device, device
from tests.making import draft

LOG = DeviceKey(bytes([9]) * 32)
OTHER = DeviceKey(bytes([8]) * 32)
ORIGIN = checkpoint.origin_of("tenant-1", 1)


def note(leaves: Sequence[bytes], size: int | None = None, key: DeviceKey = LOG, origin: str = ORIGIN) -> str:
    """The signed head of a log of these events, or of the first of them."""
    tree = merkle.Range()
    for leaf in leaves[:size]:
        tree.append(merkle.leaf_hash(leaf))
    return checkpoint.sign(Checkpoint(origin, tree.size, tree.root()), key)


def b64(proof: Sequence[bytes]) -> list[str]:
    return [base64.b64encode(part).decode() for part in proof]


def whole() -> tuple[list[bytes], Device]:
    """A ledger of all entries: log, device, three events with their seal, checkpoint."""
    dev = device(3)
    leaves = [event.data for event in dev.events]
    lines = [log_line("tenant-1", ORIGIN, LOG.public, whole=True), *dev.lines, checkpoint_line(note(leaves))]
    return lines, dev


def proven() -> tuple[list[bytes], Device]:
    """The ledger of a device alone: log, checkpoint, device, each event with its proof, seal."""
    dev = device(3)
    leaves = [event.data for event in dev.events]
    hashes = [merkle.leaf_hash(leaf) for leaf in leaves]

    def read(level: int, place: int) -> bytes:
        if level == 0:
            return hashes[place]
        return merkle.node_hash(read(level - 1, 2 * place), read(level - 1, 2 * place + 1))

    lines = [log_line("tenant-1", ORIGIN, LOG.public, whole=False), checkpoint_line(note(leaves)), dev.lines[0]]
    for index, event in enumerate(dev.events):
        lines += [event.data, inclusion_line(index, 3, b64(merkle.inclusion_proof(read, index, 3)))]
    return [*lines, dev.lines[-1]], dev


def code(lines: Sequence[bytes], **known: Any) -> str:
    found = verify(lines, **known)
    return found.bad.code if found.bad else ""


def test_both_forms_hold() -> None:
    for lines, dev in (whole(), proven()):
        leaves = [event.data for event in dev.events]
        found = verify(lines, log_key=LOG.public, notes=[note(leaves)])
        assert found.ok, found.bad
        assert (found.events, found.logged, found.log, found.unsealed) == (3, 3, ORIGIN, 0)


def changed(line: bytes, **values: object) -> bytes:
    known: Any = parse(line)
    return canonical({**known, **values})


def head_changed(**values: object) -> Callable[[list[bytes]], list[bytes]]:
    return lambda lines: [changed(lines[0], **values), *lines[1:]]


WHOLE: dict[str, tuple[str, Callable[[list[bytes]], list[bytes]]]] = {
    "another version": ("bad_log", head_changed(assist_log=2)),
    "another form": ("bad_log", head_changed(leaves="some")),
    "a value of another type": ("bad_log", head_changed(origin=7)),
    "the log twice": ("bad_log", lambda lines: [lines[0], *lines]),
    "the log behind an event": ("bad_log", lambda lines: [*lines[1:3], lines[0], *lines[3:]]),
    "another organisation's origin": ("bad_log", head_changed(origin=checkpoint.origin_of("tenant-2", 1))),
    "a checkpoint without a log": ("bad_checkpoint", lambda lines: [*lines[1:], lines[-1]]),
    "a checkpoint that is no text": ("bad_checkpoint", lambda lines: [*lines[:-1], canonical({"checkpoint": 7})]),
    "a stamp without a checkpoint": ("bad_stamp", lambda lines: [lines[0], stamp_line(b"x"), *lines[1:]]),
    "a proof where none belongs": ("bad_proof", lambda lines: [*lines[:3], inclusion_line(0, 1, []), *lines[3:]]),
    "no checkpoint": ("no_checkpoint", lambda lines: lines[:-1]),
    "a missing event": ("gap", lambda lines: [*lines[:2], *lines[3:]]),
}


@pytest.mark.parametrize("name", WHOLE)
def test_a_fault_of_a_whole_log_has_its_code(name: str) -> None:
    wanted, break_it = WHOLE[name]
    assert code(break_it(whole()[0])) == wanted


PROVEN: dict[str, tuple[str, Callable[[list[bytes]], list[bytes]]]] = {
    "a second checkpoint": ("bad_checkpoint", lambda lines: [*lines[:2], *lines[1:]]),
    "a checkpoint behind an event": ("bad_checkpoint", lambda lines: [lines[0], *lines[2:4], lines[1], *lines[4:]]),
    "no checkpoint": ("bad_proof", lambda lines: [lines[0], *lines[2:]]),
    "an event without its proof": ("no_proof", lambda lines: [*lines[:4], *lines[5:]]),
    "the last without its proof": ("no_proof", lambda lines: [*lines[:-2], lines[-1]]),
    "a proof twice": ("bad_proof", lambda lines: [*lines[:5], lines[4], *lines[5:]]),
    "a proof of another size": (
        "bad_proof",
        lambda lines: [*lines[:4], changed_proof(lines[4], size=2), *lines[5:]],
    ),
    "a proof of another place": (
        "bad_proof",
        lambda lines: [*lines[:4], changed_proof(lines[4], index=1), *lines[5:]],
    ),
    "a proof that is no list of texts": (
        "bad_proof",
        lambda lines: [*lines[:4], changed_proof(lines[4], proof=[7]), *lines[5:]],
    ),
    "a proof that is not base64": (
        "bad_proof",
        lambda lines: [*lines[:4], changed_proof(lines[4], proof=["!"]), *lines[5:]],
    ),
    "a proof without a size": ("bad_proof", lambda lines: [*lines[:4], canonical({"inclusion": {}}), *lines[5:]]),
    "a proof that is no object": ("bad_proof", lambda lines: [*lines[:4], canonical({"inclusion": 7}), *lines[5:]]),
}


def changed_proof(line: bytes, **values: object) -> bytes:
    known: Any = parse(line)
    return canonical({"inclusion": {**known["inclusion"], **values}})


@pytest.mark.parametrize("name", PROVEN)
def test_a_fault_of_a_proven_log_has_its_code(name: str) -> None:
    wanted, break_it = PROVEN[name]
    assert code(break_it(proven()[0])) == wanted


@pytest.mark.parametrize("make", [whole, proven])
def test_what_is_known_from_elsewhere_must_fit(make: Callable[[], tuple[list[bytes], Device]]) -> None:
    lines, dev = make()
    leaves = [event.data for event in dev.events]
    later = note([*leaves, b"later"])
    differs = note([*leaves[:2], b"another"])
    assert code(lines, log_key=OTHER.public) == "unknown_key"
    assert code(lines, notes=[note(leaves, key=OTHER)]) == "bad_checkpoint"
    assert code(lines, notes=[note(leaves, origin=checkpoint.origin_of("tenant-1", 2))]) == "bad_checkpoint"
    assert code(lines, notes=[later]) == "split_view"
    assert code(lines, notes=[differs]) == "split_view"
    assert code(lines, notes=[note(leaves), note(leaves)]) == ""


def test_an_older_checkpoint_can_be_compared_only_with_the_whole_ledger() -> None:
    lines, dev = whole()
    leaves = [event.data for event in dev.events]
    older, forged = note(leaves, 2), note([leaves[0], b"another"])
    assert code(lines, notes=[older]) == ""
    assert code(lines, notes=[forged]) == "split_view"
    assert code(proven()[0], notes=[older]) == "not_comparable"


def test_a_ledger_without_a_log_fails_where_one_is_wanted() -> None:
    dev = device(3)
    assert code(dev.lines) == ""
    assert code(dev.lines, log_key=LOG.public) == "no_log"
    assert code(dev.lines, notes=[note([b"x"])]) == "no_log"


def test_events_behind_the_last_seal_are_a_fault_in_a_log_and_none_without() -> None:
    dev = device(3)
    dev.write()
    assert verify(dev.lines).unsealed == 1
    leaves = [event.data for event in dev.events]
    lines = [log_line("tenant-1", ORIGIN, LOG.public, whole=True), *dev.lines, checkpoint_line(note(leaves))]
    assert code(lines) == "unsealed"


def test_a_checkpoint_has_the_size_and_the_root_of_the_leaves() -> None:
    lines, dev = whole()
    leaves = [event.data for event in dev.events]
    root = checkpoint.check(note(leaves), LOG.public)
    assert root is not None
    other = checkpoint.sign(Checkpoint(ORIGIN, 4, root.root), LOG)
    assert code([*lines[:-1], checkpoint_line(other)]) == "wrong_root"
    of_others = note([b"x", b"y", b"z"])
    assert code([*lines[:-1], checkpoint_line(of_others)]) == "wrong_root"


def test_each_proof_is_of_a_later_leaf_than_the_one_before() -> None:
    walk = LogWalk((), None, Vouching((), ()))
    event = b"the same event"
    proof = {"index": 0, "size": 1, "proof": []}
    head: Any = parse(log_line("tenant-1", ORIGIN, LOG.public, whole=False))
    assert walk.begin(head) is None
    assert walk.note(note([event])) is None
    assert (walk.event(event), walk.inclusion(proof)) == (None, None)
    assert walk.event(event) is None
    assert (walk.inclusion(proof) or ("",))[0] == "bad_proof"
    assert walk.logged == 1


def with_server(form: str, kind: FactKind, body: dict[str, Any]) -> list[bytes]:
    """A ledger in which the server, who holds the key of the log, said something before the device wrote."""
    said, _ = link(Head("tenant-1", "server"), draft(kind, body=body, at_ms=1), SUBJECT)
    dev = device(1)
    server = [
        header_line("tenant-1", "server", LOG.public),
        said.data,
        seal_line(LOG.seal("server", said.seq, said.digest)),
    ]
    if form == "all":
        leaves = [said.data, dev.events[0].data]
        head = log_line("tenant-1", ORIGIN, LOG.public, whole=True)
        return [head, *server, *dev.lines, checkpoint_line(note(leaves))]
    head = log_line("tenant-1", ORIGIN, LOG.public, whole=False)
    return [head, checkpoint_line(note([said.data])), *server[:2], inclusion_line(0, 1, []), server[2]]


def test_what_the_server_received_is_compared_only_where_every_chain_is_there() -> None:
    body = {"device": "elsewhere", "first": 1, "last": 2, "digest": "d"}
    assert code(with_server("all", FactKind.EVENTS_RECEIVED, body)) == "bad_reception"
    assert code(with_server("proven", FactKind.EVENTS_RECEIVED, body)) == ""
    assert code(with_server("all", FactKind.EVENT_REFUSED, body)) == ""


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ({"device": "dev-1", "seq": 5, "digest": "d"}, "revoked_key"),
        ({"device": "dev-2", "seq": 5, "digest": "d"}, ""),
        ({"device": 7}, ""),
        ({"public_key": DeviceKey(bytes([7]) * 32).public}, "revoked_key"),
    ],
)
def test_a_device_that_was_revoked_before_it_wrote_may_write_nothing(body: dict[str, Any], wanted: str) -> None:
    assert code(with_server("all", FactKind.DEVICE_REVOKED, body)) == wanted


def test_nothing_is_witnessed_until_each_witness_has_seen_it() -> None:
    who = [read_witness(witness_of(name, DeviceKey(bytes([byte]) * 32)).text) for name, byte in (("a", 1), ("b", 2))]
    seen = Vouching(who, ())
    assert seen.witnessed == 0
    seen.note(note([b"x"]), Checkpoint(ORIGIN, 1, merkle.leaf_hash(b"x")))
    assert seen.witnessed == 0
