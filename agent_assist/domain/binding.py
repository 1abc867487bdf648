"""Which decision binds a call: the newest, but never looser than what was promised on it. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from agent_assist.domain.consent import Level, strictness
from agent_assist.domain.ranks import rank


class Procedure(StrEnum):
    """What the agent does, in which order with the recorder; from loosest to strictest."""

    NONE = "none"
    ANNOUNCE = "announce"
    ANNOUNCE_ON_RECORDING = "announce_on_recording"
    ASK_FIRST = "ask_first"
    ASK_FIRST_THEN_REPEAT = "ask_first_then_repeat"


class Evidence(StrEnum):
    """How a place of the customer is known, best first."""

    STATED = "stated"
    ACCOUNT = "account"
    CARRIER = "carrier"
    AREA_CODE = "area_code"


def procedure_for(level: str, *, capture_notice: bool) -> Procedure:
    """Return the procedure that a level and the notice on the recording ask for together (docs/policy.md, rule 5).

    Args:
        level: the word of a level; one that is not known counts as explicit.
        capture_notice: whether the notice itself must be on the recording.
    """
    if level == Level.NONE:
        return Procedure.NONE
    if level in {Level.NOTICE, Level.IMPLIED}:
        return Procedure.ANNOUNCE_ON_RECORDING if capture_notice else Procedure.ANNOUNCE
    return Procedure.ASK_FIRST_THEN_REPEAT if capture_notice else Procedure.ASK_FIRST


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where a rule can be read.

    Args:
        title: of the page.
        url: its address.
    """

    title: str = ""
    url: str = ""


class DecidedRule(msgspec.Struct, frozen=True, kw_only=True):
    """The rule of one place that took part in a decision.

    Args:
        place: its code.
        name: its name in English.
        level: what it asks for.
        summary: one sentence.
        citations: where the law says it.
        confidence: how sure the rule is: `high`, `medium` or `low`.
        evidence: what that rests on.
        sources: where it can be read.
    """

    place: str = ""
    name: str = ""
    level: str = ""
    summary: str = ""
    citations: tuple[str, ...] = ()
    confidence: str = ""
    evidence: str = ""
    sources: tuple[Source, ...] = ()


class Duty(msgspec.Struct, frozen=True, kw_only=True):
    """A further duty that a decision triggered.

    Args:
        id: of the duty in the pack.
        action: what it asks for.
        text: in words; empty where an event has no room for it.
        citations: where the law says it.
        confidence: how sure it is.
        sources: where it can be read; none where an event has no room for them.
    """

    id: str = ""
    action: str = ""
    text: str = ""
    citations: tuple[str, ...] = ()
    confidence: str = ""
    sources: tuple[str, ...] = ()


class HoursRule(msgspec.Struct, frozen=True, kw_only=True):
    """What one rule on calling hours says about a call that the agent makes, at the moment at which it began.

    Args:
        rule: its id in the pack; empty where the customer's place is not known, though calls of this kind have hours.
        allowed: the call may begin then; false where the customer's clock is not known.
        local: what the customer's clock showed, in ISO 8601 with its offset; empty where it is not known.
        changes: until when the rule allows the call, or from when, on the same clock; empty where that is not known.
        text: the hours, in words.
        citations: where the law says it.
        confidence: how sure it is.
        holidays: `counted` or `not_counted` where the rule bans public holidays, else empty.
    """

    rule: str = ""
    allowed: bool = False
    local: str = ""
    changes: str = ""
    text: str = ""
    citations: tuple[str, ...] = ()
    confidence: str = ""
    holidays: str = ""


class DecisionView(Struct, frozen=True):
    """The policy decision as the fact carries it."""

    at_ms: int
    trigger: str
    level: str
    min_level: str
    procedure: str
    capture_notice: bool
    offer_alternative: bool
    places: tuple[str, ...]
    rules: tuple[DecidedRule, ...]
    pack: str = ""
    decision_id: str = ""
    unbroken: bool = False
    """A rule wants the whole call on tape."""
    overlays: tuple[Duty, ...] = ()
    """Further duties that the call triggers; older facts lack them."""
    hours: tuple[HoursRule, ...] = ()
    """Calling hours of the customer's place, what is most in the way first; of calls that the agent makes."""


def strictest(newest: DecisionView, promised: Iterable[DecisionView], *, minor: bool = False) -> DecisionView:
    """Return the newest decision, raised to what was promised before.

    Args:
        newest: the pack's last word; places, rules and ids are its own.
        promised: the decisions under which a disclosure was read on this call.
        minor: a minor is suspected, which makes the level explicit (house rule).
    """
    level, least, procedure = newest.level, newest.min_level, newest.procedure
    notice, alternative = newest.capture_notice, newest.offer_alternative
    for earlier in promised:
        level, least = _stricter(level, earlier.level), _stricter(least, earlier.min_level)
        procedure = max(procedure, earlier.procedure, key=_strictness)
        notice, alternative = notice or earlier.capture_notice, alternative or earlier.offer_alternative
    if minor:
        level = _stricter(level, "explicit")
    procedure = max(procedure, procedure_for(level, capture_notice=notice).value, key=_strictness)
    raised = (level, least, procedure, notice, alternative)
    if raised == (newest.level, newest.min_level, newest.procedure, newest.capture_notice, newest.offer_alternative):
        return newest  # as nearly always; asked some hundred times a call, so no copy of it is made
    return replace(
        newest,
        level=level,
        min_level=least,
        procedure=procedure,
        capture_notice=notice,
        offer_alternative=alternative,
    )


def _strictness(procedure: str) -> int:
    """Return how strict a procedure is; an unknown one is the strictest."""
    return rank(procedure, Procedure)


def _stricter(one: str, other: str) -> str:
    return max(one, other, key=strictness)
