"""The drill's composition root: the real phone, recorder, cache and server link, without a window. Main thread."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

from msgspec.structs import replace

from agent_assist.desktop.app.phones import make_phones
from agent_assist.desktop.app.recorders import make_auditing, make_recorder
from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.runtime.pack_trust import house_trust
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.enrol import TOKEN_NAME
from agent_assist.desktop.services.house import house_of
from agent_assist.desktop.services.kept_packs import kept_packs
from agent_assist.desktop.services.records import NewFact, raised_fact
from agent_assist.desktop.services.surroundings import Surroundings
from agent_assist.desktop.store.cache import Cache, unlock
from agent_assist.desktop.sync.engine import SyncEngine
from agent_assist.desktop.sync.parts import Parts
from agent_assist.desktop.sync.status import SyncState, SyncStatus
from agent_assist.domain.audit import AuditMoment
from agent_assist.domain.clock import utc_of
from agent_assist.domain.drill import DrillStep, StepResult, drill_flag, passed
from agent_assist.domain.errors import AuthExpired, BadInput, DesktopRunning, SoftphoneLost, StoreBusy
from agent_assist.domain.facts import Actor, Role
from agent_assist.domain.facts.calls import DrillFinished
from agent_assist.masking import truncate
from agent_assist.policy import Pack
from agent_assist.policy.bundled import load_default
from agent_assist.policy.received import choose
from agent_assist.policy.scripts import ScriptShelf
from agent_assist.telephony.drill.caller import Caller, PersonCaller, PhoneCaller, ProgramCaller, checked_number
from agent_assist.telephony.drill.loop import MainLoop
from agent_assist.telephony.drill.walk import Course, Walk, judge_audit
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink, PhoneNews, Softphone
from agent_assist.telephony.softphone.baresip.phone import BaresipPhone
from agent_assist.telephony.softphone.handoff.phone import HandoffPhone

T = TypeVar("T")
LINK_LIMIT_S: Final = 10.0
CLOSE_LIMIT_S: Final = 10.0
AUDIT_LIMIT_S: Final = 90.0
"""How long the audit of the finished audio may take: the recorder needs time to close the file."""
DURABLE_S: Final = 3.0
SYNC_LIMIT_S: Final = 20.0
WRAP_UP_S: Final = 3_600
"""The drill finishes its wrap-up itself, when the audit is there."""


@dataclass(frozen=True, slots=True)
class DrillReport:
    """What came of a drill.

    Args:
        steps: in the order in which they were walked.
        contact: id of the drill's contact in the ledger; empty when no call came about.
        sent: whether the server has it; False when it is kept for the next connection.
    """

    steps: tuple[StepResult, ...]
    contact: str
    sent: bool

    @property
    def passed(self) -> bool:
        """Whether every step passed; a step that was not reached did not."""
        return passed(self.steps)


@dataclass(frozen=True, slots=True)
class Stage:
    """What the drill is given.

    Args:
        settings: of this installation.
        paths: its folders.
        vault: its keyring.
        handoff: path of the per-user socket; only one desktop or drill of a user runs at a time.
        say: shows one line to whoever started it.
        told: called with each result.
    """

    settings: Settings
    paths: Paths
    vault: Vault
    handoff: str
    say: Callable[[str], None]
    told: Callable[[StepResult], None]


class Drill:
    """Everything that lives for one drill."""

    def __init__(self, stage: Stage, phones: list[Softphone]) -> None:
        self._stage = stage
        self._clock = SystemClock()
        self._loop = MainLoop(self._clock)
        self._store = Lane("store", self._loop.post)
        self._cache: Cache = self._stored(lambda: unlock(stage.paths.cache_file, stage.vault))
        self._identity = self._stored(self._cache.ledger.identity)
        self._phones = phones
        self._recorder = make_recorder(stage.settings, self._clock, stage.vault, phones)
        self._auditing = make_auditing(stage.settings, self._loop.post, self._clock, stage.vault)
        named = [phone for phone in phones if phone.source == stage.settings.softphone.kind]
        self._phone = (named or phones)[0]
        """The one that must be heard; the hooks beside it tell what they tell."""
        self._linked = False
        self._sync: SyncStatus | None = None
        self._desk = self._make_desk()
        self._loop.tick = self._desk.tick

    def run(self) -> DrillReport:
        """Walk, close, write the result, send it.

        Raises:
            SoftphoneLost: the phone cannot be heard, or the call could not be placed.
            BadInput: no number is set, or no recorder.
        AuthExpired: this device is not enrolled.
        """
        drill = self._stage.settings.drill
        course = Course(checked_number(drill.number), drill.hold_s)
        if self._recorder.name == "none":
            raise BadInput("There is no recorder to drill.", "Set [recorder] in settings.toml.")
        if self._identity is None:  # without an identity no fact is kept, and nobody would see the result
            raise AuthExpired("This device is not enrolled.", "Run agent-assist enrol.")
        self._hear()
        walk = Walk(self._desk, self._loop, self._caller(), course, self._stage.told)
        steps = walk.run()
        if walk.contact:
            steps.append(self._audit(walk.contact))
            self._stage.told(steps[-1])
            self._write(walk.contact, steps)
        return DrillReport(tuple(steps), walk.contact, self._send())

    def close(self) -> None:
        """End threads and lanes, and close the cache."""
        for phone in self._phones:
            phone.stop()
        self._recorder.stop()
        if self._auditing is not None:
            self._auditing.lane.close(CLOSE_LIMIT_S)
        self._store.submit(self._cache.close)
        self._store.close(CLOSE_LIMIT_S)

    def _stored(self, job: Callable[[], T]) -> T:
        """Do a job on the store lane, which owns the cache, and wait for it.

        Raises:
            AssistError: the job did.
            StoreBusy: it took longer than CLOSE_LIMIT_S.
        """
        found: list[Outcome[T]] = []
        self._store.submit(job, found.append)
        if not self._loop.until(lambda: bool(found), CLOSE_LIMIT_S):
            raise StoreBusy("The local cache is not responding.", "Try again.")
        if isinstance(found[0], Failed):
            raise found[0].error
        return found[0].value

    def _make_desk(self) -> Desk:
        stage, identity = self._stage, self._identity
        pack = self._pack()
        name, agent = (identity.agent_name, identity.agent) if identity else ("", "")
        around = Surroundings(
            self._store,
            self._cache.ledger,
            self._recorder,
            pack,
            pack.scripts or ScriptShelf(()),
            replace(house_of(stage.settings, name), wrap_up_s=WRAP_UP_S),
            self._clock,
            Actor(agent, Role.AGENT),
            stage.paths.receipts,
            truncate,
            auditing=self._auditing,
        )
        return Desk(around, lambda: None, lambda: None)

    def _pack(self) -> Pack:
        rows = self._stored(lambda: kept_packs(self._cache.ledger))
        chosen = choose(rows, house_trust(self._stage.settings), utc_of(self._clock.now_ms()).date())
        return chosen.pack or load_default()

    def _hear(self) -> None:
        post, desk = self._loop.post, self._desk
        self._recorder.start(lambda report: post(lambda: desk.recording.report(report)))
        for phone in self._phones:
            phone.start(lambda news: post(lambda: self._heard(news)))
        if not self._loop.until(lambda: self._linked, LINK_LIMIT_S):
            raise SoftphoneLost("The softphone is not connected.", "Start it, and run agent-assist doctor.")

    def _heard(self, news: PhoneNews) -> None:
        if isinstance(news, PhoneLink) and news.source == self._phone.source:
            self._linked = news.state is LinkState.CONNECTED
        self._desk.calls.hear(news)

    def _caller(self) -> Caller:
        drill = self._stage.settings.drill
        if drill.dial and drill.hang_up:
            return ProgramCaller(drill.dial, drill.hang_up)
        hand = next((phone for phone in self._phones if isinstance(phone, BaresipPhone)), None)
        return PhoneCaller(hand) if hand is not None else PersonCaller(self._stage.say)

    def _audit(self, contact: str) -> StepResult:
        """Wait for the audit that follows every call, and judge it."""
        if self._auditing is None:
            return StepResult(DrillStep.AUDIT, passed=False, error="no_recordings")
        self._loop.until(lambda: self._audited(contact) is not None or self._heard_out(contact), AUDIT_LIMIT_S)
        self._loop.until(lambda: self._audited(contact) is not None, DURABLE_S)  # what was heard is written down now
        return judge_audit(self._audited(contact))

    def _heard_out(self, contact: str) -> bool:
        """Tell whether no audit will come any more: where no silence was declared there is nothing to listen to."""
        file, audit = self._desk.records.file(contact), self._desk.audit
        return file is None or (file.verdict is not None and audit is not None and not audit.waiting)

    def _audited(self, contact: str) -> AuditMoment | None:
        file = self._desk.records.file(contact)
        return None if file is None else file.audit

    def _write(self, contact: str, steps: list[StepResult]) -> None:
        """Write the result and its flag; both are signed with the end of the contact."""
        phone, recorder = self._phone.source, self._recorder.name
        finished = NewFact(DrillFinished.of(steps, phone, recorder))
        facts = [finished, raised_fact(drill_flag(steps, self._clock.now_ms()))]
        durable: list[bool] = []
        self._desk.records.write(contact, facts, lambda outcome: durable.append(isinstance(outcome, Ok)))
        self._loop.until(lambda: bool(durable), CLOSE_LIMIT_S)
        self._desk.closing.finish(contact, "drill")
        self._loop.until(lambda: not self._desk.calls.busy, CLOSE_LIMIT_S)

    def _send(self) -> bool:
        """Send what waits; False where the server cannot be reached now."""
        assert self._identity is not None  # noqa: S101 - looked at before the call
        net = Lane("net", self._loop.post)
        link = HttpLink(self._identity.server)
        link.use_token(self._stored(lambda: self._stage.vault.read(TOKEN_NAME)))
        engine = SyncEngine(self._parts(net, link))
        engine.enrolled()
        done = {SyncState.SYNCED, SyncState.OFFLINE, SyncState.REFUSED, SyncState.NOT_ENROLLED}
        self._loop.until(lambda: self._sync is not None and self._sync.state in done, SYNC_LIMIT_S)
        engine.close()
        net.submit(link.close)
        net.close(CLOSE_LIMIT_S)
        return self._sync is not None and self._sync.state is SyncState.SYNCED and not self._sync.unsynced

    def _parts(self, net: Lane, link: HttpLink) -> Parts:
        return Parts(
            store=self._store,
            net=net,
            outbox=self._cache.outbox,
            witness=self._cache.witness,
            link=link,
            clock=self._clock,
            chance=random.random,
            start_timer=self._loop.start_timer,
            session=lambda: None,
            on_status=self._synced,
            on_rows=lambda _rows: None,
        )

    def _synced(self, status: SyncStatus) -> None:
        self._sync = status


def run_drill(stage: Stage) -> DrillReport:
    """Run one drill from beginning to end.

    Raises:
        DesktopRunning: a desktop, or another drill, of this user runs.
        BadInput, SoftphoneLost: see Drill.run.
        StoreKeyMissing, VaultLocked, …: the cache cannot be opened.
    """
    clock = SystemClock()
    handoff = HandoffPhone(stage.handoff, clock, lambda _link: None) if stage.handoff else None
    phones = make_phones(stage.settings, handoff, clock, stage.vault)
    with _alone(phones):
        drill = Drill(stage, phones)
        try:
            return drill.run()
        finally:
            drill.close()


@contextmanager
def _alone(phones: list[Softphone]) -> Iterator[None]:
    """Keep desktops of this user out: two writers would tear the device's chain."""
    first = phones[0]
    try:
        if not isinstance(first, HandoffPhone) or not first.claim():
            raise DesktopRunning("The desktop is running.", "Close it, or let the drill run before the shift begins.")
        yield
    finally:
        for phone in phones:
            phone.stop()
