"""Facts about the call recorder: what it was told, what it did, and what the finished recording says."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from agent_assist.domain.audit import AuditedSpan, AuditMoment, DeclaredSpan, Result, SpanKind, SpanVerdict
from agent_assist.domain.escalation import Rung
from agent_assist.domain.facts.body import AtMs, Effect, FactBody, LengthMs, of_call
from agent_assist.domain.facts.fact import FactKind
from agent_assist.domain.recorder import RecorderState

_FILE = Effect.CASE_FILE


class RecorderCommanded(FactBody, frozen=True, kw_only=True):
    """The program commanded the recorder. A command proves nothing.

    Args:
        command: what was asked for.
        because: why.
    """

    KIND = FactKind.RECORDER_COMMANDED
    RULES = of_call(untold="what the recorder was told; what it did is said by recorder_confirmed")

    command: str = ""
    because: str = ""


class RecorderSeen(FactBody, frozen=True, kw_only=True):
    """What became known of the recorder.

    Args:
        state: its state; an unknown word counts as unconfirmed.
        means: how it became known: `nothing`, `reply`, `person`, `read_back` or `written`.
        after_ms: from the command; null where no command came before.
        detail: opaque facts, such as bytes written; no sound, number or digits.
        command: the command that it answers; null for a regular check.
        error: a stable code where something failed.
    """

    RULES = of_call(_FILE, strict={"state": RecorderState.UNCONFIRMED})

    state: RecorderState = RecorderState.UNCONFIRMED
    means: str = ""
    after_ms: LengthMs | None = None
    detail: str = ""
    command: str | None = None
    error: str = ""


class RecorderConfirmed(RecorderSeen, frozen=True, kw_only=True):
    """The recorder's state was confirmed."""

    KIND = FactKind.RECORDER_CONFIRMED


class RecorderUnconfirmed(RecorderSeen, frozen=True, kw_only=True):
    """Nobody can tell what the recorder does."""

    KIND = FactKind.RECORDER_UNCONFIRMED


class RecorderEscalated(FactBody, frozen=True, kw_only=True):
    """The recorder did not fall silent, and the next thing was tried.

    Args:
        rung: what came next: mute, stop, or tell the customer; an unknown word counts as the last of them.
        wanted: what the recorder should have done.
        after_ms: from the first command.
    """

    KIND = FactKind.RECORDER_ESCALATED
    RULES = of_call(_FILE, strict={"rung": Rung.TELL})

    rung: Rung = Rung.TELL
    wanted: str = ""
    after_ms: LengthMs | None = None


class SpanHeard(msgspec.Struct, frozen=True, kw_only=True):
    """A span in which nothing was to be recorded, and what the sound says about it.

    Args:
        kind: why nothing was to be recorded.
        declared_ms, from_ms, to_ms: when it was asked for, confirmed, and over; milliseconds since 1970 UTC.
        verdict: what the sound says.
        speech_ms: speech in it, milliseconds.
        sound_for_ms: how long sound was still written before the confirmation; null where the file cannot tell.
        keyed: a telephone key was written down in it.
    """

    kind: SpanKind
    declared_ms: AtMs = 0
    from_ms: AtMs = 0
    to_ms: AtMs = 0
    verdict: SpanVerdict
    speech_ms: LengthMs = 0
    sound_for_ms: LengthMs | None = None
    keyed: bool = False


class RecordingAudited(FactBody, frozen=True, kw_only=True):
    """The finished recording was listened to. No sound, no words and no digest of the file are in it.

    Args:
        result: what it came to.
        means: how the file was tied to the time of day.
        reason: why not everything was judged; empty where everything was.
        spans: each span in which nothing was to be recorded.
    """

    KIND = FactKind.RECORDING_AUDITED
    RULES = of_call(_FILE)

    result: Result
    means: str = ""
    reason: str = ""
    spans: tuple[SpanHeard, ...] = ()

    @classmethod
    def of(cls, moment: AuditMoment) -> RecordingAudited:
        """Return the fact of an audit."""
        return cls(
            result=moment.result, means=moment.means, reason=moment.reason, spans=tuple(map(_heard, moment.spans))
        )

    def moment(self, at_ms: int) -> AuditMoment:
        """Return the audit that the fact tells of, done at a moment (milliseconds since 1970 UTC)."""
        return AuditMoment(at_ms, self.result, _spans(self.spans), self.means, self.reason)


def _heard(one: AuditedSpan) -> SpanHeard:
    return SpanHeard(
        **one.span._asdict(),
        verdict=one.verdict,
        speech_ms=one.speech_ms,
        sound_for_ms=one.sound_for_ms,
        keyed=one.keyed,
    )


def _spans(spans: Sequence[SpanHeard]) -> tuple[AuditedSpan, ...]:
    return tuple(
        AuditedSpan(
            DeclaredSpan(one.kind, one.declared_ms, one.from_ms, one.to_ms),
            one.verdict,
            one.speech_ms,
            one.sound_for_ms,
            keyed=one.keyed,
        )
        for one in spans
    )
