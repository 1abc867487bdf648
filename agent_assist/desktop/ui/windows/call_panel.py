"""The call panel: a narrow column beside the softphone. It never takes the keyboard when a call arrives."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters import panel_state as ps
from agent_assist.desktop.presenters.global_keys_view import GlobalKeyRow
from agent_assist.desktop.presenters.heard import heard
from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.announce import Announcer
from agent_assist.desktop.ui.focus import TypingGuard, typing
from agent_assist.desktop.ui.places import MemoryPlaces, WindowPlaces
from agent_assist.desktop.ui.shortcuts import PANEL, Shortcut, find
from agent_assist.desktop.ui.text import tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.tokens import PANEL_WIDTH
from agent_assist.desktop.ui.widgets.strip_view import HEIGHT as STRIP_HEIGHT
from agent_assist.desktop.ui.widgets.strip_view import StripView
from agent_assist.desktop.ui.widgets.themed import ThemedWindow
from agent_assist.desktop.ui.windows.card_keys import CardKeys
from agent_assist.desktop.ui.windows.docking import Docking
from agent_assist.desktop.ui.windows.idle_strip import IdleStrip
from agent_assist.desktop.ui.windows.panel_body import PanelBody
from agent_assist.desktop.ui.windows.panel_keys import ANSWER_KEYS, key_acts
from agent_assist.desktop.ui.windows.restyle import restyle_all
from agent_assist.desktop.ui.windows.turn_menu import TurnMenu
from agent_assist.domain.consent import CHOICES

LEAST_HEIGHT = 280
"""Least height of the column, px: a screen of 683 x 384 without its taskbar and a title bar leaves about 310."""
WARM_AFTER_MS = 800
"""When the first card is made ahead; before that the lanes open the cache and need the interpreter."""
WARM_EVERY_MS = 60
"""Time between two cards made ahead; each takes a few milliseconds of the GUI thread."""
_TALL = 16_777_215
_LEAVING = (intents.CloseCard, intents.UseTool, intents.LearnPlace, intents.SaveNote)


class CallPanel(ThemedWindow):
    """The window of an agent on a call. Main thread only.

    Args:
        theme: colours and fonts.
        note_model: the note being written; the masking engine is behind it.
        places: remembers where the panel stood.
        mono_ms: monotonic clock in milliseconds, the one that states count in.
        shortcuts: the table of keys.
        failing: remembers which part of the window cannot be shown, so that the others are.

    Signals:
        intent: what the person wants, one value of `presenters.intents`; the cell More opens the menu here instead.
        note_edited: the note model followed an edit.
    """

    HEARD_AS = roles.WINDOW

    intent = Signal(object)
    note_edited = Signal()

    def __init__(
        self,
        theme: Theme,
        note_model: NoteModel,
        places: WindowPlaces | None = None,
        *,
        mono_ms: Callable[[], int] | None = None,
        shortcuts: tuple[Shortcut, ...] = PANEL,
        failing: Failing | None = None,
    ) -> None:
        roles.install()
        super().__init__(theme)
        clock = mono_ms if mono_ms is not None else SystemClock().mono_ms
        self._shortcuts = shortcuts
        self._state: ps.PanelState | None = None
        self._asked = self._asked_for_call = False
        self.guard = TypingGuard(clock)
        """Keeps keys off the panel that were meant for what has just gone."""
        self.docking = Docking(self, places if places is not None else MemoryPlaces(), LEAST_HEIGHT, STRIP_HEIGHT)
        self.global_keys: tuple[GlobalKeyRow, ...] = ()
        """Keys that work in other windows too, for the list of keys."""
        self.setWindowTitle(tr(say("Agent Assist")))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        failing = failing or Failing()
        self.guarded: Callable[[str, Callable[[], object]], object] = failing.panel
        """Does what shows a part; where that fails, it is told, and the others are shown."""
        self.body = PanelBody(theme, note_model, clock, failing)
        self.strip = StripView(theme)
        self.strip.setVisible(False)
        self.strip.opened.connect(lambda: self.set_strip_mode(False))
        self.idle_strip = IdleStrip(self, "never", self.strip.isVisible)
        self.idle_strip.strip.connect(self.set_strip_mode)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.body)
        column.addWidget(self.strip)
        self.card_keys = CardKeys(self, self.guard)
        self.card_keys.intent.connect(self._emit)
        self.menu = self._make_menu()
        self.voice = Announcer(self)
        self._warmer = QTimer(self)
        self._warmer.timeout.connect(self._warm)
        self.body.intent.connect(self._emit)
        self.body.note_edited.connect(self.note_edited)
        theme.changed.connect(self._restyle)
        self.set_strip_mode(False)
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else the first control gets it when the window is activated

    @property
    def state(self) -> ps.PanelState | None:
        """The state that is shown, or None before the first."""
        return self._state

    def show_state(self, state: ps.PanelState) -> None:
        """Show a state; only the parts that differ are touched. Never takes the focus of another window."""
        if state == self._state:
            return
        was_typing = self.isActiveWindow() and typing()
        before, self._state = self._state, state
        if before is not None and before.contact_id != state.contact_id:
            self.guarded("another call", lambda: self._follow_call(before))
        if before is None or before.card != state.card:
            self.guarded("keys", lambda: self.card_keys.show_state(state))
        if self.body.show_state(state):
            if was_typing and not self._asked and not typing():
                self.guard.closed()
            self._asked = False
        self.guarded("strip", lambda: self.strip.show_state(state))
        self.guarded("idle strip", lambda: self.idle_strip.show_state(state))
        if before is None or (before.menu, before.handover) != (state.menu, state.handover):
            self.guarded("menu", lambda: self._turns.show_state(state.menu, state.handover))
        self.guarded("voice", lambda: self.voice.hear(heard(state)))

    def _follow_call(self, before: ps.PanelState) -> None:
        """Another call is shown: no control of the one before keeps the focus, and no key meant for it counts here."""
        if not self._asked_for_call:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            if before.contact_id and self._state is not None and self._state.contact_id:
                self.guard.closed()
        self._asked_for_call = False

    def present(self) -> None:
        """Show the panel where it stood, above other windows if the system allows, without taking the keyboard."""
        if not self.docking.placed:
            self.docking.settle()
        if self.isMinimized():
            _made_anew(self)
        self.show()
        self.raise_()
        self._warmer.start(WARM_AFTER_MS)

    def set_strip_mode(self, strip: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Change between the column and the compact strip, 360 x 64."""
        self.docking.leave()
        self.body.setVisible(not strip)
        self.strip.setVisible(strip)
        self._strip_action.setChecked(strip)
        if strip:
            self.setFixedSize(PANEL_WIDTH, STRIP_HEIGHT)
        else:
            self.setFixedWidth(PANEL_WIDTH)
            self.setMinimumHeight(LEAST_HEIGHT)
            self.setMaximumHeight(_TALL)
        self.docking.take_strip(strip)

    def set_always_on_top(self, on_top: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Stay above other windows, or not. A shown panel stays shown and takes no focus."""
        shown = self.isVisible()
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)
        self._top_action.setChecked(on_top)
        if shown:
            self.show()

    def show_keys(self, shown: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Open or close the list of keys."""
        if shown and self.lies_over is None and not self.strip.isVisible():
            from agent_assist.desktop.ui.widgets.cheat_sheet import CheatSheet  # rarely seen, so not paid for at start

            self.lies_over = CheatSheet(self._theme, self._shortcuts, self, self.global_keys)
            self.lies_over.closed.connect(lambda: self.show_keys(False))
            self.lies_over.setGeometry(self.rect())
            self.lies_over.show()
            self.lies_over.raise_()
        elif not shown and self.lies_over is not None:
            sheet, self.lies_over = self.lies_over, None
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            sheet.hide()
            sheet.deleteLater()

    @property
    def keys_shown(self) -> bool:
        """Whether the list of keys is open."""
        return self.lies_over is not None

    def _warm(self) -> None:
        """Make the next card before it is needed, one per tick, so that no call event waits for it."""
        if self.body.warm():
            self._warmer.setInterval(WARM_EVERY_MS)
        else:
            self._warmer.stop()

    def _emit(self, intent: intents.PanelWish) -> None:
        if intent == intents.UseTool(ps.ToolKey.MORE):
            self._open_menu()
            return
        self._asked = self._asked or isinstance(intent, _LEAVING)
        self._asked_for_call = isinstance(intent, intents.SwitchContact | intents.FinishCall)
        self.intent.emit(intent)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        keys = QAction(tr(say("Keyboard shortcuts")) + "\tF1", menu)
        keys.triggered.connect(lambda: self.show_keys(True))
        self._top_action = QAction(tr(say("Keep on top")), menu, checkable=True)
        self._top_action.triggered.connect(self.set_always_on_top)
        self._strip_action = QAction(tr(say("Compact strip")), menu, checkable=True)
        self._strip_action.triggered.connect(self.set_strip_mode)
        self.window_actions = (self._top_action, self._strip_action)
        """What a panel that is part of another window cannot do."""
        menu.addActions([keys, *self.window_actions])
        self._turns = TurnMenu(menu)
        self._turns.intent.connect(self._emit)
        return menu

    def _open_menu(self) -> None:
        """Open the menu above its cell."""
        self.menu.popup(self.mapToGlobal(QPoint(PANEL_WIDTH - 8 - self.menu.sizeHint().width(), self.height() - 160)))

    def _act(self, shortcut: Shortcut) -> bool:
        """Do what a key means; return whether it meant something here."""
        name = shortcut.name
        if name == "help":
            self.show_keys(not self.keys_shown)
        elif name == "close" and (self.keys_shown or self.strip.isVisible()):
            self.show_keys(False)
            self.set_strip_mode(False)
        elif self.keys_shown:
            return name != "close"
        elif name == "more":
            self._open_menu()
        elif name in self.body.acts:
            self.body.acts[name]()
        elif name in {"primary", "read"}:
            return self._press(name)
        elif name in ANSWER_KEYS and isinstance(self._state and self._state.card, ps.DisposeCard):
            self._emit(intents.Dispose(CHOICES[ANSWER_KEYS.index(name)]))
        elif shortcut.intent is not None and key_acts(name, self._state):
            self._emit(shortcut.intent())
        return True

    def _press(self, name: str) -> bool:
        button = self.body.primary()
        if button is None or button.isHidden() or not button.isEnabled():
            return False
        if name == "read" and not isinstance(self._state and self._state.card, ps.ScriptCard):
            return False
        button.click()
        return True

    def _restyle(self) -> None:
        restyle_all(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key of the table; a letter means nothing while text is typed."""
        if self.card_keys.takes(event):
            event.accept()
            return
        shortcut = None if event.isAutoRepeat() else find(self._shortcuts, event.keyCombination())
        if shortcut is None or (typing() and not shortcut.anywhere):
            super().keyPressEvent(event)
        elif (not shortcut.anywhere and self.guard.swallows()) or self._act(shortcut):
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list of keys over the whole panel."""
        super().resizeEvent(event)
        if self.lies_over is not None:
            self.lies_over.setGeometry(self.rect())


def _made_anew(panel: CallPanel) -> None:
    """Take a minimised panel out of that state, as a new window of the system.

    Window managers give the keyboard to a window that is restored, whatever it asks for; to a new one they do not.
    """
    panel.hide()
    panel.setWindowState(panel.windowState() & ~Qt.WindowState.WindowMinimized)
    panel.destroy()
    panel.create()


def bring_forward(panel: CallPanel) -> None:
    """Show the panel and give it the keyboard: the person asked for it. A call never does this."""
    from agent_assist.desktop.ui.giving_keyboard import give_keyboard  # not on the way to the first paint

    panel.present()
    give_keyboard(panel)
