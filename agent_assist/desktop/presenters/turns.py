"""From a line of the More menu to the service that does it. GUI thread."""

from __future__ import annotations

from agent_assist.desktop.presenters.panel_state import TurnKey
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.consent import ConsentState, Origin

_SPEAKERS = {
    TurnKey.SELF: Origin.SPOKEN,
    TurnKey.PARENT: Origin.PARENT,
    TurnKey.THIRD_PARTY: Origin.THIRD_PARTY,
}


def take_turn(desk: Desk, key: TurnKey, purpose: str) -> None:
    """Do what a line of the menu says, or nothing when it cannot be done now."""
    if key is TurnKey.OWN:
        _own(desk)
        return
    file = desk.shown()
    if file is None or not file.state.live or file.connected_at_ms is None:
        return
    if key is TurnKey.JOINED:
        desk.turns.join(file)
    elif key is TurnKey.LEFT:
        desk.turns.leave(file)
    elif key is TurnKey.MINOR:
        desk.turns.suspect_minor(file)
    elif key is TurnKey.MARK:
        desk.turns.mark(file, purpose)
    elif key is TurnKey.OVER:
        desk.calls.end_by_hand(file.contact_id)
    elif key is TurnKey.SAVE_RECEIPT:
        desk.receipts.save(file)
    elif key is TurnKey.PURPOSE:
        desk.turns.change_purpose(file, purpose)
    else:
        desk.consent.speak_for(file, _SPEAKERS[key])


def _own(desk: Desk) -> None:
    """The agent takes back the own consent, or gives it again; a call that is on hears of it at once."""
    desk.shift.answer(ConsentState.WITHDRAWN if desk.shift.state.valid else ConsentState.GIVEN)
