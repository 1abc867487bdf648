"""Facts about review, receipts and the rights of customers."""

from __future__ import annotations

import re
from datetime import date

import msgspec
from msgspec import UNSET, UnsetType

from agent_assist.domain.correction import DIGEST
from agent_assist.domain.facts.body import (
    AGENT_ONLY,
    OWN_CONTACT,
    SERVER_ONLY,
    AtMs,
    Effect,
    FactBody,
    Rules,
    Writer,
    of_call,
    said,
)
from agent_assist.domain.facts.fact import FactKind
from agent_assist.domain.review import ANSWER_MOST, FlagKind, ReviewDecision, ReviewReason, Severity, Stance
from agent_assist.domain.rights import (
    AnswerBy,
    Asker,
    Channel,
    ExtensionReason,
    Ground,
    IdentityCheck,
    PauseReason,
    RightsAct,
    SystemAnswer,
)

_REVIEW = frozenset({Writer.SUPERVISOR})
_RIGHT = re.compile(r"[a-z]+(?:-[a-z]+){0,5}", re.ASCII)


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
        severity: how severe the supervisor found it; left out by earlier versions. The flag keeps its own.
    """

    KIND = FactKind.REVIEW_DECIDED
    RULES = Rules(
        _REVIEW,
        OWN_CONTACT,
        effects=frozenset({Effect.CASE_FILE, Effect.FLAG, Effect.NEWS}),
        strict={"severity": Severity.HIGH},
        closed=("comment",),
    )

    flag: FlagKind
    decision: ReviewDecision
    comment: str = ""
    severity: Severity | UnsetType = UNSET


class ReviewAssigned(FactBody, frozen=True, kw_only=True):
    """A supervisor took a flagged contact, gave it back, or handed it to another supervisor.

    Args:
        by: account of who did it.
        to: account of who is to work on it from now on; empty for nobody.
        before: account of who was to work on it; empty for nobody.
        note: for who gets it.
    """

    KIND = FactKind.REVIEW_ASSIGNED
    RULES = Rules(
        SERVER_ONLY,
        OWN_CONTACT,
        closed=("note",),
        untold="how the organisation shares out its review says nothing of the call",
    )

    by: str = ""
    to: str = ""
    before: str = ""
    note: str = ""


class FlagAnswered(FactBody, frozen=True, kw_only=True):
    """An agent answered a flag about an own call: said how it was, or disputed what was decided.

    Args:
        flag: which flag.
        stance: a reply changes nothing; a dispute opens the flag again, for another supervisor.
        text: in the agent's own words, at most 2,000 characters.
    """

    KIND = FactKind.FLAG_ANSWERED
    RULES = Rules(
        AGENT_ONLY,
        OWN_CONTACT,
        effects=frozenset({Effect.CASE_FILE, Effect.FLAG, Effect.NEWS}),
        closed=("text",),
        born_closed=True,
        untold="what an agent says to a supervisor about a flag is between the two",
    )

    flag: FlagKind
    stance: Stance
    text: str = ""

    def misfit(self, writer: Writer, contact: str) -> str:
        """Refuse more words than anybody reads; a text whose key is gone is empty, and that is no fault."""
        del writer, contact
        return "The answer is too long." if len(self.text) > ANSWER_MOST else ""


class SecondOpinionAsked(FactBody, frozen=True, kw_only=True):
    """The supervisor whose decision on a flag is in force asks another to decide it too, unseen (ADR 54).

    Args:
        flag: which flag.
    """

    KIND = FactKind.SECOND_OPINION_ASKED
    RULES = Rules(
        _REVIEW,
        OWN_CONTACT,
        effects=frozenset({Effect.FLAG}),
        untold="how supervisors check one another says nothing of the call",
    )

    flag: FlagKind


class SecondOpinionGiven(FactBody, frozen=True, kw_only=True):
    """Another supervisor decided the flag too, to whom the first decision was not sent before. It changes no decision.

    Args:
        flag: which flag.
        decision: what this supervisor would have decided.
        comment: for the agent.
        severity: how severe this supervisor found it; left out by earlier versions.
    """

    KIND = FactKind.SECOND_OPINION_GIVEN
    RULES = Rules(
        _REVIEW,
        OWN_CONTACT,
        effects=frozenset({Effect.CASE_FILE, Effect.FLAG, Effect.NEWS}),
        strict={"severity": Severity.HIGH},
        closed=("comment",),
        born_closed=True,
        untold="it changes no decision, and the decision in force is told",
    )

    flag: FlagKind
    decision: ReviewDecision
    comment: str = ""
    severity: Severity | UnsetType = UNSET


class CoachingNoted(FactBody, frozen=True, kw_only=True):
    """Whoever decided a flag wrote the agent a coaching note about it afterwards (ADR 57). It changes no decision.

    Args:
        flag: which flag.
        text: for the agent, at most 2,000 characters.
    """

    KIND = FactKind.COACHING_NOTED
    RULES = Rules(
        _REVIEW,
        OWN_CONTACT,
        effects=frozenset({Effect.CASE_FILE, Effect.FLAG, Effect.NEWS}),
        closed=("text",),
        born_closed=True,
        untold="what a supervisor tells an agent about their work is between the two",
    )

    flag: FlagKind
    text: str = ""

    def misfit(self, writer: Writer, contact: str) -> str:
        """Refuse more words than anybody reads; a text whose key is gone is empty, and that is no fault."""
        del writer, contact
        return "The note is too long." if len(self.text) > ANSWER_MOST else ""


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
    """Somebody used a right of the customer: on a call, on the page of the receipt, or by letter.

    Args:
        right: which right, as the policy pack names it: `access`, `erasure` and so on.
        channel: where: `call`, which the agent's desktop writes; `receipt_page` or `letter`, which the server writes.
        places: where the customer is, as it was said.
        due: the earliest day that a law asks for, or null.
        deadlines: of each law of these places, the strictest first.
        pack: digest of the policy pack that says so.
        by: who asks; left out for the customer.
        received: the day on which it came, where it was written down later; else left out.
        entered_by: who of the organisation entered a letter; left out with other channels.
        words: what the person says they want.
        answer_by: how the person wants the answer; left out where nobody asked them. Only on a call.
        identity: what the agent says they did to check who asks; left out where nobody says. Only on a call.
        identity_at_ms: when the agent noted that check, if there was one.
    """

    KIND = FactKind.RIGHTS_REQUESTED
    RULES = Rules(
        frozenset({Writer.AGENT, Writer.SERVER}),  # the server: on the page of the receipt, and by letter
        OWN_CONTACT,
        effects=frozenset({Effect.CASE_FILE, Effect.CONTACT_ROW, Effect.FLAG}),
        strict={
            "by": Asker.REPRESENTATIVE,
            "answer_by": AnswerBy.LETTER,  # to the address that the organisation has
            "identity": IdentityCheck.NOT_CHECKED,
        },
        closed=("words",),
    )

    right: str = ""
    channel: str = ""
    places: tuple[str, ...] = ()
    due: str | None = None
    deadlines: tuple[Deadline, ...] = ()
    pack: str = ""
    by: Asker | UnsetType = UNSET
    received: date | UnsetType = UNSET
    entered_by: str | UnsetType = UNSET
    words: str = ""
    answer_by: AnswerBy | UnsetType = UNSET
    identity: IdentityCheck | UnsetType = UNSET
    identity_at_ms: AtMs | UnsetType = UNSET

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return why this writer may not tell of this request; empty if they may."""
        del contact
        if (writer is Writer.AGENT) is not (self.channel == Channel.CALL):
            return "What was asked on a call is told by the agent's desktop, and nothing else is."
        if (self.channel == Channel.LETTER) is not bool(said(self.entered_by, "")):
            return "A letter is entered by somebody, and nothing else is."
        if writer is not Writer.AGENT and (self.answer_by, self.identity, self.identity_at_ms) != (UNSET,) * 3:
            return "How to answer, and what was checked, is told by the agent who was on the call."
        checked = said(self.identity, IdentityCheck.NOT_CHECKED) is not IdentityCheck.NOT_CHECKED
        if checked and self.identity_at_ms is UNSET:  # a moment alone may stand: of a check that has no name here yet
            return "A check of who asks has its moment."
        if writer is Writer.AGENT and not _RIGHT.fullmatch(self.right):
            return "The right is not named as a policy pack names one."
        return ""


class RightsHandled(FactBody, frozen=True, kw_only=True):
    """Something happened to a request for a right: it was acknowledged, extended, answered, carried out or appealed.

    Systems that hold the data were told of it and answered, or the person's data was put together.

    Args:
        request: id of the `rights_requested` event.
        act: what happened.
        by: the account or the person of the organisation who did it.
        on: the day on which it happened where the customer is; the clocks of the laws count by it.
        needs: what the person was asked for, or what came of it; left out with other acts.
        until: the day that the act sets. Extended: the new last day to answer. Granted: by when it must be done.
            Appealed: by when the appeal must be decided. Left out where no day is set.
        rule: id of the rule that sets that day; left out where it is the organisation's own.
        reason: why the time is extended; left out with other acts.
        grounds: why it was refused, words of a closed list; left out with other acts.
        words: what the organisation says about it in its own words.
        system: which system was told, or answered; left out with other acts. The customer reads it.
        answer: what it answered; left out with other acts.
    """

    KIND = FactKind.RIGHTS_HANDLED
    RULES = Rules(
        SERVER_ONLY,
        OWN_CONTACT,
        effects=frozenset({Effect.CASE_FILE}),
        strict={"reason": ExtensionReason.OTHER, "answer": SystemAnswer.FAILED},
        closed=("words",),
    )

    request: str
    act: RightsAct
    by: str = ""
    on: date | None = None
    needs: PauseReason | UnsetType = UNSET
    until: date | UnsetType = UNSET
    rule: str | UnsetType = UNSET
    reason: ExtensionReason | UnsetType = UNSET
    grounds: tuple[str, ...] | UnsetType = UNSET
    words: str = ""
    system: str | UnsetType = UNSET
    answer: SystemAnswer | UnsetType = UNSET

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return what is missing for this act, or does not belong to it; empty if it is whole."""
        del writer, contact
        grounds = said(self.grounds, ())
        whole = (
            bool(self.by and self.on)
            and (self.needs is not UNSET) is (self.act in {RightsAct.ASKED, RightsAct.CAME})
            and (self.reason is not UNSET) is (self.act is RightsAct.EXTENDED)
            and bool(grounds) is (self.act is RightsAct.REFUSED)
            and frozenset(grounds) <= frozenset(Ground)
            and not (self.act is RightsAct.EXTENDED and self.until is UNSET)
            and bool(said(self.system, "")) is (self.act in {RightsAct.TOLD, RightsAct.CONFIRMED})
            and (self.answer is not UNSET) is (self.act is RightsAct.CONFIRMED)
        )
        return "" if whole else "The values do not belong to this act, or one of them is missing."


class CorrectionReadBack(FactBody, frozen=True, kw_only=True):
    """The agent read a corrected value of the customer's record back, and the customer said that it is right.

    Args:
        request: id of the `rights_requested` event that asks for the correction.
        before: digest of the value that the record had, 64 hexadecimal digits; empty where no system told it.
        after: digest of the value that was read back.
        field: which field of the record.
        value: what it shall be.
        digest_key: the key of both digests, 64 hexadecimal digits.
    """

    KIND = FactKind.CORRECTION_READ_BACK
    RULES = of_call(Effect.CASE_FILE, closed=("field", "value", "digest_key"))._replace(born_closed=True)

    request: str
    before: str = ""
    after: str
    field: str = ""
    value: str = ""
    digest_key: str = ""

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return why this is no correction; empty if it may be one."""
        del writer, contact
        digests = DIGEST.fullmatch(self.after) and (not self.before or DIGEST.fullmatch(self.before))
        return "" if digests and self.request else "A correction names its request and has the digest of its value."


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
