"""States of the customer's data for tests and pictures."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters.fields_state import AskReason, FieldRow, FieldsCard
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.domain.sensitive import Sensitive

UNNEEDED = say("Not needed for this purpose.")
ACCOUNT = FieldRow("account_number", "Account number", "•••• •••• 4471")
BIRTH = FieldRow("date_of_birth", "Date of birth", "•• •••• 1986", UNNEEDED)
CARD = FieldRow("card", "Card", "•••• •••• 1111", say("Payment data can't be revealed."), locked=True)
CLOSED = FieldsCard(say("{opened} opened, {needs} needed for this purpose", opened=1, needs=1), (ACCOUNT, BIRTH, CARD))
PRESETS = (say("Verify identity"), say("Answer a question"), say("Correct customer data"))
ASKED = structs.replace(
    CLOSED, rows=(ACCOUNT, BIRTH), ask=AskReason("Account number", "•••• •••• 4471", PRESETS, EMPTY)
)
ASKED_UNNEEDED = structs.replace(ASKED, ask=AskReason("Date of birth", "•• •••• 1986", PRESETS, UNNEEDED))
VALUE = "14 March 1986"


def opened(value: str = VALUE) -> FieldsCard:
    """A fresh card with one open value, so that a test can see what keeps it."""
    shown = structs.replace(BIRTH, value=Sensitive(value), left=say("hidden again in {n} s", n=14))
    return structs.replace(
        CLOSED,
        rows=(ACCOUNT, shown, CARD),
        reason=say("Reason logged: {reason}", reason=say("Verify identity")),
        screen=say("Anyone watching a shared screen can see this. This system can't hide it."),
    )


EMPTY_CARD = structs.replace(CLOSED, rows=(), empty=say("The CRM sent no data for this call."))
SHOWN = {
    "fields": CLOSED,
    "fields-asked": ASKED,
    "fields-unneeded": ASKED_UNNEEDED,
    "fields-open": opened(),
    "fields-empty": EMPTY_CARD,
}
