"""Facts about review, receipts and the rights of customers."""

from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from agent_assist.domain.facts.body import (
    OWN_CONTACT,
    SERVER_ONLY,
    Effect,
    FactBody,
    Rules,
    Writer,
    of_call,
)
from agent_assist.domain.facts.fact import FactKind
from agent_assist.domain.review import FlagKind, ReviewDecision, ReviewReason

_REVIEW = frozenset({Writer.SUPERVISOR})


class ReviewOpened(FactBody, frozen=True, kw_only=True):
    """A supervisor opened the contact, and said why before anything was shown.

    Args:
        reason: why.
        reason_text: in the supervisor's own words.
    """

    KIND = FactKind.REVIEW_OPENED
    RULES = Rules(_REVIEW, OWN_CONTACT, effects=frozenset({Effect.CASE_FILE, Effect.NEWS}), closed=("reason_text",))

    reason: ReviewReason
    reason_text: str = ""


class ReviewDecided(FactBody, frozen=True, kw_only=True):
    """A supervisor decided a flag.

    Args:
        flag: which flag.
        decision: what was decided.
        comment: for the agent.
    """

    KIND = FactKind.REVIEW_DECIDED
    RULES = Rules(
        _REVIEW, OWN_CONTACT, effects=frozenset({Effect.CASE_FILE, Effect.FLAG, Effect.NEWS}), closed=("comment",)
    )

    flag: FlagKind
    decision: ReviewDecision
    comment: str = ""


class ReceiptOffered(FactBody, frozen=True, kw_only=True):
    """The customer was given a code that opens the receipt, together with the last digits of the number."""

    KIND = FactKind.RECEIPT_OFFERED
    RULES = of_call(Effect.CASE_FILE, Effect.RECEIPT, personal=("code",))


class Deadline(msgspec.Struct, frozen=True, kw_only=True):
    """What one law asks for when a right is used; days as ISO 8601 writes them, or null.

    Args:
        rule: id of the rule.
        name: the law's name.
        due: the day by which it must be answered.
        standard: the period in the law's words.
        extended: the latest day after an extension.
        acknowledge_by: the day by which it must be acknowledged.
        clock_starts: what starts the period.
        citations: where the law says it.
        confidence, evidence: how sure the rule is, and what that rests on.
        holidays: left out where the law counts no working days; `counted`: the public holidays of its place are not
            among them; `not_counted`: they are not known, and the days are earlier than they may be.
    """

    rule: str = ""
    name: str = ""
    due: str | None = None
    standard: str = ""
    extended: str | None = None
    acknowledge_by: str | None = None
    clock_starts: str = ""
    citations: tuple[str, ...] = ()
    confidence: str = ""
    evidence: str = ""
    holidays: str | UnsetType = UNSET


class RightsRequested(FactBody, frozen=True, kw_only=True):
    """The customer used a right on the page of the receipt.

    Args:
        right: which right: `access`.
        channel: where: `receipt_page`.
        places: the places of the decision in force.
        due: the earliest day that a law asks for, or null.
        deadlines: of each law of these places, the strictest first.
        pack: digest of the policy pack that says so.
    """

    KIND = FactKind.RIGHTS_REQUESTED
    RULES = Rules(SERVER_ONLY, OWN_CONTACT, effects=frozenset({Effect.FLAG}))

    right: str = ""
    channel: str = ""
    places: tuple[str, ...] = ()
    due: str | None = None
    deadlines: tuple[Deadline, ...] = ()
    pack: str = ""


class CallExplained(FactBody, frozen=True, kw_only=True):
    """The server made the page that explains the contact to its customer.

    Args:
        to: for whom: `supervisor` or `customer`.
        by: the supervisor's account; empty for the customer.
        language: of the page.
        format: `html` or `pdf`.
    """

    KIND = FactKind.CALL_EXPLAINED
    RULES = Rules(SERVER_ONLY, OWN_CONTACT)

    to: str = ""
    by: str = ""
    language: str = ""
    format: str = ""
