"""The store's contract, on SQLCipher and in memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.ports.outbox import Outbox
from agent_assist.desktop.store.cache import unlock
from agent_assist.evidence.seal import DeviceKey
from tests.contracts.store import StoreContract, StoreRig
from tests.fakes.contact_store import MemoryStore
from tests.fakes.vault import MemoryVault


@dataclass
class Rig:
    store: ContactStore
    outbox: Outbox
    public_key: str


class TestSqlcipher(StoreContract):
    @pytest.fixture
    def rig(self, tmp_path: Path) -> Iterator[StoreRig]:
        cache = unlock(tmp_path / "cache.db", MemoryVault())
        yield Rig(cache.ledger, cache.outbox, cache.device_key.public)
        cache.close()


class TestMemory(StoreContract):
    @pytest.fixture
    def rig(self) -> StoreRig:
        key = DeviceKey(bytes(range(32)))
        store = MemoryStore(key)
        return Rig(store, store, key.public)
