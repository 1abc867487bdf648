"""What the store lane brings back when the cache is open."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from agent_assist.adapters.store.cache import Cache, unlock
from agent_assist.domain.errors import AssistError
from agent_assist.policy import Pack, default_pack_path, default_scripts_path, load
from agent_assist.policy.scripts import ScriptShelf, load_scripts, parse_script
from agent_assist.ports.contact_store import ContactStore, DeviceIdentity
from agent_assist.ports.vault import Vault
from agent_assist.runtime.paths import Paths
from agent_assist.services.enrol import TOKEN_NAME

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opened:
    """The open cache and all that is read with it."""

    cache: Cache
    pack: Pack
    shelf: ScriptShelf
    token: str | None
    identity: DeviceIdentity | None


def open_all(paths: Paths, open_vault: Callable[[], Vault]) -> Opened:
    """Open keyring, cache, pack and scripts. Store lane."""
    vault = open_vault()
    cache = unlock(paths.cache_file, vault)
    try:
        pack, shelf = load(default_pack_path()), read_shelf(cache.ledger)
        token = vault.read(TOKEN_NAME)
        return Opened(cache, pack, shelf, token, cache.ledger.identity())
    except AssistError:
        cache.close()
        raise


def read_shelf(store: ContactStore) -> ScriptShelf:
    """Return the scripts that ship with the program, and over them those the server published. Store lane.

    A published script that cannot be read is left out, so that the one before it stays in use; its id is logged.
    """
    shelf = load_scripts(default_scripts_path())
    for name, body in store.published("script"):
        try:
            shelf = shelf.joined(parse_script(name, str(body.get("toml", "")).encode()))
        except AssistError as error:
            _log.warning("published script %s not used: %s", name, error.code)
    return shelf
