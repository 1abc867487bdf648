"""A desktop's sync on a real cache, every job done where it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.store.cache import Cache, unlock
from agent_assist.desktop.sync.engine import SyncEngine
from agent_assist.desktop.sync.parts import Parts
from agent_assist.domain.errors import AssistError
from agent_assist.domain.facts import Actor, Role
from agent_assist.protocol import messages as m
from tests.fakes.vault import MemoryVault
from tests.server_house import RealHouse

T = TypeVar("T")


class Inline:
    """A lane without a thread."""

    def submit(self, job: Callable[[], T], done: Callable[[Outcome[T]], None] | None = None) -> bool:
        try:
            outcome: Outcome[T] = Ok(job())
        except AssistError as error:
            outcome = Failed(error)
        if done is not None:
            done(outcome)
        return True


class Machine:
    """An enrolled desktop with its own cache file and keyring."""

    def __init__(self, house: RealHouse, folder: Path, agent: str = "amy") -> None:
        folder.mkdir()
        self.actor = Actor(agent, Role.AGENT)
        self.house, self.path = house, folder / "cache.db"
        self.vault: Vault = MemoryVault()
        self.cache: Cache = unlock(self.path, self.vault)
        house.add_user(agent, f"{agent.title()} Agent")
        self.link = house.link()
        key = self.cache.device_key.public
        answer = self.link.enrol(m.EnrolRequest(code=house.enrol_code(agent), device_name="Desk", public_key=key))
        self.link.use_token(answer.token)
        self.token = answer.token
        self.cache.ledger.enrol(
            DeviceIdentity(answer.device, answer.tenant, answer.agent, answer.agent_name, house.url)
        )
        self.device = answer.device
        self.engine = self._engine()

    def sync(self) -> str:
        """Run one cycle; returns the code of the error it ended with, empty for none."""
        self.house.clock.advance(1)
        self.engine.sync_now()
        return self.engine.status.error

    def reopen(self) -> None:
        """Start the program again on the files as they are."""
        self.cache = unlock(self.path, self.vault)
        self.engine = self._engine()

    def _engine(self) -> SyncEngine:
        engine = SyncEngine(
            Parts(
                store=Inline(),
                net=Inline(),
                outbox=self.cache.outbox,
                witness=self.cache.witness,
                link=self.link,
                clock=self.house.clock,
                chance=lambda: 0.0,
                start_timer=lambda _wait, _ring: None,
                session=lambda: None,
                on_status=lambda _status: None,
                on_rows=lambda _rows: None,
            )
        )
        engine.enrolled()
        return engine
