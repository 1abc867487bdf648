"""Global keys for tests and pictures: one that works, one that another program has, one that types a character."""

from __future__ import annotations

from agent_assist.desktop.presenters.global_keys_view import key_rows, keys_banner
from agent_assist.desktop.runtime.global_keys import KeyState, Refusal
from agent_assist.telephony.softphone.told_event import PanelAct

STATES = (
    KeyState(PanelAct.SHOW, "Ctrl+Shift+F9"),
    KeyState(PanelAct.PAUSE, "Ctrl+Shift+F10", Refusal.TAKEN),
    KeyState(PanelAct.WITHDRAW, "Ctrl+Alt+Shift+W", Refusal.CHARACTER),
)
ROWS = key_rows(STATES)
BANNER = keys_banner(STATES)
EVERY_REFUSAL = tuple(KeyState(PanelAct.PAUSE, "Ctrl+Alt+Shift+F11", why) for why in Refusal)
