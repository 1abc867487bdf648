"""A server that shows two histories is caught by the next look at its log, and named."""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from agent_assist.desktop.ports.witness import LogSeen
from agent_assist.desktop.presenters.wording import sync_line
from agent_assist.desktop.store.cache import unlock
from agent_assist.desktop.sync import schedule
from agent_assist.desktop.sync.log_watch import LOG_WITHHELD, SPLIT_VIEW, Verdict, judge, proven
from agent_assist.desktop.sync.status import SyncState
from agent_assist.domain.errors import Invalid, Offline
from agent_assist.domain.facts import FactKind
from agent_assist.evidence import merkle
from agent_assist.evidence.checkpoint import Checkpoint, check, origin_of, read, sign, verifier_key
from agent_assist.evidence.seal import DeviceKey
from agent_assist.protocol import messages as m
from tests.desktop.sync.desktop import Desktop, run_until
from tests.fakes.outbox import FakeOutbox
from tests.fakes.server_link import FakeLink, FakeServer
from tests.fakes.vault import MemoryVault
from tests.making import draft, enrolled_cache
from tests.server_house import Desk, RealHouse

KEY = DeviceKey(bytes([5]) * 32)
OTHER = DeviceKey(bytes([6]) * 32)
HOUR_MS = 3_600_000
LEAVES = [str(number).encode() for number in range(9)]


class Tree:
    """A log of some leaves, signed."""

    def __init__(self, leaves: list[bytes], epoch: int = 1, key: DeviceKey = KEY) -> None:
        self.nodes: dict[tuple[int, int], bytes] = {}
        self.tree = merkle.Range()
        for leaf in leaves:
            self.nodes.update(self.tree.append(merkle.leaf_hash(leaf)))
        origin = origin_of("house", epoch)
        note = sign(Checkpoint(origin, self.tree.size, self.tree.root()), key)
        self.head = m.LogHead(note=note, public_key=key.public, verifier=verifier_key(origin, key.public))

    def proof(self, old: int, new: int) -> m.ConsistencyAnswer:
        parts = merkle.consistency_proof(lambda level, place: self.nodes[level, place], old, new)
        return m.ConsistencyAnswer(old=old, new=new, proof=[base64.b64encode(part).decode() for part in parts])


def seen(leaves: list[bytes], **named: str) -> LogSeen:
    return LogSeen(KEY.public, Tree(leaves).head.note, **named)


@pytest.mark.parametrize(
    ("told", "verdict", "why"),
    [
        (Tree(LEAVES[:5]).head, Verdict.SAME, ""),
        (Tree(LEAVES[:8]).head, Verdict.LONGER, ""),
        (Tree(LEAVES[:4]).head, Verdict.SPLIT, "shorter"),
        (Tree([*LEAVES[:4], b"x"]).head, Verdict.SPLIT, "two_roots"),
        (Tree(LEAVES[:5], key=OTHER).head, Verdict.SPLIT, "other_key"),
        (Tree(LEAVES[:2], epoch=2).head, Verdict.RESTARTED, ""),
        (m.LogHead(note="nonsense", public_key=KEY.public), Verdict.UNREADABLE, ""),
        (m.LogHead(note="nonsense", public_key="nonsense"), Verdict.UNREADABLE, ""),
        (
            msgspec.structs.replace(Tree(LEAVES[:5]).head, note=Tree(LEAVES[:5], key=OTHER).head.note),
            Verdict.UNREADABLE,
            "",
        ),
    ],
)
def test_a_head_is_judged_by_the_one_before_it(told: m.LogHead, verdict: Verdict, why: str) -> None:
    assert judge(seen(LEAVES[:5]), told) == (verdict, why)


def test_an_earlier_origin_or_another_house_is_a_split() -> None:
    later = LogSeen(KEY.public, Tree(LEAVES[:3], epoch=3).head.note)
    assert judge(later, Tree(LEAVES[:3], epoch=2).head) == (Verdict.SPLIT, "other_origin")
    note = sign(Checkpoint("agent-assist/elsewhere", 5, bytes(32)), KEY)
    assert judge(seen(LEAVES[:5]), m.LogHead(note=note, public_key=KEY.public)) == (Verdict.SPLIT, "other_origin")


def test_once_split_only_a_later_origin_is_taken() -> None:
    known = seen(LEAVES[:5], conflict="x")
    assert judge(known, Tree(LEAVES[:5]).head) == (Verdict.SPLIT, "known")
    assert judge(known, Tree(LEAVES[:8]).head) == (Verdict.SPLIT, "known")
    assert judge(known, Tree(LEAVES[:5], epoch=2).head) == (Verdict.RESTARTED, "")


def test_only_the_right_proof_proves() -> None:
    long = Tree(LEAVES)
    assert proven(seen(LEAVES[:5]), long.head, long.proof(5, 9))
    assert not proven(seen(LEAVES[:5]), long.head, long.proof(4, 9))
    assert not proven(seen([*LEAVES[:4], b"x"]), long.head, long.proof(5, 9))
    assert not proven(seen(LEAVES[:5]), long.head, m.ConsistencyAnswer(old=5, new=9, proof=["!"]))


class Liar(FakeLink):
    """A link whose server shows whatever log the test gives it."""

    def __init__(self, server: FakeServer) -> None:
        super().__init__(server)
        self.shown: Tree | None = Tree([])
        self.proof: Callable[[int, int], m.ConsistencyAnswer] | None = None

    def pull(self, cursor: int, limit: int) -> m.PullAnswer:
        answer = super().pull(cursor, limit)
        return msgspec.structs.replace(answer, log=self.shown.head if self.shown else None)

    def consistency(self, old: int, new: int) -> m.ConsistencyAnswer:
        self._server.fault("consistency")
        assert self.shown is not None
        return self.proof(old, new) if self.proof else self.shown.proof(old, new)


@pytest.fixture
def pair() -> Iterator[tuple[FakeServer, Liar, Desktop]]:
    server = FakeServer()
    server.add_user("amy", "Amy Agent")
    link, key = Liar(server), DeviceKey(os.urandom(32))
    answer = link.enrol(m.EnrolRequest(code=server.enrol_code("amy"), device_name="D", public_key=key.public))
    link.use_token(answer.token)
    outbox = FakeOutbox(answer.tenant, answer.device, key, answer.agent, server.clock)
    desktop = Desktop(link, outbox, server.clock)
    yield server, link, desktop
    desktop.close()


def cycle(server: FakeServer, desktop: Desktop) -> None:
    server.clock.advance(schedule.LONGEST_MS)
    desktop.engine.sync_now()
    desktop.settle()


def test_a_growing_log_is_followed(pair: tuple[FakeServer, Liar, Desktop]) -> None:
    server, link, desktop = pair
    desktop.engine.enrolled()
    desktop.settle()
    for size in (3, 3, 8):
        link.shown = Tree(LEAVES[:size])
        cycle(server, desktop)
        assert desktop.synced
        assert desktop.witness.log == LogSeen(KEY.public, link.shown.head.note)
    assert desktop.witness.facts == []


@pytest.mark.parametrize(
    "shown",
    [Tree([*LEAVES[:4], b"x"]), Tree(LEAVES[:3]), Tree([b"x", *LEAVES[1:8]]), Tree(LEAVES[:5], key=OTHER)],
    ids=["two roots", "shorter", "longer without proof", "another key"],
)
def test_a_second_history_is_named_kept_and_nothing_of_it_is_taken(
    pair: tuple[FakeServer, Liar, Desktop], shown: Tree
) -> None:
    server, link, desktop = pair
    first = link.shown = Tree(LEAVES[:5])
    desktop.engine.enrolled()
    desktop.settle()
    link.shown = shown
    server.publish("script", "s", {})
    cycle(server, desktop)
    status = desktop.engine.status
    assert (status.state, status.error) == (SyncState.REFUSED, SPLIT_VIEW)
    assert "Server out of step" in sync_line(status, 0)[0].plain()
    assert desktop.rows == []
    (fact,) = desktop.witness.facts
    assert fact.kind == FactKind.SPLIT_VIEW_FOUND
    assert (fact.body["before"], fact.body["after"]) == (first.head.note, shown.head.note)
    assert desktop.witness.log == LogSeen(KEY.public, first.head.note, shown.head.note)
    desktop.record(3)
    asked: list[str] = []
    server.fault = asked.append
    link.shown = first  # going back to the first history does not help
    cycle(server, desktop)
    assert "send" not in asked
    assert desktop.engine.status.error == SPLIT_VIEW
    assert len(desktop.witness.facts) == 1
    link.shown = Tree([b"new"], epoch=2)
    cycle(server, desktop)
    cycle(server, desktop)
    assert desktop.synced
    assert [row.id for row in desktop.rows] == ["s"]
    assert [fact.kind for fact in desktop.witness.facts] == [FactKind.SPLIT_VIEW_FOUND, FactKind.LOG_RESTARTED]


def test_a_server_that_hides_its_log_is_named(pair: tuple[FakeServer, Liar, Desktop]) -> None:
    server, link, desktop = pair
    desktop.engine.enrolled()
    desktop.settle()
    link.shown = None
    server.publish("script", "s", {})
    cycle(server, desktop)
    assert (desktop.engine.status.error, desktop.rows) == (LOG_WITHHELD, [])
    link.shown = Tree([])
    cycle(server, desktop)
    assert desktop.synced


def grow_after_the_first_look(link: Liar, desktop: Desktop) -> None:
    """The log was seen with two entries, and has seven when it is looked at next."""
    link.shown = Tree(LEAVES[:2])
    desktop.engine.enrolled()
    desktop.settle()
    link.shown = Tree(LEAVES[:7])


def test_a_network_fault_during_the_proof_is_no_split(pair: tuple[FakeServer, Liar, Desktop]) -> None:
    server, link, desktop = pair
    grow_after_the_first_look(link, desktop)

    def away(what: str) -> None:
        if what == "consistency":
            raise Offline("Away.", "Wait.")

    server.fault = away
    cycle(server, desktop)
    assert desktop.engine.status.state is SyncState.OFFLINE
    server.fault = lambda _what: None
    cycle(server, desktop)
    assert desktop.synced
    assert desktop.witness.facts == []


def test_a_server_without_the_proof_says_so_itself(pair: tuple[FakeServer, Liar, Desktop]) -> None:
    server, link, desktop = pair
    grow_after_the_first_look(link, desktop)

    def none(_old: int, _new: int) -> m.ConsistencyAnswer:
        raise Invalid("None.", "None.")

    link.proof = none
    cycle(server, desktop)
    assert desktop.engine.status.error == SPLIT_VIEW


def test_the_cache_remembers_the_head_and_the_proof_of_a_split(tmp_path: Path) -> None:
    vault, path = MemoryVault(), tmp_path / "cache.db"
    cache = enrolled_cache(path, vault)
    assert cache.witness.seen() is None
    cache.witness.see(LogSeen("k", "one"), None)
    cache.witness.see(LogSeen("k", "one", "two"), draft(FactKind.SPLIT_VIEW_FOUND, ""))
    cache.close()
    cache = unlock(path, vault)
    assert cache.witness.seen() == LogSeen("k", "one", "two")
    assert cache.outbox.status().unsynced == 1
    cache.witness.see(LogSeen("other", "three"), None)
    assert cache.witness.seen() == LogSeen("k", "three"), "the first key stays"
    cache.close()


@pytest.mark.parametrize("told", [True, False], ids=["restarted", "silently"])
def test_a_real_server_taken_back_to_a_copy(tmp_path: Path, *, told: bool) -> None:
    (tmp_path / "server").mkdir()
    house = RealHouse("", tmp_path / "server")
    house.add_user("amy", "Amy Agent")
    desk = Desk(house.link(), house.enrol_code("amy"), house.clock)
    desktop = Desktop(desk.link, desk.outbox, house.clock)
    try:
        desktop.engine.enrolled()
        desktop.record(5)
        run_until([desktop], house.clock, lambda: desktop.synced, HOUR_MS)
        house.copy(tmp_path / "backup")
        desktop.record(5)
        desktop.engine.sync_now()
        run_until([desktop], house.clock, lambda: desktop.synced and desktop.outbox.watermark == 10, HOUR_MS)
        before = desktop.witness.log
        assert before is not None
        head = check(before.note, before.public_key)
        assert head is not None
        assert head.size == 12  # with the server's word on when each delivery came
        house.restore(tmp_path / "backup", told=told)
        for _ in range(3):
            house.clock.advance(schedule.LONGEST_MS)
            desktop.engine.sync_now()
            desktop.settle()
        if told:
            assert desktop.synced
            assert desktop.witness.log is not None
            assert read(desktop.witness.log.note).origin.endswith("/2")
            kinds = [str(event.value["kind"]) for event in desktop.outbox.events]
            assert kinds.count("log_restarted") == 1
        else:
            assert desktop.engine.status.error == SPLIT_VIEW
            assert desktop.witness.log is not None
            assert desktop.witness.log == replace(before, conflict=desktop.witness.log.conflict)
    finally:
        desktop.close()
        house.close()
