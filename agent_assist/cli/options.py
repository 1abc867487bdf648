"""What several commands read in the same way: settings, folders, the keyring."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.desktop.runtime.machine_file import is_administrators
from agent_assist.desktop.runtime.paths import HOME_VARIABLE, Paths, find_paths, site_settings
from agent_assist.desktop.runtime.settings import Settings, load_settings
from agent_assist.domain.errors import AuthExpired

if TYPE_CHECKING:  # SQLCipher and keyring are loaded when the cache and the vault are opened
    from agent_assist.desktop.store.cache import Cache
    from agent_assist.desktop.vault.keyring_vault import KeyringVault

PROFILE_LENGTH = 24


def settings_of(paths: Paths) -> Settings:
    """Return the settings: IT's file for the machine where it exists, else the user's.

    A file for the machine that no administrator wrote does not count, and the log says so: anybody could have put it
    there for everybody.

    Raises:
        SettingsUnreadable: the file that counts cannot be used.
    """
    site = machine_settings()
    if site is not None and is_administrators(site):
        return load_settings(site)
    if site is not None:
        logging.getLogger(__name__).warning("settings of the machine are not an administrator's, and do not count")
    return load_settings(paths.settings_file)


def machine_settings() -> Path | None:
    """Return the settings file for every user of the machine, whoever wrote it; None where there is none."""
    if HOME_VARIABLE in os.environ:
        return None
    site = site_settings()
    return site if site.exists() else None


def open_vault(paths: Paths) -> KeyringVault:
    """Open the keyring under a name of this installation's own.

    Raises:
        VaultUnsafe, VaultLocked.
    """
    import hashlib

    from agent_assist.desktop.vault.keyring_vault import KeyringVault

    own = HOME_VARIABLE in os.environ
    mark = hashlib.sha256(str(paths.data.resolve()).encode()).hexdigest()[:PROFILE_LENGTH]
    return KeyringVault(mark if own else "default")


def here() -> Paths:
    """Return the folders of this installation."""
    return find_paths()


@contextmanager
def own_cache() -> Iterator[Cache]:
    """Open the cache of this installation for a command that reads it, and close it afterwards.

    Raises:
        AuthExpired: there is none; opening it would make one.
        VaultUnsafe, VaultLocked, StoreKeyMissing, StoreKeyWrong, StoreCorrupt, StoreTooNew, StoreBusy, DiskFull.
    """
    from agent_assist.desktop.store.cache import unlock

    paths = here()
    vault = open_vault(paths)
    if not paths.cache_file.exists():
        raise AuthExpired("This device is not enrolled.", "Ask IT for a one-time code to enrol it.")
    cache = unlock(paths.cache_file, vault)
    try:
        yield cache
    finally:
        cache.close()
