"""Attacks on a ledger: each is found and the first bad entry named, by two verifiers that share no code."""

import ast
import base64
import json
import string
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_assist.desktop.store.cache import unlock
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import verify
from agent_assist.evidence.canonical import canonical
from agent_assist.evidence.envelope import link
from agent_assist.evidence.lines import LINE_LIMIT, header_line, seal_line
from agent_assist.evidence.seal import DeviceKey
from tests.evidence.ledgers import START_MS, Device, both, device
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache

_ALPHABET = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
SECOND = Path(__file__).parent / "second_verifier.py"
GOOD = device()
"""Lines: header, three events, seal, three events, seal."""


def bad(lines: list[bytes], trusted: dict[str, str] | None = None) -> tuple[int, str, str]:
    found = both(lines, trusted)
    assert not found.ok
    assert found.bad is not None
    return found.bad.line, found.bad.code, found.bad.id


def test_a_whole_ledger_verifies() -> None:
    found = both(GOOD.lines)
    assert (found.ok, found.events, found.seals, found.unsealed, found.devices) == (True, 6, 2, 0, ("dev-1",))
    assert both([line + b"\n" for line in GOOD.lines]).ok
    assert both([line + b"\r\n" for line in GOOD.lines]).ok


def test_the_trusted_key_is_accepted_and_another_is_not() -> None:
    assert both(GOOD.lines, {"dev-1": GOOD.key.public}).ok
    assert bad(GOOD.lines, {"dev-1": DeviceKey(bytes(32)).public})[:2] == (1, "unknown_key")
    assert bad(GOOD.lines, {})[:2] == (1, "unknown_key")


@given(st.data())
def test_any_flipped_bit_is_found_at_its_line_or_the_next(data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(GOOD.lines) - 1))
    line = bytearray(GOOD.lines[number])
    position = data.draw(st.integers(0, len(line) - 1))
    line[position] ^= 1 << data.draw(st.integers(0, 7))
    lines = [*GOOD.lines[:number], bytes(line), *GOOD.lines[number + 1 :]]
    found = both(lines, {"dev-1": GOOD.key.public})
    assert not found.ok
    assert found.bad is not None
    assert number + 1 <= found.bad.line <= number + 2


def test_a_signature_has_one_spelling() -> None:
    """Of the last character of 64 bytes two bits are used; another with the same two is another spelling."""
    seal = json.loads(GOOD.lines[4])["seal"]
    last = seal["signature"][-3]
    spare = [c for c in _ALPHABET if c != last and _ALPHABET.index(c) >> 4 == _ALPHABET.index(last) >> 4]
    for other in spare:
        line = canonical({"seal": seal | {"signature": f"{seal['signature'][:-3]}{other}=="}})
        assert bad([*GOOD.lines[:4], line, *GOOD.lines[5:]]) == (5, "bad_seal", ""), other


@given(st.integers(1, len(GOOD.lines) - 1))
def test_a_deleted_event_is_found(number: int) -> None:
    lines = [*GOOD.lines[:number], *GOOD.lines[number + 1 :]]
    found = both(lines)
    if number in {4, len(GOOD.lines) - 1}:  # a seal: the next one still covers what it covered
        assert found.ok
        assert found.seals == 1
    else:
        assert found.bad is not None
        assert found.bad.line == number + 1


def test_an_inserted_event_is_found_and_named() -> None:
    other = device(1)
    lines = [*GOOD.lines[:3], other.events[0].data, *GOOD.lines[3:]]
    assert bad(lines) == (4, "gap", other.events[0].id)


def test_swapped_events_are_found_and_named() -> None:
    lines = list(GOOD.lines)
    lines[2], lines[3] = lines[3], lines[2]
    assert bad(lines) == (3, "gap", GOOD.events[2].id)


def test_an_event_said_twice_is_found() -> None:
    assert bad([*GOOD.lines[:3], *GOOD.lines[2:]])[:2] == (4, "gap")


def test_a_changed_event_is_found_at_the_next_one_or_at_the_seal() -> None:
    changed = GOOD.lines[1].replace(b"Billing", b"Selling")
    assert bad([GOOD.lines[0], changed, *GOOD.lines[2:]]) == (3, "broken_chain", GOOD.events[1].id)
    last = GOOD.lines[7].replace(b"Billing", b"Selling")
    assert bad([*GOOD.lines[:7], last, GOOD.lines[8]])[:2] == (9, "bad_seal")


def test_replay_under_another_tenant_is_found() -> None:
    header = header_line("tenant-2", "dev-1", GOOD.key.public)
    assert bad([header, *GOOD.lines[1:]]) == (2, "wrong_tenant", GOOD.events[0].id)


def test_events_of_a_device_that_was_not_introduced_are_found() -> None:
    header = header_line("tenant-1", "dev-2", GOOD.key.public)
    assert bad([header, *GOOD.lines[1:]])[:2] == (2, "unknown_device")
    assert bad([header, GOOD.lines[4]])[:2] == (2, "unknown_device")


def test_a_clock_set_back_is_counted_and_no_fault() -> None:
    made = Device()
    for at in (5000, 4000, 4000, 6000, 1000):
        made.write(at_ms=at)
    made.seal()
    found = both(made.lines)
    assert (found.ok, found.clock_steps) == (True, 2)


def test_events_out_of_order_are_no_clock_that_was_set_back() -> None:
    """Several threads of a desk write within some hundred milliseconds, each with the time when something happened."""
    made = Device()
    for at in (5_000, 5_400, 5_150, 5_410, 5_399, 9_000, 2_000, 9_001):
        fact = draft(FactKind.CONTACT_OPENED, at_ms=START_MS + at)
        event, made.head = link(made.head, replace(fact, mono_ms=70_000 + at), None)
        made.lines.append(event.data)
    made.seal()
    assert both(made.lines).clock_steps == 0


def test_events_of_desks_that_read_the_second_clock_later_are_none_either() -> None:
    made = Device()
    for at, mono in ((5_000, 75_000), (5_400, 75_401), (5_150, 75_402), (5_410, 75_412)):
        fact = draft(FactKind.CONTACT_OPENED, at_ms=START_MS + at)
        event, made.head = link(made.head, replace(fact, mono_ms=mono), None)
        made.lines.append(event.data)
    made.seal()
    assert both(made.lines).clock_steps == 0


def test_a_clock_that_was_set_back_with_a_new_start_is_counted() -> None:
    made = Device()
    for at, mono in ((5_000_000, 9_000_000), (1_000_000, 4_000), (2_000_000, 1_004_000)):
        fact = draft(FactKind.CONTACT_OPENED, at_ms=START_MS + at)
        event, made.head = link(made.head, replace(fact, mono_ms=mono), None)
        made.events.append(event)
        made.lines.append(event.data)
    made.seal()
    found = both(made.lines)
    assert (found.clock_steps, found.clock_first) == (1, made.events[1].id)


def test_a_cloned_device_is_found_where_the_two_meet() -> None:
    first, second = Device(), Device()  # one key, one name: a copied store
    first.write()
    second.lines[1:] = first.lines[1:]
    second.head = first.head
    first.write()
    forked = second.write()
    assert both(first.lines).ok
    assert both(second.lines).ok
    assert bad([*first.lines, forked.data]) == (4, "gap", forked.id)
    assert bad([*first.lines, *second.lines])[:2] == (4, "bad_header")


def test_a_ledger_made_new_under_another_key_is_whole_but_not_trusted() -> None:
    forged = Device(key=DeviceKey(bytes([9]) * 32))
    for event in GOOD.events:
        forged.lines.append(event.data)
    forged.head = GOOD.head
    forged.seal()
    assert both(forged.lines).ok
    assert bad(forged.lines, {"dev-1": GOOD.key.public})[:2] == (1, "unknown_key")
    assert bad([GOOD.lines[0], *forged.lines[1:]])[:2] == (8, "bad_seal")


def test_a_seal_by_another_key_or_at_another_place_is_found() -> None:
    other = DeviceKey(bytes([9]) * 32).seal("dev-1", 3, GOOD.events[2].digest)
    assert bad([*GOOD.lines[:4], seal_line(other)])[:2] == (5, "bad_seal")
    assert bad([*GOOD.lines[:3], GOOD.lines[4]])[:2] == (4, "bad_seal")
    assert bad([*GOOD.lines[:4], *GOOD.lines[5:6], GOOD.lines[4]])[:2] == (6, "bad_seal")


@given(st.integers(1, sum(map(len, GOOD.lines)) + len(GOOD.lines) - 2))
def test_a_truncated_file_is_found_unless_it_ends_with_a_line(length: int) -> None:
    content = b"\n".join(GOOD.lines)[:length]
    lines = content.splitlines(keepends=True)
    found = both(lines)
    assert found.ok is (lines[-1].rstrip(b"\n") in GOOD.lines)
    assert found.events <= 6
    if found.ok and found.events < 6:  # what a ledger alone cannot show: fewer events than the server holds
        assert found.seals < 2


def test_nothing_at_all_is_no_ledger() -> None:
    found = both([])
    assert found.bad is not None
    assert (found.ok, found.bad.code, found.bad.line) == (False, "empty", 0)


KEY = GOOD.key.public
HEADER = {"assist_ledger": 1, "device": "d", "public_key": KEY, "tenant": "t"}
SEAL = json.loads(GOOD.lines[4])["seal"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"", "bad_input"),
        (b"not json", "bad_input"),
        (b"\xff\xfe{\x00}\x00", "bad_input"),
        (b"[]", "bad_input"),
        (b"5", "bad_input"),
        (b"null", "bad_input"),
        (b"{}", "bad_input"),
        (b'{"a":1}', "bad_input"),
        (b'{ "assist_ledger":1}', "bad_input"),
        (b'{"a":1,"a":1}', "bad_input"),
        (b"[" * 100_000, "bad_input"),
        (b'{"actor":' + b"[" * 900 + b"]" * 900 + b"}", "invalid"),
        (b'{"actor":' + b"[" * 50_000 + b"]" * 50_000 + b"}", "bad_input"),
        (b'{"seal":NaN}', "bad_input"),
        (b'{"seal":1e999}', "bad_input"),
        (b'{"seal":' + b"9" * 5000 + b"}", "bad_input"),
        (b'{"seal":"\\ud800"}', "bad_input"),
        (b'"' + b"x" * (LINE_LIMIT - 1) + b'"', "too_long"),
        (b'"' + b"x" * (LINE_LIMIT - 2) + b'"', "bad_input"),
        (canonical({**HEADER, "assist_ledger": 2}), "bad_header"),
        (canonical({**HEADER, "assist_ledger": True}), "bad_header"),
        (canonical({**HEADER, "device": 5}), "bad_header"),
        (canonical({**HEADER, "device": ["d"]}), "bad_header"),
        (canonical({**HEADER, "more": 1}), "bad_header"),
        (canonical({"assist_ledger": 1, "device": "d", "tenant": "t"}), "bad_header"),
        (canonical({"seal": 5}), "bad_seal"),
        (canonical({"seal": []}), "bad_seal"),
        (canonical({"seal": {}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "seq": True}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "seq": "3"}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "seq": 3.5}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "device": ["dev-1"]}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "more": ""}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "signature": "!"}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "signature": "AAAA"}}), "bad_seal"),
        (canonical({"seal": {**SEAL, "signature": "ü"}}), "bad_seal"),
        (canonical({"seal": SEAL, "more": 1}), "bad_input"),
    ],
)
def test_a_hostile_line_is_named(line: bytes, code: str) -> None:
    assert bad([*GOOD.lines[:4], line])[:2] == (5, code)


@pytest.mark.parametrize("key", ["", "AAAA", "not base64!", "ü", base64.b64encode(bytes(33)).decode()])
def test_a_key_that_is_none_fails_at_the_seal(key: str) -> None:
    assert bad([header_line("tenant-1", "dev-1", key), *GOOD.lines[1:]])[:2] == (5, "invalid")


@given(st.lists(st.binary(max_size=60) | st.sampled_from(GOOD.lines), max_size=12))
def test_no_lines_whatever_raise_and_both_verifiers_agree(lines: list[bytes]) -> None:
    both(lines)


def test_the_id_of_a_bad_entry_is_an_id_or_nothing() -> None:
    value = json.loads(GOOD.lines[2])
    value["id"] = "4111 1111 1111 1111"
    assert bad([*GOOD.lines[:2], canonical(value)]) == (3, "invalid", "")


def test_two_devices_in_one_ledger() -> None:
    other = device(name="dev-2")
    mixed = [line for pair in zip(GOOD.lines, other.lines, strict=True) for line in pair]
    found = both(mixed)
    assert (found.ok, found.events, found.devices) == (True, 12, ("dev-1", "dev-2"))


def test_memory_does_not_grow_with_the_ledger() -> None:
    def lines(count: int) -> Iterator[bytes]:
        made = Device()
        yield made.lines[0]
        for _ in range(count):
            made.write()
            made.events.clear()
            yield made.lines.pop()

    def peak(count: int) -> int:
        tracemalloc.start()
        assert verify(lines(count)).events == count
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    peak(10)
    assert peak(2000) < peak(200) + 50_000


def test_an_export_of_the_real_cache_verifies_in_a_process_without_the_package(tmp_path: Path) -> None:
    cache = enrolled_cache(tmp_path / "cache.db", MemoryVault())
    cache.ledger.append([draft(FactKind.CONTACT_OPENED, personal={"name": "Zoë 😀"}), draft(FactKind.CONTACT_ENDED)])
    cache.ledger.seal()
    cache.ledger.append([draft(FactKind.NOTE_SAVED, body={"kinds": {}, "length": 3, "share": 0.1})])
    lines, key = list(cache.ledger.export()), cache.device_key.public
    cache.close()
    found = both(lines, {"dev-1": key})
    assert (found.ok, found.events, found.unsealed) == (True, 3, 1)
    path = tmp_path / "ledger.jsonl"
    path.write_bytes(b"".join(line + b"\n" for line in lines))
    done = subprocess.run(
        [sys.executable, "-I", str(SECOND), str(path), f"dev-1={key}"],
        capture_output=True,
        timeout=60,
        check=False,
        cwd=tmp_path,
    )
    assert (done.returncode, json.loads(done.stdout)["events"]) == (0, 3)


def test_an_old_copy_of_the_store_gives_a_shorter_ledger_and_then_a_fork(tmp_path: Path) -> None:
    vault, path = MemoryVault(), tmp_path / "cache.db"
    cache = enrolled_cache(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_OPENED)])
    cache.close()
    copy = path.read_bytes()
    cache = unlock(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_ENDED)])
    newer = list(cache.ledger.export())
    cache.close()
    path.write_bytes(copy)
    cache = unlock(path, vault)
    cache.ledger.append([draft(FactKind.CONTACT_MISSED)])
    older = list(cache.ledger.export())
    cache.close()
    assert bad([*newer, older[2]])[1] == "gap"


def test_the_second_verifier_imports_nothing_of_the_package() -> None:
    names = set()
    modules = [SECOND, SECOND.with_name("second_proofs.py")]
    for node in (node for path in modules for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module == "tests.evidence":
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    assert names <= {*sys.stdlib_module_names, "cryptography", "second_proofs"}


def test_the_longest_line_is_the_one_of_the_published_format() -> None:
    text = (Path(__file__).parents[2] / "docs" / "evidence-format.md").read_text(encoding="utf-8")
    assert f"none is longer than {LINE_LIMIT:,} bytes" in text


def test_a_gap_is_told_with_both_numbers() -> None:
    found = both([*GOOD.lines[:2], *GOOD.lines[3:]])
    assert found.bad is not None
    assert found.bad.what == "Expected number 2, found 3."


@pytest.mark.parametrize("line", [b'{"actor":', b'{"actor":{},"id":"4111 1111"}', b"[" * 99_999])
def test_a_bad_entry_without_an_id_has_none(line: bytes) -> None:
    found = both([*GOOD.lines[:2], line])
    assert found.bad is not None
    assert found.bad.id == ""
