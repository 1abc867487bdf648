"""Does a batch hang together, and where does each of its events belong? Pure.

Nothing of a batch is stored unless all of it is covered by its seal: the signature covers the newest event, and each
event covers the one before it, so one broken link leaves the earlier ones unproven.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agent_assist.domain.errors import AssistError
from agent_assist.evidence.canonical import digest
from agent_assist.evidence.envelope import Event, read
from agent_assist.protocol.messages import EventCode


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as it came: its bytes, their digest, and the event if they are one; else what is wrong."""

    data: bytes
    digest: str
    event: Event | None
    problem: str = ""

    @property
    def id(self) -> str:
        """The event's id, or empty when it cannot be read."""
        return self.event.id if self.event else ""


def entries(texts: Sequence[str], tenant: str, device: str) -> list[Entry]:
    """Read each text as an event of this tenant and device, and check that each hangs on the one before it.

    An entry with a problem does not stop the reading: every entry gets its word.
    """
    done: list[Entry] = []
    seen: set[str] = set()
    before: Entry | None = None
    for text in texts:
        entry = _read(text.encode("utf-8", "surrogatepass"))
        if entry.event is not None:
            problem = _misfit(entry.event, tenant, device, before, seen)
            seen.add(entry.event.id)
            entry = Entry(entry.data, entry.digest, entry.event, problem)
        done.append(entry)
        before = entry
    return done


def place(
    run: Sequence[tuple[int, str, str]], watermark: int, chain: str, stored: Mapping[int, str]
) -> list[EventCode]:
    """Tell for each event of an unbroken run what it is to a device's chain.

    Args:
        run: seq, prev and digest of each event, in order and linked.
        watermark: the newest stored seq of the device; 0 for none.
        chain: that event's digest, or GENESIS.
        stored: digests of the stored events by seq, at least for the seqs of the run.

    Returns:
        For each: STORED (it is new and fits), ALREADY_REPORTED, FORK or GAP.
    """
    codes: list[EventCode] = []
    for seq, prev, own in run:
        if seq <= watermark:
            same = stored.get(seq) == own
            codes.append(EventCode.ALREADY_REPORTED if same else EventCode.FORK)
            continue
        follows = codes[-1] if codes else None
        if follows in {EventCode.FORK, EventCode.GAP, EventCode.STORED}:
            codes.append(follows)  # linked to the one before, so it shares its fate
        elif seq > watermark + 1:
            codes.append(EventCode.GAP)
        else:
            codes.append(EventCode.STORED if prev == chain else EventCode.FORK)
    return codes


def _read(data: bytes) -> Entry:
    own = digest(data)
    try:
        return Entry(data, own, read(data))
    except AssistError as error:
        return Entry(data, own, None, error.title)
    except (RecursionError, TypeError, ValueError, OverflowError, OSError):
        # Hostile nesting, or a value of a type the reader did not expect; ValueError covers wrong encodings.
        return Entry(data, own, None, "Not an event of format 1.")


def _misfit(event: Event, tenant: str, device: str, before: Entry | None, seen: set[str]) -> str:
    if event.value["tenant"] != tenant:
        return "The event belongs to another organisation."
    if event.value["device"] != device:
        return "The event belongs to another device."
    if event.id in seen:
        return "The event stands twice in the batch."
    if before is None:
        return ""
    if before.event is None:
        return ""  # the entry before carries the problem
    linked = event.seq == before.event.seq + 1 and event.value["prev"] == before.digest
    return "" if linked else "The event does not follow the one before it."
