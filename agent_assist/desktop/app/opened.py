"""What the lanes bring back at the start: the open cache, the rules, the scripts."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from msgspec import Struct

from agent_assist.desktop.ports.contact_store import ContactStore, DeviceIdentity
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.services.enrol import TOKEN_NAME
from agent_assist.desktop.services.kept_packs import kept_packs
from agent_assist.desktop.store.cache import Cache, unlock
from agent_assist.desktop.vault.one_at_a_time import OneAtATime
from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.policy import Pack
from agent_assist.policy.bundled import load_default
from agent_assist.policy.received import PackRow
from agent_assist.policy.scripts import EXTRA, VARIABLES, ScriptShelf, ScriptVersion, parse_script

_log = logging.getLogger(__name__)


class OpenCache(Struct, frozen=True):
    """The open cache, who this device is for the server, the keyring it came from, and the packs it holds."""

    cache: Cache
    identity: DeviceIdentity | None
    vault: Vault
    packs: tuple[PackRow, ...] = ()


class Rules(Struct, frozen=True):
    """What ships with the program: the policy pack and the scripts."""

    pack: Pack
    shelf: ScriptShelf


def open_cache(paths: Paths, open_vault: Callable[[], Vault]) -> OpenCache:
    """Open keyring and cache. Store lane."""
    vault = OneAtATime(open_vault())  # recorders and phones read their secrets from it, too
    cache = unlock(paths.cache_file, vault)
    try:
        return OpenCache(cache, cache.ledger.identity(), vault, kept_packs(cache.ledger))
    except AssistError:
        cache.close()
        raise


def read_rules() -> Rules:
    """Read pack and scripts. Any lane; at the start it runs beside the opening of the cache.

    Raises:
        PackRefused: the pack in the program's folder is not the one that its maintainers signed.
    """
    pack = load_default()
    return Rules(pack, pack.scripts or ScriptShelf(()))


def read_token(vault: Vault) -> str | None:
    """Read the token that the server gave this device. Store lane."""
    return vault.read(TOKEN_NAME)


def with_published(shelf: ScriptShelf, store: ContactStore) -> ScriptShelf:
    """Return the scripts that ship with the program, and over them those the server published. Store lane.

    A published script that cannot be read is left out, so that the one before it stays in use; its id is logged.
    """
    for name, body in store.published("script"):
        try:
            versions = parse_script(name, str(body.get("toml", "")).encode())
            _check(versions, shelf)
            shelf = shelf.joined(versions)
        except AssistError as error:
            _log.warning("published script %s not used: %s", name, error.code)
    return shelf


def _check(versions: Sequence[ScriptVersion], shelf: ScriptShelf) -> None:
    """Refuse a script that could not be shown, or that changes what the one of its name is for."""
    kinds = {script.id: script.kind for script in shelf}
    for script in versions:
        known = VARIABLES | EXTRA.get(script.kind, frozenset())
        if not known.issuperset(script.variables):
            raise BadInput("A published script has an unknown variable.", "Publish it again without it.")
        if kinds.get(script.id, script.kind) is not script.kind:
            raise BadInput(
                "A published script reuses the ID of a script of another type.", "Publish it under a different name."
            )
