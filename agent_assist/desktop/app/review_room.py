"""The review window of one desktop, with its desk and presenter. GUI thread; loaded when it is opened."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.link.no_server import NoServer
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.presenters.rounds import RoundsPresenter
from agent_assist.desktop.runtime.outcome import Outcome
from agent_assist.desktop.services.calibration_desk import CalibrationDesk
from agent_assist.desktop.services.review_desk import Flush, ReviewDesk
from agent_assist.desktop.store.cache import Cache
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.windows.review import GOOD_WIDTH, ReviewWindow


class ReviewRoom:
    """`session` is the supervisor's session that batches are sent with, or None when nobody is signed in."""

    def __init__(self, frame: Frame, cache: Cache, link: ServerLink | None, flush: Flush | None) -> None:
        self.session: str | None = None
        self._panel = frame.panel
        self.window = ReviewWindow(frame.theme)
        self.share_screen()
        server, send = link or NoServer(), flush or _send_nothing
        desk = ReviewDesk(
            frame.net,
            server,
            frame.store,
            cache.ledger,
            frame.engine.truncate,
            frame.clock,
            send,
            self._use,
            cache.views,
        )
        calibration = CalibrationDesk(desk, frame.net, server, send)
        self.presenter = RoundsPresenter(desk, calibration, self.window.show_state, tr)
        self.window.intent.connect(self.presenter.handle)
        self.presenter.refresh()

    def show(self) -> None:
        """Bring the window forward, beside the panel; the person asked for it, so it takes the keyboard.

        Where the column would take the width that the queue needs, the panel becomes the strip between calls.
        """
        panel, area = self._panel, self._panel.docking.area()
        taken = panel.docking.column()
        if not self.window.isVisible() and not self.window.beside.fits(area, taken, GOOD_WIDTH):
            if panel.state is None or not panel.state.contact_id:
                panel.idle_strip.make_room()
            taken = panel.frameGeometry()
        self.window.beside.bring(area, taken)

    def share_screen(self) -> None:
        """Let the window follow what the panel takes of the screen, and the panel follow when the window has gone."""
        self._panel.idle_strip.strip.connect(self._make_way)
        self._panel.strip.opened.connect(self._make_way)
        self.window.gone.connect(self._panel.idle_strip.take_back)

    def _make_way(self) -> None:
        self.window.beside.make_way(self._panel.docking.area(), self._panel.frameGeometry())

    def close(self) -> None:
        """Close the window and let Qt delete it and its parts, so that the collector finds no live widget."""
        self.window.leave()
        self.window.deleteLater()

    def _use(self, session: str | None) -> None:
        self.session = session


def _send_nothing(_sent: Callable[[Outcome[None]], None]) -> None:
    """Stands for sending on a device that is not enrolled; nobody can sign in, so nothing waits for it."""
