"""What an after-call audit says of a recording: spans, verdicts, and the fact that carries them. Pure values.

Rules and reasons: docs/adr/0017-after-call-audit.md.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct


class SpanKind(StrEnum):
    """Why nothing was to be recorded in a span; where two reasons overlap, there are two spans."""

    PAUSE = "pause"
    """The recorder was confirmed as paused."""
    STOP = "stop"
    """The recorder was confirmed as off."""
    REFUSAL = "refusal"
    """Everything that feeds the recorder was refused or withdrawn."""
    PAYMENT = "payment"
    """A payment step that pauses the recording was open."""


class SpanVerdict(StrEnum):
    """What the sound says of a span, best first."""

    CUT = "cut"
    """Nothing was written."""
    SILENT = "silent"
    """Only digital silence or comfort noise was written."""
    QUIET = "quiet"
    """Recorded, nobody spoke: the line's noise was written, and less than 300 ms of speech."""
    UNPROVEN = "unproven"
    """The file cannot tell."""
    LEAKED = "leaked"
    """Speech of 300 ms or more, or a key of the telephone, was written."""


class Result(StrEnum):
    """What an audit of the whole recording comes to; one leaked span is enough for `leaked`."""

    KEPT = "kept"
    """Every declared span holds."""
    LEAKED = "leaked"
    NOT_AUDITED = "not_audited"
    """Nothing leaked as far as could be heard, and not all could be."""


class DeclaredSpan(NamedTuple):
    """A span in which the ledger says that nothing was recorded. Milliseconds since 1970 UTC.

    Args:
        kind: why.
        declared_ms: when it was asked for: the command, the answer, the payment step's begin.
        from_ms: when it was confirmed; only from here on it is judged.
        to_ms: when recording was asked for again, or the call's end.
    """

    kind: SpanKind
    declared_ms: int
    from_ms: int
    to_ms: int


class AuditedSpan(Struct, frozen=True):
    """A declared span and what the sound says about it.

    Args:
        span: what was declared.
        verdict: what the sound says.
        speech_ms: speech in it, of the side that has more.
        sound_for_ms: how long after the declaration sound was still written, up to the confirmation; None if the file
            cannot tell.
        keyed: a key of the telephone was written down in it.
    """

    span: DeclaredSpan
    verdict: SpanVerdict
    speech_ms: int = 0
    sound_for_ms: int | None = None
    keyed: bool = False


class AuditMoment(Struct, frozen=True):
    """An audit of a call's recording.

    Args:
        at_ms: when it was done.
        result: what it came to.
        spans: the spans that were judged; none when nothing could be fetched.
        means: how the file was tied to the time of day: "packets", "whole_file", "shortened_file", "no_file", or empty.
        reason: a stable code why not all was judged; else empty.
    """

    at_ms: int
    result: Result
    spans: tuple[AuditedSpan, ...] = ()
    means: str = ""
    reason: str = ""

    @property
    def leaks(self) -> tuple[AuditedSpan, ...]:
        """The spans in which something was recorded that was not to be."""
        return tuple(one for one in self.spans if one.verdict is SpanVerdict.LEAKED)
