"""The desktop's composition root: adapters, lanes, presenters, windows, and an ordered end.

The only module of the desktop that names concrete adapters. GUI thread, but for the jobs it hands to lanes.
"""

from __future__ import annotations

import logging
import random
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from agent_assist.adapters.http.link import HttpLink
from agent_assist.adapters.recorder.none import NoRecorder
from agent_assist.adapters.softphone.handoff import HandoffPhone
from agent_assist.adapters.store.cache import Cache, unlock
from agent_assist.adapters.store.ledger import Ledger
from agent_assist.domain.errors import AssistError, BadInput
from agent_assist.domain.facts import Actor, Role
from agent_assist.masking import Kind, Typing, stored_form, truncate, warm
from agent_assist.policy import Pack, default_pack_path, default_scripts_path, load
from agent_assist.policy.scripts import ScriptShelf, load_scripts, parse_script
from agent_assist.ports.clock import Clock
from agent_assist.ports.contact_store import ContactStore, DeviceIdentity, FlagDecision, Opening
from agent_assist.ports.outbox import Row
from agent_assist.ports.recorder import Recorder
from agent_assist.ports.softphone import PhoneNews, Softphone
from agent_assist.ports.vault import Vault
from agent_assist.presenters.intents import Acknowledge, PanelIntent
from agent_assist.presenters.note import NoteModel, NoteToken, note_token
from agent_assist.presenters.panel import PanelPresenter
from agent_assist.presenters.panel_state import PlaceChoice
from agent_assist.presenters.panel_view import View, locked_panel, waiting_panel
from agent_assist.presenters.review import ReviewPresenter
from agent_assist.presenters.text import say
from agent_assist.runtime.clock import SystemClock
from agent_assist.runtime.lane import Lane
from agent_assist.runtime.outcome import Failed, Ok, Outcome
from agent_assist.runtime.paths import Paths
from agent_assist.runtime.settings import Settings
from agent_assist.services.desk import Desk, Surroundings
from agent_assist.services.enrol import TOKEN_NAME
from agent_assist.services.house import House, LineRule
from agent_assist.services.review import ReviewDesk
from agent_assist.sync.engine import SyncEngine
from agent_assist.sync.flush import Flush
from agent_assist.sync.parts import Parts
from agent_assist.sync.status import SyncState, SyncStatus
from agent_assist.ui.bridge import MainThread
from agent_assist.ui.collector import Collector
from agent_assist.ui.places import MemoryPlaces, SettingsPlaces, WindowPlaces
from agent_assist.ui.text import tr
from agent_assist.ui.theme import Theme
from agent_assist.ui.windows.call_panel import CallPanel
from agent_assist.ui.windows.review import ReviewWindow

TICK_MS = 1_000
SWITCH_S = 0.001
"""How long a thread keeps the interpreter: a commit must not wait 5 ms (the default) behind a paint."""
CLOSE_S = 5.0
"""How long each lane may take to finish its queue at the end."""
_log = logging.getLogger(__name__)


class Observer(Protocol):
    """Hears of moments that demo and benchmarks time. GUI thread, but for `heard`, which is the phone's thread."""

    def heard(self) -> None:
        """A call event was delivered by a softphone; phone's thread."""

    def handled(self, *, moved: bool) -> None:
        """The event reached the desk; `moved` says that it opened or moved a contact."""


@dataclass(frozen=True, slots=True)
class Surface:
    """What a desktop is started with; the command reads it from settings, tests and demo put in their own.

    Args:
        settings: the settings file's content.
        paths: folders.
        handoff: path of the per-user socket for `call-event`; already claimed when `handoff_phone` is given.
        open_vault: opens the keyring; called on the store lane.
        handoff_phone: the claimed hand-off, or None for none.
        places: remembers where windows stood.
        observer: told of moments to be timed; None in ordinary use.
    """

    settings: Settings
    paths: Paths
    open_vault: Callable[[], Vault]
    handoff_phone: HandoffPhone | None = None
    places: WindowPlaces = field(default_factory=MemoryPlaces)
    observer: Observer | None = None


@dataclass(frozen=True, slots=True)
class _Opened:
    """What the store lane brings back when the cache is open."""

    cache: Cache
    pack: Pack
    shelf: ScriptShelf
    token: str | None
    identity: DeviceIdentity | None


class Desktop(QObject):
    """One running desktop. `ready` is True once the cache is open and calls are heard."""

    def __init__(self, app: QApplication, surface: Surface) -> None:
        super().__init__()
        self._surface = surface
        self.clock: Clock = SystemClock()
        self.main = MainThread(self)
        self.collector = Collector(self)
        self.store = Lane("store", self.main.post)
        self.net = Lane("net", self.main.post)
        self.theme = Theme(surface.settings.window.theme, self)
        self.theme.apply(app)
        self.note = NoteModel(Typing, _tokenise, truncate)
        self.panel = CallPanel(self.theme, self.note, surface.places, mono_ms=self.clock.mono_ms)
        self.panel.set_always_on_top(surface.settings.window.always_on_top)
        self.panel.intent.connect(self._locked_intent)
        self.session: Session | None = None
        self._status = SyncStatus(SyncState.NOT_ENROLLED)
        self._opening = False
        self._closed = False

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
        self.panel.render(waiting_panel(self._bare_view(), say("Opening the cache"), say("A moment, please.")))
        self.panel.present()
        self.collector.start()
        self.unlock()

    def unlock(self) -> None:
        """Open keyring and cache; the panel says what is wrong if that fails, and offers to try again.

        Asked again before the answer is there, it waits for that answer: a second session would hear every call twice.
        """
        if self._opening or self.ready:
            return
        self._opening = True
        surface = self._surface
        self.store.submit(lambda: _open(surface.paths, surface.open_vault), self._unlocked)

    def close(self) -> None:
        """End in order: timers, phones, recorder, sync, net, store, windows. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        if self.session is not None:
            self.session.close()
        self.net.close(CLOSE_S)
        if not self.store.close(CLOSE_S):
            _log.warning("the store lane did not finish in time")
        self.main.close()
        self.panel.close()
        self.collector.stop()

    def _unlocked(self, outcome: Outcome[_Opened]) -> None:
        self._opening = False
        if isinstance(outcome, Failed):
            _log.info("cache not opened: %s", outcome.error.code)
            self.panel.render(locked_panel(self._bare_view(), outcome.error))
            return
        self.panel.intent.disconnect(self._locked_intent)
        self.session = Session(self, self._surface, outcome.value)
        self.session.start()

    def _locked_intent(self, intent: PanelIntent) -> None:
        if isinstance(intent, Acknowledge):
            self.unlock()

    def _bare_view(self) -> View:
        return View(self.clock.now_ms(), self._status, ())


class Session(QObject):
    """Everything that lives while the cache is open."""

    def __init__(self, desktop: Desktop, surface: Surface, opened: _Opened) -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._opened = opened
        self.ledger = opened.cache.ledger
        self._surface = surface
        self.recorder = make_recorder(surface.settings, desktop.clock)
        self.phones = make_phones(surface, desktop.clock)
        self._review_session: str | None = None
        self.engine: SyncEngine | None = None
        self.flush = Flush(self._engine)
        self.review: ReviewWindow | None = None
        self.review_presenter: ReviewPresenter | None = None
        self.desk: Desk | None = None
        self.presenter: PanelPresenter | None = None
        self.link: HttpLink | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._ticked)

    def start(self) -> None:
        """Build the desk, hear calls, take back what was open, and sync."""
        desktop, identity = self._desktop, self._opened.identity
        house = make_house(self._surface.settings, identity.agent_name if identity else "")
        actor = Actor(identity.agent if identity else "", Role.AGENT)
        around = Surroundings(
            desktop.store,
            self.ledger,
            self.recorder,
            self._opened.pack,
            self._opened.shelf,
            house,
            desktop.clock,
            actor,
        )
        self.desk = Desk(around, self._refresh, self._wake)
        softphone = self._surface.settings.softphone.kind
        places = tuple(
            PlaceChoice(row.code, row.name) for row in sorted(self._opened.pack.rows, key=lambda row: row.name)
        )
        self.presenter = PanelPresenter(self.desk, desktop.note, desktop.clock, places, softphone, desktop.panel.render)
        desktop.panel.intent.connect(self.presenter.handle)
        desktop.panel.note_edited.connect(self.presenter.refresh)
        review = desktop.panel.menu.addAction(tr(say("Supervisor review …")))
        review.triggered.connect(self.open_review)
        if identity is not None:
            self._connect_server(identity.server)
        else:
            self.presenter.sync_changed(SyncStatus(SyncState.NOT_ENROLLED))
        self._hear()
        self.desk.recover()
        self._tick.start()
        desktop.net.submit(warm)  # else the first digit in a note waits for tables to load
        self.presenter.refresh()
        self._load_reviews()

    def close(self) -> None:
        """Stop hearing and sending; the lanes are closed by the desktop."""
        self._tick.stop()
        if self.presenter is not None:
            self.presenter.keep_note()
        for phone in self.phones:
            phone.stop()
        self.recorder.stop()
        if self.engine is not None:
            self.engine.close()
        if self.link is not None:
            self._desktop.net.submit(self.link.close)
        if self.review is not None:
            self.review.close()
        self._desktop.store.submit(self._opened.cache.close)

    def open_review(self) -> None:
        """Open the review window, or bring it forward."""
        if self.review is None and self.link is not None:
            self.review = ReviewWindow(self._desktop.theme)
            desk = ReviewDesk(
                self._desktop.net,
                self.link,
                self._desktop.store,
                self.ledger,
                self._desktop.clock,
                self.flush,
                self._use_session,
            )
            self.review_presenter = ReviewPresenter(desk, self.review.render)
            self.review.intent.connect(self.review_presenter.handle)
            self.review_presenter.refresh()
        if self.review is not None:
            self.review.show()
            self.review.raise_()
            self.review.activateWindow()

    def _connect_server(self, server: str) -> None:
        desktop = self._desktop
        self.link = HttpLink(server)
        self.link.use_token(self._opened.token)
        parts = Parts(
            store=desktop.store,
            net=desktop.net,
            outbox=self._opened.cache.outbox,
            link=self.link,
            clock=desktop.clock,
            chance=random.random,
            start_timer=self._start_timer,
            session=lambda: self._review_session,
            on_status=self._sync_changed,
            on_rows=self._rows_applied,
        )
        self.engine = SyncEngine(parts)
        self.engine.enrolled()

    def _hear(self) -> None:
        desk, post = self.desk, self._desktop.main.post
        assert desk is not None  # noqa: S101 - made just before; tells the type checker
        self.recorder.start(lambda report: post(lambda: desk.recording.report(report)))
        for phone in self.phones:
            phone.start(self.hear)

    def hear(self, news: PhoneNews) -> None:
        """Take one word from a softphone. Any thread."""
        if self._surface.observer is not None:
            self._surface.observer.heard()
        self._desktop.main.post(lambda: self._heard(news))

    def _heard(self, news: PhoneNews) -> None:
        self._desktop.collector.note_activity()
        moved = self.desk is not None and self.desk.calls.hear(news)
        if self._surface.observer is not None:
            self._surface.observer.handled(moved=moved)

    def _refresh(self) -> None:
        if self.presenter is not None:
            self.presenter.refresh()

    def _wake(self) -> None:
        if self.engine is not None:
            self.engine.wake()

    def _ticked(self) -> None:
        if self.desk is not None:
            self.desk.tick()

    def _sync_changed(self, status: SyncStatus) -> None:
        if self.presenter is not None:
            self.presenter.sync_changed(status)
        self.flush.heard(status)

    def _rows_applied(self, rows: tuple[Row, ...]) -> None:
        kinds = {row.kind for row in rows}
        if kinds & {"decision", "opening"}:
            self._load_reviews()
        if "script" in kinds:
            self._desktop.store.submit(lambda: read_shelf(self.ledger), self._shelf_read)

    def _load_reviews(self) -> None:
        ledger = self.ledger
        self._desktop.store.submit(lambda: (ledger.decisions(1), ledger.openings(1)), self._reviews_loaded)

    def _reviews_loaded(self, outcome: Outcome[tuple[list[FlagDecision], list[Opening]]]) -> None:
        if isinstance(outcome, Ok) and self.presenter is not None:
            self.presenter.reviewed(*outcome.value)

    def _shelf_read(self, outcome: Outcome[ScriptShelf]) -> None:
        if isinstance(outcome, Ok) and self.desk is not None:
            self.desk.disclosure.use(outcome.value)

    def _use_session(self, session: str | None) -> None:
        self._review_session = session

    def _engine(self) -> SyncEngine:
        if self.engine is None:
            raise BadInput("This device is not enrolled.", "Ask IT for a one-time code.")
        return self.engine

    def _start_timer(self, wait_ms: int, ring: Callable[[], None]) -> None:
        QTimer.singleShot(wait_ms, self, ring)


def open_desktop(
    settings: Settings,
    paths: Paths,
    phone: HandoffPhone,
    open_vault: Callable[[], Vault],
    opened: Callable[[Callable[[], None]], None],
    quit_after_s: float | None,
) -> int:
    """Make the application and run it until its last window is closed; returns Qt's exit code.

    Args:
        settings: the settings file's content.
        paths: folders.
        phone: the claimed hand-off.
        open_vault: opens the keyring; called on the store lane.
        opened: given a function, callable from any thread, that brings the panel forward.
        quit_after_s: close again after so many seconds; None for ordinary use.
    """
    app = QApplication(["agent-assist"])
    app.setApplicationName("agent-assist")
    places = SettingsPlaces(QSettings(str(paths.config / "windows.ini"), QSettings.Format.IniFormat))
    desktop = Desktop(app, Surface(settings, paths, open_vault, phone, places))
    opened(lambda: desktop.main.post(desktop.panel.present))
    desktop.start()
    if quit_after_s is not None:
        QTimer.singleShot(int(quit_after_s * 1000), app.quit)
    code = app.exec()
    desktop.close()
    return code


def make_house(settings: Settings, agent_name: str) -> House:
    """Return what the services need of the settings."""
    house = settings.house
    lines: Mapping[str, LineRule] = {
        line.line: LineRule(line.queue, line.place or "", line.evidence) for line in house.lines
    }
    return House(
        house.company,
        agent_name or "your agent",
        house.agent_place,
        house.recorder_place,
        house.language,
        lines,
        house.wrap_up_s,
    )


def make_recorder(settings: Settings, clock: Clock) -> Recorder:
    """Return the recorder that the settings name."""
    recorder = settings.recorder
    if recorder.kind == "rtpengine":
        from agent_assist.adapters.recorder.rtpengine import RtpengineRecorder

        return RtpengineRecorder(recorder.host, recorder.port, Path(recorder.folder), clock, recorder.cli_port or 0)
    return NoRecorder(clock)


def make_phones(surface: Surface, clock: Clock) -> list[Softphone]:
    """Return the softphones that the settings name; the hand-off is always among them."""
    phones: list[Softphone] = [surface.handoff_phone] if surface.handoff_phone is not None else []
    softphone = surface.settings.softphone
    if softphone.kind == "baresip":
        from agent_assist.adapters.softphone.baresip import BaresipPhone

        phones.append(BaresipPhone(softphone.port, clock, softphone.host))
    elif softphone.kind == "replay":
        from agent_assist.adapters.softphone.replay import ReplayPhone, bundled_capture

        phones.append(ReplayPhone(bundled_capture(softphone.capture), clock))
    return phones


def _open(paths: Paths, open_vault: Callable[[], Vault]) -> _Opened:
    """Open keyring, cache, pack and scripts. Store lane."""
    vault = open_vault()
    cache = unlock(paths.cache_file, vault)
    try:
        pack, shelf = load(default_pack_path()), read_shelf(cache.ledger)
        token = vault.read(TOKEN_NAME)
        return _Opened(cache, pack, shelf, token, cache.ledger.identity())
    except AssistError:
        cache.close()
        raise


def read_shelf(store: ContactStore) -> ScriptShelf:
    """Return the scripts that ship with the program, and over them those the server published. Store lane.

    A published script that cannot be read is left out, so that the one before it stays in use; its id is logged.
    """
    shelf = load_scripts(default_scripts_path())
    for name, body in store.published("script"):
        try:
            shelf = shelf.joined(parse_script(name, str(body.get("toml", "")).encode()))
        except AssistError as error:
            _log.warning("published script %s not used: %s", name, error.code)
    return shelf


def _tokenise(kind: str, raw: str) -> NoteToken:
    return note_token(kind, stored_form(Kind(kind), raw))
