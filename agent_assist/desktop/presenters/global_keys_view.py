"""What the panel says of global keys: a line each on the list of keys, and a banner where one does not work. Pure."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from agent_assist.desktop.presenters.panel_state import Banner
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.global_keys import KeyState, Refusal
from agent_assist.telephony.softphone.told_event import PanelAct

DOES = {
    PanelAct.SHOW: say("Show Agent Assist"),
    PanelAct.PAUSE: say("Payment step: pause or resume"),
    PanelAct.WITHDRAW: say("Withdraw all consents"),
}
"""What each key does."""
_WHY = {
    Refusal.WAITING: say("this system has not allowed it yet"),
    Refusal.TAKEN: say("another program uses it"),
    Refusal.MISSING: say("this keyboard has no such key"),
    Refusal.CHARACTER: say("this keyboard types a character with it"),
    Refusal.DECLINED: say("it was not allowed"),
    Refusal.NO_SYSTEM: say("this system offers no such keys"),
    Refusal.LOST: say("the system did not accept it"),
}


class GlobalKeyRow(msgspec.Struct, frozen=True):
    """One chosen key on the list of keys.

    Args:
        keys: what to press.
        words: what it does.
        trouble: why it does not work; empty where it does.
    """

    keys: str
    words: Text
    trouble: Text = EMPTY


def key_rows(states: Sequence[KeyState]) -> tuple[GlobalKeyRow, ...]:
    """Return the chosen keys with what each does, and why it does not work where it does not."""
    return tuple(
        GlobalKeyRow(
            one.keys,
            DOES[one.act],
            EMPTY if one.refusal is None else say("Doesn't work: {reason}", reason=_WHY[one.refusal]),
        )
        for one in states
    )


def keys_banner(states: Sequence[KeyState]) -> Banner | None:
    """Return what is said of the first key that does not work, while no call is on; None where all do.

    While the system asks the person, there is nothing to be said.
    """
    bad = next((one for one in states if one.refusal not in {None, Refusal.WAITING}), None)
    if bad is None or bad.refusal is None:
        return None
    body = say("{keys}: {reason}. F1 lists your keys.", keys=bad.keys, reason=_WHY[bad.refusal])
    return Banner(say("Not every key works in other windows"), body, "keyboard")


def shows_panel(states: Sequence[KeyState]) -> str:
    """Return the key that shows the panel from every window; empty where none was chosen, or it does not work."""
    return next((one.keys for one in states if one.act is PanelAct.SHOW and one.refusal is None), "")
