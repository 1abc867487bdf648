"""The banner that names a failing part of the program, and the card in place of one that cannot be shown. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters.opening import amiss
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.runtime.failing import Part
from agent_assist.domain.recorder import RecorderState

FAILED = "failed"
"""Key of the card in place of a step that cannot be shown."""
_TITLES = {
    Part.MASKING: say("Notes can't be checked"),
    Part.RULES: say("The rules can't be looked up"),
    Part.RECORDER: say("Recorder control isn't working"),
    Part.PHONE: say("Part of the phone connection isn't working"),
    Part.SAVING: say("Saving isn't working"),
    Part.SYNC: say("Sending to the server isn't working"),
    Part.RECEIPT: say("The receipt isn't working"),
    Part.AUDIT: say("The recording check isn't working"),
    Part.PAYMENT: say("The payment step isn't working"),
    Part.DATA: say("Customer data isn't working"),
    Part.ANSWERS: say("Part of the consent flow isn't working"),
    Part.VERDICT: say("The end-of-call check isn't working"),
    Part.PANEL: say("Part of this window isn't working"),
}
_GOES_ON = say("Your call isn't affected. Tell IT what you were doing.")
_BODIES = {
    Part.MASKING: say("What can't be checked isn't saved. Your call isn't affected. Tell IT."),
    Part.RULES: say("The strictest rules apply to this call. Tell IT."),
    Part.RECORDER: say("Treat this call as being recorded. Tell IT."),
    Part.PHONE: say("Check that the call shown here is the one you are on. Tell IT."),
    Part.SAVING: say("What happens on the call is kept in memory and saved later. Don't close Agent Assist. Tell IT."),
    Part.SYNC: say("Everything is saved on this computer and sent later. Tell IT."),
    Part.PAYMENT: say("Before the customer reads out a card, check that recording has stopped. Tell IT."),
}


UNSEEN = s.RecorderBand(RecorderState.UNCONFIRMED, say("Recorder not confirmed"), say("Recorder state unknown"))
"""The recorder's light where it cannot be made: nothing is claimed."""


def failing_banner(parts: Sequence[Part]) -> s.Banner | None:
    """Return the banner of the first part that fails; None where everything works."""
    if not parts:
        return None
    part = parts[0]
    return s.Banner(_TITLES[part], _BODIES.get(part, _GOES_ON), "triangle-alert")


def failed_card(*, over: bool) -> s.NoticeCard:
    """Return the card in place of a step that cannot be shown; of a call that is over, its button finishes the call."""
    return amiss(
        FAILED,
        say("This step can't be shown"),
        say("Agent Assist still follows your call."),
        say("Carry on with your call. Tell IT what you were doing."),
        action=_FINISH if over else _RETRY,
    )


_FINISH: Text = say("Finish this call")
_RETRY: Text = say("Try again")
