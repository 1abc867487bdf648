"""The commands and states of a recorder under their bare names."""

from __future__ import annotations

from agent_assist.domain.recorder import RecorderCommand, RecorderState

START, RESUME = RecorderCommand.START, RecorderCommand.RESUME
PAUSE, STOP = RecorderCommand.PAUSE, RecorderCommand.STOP
RECORDING, PAUSED, OFF = RecorderState.RECORDING, RecorderState.PAUSED, RecorderState.OFF
UNCONFIRMED, NONE = RecorderState.UNCONFIRMED, RecorderState.NONE
