"""States of the wrap-up and of the receipt, for tests and pictures."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.recorder import RecorderState
from agent_assist.evidence.receipt_link import squares

BAR = (
    ps.BarPart(0, 54_000, RecorderState.OFF),
    ps.BarPart(54_000, 372_000, RecorderState.RECORDING),
    ps.BarPart(372_000, 496_000, RecorderState.PAUSED),
    ps.BarPart(496_000, 570_000, RecorderState.RECORDING),
    ps.BarPart(570_000, 702_000, RecorderState.OFF),
)
_ADDRESS = "https://receipts.northwind.example/r/7H3KQ0WM"
RECEIPT = ps.Receipt(
    "7H3K-Q0WM",
    say("{do} The page also asks for the last four digits of the customer's number.", do=say("Read it out.")),
    _ADDRESS,
    squares(_ADDRESS),
)
WRAP_UP = ps.WrapUpCard(
    "ok",
    say("Disclosure complete"),
    say("Every statement was read in time."),
    (
        ps.WrapUpRow(Text("Recording for quality"), say("Withdrawn at {at}", at="10:51")),
        ps.WrapUpRow(Text("Recording for training"), say("Declined")),
        ps.WrapUpRow(Text("Automated transcript"), say("Unclear")),
    ),
    ps.WrapUpRow(say("Recording check"), say("matches the log: recorded")),
    BAR,
    702_000,
    (
        ps.WrapUpRow(say("Items masked in notes"), say("3 items")),
        ps.WrapUpRow(say("Flags on this call"), say("1, you can reply"), flag=True),
    ),
    (),
    40,
    structs.replace(
        RECEIPT,
        advice=say(
            "{do} The page also asks for the last four digits of the customer's number.", do=say("Print it or send it.")
        ),
    ),
)
WRAP_UP_LATE = ps.WrapUpCard(
    "unconfirmed",
    say("Disclosure missing"),
    say("The call ended before the sentence was read."),
    (ps.WrapUpRow(Text("Recording for quality"), say("Not asked")),),
    ps.WrapUpRow(say("Recording check"), say("unconfirmed for 12 s")),
    (ps.BarPart(0, 30_000, RecorderState.UNCONFIRMED), ps.BarPart(30_000, 60_000, RecorderState.NONE)),
    60_000,
    (),
    (say("Disclosure missing"), say("The recorder was unconfirmed for {seconds} s", seconds=12)),
)
RECEIPT_AWAY = structs.replace(
    RECEIPT,
    advice=say("{do} You are offline: the page works once this call has been sent.", do=say("Read it out.")),
    can_save=True,
    saved=say("Saved, signed by this computer: {place}", place="Documents/Agent Assist receipts/receipt-01a2.json"),
)
