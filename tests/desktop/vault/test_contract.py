"""The vault's contract, in memory and on a real Secret Service (in a child process with a bus of its own)."""

import os
import sys
import uuid
from pathlib import Path

import pytest

from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.vault.keyring_vault import KeyringVault
from lab.secret_service import INSIDE, needs_service, run_inside
from tests.contracts.vault import VaultContract
from tests.fakes.vault import MemoryVault


class TestMemory(VaultContract):
    @pytest.fixture
    def vault(self) -> Vault:
        return MemoryVault()


if os.environ.get(INSIDE):

    class TestSecretService(VaultContract):
        @pytest.fixture
        def vault(self) -> Vault:
            return KeyringVault(uuid.uuid4().hex[:12])

else:

    @needs_service
    @pytest.mark.secret_service
    def test_the_contract_holds_on_a_real_secret_service(tmp_path: Path) -> None:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", "TestSecretService"]
        done = run_inside(command, tmp_path / "home")
        assert done.returncode == 0, done.stdout[-2000:]
        assert "9 passed" in done.stdout
