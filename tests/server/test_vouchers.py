"""Others vouch for the log: a real authority of time, and a real witness, both over loopback; and every way to lie."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from agent_assist.domain.errors import AssistError, BadInput, Invalid
from agent_assist.evidence import checkpoint, merkle, witnessing
from agent_assist.evidence.checkpoint import Checkpoint
from agent_assist.evidence.cosignature import Witness, cosign, read_witness, witness_of
from agent_assist.evidence.lines import checkpoint_line, stamp_line
from agent_assist.evidence.seal import DeviceKey
from agent_assist.evidence.time_stamp import read_authority
from agent_assist.server.services.accounts import Accounts
from agent_assist.server.services.export import Export
from agent_assist.server.services.log import Log
from agent_assist.server.services.vouchers import Ask, Vouchers
from tests.evidence.ledgers import both
from tests.server_house import Desk, RealHouse
from tests.time_authority import TimeAuthority

NAME = "witness.example/one"
KEY = DeviceKey(bytes([11]) * 32)
WITNESS = witness_of(NAME, KEY)
OTHER = witness_of("witness.example/two", DeviceKey(bytes([12]) * 32))


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimeAuthority:
    return TimeAuthority(tmp_path_factory.mktemp("time") / "tsa")


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> TimeAuthority:
    return TimeAuthority(tmp_path_factory.mktemp("time") / "stranger", "Elsewhere", curve=True)


@pytest.fixture
def now(house: RealHouse) -> RealHouse:
    """The server's clock tells the real time, which is what a real authority stamps."""
    house.clock.advance(time.time_ns() // 1_000_000 - house.clock.now_ms())
    return house


def fill(desk: Desk, count: int = 3) -> None:
    for _ in range(count):
        desk.outbox.record("wrap_up_finished")
    desk.send()


def lines(house: RealHouse) -> list[bytes]:
    return list(Export(house.database, house.clock).house())


def vouchers(house: RealHouse) -> Vouchers:
    return Vouchers(house.database, house.clock)


def stamping(authority: TimeAuthority) -> Ask:
    return lambda asked: (200, authority.reply(asked))


class Watching:
    """A witness in memory."""

    def __init__(self, house: RealHouse, key: DeviceKey = KEY, name: str = NAME) -> None:
        self.logs = {Log(house.database, house.clock).head().note.partition("\n")[0]: house.database.key.public}
        self.seen: dict[str, Checkpoint] = {}
        self.who = (name, key)
        self.statuses: list[int] = []

    def __call__(self, asked: bytes) -> tuple[int, bytes]:
        found = witnessing.answer(asked, self.logs, self.seen, self.who, 1_796_000_000)
        self.statuses.append(found.status)
        if found.seen:
            self.seen[found.seen.origin] = found.seen
        return found.status, found.body.encode()


# --- the time of an authority


def test_a_real_authority_stamps_the_log_and_both_verifiers_check_it(
    desk: Desk, now: RealHouse, authority: TimeAuthority, stranger: TimeAuthority
) -> None:
    fill(desk)
    told = vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    assert (told.size, told.known) == (4, False)
    fill(desk)
    written = lines(now)
    log_key = now.database.key.public
    found = both(written, log_key=log_key, authorities=[authority.pem])
    assert (found.ok, found.stamps, found.stamped, found.stamped_ms) == (True, 1, 4, told.at_ms)
    assert found.off_stamps == 0
    assert both(written, log_key=log_key).stamps == 1  # nobody's certificate is known: told, not believed
    assert both(written, log_key=log_key).stamped == 0
    other = both(written, log_key=log_key, authorities=[stranger.pem])
    assert (other.ok, other.bad and other.bad.code) == (False, "bad_stamp")
    assert both(written, log_key=log_key, authorities=[stranger.pem, authority.pem]).stamped == 4


def test_an_authority_may_sign_with_a_curve(desk: Desk, now: RealHouse, stranger: TimeAuthority) -> None:
    fill(desk)
    vouchers(now).stamp(read_authority(stranger.pem), stamping(stranger))
    assert both(lines(now), authorities=[stranger.pem]).stamped == 4


def test_a_head_that_was_stamped_is_not_sent_again(desk: Desk, now: RealHouse, authority: TimeAuthority) -> None:
    fill(desk)
    first = vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    asked = authority.asked
    again = vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    assert (again.known, again.at_ms, authority.asked) == (True, first.at_ms, asked)


def test_the_ledger_of_one_device_has_the_stamp_of_its_checkpoint(
    desk: Desk, now: RealHouse, authority: TimeAuthority
) -> None:
    fill(desk)
    vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    written = list(Export(now.database, now.clock).device(desk.enrolment.device))
    found = both(written, log_key=now.database.key.public, authorities=[authority.pem])
    assert (found.ok, found.stamped, found.received) == (True, 4, 0)


def test_a_replayed_answer_a_strangers_and_no_answer_are_not_kept(
    desk: Desk, now: RealHouse, authority: TimeAuthority, stranger: TimeAuthority
) -> None:
    fill(desk)
    kept: list[bytes] = []

    def listening(asked: bytes) -> tuple[int, bytes]:
        kept.append(authority.reply(asked))
        return 200, kept[-1]

    vouchers(now).stamp(read_authority(authority.pem), listening)
    fill(desk)
    answers: list[Ask] = [
        lambda _: (200, kept[0]),  # of the head before
        stamping(stranger),
        lambda _: (200, b""),
        lambda _: (200, b"\x30\x03\x02\x01\x02"),
        lambda _: (503, kept[0]),
        lambda asked: (200, authority.reply(asked)[:-1]),
    ]
    for ask in answers:
        with pytest.raises(Invalid):
            vouchers(now).stamp(read_authority(authority.pem), ask)
    assert both(lines(now), authorities=[authority.pem]).stamps == 1


def test_an_answer_to_an_earlier_question_about_the_same_head_is_not_kept(
    desk: Desk, now: RealHouse, authority: TimeAuthority
) -> None:
    """Whoever is on the way to the authority could hold an answer back and hand it out later."""
    fill(desk)
    held: list[bytes] = []

    def held_back(asked: bytes) -> tuple[int, bytes]:
        held.append(authority.reply(asked))
        return 504, b""

    for ask in (held_back, lambda _: (200, held[0])):
        with pytest.raises(Invalid):
            vouchers(now).stamp(read_authority(authority.pem), ask)
    assert both(lines(now), log_key=now.database.key.public).stamps == 0


def swapped(written: list[bytes], change: Callable[[bytes], bytes]) -> list[bytes]:
    return [change(line) if line.startswith(b'{"stamp"') else line for line in written]


def test_a_forged_stamp_one_of_another_checkpoint_and_one_moved_are_found(
    desk: Desk, now: RealHouse, authority: TimeAuthority
) -> None:
    fill(desk)
    vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    early = next(line for line in lines(now) if line.startswith(b'{"stamp"'))
    fill(desk)
    vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    written = lines(now)
    known: dict[str, Any] = {"log_key": now.database.key.public, "authorities": [authority.pem]}

    def code(changed: list[bytes]) -> str:
        found = both(changed, None, **known)
        assert found.bad is not None
        return found.bad.code

    assert both(written, None, **known).stamps == 2
    assert code(swapped(written, lambda _: early)) == "bad_stamp"  # of the checkpoint before, on the later one
    data = base64.b64decode(json.loads(early)["stamp"])
    at = data.index(b"2026" if b"2026" in data else str(time.gmtime().tm_year).encode(), 0)
    for place in (at + 3, len(data) - 20):  # the time that is stamped; the signature over it
        forged = bytearray(data)
        forged[place] ^= 1
        assert code(swapped(written, lambda _, forged=forged: stamp_line(bytes(forged)))) == "bad_stamp"  # type: ignore[misc]
    first_event = next(n for n, line in enumerate(written) if line.startswith(b'{"actor"'))
    assert code([*written[: first_event + 1], early, *written[first_event + 1 :]]) == "bad_stamp"
    for wrong in (b'{"stamp":5}', b'{"stamp":"AA=="}', b'{"stamp":"!"}', b'{"stamp":""}'):
        assert code(swapped(written, lambda _, wrong=wrong: wrong)) == "bad_stamp"  # type: ignore[misc]
    assert code([line for line in written if not line.startswith(b'{"stamp"')]) == "no_stamp"


def test_receipt_times_that_a_stamp_contradicts_are_counted(
    desk: Desk, now: RealHouse, authority: TimeAuthority
) -> None:
    fill(desk, 1)
    vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    now.clock.advance(3_600_000)  # from here on the server's clock is an hour ahead
    fill(desk, 1)
    vouchers(now).stamp(read_authority(authority.pem), stamping(authority))
    found = both(lines(now), authorities=[authority.pem])
    assert (found.ok, found.off_stamps) == (True, 1)


def test_a_server_that_dates_back_is_contradicted(desk: Desk, house: RealHouse, authority: TimeAuthority) -> None:
    """Days before the present: what comes behind a stamp of today cannot have been received then."""
    fill(desk, 1)
    vouchers(house).stamp(read_authority(authority.pem), stamping(authority))
    fill(desk, 1)
    assert both(lines(house), authorities=[authority.pem]).off_stamps == 1


# --- witnesses


def test_a_witness_co_signs_what_continues_what_it_saw(desk: Desk, house: RealHouse) -> None:
    watching = Watching(house)
    for size in (4, 8, 12):
        fill(desk)
        assert vouchers(house).witness(WITNESS, watching).size == size
    assert vouchers(house).witness(WITNESS, watching).known
    fill(desk)
    assert watching.statuses == [200, 200, 200]
    found = both(lines(house), log_key=house.database.key.public, witnesses=[WITNESS.text])
    assert (found.ok, found.witnessed) == (True, 12)


def test_a_witness_that_is_missing_is_a_fault_and_the_least_of_several_counts(desk: Desk, house: RealHouse) -> None:
    fill(desk)
    vouchers(house).witness(WITNESS, Watching(house))
    fill(desk)
    second = DeviceKey(bytes([12]) * 32)
    vouchers(house).witness(OTHER, Watching(house, second, OTHER.name))
    found = both(lines(house), witnesses=[WITNESS.text, OTHER.text])
    assert (found.ok, found.witnessed) == (True, 4)
    third = witness_of("witness.example/three", DeviceKey(bytes([13]) * 32))
    found = both(lines(house), witnesses=[WITNESS.text, third.text])
    assert (found.ok, found.bad and found.bad.code) == (False, "no_witness")


def test_a_replayed_co_signature_on_another_checkpoint_is_none(desk: Desk, house: RealHouse) -> None:
    fill(desk)
    vouchers(house).witness(WITNESS, Watching(house))
    written = lines(house)
    note = next(json.loads(line)["checkpoint"] for line in written if line.startswith(b'{"checkpoint"'))
    line = note.splitlines()[-1]
    assert line.startswith(f"\u2014 {NAME} ")
    fill(desk)
    later = [one for one in lines(house) if not one.startswith(b'{"checkpoint"')]
    head = Log(house.database, house.clock).head().note
    found = both([*later, checkpoint_line(f"{head}{line}\n")], witnesses=[WITNESS.text])
    assert (found.ok, found.bad and found.bad.code) == (False, "no_witness")


def test_a_server_keeps_no_co_signature_but_that_of_its_head_by_that_key(desk: Desk, house: RealHouse) -> None:
    fill(desk)
    watching = Watching(house)
    vouchers(house).witness(WITNESS, watching)
    fill(desk)
    body = watching.seen[next(iter(watching.seen))].body()
    answers = [
        (200, cosign(body, NAME, KEY, 5).encode()),  # of the head before
        (200, cosign(body, NAME, DeviceKey(bytes([9]) * 32), 5).encode()),
        (200, b""),
        (200, b"\xff\xfe"),
        (409, b"99\n"),
        (409, b"many"),
        (409, b"-1"),
        (403, b""),
        (500, b"oops"),
    ]
    for answer in answers:
        with pytest.raises(Invalid):
            vouchers(house).witness(WITNESS, lambda _, answer=answer: answer)  # type: ignore[misc]
    assert both(lines(house), witnesses=[WITNESS.text]).witnessed == 4


def test_an_answer_that_was_lost_is_made_good(desk: Desk, house: RealHouse) -> None:
    watching = Watching(house)
    fill(desk)
    with pytest.raises(Invalid):
        vouchers(house).witness(WITNESS, lambda asked: (watching(asked), (500, b""))[1])
    fill(desk)
    assert vouchers(house).witness(WITNESS, watching).size == 8
    assert watching.statuses == [200, 409, 200]


@pytest.mark.parametrize("database", [""])  # a copy is put back as a file
def test_a_forked_log_gets_no_co_signature(desk: Desk, house: RealHouse, tmp_path: Path) -> None:
    """The operator takes the database back and lets another history grow: the witness has the first one."""
    watching = Watching(house)
    fill(desk)
    house.copy(tmp_path / "copy")
    fill(desk)
    vouchers(house).witness(WITNESS, watching)
    house.restore(tmp_path / "copy", told=False)
    with pytest.raises(Invalid, match="longer log"):
        vouchers(house).witness(WITNESS, watching)
    people = Accounts(house.database, house.clock)
    while vouchers(house)._head()[0].size < 8:  # another history, as long
        people.disable("maya")
        people.enable("maya")
    with pytest.raises(Invalid, match="answer was 409"):
        vouchers(house).witness(WITNESS, watching)
    people.disable("maya")  # and longer
    with pytest.raises(Invalid, match="answer was 422"):
        vouchers(house).witness(WITNESS, watching)
    assert both(lines(house), witnesses=[WITNESS.text]).bad is not None


def request(old: int, proof: list[bytes], note: str) -> bytes:
    return witnessing.request(old, proof, note)


def test_a_witness_says_no_to_everything_else() -> None:
    key, origin = DeviceKey(bytes([21]) * 32), "agent-assist/tenant-1"
    leaves = [merkle.leaf_hash(bytes([n])) for n in range(8)]

    def head(count: int, of: list[bytes] = leaves) -> Checkpoint:
        return Checkpoint(origin, count, merkle.root_of(of[:count]) if not _power(count) else _root(of[:count]))

    def ask(data: bytes, seen: dict[str, Checkpoint] | None = None) -> int:
        return witnessing.answer(data, {origin: key.public}, seen or {}, (NAME, KEY), 5).status

    four, note = head(4), checkpoint.sign(head(4), key)
    assert ask(request(0, [], note)) == 200
    assert ask(request(4, [], note), {origin: four}) == 200  # the same again
    assert ask(request(0, [], note), {origin: four}) == 409  # remembers more
    assert ask(request(2, [], note)) == 409  # remembers less
    assert ask(request(5, [], note)) == 400  # beyond the note
    assert ask(request(0, [leaves[0]], note)) == 400
    assert ask(request(0, [], checkpoint.sign(head(4), KEY))) == 403
    assert ask(request(0, [], checkpoint.sign(Checkpoint("else/where", 4, four.root), key))) == 404
    forked = head(4, [merkle.leaf_hash(bytes([n + 50])) for n in range(8)])
    assert ask(request(4, [], checkpoint.sign(forked, key)), {origin: four}) == 409
    eight = Checkpoint(origin, 8, _root(leaves))
    assert ask(request(4, [_root(leaves[4:])], checkpoint.sign(eight, key)), {origin: four}) == 200
    assert ask(request(4, [_root(leaves[:4])], checkpoint.sign(eight, key)), {origin: four}) == 422
    assert ask(request(4, [], checkpoint.sign(eight, key)), {origin: four}) == 422
    for junk in (b"", b"old 0", b"old x\n\n" + note.encode(), b"\xff", b"old 0\n!\n\n" + note.encode(), b"old 0\n\n"):
        assert ask(junk) in {400, 404}
    assert ask(b"old 0\n\n" + note.encode() + b"x" * witnessing.REQUEST_LIMIT) == 400


def _power(count: int) -> bool:
    return count & (count - 1) == 0


def _root(leaves: list[bytes]) -> bytes:
    while len(leaves) > 1:
        leaves = [merkle.node_hash(a, b) for a, b in zip(leaves[::2], leaves[1::2], strict=True)]
    return leaves[0]


@pytest.mark.parametrize(
    "text", ["", "a", "a+b+c", NAME, f"{NAME}+00000000+{base64.b64encode(bytes([4]) + WITNESS.key).decode()}",
             WITNESS.text[:-4], WITNESS.text.replace("+", " ", 1), "x" + WITNESS.text]
)  # fmt: skip
def test_what_is_no_key_of_a_witness(text: str) -> None:
    with pytest.raises(BadInput):
        read_witness(text)


def test_the_key_of_a_witness_is_read_back() -> None:
    assert read_witness(WITNESS.text) == WITNESS == Witness(NAME, WITNESS.key)
    for name in ("", "a b", "a+b"):
        with pytest.raises(BadInput):
            witness_of(name, KEY)


def test_what_others_said_stays_as_it_is(desk: Desk, house: RealHouse) -> None:
    fill(desk)
    vouchers(house).witness(WITNESS, Watching(house))
    for verb in ("UPDATE log_voucher SET size = 9", "DELETE FROM log_voucher"):
        with pytest.raises(AssistError), house.database.write() as tx:
            tx.execute(sa.text(verb))
    assert both(lines(house), witnesses=[WITNESS.text]).witnessed == 4
