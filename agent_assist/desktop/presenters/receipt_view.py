"""The customer's receipt as the panel offers it: a code to read out, and its address as a QR code. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.inputs import ReceiptInputs
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.domain.contact import last_four
from agent_assist.evidence.receipt_code import spoken
from agent_assist.evidence.receipt_link import link, squares


def receipt(view: ReceiptInputs) -> s.Receipt | None:
    """Return what is offered to the customer; None before something was answered, and after an erasure."""
    file = view.file
    if not file.receipt_code:
        return None
    address = link(view.receipt_page, file.receipt_code)
    saved = say("Saved, signed by this computer: {place}", place=view.receipt_saved) if view.receipt_saved else EMPTY
    away = view.offline or not address
    return s.Receipt(spoken(file.receipt_code), _advice(view), address, squares(address), away, saved)


def _advice(view: ReceiptInputs) -> Text:
    file = view.file
    do = say("Read it out.") if file.state.live else say("Print it or send it.")
    if not last_four(file.number_masked):
        return say(
            "{do} The number was withheld, so the page can't open. The customer must call or write and quote the code.",
            do=do,
        )
    if view.offline:
        return say("{do} You are offline: the page works once this call has been sent.", do=do)
    return say("{do} The page also asks for the last four digits of the customer's number.", do=do)
