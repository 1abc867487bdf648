"""What a desktop is started with, and what its parts share. Values only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from msgspec import Struct, field

from agent_assist.desktop.app.note_engine import NoteEngine
from agent_assist.desktop.ports.vault import Vault
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.paths import Paths
from agent_assist.desktop.runtime.settings import Settings
from agent_assist.desktop.ui.bridge import MainThread
from agent_assist.desktop.ui.collector import Collector
from agent_assist.desktop.ui.places import MemoryPlaces, WindowPlaces
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.domain.clock import Clock
from agent_assist.telephony.ports.softphone import PhoneNews


class Observer(Protocol):
    """Hears of moments that demo and benchmarks time. GUI thread, but for `heard`, which is the phone's thread."""

    def heard(self, news: PhoneNews) -> None:
        """A softphone delivers news; phone's thread. What only repeats earlier news is not handled by itself."""

    def handled(self, news: PhoneNews, *, moved: bool) -> None:
        """The news reached the desk; `moved` says that it opened or moved a contact."""


class Surface(Struct, frozen=True):
    """What a desktop is started with; the command reads it from settings, tests and demo put in their own.

    Args:
        settings: the settings file's content.
        paths: folders.
        open_vault: opens the keyring; called on the store lane.
        handoff: path of the per-user socket for `call-event` and for a second start; empty for none.
        places: remembers where windows stood.
        observer: told of moments to be timed; None in ordinary use.
        language: the windows' language, as `ui.language.install` returned it.
        hearing: listens to the hand-off already; None lets the desktop begin it.
        link: what IT sent to enrol this device with; it fills the first start's fields and does nothing by itself.
    """

    settings: Settings
    paths: Paths
    open_vault: Callable[[], Vault]
    handoff: str = ""
    places: WindowPlaces = field(default_factory=MemoryPlaces)
    observer: Observer | None = None
    language: str = "en"
    hearing: Hearing | None = None
    link: str = ""


class Frame(Struct, frozen=True):
    """What the shell made and the session lives in.

    Args:
        main: the way back to the GUI thread.
        collector: told of activity.
        store: the lane that owns the cache.
        net: the lane that owns the link.
        theme: colours and fonts.
        note: the note being written.
        engine: what masks it.
        panel: the window.
        clock: time.
        hearing: what phones say.
        failing: which part of the program fails.
        give_way: called when another desktop of this user was there first.
        end: called when the person quits.
        welcome: opens the window that checks this computer.
    """

    main: MainThread
    collector: Collector
    store: Lane
    net: Lane
    theme: Theme
    note: NoteModel
    engine: NoteEngine
    panel: CallPanel
    clock: Clock
    hearing: Hearing
    failing: Failing
    give_way: Callable[[], object]
    end: Callable[[], object]
    welcome: Callable[[], object]
