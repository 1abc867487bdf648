"""The agent's hand: presses keys on the real windows and takes pictures of them. GUI thread only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from agent_assist.demo.moving_picture import MovingPicture
from agent_assist.demo.timing import Timing

_KEYS = {
    " ": Qt.Key.Key_Space,
    "enter": Qt.Key.Key_Return,
    "esc": Qt.Key.Key_Escape,
    **{str(n): getattr(Qt.Key, f"Key_{n}") for n in range(10)},
    **{letter: getattr(Qt.Key, f"Key_{letter.upper()}") for letter in "wlynzmjsrpt"},
}


class Hand:
    """Keys, text and pictures.

    Args:
        timing: told before keys whose effect is timed.
        folder: where pictures go.
    """

    def __init__(self, timing: Timing, folder: Path) -> None:
        self._timing = timing
        self._folder = folder
        self.pictures: list[str] = []
        self.seen_text: list[str] = []
        self._moving = MovingPicture()
        self._moving_text: list[str] = []

    def key(self, window: QWidget, name: str, *, fact: bool = False, ctrl: bool = False) -> None:
        """Press one key on a window; `fact` says that it leads to a fact, whose way to the cache is timed."""
        if fact:
            self._timing.key_pressed()
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        self._press(window, _KEYS[name], "" if len(name) > 1 or ctrl else name, modifier)

    def type(self, field: QWidget, text: str, *, timed: bool = False) -> None:
        """Type text into a field, key by key; `timed` notes each key's way to the screen."""
        for char in text:
            if timed:
                self._timing.note_key()
            self._press(field, Qt.Key.Key_unknown, char, Qt.KeyboardModifier.NoModifier)

    def click(self, window: QWidget, words: str) -> bool:
        """Press the visible, enabled button whose text or accessible name begins with these words."""
        for button in window.findChildren(QAbstractButton):
            named = button.text().startswith(words) or button.accessibleName().startswith(words)
            if named and button.isVisible() and button.isEnabled():
                button.click()
                return True
        return False

    def picture(self, window: QWidget, name: str) -> None:
        """Write a PNG of a window, and remember the words on it."""
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        with self._timing.own_work():
            window.grab().save(str(path))
            self.pictures.append(path.name)
            self.seen_text.append(visible_text(window))

    def keep(self, name: str, data: bytes, words: str) -> None:
        """Keep a PNG that another window made, and the words on it."""
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        path.write_bytes(data)
        self.pictures.append(path.name)
        self.seen_text.append(words)

    def frame(self, window: QWidget, words: str) -> None:
        """Add what a window shows to the moving picture, under words that say what happens."""
        with self._timing.own_work():
            self._moving.add(window, words)
            self._moving_text.append(visible_text(window))

    def keep_moving_picture(self, name: str, how: str) -> None:
        """Write the moving picture under this name, and remember the words on it; slow, so after the calls.

        Args:
            name: of the file.
            how: how the call was played, in words for the picture.
        """
        data = self._moving.png(how)
        if not data:
            return  # the demo ended before its first frame; what ended it is told elsewhere
        (self._folder / name).write_bytes(data)
        self.pictures.append(name)
        self.seen_text.append("\n".join(self._moving_text))

    def _press(self, target: QWidget, key: Qt.Key, text: str, modifier: Qt.KeyboardModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifier, text))


def visible_text(window: QWidget) -> str:
    """Return every word a window shows or says to a screen reader."""
    words: list[str] = [window.windowTitle()]
    for part in [window, *window.findChildren(QWidget)]:
        words += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLabel | QAbstractButton | QLineEdit):
            words.append(part.text())
        if isinstance(part, QTextEdit):
            words.append(part.toPlainText())
    for document in window.findChildren(QTextDocument):
        words.append(document.toPlainText())
    clipboard = QApplication.clipboard()
    words.append(clipboard.text() if clipboard is not None else "")
    return "\n".join(word for word in words if word)
