"""The first start's composition root: one window, and what it needs of lanes, keyring, cache and server. GUI thread.

Loaded only for a device that nobody enrolled, or when it is opened from the menu.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.app.computer import Computer
from agent_assist.desktop.app.opened import OpenCache
from agent_assist.desktop.app.practice_door import PracticeDoor
from agent_assist.desktop.app.surface import Surface
from agent_assist.desktop.app.when_quiet import WhenQuiet
from agent_assist.desktop.link.link import HttpLink
from agent_assist.desktop.ports.contact_store import DeviceIdentity
from agent_assist.desktop.presenters.first_start import FirstStart
from agent_assist.desktop.presenters.first_start_state import Check, Page, TypeCode
from agent_assist.desktop.presenters.text import EMPTY
from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Ok, Outcome
from agent_assist.desktop.services.computer_checks import Found
from agent_assist.desktop.services.desk import Desk
from agent_assist.desktop.services.enrol import keep, redeem
from agent_assist.desktop.ui.giving_keyboard import give_keyboard
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.first_start import FirstStartWindow
from agent_assist.domain.clock import Clock
from agent_assist.domain.errors import AssistError, BadInput, DesktopBusy
from agent_assist.protocol.messages import EnrolAnswer

CODE_LIMIT = 200
"""Longest file with a code that is read, bytes."""


class Seat(Protocol):
    """What the guide needs of the session, which stands above it."""

    opened: OpenCache
    desk: Desk | None
    practice: PracticeDoor | None
    quiet: WhenQuiet

    def enrolled(self, identity: DeviceIdentity) -> None:
        """This device became known to the server."""


class Host(Struct, frozen=True):
    """What the guide is given of the running desktop.

    Args:
        surface: settings and language.
        theme, panel: so that the window looks and stands as the others do.
        clock: time.
        hearing: which hooks told of a call.
        store, net: the lanes.
        seat: the session; None while the cache cannot be opened.
        trouble: why it cannot; None where it is open.
        unlock: tries again to open it.
        typed: server and code that were typed before the window was closed; in memory alone.
        link: what IT sent; empty for none.
    """

    surface: Surface
    theme: Theme
    panel: CallPanel
    clock: Clock
    hearing: Hearing
    store: Lane
    net: Lane
    seat: Callable[[], Seat | None]
    trouble: Callable[[], AssistError | None]
    unlock: Callable[[], object]
    typed: tuple[str, str]
    link: str = ""


class FirstStartRoom(QObject):
    """The guide, as long as its window is open; implements `presenters.first_start.Setup`.

    Args:
        host: what it is given.
        left: called once, after the window closed, with what was typed and not used.
    """

    def __init__(self, host: Host, left: Callable[[tuple[str, str]], object]) -> None:
        super().__init__(host.panel)
        self._host = host
        self._left = left
        self._closed = False
        settings, seat = host.surface.settings, host.seat()
        self._computer = Computer(
            settings, host.clock, host.store, host.net, host.hearing, self._opened, self._desk, host.trouble
        )
        self.window = FirstStartWindow(host.theme, host.surface.language)
        identity = seat.opened.identity if seat is not None else None
        name, enrolment = identity.agent_name if identity is not None else "", settings.enrolment
        self.presenter = FirstStart(
            self,
            self.window.show_state,
            server=identity.server if identity is not None else enrolment.server or host.typed[0],
            code="" if identity is not None else host.typed[1],
            fixed=bool(enrolment.server),
            agent_name=name,
            locked=None if seat is not None else host.trouble(),
        )
        self.window.intent.connect(self.presenter.handle)
        self.presenter.open(Page.CHECKS if name else Page.WELCOME)
        if host.link:
            self._fill(host.link)
        elif enrolment.code_file and not name:
            path = Path(enrolment.code_file)
            host.net.submit(lambda: code_in(path), self._code_read)

    def show(self) -> None:
        """Bring the window forward, beside the panel; it takes the keyboard, for nothing can be done before it."""
        docking = self._host.panel.docking
        self.window.beside.stand(docking.area(), self._host.panel.frameGeometry())
        self.window.show()
        self.window.raise_()
        give_keyboard(self.window)

    def take(self, link: str) -> None:
        """Take what IT sent while the window stands here: who opened it sees what came of it."""
        self._fill(link)
        if self.presenter.state().page is Page.WELCOME:
            self.presenter.open(Page.CONNECT)

    def _fill(self, link: str) -> None:
        """Fill the fields; nothing is done by itself.

        A computer that is known already, or just becomes known, keeps its server, and shows so: the link is not used.
        """
        connect = self.presenter.state().connect
        if connect.connected == EMPTY and not connect.busy:
            self.presenter.handle(TypeCode(link))
        else:
            self.presenter.open(Page.CONNECT)

    def close(self) -> None:
        """Close the window. Safe to call twice."""
        if not self._closed:
            self._closed = True
            self.window.intent.disconnect(self.presenter.handle)
            self.presenter.end()
            self.window.close()
            self.window.deleteLater()
            connect = self.presenter.state().connect
            self._left((connect.server, connect.code))
            self.deleteLater()

    def opened(self) -> None:
        """The cache is open now."""
        opened = self._opened()
        if opened is not None and opened.identity is not None:
            self.close()  # it was enrolled all along, and only its keyring was locked
        else:
            self.presenter.lock(None)

    def locked(self, error: AssistError) -> None:
        """The cache still cannot be opened."""
        self.presenter.lock(error)

    def enrol(self, server: str, code: str, done: Callable[[Outcome[str]], None]) -> None:
        """See Setup."""
        seat = self._host.seat()
        if seat is None:
            done(Failed(DesktopBusy("The saved data is not open.", "Try again.")))
            return
        opened = seat.opened
        key = opened.cache.device_key.public
        name = platform.node()[:80] or "desktop"

        def answered(outcome: Outcome[EnrolAnswer]) -> None:
            if isinstance(outcome, Failed):
                done(Failed(outcome.error))
            else:
                # Between two calls: one that began for nobody must not go on in somebody's name. The code is used up
                # now, so this window may close meanwhile, and the desktop end.
                seat.quiet.do(lambda: self._keep(seat, outcome.value, server, done))

        self._host.net.submit(lambda: _redeemed(server, code, name, key), answered)

    def look(self, check: Check, done: Callable[[Found], None]) -> None:
        """See Setup."""
        self._computer.look(check, done)

    def unlock(self) -> None:
        """See Setup."""
        self._host.unlock()

    def practise(self) -> None:
        """See Setup."""
        seat = self._host.seat()
        if seat is not None and seat.practice is not None:
            seat.practice.open()

    def play(self) -> None:
        """See Setup."""
        QApplication.beep()

    def leave(self) -> None:
        """See Setup."""
        self.close()

    def _opened(self) -> OpenCache | None:
        seat = self._host.seat()
        return seat.opened if seat is not None else None

    def _desk(self) -> Desk | None:
        seat = self._host.seat()
        return seat.desk if seat is not None else None

    def _keep(self, seat: Seat, answer: EnrolAnswer, server: str, done: Callable[[Outcome[str]], None]) -> None:
        opened = seat.opened

        def kept(outcome: Outcome[DeviceIdentity]) -> None:
            if isinstance(outcome, Failed):
                done(Failed(outcome.error))
                return
            seat.enrolled(outcome.value)
            done(Ok(outcome.value.agent_name))

        self._host.store.submit(lambda: keep(opened.cache.ledger, opened.vault, answer, server), kept)

    def _code_read(self, outcome: Outcome[str]) -> None:
        if self._closed:
            return
        if isinstance(outcome, Ok):
            self.presenter.managed(outcome.value)
        else:
            self.presenter.unreadable_code()


def _redeemed(server: str, code: str, name: str, key: str) -> EnrolAnswer:
    """Give the code to the server. Net lane."""
    link = HttpLink(server)
    try:
        return redeem(link, code=code, name=name, public_key=key)
    finally:
        link.close()


def code_in(path: Path) -> str:
    """Read the code that IT left in a file. Net lane.

    Raises:
        BadInput: it cannot be read, or is no one line.
    """
    try:
        with path.open("rb") as file:
            text = file.read(CODE_LIMIT + 1).decode().strip()
    except (OSError, ValueError) as exc:
        raise BadInput("The file with the code cannot be read.", "Give it one line.") from exc
    if not text or len(text) > CODE_LIMIT or len(text.split()) != 1:
        raise BadInput("The file with the code is not one line.", "Give it one line.")
    return text
