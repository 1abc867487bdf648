"""Corrections of the customer's record on a call: what can be corrected, and what was confirmed. GUI thread only.

A value that is not confirmed is in no fact, and what is confirmed goes nowhere but into its fact (ADR 60).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import StrEnum

from msgspec import Struct

from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.outcome import Failed
from agent_assist.desktop.services.fields import Fields
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.correction import KEY_BYTES, RecordField, Side, digest, one_form
from agent_assist.domain.facts.review import CorrectionReadBack
from agent_assist.domain.releases import ALWAYS_MASKED, KeptOut
from agent_assist.domain.rights_course import RightsCourse
from agent_assist.domain.sensitive import Sensitive

_UNREAD = "unread"
"""In the place of a kind: masking could not read the value."""


class Unusable(StrEnum):
    """Why a value cannot be taken."""

    EMPTY = "empty"
    FORBIDDEN = "forbidden"
    """Payment data, a secret, or what the pack keeps out."""
    UNREAD = "unread"
    """Masking could not read it, so nobody knows."""


class Correctable(Struct, frozen=True):
    """A field that can be corrected; `label` and `hint` as the CRM told them, empty for a name of our own."""

    name: str
    label: str = ""
    hint: str = ""


def new_key() -> Sensitive[str]:
    """Return the key of one correction, 64 hexadecimal digits from the system's random source."""
    return Sensitive(os.urandom(KEY_BYTES).hex())


class Corrections(Service):
    """Takes corrections.

    Args:
        records: where facts go.
        fields: what the CRM sent.
        kept_out: what the pack of a contact keeps out.
    """

    def __init__(self, records: Records, fields: Fields, kept_out: Callable[[CaseFile], KeptOut]) -> None:
        super().__init__(records)
        self._fields = fields
        self._kept_out = kept_out

    def request(self, file: CaseFile) -> RightsCourse | None:
        """Return the request for which a value may be read back now; None once the call is over."""
        return next((one for one in reversed(file.requests) if one.correctable), None) if file.state.live else None

    def offered(self, file: CaseFile) -> tuple[Correctable, ...]:
        """Return what can be corrected: what the CRM sent and may be opened, then names of our own."""
        sent = self._fields.closed(file)
        told = [Correctable(one.name, one.label, one.hint) for one in sent if not one.locked]
        names = {one.name for one in sent}
        return (*told, *(Correctable(one.value) for one in RecordField if one.value not in names))

    def fingerprint(self, file: CaseFile, name: str, key: Sensitive[str]) -> str:
        """Return the digest of the value that the record has now; empty where no system told it."""
        value = self._fields.value(file.contact_id, name)
        return "" if value is None else digest(key.reveal(), Side.BEFORE, name, value.reveal())

    def unusable(self, file: CaseFile, field: Correctable, value: Sensitive[str]) -> Unusable | None:
        """Return why a value cannot be taken; None if it can."""
        text = one_form(value.reveal())
        if not text:
            return Unusable.EMPTY
        label = field.label or field.name.replace("_", " ")
        kind = self._records.failing.call(Part.MASKING, "correction", lambda: _kind(text, label), _UNREAD)
        if kind == _UNREAD:
            return Unusable.UNREAD
        return Unusable.FORBIDDEN if kind in ALWAYS_MASKED | self._kept_out(file).closed else None

    def confirm(
        self, file: CaseFile, name: str, value: Sensitive[str], key: Sensitive[str], failed: Callable[[], None]
    ) -> None:
        """Write down that the customer confirmed a value that was read back; `failed` is called when it could not be.

        Nothing happens without a request that it belongs to.
        """
        request = self.request(file)
        if request is None:
            return
        text = one_form(value.reveal())
        body = CorrectionReadBack(
            request=request.event,
            before=self.fingerprint(file, name, key),
            after=digest(key.reveal(), Side.AFTER, name, text),
            field=name,
            value=text,
            digest_key=key.reveal(),
        )
        self._records.write(
            file.contact_id, [NewFact(body)], lambda outcome: failed() if isinstance(outcome, Failed) else None
        )


def _kind(text: str, label: str) -> str:
    from agent_assist.masking.field import field_kind

    return field_kind(text, label)
