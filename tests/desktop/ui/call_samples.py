"""Place, people and rule, in their row and on their card; other calls: those beside, and one that is finished."""

from __future__ import annotations

from msgspec import structs

from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.context_state import ContextCard, ContextChoice, ContextRow
from agent_assist.desktop.presenters.last_call_state import LastCallCard, LastCallLine
from agent_assist.desktop.presenters.notes_state import KeptNote
from agent_assist.desktop.presenters.text import Text, say, say_count
from agent_assist.domain.recorder import RecorderState

IN_FORCE = ps.InForce(
    (
        ps.InForceCell(ps.ToolKey.PLACE, "map-pin", "L", say("Location"), Text("California")),
        ps.InForceCell(ps.ToolKey.CONTEXT, "users", "J", say("On the line"), say_count("1 person", "{n} people", 1)),
        ps.InForceCell(ps.ToolKey.WHY, "scale", "Y", say("Rule"), say("Ask first")),
    )
)
PLACE_OPEN = ps.InForce(
    (
        structs.replace(IN_FORCE.cells[0], words=say("Location unknown"), open=True),
        structs.replace(IN_FORCE.cells[1], words=say_count("1 person", "{n} people", 2)),
        structs.replace(IN_FORCE.cells[2], words=say("Ask first, twice")),
    )
)
BESIDE = ps.WaitingCall("c2", "••• ••• 7340", say("ringing"), "Claims", "0:08", RecorderState.OFF)
BESIDE_HELD = ps.WaitingCall("c2", "••• ••• 7340", say("on hold"), "Claims", "1:12", RecorderState.PAUSED)
BESIDE_OVER = ps.WaitingCall("c3", "••• ••• 7731", say("wrap-up due"), "Sales", "0:41", RecorderState.OFF, due=True)
_JOINED = ContextChoice(ps.TurnKey.JOINED, say("Someone joined the call"))
_MINOR = ContextChoice(ps.TurnKey.MINOR, say("Customer may be under age"))
KNOWN = ContextCard(
    places=(ContextRow(Text("California"), say("Said on this call")),),
    change=say("Another location applies its rule at once. What you told the customer still applies."),
    people=(ContextRow(say("The customer: {name}", name="Ms Okafor")),),
    rule=ContextRow(
        say("Ask first"),
        say(
            "Policy pack {version}, in force since {date}, applied at {time}",
            version="2026.11.2",
            date=wording.calendar_day(2026, 11, 24),
            time="10:41",
        ),
    ),
    choices=(_JOINED, _MINOR),
)
OPEN = ContextCard(
    places=(
        ContextRow(
            Text("Baden-Württemberg"),
            say("From the area code, which tells only where the number was issued"),
            open=True,
        ),
    ),
    change=say("Until it is known, the strictest rule applies."),
    people=(
        ContextRow(
            say("The customer: {name}", name="Frau Dr. Wiebke Sanders-Ravensburger"),
            say("An authorised representative answers"),
        ),
        ContextRow(say("Person {n}", n="2"), say("Location unknown"), open=True),
    ),
    rule=ContextRow(
        say("Ask first, twice"),
        say("{pack}, applied at {time}", pack=wording.pack("sha256:0a1b2c3d4e5f"), time="10:41"),
    ),
    choices=(
        _JOINED,
        ContextChoice(ps.TurnKey.LEFT, say("Person {n} left the call", n="2")),
        _MINOR,
    ),
)
OVER = ps.ContactStrip("in", "••• ••• 0182", "Billing", "Ms Okafor", over=True)
LAST_LINE = LastCallLine(
    say("Last call · {number} {line}", number="••• ••• 0182", line="Billing"),
    say("Ended at {time} · open until {until}", time="10:53", until="11:23"),
)
LAST_CALL = LastCallCard(
    title=say("Disclosure complete"),
    detail=say("Ended at {time} · call {n} of {of}", time="10:53", n=1, of=3),
    notes=(
        KeptNote(say("Note saved at {time}", time="10:50"), "Wants the bill of October again, by post."),
        KeptNote(say("Note saved at {time}", time="10:58"), "Address checked, sent today."),
    ),
    rule=say(
        "You can add a note; what is saved stays as it is. Answers, location and result can't be changed any more."
    ),
    until=say("Open here until {time}. Later your supervisor finds it in the review.", time="11:23"),
    more=True,
)
