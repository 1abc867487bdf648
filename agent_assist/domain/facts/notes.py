"""Facts about what the agent types and opens: payment steps, fields of the customer's record, notes."""

from __future__ import annotations

import msgspec

from agent_assist.domain.facts.body import Count, Effect, FactBody, LengthMs, Writer, of_call
from agent_assist.domain.facts.fact import FactKind
from agent_assist.domain.fields import RevealReason
from agent_assist.domain.payment import STEP_S, Audio, Ended
from agent_assist.domain.releases import ALWAYS_MASKED, ReleaseReason

_FILE = Effect.CASE_FILE


class PaymentOpened(FactBody, frozen=True, kw_only=True):
    """A payment step began: nothing keeps what is said or typed in it.

    Args:
        audio: what happens to the recording; an unknown word counts as a pause.
        longest_ms: it ends by itself then.
    """

    KIND = FactKind.PAYMENT_OPENED
    RULES = of_call(_FILE, strict={"audio": Audio.PAUSE})

    audio: Audio = Audio.PAUSE
    longest_ms: LengthMs = STEP_S * 1000


class PaymentExtended(FactBody, frozen=True, kw_only=True):
    """The agent gave the payment step more time.

    Args:
        more_ms: how much more.
    """

    KIND = FactKind.PAYMENT_EXTENDED
    RULES = of_call(_FILE, untold="more time for a payment; that it was taken, and when it was over, is said")

    more_ms: LengthMs = 0


class PaymentEnded(FactBody, frozen=True, kw_only=True):
    """The payment step is over.

    Args:
        ended: who ended it; an unknown word counts as its time limit.
    """

    KIND = FactKind.PAYMENT_ENDED
    RULES = of_call(_FILE, strict={"ended": Ended.TIME_OUT})

    ended: Ended = Ended.TIME_OUT


class FieldRevealed(FactBody, frozen=True, kw_only=True):
    """The agent opened a value of the customer's record; the value itself is never in it.

    Args:
        name: the CRM's id of the field.
        purpose: what the recording was for then.
        reason: why it was opened; an unknown word counts as another reason.
        needed: that purpose needs the field.
        needs: how many fields it needs.
    """

    KIND = FactKind.FIELD_REVEALED
    RULES = of_call(_FILE, personal=("words",), strict={"reason": RevealReason.OTHER}, closed=("name",))

    name: str = ""
    purpose: str = ""
    reason: RevealReason = RevealReason.OTHER
    needed: bool = False
    needs: Count = 0


class FindingReleased(FactBody, frozen=True, kw_only=True):
    """The agent kept a finding of the note, as not sensitive or as asked for; its text stays in the note.

    Args:
        kind: the kind of the finding.
        reason: why it was kept; an unknown word counts as a mistake.
    """

    KIND = FactKind.FINDING_RELEASED
    RULES = of_call(strict={"reason": ReleaseReason.MISTAKEN})

    kind: str = ""
    reason: ReleaseReason = ReleaseReason.MISTAKEN

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return why this may not be said: what is always masked is kept for no reason."""
        del writer, contact
        return "This kind is always masked." if self.kind in ALWAYS_MASKED else ""


class NoteSaved(FactBody, frozen=True, kw_only=True):
    """The agent saved the note, already truncated.

    Args:
        kinds: how many spans of each kind of sensitive text were truncated.
        length: of the text, in characters.
    """

    KIND = FactKind.NOTE_SAVED
    RULES = of_call(_FILE, personal=("text",))

    kinds: dict[str, Count] = msgspec.field(default_factory=dict)
    length: Count = 0


class SensitiveTruncated(FactBody, frozen=True, kw_only=True):
    """Sensitive text was truncated that an earlier version of the note did not have.

    Args:
        kinds: how many spans of each kind.
        where: in what: `note`.
    """

    KIND = FactKind.SENSITIVE_TRUNCATED
    RULES = of_call(_FILE)

    kinds: dict[str, Count] = msgspec.field(default_factory=dict)
    where: str = ""
