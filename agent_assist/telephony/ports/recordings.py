"""The finished recordings of a call, for the audit after it (docs/adr/0017-after-call-audit.md)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from msgspec import Struct


class FinishedCall(Struct, frozen=True):
    """A call that is over.

    Args:
        call_id: the softphone's key of the call, the same that the recorder was driven with.
        began_at_ms: when it began to ring, milliseconds since 1970 UTC.
        ended_at_ms: when it ended, likewise.
    """

    call_id: str
    began_at_ms: int
    ended_at_ms: int


@dataclass(frozen=True, slots=True)
class RecordingFile:
    """One finished file of a call: a WAV (16-bit PCM, mu-law, A-law; mono or stereo) or a pcap with RTP.

    Its first bytes tell which. It is opened, read once from the front and closed; nothing of it is kept or copied.

    Args:
        open: returns a new stream at the file's begin: the recorder's own file, or bytes in memory; never a
            temporary file. May raise OSError, RecordingUnavailable.
        closed_at_ms: when it was last written to, milliseconds since 1970 UTC; None if not known.
        began_at_ms: when its first sample was recorded, if the recorder itself says so; None if not known.
    """

    open: Callable[[], BinaryIO] = field(repr=False)
    closed_at_ms: int | None = None
    began_at_ms: int | None = None


class Recordings(Protocol):
    """Finds the finished files of a call. Used on the audit lane, where it may block for up to 30 s."""

    name: str
    """Where they come from, for the ledger: "spool", "folder", "ari", "http"; never an address."""

    def fetch(self, call: FinishedCall) -> Sequence[RecordingFile]:
        """Return the files of a call in the order they were recorded; none when the recorder has none of it.

        Raises:
            RecordingNotReady: a file is still being written or prepared.
            RecordingUnavailable: the recorder or its folder cannot be reached, or refuses.
        """
