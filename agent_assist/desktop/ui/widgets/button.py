"""Buttons: primary, secondary, text and answer. A real QPushButton, so role and keys stay; only the paint is ours."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from agent_assist.desktop.presenters.text import Text, say
from agent_assist.desktop.ui import paint
from agent_assist.desktop.ui.focus import FocusKeeper
from agent_assist.desktop.ui.text import shown, tr
from agent_assist.desktop.ui.theme import STRONG, Theme, font
from agent_assist.desktop.ui.tokens import RADIUS_BUTTON, TARGET, TARGET_SMALL
from agent_assist.desktop.ui.widgets.cell import call, pressable

_RING = 4
_PAD = 16
_GAP = 8
_KEY_INSET = 12
_ICON = 18
_LABEL_LIMIT = 120
_HIDE = say("Hide")


class Kind(StrEnum):
    """How strongly a button calls: one primary on a card, the rest equal."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    TEXT = "text"
    ANSWER = "answer"


_SIZES = {Kind.PRIMARY: 15, Kind.TEXT: 12}
"""Size of the words in px where it is not 14."""


class Look(Struct, frozen=True):
    """Ground, edge and word colours of a moment, as token names."""

    ground: str | None
    edge: str | None
    words: str
    key: str
    key_edge: str


class Button(FocusKeeper):
    """A button with its key inside.

    Args:
        theme: colours.
        kind: which look.
        key: keycap; empty for none.
        icon: icon before the words; empty for none.
        height: px.
        inline: the keycap follows the words; otherwise it stands at the trailing edge.
        said: its words from the start; None for none yet.
    """

    def __init__(
        self,
        theme: Theme,
        kind: Kind,
        *,
        key: str = "",
        icon: str = "",
        height: int = TARGET,
        inline: bool = False,
        said: Text | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._kind = kind
        self._key = key
        self._icon = icon
        self._inline = inline or kind in {Kind.ANSWER, Kind.TEXT}
        self._label = ""
        self._chosen = False
        self._two_lines = False
        self._line = paint.KeptLine()
        self.setFixedHeight(height)
        wide = QSizePolicy.Policy.Expanding if not self._inline or kind is Kind.ANSWER else QSizePolicy.Policy.Fixed
        pressable(self, wide)
        if said is not None:
            self.say(said)

    def say(self, words: Text | str) -> None:
        """Set the words; they are also the accessible name."""
        label = shown(tr(words) if isinstance(words, Text) else words, _LABEL_LIMIT)
        if label != self._label:
            self._label = label
            call(self, label)
            self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Show another keycap, or none."""
        if key != self._key:
            self._key = key
            self.updateGeometry()
            self.update()

    def set_chosen(self, chosen: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Draw it as the captured answer: ink and a check, whichever answer it is."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def set_two_lines(self, two_lines: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Put the keycap or check under the words."""
        if two_lines != self._two_lines:
            self._two_lines = two_lines
            self.update()

    @property
    def label(self) -> str:
        """The words on the button, without its key."""
        return self._label

    @property
    def chosen(self) -> bool:
        """Whether it is drawn as the captured answer."""
        return self._chosen

    @property
    def face(self) -> QFont:
        """The font of the words; its size follows the kind."""
        return font(_SIZES.get(self._kind, 14), STRONG)

    def words_width(self) -> float:
        """Return the width of the words alone, px."""
        return QFontMetricsF(self.face).horizontalAdvance(self._label)

    def look(self) -> Look:
        """Return the colours of this moment."""
        if self._chosen:
            return Look("ink", None, "on_ink", "on_ink", "on_ink")
        if not self.isEnabled():
            return Look("app" if self._kind is not Kind.TEXT else None, "line", "text3", "text3", "line")
        state = 2 if self.isDown() else 1 if self.underMouse() else 0
        if self._kind is Kind.PRIMARY:
            ground = ("fill", "fill_hover", "fill_press")[state]
            return Look(ground, None, "on_accent", "on_accent", "on_accent")
        if self._kind is Kind.TEXT:
            return Look((None, "hover", "press")[state], None, "accent", "text2", "ctl")
        return Look(("surface", "hover", "press")[state], "ctl", "text", "text2", "ctl")

    def _trail(self) -> float:
        """Width of what follows the words inline: keycap or check."""
        if self._chosen:
            return 16.0
        return paint.keycap_size(self._key).width() if self._key else 0.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too: who focused a button means this one, not the window's primary."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size that holds words, icon and key, px."""
        width = self.words_width() + (2 * _PAD if self._kind is not Kind.TEXT else 1)
        if self._icon:
            width += _ICON + _GAP
        if self._key:
            width += paint.keycap_size(self._key).width() + (_GAP if self._inline else 2 * _KEY_INSET)
        return QSize(round(width + 0.5), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size; words may be elided."""
        return QSize(min(64, self.sizeHint().width()), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, ring, words, key."""
        painter = QPainter(self)
        look = self.look()
        color = self._theme.color
        body = QRectF(self.rect())
        radius = float(RADIUS_BUTTON)
        if self.hasFocus():
            paint.focus_ring(painter, body, radius + 2, self._theme)
            body = body.adjusted(_RING, _RING, -_RING, -_RING)
            radius -= 2
        edge = color(look.edge) if look.edge else None
        ground = color(look.ground) if look.ground else None
        dashed = not self.isEnabled() and self._theme.tokens.name == "contrast"  # colour cannot tell it there
        paint.box(painter, body, radius, ground, edge, self._theme.tokens.stroke, dashed=dashed)
        if self._two_lines:
            self._paint_two_lines(painter, body, look)
        elif self._inline:
            self._paint_inline(painter, body, look)
        else:
            self._paint_spread(painter, body, look)

    def _paint_inline(self, painter: QPainter, body: QRectF, look: Look) -> None:
        """Icon, words and key as one centred group."""
        trail = self._trail()
        gap = min(_GAP, 7.0) if self._kind is Kind.ANSWER else float(_GAP)
        lead = (_ICON + _GAP) if self._icon else 0
        words = min(
            self.words_width() + 0.5,
            body.width() - lead - (trail + gap if trail else 0) - (0 if self._kind is Kind.TEXT else 6),
        )
        x = body.x() + (body.width() - lead - words - (trail + gap if trail else 0)) / 2
        if self._icon:
            rect = paint.placed(self, QRectF(x, body.center().y() - _ICON / 2, _ICON, _ICON))
            paint.icon(painter, self, rect, self._icon, self._theme.color(look.words).name())
        rect = paint.placed(self, QRectF(x + lead, body.y(), words, body.height()))
        self._words(painter, rect, look)
        if trail:
            rect = paint.placed(self, QRectF(x + lead + words + gap, body.y(), trail, body.height()))
            self._mark(painter, rect.center(), look)

    def _paint_spread(self, painter: QPainter, body: QRectF, look: Look) -> None:
        """Icon and words in the middle of the button, the key at its trailing edge."""
        lead = (_ICON + _GAP) if self._icon else 0
        key = paint.keycap_size(self._key).width() if self._key else 0.0
        room = body.width() - lead - (2 * (key + _KEY_INSET + _GAP) if key else 2 * _PAD)
        words = self.words_width() + 0.5
        x = body.x() + (body.width() - lead - words) / 2
        if words > room:
            words = body.width() - lead - _PAD - (key + _KEY_INSET + _GAP if key else _PAD)
            x = body.x() + _PAD
        if self._icon:
            rect = paint.placed(self, QRectF(x, body.center().y() - _ICON / 2, _ICON, _ICON))
            paint.icon(painter, self, rect, self._icon, self._theme.color(look.words).name())
        self._words(painter, paint.placed(self, QRectF(x + lead, body.y(), words, body.height())), look)
        if key:
            rect = paint.placed(self, QRectF(body.right() - _KEY_INSET - key, body.y(), key, body.height()))
            self._mark(painter, rect.center(), look)

    def _paint_two_lines(self, painter: QPainter, body: QRectF, look: Look) -> None:
        half = QRectF(body.x() + 3, body.y() + 6, body.width() - 6, body.height() / 2 - 5)
        if not self._trail():
            half = body.adjusted(3, 0, -3, 0)
        self._words(painter, half, look)
        if self._trail():
            self._mark(painter, QPointF(body.center().x(), body.bottom() - 18), look)

    def _words(self, painter: QPainter, rect: QRectF, look: Look) -> None:
        color = self._theme.color(look.words)
        self._line.draw(painter, rect, self._label, self.face, color, Qt.AlignmentFlag.AlignHCenter)

    def _mark(self, painter: QPainter, centre: QPointF, look: Look) -> None:
        if self._chosen:
            rect = QRectF(centre.x() - 8, centre.y() - 8, 16, 16)
            paint.icon(painter, self, rect, "check", self._theme.color(look.words).name())
        else:
            paint.keycap(painter, centre, self._key, self._theme.color(look.key), self._theme.color(look.key_edge))


def hide_button(theme: Theme, key: str) -> Button:
    """Return the button at the foot of a card that was opened, which closes it again, as its key does."""
    return Button(theme, Kind.SECONDARY, key=key, icon="chevron-down", height=TARGET_SMALL, inline=True, said=_HIDE)
