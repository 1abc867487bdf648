"""What every vault must do; a test module gives a `vault` fixture and inherits it."""

from __future__ import annotations

import pytest

from agent_assist.desktop.ports.vault import Vault


class VaultContract:
    """Inherit, and give a fixture `vault` with nothing in it."""

    def test_a_name_that_was_never_written_reads_none(self, vault: Vault) -> None:
        assert vault.read("cache-key") is None

    @pytest.mark.parametrize("secret", ["s3cret", "", "x" * 2000, 'ü 😀 "quoted" \\ {"key": 1}', " lines\nand\ttabs "])
    def test_what_was_written_is_read(self, vault: Vault, secret: str) -> None:
        vault.write("cache-key", secret)
        assert vault.read("cache-key") == secret

    def test_a_second_write_replaces_the_first(self, vault: Vault) -> None:
        vault.write("cache-key", "old")
        vault.write("cache-key", "new")
        assert vault.read("cache-key") == "new"

    def test_names_are_kept_apart(self, vault: Vault) -> None:
        vault.write("cache-key", "a")
        vault.write("device-key", "b")
        vault.forget("cache-key")
        assert (vault.read("cache-key"), vault.read("device-key")) == (None, "b")

    def test_forgetting_twice_is_no_fault(self, vault: Vault) -> None:
        vault.write("cache-key", "a")
        vault.forget("cache-key")
        vault.forget("cache-key")
        assert vault.read("cache-key") is None
