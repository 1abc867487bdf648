"""Who looks at a contact when something happened to it, in which order, and why there.

Each follower reads the contact's case file and acts on what it finds; it may write facts, which come back here as the
next change. The order matters where one acts on the world before another writes, or forgets what another still reads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agent_assist.desktop.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Follower:
    """One step after a change.

    Args:
        service: name of the service on the desk.
        because: why it stands at this place.
        act: what it does with a contact's id.
    """

    service: str
    because: str
    act: Callable[[Desk, str], object]


_RECORDER = Follower(
    "recording",
    "A refusal, a withdrawal or the end of a call must silence the recorder before anything else takes time.",
    lambda desk, contact: desk.recording.follow(contact),
)
_CLOSING = Follower(
    "closing",
    "It judges the call by what the recorder was told, and it waits for its last answer: behind the recorder.",
    lambda desk, contact: desk.closing.follow(contact),
)
_RECEIPTS = Follower(
    "receipts",
    "A code is offered for answers that are known; nothing waits for it, so it stands behind all that decides.",
    lambda desk, contact: desk.receipts.follow(contact),
)

RECORDED = (
    _RECORDER,
    Follower(
        "payment",
        "The recorder was told to pause before digits are led anywhere; a call that ended closes its step.",
        lambda desk, contact: desk.payment.follow(contact),
    ),
    Follower(
        "fields",
        "A payment step or the end of the call hides an open value; the step is known from here on.",
        lambda desk, contact: desk.fields.follow(contact),
    ),
    _CLOSING,
    Follower(
        "earlier",
        "Answers of an earlier desk wait for the decision; a contact that closing has finished takes none.",
        lambda desk, contact: desk.earlier.follow(contact),
    ),
    Follower(
        "turns",
        "A withdrawal decides again, with every carried answer that counts already handed to the lane.",
        lambda desk, contact: desk.turns.follow(contact),
    ),
    _RECEIPTS,
    Follower(
        "audit",
        "It reads a complete call, minutes later; whatever it needs was written by those before it.",
        lambda desk, contact: desk.audit.follow(contact) if desk.audit is not None else None,
    ),
)
"""After facts of a contact became durable."""

RELOADED = (
    Follower(
        "calls",
        "The phone may still be on that call: until it says so the contact is known as recovered.",
        lambda desk, contact: desk.calls.recover(contact),
    ),
    _RECORDER,
    _CLOSING,
    _RECEIPTS,
)
"""After a restart, for each contact that was not finished; no step, open value or carried answer outlives a program."""

FINISHED = (
    Follower(
        "disclosure",
        "It keeps only which language and which scripts the call used: nobody below reads it.",
        lambda desk, contact: desk.disclosure.forget(contact),
    ),
    Follower(
        "consent",
        "It keeps only which answer was open again, and for whom: nobody below reads it.",
        lambda desk, contact: desk.consent.forget(contact),
    ),
    Follower(
        "receipts",
        "It keeps only where a file was saved: the file stays.",
        lambda desk, contact: desk.receipts.forget(contact),
    ),
    Follower(
        "fields",
        "An open value is hidden while the case file can still say that the call is over.",
        lambda desk, contact: desk.fields.follow(contact),
    ),
    Follower(
        "calls",
        "It drops the case file and shows the next call, so everybody who reads the file stands before it.",
        lambda desk, contact: desk.calls.finished(contact),
    ),
    Follower(
        "packs",
        "Whoever asks for a contact's pack pins one: the last that may ask stands before it.",
        lambda desk, contact: desk.packs.forget(contact),
    ),
)
"""After the wrap-up of a contact: what was remembered of it goes."""


def follow(steps: tuple[Follower, ...], desk: Desk, contact: str) -> None:
    """Let each follower look at a contact, in the order of the table. GUI thread."""
    for step in steps:
        step.act(desk, contact)
