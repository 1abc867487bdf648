"""Windows on a real screen with the states of the samples, for whoever looks at them from outside.

Started with a language. A line such as `panel NAME`, `review NAME`, `first NAME` or `practice NAME` of standard input
shows a state and is answered with `ok`. What is wished for in a window is told as `wish TYPE`.
`focus` is answered with the name of what has the focus in the window that is shown.
"""

from __future__ import annotations

import queue
import sys
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from agent_assist.desktop.runtime.failing import Failing
from agent_assist.desktop.ui.language import install
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.first_start import FirstStartWindow
from agent_assist.desktop.ui.windows.practice import PracticeWindow
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import first_samples, practice_samples, samples
from tests.fakes.typing_engine import fake_note


class Windows:
    """One window of each kind, of which one is shown."""

    def __init__(self, theme: Theme, language: str) -> None:
        self.panel = CallPanel(theme, fake_note(), mono_ms=lambda: 6_000)
        self.review = ReviewWindow(theme)
        self.first = FirstStartWindow(theme, language)
        self.practice = PracticeWindow(theme, fake_note(), lambda: 6_000, Failing())
        self.all: tuple[QWidget, ...] = (self.panel, self.review, self.first, self.practice)
        for window in (self.panel, self.review, self.first, self.practice):
            window.intent.connect(tell_wish)

    def show(self, word: str, name: str) -> None:
        """Show one state, and hide the other windows."""
        if word == "panel":
            self.panel.show_state(samples.PANELS[name])
        elif word == "review":
            self.review.show_state(samples.REVIEWS[name])
        elif word == "first":
            self.first.show_state(first_samples.FIRST[name])
        else:
            guide, panel = practice_samples.PRACTICE[name]
            self.practice.show_panel(panel)
            self.practice.show_state(guide)
        wanted = getattr(self, word)
        for window in self.all:
            window.setVisible(window is wanted)

    def focused(self) -> str:
        """Return the name of what has the focus; without a window manager no window is the active one."""
        shown = next(window for window in self.all if window.isVisible())
        holder = shown.focusWidget()
        return holder.accessibleName() if holder is not None else ""

    @property
    def shown(self) -> bool:
        """Whether a window is on the screen."""
        return any(window.isVisible() for window in self.all)


def tell_wish(wish: object) -> None:
    sys.stdout.write(f"wish {type(wish).__name__}\n")
    sys.stdout.flush()


def main(language: str) -> int:
    app = QApplication([])
    install(app, language)
    app.setQuitOnLastWindowClosed(False)
    theme = Theme("light")
    theme.apply(app)
    windows = Windows(theme, language)
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            lines.put(line.strip())
        lines.put("quit")

    def look() -> None:
        while not lines.empty():
            word, _, name = lines.get().partition(" ")
            if word == "quit":
                app.exit(0)
                return
            if word == "focus":
                sys.stdout.write(windows.focused() + "\n")
                sys.stdout.flush()
                return
            windows.show(word, name)
            QTimer.singleShot(50, answer)  # parts are drawn in turns

    def answer() -> None:
        if windows.shown:
            sys.stdout.write("ok\n")
            sys.stdout.flush()

    threading.Thread(target=read, daemon=True).start()
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    code = app.exec()
    for window in windows.all:
        window.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
