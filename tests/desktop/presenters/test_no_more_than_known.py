"""The panel claims nothing for which nobody spoke: no phone, and no recorder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from agent_assist.desktop.presenters import panel_state as s
from agent_assist.desktop.presenters import wording
from agent_assist.desktop.presenters.inputs import HistoryInputs
from agent_assist.desktop.presenters.panel_view import history
from agent_assist.domain.contact import CallState
from agent_assist.domain.moments import RecorderMoment
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.telephony.ports.softphone import LinkState, PhoneLink
from tests.desktop.presenters import panel_fixture
from tests.desktop.ui.practice_samples import TALKING


def test_a_hook_that_is_waited_for_is_no_phone(tmp_path: Path) -> None:
    """That the hand-off listens says nothing of a softphone; that a call was told of does."""
    with panel_fixture.panel(tmp_path) as p:
        p.b.desk.calls.links.of.clear()
        p.b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "handoff"))
        p.b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "web-hook"))
        waiting = p.shows(s.IdleCard)
        assert waiting.softphone.plain() == "Waiting for your softphone: no call reported since the start"
        p.call(CallState.INCOMING)
        p.call(CallState.ENDED)
        p.b.clock.advance(60_000)
        p.b.desk.tick()
        at = wording.clock_time(p.b.desk.calls.links.reported_at_ms or 0)[:5]
        assert p.shows(s.IdleCard).softphone.plain() == f"Your softphone last reported a call at {at}"
        p.b.desk.calls.hear(PhoneLink(LinkState.LOST, "handoff"))
        assert p.shows(s.IdleCard).softphone.plain() == "Phone not connected"
        p.b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "handoff"))
        p.b.desk.calls.hear(PhoneLink(LinkState.CONNECTED, "asterisk"))
        assert p.shows(s.IdleCard).softphone.plain() == "Phone connected"


def test_where_no_recorder_is_connected_none_confirms_anything() -> None:
    """Its driver answers each command at once; that is no recorder that obeyed."""
    for state, lines in ((RecorderState.NONE, 0), (RecorderState.UNCONFIRMED, 0), (RecorderState.OFF, 1)):
        stopped = RecorderMoment(1_000, state, "reply", 0, RecorderCommand.STOP)
        file = replace(TALKING, recorder_log=(stopped,))
        assert len(history(HistoryInputs(file=file))) == lines, state
