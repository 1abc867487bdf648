"""The card on which a right of the customer is written down: nothing chosen, one chosen, one asked for."""

from __future__ import annotations

from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.rights_view import rights_card
from agent_assist.domain.facts.review import Deadline, RightsRequested
from agent_assist.domain.rights import Asker, Right
from agent_assist.domain.rights_course import RightsCourse

_LAW = (Deadline(rule="eu-gdpr", due="2026-12-27", citations=("Regulation (EU) 2016/679 art. 12(3)",)),)
_BODY = RightsRequested(right=Right.ERASURE, due="2026-12-27", deadlines=_LAW, by=Asker.REPRESENTATIVE)
_CHOSEN = ChosenRight(right=Right.ERASURE, body=_BODY, law_known=False)
_ASKED = RightsCourse("c" * 32, Right.ACCESS, "call", 0, due="2026-12-27", deadlines=_LAW)
_OWN = RightsCourse("d" * 32, Right.COMPLAINT, "call", 0, due="2026-12-20")

CARDS = {
    "rights": rights_card(RightsInputs(open=tuple(Right), chosen=None, requests=())),
    "rights-chosen": rights_card(RightsInputs(open=tuple(Right), chosen=_CHOSEN, requests=())),
    "rights-asked": rights_card(RightsInputs(open=tuple(Right)[2:], chosen=None, requests=(_ASKED, _OWN))),
}
