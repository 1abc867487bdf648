"""The calls beside the shown one: who, how each stands, for how long, and what its recorder does. Pure."""

from __future__ import annotations

from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import WaitingInputs
from agent_assist.desktop.presenters.panel_state import WaitingCall
from agent_assist.desktop.presenters.text import say
from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.contact import ContactState


def waiting(view: WaitingInputs) -> tuple[WaitingCall, ...]:
    """Return a line for each of them, in their order."""
    return tuple(_line(file, view.now_ms) for file in view.others)


def _line(file: CaseFile, now_ms: int) -> WaitingCall:
    over = not file.state.live
    return WaitingCall(
        file.contact_id,
        file.number_masked,
        say("wrap-up due") if over else wording.call_word(file),
        line=file.line,
        time=wording.duration(now_ms - _since(file)),
        recorder=file.recorder_state,
        due=over,
    )


def _since(file: CaseFile) -> int:
    """Return since when a call stands as it does, milliseconds since 1970 UTC."""
    if file.ended_at_ms is not None:
        return file.ended_at_ms
    if file.state is ContactState.HELD and file.held_at_ms is not None:
        return file.held_at_ms
    return file.connected_at_ms or file.opened_at_ms
