"""The customer's fields while a call lasts: closed, opened for a reason, dropped at its end. GUI thread only.

Values are here and nowhere else. What is written down of a reveal is its field's name, the purpose and the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.records import NewFact, Records
from agent_assist.desktop.services.service import Service
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.errors import BadInput
from agent_assist.domain.facts import Fact
from agent_assist.domain.facts.notes import FieldRevealed
from agent_assist.domain.fields import (
    REASON_LIMIT,
    SHOWN_MS,
    Field,
    RevealReason,
    merged,
    needed,
)
from agent_assist.domain.releases import KeptOut
from agent_assist.domain.sensitive import Sensitive
from agent_assist.domain.sensitive_kind import PAYMENT_KINDS


class ClosedField(Struct, frozen=True):
    """A field as it may be shown to anybody at the desk.

    Args:
        name, label: as the CRM sent them.
        hint: what stands for the value.
        needed: whether the purpose of the call needs it.
        locked: payment data, and what the pack keeps out, which is never opened.
    """

    name: str
    label: str
    hint: str
    needed: bool
    locked: bool


class OpenValue(Struct, frozen=True):
    """The one value that is open: whose, until when, why. Its repr hides it."""

    contact: str
    name: str
    value: Sensitive[str]
    until_mono_ms: int
    reason: RevealReason


class Fields(Service):
    """Keeps fields, opens one at a time.

    Args:
        records: where reveals are written down.
        changed: called when something closed or came that no fact tells of.
        kept_out: what the pack of a contact keeps out.
    """

    def __init__(self, records: Records, changed: Callable[[], None], kept_out: Callable[[CaseFile], KeptOut]) -> None:
        super().__init__(records)
        self._changed = changed
        self._kept_out = kept_out
        self._kept: dict[str, tuple[Field, ...]] = {}
        self._hints: dict[str, dict[str, tuple[str, str]]] = {}
        self._writing = False
        self._open: OpenValue | None = None

    def names(self, contact: str) -> frozenset[str]:
        """Return the names of a contact's fields."""
        return frozenset(field.name for field in self._kept.get(contact, ()))

    def take(self, contact: str, fields: Sequence[Field]) -> None:
        """Keep what a CRM sent for a live contact; nothing changes where it is too much or the call is over."""
        file = self._records.file(contact)
        if file is None or not file.state.live:
            return
        try:
            self._kept[contact] = merged(self._kept.get(contact, ()), fields)
        except BadInput:
            return  # refused at the door already, but for two messages at once
        if self._open is not None and self._open.contact == contact:
            self._open = None  # the value that is open may have been replaced
        hints = self._hints.setdefault(contact, {})
        hints.update({field.name: self._closed(field) for field in fields})
        self._changed()

    def value(self, contact: str, name: str) -> Sensitive[str] | None:
        """Return what the CRM says of a field, for a digest; it is not shown by this. None where it sent none."""
        return next((field.value for field in self._kept.get(contact, ()) if field.name == name), None)

    def closed(self, file: CaseFile) -> tuple[ClosedField, ...]:
        """Return the fields of a contact without their values."""
        wanted = {field.name for field in needed(self._kept.get(file.contact_id, ()), file.whereabouts.purpose)}
        hints, shut = self._hints.get(file.contact_id, {}), self._shut(file)
        return tuple(
            ClosedField(f.name, f.label, hints[f.name][1], f.name in wanted, hints[f.name][0] in shut)
            for f in self._kept.get(file.contact_id, ())
        )

    def _shut(self, file: CaseFile) -> frozenset[str]:
        """Return the kinds that no reason opens: payment data, and what the pack of the contact keeps out."""
        return PAYMENT_KINDS | self._kept_out(file).closed

    def needs(self, file: CaseFile) -> int:
        """Return how many fields the purpose of the call needs."""
        return len(needed(self._kept.get(file.contact_id, ()), file.whereabouts.purpose))

    def opened(self, contact: str) -> OpenValue | None:
        """Return the open value of a contact; its time may not be over."""
        value = self._open
        live = value is not None and value.contact == contact and self._left(value) > 0
        return value if live else None

    def left_s(self, contact: str) -> int:
        """Return the seconds until the open value closes; 0 without one."""
        value = self.opened(contact)
        return -(-self._left(value) // 1000) if value is not None else 0

    def reveal(self, file: CaseFile, name: str, reason: RevealReason, words: str = "") -> None:
        """Write down why a value is opened, then open it. Nothing happens for what no reason opens, and meanwhile.

        Args:
            file: the contact, live and in no payment step.
            name: which field.
            reason: why.
            words: the agent's own reason; needed with OTHER.
        """
        field = next((one for one in self._kept.get(file.contact_id, ()) if one.name == name), None)
        known = self._hints.get(file.contact_id, {}).get(name)
        if field is None or known is None or known[0] in self._shut(file) or self._writing:
            return
        said = self._scrubbed(file.contact_id, words) if reason is RevealReason.OTHER else ""
        if not file.state.live or file.payment is not None or (reason is RevealReason.OTHER and not said):
            return
        self._writing = True
        fact = NewFact(self._body(file, field, reason), {"words": said} if said else {})
        contact = file.contact_id

        def done(outcome: Outcome[list[Fact]]) -> None:
            self._writing = False
            if isinstance(outcome, Ok):
                self._show(contact, name, reason)

        self._records.write(contact, [fact], done)

    def close(self) -> None:
        """Close the open value before its time is over; nothing is written."""
        self._open = None

    def follow(self, contact: str) -> None:
        """Look at a contact after a change: at its end its fields are gone, in a payment step nothing is open."""
        file = self._records.file(contact)
        if file is None or not file.state.live:
            self._kept.pop(contact, None)
            self._hints.pop(contact, None)
        if (file is None or not file.state.live or file.payment is not None) and self._of(contact):
            self._open = None

    def tick(self) -> None:
        """Close what was open for its time. Called once a second."""
        if self._open is not None and self._left(self._open) <= 0:
            self._open = None

    def _of(self, contact: str) -> bool:
        return self._open is not None and self._open.contact == contact

    def _left(self, value: OpenValue) -> int:
        return value.until_mono_ms - self._clock.mono_ms()

    def _show(self, contact: str, name: str, reason: RevealReason) -> None:
        """Open a value whose reveal is durable, if the call still lasts."""
        file = self._records.file(contact)
        field = next((one for one in self._kept.get(contact, ()) if one.name == name), None)
        if file is not None and file.state.live and file.payment is None and field is not None:
            self._open = OpenValue(contact, name, field.value, self._clock.mono_ms() + SHOWN_MS, reason)

    def _body(self, file: CaseFile, field: Field, reason: RevealReason) -> FieldRevealed:
        purpose = file.whereabouts.purpose
        wanted = purpose in field.purposes
        return FieldRevealed(name=field.name, purpose=purpose, reason=reason, needed=wanted, needs=self.needs(file))

    def _closed(self, field: Field) -> tuple[str, str]:
        """Return the kind of a field and what stands for its value; one that cannot be checked shows dots alone."""
        return self._records.failing.call(Part.MASKING, "field", lambda: _closed(field), ("", "•••"))

    def _scrubbed(self, contact: str, words: str) -> str:
        """Return a reason that holds nothing sensitive, and no value of this contact."""
        from agent_assist.masking import truncate

        said = " ".join(words[:REASON_LIMIT].split())
        for field in self._kept.get(contact, ()):
            value = field.value.reveal()
            at = said.casefold().find(value.casefold())
            while at >= 0 and value:
                said = said[:at] + "[…]" + said[at + len(value) :]
                at = said.casefold().find(value.casefold())
        return self._records.failing.call(Part.MASKING, "reason", lambda: truncate(said) if said else "", "")


def _closed(field: Field) -> tuple[str, str]:
    """Return the kind of a field as the masking engine sees it, and what stands for its value."""
    from agent_assist.masking.field import field_hint, field_kind

    value = field.value.reveal()
    kind = field_kind(value, field.label, field.kind)
    return kind, field_hint(value, kind)
