"""Where the facts of a practice call are kept: in memory, until the window closes. Its own lane only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from agent_assist.desktop.ports.contact_store import (
    ContactRow,
    DeviceIdentity,
    FlagDecision,
    Opening,
    StandingConsent,
)
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Fact
from agent_assist.evidence.envelope import Draft, Event
from agent_assist.evidence.jws import Signer
from agent_assist.evidence.personal import SubjectKey

_OF_FACT = Fact.__struct_fields__


class NoSigner:
    """Signs nothing: nobody may hold a receipt of a call that never was."""

    public = ""

    def sign(self, data: bytes) -> bytes:
        """Refuse.

        Raises:
            BadInput: always.
        """
        del data
        raise BadInput("A practice call gives no receipt.", "Save one on a real call.")


class PracticeStore:
    """Implements ports.contact_store. It knows no server, no earlier call and no earlier answer."""

    def __init__(self) -> None:
        self.issuer: Signer = NoSigner()
        self._facts: list[Fact] = []

    def append(self, drafts: Sequence[Draft], subject: SubjectKey | None = None) -> list[Fact]:
        """See the port; nothing is linked into a chain, encrypted or written."""
        del subject
        made = [Fact(**{name: getattr(draft, name) for name in _OF_FACT}) for draft in drafts]
        self._facts += made
        return made

    def facts(self, contact: str) -> list[Fact]:
        """See the port."""
        return [fact for fact in self._facts if fact.contact == contact]

    def identity(self) -> DeviceIdentity | None:
        """See the port."""
        return None

    def enrol(self, identity: DeviceIdentity) -> None:
        """See the port; practice is nobody's device."""

    def unfinished(self) -> list[str]:
        """See the port."""
        return []

    def unaudited(self, since_ms: int, limit: int) -> list[str]:
        """See the port."""
        del since_ms, limit
        return []

    def recent(self, limit: int) -> list[ContactRow]:
        """See the port."""
        del limit
        return []

    def standing(self, contact: str) -> list[StandingConsent]:
        """See the port."""
        del contact
        return []

    def answers(self, contact: str) -> list[Event]:
        """See the port; there are no signed events, so no receipt can be made of them."""
        del contact
        return []

    def decisions(self, limit: int) -> list[FlagDecision]:
        """See the port."""
        del limit
        return []

    def openings(self, limit: int) -> list[Opening]:
        """See the port."""
        del limit
        return []

    def published(self, kind: str) -> list[tuple[str, Mapping[str, object]]]:
        """See the port."""
        del kind
        return []

    def seal(self) -> None:
        """See the port; there is no chain to seal."""

    def export(self) -> Iterator[bytes]:
        """See the port."""
        return iter(())
