"""Customer data on the panel: which field is asked about, and what the card shows. GUI thread; knows no Qt."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.presenters import intents as i
from agent_assist.desktop.presenters.fields_state import (
    PRESETS,
    REASONS,
    SEEN_BY_OTHERS,
    AskReason,
    FieldRow,
    FieldsCard,
)
from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.fields import ClosedField, Fields
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.fields import RevealReason, meter

FieldIntent = i.OpenField | i.GiveReason


class FieldsPresenter:
    """Keeps which field the question is about; the services know everything else.

    Args:
        desk: the services.
        capture: tells whether the window is kept out of screenshots while a value is open.
    """

    def __init__(self, desk: Desk, capture: Callable[[], ScreenCapture]) -> None:
        self._desk = desk
        self._capture = capture
        self._asked: str | None = None

    def handle(self, intent: FieldIntent) -> None:
        """Ask why, or open for a reason; nothing without a live call, or for a field that is locked or gone."""
        file = self._desk.shown()
        if file is None or not file.state.live:
            return
        if isinstance(intent, i.OpenField):
            found = next((f for f in self._desk.fields.closed(file) if f.name == intent.name and not f.locked), None)
            self._asked = found.name if found is not None else None
        elif self._asked is not None and (intent.reason is not RevealReason.OTHER or intent.words.strip()):
            self._desk.fields.reveal(file, self._asked, intent.reason, intent.words)
            self._asked = None

    def back(self) -> bool:
        """Take one step back: the question, then the open value; returns whether there was a step."""
        shown = self._desk.calls.shown or ""
        if self._asked is not None:
            self._asked = None
        elif self._desk.fields.opened(shown) is not None:
            self._desk.fields.close()
        else:
            return False
        return True

    def leave(self, kept: str = "") -> None:
        """The card is gone: nothing is asked, and nothing stays open but the field `kept`, which another card shows."""
        self._asked = None
        value = self._desk.fields.opened(self._desk.calls.shown or "")
        if value is None or value.name != kept:
            self._desk.fields.close()

    def card(self) -> FieldsCard | None:
        """Return the card of the shown contact; None where no call is on."""
        file = self._desk.shown()
        return fields_card(file, self._desk.fields, self._asked, self._capture()) if file is not None else None


def fields_card(file: CaseFile, fields: Fields, asked: str | None, capture: ScreenCapture) -> FieldsCard:
    """Return the card of a contact."""
    closed = fields.closed(file)
    value = fields.opened(file.contact_id)
    left = fields.left_s(file.contact_id)
    question = next((one for one in closed if one.name == asked), None)
    count = meter(file.reveals, fields.needs(file))
    return FieldsCard(
        meter=say("{opened} opened, {needs} needed for this purpose", opened=count.opened, needs=count.needs),
        rows=tuple(
            FieldRow(
                one.name, one.label, one.hint, _note(one), one.locked, value.value, say("hidden again in {n} s", n=left)
            )
            if value is not None and value.name == one.name
            else FieldRow(one.name, one.label, one.hint, _note(one), one.locked)
            for one in closed
        ),
        ask=_question(question) if question is not None else None,
        reason=say("Reason logged: {reason}", reason=REASONS[value.reason]) if value is not None else EMPTY,
        screen=SEEN_BY_OTHERS[capture] if value is not None else EMPTY,
        empty=EMPTY if closed else say("The CRM sent no data for this call."),
    )


def _question(one: ClosedField) -> AskReason:
    return AskReason(one.label, one.hint, tuple(REASONS[reason] for reason in PRESETS), _note(one))


def _note(one: ClosedField) -> Text:
    if one.locked:
        return say("Payment data can't be revealed.")
    return EMPTY if one.needed else say("Not needed for this purpose.")
