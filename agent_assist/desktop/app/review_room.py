"""The review window of one desktop, with its desk and presenter. GUI thread; loaded when it is opened."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.link.no_server import NoServer
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.presenters.review import ReviewPresenter
from agent_assist.desktop.runtime.outcome import Outcome
from agent_assist.desktop.services.review_desk import Flush, ReviewDesk
from agent_assist.desktop.store.cache import Cache
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.windows.review import ReviewWindow


class ReviewRoom:
    """`session` is the supervisor's session that batches are sent with, or None when nobody is signed in."""

    def __init__(self, frame: Frame, cache: Cache, link: ServerLink | None, flush: Flush | None) -> None:
        self.session: str | None = None
        self._panel = frame.panel
        self.window = ReviewWindow(frame.theme)
        desk = ReviewDesk(
            frame.net,
            link or NoServer(),
            frame.store,
            cache.ledger,
            frame.engine.truncate,
            frame.clock,
            flush or _send_nothing,
            self._use,
            cache.views,
        )
        self.presenter = ReviewPresenter(desk, self.window.show_state, tr)
        self.window.intent.connect(self.presenter.handle)
        self.presenter.refresh()

    def show(self) -> None:
        """Bring the window forward, beside the panel; the person asked for it, so it takes the keyboard.

        Where the screen has no room for both, the panel becomes the strip between calls.
        """
        panel, area = self._panel, self._panel.docking.area()
        taken = panel.docking.column()
        if not self.window.beside.fits(area, taken):
            idle = panel.state is None or not panel.state.contact_id
            if idle:
                panel.set_strip_mode(True)
            taken = panel.frameGeometry()
        self.window.beside.bring(area, taken)

    def close(self) -> None:
        """Close the window and let Qt delete it and its parts, so that the collector finds no live widget."""
        self.window.leave()
        self.window.deleteLater()

    def _use(self, session: str | None) -> None:
        self.session = session


def _send_nothing(_sent: Callable[[Outcome[None]], None]) -> None:
    """Stands for sending on a device that is not enrolled; nobody can sign in, so nothing waits for it."""
