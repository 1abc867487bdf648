"""The review window on a real desk, link and lanes, opened while nothing answers: it says why by itself."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.link.no_server import NoServer
from agent_assist.desktop.ports.server_link import ServerLink
from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import review_state as rs
from agent_assist.desktop.presenters.review import ReviewPresenter
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.services.review_desk import ReviewDesk
from agent_assist.desktop.ui.bridge import MainThread
from agent_assist.desktop.ui.collector import Collector
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.review import ReviewWindow
from agent_assist.domain.errors import AuthExpired
from agent_assist.evidence.seal import DeviceKey
from agent_assist.masking import truncate
from agent_assist.protocol import messages as m
from tests.desktop.ui import samples
from tests.desktop.ui.conftest import MakeReview
from tests.fakes.clock import FakeClock
from tests.fakes.contact_store import MemoryStore
from tests.fakes.view_store import MemoryViews

NOT_ENROLLED = "This device is not enrolled. Ask IT for a one-time code to enrol it."
AWAY = "The server cannot be reached. Review needs a connection. Press F5 to try again."


@contextmanager
def room(link: ServerLink, theme: Theme, qtbot: QtBot) -> Iterator[tuple[ReviewWindow, list[rs.ReviewState]]]:
    """A review window with everything behind it, as the desktop builds it, and every state it was given."""
    states: list[rs.ReviewState] = []
    parent = QObject()
    main, collector = MainThread(parent), Collector(parent)
    collector.start()  # else a lane may collect the widgets of earlier tests, as in the desktop
    net, store = Lane("net", main.post), Lane("store", main.post)
    window = ReviewWindow(theme)
    qtbot.addWidget(window)
    desk = ReviewDesk(
        net,
        link,
        store,
        MemoryStore(DeviceKey(bytes(32))),
        truncate,
        FakeClock(),
        lambda _sent: None,
        lambda _session: None,
        MemoryViews(),
    )

    def show_state(state: rs.ReviewState) -> None:
        states.append(state)
        window.show_state(state)

    presenter = ReviewPresenter(desk, show_state)
    window.intent.connect(presenter.handle)
    presenter.refresh()
    try:
        yield window, states
    finally:
        assert net.close(10)
        assert store.close(10)
        main.close()
        collector.stop()
        link.close()


def says(qtbot: QtBot, window: ReviewWindow, words: str) -> None:
    """Wait until the page that is shown says it."""

    def said() -> bool:
        page = window.state.page if window.state else None
        return isinstance(page, rs.SignInPage) and page.error.plain() == words

    qtbot.waitUntil(said, timeout=10_000)
    assert window.sign_in._error.isVisible() == bool(words)
    assert words in window.sign_in._error.text()


@pytest.fixture
def refused() -> str:
    """The address of a port where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_before_enrolment_it_says_so_at_once_and_at_signing_in(theme: Theme, qtbot: QtBot) -> None:
    with room(NoServer(), theme, qtbot) as (window, states):
        window.show()
        says(qtbot, window, NOT_ENROLLED)
        qtbot.keyClicks(window.sign_in.name.edit, "jo")
        qtbot.keyClicks(window.sign_in.password.edit, "pass")
        states.clear()
        qtbot.keyClick(window.sign_in.password.edit, Qt.Key.Key_Return)
        assert states[0].page == rs.SignInPage(busy=True)
        says(qtbot, window, NOT_ENROLLED)


def test_offline_it_says_so_at_once_and_each_time_it_is_opened(theme: Theme, qtbot: QtBot, refused: str) -> None:
    with room(HttpLink(refused), theme, qtbot) as (window, _):
        window.show()
        says(qtbot, window, AWAY)
        heard: list[object] = []
        window.intent.connect(heard.append)
        window.hide()
        window.show()
        assert heard == [intents.RefreshQueue()]
        says(qtbot, window, AWAY)


def test_f5_at_the_door_asks_again_even_while_typing(make_review: MakeReview, qtbot: QtBot) -> None:
    window, heard = make_review(rs.ReviewState(rs.SignInPage()))
    qtbot.keyClick(window.sign_in.name.edit, Qt.Key.Key_F5)
    assert heard.drain() == [intents.RefreshQueue()]


def test_an_open_contact_is_not_asked_for_again_when_the_window_comes_back(
    make_review: MakeReview, qtbot: QtBot
) -> None:
    window, heard = make_review(samples.REVIEWS["contact"])
    window.hide()
    window.show()
    assert heard.drain() == []
    assert qtbot is not None


@pytest.mark.parametrize(
    "step",
    [
        NoServer().health,
        lambda: NoServer().enrol(m.EnrolRequest(code="c", device_name="d", public_key="k")),
        lambda: NoServer().pull(0, 1),
        lambda: NoServer().sign_in(m.SignInRequest(user="u", password="p")),
        lambda: NoServer().queue("s"),
        lambda: NoServer().contact("s", "c", "o"),
    ],
)
def test_without_a_server_every_step_says_why(step: Callable[[], object]) -> None:
    with pytest.raises(AuthExpired, match="not enrolled"):
        step()
