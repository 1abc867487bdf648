"""What phones and recorder said and could not be written yet. Store lane only.

A call does not wait for the disk: it ends although its end cannot be saved. Such facts are owed to the ledger, and go
into it before any later fact of the same contact, in one transaction with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.domain.errors import AuthExpired
from agent_assist.domain.facts import Fact
from agent_assist.evidence.envelope import Draft

OWED_LIMIT: Final = 256
"""Most facts that are owed for one contact; the newest are not kept beyond it."""


class Written(NamedTuple):
    """What came of a write: its own facts, and everything known of the contact where older facts went in with them."""

    facts: list[Fact]
    whole: list[Fact] | None = None


class Unsaved:
    """Writes facts, and keeps those that must not be lost when that fails.

    Args:
        store: returns the cache.
    """

    def __init__(self, store: Callable[[], ContactStore]) -> None:
        self._store = store
        self._owed: dict[str, list[Draft]] = {}
        self.written = 0
        """How many times `append` has succeeded."""

    def append(self, contact: str, drafts: Sequence[Draft], *, keep: bool, whole: bool = False) -> Written:
        """Write what is owed for a contact and then these facts, in one transaction.

        Args:
            contact: whose facts.
            drafts: in order.
            keep: owe these facts to the ledger should the write fail.
            whole: return everything known of the contact in any case.

        Raises:
            Whatever the store raises; nothing was written then.
        """
        owed = self._owed.pop(contact, [])
        facts: list[Fact] | None = None
        try:
            facts = self._store().append([*owed, *drafts]) if owed or drafts else []
        except AuthExpired:
            keep = False  # a device that nobody knows keeps nothing
            raise
        finally:
            if facts is None and (owed or keep):
                self._owed[contact] = [*owed, *(drafts if keep else ())][:OWED_LIMIT]
        written = Written(facts[len(owed) :], self._store().facts(contact) if owed or whole else None)
        self.written += 1
        return written
