"""A correction of the record as it is filled in and read back. GUI thread; knows no Qt."""

from __future__ import annotations

from typing import NamedTuple

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.correction_view import correction_card
from agent_assist.desktop.presenters.inputs import CorrectionInputs
from agent_assist.desktop.presenters.kept import Kept
from agent_assist.desktop.presenters.moment import Screen
from agent_assist.desktop.presenters.rights_state import CorrectionCard
from agent_assist.desktop.services.corrections import Correctable, Unusable, new_key
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.correction import ReadBack, RecordName
from agent_assist.domain.fields import RevealReason
from agent_assist.domain.sensitive import Sensitive


class _Form(NamedTuple):
    """A correction as far as it is filled in; see `CorrectionInputs`. Its key is made with it."""

    key: Sensitive[str]
    field: Correctable | None = None
    page: int = 0
    value: Sensitive[str] | None = None
    entered: bool = False
    said: ReadBack | None = None
    unusable: Unusable | None = None


class CorrectionPresenter:
    """Keeps a correction of each call until the customer confirms it. In memory alone: the end of the call drops it.

    Another card or another call does not; whoever comes back goes on where they were.

    Args:
        desk: the services.
        screen: whether the window stays out of screenshots.
    """

    def __init__(self, desk: Desk, screen: Screen) -> None:
        self._desk = desk
        self._screen = screen
        self._card = Kept(correction_card)
        self._forms: dict[str, _Form] = {}

    def follow(self, file: CaseFile) -> None:
        """Drop what belongs to no call that is on, or to no request that waits for its answer."""
        live = {one.contact_id for one in self._desk.calls.contacts() if one.state.live}
        self._forms = {contact: form for contact, form in self._forms.items() if contact in live}
        if self._desk.corrections.request(file) is None:
            self._forms.pop(file.contact_id, None)

    def open(self, file: CaseFile) -> bool:
        """Tell whether a correction of this contact is being filled in."""
        self.follow(file)
        return file.contact_id in self._forms

    def begin(self, file: CaseFile) -> None:
        """Ask which field is wrong, if there is a request for it; what is begun already goes on."""
        if self._desk.corrections.request(file) is not None:
            self._forms.setdefault(file.contact_id, _Form(new_key()))

    def field(self, file: CaseFile) -> str:
        """Return the field of a contact that is being corrected; empty for none."""
        form = self._forms.get(file.contact_id) if self.open(file) else None
        return form.field.name if form is not None and form.field is not None else ""

    def handle(self, file: CaseFile, intent: i.FillRequest | i.TypeCorrection | i.ShowRecord) -> None:
        """Choose a field, type the value, or take the customer's answer; nothing that is not asked now."""
        form = self._forms.get(file.contact_id)
        if form is None:
            return
        if isinstance(intent, i.ShowRecord):
            self._desk.fields.reveal(file, self.field(file), RevealReason.CORRECTION)
        elif isinstance(intent, i.TypeCorrection):
            self._forms[file.contact_id] = self._typed(file, form, intent)
        elif isinstance(intent.choice, ReadBack):
            self._answered(file, form, intent.choice)
        elif form.field is None:
            self._forms[file.contact_id] = self._chosen(file, form, intent.choice)

    def back(self, file: CaseFile) -> bool:
        """Take one step back: the sentence, the field, the correction; returns whether there was a step."""
        if not self.open(file):
            return False
        form = self._forms[file.contact_id]
        if form.entered:
            self._forms[file.contact_id] = form._replace(entered=False, said=None)
        elif form.field is not None:
            self._forms[file.contact_id] = _Form(new_key())
        else:
            del self._forms[file.contact_id]
        return True

    def card(self, file: CaseFile) -> CorrectionCard | None:
        """Return the card of a contact; None while no correction of it is filled in."""
        if not self.open(file):
            return None
        form, corrections = self._forms[file.contact_id], self._desk.corrections
        value = self._desk.fields.opened(file.contact_id)
        shown = value is not None and form.field is not None and value.name == form.field.name
        return self._card.of(
            CorrectionInputs(
                offered=corrections.offered(file),
                field=form.field,
                page=form.page,
                value=form.value,
                entered=form.entered,
                said=form.said,
                unusable=form.unusable,
                before=corrections.fingerprint(file, form.field.name, form.key) if form.field else "",
                now=value.value if shown and value is not None else None,
                left_s=self._desk.fields.left_s(file.contact_id) if shown else 0,
                capture=self._screen.capture(),
                language=self._desk.disclosure.language(file.contact_id),
            )
        )

    def _chosen(self, file: CaseFile, form: _Form, choice: object) -> _Form:
        if choice is None:
            return form._replace(page=form.page + 1)
        wanted = choice.name if isinstance(choice, RecordName) else ""
        field = next((one for one in self._desk.corrections.offered(file) if one.name == wanted), None)
        return form._replace(field=field, value=None if field is None else Sensitive(""))

    def _typed(self, file: CaseFile, form: _Form, intent: i.TypeCorrection) -> _Form:
        """Keep what is typed, or have it read back; what is forbidden is dropped at once."""
        if form.field is None or form.entered:
            return form
        if not intent.entered:
            return form._replace(value=intent.value, unusable=None)
        unusable = self._desk.corrections.unusable(file, form.field, intent.value)
        value = Sensitive("") if unusable is Unusable.FORBIDDEN else intent.value
        return form._replace(value=value, unusable=unusable, entered=unusable is None, said=None)

    def _answered(self, file: CaseFile, form: _Form, said: ReadBack) -> None:
        """Write a value down that is right; nothing else is a fact."""
        if not form.entered or form.field is None or form.value is None:
            return
        if said is not ReadBack.RIGHT:
            self._forms[file.contact_id] = form._replace(said=said, entered=said is ReadBack.UNCLEAR)
            return
        del self._forms[file.contact_id]
        contact = file.contact_id
        self._desk.corrections.confirm(
            file, form.field.name, form.value, form.key, lambda: self._restore(contact, form)
        )

    def _restore(self, contact: str, form: _Form) -> None:
        """Have a form back that could not be written down, unless the next one is begun already."""
        self._forms.setdefault(contact, form)
