"""The recorder's light as it stands in a call, for tests and pictures."""

from __future__ import annotations

from agent_assist.desktop.presenters.panel_state import RecorderBand
from agent_assist.desktop.presenters.text import Text, say
from agent_assist.domain.recorder import RecorderState

_TITLES = {
    RecorderState.NONE: say("No recorder connected"),
    RecorderState.OFF: say("Not recording"),
    RecorderState.PAUSED: say("Paused for payment"),
    RecorderState.RECORDING: say("Recording"),
    RecorderState.UNCONFIRMED: say("Recorder not confirmed"),
}


def band(state: RecorderState, detail: Text, timer: str, left: float = 1.0) -> RecorderBand:
    """Return the light under its usual title; `left` is the share of a payment step that is left."""
    return RecorderBand(state, _TITLES[state], detail, timer, say("in call"), left)
