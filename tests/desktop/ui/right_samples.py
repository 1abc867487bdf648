"""The card on which a right of the customer is written down: empty, half filled, full, and one asked for."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.desktop.presenters.correction_view import correction_card
from agent_assist.desktop.presenters.inputs import ChosenRight, CorrectionInputs, RightsInputs
from agent_assist.desktop.presenters.rights_state import CorrectionCard, RightsCard
from agent_assist.desktop.presenters.rights_view import rights_card
from agent_assist.desktop.services.corrections import Correctable, Unusable
from agent_assist.desktop.services.rights import Heard
from agent_assist.domain.correction import Correction, ReadBack, RecordField
from agent_assist.domain.facts.review import Deadline, RightsRequested
from agent_assist.domain.rights import AnswerBy, Asker, IdentityCheck, Right
from agent_assist.domain.rights_course import RightsCourse
from agent_assist.domain.sensitive import Sensitive

_LAW = (Deadline(rule="eu-gdpr", due="2026-12-27", citations=("Regulation (EU) 2016/679 art. 12(3)",)),)
_BODY = RightsRequested(right=Right.ERASURE, due="2026-12-27", deadlines=_LAW)
_CHOSEN = ChosenRight(right=Right.ERASURE, body=_BODY, law_known=False)
_HALF = Heard(by=Asker.REPRESENTATIVE)
_FULL = Heard(Asker.UNSURE, AnswerBy.TEXT, IdentityCheck.CALLED_BACK, 1_795_000_000_000)
_ASKED = RightsCourse("c" * 32, Right.ACCESS, "call", 0, due="2026-12-27", deadlines=_LAW, answer_by=AnswerBy.LETTER)
_OWN = RightsCourse("d" * 32, Right.COMPLAINT, "call", 0, due="2026-12-20")
_ALL = tuple(Right)
_CONFIRMED = Correction("e" * 32, 0, "3f9a12c7" + "0" * 56, "81d044be" + "0" * 56, "address", "41 Kirchgasse")
_WRONG = RightsCourse(
    "f" * 32, Right.RECTIFICATION, "call", 0, due="2026-12-27", deadlines=_LAW, identity=IdentityCheck.DETAILS
)
_ADDRESS = Correctable("address", "Postal address", "•••• ••••")
_OFFERED = (_ADDRESS, *(Correctable(one.value) for one in RecordField if one is not RecordField.ADDRESS))
_TYPED = Sensitive("41 Kirchgasse, 65185 Wiesbaden")
_LONG = Sensitive("maria-fernanda.cruz+rechnungen2026@kundenservice.example.org")

CARDS: dict[str, RightsCard | CorrectionCard] = {
    "rights": rights_card(RightsInputs(open=_ALL, chosen=None, requests=())),
    "rights-more": rights_card(RightsInputs(open=_ALL, chosen=None, page=1, requests=())),
    "rights-chosen": rights_card(RightsInputs(open=_ALL, chosen=_CHOSEN, heard=_HALF, requests=(), child=True)),
    "rights-full": rights_card(RightsInputs(open=_ALL, chosen=_CHOSEN, heard=_FULL, requests=(), vulnerable=True)),
    "rights-asked": rights_card(RightsInputs(open=_ALL[2:], chosen=None, requests=(_ASKED, _OWN))),
    "rights-void": rights_card(RightsInputs(open=_ALL, chosen=None, requests=(), void=((0, "K7M-4QTB"),))),
    "rights-to-correct": rights_card(RightsInputs(open=_ALL[2:], chosen=None, requests=(_WRONG,), correctable=True)),
    "rights-corrected": rights_card(
        RightsInputs(
            open=_ALL[2:],
            chosen=None,
            requests=(replace(_WRONG, corrections=(_CONFIRMED,)),),
            offered=_OFFERED,
            correctable=True,
        )
    ),
    "correction-which": correction_card(CorrectionInputs(offered=_OFFERED)),
    "correction-typed": correction_card(
        CorrectionInputs(offered=_OFFERED, field=_ADDRESS, value=_TYPED, before="3f9a12c7", said=ReadBack.WRONG)
    ),
    "correction-open": correction_card(
        CorrectionInputs(offered=_OFFERED, field=_ADDRESS, value=_TYPED, now=_TYPED, left_s=14, before="3f9a12c7")
    ),
    "correction-refused": correction_card(
        CorrectionInputs(offered=_OFFERED, field=_OFFERED[1], value=Sensitive(""), unusable=Unusable.FORBIDDEN)
    ),
    "correction-read": correction_card(
        CorrectionInputs(offered=_OFFERED, field=_ADDRESS, value=_TYPED, entered=True, before="3f9a12c7")
    ),
    "correction-long": correction_card(
        CorrectionInputs(
            offered=_OFFERED, field=_OFFERED[3], value=_LONG, entered=True, said=ReadBack.UNCLEAR, language="de"
        )
    ),
}
