"""The review window of one desktop, with its desk and presenter. GUI thread; loaded when it is opened."""

from __future__ import annotations

from agent_assist.adapters.http.link import HttpLink
from agent_assist.adapters.store.ledger import Ledger
from agent_assist.app.shell import Desktop
from agent_assist.presenters.review import ReviewPresenter
from agent_assist.services.review import ReviewDesk
from agent_assist.sync.flush import Flush
from agent_assist.ui.windows.review import ReviewWindow


class ReviewRoom:
    """`session` is the supervisor's session that batches are sent with, or None when nobody is signed in."""

    def __init__(self, desktop: Desktop, link: HttpLink, ledger: Ledger, flush: Flush) -> None:
        self.session: str | None = None
        self.window = ReviewWindow(desktop.theme)
        desk = ReviewDesk(desktop.net, link, desktop.store, ledger, desktop.clock, flush, self._use)
        self.presenter = ReviewPresenter(desk, self.window.render)
        self.window.intent.connect(self.presenter.handle)
        self.presenter.refresh()

    def show(self) -> None:
        """Bring the window forward; the person asked for it, so it takes the keyboard."""
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _use(self, session: str | None) -> None:
        self.session = session
