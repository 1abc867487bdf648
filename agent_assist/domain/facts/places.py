"""Facts about where people are, who is on the call, and what the rules say then."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import UNSET, Meta, UnsetType

from agent_assist.domain.binding import DecidedRule, Duty, HoursRule, Procedure
from agent_assist.domain.consent import CUSTOMER, Level
from agent_assist.domain.facts.body import AtMs, Effect, FactBody, of_call
from agent_assist.domain.facts.fact import FactKind

_FILE = Effect.CASE_FILE
Tag = Annotated[str, Meta(pattern=r"^[a-z0-9_]{1,64}$")]
"""A tag of a policy pack; an organisation's own pack may have others than the one that ships."""


class SituationFact(FactBody, frozen=True, kw_only=True):
    """Who is on the call, where they are, or what it is for; one that cannot be read leaves no place known."""

    RULES = of_call(_FILE, doubts=True)


class PlaceLearned(SituationFact, frozen=True, kw_only=True):
    """Somebody said where they are, or something else told it.

    Args:
        place: an ISO 3166 code.
        evidence: how it is known: `stated`, `account`, `carrier` or `area_code`.
        party: whose place it is.
        corrects: the place that it replaces, or null.
    """

    KIND = FactKind.PLACE_LEARNED

    place: str = ""
    evidence: str = ""
    party: str = CUSTOMER
    corrects: str | None = None


class PartyJoined(SituationFact, frozen=True, kw_only=True):
    """A further person joined the call.

    Args:
        party: `party-2` and on.
        place: an ISO 3166 code; empty while it is not known.
        evidence: how it is known; empty while it is not.
    """

    KIND = FactKind.PARTY_JOINED

    party: str = ""
    place: str = ""
    evidence: str = ""


class PartyLeft(SituationFact, frozen=True, kw_only=True):
    """Who had joined left the call.

    Args:
        party: who left.
    """

    KIND = FactKind.PARTY_LEFT

    party: str = ""


class MinorSuspected(FactBody, frozen=True, kw_only=True):
    """The agent thinks that the customer may be a child."""

    KIND = FactKind.MINOR_SUSPECTED
    RULES = of_call(_FILE)


class CallMarked(FactBody, frozen=True, kw_only=True):
    """The agent said what only an agent can know of this call.

    Args:
        mark: the policy's tag for it, such as `vulnerable_customer`.
    """

    KIND = FactKind.CALL_MARKED
    RULES = of_call(_FILE)

    mark: Tag


class KnownTag(msgspec.Struct, frozen=True, kw_only=True):
    """A tag of the question, and what it rests on.

    Args:
        tag: of the policy pack.
        fact: id of the fact that told it.
    """

    tag: Tag
    fact: Annotated[str, Meta(pattern=r"^[0-9a-zA-Z-]{1,64}$")]


class PurposeChanged(SituationFact, frozen=True, kw_only=True):
    """The recording is now for another purpose.

    Args:
        purpose: its id.
    """

    KIND = FactKind.PURPOSE_CHANGED

    purpose: str = ""


class AskedQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """The question that the policy pack was asked (docs/policy.md, "Question").

    Args:
        customer: code and evidence of each known place of the customer's side.
        agent, recorder: their places.
        on: the day, as ISO 8601 writes it.
        purpose: what the recording is for.
        channel: how people talk.
        facts: tags that trigger duties.
        age: the customer's age in years, where it is known.
    """

    customer: tuple[tuple[str, str], ...]
    agent: str = ""
    recorder: str = ""
    on: str = ""
    purpose: str = ""
    channel: str = "phone"
    facts: tuple[str, ...] = ()
    age: int | None = None


class PolicyDecided(FactBody, frozen=True, kw_only=True):
    """The policy pack was asked, and this is its answer.

    Args:
        trigger: why it was asked now.
        question: what was asked.
        level: what is asked for before anybody is recorded; an unknown word counts as explicit.
        min_level: the least that any reading of the law asks for; an unknown word counts as explicit.
        procedure: how it is asked for; an unknown word counts as asking first.
        capture_notice: the notice itself must be on the recording.
        offer_alternative: who refuses must be offered another way.
        places: the places that took part.
        rules: the rule of each.
        unbroken: this call must be recorded in full.
        overlays: further duties; older facts lack them.
        rests_on: the facts that tags of the question rest on; left out where there are none.
        hours: what the rules on calling hours said when the call began, what is most in the way first; left out of
            calls that the agent did not make, and where no rule is about such a call.
        at_ms: the moment that was asked about; where it is left out, the question's day was.
    """

    KIND = FactKind.POLICY_DECIDED
    RULES = of_call(
        _FILE,
        doubts=True,
        strict={"level": Level.EXPLICIT, "min_level": Level.EXPLICIT, "procedure": Procedure.ASK_FIRST},
        soft=("question",),  # without one, no place counts as known
    )

    trigger: str = ""
    question: AskedQuestion | None = None
    level: Level = Level.EXPLICIT
    min_level: Level = Level.EXPLICIT
    procedure: Procedure = Procedure.ASK_FIRST
    capture_notice: bool = False
    offer_alternative: bool = False
    places: tuple[str, ...] = ()
    rules: tuple[DecidedRule, ...] = ()
    unbroken: bool = False
    overlays: tuple[Duty, ...] = ()
    rests_on: tuple[KnownTag, ...] | UnsetType = UNSET
    hours: tuple[HoursRule, ...] | UnsetType = UNSET
    at_ms: AtMs | UnsetType = UNSET
