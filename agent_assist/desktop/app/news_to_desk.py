"""From what waits of phones to the desk, once it knows its calls, and from the desk to the screen. GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from agent_assist.desktop.app.surface import Frame, Observer
from agent_assist.desktop.runtime.failing import Part
from agent_assist.desktop.services.desk import Desk
from agent_assist.domain.errors import DesktopBusy
from agent_assist.telephony.ports.softphone import PhoneNews, Reached

PACK_IN_USE, CALLS_KNOWN = "pack", "calls"
"""What phones wait for before the desk hears them."""
CROWDED_MS = 100
"""How often the panel is shown anew while more calls come in than can be shown one by one."""


class NewsToDesk(QObject):
    """Opens the queue when the desk may hear, and spares the screen while news crowds in.

    Args:
        frame: queue, collector, lanes.
        observer: told when news was handled; None in ordinary use.
        show: shows what is known now.
    """

    def __init__(self, frame: Frame, observer: Observer | None, show: Callable[[], object]) -> None:
        super().__init__(frame.main)
        self._frame = frame
        self._observer = observer
        self._show = show
        self._desk: Desk | None = None
        self._wanted = {PACK_IN_USE, CALLS_KNOWN}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CROWDED_MS)
        self._soon.timeout.connect(self.show_now)

    def use(self, desk: Desk) -> None:
        """Say who hears."""
        self._desk = desk

    def ready(self, what: str) -> None:
        """One thing that phones waited for is there; with the last one the desk hears what they said meanwhile.

        Heard earlier, a call that was open when the program ended would get a second contact.

        Args:
            what: PACK_IN_USE or CALLS_KNOWN.
        """
        self._wanted.discard(what)
        if not self._wanted:
            self._frame.hearing.news.open(self._heard, self._frame.main.post, self._when_written)

    def refresh(self) -> None:
        """Show what changed; while news is crowding in, ten times a second is enough."""
        if not self._frame.hearing.news.crowded:
            self.show_now()
        else:
            self.refresh_soon()

    def refresh_soon(self) -> None:
        """Show what changed with the next thing that is shown, or within a tenth of a second."""
        if not self._soon.isActive():
            self._soon.start()

    def show_now(self) -> None:
        """Show what is known now."""
        self._soon.stop()
        self._show()

    def close(self) -> None:
        """Hear nothing and show nothing any more."""
        self._soon.stop()
        self._frame.hearing.news.close()

    def _heard(self, news: PhoneNews) -> Reached | None:
        self._frame.collector.note_activity()
        failed: tuple[bool, Reached | None] = (False, None)
        moved, reached = self._frame.failing.call(Part.PHONE, "hear", lambda: self._told_desk(news), failed)
        if self._observer is not None:
            self._observer.handled(news, moved=moved)
        return reached

    def _told_desk(self, news: PhoneNews) -> tuple[bool, Reached | None]:
        """Tell the desk; returns whether that moved a contact, and whether the desk goes on with it."""
        if self._desk is None:
            return False, None
        try:
            return self._desk.calls.hear(news), Reached.HEARD
        except DesktopBusy:
            return False, Reached.NO_ROOM

    def _when_written(self, then: Callable[[], None], stored: Callable[[], None]) -> None:
        """Go on once the store lane has done what it was asked for, and behind what else the window has to do."""
        if self._desk is not None:
            self._desk.records.settle(lambda: QTimer.singleShot(0, self, then), stored)
