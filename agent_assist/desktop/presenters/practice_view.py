"""What a practice panel says otherwise than a live one: that its recorder is none, and that nothing is sent. Pure."""

from __future__ import annotations

from msgspec.structs import replace

from agent_assist.desktop.presenters.panel_state import PanelState, StatusLine
from agent_assist.desktop.presenters.text import EMPTY, say
from agent_assist.domain.recorder import RecorderState

_WORD = say("practice")
_DETAILS = {
    RecorderState.RECORDING: say("Practice recorder says on"),
    RecorderState.MASKED: say("Practice recorder says on"),
    RecorderState.PAUSED: say("Practice recorder says paused"),
    RecorderState.OFF: say("Practice recorder says off"),
    RecorderState.NONE: say("Practice: no recorder"),
    RecorderState.UNCONFIRMED: say("Asking the practice recorder"),
}
_STATUS = StatusLine(say("Practice · nothing leaves this computer"))


def practised(state: PanelState) -> PanelState:
    """Return a panel's state as it is shown in practice; all that it teaches is left as it is."""
    band = state.recorder
    word = _WORD if band.timer else EMPTY
    recorder = replace(band, detail=_DETAILS[band.state], timer_word=word)
    return replace(state, recorder=recorder, status=replace(_STATUS, right=state.status.right), handover="")
