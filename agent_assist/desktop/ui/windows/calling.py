"""A call makes itself noticed: the panel opens, the system marks it, tells it, and sounds if it may.

Nothing takes the keyboard from whatever the agent types in.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.presenters.panel_state import IncomingCard, PanelState
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.tray import Tray
from agent_assist.domain.recorder import RecorderState


class Calling(QObject):
    """Follows the panel's states. Main thread only.

    Args:
        panel: the window.
        tray: where notifications are shown.
        sound: whether a call sounds the system's alert; a softphone rings by itself.
        notify: whether a call is told by a notification while the panel is out of sight.
    """

    def __init__(self, panel: CallPanel, tray: Tray, *, sound: bool = False, notify: bool = True) -> None:
        super().__init__(panel)
        self._panel = panel
        self._tray = tray
        self._sound = sound
        self._notify = notify
        self._calls: frozenset[str] = frozenset()
        self._doubted = ""

    def follow(self, state: PanelState) -> None:
        """Notice a call that was not there before, and a recorder in doubt that nobody can see."""
        waiting = {call.contact_id: call.number_masked for call in state.waiting}
        calls = frozenset(waiting) | ({state.contact_id} if state.contact_id else frozenset())
        fresh, self._calls = calls - self._calls, calls
        if fresh:
            self._ring(state, next((waiting[one] for one in waiting if one in fresh), ""))
        else:
            self._doubt(state)

    @property
    def out_of_sight(self) -> bool:
        """Whether the person cannot see the panel."""
        return not self._panel.isVisible() or self._panel.isMinimized()

    def _ring(self, state: PanelState, number: str) -> None:
        """Open the panel and mark it. A call beside the shown one has only its number."""
        hidden = self.out_of_sight
        if hidden:
            self._panel.present()
        if not self._panel.isActiveWindow():
            QApplication.alert(self._panel)
        if self._sound:
            QApplication.beep()
        if hidden and self._notify:
            self._tray.open()
            self._tray.tell(*_call_told(state, number))

    def _doubt(self, state: PanelState) -> None:
        """Say once in a call that the recorder is in doubt, where the panel was put away."""
        doubted = state.contact_id if state.recorder.state is RecorderState.UNCONFIRMED else ""
        if doubted and doubted != self._doubted and self._notify and self.out_of_sight:
            self._tray.open()
            self._tray.tell(state.recorder.title, state.recorder.detail)
        self._doubted = doubted


def _call_told(state: PanelState, number: str) -> tuple[Text, Text]:
    """Return what a notification of a call says: masked number, queue and rule, no name."""
    strip = state.contact
    if number or strip is None:
        return say("Call from {number}", number=number), EMPTY
    who = say("Call from {number}", number=strip.number_masked)
    if strip.direction == "out":
        who = say("Call to {number}", number=strip.number_masked)
    title = say("{one} · {other}", one=who, other=strip.line) if strip.line else who
    return title, state.card.decision if isinstance(state.card, IncomingCard) else EMPTY
