"""Offers the customer a receipt: one code for each contact, made when it is first asked for. GUI thread."""

from __future__ import annotations

import secrets

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.receipt_code import RANDOM_BYTES, new_code
from agent_assist.services.records import NewFact, Records


class Receipts:
    """Codes of receipts. The code is a personal value: it stands encrypted in the fact."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._offering: set[str] = set()

    def offer(self, file: CaseFile) -> bool:
        """Give a contact its code; False where it has one, or nothing was answered that a receipt could say."""
        if file.receipt_code or file.contact_id in self._offering or not file.answers:
            return False
        self._offering.add(file.contact_id)
        fact = NewFact(FactKind.RECEIPT_OFFERED, {}, {"code": new_code(secrets.token_bytes(RANDOM_BYTES))})
        self._records.write(file.contact_id, [fact], lambda _outcome: self._offering.discard(file.contact_id))
        return True
