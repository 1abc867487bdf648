"""Making a device known to the server. Blocking; run on a worker or from a command."""

from __future__ import annotations

from agent_assist.desktop.ports.contact_store import ContactStore, DeviceIdentity
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.ports.vault import Vault
from agent_assist.domain.errors import FieldRejected
from agent_assist.protocol.messages import EnrolAnswer, EnrolRequest

TOKEN_NAME = "device-token"  # noqa: S105 - the name of a vault entry, not a secret
"""Vault name of the token that the server gave this device."""


def enrol(
    store: ContactStore, vault: Vault, link: ServerLink, *, server: str, code: str, name: str, public_key: str
) -> DeviceIdentity:
    """Redeem a one-time code; the token goes to the vault before the identity goes to the store.

    Raises:
        FieldRejected: the device is enrolled already.
        UnlockRefused: the code is wrong, used or too old.
        Offline, ServerBusy, VaultLocked, VaultUnsafe.
    """
    need_unknown(store)
    answer = redeem(link, code=code, name=name, public_key=public_key)
    identity = keep(store, vault, answer, server)
    link.use_token(answer.token)
    return identity


def need_unknown(store: ContactStore) -> None:
    """Refuse a device that is known already. Store lane.

    Raises:
        FieldRejected: it is enrolled.
    """
    if store.identity() is not None:
        raise FieldRejected(
            "This device is already enrolled.", "Ask IT for a code and enrol with --start-over. The old cache is kept."
        )


def redeem(link: ServerLink, *, code: str, name: str, public_key: str) -> EnrolAnswer:
    """Give the code to the server, which knows the device from then on. Net lane.

    Raises:
        UnlockRefused: the code is wrong, used or too old.
        Offline, ServerBusy, Invalid.
    """
    return link.enrol(EnrolRequest(code=code, device_name=name, public_key=public_key))


def keep(store: ContactStore, vault: Vault, answer: EnrolAnswer, server: str) -> DeviceIdentity:
    """Keep what the server answered: the token goes to the vault before the identity goes to the store. Store lane.

    Raises:
        FieldRejected: the device is enrolled already.
        VaultLocked, VaultUnsafe, DiskFull.
    """
    need_unknown(store)
    vault.write(TOKEN_NAME, answer.token)
    identity = DeviceIdentity(answer.device, answer.tenant, answer.agent, answer.agent_name, server)
    store.enrol(identity)
    return identity
