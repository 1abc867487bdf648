"""The policy pack in force: a contact keeps the one it began with. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from agent_assist.policy import Pack, Purpose


class PurposesInForce(Sequence[Purpose]):
    """The purposes on the panel. Every service holds this same object and asks it anew."""

    def __init__(self, purposes: Sequence[Purpose]) -> None:
        self._purposes = tuple(purposes)

    @overload
    def __getitem__(self, index: int) -> Purpose: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Purpose]: ...
    def __getitem__(self, index: int | slice) -> Purpose | Sequence[Purpose]:
        """Return a purpose by its place."""
        return self._purposes[index]

    def __iter__(self) -> Iterator[Purpose]:
        """Yield the purposes in the pack's order."""
        return iter(self._purposes)

    def __len__(self) -> int:
        """Return how many purposes the pack in force has."""
        return len(self._purposes)

    def use(self, purposes: Sequence[Purpose]) -> None:
        """Put other purposes in force; whoever holds this object sees them at once."""
        self._purposes = tuple(purposes)


class PackInForce:
    """Which pack decides for which contact.

    Args:
        pack: the one to begin with.
    """

    def __init__(self, pack: Pack) -> None:
        self.newest = pack
        self.purposes = PurposesInForce(pack.purposes)
        self._of: dict[str, Pack] = {}
        self._waiting: tuple[Pack, Callable[[], None]] | None = None

    def of(self, contact: str) -> Pack:
        """Return the pack of a contact; the first question pins it."""
        return self._of.setdefault(contact, self.newest)

    def take(self, pack: Pack, *, urgent: bool, busy: bool, taken: Callable[[], None]) -> None:
        """Put a pack in force: from the next contact on, or for the open ones too when it is urgent.

        The panel has one list of purposes. A pack that changes it waits until no contact is open, unless urgent.

        Args:
            pack: verified.
            urgent: do not wait.
            busy: a contact is open.
            taken: called once it is in force.
        """
        self._waiting = None
        if busy and not urgent and tuple(pack.purposes) != tuple(self.purposes):
            self._waiting = (pack, taken)
            return
        if urgent:
            self._of.clear()
        self.newest = pack
        self.purposes.use(pack.purposes)
        taken()

    def idle(self) -> None:
        """No contact is open: a pack that waited comes in force."""
        if self._waiting is not None:
            pack, taken = self._waiting
            self.take(pack, urgent=False, busy=False, taken=taken)

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact."""
        self._of.pop(contact, None)
