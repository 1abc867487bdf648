"""The desktop's shell: the application, the panel, the two lanes, and an ordered end.

Everything that needs the open cache is in session.py; it is imported on the store lane while the panel is on the
screen already, because importing it takes as long as all the rest of the start. GUI thread, but for lane jobs.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.app.note_engine import NoteEngine
from agent_assist.desktop.app.surface import Frame, Surface
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.presenters.intents import Acknowledge, PanelIntent
from agent_assist.desktop.presenters.note import NoteModel, NoteToken, note_token
from agent_assist.desktop.presenters.opening import locked_panel, opening_panel, slow_panel
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.failing import Failing, Part
from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.ui.application import Application
from agent_assist.desktop.ui.bridge import MainThread
from agent_assist.desktop.ui.collector import Collector
from agent_assist.desktop.ui.ending import EndingBySystem
from agent_assist.desktop.ui.language import install
from agent_assist.desktop.ui.places import SettingsPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.keys_with_alt import KeysWithAlt
from agent_assist.domain.errors import AssistError

if TYPE_CHECKING:  # loaded on the store lane, after the first paint
    from agent_assist.desktop.app.first_start_room import FirstStartRoom
    from agent_assist.desktop.app.opened import OpenCache, Rules
    from agent_assist.desktop.app.session import Session
    from agent_assist.desktop.store.ledger import Ledger

T = TypeVar("T")
SWITCH_S = 0.001
"""How long a thread keeps the interpreter: a commit must not wait 5 ms (the default) behind a paint. Not shorter: with
0.2 ms a commit begins sooner, but on two busy processors paints come later and the window stands still for longer."""
LOG_AFTER_MS = 1
"""When the log is begun: behind the opening of the cache, which the store lane is asked for first."""
SLOW_MS = 8_000
"""After so long the panel says what the start waits for, milliseconds (house choice): a keyring may ask for a password
as long as it likes, and nothing else would tell that it does."""
CLOSE_S = 5.0
"""How long each lane may take to finish its queue at the end."""


class Desktop(QObject):
    """One running desktop. `ready` is True once the cache is open and calls are heard."""

    def __init__(self, app: QApplication, surface: Surface) -> None:
        super().__init__()
        self._surface = surface
        self.clock = SystemClock()
        self.failing = Failing(self.clock.now_ms, self.clock.mono_ms)
        self.main = MainThread(self, self.failing)
        self.collector = Collector(self)
        self.store = self._lane("store", Part.SAVING)
        self.net = self._lane("net", Part.SYNC)
        self.hearing = surface.hearing or Hearing(surface.handoff, self.clock)
        if surface.observer is not None:
            self.hearing.heard = surface.observer.heard
        window = surface.settings.window
        self.theme = Theme(window.theme, self, motion=window.motion)
        self.theme.apply(app)
        self.engine = NoteEngine()
        self.note = NoteModel(
            self.engine.typing, _tokenise, self.engine.truncate, self.failing, lambda: self.engine.ready
        )
        self.panel = CallPanel(self.theme, self.note, surface.places, mono_ms=self.clock.mono_ms, failing=self.failing)
        self.panel.set_always_on_top(window.always_on_top)
        KeysWithAlt(app, surface.places, self.panel.menu)
        self.panel.idle_strip.choose(window.collapse_idle)
        self.panel.intent.connect(self._locked_intent)
        self._link = surface.link
        self.hearing.show_with(self.main.post, self._asked_for)
        self.session: Session | None = None
        self.guide: FirstStartRoom | None = None
        """The window of the first start, while it is open."""
        self._guide_asked = False
        self._typed = ("", "")
        self._trouble: AssistError | None = None
        self.handed_over: Callable[[], object] = self.close
        """Called when another desktop of this user was there first; a program ends then."""
        self.ended: Callable[[], object] = self.close
        """Called when the person quits; a program ends then."""
        self._cache: OpenCache | None = None
        self._rules: Rules | None = None
        self._reading = False
        self._opening = False
        self._closed = False
        self._unlock_soon = QTimer(self)  # a timer comes after the paint; a posted call would come before it
        self._unlock_soon.setSingleShot(True)
        self._unlock_soon.timeout.connect(self.unlock)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(lambda: self.panel.show_state(slow_panel()))

    def _lane(self, name: str, part: Part) -> Lane:
        """Return a lane whose bugs are told as those of a part."""
        return Lane(
            name,
            self.main.post,
            failed=lambda error: self.failing.note(part, f"{name} lane", error),
            worked=lambda: self.failing.works(part, f"{name} lane"),
        )

    def ask_to_quit(self) -> None:
        """End the program, or ask where a call would be lost."""
        leaving = self.session.leaving if self.session is not None else None
        (leaving.ask if leaving is not None else self.ended)()

    @property
    def ledger(self) -> Ledger | None:
        """The open cache's ledger, or None before; to be used on the store lane."""
        return self.session.ledger if self.session is not None else None

    @property
    def ready(self) -> bool:
        """Whether the cache is open and calls are heard."""
        return self.session is not None

    def start(self) -> None:
        """Show the panel, then open the cache on its lane."""
        sys.setswitchinterval(SWITCH_S)
        self.hearing.begin()  # whether another desktop was quicker is looked at once this one could be shown instead
        self.panel.show_state(opening_panel())
        self.panel.present()
        self.collector.start()
        self._unlock_soon.start()

    def _asked_for(self, link: str) -> None:
        """Another start asks for the panel; a link that it was begun with is looked at between two calls."""
        self.panel.present()
        if link and self.session is not None:
            self.session.quiet.do(lambda: self._linked(link))
        elif link:
            self._linked(link)

    def _linked(self, link: str) -> None:
        if self.guide is not None:
            self.guide.take(link)
        else:
            self._link = link
        self.welcome()

    def welcome(self) -> None:
        """Open the window of the first start, or bring it forward; what it takes is loaded on a lane."""
        if self.guide is not None:
            self.guide.show()
        elif not self._guide_asked:
            self._guide_asked = self.net.submit(_load_guide, self._guide_loaded)

    def unlock(self) -> None:
        """Open keyring and cache, and read the rules beside it; the panel says what fails, and offers to try again.

        Asked again before an answer is there, it waits for that one: a second session would hear every call twice.
        """
        surface = self._surface
        if self._rules is None and not self._reading:
            self._reading = self.net.submit(_read_rules, self._read)
        if self._cache is None and not self._opening:
            self._opening = self.store.submit(lambda: _open_cache(surface), self._unlocked)
            self._slow.start()

    def close(self) -> None:
        """End in order: timers, phones, recorder, sync, net, store, windows. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._unlock_soon.stop()
        self._slow.stop()
        if self.guide is not None:
            self.guide.close()
        self.hearing.close()
        if self.session is not None:
            self.session.close()
        elif self._cache is not None:
            self.store.submit(self._cache.cache.close)
        self.net.close(CLOSE_S)
        if not self.store.close(CLOSE_S):
            _note("the store lane did not finish in %s s", CLOSE_S)
        self.main.close()
        self.panel.close()
        self.panel.deleteLater()
        self.collector.stop()

    def _unlocked(self, outcome: Outcome[OpenCache]) -> None:
        self._opening = False
        self._slow.stop()
        self._cache = self._had(outcome)
        self._begin()

    def _read(self, outcome: Outcome[Rules]) -> None:
        self._reading = False
        self._rules = self._had(outcome)
        if self._rules is not None:
            self.engine.follow(self._rules.pack)
        self._begin()

    def _had(self, outcome: Outcome[T]) -> T | None:
        """Return what came of a job; where it failed, tell the person and return None."""
        if isinstance(outcome, Failed):
            self._locked(outcome.error)
            return None
        return outcome.value

    def _locked(self, error: AssistError) -> None:
        _note("not opened: %s", error.code)
        self._trouble = error
        self.panel.show_state(locked_panel(error))
        if self.guide is not None:
            self.guide.locked(error)
        elif self._cache is None and not self._surface.paths.cache_file.exists():
            self.welcome()  # nothing was ever saved here: whoever sits here has not begun yet

    def _begin(self) -> None:
        """Begin the session once both are there."""
        if self._cache is None or self._rules is None or self._closed:
            return
        from agent_assist.desktop.app.session import Session  # loaded by the lane already

        frame = Frame(
            self.main,
            self.collector,
            self.store,
            self.net,
            self.theme,
            self.note,
            self.engine,
            self.panel,
            self.clock,
            self.hearing,
            self.failing,
            lambda: self.handed_over(),  # noqa: PLW0108 - whatever it is by then
            lambda: self.ended(),  # noqa: PLW0108 - likewise
            self.welcome,
        )
        try:
            session = Session(frame, self._surface, self._cache, self._rules)
        except AssistError as error:  # a phone or recorder whose settings cannot be used
            self._locked(error)
            return
        self.panel.intent.disconnect(self._locked_intent)
        self.session, self._trouble = session, None
        session.start()
        if self.guide is not None:
            self.guide.opened()
        elif self._cache.identity is None or self._link:
            self.welcome()

    def _guide_loaded(self, outcome: Outcome[None]) -> None:
        self._guide_asked = False
        if isinstance(outcome, Failed) or self._closed or self.guide is not None:
            return
        from agent_assist.desktop.app.first_start_room import FirstStartRoom, Host  # loaded by the lane already

        host = Host(
            self._surface,
            self.theme,
            self.panel,
            self.clock,
            self.hearing,
            self.store,
            self.net,
            lambda: self.session,
            lambda: self._trouble,
            self.unlock,
            self._typed,
            self._link,
        )
        self._link = ""
        self.guide = FirstStartRoom(host, self._guide_left)
        self.guide.show()

    def _guide_left(self, typed: tuple[str, str]) -> None:
        self.guide, self._typed = None, typed

    def _locked_intent(self, intent: PanelIntent) -> None:
        if isinstance(intent, Acknowledge):
            self.unlock()


def open_desktop(
    settings: Settings,
    paths: Paths,
    hearing: Hearing,
    open_vault: Callable[[], Vault],
    quit_after_s: float | None,
    link: str = "",
) -> int:
    """Make the application and run it until the person or the system ends it; returns Qt's exit code.

    Closing the panel only puts it away (`ui/windows/leaving.py`), so the last window does not end the program.

    Args:
        settings: the settings file's content.
        paths: folders.
        hearing: what phones say; it listens already.
        open_vault: opens the keyring; called on the store lane.
        quit_after_s: close again after so many seconds; None for ordinary use.
        link: what IT sent to enrol this device with; empty for none.
    """
    app = Application(["agent-assist"])
    app.setApplicationName("agent-assist")
    language = install(app, settings.window.language)
    places = SettingsPlaces(QSettings(str(paths.config / "windows.ini"), QSettings.Format.IniFormat))
    surface = Surface(settings, paths, open_vault, "", places, language=language, hearing=hearing, link=link)
    desktop = Desktop(app, surface)

    def end() -> None:
        app.exit(0)  # `quit` closes the windows first, and the panel only puts itself away

    def end_if_locked() -> None:
        if not desktop.ready:
            end()  # nothing is heard yet that it would have to stay for

    desktop.handed_over = desktop.ended = end
    app.asked_to_quit = desktop.ask_to_quit
    app.setQuitOnLastWindowClosed(False)
    app.lastWindowClosed.connect(end_if_locked)
    ending = EndingBySystem(app, end)
    desktop.start()
    QTimer.singleShot(LOG_AFTER_MS, desktop, lambda: desktop.store.submit(lambda: start_log_of(paths)))
    if quit_after_s is not None:
        QTimer.singleShot(int(quit_after_s * 1000), end)
    code = app.exec()
    ending.close()
    desktop.close()
    return code


def _note(words: str, *parts: object) -> None:
    """Write a line to the log; loaded when there is something to say, not on the way to the first paint."""
    import logging

    logging.getLogger(__name__).info(words, *parts)


def start_log_of(paths: Paths) -> None:
    """Begin the log file. Store lane: its modules are not needed for the first paint."""
    from agent_assist.desktop.runtime.log import start_log

    start_log(paths.log, "desktop")


def _open_cache(surface: Surface) -> OpenCache:
    """Load what it takes, then open keyring and cache. Store lane."""
    from agent_assist.desktop.app import opened

    return opened.open_cache(surface.paths, surface.open_vault)


def _read_rules() -> Rules:
    """Load the session's modules and read the rules. Net lane, which has nothing to do yet."""
    from agent_assist.desktop.app import opened, session  # noqa: F401 - that the session is loaded here is the point

    return opened.read_rules()


def _load_guide() -> None:
    """Load the first start, which most starts never show. Net lane."""
    from agent_assist.desktop.app import first_start_room  # noqa: F401 - that it is loaded here is the point


def _tokenise(kind: str, raw: str) -> NoteToken:
    from agent_assist.masking import Kind, stored_form

    return note_token(kind, stored_form(Kind(kind), raw))
