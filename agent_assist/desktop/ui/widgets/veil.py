"""A veil of the ground's colour over what was just shown; it lifts in a moment. Nothing else in the panel moves."""

from __future__ import annotations

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from agent_assist.desktop.ui.theme import Theme

FADE_MS = 120
"""How long a card takes to appear; 0 where motion is reduced. Keys act from the first paint on."""
_THICKNESS = 0.8
"""How much of the card the veil hides at first: it can be read through from the first paint on."""


class Veil(QWidget):
    """Lies over `area` and lets pointer, keyboard and screen readers through. Main thread only."""

    def __init__(self, theme: Theme, area: QWidget) -> None:
        super().__init__(area)
        self._theme = theme
        self._area = area
        self._left = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVisible(False)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(_THICKNESS)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._thin)
        self._fade.finished.connect(self.hide)

    @property
    def lifting(self) -> bool:
        """Whether something is still veiled."""
        return not self.isHidden()

    def drop(self) -> None:
        """Veil the whole area, and begin to lift; at once where nothing may move."""
        self._fade.stop()
        if not self._theme.moves:
            self.hide()
            return
        self._left = _THICKNESS
        self.setGeometry(self._area.rect())
        self.raise_()
        self.show()
        self._fade.start()

    def lift(self) -> None:
        """Show what is below at once, however far the veil has lifted."""
        self._fade.stop()
        self.hide()

    def _thin(self, left: float) -> None:
        self._left = left
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is left of the veil."""
        painter = QPainter(self)
        painter.setOpacity(self._left)
        painter.fillRect(self.rect(), self._theme.color("app"))
