"""What the card of the customer's data shows, as frozen values. An open value hides itself in every repr."""

from __future__ import annotations

import msgspec

from agent_assist.desktop.presenters.screen_capture import ScreenCapture
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.fields import RevealReason
from agent_assist.domain.sensitive import Sensitive

PRESETS = (RevealReason.IDENTITY, RevealReason.QUESTION, RevealReason.CORRECTION)
"""The reasons with a key of their own, in the order of the keys."""
REASONS = {
    RevealReason.IDENTITY: say("Verify identity"),
    RevealReason.QUESTION: say("Answer a question"),
    RevealReason.CORRECTION: say("Correct customer data"),
    RevealReason.OTHER: say("Another reason"),
}

SEEN_BY_OTHERS = {
    ScreenCapture.HIDDEN: EMPTY,
    ScreenCapture.UNTRIED: say("Anyone watching a shared screen may see this."),
    ScreenCapture.SEEN: say("Anyone watching a shared screen can see this. This system can't hide it."),
}
"""What is said while a value is open and the window cannot be kept out of screenshots."""


class FieldRow(msgspec.Struct, frozen=True):
    """One field.

    Args:
        name: id, comes back in the intent.
        label: what stands over the value.
        hint: dots and a tail; stands there until the field is open.
        note: that the purpose does not need it, or that it is never opened; empty for neither.
        locked: payment data: there is no Reveal.
        value: the open value; None while it is closed.
        left: "hides in 14 s"; empty while it is closed.
    """

    name: str
    label: str
    hint: str
    note: Text = EMPTY
    locked: bool = False
    value: Sensitive[str] | None = None
    left: Text = EMPTY


class AskReason(msgspec.Struct, frozen=True):
    """The question why a field is opened: its label and hint, and the three presets in the order of their keys."""

    label: str
    hint: str
    presets: tuple[Text, ...]
    note: Text = EMPTY


class FieldsCard(msgspec.Struct, frozen=True):
    """The customer's data.

    Args:
        meter: "opened 4, this purpose needs 2".
        rows: the fields; empty with `empty` saying why.
        ask: why is one opened; None while nothing is asked.
        reason: "Reason noted: check identity" while a value is open.
        screen: what a shared screen shows of an open value; empty while none is open or nothing is to be said.
        empty: what to do where there are no fields.
    """

    meter: Text
    rows: tuple[FieldRow, ...]
    ask: AskReason | None = None
    reason: Text = EMPTY
    screen: Text = EMPTY
    empty: Text = EMPTY

    @property
    def open(self) -> bool:
        """Whether a value is on the screen."""
        return any(row.value is not None for row in self.rows)
