"""What the flags of a contact in the queue tell whoever looks: which wait, which are withheld, which were replied to.

Pure. What a server of before leaves out counts as not told.
"""

from __future__ import annotations

from agent_assist.domain.review import WITHHELD, Second
from agent_assist.protocol.messages import FlagRow, QueueItem


def seconds_of(item: QueueItem) -> dict[str, str]:
    """Return by kind of flag how its second opinion stands (ADR 54)."""
    return item.seconds if isinstance(item.seconds, dict) else {}


def undecided(item: QueueItem) -> list[FlagRow]:
    """Return the flags that wait for who looks; one whose decision is only withheld from them does not."""
    return [flag for flag in item.flags if not flag.decision and seconds_of(item).get(flag.flag) != Second.HIDDEN]


def blind(item: QueueItem) -> list[FlagRow]:
    """Return the flags on which who looks can give a blind second opinion."""
    return [flag for flag in item.flags if seconds_of(item).get(flag.flag) == Second.BLIND]


def withheld(item: QueueItem) -> frozenset[str]:
    """Return the kinds of flags that are decided, though who looks may not know how yet."""
    return frozenset(flag for flag, state in seconds_of(item).items() if state in WITHHELD)


def replied(item: QueueItem) -> frozenset[str]:
    """Return the kinds of flags to which the agent said something."""
    return frozenset(item.answered) if isinstance(item.answered, list) else frozenset()
