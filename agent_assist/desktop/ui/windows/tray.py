"""The program in the system's tray: what the recorder does, the way back to the panel, and short notifications.

The icon is the shape of the recorder's state on a ground of its own, so that it can be told apart without colour and
on any bar. Where the system has no tray, nothing is shown and nothing is claimed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from agent_assist.desktop.presenters import intents
from agent_assist.desktop.presenters.panel_state import IdleCard, PanelState, RecorderBand, ToolKey
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.ui import paint, shapes
from agent_assist.desktop.ui.text import isolated, shown, tr
from agent_assist.desktop.ui.theme import Theme
from agent_assist.domain.recorder import RecorderState

SIZES = (16, 22, 24, 32, 48, 64)
"""Sizes in px that the icon is drawn in; the system takes the nearest."""
TOLD_MS = 8_000
"""How long a notification is to be seen; systems take it as a hint."""
_LONGEST = 120
_PAY, _WITHDRAW = say("Payment step: pause or resume"), say("Withdraw all consents")
_LAST = say("Last call and its note")


def icon_of(state: RecorderState, theme: Theme, left: float = 1.0) -> QIcon:
    """Return the icon of a recorder state; `left` is the share of a timed pause that is left."""
    icon = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        whole = QRectF(0, 0, size, size)
        ground = theme.color(shapes.RECORDER_TOKENS[state][1])
        paint.box(painter, whole, size / 5, ground, theme.color("line"), max(1.0, size / 32))
        inset = size / 8
        shapes.recorder(painter, whole.adjusted(inset, inset, -inset, -inset), state, theme, left)
        painter.end()
        icon.addPixmap(picture)
    return icon


def _call_of(state: PanelState) -> str:
    """Return the call that the recorder's state is of: its masked number and line, never a name."""
    strip = state.contact
    if strip is None:
        return ""
    number = isolated(strip.number_masked) if strip.number_masked else ""
    return " ".join(part for part in (number, shown(strip.line, _LONGEST)) if part)


class Tray(QObject):
    """Main thread only.

    Args:
        owner: the window that the menu belongs to.
        theme: colours of the icon.
        quit_action: the line of the menu that ends the program.

    Signals:
        wanted: the person wants the panel, with the keyboard.
        intent: one value of `presenters.intents`.
    """

    wanted = Signal()
    intent = Signal(object)

    def __init__(self, owner: QWidget, theme: Theme, quit_action: QAction) -> None:
        super().__init__(owner)
        self._owner = owner
        self._theme = theme
        self._quit = quit_action
        self._ways: tuple[QAction, ...] = ()
        self._state: PanelState | None = None
        self._drawn: tuple[RecorderState, int] | None = None
        self.icon: QSystemTrayIcon | None = None
        """What the system shows; None before `open`, and where it has no tray."""
        theme.changed.connect(self._recolour)

    def offer(self, ways: Sequence[QAction]) -> None:
        """Let the menu lead to other windows, too: lines of the panel's menu, shut while those are. Before `open`."""
        self._ways = tuple(ways)

    def open(self) -> bool:
        """Appear in the tray; returns whether there is one. Safe to call again: a tray may begin after the program."""
        if self.icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = QSystemTrayIcon(self)
            self.icon.setContextMenu(self._make_menu())
            self.icon.activated.connect(self._clicked)
            self.icon.messageClicked.connect(self.wanted)
            self._draw()
            self.icon.show()
        return self.icon is not None

    def close(self) -> None:
        """Take the icon away: the program ends."""
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def show_state(self, state: PanelState) -> None:
        """Show what the recorder does; the same again costs nothing."""
        before, self._state = self._state, state
        same = before is not None and all(
            getattr(before, part) == getattr(state, part)
            for part in ("recorder", "toolbar", "status", "contact", "card")
        )
        if self.icon is not None and not same:
            self._draw()

    def tell(self, title: Text, body: Text) -> None:
        """Show a notification, where there is a tray. It never takes the keyboard."""
        if self.icon is not None:
            self.icon.showMessage(shown(tr(title), _LONGEST), shown(tr(body), _LONGEST), self.icon.icon(), TOLD_MS)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._owner)
        self._truth = menu.addAction("")
        self._truth.setEnabled(False)
        menu.addSeparator()
        menu.addAction(tr(say("Show Agent Assist"))).triggered.connect(self.wanted)
        self._pay = menu.addAction(tr(_PAY))
        self._pay.triggered.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.PAYMENT)))
        self._withdraw = menu.addAction(tr(_WITHDRAW))
        self._withdraw.triggered.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.WITHDRAW)))
        menu.addSeparator()
        self._last = menu.addAction(tr(_LAST))
        self._last.triggered.connect(lambda: self.intent.emit(intents.UseTool(ToolKey.LAST)))
        menu.addActions(self._ways)
        menu.addSeparator()
        menu.addAction(self._quit)
        return menu

    def _draw(self) -> None:
        icon, state = self.icon, self._state
        if icon is None:
            return
        band = state.recorder if state is not None else RecorderBand(RecorderState.NONE, say("Agent Assist"), EMPTY)
        drawn = (band.state, round(band.left * 8))
        if drawn != self._drawn:  # a pause empties in eight steps: the bar must not flicker each second
            self._drawn = drawn
            icon.setIcon(icon_of(band.state, self._theme, drawn[1] / 8))
        title, detail = shown(tr(band.title), _LONGEST), shown(tr(band.detail), _LONGEST)
        lines = [f"{title} · {detail}" if detail else title]
        told = (title, _call_of(state) if state is not None else "", detail)
        self._truth.setText(" · ".join(part for part in told if part).replace("&", "&&"))
        self._last.setEnabled(state is not None and isinstance(state.card, IdleCard) and state.card.last is not None)
        if state is not None and (synced := shown(tr(state.status.text), _LONGEST)):
            lines.append(synced)
        icon.setToolTip("\n".join(lines))
        can = {tool.key: tool.enabled for tool in state.toolbar} if state is not None else {}
        self._pay.setEnabled(can.get(ToolKey.PAYMENT, False))
        self._withdraw.setEnabled(can.get(ToolKey.WITHDRAW, False))

    def _recolour(self) -> None:
        self._drawn = None
        self._draw()

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.wanted.emit()
