"""The card on which a field of the record is corrected and read back, and what is said of it afterwards. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from agent_assist.desktop.presenters.fields_state import SEEN_BY_OTHERS
from agent_assist.desktop.presenters.inputs import CorrectionInputs
from agent_assist.desktop.presenters.read_back import spelled, spoken
from agent_assist.desktop.presenters.rights_state import CorrectionCard, RequestChoice, RequestGroup
from agent_assist.desktop.presenters.text import EMPTY, Text, in_a_row, say
from agent_assist.desktop.services.corrections import Correctable, Unusable
from agent_assist.domain.correction import SHOWN_SIGNS, Correction, ReadBack, RecordField, RecordName
from agent_assist.domain.sensitive import Sensitive

MORE = 7
"""Fields that are shown at a time, besides what shows the next ones."""
_NAMES: Mapping[str, Text] = {
    RecordField.NAME: say("Name"),
    RecordField.ADDRESS: say("Address"),
    RecordField.PHONE: say("Telephone number"),
    RecordField.EMAIL: say("Email address"),
    RecordField.DATE_OF_BIRTH: say("Date of birth"),
}
_ANSWERS: Mapping[ReadBack, Text] = {
    ReadBack.RIGHT: say("Right"),
    ReadBack.WRONG: say("Wrong"),
    ReadBack.UNCLEAR: say("Unclear"),
}
_AGAIN: Mapping[ReadBack, Text] = {
    ReadBack.WRONG: say("Ask for it again, and change what is wrong."),
    ReadBack.UNCLEAR: say("Read it again, slowly, and spell it."),
}
_WHY_NOT: Mapping[Unusable, Text] = {
    Unusable.EMPTY: say("Type what the customer says first."),
    Unusable.FORBIDDEN: say("Payment data, passwords and codes are not kept here. The field was emptied."),
    Unusable.UNREAD: say("This could not be checked for payment data, so it was not taken. Try again."),
}
NOT_SENT = say("Kept with the request. Not sent: no system is connected for this.")
_SENT_LATER = say("Kept with the request once it is right. Not sent: no system is connected for this.")


def correction_card(view: CorrectionInputs) -> CorrectionCard:
    """Which field, what the customer says, the sentence that reads it back, and the customer's answer."""
    if view.field is None:
        return CorrectionCard(say("Correct customer data"), say("Back"), (_which(view),), sent=_SENT_LATER)
    value = view.value or Sensitive("")
    read = view.entered
    return CorrectionCard(
        title=say("Correct: {field}", field=name_of(view.field)),
        back=say("Back"),
        groups=(_answer(),) if read else (),
        now_title=say("We have now"),
        now=_now(view.field),
        now_value=view.now,
        now_left=say("hidden again in {n} s", n=view.left_s) if view.now is not None else EMPTY,
        screen=SEEN_BY_OTHERS[view.capture] if view.now is not None else EMPTY,
        can_show=view.now is None and view.field.hint != "",
        typed_title=say("Customer says"),
        value=value,
        typing=not read,
        wrong=_wrong(view),
        action=EMPTY if read else say("Read it back"),
        read_title=say("Read it back") if read else EMPTY,
        sentence=Sensitive(say("“I have written: {value}. Is that right?”", value=spoken(value.reveal())))
        if read
        else None,
        spelled=Sensitive(say("Spelled: {letters}", letters=spelled(value.reveal()))) if read else None,
        language=view.language,
        marks=_marks(view),
        sent=_SENT_LATER,
    )


def name_of(field: Correctable) -> Text | str:
    """Return what a field is called: as the CRM calls it, or by a name of our own."""
    return field.label or _NAMES.get(field.name, say("One field"))


def confirmed(one: Correction, offered: Iterable[Correctable]) -> Text:
    """Say that a value was confirmed, by its fingerprints; the value itself is not shown again."""
    field = next((each for each in offered if each.name == one.name), Correctable(one.name))
    after = _signs(one.after)
    if not one.before:
        return say("Confirmed: {field}. Fingerprint {after}.", field=name_of(field), after=after)
    return say(
        "Confirmed: {field}. Fingerprints {before} before, {after} after.",
        field=name_of(field),
        before=_signs(one.before),
        after=after,
    )


def _which(view: CorrectionInputs) -> RequestGroup:
    """Return a page of the fields, and what shows the next one."""
    pages = [view.offered[first : first + MORE] for first in range(0, len(view.offered), MORE)] or [()]
    shown = [_choice(one) for one in pages[view.page % len(pages)]]
    more = [RequestChoice(None, say("Something else"))] if len(pages) > 1 else []
    return RequestGroup(say("Which entry is wrong?"), say("still to choose"), (*shown, *more), active=True)


def _choice(field: Correctable) -> RequestChoice:
    return RequestChoice(RecordName(field.name), in_a_row((name_of(field),)))


def _answer() -> RequestGroup:
    choices = tuple(RequestChoice(one, name) for one, name in _ANSWERS.items())
    return RequestGroup(say("What did the customer say?"), EMPTY, choices, active=True)


def _now(field: Correctable) -> Text:
    if not field.hint:
        return say("No connected system told us.")
    return in_a_row((field.hint,))


def _wrong(view: CorrectionInputs) -> Text:
    if view.unusable is not None:
        return _WHY_NOT[view.unusable]
    return _AGAIN.get(view.said, EMPTY) if view.said is not None else EMPTY


def _marks(view: CorrectionInputs) -> tuple[Text, ...]:
    before = say("Fingerprint before: {signs}", signs=_signs(view.before)) if view.before else EMPTY
    after = say("Fingerprint after: made when the customer says it is right")
    return tuple(one for one in (before, after) if one != EMPTY)


def _signs(digest: str) -> str:
    """Return what people compare of a digest, in two groups."""
    shown = digest[:SHOWN_SIGNS].upper()
    return f"{shown[: SHOWN_SIGNS // 2]} {shown[SHOWN_SIGNS // 2 :]}"
