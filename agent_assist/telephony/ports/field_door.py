"""Where a CRM's fields come in: asked on the adapter's thread whether they may, then taken."""

from __future__ import annotations

from typing import Protocol

from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.fields import ContactFields


class FieldDoor(Protocol):
    """Takes fields for live calls. Called on an adapter's thread; returns at once."""

    def refusal(self, news: ContactFields) -> AssistError | None:
        """Return why these fields cannot be taken, or None."""

    def take(self, news: ContactFields) -> None:
        """Take them; called only where there was no refusal."""


class NoDoor:
    """The door of a desktop that shows no fields: it knows no call."""

    def refusal(self, news: ContactFields) -> BadInput | None:  # noqa: ARG002 - every call is unknown here
        """Return that no such call is on, for every call."""
        return no_such_call()

    def take(self, news: ContactFields) -> None:
        """Nothing: `refusal` lets nothing through."""


def no_such_call() -> BadInput:
    """Return the refusal for a call that is not on."""
    return BadInput(
        "No active call with this ID.", "Send the fields while the call lasts, with the call id of call-event."
    )
