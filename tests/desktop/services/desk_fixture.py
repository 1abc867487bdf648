"""A whole desk on a real encrypted cache, with a fake recorder and a clock that the test moves."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from agent_assist.desktop.app.note_engine import NoteEngine
from agent_assist.desktop.ports.digit_target import DigitTarget, NoTarget
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.services.audit import Auditing
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.house import House, LineRule
from agent_assist.desktop.services.surroundings import Surroundings
from agent_assist.desktop.store.cache import Cache
from agent_assist.domain.carry import CarriedAnswer
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.contact import CallEvent, CallState, Direction
from agent_assist.domain.errors import DiskFull
from agent_assist.domain.facts import Fact
from agent_assist.domain.recorder import RecorderReport
from agent_assist.domain.steps import Step
from agent_assist.evidence.envelope import Draft
from agent_assist.evidence.personal import SubjectKey
from agent_assist.policy import Pack, default_pack_path, load
from agent_assist.policy.scripts import ScriptShelf
from agent_assist.telephony.ports.recordings import Recordings
from tests.fakes.clock import FakeClock
from tests.fakes.pump import Pump
from tests.fakes.recorder import FakeRecorder
from tests.fakes.vault import MemoryVault
from tests.making import AGENT, enrolled_cache

PACK = load(default_pack_path())
SHELF = PACK.scripts or ScriptShelf(())
HOUSE = House(
    company="Northwind",
    agent_name="Maya",
    agent_place="US-TX",
    recorder_place="US-TX",
    lines={"tx": LineRule("Billing", "US-TX", "account"), "de": LineRule("Sales", "DE", "account")},
    wrap_up_s=30,
)


@dataclass
class Bench:
    """The desk and everything around it."""

    desk: Desk
    clock: FakeClock
    recorder: FakeRecorder
    pump: Pump
    lane: Lane
    cache: Cache
    renders: list[int]

    def call(
        self,
        state: CallState,
        call_id: str = "c1",
        line: str = "tx",
        number: str | None = "+14155550182",
        carried: tuple[CarriedAnswer, ...] = (),
        way: Direction = Direction.IN,
    ) -> None:
        """Let the softphone say something."""
        now = self.clock.now_ms()
        event = CallEvent(state, call_id, number, way, now, "Ms Okafor", line, source="baresip", carried=carried)
        self.desk.calls.hear(event)
        self.settle()

    def settle(self) -> None:
        """Wait until everything handed to the lane is durable and told, and what followed from it too."""
        for _ in range(4):
            passed = threading.Event()
            self.lane.submit(lambda: None, lambda _outcome, seen=passed: seen.set())  # type: ignore[misc]
            self.pump.until(passed.is_set)

    def file(self) -> CaseFile:
        """The shown contact's case file."""
        found = self.desk.shown()
        assert found is not None
        return found

    def read(self, seconds: float = 12) -> None:
        """Read the shown sentence aloud and mark it."""
        step = self.desk.step()
        self.desk.disclosure.show(self.file(), step)
        self.clock.advance(int(seconds * 1000))
        self.desk.disclosure.mark_read(self.file(), step)
        self.settle()

    def connect(self, line: str = "tx", call_id: str = "c1", carried: tuple[CarriedAnswer, ...] = ()) -> None:
        """A call comes in and is answered."""
        self.call(CallState.INCOMING, call_id, line, carried=carried)
        self.clock.advance(2000)
        self.call(CallState.CONNECTED, call_id, line)

    def say(self, *states: ConsentState, purpose: str | None = None) -> None:
        """Key answers, one after the other; each must be taken."""
        for state in states:
            assert self.desk.consent.answer(self.file(), purpose, state), state
            self.settle()
            self.clock.advance(1000)

    def ask(self, state: ConsentState, seconds: float = 6) -> None:
        """Read the question of the purpose that waits, if it has one of its own, and key the answer."""
        consent, file = self.desk.consent, self.file()
        self.desk.disclosure.show(file, Step.ASK, consent.active(file), consent.asked(file))
        self.clock.advance(int(seconds * 1000))
        assert consent.answer(file, None, state), state
        self.settle()

    def guardian(self, *, here: bool, seconds: float = 10) -> None:
        """Ask the young person for a parent or guardian, and key whether one is on the line."""
        self.desk.disclosure.show(self.file(), Step.ASK_GUARDIAN)
        self.clock.advance(int(seconds * 1000))
        assert self.desk.consent.guardian(self.file(), here=here)
        self.settle()

    def end(self, call_id: str = "c1", line: str = "tx") -> None:
        """The call ends, and its wrap-up is finished."""
        contact = self.file().contact_id
        self.call(CallState.ENDED, call_id, line)
        self.clock.advance(5000)
        self.desk.tick()
        self.settle()
        self.desk.closing.finish(contact)
        self.settle()

    def facts(self, contact: str) -> list[Fact]:
        """A contact's facts as the cache holds them."""
        found: list[Fact] = []
        done: list[bool] = []

        def job() -> None:
            found.extend(self.cache.ledger.facts(contact))

        self.lane.submit(job, lambda _outcome: done.append(True))
        self.pump.until(lambda: bool(done))
        return found

    def report(self, report: RecorderReport) -> None:
        """A report as if it came from the recorder's thread."""
        self.desk.recording.report(report)


def standing_pack(folder: Path) -> Pack:
    """The default pack, where an answer about quality stands for a year and one about the transcript for a month."""
    copy = folder / "standing-pack"
    if not copy.exists():
        shutil.copytree(default_pack_path(), copy)
        purposes = copy / "purposes.toml"
        text = purposes.read_text(encoding="utf-8")
        text = text.replace("[purpose.quality]\n", "[purpose.quality]\nvalid_days = 365\n")
        text = text.replace("[purpose.transcript]\n", "[purpose.transcript]\nvalid_days = 30\n")
        purposes.write_text(text, encoding="utf-8")
    return load(copy)


def house_pack(folder: Path, rules: str, name: str = "house-pack") -> Pack:
    """The default pack with other house settings: `rules` is TOML beside the unknown place."""
    copy = folder / name
    shutil.copytree(default_pack_path(), copy)
    (copy / "house.toml").write_text(f'unknown_place = ["XX"]\n{rules}\n', encoding="utf-8")
    return load(copy)


@contextmanager
def bench(
    folder: Path,
    vault: MemoryVault | None = None,
    house: House = HOUSE,
    pack: Pack = PACK,
    digits: DigitTarget | None = None,
    recordings: Recordings | None = None,
) -> Iterator[Bench]:
    """Make a bench and take it down again."""
    pump, clock = Pump(), FakeClock()
    lane = Lane("store", pump.post)
    opened: list[Cache] = []
    keys = vault or MemoryVault()
    ready: list[bool] = []
    lane.submit(lambda: opened.append(enrolled_cache(folder / "cache.db", keys)), lambda _o: ready.append(True))
    pump.until(lambda: bool(ready))
    recorder = FakeRecorder(clock)
    renders: list[int] = []
    receipts, target = folder / "receipts", digits or NoTarget()
    safe = NoteEngine().caller
    around = Surroundings(lane, opened[0].ledger, recorder, pack, SHELF, house, clock, AGENT, receipts, safe, target)
    around = replace(around, failing=Failing(clock.now_ms, clock.mono_ms))
    hearing = Lane("audit", pump.post)
    if recordings is not None:
        around = replace(around, auditing=Auditing(hearing, recordings))
    desk = Desk(around, lambda: renders.append(1), lambda: None)
    recorder.start(lambda report: pump.post(lambda: desk.recording.report(report)))
    try:
        yield Bench(desk, clock, recorder, pump, lane, opened[0], renders)
    finally:
        assert hearing.close(5)
        lane.submit(opened[0].close)
        assert lane.close(5)


@contextmanager
def restarted(folder: Path, begin: Callable[[Bench], object]) -> Iterator[tuple[Bench, str]]:
    """Start again after the program was ended: a new desk on the old cache, with the contact that `begin` left open."""
    vault = MemoryVault()
    with bench(folder, vault) as before:
        begin(before)
        contact = before.file().contact_id
    with bench(folder, vault) as after:
        after.desk.recover()
        after.settle()
        yield after, contact


@contextmanager
def full_disk(b: Bench) -> Iterator[None]:
    """Nothing can be written down."""

    def full(drafts: Sequence[Draft], subject: SubjectKey | None = None) -> list[Fact]:  # noqa: ARG001
        raise DiskFull("There is no room.", "Free some room.")

    append = b.cache.ledger.append
    b.cache.ledger.append = full  # type: ignore[method-assign]
    yield
    b.cache.ledger.append = append  # type: ignore[method-assign]
