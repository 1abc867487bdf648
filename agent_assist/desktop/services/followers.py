"""Who looks at a contact when something happened to it, in which order, and why there.

Each follower reads the contact's case file and acts on what it finds; it may write facts, which come back here as the
next change. The order matters where one acts on the world before another writes, or forgets what another still reads.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from agent_assist.desktop.runtime.failing import Failing, Part

Act = Callable[[str], object]
"""What a service does with a contact's id."""


class Follower(Struct, frozen=True):
    """One step after a change.

    Args:
        service: name of the service on the desk.
        because: why it stands at this place.
    """

    service: str
    because: str

    @property
    def part(self) -> Part:
        """What a person knows it as, should it fail."""
        return _PARTS.get(self.service, Part.PANEL)


_PARTS = {
    "recording": Part.RECORDER,
    "payment": Part.PAYMENT,
    "fields": Part.DATA,
    "closing": Part.VERDICT,
    "earlier": Part.ANSWERS,
    "consent": Part.ANSWERS,
    "disclosure": Part.ANSWERS,
    "turns": Part.RULES,
    "packs": Part.RULES,
    "receipts": Part.RECEIPT,
    "audit": Part.AUDIT,
    "calls": Part.PHONE,
    "last": Part.PANEL,
}
"""Service to the part that fails with it."""
_RECORDER = Follower(
    "recording",
    "A refusal, a withdrawal or the end of a call must silence the recorder before anything else takes time.",
)
_CLOSING = Follower(
    "closing",
    "It judges the call by what the recorder was told, and it waits for its last answer: behind the recorder.",
)
_RECEIPTS = Follower(
    "receipts",
    "A code is offered for answers that are known; nothing waits for it, so it stands behind all that decides.",
)

RECORDED = (
    _RECORDER,
    Follower(
        "payment",
        "The recorder was told to pause before digits are led anywhere; a call that ended closes its step.",
    ),
    Follower(
        "fields",
        "A payment step or the end of the call hides an open value; the step is known from here on.",
    ),
    _CLOSING,
    Follower(
        "earlier",
        "Answers of an earlier desk wait for the decision; a contact that closing has finished takes none.",
    ),
    Follower(
        "turns",
        "A withdrawal decides again, with every carried answer that counts already handed to the lane.",
    ),
    _RECEIPTS,
    Follower(
        "audit",
        "It reads a complete call, minutes later; whatever it needs was written by those before it.",
    ),
)
"""After facts of a contact became durable."""

RELOADED = (
    Follower(
        "calls",
        "The phone may still be on that call: until it says so the contact is known as recovered.",
    ),
    _RECORDER,
    _CLOSING,
    _RECEIPTS,
)
"""After a restart, for each contact that was not finished; the others follow with its next fact."""

FINISHED = (
    Follower(
        "last",
        "It takes number and queue from the case file, which is dropped below.",
    ),
    Follower(
        "disclosure",
        "It keeps only which language and which scripts the call used: nobody below reads it.",
    ),
    Follower(
        "consent",
        "It keeps only which answer was open again, and for whom: nobody below reads it.",
    ),
    Follower(
        "receipts",
        "It keeps only where a file was saved: the file stays.",
    ),
    Follower(
        "fields",
        "An open value is hidden while the case file can still say that the call is over.",
    ),
    Follower(
        "calls",
        "It drops the case file and shows the next call, so everybody who reads the file stands before it.",
    ),
    Follower(
        "packs",
        "Whoever asks for a contact's pack pins one: the last that may ask stands before it.",
    ),
)
"""After the wrap-up of a contact: what was remembered of it goes."""


def in_order(steps: tuple[Follower, ...], acts: Mapping[str, Act], failing: Failing) -> tuple[Act, ...]:
    """Return what the services of a table do, in its order; one that fails does not stop those behind it.

    Args:
        steps: the table.
        acts: what each service does, by its name; one that the table does not name does nothing.
        failing: remembers what fails.

    Raises:
        KeyError: the table names a service that does nothing.
    """
    return tuple(_guarded(step, acts[step.service], failing) for step in steps)


def _guarded(step: Follower, act: Act, failing: Failing) -> Act:
    place = f"{step.service} follows"

    def guarded(contact: str) -> object:
        return failing.call(step.part, place, lambda: act(contact), None)

    return guarded
