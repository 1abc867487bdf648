"""Every attack that the evidence must withstand, one test each: detected, and named.

The ledgers attacked are real ones: two desktops with caches of their own, a server, its log, one device revoked.
"""

from __future__ import annotations

import base64
import itertools
import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.runtime.clock import new_id
from agent_assist.desktop.store.cache import CACHE_KEY, DEVICE_KEY, unlock
from agent_assist.desktop.sync.cycle import _request
from agent_assist.domain.errors import AssistError, AuthExpired, Invalid, ServerBusy
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.canonical import canonical
from agent_assist.evidence.envelope import Head, link, read
from agent_assist.evidence.lines import header_line, seal_line
from agent_assist.protocol import messages as m
from agent_assist.server.db import evidence
from agent_assist.server.services import log
from agent_assist.server.services.enrolment import Enrolment
from agent_assist.server.services.event_row import event_row
from agent_assist.server.services.export import Export
from agent_assist.server.services.log import Log
from tests.desktop.sync.inline import Machine
from tests.evidence.ledgers import Device, both
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache
from tests.server.serving import Serving
from tests.server_house import Desk, RealHouse

NAMED = {"gap", "unknown_device", "wrong_root", "no_checkpoint", "no_log", "bad_seal", "bad_checkpoint"}
ROOT = Path(__file__).parents[2]


def exporting(house: RealHouse) -> Export:
    return Export(house.database, house.clock)


class Scene:
    """A house with its ledger, and the keys that an auditor has from elsewhere."""

    def __init__(self, folder: Path) -> None:
        (folder / "server").mkdir()
        self.house = RealHouse("", folder / "server")
        self.amy = Machine(self.house, folder / "amy")
        self.bob = Machine(self.house, folder / "bob", "bob")
        for machine in (self.amy, self.bob, self.amy):
            self.write(machine)
        self.house.revoke(self.bob.device)
        self.write(self.amy)
        self.log_key = self.house.database.key.public
        self.trusted = {
            self.amy.device: self.amy.cache.device_key.public,
            self.bob.device: self.bob.cache.device_key.public,
            "server": self.log_key,
        }
        self.lines = list(exporting(self.house).house())
        self.proven = list(exporting(self.house).device(self.amy.device))

    def write(self, machine: Machine, count: int = 3) -> None:
        facts = [FactKind.CONTACT_OPENED, FactKind.CONTACT_CONNECTED, FactKind.CONTACT_ENDED][:count]
        now = self.house.clock.now_ms()
        contact = new_id(now)
        machine.cache.ledger.append([draft(kind, contact, at_ms=now, actor=machine.actor) for kind in facts])
        assert machine.sync() == ""

    def bad(self, lines: Sequence[bytes], **named: object) -> tuple[int, str]:
        found = both(lines, self.trusted, log_key=self.log_key, **named)
        assert found.bad is not None
        return found.bad.line, found.bad.code

    def events(self) -> list[int]:
        """Return the numbers (from 0) of the event lines."""
        return [number for number, line in enumerate(self.lines) if line.startswith(b'{"actor":')]

    def close(self) -> None:
        self.amy.cache.close()
        self.bob.cache.close()
        self.house.close()


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    scene = Scene(tmp_path_factory.mktemp("scene"))
    yield scene
    scene.close()


pytestmark = pytest.mark.keeps_threads


def test_no_attack(scene: Scene) -> None:
    for lines in (scene.lines, scene.proven):
        found = both(lines, scene.trusted, log_key=scene.log_key)
        assert (found.ok, found.unsealed, found.logged) == (True, 0, found.events)
    found = both(scene.lines, scene.trusted, log_key=scene.log_key, notes=[json.loads(scene.lines[-1])["checkpoint"]])
    assert (found.delivered, found.received, found.revoked) == (12, 12, (scene.bob.device,))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_flip_a_byte(scene: Scene, data: st.DataObject) -> None:
    lines = list(data.draw(st.sampled_from([scene.lines, scene.proven])))
    number = data.draw(st.integers(0, len(lines) - 1))
    line = bytearray(lines[number])
    line[data.draw(st.integers(0, len(line) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    whole = [*lines[:number], bytes(line), *lines[number + 1 :]]
    assert number + 1 <= scene.bad(whole)[0] <= number + 3


def test_delete(scene: Scene) -> None:
    for number, line in enumerate(scene.lines):
        lines = [*scene.lines[:number], *scene.lines[number + 1 :]]
        if line.startswith(b'{"seal":'):  # a later seal covers what it covered; the last one of a device is missed
            found = both(lines, scene.trusted, log_key=scene.log_key)
            later = [json.loads(x)["seal"]["device"] for x in scene.lines[number + 1 :] if x.startswith(b'{"seal":')]
            assert found.bad is None or found.bad.code == "unsealed"
            assert (found.ok, found.logged) == (json.loads(line)["seal"]["device"] in later, len(scene.events()))
        else:
            assert scene.bad(lines)[1] in NAMED
    for end in range(1, len(scene.lines)):  # cut off at the end
        assert scene.bad(scene.lines[:end])[1] == "no_checkpoint"


def test_insert(scene: Scene) -> None:
    """An event made up by somebody with the device's own key, at the end of its chain, in a ledger of the house."""
    last = [read(scene.lines[n]) for n in scene.events() if json.loads(scene.lines[n])["device"] == scene.amy.device][
        -1
    ]
    head = Head(str(last.value["tenant"]), scene.amy.device, last.seq, last.digest)
    event, _ = link(head, draft(FactKind.CONTACT_MISSED, ""), None)
    seal = seal_line(scene.amy.cache.device_key.seal(scene.amy.device, event.seq, event.digest))
    assert scene.bad([*scene.lines[:-1], event.data, seal, scene.lines[-1]])[1] == "wrong_root"
    assert scene.bad([*scene.lines, event.data, seal])[1] == "no_checkpoint"
    assert scene.bad([*scene.proven, event.data, seal])[1] == "no_proof"


def test_the_operator_appends_an_event_in_a_devices_name(tmp_path: Path) -> None:
    """Whoever runs the server can put it into the log and sign the new head, but has no device's key."""
    scene = Scene(tmp_path)
    house, database = scene.house, scene.house.database
    events = [read(scene.lines[n]) for n in scene.events()]
    last = [event for event in events if event.value["device"] == scene.amy.device][-1]
    head = Head(str(last.value["tenant"]), scene.amy.device, last.seq, last.digest)
    event, _ = link(head, draft(FactKind.CONSENT_GIVEN, "", body={"purpose": "quality"}), None)
    with database.write() as tx:
        pos = evidence.take(tx, database.tenant, 1)
        evidence.add(tx, database.tenant, [event_row(event, scene.amy.device, pos, m.EventCode.STORED, 1)])
        log.append(tx, database.tenant, [event])
    for lines in (list(exporting(house).house()), list(exporting(house).device(scene.amy.device))):
        assert scene.bad(lines) == (len(lines), "unsealed")
    scene.close()


def test_swap(scene: Scene) -> None:
    numbers = scene.events()
    for left, right in itertools.pairwise(numbers):
        lines = list(scene.lines)
        lines[left], lines[right] = lines[right], lines[left]
        assert scene.bad(lines)[1] in {
            "gap",
            "unknown_device",
            "wrong_root",
            "revoked_key",
            "bad_seal",
            "bad_reception",
        }
    proofs = [n for n, line in enumerate(scene.proven) if line.startswith(b'{"inclusion":')]
    lines = list(scene.proven)
    lines[proofs[0]], lines[proofs[1]] = lines[proofs[1]], lines[proofs[0]]
    assert scene.bad(lines) == (proofs[0] + 1, "bad_proof")


def test_replay_under_another_tenant(scene: Scene, tmp_path: Path) -> None:
    headers = [json.loads(line) for line in scene.lines if line.startswith(b'{"assist_l')]
    forged = [canonical({**value, "tenant": "other"}) if "leaves" not in value else None for value in headers]
    lines = [forged[headers.index(json.loads(x))] or x if x.startswith(b'{"assist_l') else x for x in scene.lines]
    assert scene.bad(lines)[1] == "wrong_tenant"
    (tmp_path / "other").mkdir()
    other = RealHouse("", tmp_path / "other")
    other.add_user("amy", "Amy")
    desk = Desk(other.link(), other.enrol_code("amy"), other.clock)
    foreign = [scene.lines[n].decode() for n in scene.events()][:1]
    seal = desk.key.seal(desk.enrolment.device, 1, read(foreign[0].encode()).digest)
    message = m.SealMessage(device=seal.device, seq=seal.seq, digest=seal.digest, signature=seal.signature)
    answer = desk.link.send(m.BatchRequest(events=foreign, seal=message))
    assert [(r.code, r.detail) for r in answer.results] == [("invalid", "The event belongs to another organisation.")]
    other.close()


def test_roll_the_clock_back() -> None:
    """The wall clock goes back, or stands still while the monotonic one goes on; a restarted machine is no fault."""
    made = Device()
    times = [(0, 0), (60_000, 60_000), (30_000, 70_000), (31_000, 3_671_000), (3_700_000, 3_680_000), (3_800_000, 5)]
    for at, mono in times:
        fact = draft(FactKind.CONTACT_OPENED, at_ms=1_795_000_000_000 + at)
        event, made.head = link(made.head, replace(fact, mono_ms=mono), None)
        made.events.append(event)
        made.lines.append(event.data)
    made.seal()
    found = both(made.lines)
    assert (found.ok, found.clock_steps, found.clock_first) == (True, 2, made.events[2].id)


def test_restore_an_old_copy_of_the_store(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    amy = scene.amy
    amy.cache.close()
    copy = amy.path.read_bytes()
    amy.reopen()
    scene.write(amy)
    amy.cache.close()
    amy.path.write_bytes(copy)
    amy.reopen()
    amy.cache.ledger.append([draft(FactKind.CONTACT_MISSED, "")])
    assert amy.sync() == "fork"
    (row,) = [row for row in Enrolment(scene.house.database, scene.house.clock).every() if row.id == amy.device]
    assert row.forked_at_ms is not None
    assert both(list(exporting(scene.house).house()), scene.trusted, log_key=scene.log_key).ok
    assert not both([*exporting(scene.house).device(amy.device), list(amy.cache.ledger.export())[-2]]).ok
    scene.close()


def test_clone_a_device(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    amy = scene.amy
    amy.cache.close()
    shutil.copy(amy.path, tmp_path / "clone.db")
    amy.reopen()
    clone = unlock(tmp_path / "clone.db", amy.vault)
    scene.write(amy)
    clone.ledger.append([draft(FactKind.CONTACT_MISSED, "")])
    batch = clone.outbox.batch(50)
    assert batch is not None
    answer = amy.link.send(_request(batch))
    assert [result.code for result in answer.results] == ["fork"]
    clone.close()
    key = amy.cache.device_key.public
    with pytest.raises(Invalid, match="another device"):
        scene.house.link().enrol(
            m.EnrolRequest(code=scene.house.enrol_code("bob"), device_name="Second", public_key=key)
        )
    scene.close()


def test_re_sign_with_a_revoked_key(scene: Scene) -> None:
    bob = scene.bob
    chain = [read(scene.lines[n]) for n in scene.events() if json.loads(scene.lines[n])["device"] == bob.device]
    head = Head(str(chain[-1].value["tenant"]), bob.device, chain[-1].seq, chain[-1].digest)
    event, _ = link(head, draft(FactKind.CONSENT_GIVEN, ""), None)
    seal = bob.cache.device_key.seal(bob.device, event.seq, event.digest)
    assert scene.bad([*scene.lines[:-1], event.data, seal_line(seal), scene.lines[-1]])[1] == "revoked_key"
    name = header_line(str(chain[-1].value["tenant"]), "dev-new", bob.cache.device_key.public)
    trusted = {**scene.trusted, "dev-new": bob.cache.device_key.public}
    found = both([*scene.lines[:-1], name], trusted, log_key=scene.log_key)
    assert found.bad is not None
    assert found.bad.code == "revoked_key"
    alone = [*bob.cache.ledger.export(), event.data, seal_line(seal)]
    found = both(alone, revoked={bob.device: chain[-1].seq})
    assert found.bad is not None
    assert (found.bad.code, found.bad.id) == ("revoked_key", event.id)
    message = m.SealMessage(device=seal.device, seq=seal.seq, digest=seal.digest, signature=seal.signature)
    request = m.BatchRequest(events=[event.data.decode()], seal=message)
    with pytest.raises(AuthExpired):
        bob.link.send(request)
    with pytest.raises(Invalid):  # under the name of a device that still has access
        scene.amy.link.send(request)
    code = scene.house.enrol_code("bob")
    with pytest.raises(Invalid, match="another device"):
        scene.house.link().enrol(m.EnrolRequest(code=code, device_name="D", public_key=bob.cache.device_key.public))


def test_cut_the_power_in_the_middle_of_a_commit(tmp_path: Path) -> None:
    """The process that writes is killed again and again; what it was told is kept is there, and the chain is whole."""
    vault, path = MemoryVault(), tmp_path / "cache.db"
    enrolled_cache(path, vault).close()
    texts = [base64.b64encode((vault.read(name) or "").encode()).decode() for name in (CACHE_KEY, DEVICE_KEY)]
    program = [sys.executable, "-m", "tests.evidence.writing_process", str(path), *texts]
    for kill_after in (1, 7, 23, 40):
        with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            told = [int(process.stdout.readline()) for _ in range(kill_after)]
            process.kill()
            told += [int(line) for line in process.stdout.read().split()]
        cache = unlock(path, vault)
        found = both(list(cache.ledger.export()))
        assert found.ok
        assert found.events >= told[-1], "everything that was acknowledged is there"
        assert found.events <= told[-1] + 1, "and at most the one whose commit was under way"
        assert cache.outbox.status().unsynced == found.events
        cache.close()


def test_cut_the_power_of_the_server(tmp_path: Path) -> None:
    """Killed with batches under way, the server comes back with events, log and watermark of one moment."""
    house = RealHouse("", tmp_path)
    house.add_user("amy", "Amy Agent")
    desk = Desk(house.link(), house.enrol_code("amy"), house.clock)
    key = house.database.key.public
    house.close()
    for kill_after, later_ms in ((1, 5), (3, 11), (6, 19), (10, 31)):
        server = Serving("--listen", "127.0.0.1:0", "--data", str(tmp_path))
        link = HttpLink(server.address)
        link.use_token(desk.enrolment.token)
        desk.link = link
        goal, told = desk.outbox.watermark + kill_after, threading.Event()
        sender = threading.Thread(target=_send_until_cut, args=(desk, goal, told))
        sender.start()
        assert told.wait(60)
        threading.Event().wait(later_ms / 1000)  # somewhere in the middle of a batch: the sender goes on
        server.kill()
        sender.join(60)
        link.close()
        again = RealHouse("", tmp_path)
        found = both(list(exporting(again).house()), log_key=key)
        assert found.ok, found.bad
        assert desk.outbox.watermark <= found.delivered <= len(desk.outbox.events)
        again.close()


def _send_until_cut(desk: Desk, goal: int, told: threading.Event) -> None:
    """Send event after event, and say when so many were acknowledged; ends when nobody answers."""
    for _ in range(500):
        desk.outbox.record("wrap_up_finished")
        try:
            desk.send()
        except AssistError:
            return
        if desk.outbox.watermark >= goal:
            told.set()


@pytest.mark.parametrize("table", ["event", "seal", "log_leaf", "log_head", "device"])
def test_a_fault_in_the_middle_of_a_batch_leaves_nothing_of_it(tmp_path: Path, table: str) -> None:
    """The database gives up at each table in turn: events, log and watermark stay those of one moment."""
    house = RealHouse("", tmp_path)
    house.add_user("amy", "Amy Agent")
    desk = Desk(house.link(), house.enrol_code("amy"), house.clock)
    for _ in range(3):
        desk.outbox.record("wrap_up_finished")
    desk.send()
    before = list(exporting(house).house())
    verb = "UPDATE" if table in {"log_head", "device"} else "INSERT"
    with house.database.write() as tx:
        fault = f"CREATE TRIGGER fault BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'power'); END"
        tx.exec_driver_sql(fault)
    for _ in range(3):
        desk.outbox.record("wrap_up_finished")
    with pytest.raises(ServerBusy):
        desk.send()
    with house.database.write() as tx:
        tx.exec_driver_sql("DROP TRIGGER fault")
    assert list(exporting(house).house()) == before
    assert desk.link.pull(0, 1).watermark == 3
    assert desk.codes() == ["stored"] * 3
    found = both(list(exporting(house).house()), log_key=house.database.key.public)
    assert (found.ok, found.delivered, found.received) == (True, 6, 6)
    house.close()


def test_a_server_that_shows_two_histories(tmp_path: Path) -> None:
    """Two desktops are shown two logs, each whole and signed; one look at the other's checkpoint tells."""
    scene = Scene(tmp_path)
    scene.house.copy(tmp_path / "fork.sqlite3")
    scene.write(scene.amy, 1)
    one, left = (
        Log(scene.house.database, scene.house.clock).head().note,
        list(exporting(scene.house).house()),
    )
    scene.house.restore(tmp_path / "fork.sqlite3", told=False)
    scene.house.add_user("eve", "Eve")
    eve = Desk(scene.house.link(), scene.house.enrol_code("eve"), scene.house.clock)
    eve.outbox.record("wrap_up_finished")
    eve.send()
    two, right = (
        Log(scene.house.database, scene.house.clock).head().note,
        list(exporting(scene.house).house()),
    )
    for lines, own, other in ((left, one, two), (right, two, one)):
        assert both(lines, log_key=scene.log_key, notes=[own]).ok
        found = both(lines, log_key=scene.log_key, notes=[own, other])
        assert found.bad is not None
        assert found.bad.code == "split_view"
    eve.outbox.record("wrap_up_finished")
    eve.send()
    longer = Log(scene.house.database, scene.house.clock).head().note
    found = both(left, log_key=scene.log_key, notes=[longer])
    assert found.bad is not None
    assert found.bad.code == "split_view"
    assert scene.amy.sync() == "split_view", "and a desktop notices by itself"
    assert scene.amy.cache.witness.seen() is not None
    scene.close()
