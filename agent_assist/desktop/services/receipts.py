"""Offers the customer a receipt: one code for each contact, made by itself with the first answer. GUI thread."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from pathlib import Path

from agent_assist.desktop.ports.contact_store import ContactStore
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import ConsentState
from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.facts.review import ReceiptOffered
from agent_assist.evidence.receipt_code import RANDOM_BYTES, new_code
from agent_assist.evidence.receipt_link import link

_log = logging.getLogger(__name__)
_SAID = {ConsentState.GIVEN, ConsentState.RENEWED, ConsentState.REFUSED, ConsentState.UNKNOWN, ConsentState.WITHDRAWN}
"""What a receipt can say; an earlier answer that merely ran out is nothing that the customer said on this call."""


class Receipts:
    """Codes of receipts, and what is signed here while the server is away.

    The code is a personal value: it stands encrypted in the fact.

    Args:
        records: where facts go.
        issue: returns what writes the signed file of a contact's answers and says where; called here, run on the lane.
        failed: called with a contact and the error when its file could not be written.
        changed: called when a file was written.
    """

    def __init__(
        self,
        records: Records,
        issue: Callable[[str], Callable[[], Path]],
        failed: Callable[[str, AssistError], None],
        changed: Callable[[], None],
    ) -> None:
        self._records = records
        self._issue = issue
        self._failed = failed
        self._changed = changed
        self._offering: set[str] = set()
        self._saved: dict[str, str] = {}
        self.page = ""
        """Address of the receipts' page, without a code; empty while none is known."""

    def use_page(self, page: str) -> None:
        """Take the address of the receipts' page (see `usable`)."""
        self.page = usable(page)

    def follow(self, contact: str) -> None:
        """Look at a contact after a change: who answered has a code, and it costs the agent no key."""
        file = self._records.file(contact)
        if file is not None and not file.finished:
            self.offer(file)

    def save(self, file: CaseFile) -> None:
        """Write the provisional receipts of a contact into a file that the agent can hand over."""
        self._records.lane.submit(self._issue(file.contact_id), lambda outcome: self._kept(file.contact_id, outcome))

    def saved(self, contact: str) -> str:
        """Return where a contact's file was written; empty before."""
        return self._saved.get(contact, "")

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a finished contact; its file stays."""
        self._saved.pop(contact, None)

    def _kept(self, contact: str, outcome: Outcome[Path]) -> None:
        if isinstance(outcome, Failed):
            self._failed(contact, outcome.error)
            return
        self._saved[contact] = str(outcome.value)
        self._changed()

    def offer(self, file: CaseFile) -> bool:
        """Give a contact its code; False where it has one, or nothing was answered that a receipt could say."""
        said = any(answer.state in _SAID for answer in file.answers.values())
        if file.receipt_code or file.contact_id in self._offering or not said:
            return False
        self._offering.add(file.contact_id)
        fact = NewFact(ReceiptOffered(), {"code": new_code(secrets.token_bytes(RANDOM_BYTES))})
        self._records.write(file.contact_id, [fact], lambda _outcome: self._offering.discard(file.contact_id))
        return True


def receipt_page(store: ContactStore) -> str:
    """Return the address of the receipts' page: as the house published it, else the server's own. Store lane."""
    house = next((body for name, body in store.published("setting") if name == "house"), {})
    identity = store.identity()
    return usable(str(house.get("receipt_page") or "") or (f"{identity.server}/r" if identity else ""))


def usable(page: str) -> str:
    """Return the address of a page; empty for one that no browser opens, so that the code is read out alone."""
    try:
        link(page, "")
    except BadInput as bad:
        _log.warning("receipt page not used: %s", bad.code)
        return ""
    return page
