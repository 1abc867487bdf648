"""A QR code, drawn square by square: dark on white in every theme, whole pixels, no smoothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from agent_assist.desktop.presenters.text import say
from agent_assist.desktop.ui import roles
from agent_assist.desktop.ui.text import tr

_NAME = say("QR code of the receipt's address")


class QrCode(QWidget):
    """A code of squares.

    Args:
        square: side of one square, px. A telephone reads three from a screen.
    """

    HEARD_AS = roles.PICTURE

    def __init__(self, square: int) -> None:
        super().__init__()
        self._square = square
        self._rows: tuple[str, ...] = ()
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr(_NAME))
        self.setVisible(False)

    def show_squares(self, rows: tuple[str, ...]) -> None:
        """Show a code with its quiet zone, `1` is dark; without rows nothing is shown."""
        if rows != self._rows:
            self._rows, self._image = rows, None
            self.setFixedSize(len(rows) * self._square, len(rows) * self._square)
            self.update()
        self.setVisible(bool(rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dark squares on white in both themes, so that a camera reads them."""
        if self._image is None:  # a card that fades in is painted many times, and a code has a thousand squares
            self._image = _drawn(self._rows, self._square)
        QPainter(self).drawImage(self.rect(), self._image)


def _drawn(rows: tuple[str, ...], side: int) -> QImage:
    """Return the picture of a code, of whole pixels; an empty one without rows."""
    grey = b"".join(bytes(0 if square == "1" else 255 for square in row) for row in rows)
    small = QImage(grey, len(rows), len(rows), len(rows), QImage.Format.Format_Grayscale8)
    edge = len(rows) * side
    return small.scaled(edge, edge, mode=Qt.TransformationMode.FastTransformation).convertToFormat(
        QImage.Format.Format_RGB32
    )
