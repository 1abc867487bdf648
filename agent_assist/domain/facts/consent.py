"""Facts about what people were told and what they answered, and what becomes of what was recorded before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec
from msgspec import UNSET, UnsetType

from agent_assist.domain.consent import AGENT, CUSTOMER, Choice, ConsentState, Origin, Scope
from agent_assist.domain.facts.body import (
    AGENT_ONLY,
    About,
    AtMs,
    Effect,
    FactBody,
    LengthMs,
    Rules,
    Writer,
    of_call,
    of_no_contact,
    said,
)
from agent_assist.domain.facts.fact import FactKind

_FILE = Effect.CASE_FILE


class DisclosureRead(FactBody, frozen=True, kw_only=True):
    """The agent read a script aloud.

    Args:
        script, script_kind, version, language, digest: exactly which text it was.
        started_at_ms: when this reading began: its sentence came on the screen while speech was possible.
        ended_at_ms: when the agent marked it as read.
        spoken_ms: how long reading it takes.
        faster_than_speech: it was on the screen for less time than anybody needs to read it.
        alternative_offered: the rule asked for another way to be offered, and this script offers it.
        purpose: id of the one purpose that it asks about; left out where it names all of the recorder, or none.
    """

    KIND = FactKind.DISCLOSURE_READ
    RULES = of_call(_FILE)

    script: str = ""
    script_kind: str = ""
    version: str = ""
    language: str = ""
    digest: str = ""
    started_at_ms: AtMs | None = None
    ended_at_ms: AtMs | None = None
    spoken_ms: LengthMs = 0
    faster_than_speech: bool = False
    alternative_offered: bool = False
    purpose: str | UnsetType = UNSET


_CONSENT = Rules(
    AGENT_ONLY,
    frozenset({About.CONTACT, About.NOTHING}),  # of no contact: the agent's own answer, once for a shift
    effects=frozenset({Effect.CONTACT_ROW, _FILE}),
)


class ConsentFact(FactBody, frozen=True, kw_only=True):
    """What one person answered about one purpose. Each state of the answer is a kind of its own.

    Args:
        purpose: id of the purpose.
        expression: how it was said: `spoken`, `keyed` or `receipt_page`.
        script, version, language, digest: the text that was read before.
        reading_started_at_ms, reading_ended_at_ms: when it was read.
        places: the places of the decision in force.
        recorder_before: the recorder's state when it was said.
        corrects: id of the answer that this one corrects, or null.
        party: whose answer it is; the customer's where it is missing.
        scope: this call, or standing; this call where it is missing.
        origin: how the answer came about; spoken where it is missing.
        authority: of somebody who speaks for the person: how it is known.
        valid_until_ms: when it runs out; null with the end of the call.
        on_recording: it was said while the recorder ran.
        because: why it was written without a statement of the person.
        refers: the earlier fact that it rests on.
    """

    RULES = _CONSENT

    purpose: str = ""
    expression: str = ""
    script: str | UnsetType = UNSET
    version: str | UnsetType = UNSET
    language: str | UnsetType = UNSET
    digest: str | UnsetType = UNSET
    reading_started_at_ms: AtMs | UnsetType | None = UNSET
    reading_ended_at_ms: AtMs | UnsetType | None = UNSET
    places: tuple[str, ...] | UnsetType = UNSET
    recorder_before: str | UnsetType = UNSET
    corrects: str | UnsetType | None = UNSET
    party: str | UnsetType = UNSET
    scope: Scope | UnsetType = UNSET
    origin: Origin | UnsetType = UNSET
    authority: str | UnsetType = UNSET
    valid_until_ms: AtMs | UnsetType | None = UNSET
    on_recording: bool | UnsetType = UNSET
    because: str | UnsetType = UNSET
    refers: str | UnsetType = UNSET

    @property
    def who(self) -> str:
        """Whose answer it is."""
        return said(self.party, CUSTOMER)

    @property
    def how(self) -> Origin:
        """How the answer came about."""
        return said(self.origin, Origin.SPOKEN)

    @property
    def until_ms(self) -> int | None:
        """When it runs out; None with the end of the call."""
        return said(self.valid_until_ms, None)

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return why this may not be said; an answer without a contact can only be the agent's own."""
        if not contact and self.who != AGENT:
            return "An answer without a contact can only be the agent's own."
        if writer is Writer.SERVER and self.how is not Origin.PAGE:
            return "The server writes down what was keyed on the receipt's page, and no other answer."
        return ""


class ConsentRequested(ConsentFact, frozen=True, kw_only=True):
    """The question was asked, and nothing was answered yet."""

    KIND = FactKind.CONSENT_REQUESTED


class ConsentDeferred(ConsentFact, frozen=True, kw_only=True):
    """The person wants to answer later."""

    KIND = FactKind.CONSENT_DEFERRED


class ConsentGiven(ConsentFact, frozen=True, kw_only=True):
    """The person said yes."""

    KIND = FactKind.CONSENT_GIVEN


class ConsentRefused(ConsentFact, frozen=True, kw_only=True):
    """The person said no."""

    KIND = FactKind.CONSENT_REFUSED


class ConsentUnclear(ConsentFact, frozen=True, kw_only=True):
    """The person's answer was neither a yes nor a no; it never counts as given."""

    KIND = FactKind.CONSENT_UNCLEAR


class ConsentWithdrawn(ConsentFact, frozen=True, kw_only=True):
    """The person took a yes back."""

    KIND = FactKind.CONSENT_WITHDRAWN
    RULES = Rules(
        frozenset({Writer.AGENT, Writer.SERVER}),  # the server: on the page of the receipt
        _CONSENT.about,
        effects=_CONSENT.effects | {Effect.NEWS},
    )


class ConsentRevoked(ConsentFact, frozen=True, kw_only=True):
    """Somebody other than the person ended the consent."""

    KIND = FactKind.CONSENT_REVOKED


class ConsentExpired(ConsentFact, frozen=True, kw_only=True):
    """The consent ran out."""

    KIND = FactKind.CONSENT_EXPIRED


class ConsentInvalidated(ConsentFact, frozen=True, kw_only=True):
    """What was given turned out to be no consent."""

    KIND = FactKind.CONSENT_INVALIDATED


class ConsentRenewed(ConsentFact, frozen=True, kw_only=True):
    """The person said yes once more."""

    KIND = FactKind.CONSENT_RENEWED


TYPE_OF_STATE: Final[Mapping[ConsentState, type[ConsentFact]]] = {
    ConsentState.REQUESTED: ConsentRequested,
    ConsentState.DEFERRED: ConsentDeferred,
    ConsentState.GIVEN: ConsentGiven,
    ConsentState.REFUSED: ConsentRefused,
    ConsentState.UNKNOWN: ConsentUnclear,
    ConsentState.WITHDRAWN: ConsentWithdrawn,
    ConsentState.REVOKED: ConsentRevoked,
    ConsentState.EXPIRED: ConsentExpired,
    ConsentState.INVALIDATED: ConsentInvalidated,
    ConsentState.RENEWED: ConsentRenewed,
}
"""Which fact records each state."""
KIND_OF_STATE: Final[Mapping[ConsentState, FactKind]] = {state: of.KIND for state, of in TYPE_OF_STATE.items()}
STATE_OF_KIND: Final[Mapping[str, ConsentState]] = {kind: state for state, kind in KIND_OF_STATE.items()}
"""Which state each consent fact leads to."""


class CarriedState(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that came with a transferred call.

    Args:
        purpose: its id.
        state: what the other desk said of it.
        at_ms: when it was said, milliseconds since 1970 UTC.
    """

    purpose: str
    state: ConsentState
    at_ms: AtMs | None = None


class AnswersCarried(FactBody, frozen=True, kw_only=True):
    """A transferred call brought answers along.

    Args:
        answers: all that came.
        counted: ids of the purposes whose answer counts here.
    """

    KIND = FactKind.ANSWERS_CARRIED
    RULES = of_call(_FILE)

    answers: tuple[CarriedState, ...] = ()
    counted: tuple[str, ...] = ()


class AnswersExported(FactBody, frozen=True, kw_only=True):
    """The agent copied the answers for the next desk; no state of any answer is in it.

    Args:
        to: where they went: `clipboard`.
        purposes: ids of the purposes.
    """

    KIND = FactKind.ANSWERS_EXPORTED
    RULES = of_call()

    to: str = ""
    purposes: tuple[str, ...] = ()


class SpanDisposed(FactBody, frozen=True, kw_only=True):
    """Somebody said what shall become of what was recorded before a withdrawal: an order, not yet done.

    Args:
        choice: keep, erase or undecided.
        purpose: the purpose that was withdrawn.
        party: whose withdrawal it was.
        from_ms, to_ms: the span.
    """

    KIND = FactKind.SPAN_DISPOSED
    RULES = of_call(_FILE)

    choice: Choice
    purpose: str = ""
    party: str = CUSTOMER
    from_ms: AtMs = 0
    to_ms: AtMs = 0


class SpanErased(FactBody, frozen=True, kw_only=True):
    """A recorder confirmed that a span is gone. No adapter of this version writes it: none can erase a span yet.

    Args:
        purpose: the purpose that was withdrawn.
        party: whose withdrawal it was.
        from_ms, to_ms: the span.
        means: how it was confirmed.
    """

    KIND = FactKind.SPAN_ERASED
    RULES = of_call(_FILE)

    purpose: str = ""
    party: str = CUSTOMER
    from_ms: AtMs = 0
    to_ms: AtMs = 0
    means: str = ""


class NoticeAcknowledged(FactBody, frozen=True, kw_only=True):
    """The agent read the notice about recordings of their own voice.

    Args:
        party: `agent`.
        notice: which notice.
        version: of its text.
    """

    KIND = FactKind.NOTICE_ACKNOWLEDGED
    RULES = of_no_contact(
        "the agent's own notice at the start of a shift; it belongs to no contact", writers=AGENT_ONLY
    )

    party: str = AGENT
    notice: str = ""
    version: str = ""
