"""The policy packs that a cache holds, in the order in which they were published. Store lane."""

from __future__ import annotations

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.ports.outbox import KEPT
from agent_assist.policy.received import PackRow


def kept_packs(store: ContactStore) -> tuple[PackRow, ...]:
    """Return the copy of the last good pack, then every published one."""
    copies = [PackRow(name, body, kept=True) for name, body in store.published(KEPT)]
    return (*copies, *(PackRow(name, body) for name, body in store.published("pack")))
