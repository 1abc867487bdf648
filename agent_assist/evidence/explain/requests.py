"""How requests for rights, and what became of them, are told to the customer. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.facts import Fact, FactBody, review, said
from agent_assist.domain.rights import (
    Asker,
    Channel,
    ExtensionReason,
    Ground,
    Right,
    RightsAct,
    SystemAnswer,
    reference,
)
from agent_assist.evidence.explain.line import Line, Teller, of, text

_GROUNDS = frozenset(Ground)
_RIGHTS = frozenset(Right)
_CHANNELS: Mapping[str, str] = {Channel.RECEIPT_PAGE: "origin_receipt_page", Channel.LETTER: "asked_by_letter"}
_BY_WHOM: Mapping[Asker, tuple[str, ...]] = {
    Asker.REPRESENTATIVE: ("asked_for_you",),
    Asker.UNSURE: ("asked_unsure",),
}
_OF_SYSTEMS = frozenset({RightsAct.TOLD, RightsAct.CONFIRMED})
_BY_WHEN: Mapping[RightsAct, str] = {
    RightsAct.GRANTED: "handled_done_by",
    RightsAct.APPEALED: "handled_decided_by",
}
"""What the day means that an act sets; an extension says it in its own sentence."""


def _requested(fact: Fact, body: review.RightsRequested) -> Line:
    right = body.right.replace("-", "_") if body.right in _RIGHTS else "other"
    also = (
        "request_number",
        *_BY_WHOM.get(said(body.by, Asker.CUSTOMER), ()),
        *((_CHANNELS[body.channel],) if body.channel in _CHANNELS else ()),
    )
    key = {Right.ACCESS.value: "rights_access"}.get(body.right, "rights_asked" if right != "other" else "rights_other")
    return Line(fact.at_ms, key, {"right": f"@right_{right}", "request": reference(fact.id)}, also)


def _handled(fact: Fact, body: review.RightsHandled) -> Line:
    until, needs = said(body.until, None), said(body.needs, None)
    grounds = [one if one in _GROUNDS else Ground.OTHER.value for one in said(body.grounds, ())] or [Ground.OTHER.value]
    values = {
        "request": reference(text(body.request)),
        "needs": f"@needs_{needs}" if needs else "@unknown",
        "until": until.isoformat() if until else "@unknown",
        "reason": f"@reason_{said(body.reason, ExtensionReason.OTHER)}",
        "grounds": " ".join(dict.fromkeys(grounds)),
        "text": text(body.words),
        **(_by_system(body) if body.act in _OF_SYSTEMS else {}),
    }
    also = (
        *((_BY_WHEN[body.act],) if until and body.act in _BY_WHEN else ()),
        *(("handled_words",) if values["text"] else ()),
    )
    return Line(fact.at_ms, f"handled_{body.act}", values, also)


def _corrected(fact: Fact, body: review.CorrectionReadBack) -> Line:
    """Tell that it happened, to anybody: what was corrected is for whoever carries it out."""
    return Line(fact.at_ms, "correction_read_back", {"request": reference(text(body.request))})


def _by_system(body: review.RightsHandled) -> dict[str, str]:
    system = text(said(body.system, "")) or "@unknown"
    return {"system": system, "answer": f"@answer_{said(body.answer, SystemAnswer.FAILED)}"}


RIGHTS_TELLERS: Mapping[type[FactBody], Teller] = dict(
    (
        of(review.RightsRequested, _requested),
        of(review.RightsHandled, _handled),
        of(review.CorrectionReadBack, _corrected),
    )
)
"""Who tells each of the three kinds."""
