"""How adapters are let into a telephone system."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Access(NamedTuple):
    """Where a telephone system is, and how to be let in; its repr shows no secret.

    Args:
        host: its address.
        port: the port of its manager interface, or of SIP.
        user: the account: a name in manager.conf, or one that subscribes.
        secret: gives the password when it is asked for; called on the thread that connects, never kept.
        encrypted: whether the connection is TLS.
        authority: PEM file of the certificates that are then trusted instead of the system's; empty for the system's.
    """

    host: str
    port: int
    user: str
    secret: Callable[[], str]
    encrypted: bool = False
    authority: str = ""
