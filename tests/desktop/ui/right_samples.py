"""The card on which a right of the customer is written down: empty, half filled, full, and one asked for."""

from __future__ import annotations

from agent_assist.desktop.presenters.inputs import ChosenRight, RightsInputs
from agent_assist.desktop.presenters.rights_view import rights_card
from agent_assist.desktop.services.rights import Heard
from agent_assist.domain.facts.review import Deadline, RightsRequested
from agent_assist.domain.rights import AnswerBy, Asker, IdentityCheck, Right
from agent_assist.domain.rights_course import RightsCourse

_LAW = (Deadline(rule="eu-gdpr", due="2026-12-27", citations=("Regulation (EU) 2016/679 art. 12(3)",)),)
_BODY = RightsRequested(right=Right.ERASURE, due="2026-12-27", deadlines=_LAW)
_CHOSEN = ChosenRight(right=Right.ERASURE, body=_BODY, law_known=False)
_HALF = Heard(by=Asker.REPRESENTATIVE)
_FULL = Heard(Asker.UNSURE, AnswerBy.TEXT, IdentityCheck.CALLED_BACK, 1_795_000_000_000)
_ASKED = RightsCourse("c" * 32, Right.ACCESS, "call", 0, due="2026-12-27", deadlines=_LAW, answer_by=AnswerBy.LETTER)
_OWN = RightsCourse("d" * 32, Right.COMPLAINT, "call", 0, due="2026-12-20")
_ALL = tuple(Right)

CARDS = {
    "rights": rights_card(RightsInputs(open=_ALL, chosen=None, requests=())),
    "rights-more": rights_card(RightsInputs(open=_ALL, chosen=None, page=1, requests=())),
    "rights-chosen": rights_card(RightsInputs(open=_ALL, chosen=_CHOSEN, heard=_HALF, requests=(), child=True)),
    "rights-full": rights_card(RightsInputs(open=_ALL, chosen=_CHOSEN, heard=_FULL, requests=(), vulnerable=True)),
    "rights-asked": rights_card(RightsInputs(open=_ALL[2:], chosen=None, requests=(_ASKED, _OWN))),
}
