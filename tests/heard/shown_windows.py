"""Windows on a real screen with the states of the samples, for whoever looks at them from outside.

Started with a language. A line `panel NAME` or `review NAME` of standard input shows a state and is answered with `ok`.
"""

from __future__ import annotations

import queue
import sys
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.ui.language import install
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.call_panel import CallPanel
from agent_assist.desktop.ui.windows.review import ReviewWindow
from tests.desktop.ui import samples
from tests.fakes.typing_engine import fake_note


def main(language: str) -> int:
    app = QApplication([])
    install(app, language)
    app.setQuitOnLastWindowClosed(False)
    theme = Theme("light")
    theme.apply(app)
    panel, review = CallPanel(theme, fake_note(), mono_ms=lambda: 6_000), ReviewWindow(theme)
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
            window = panel if word == "panel" else review
            (review if word == "panel" else panel).hide()
            if word == "panel":
                panel.show_state(samples.PANELS[name])
            else:
                review.show_state(samples.REVIEWS[name])
            window.show()
            QTimer.singleShot(50, answer)  # parts are drawn in turns

    def answer() -> None:
        if (review.board if review.isVisible() else panel).isVisible() or review.isVisible():
            sys.stdout.write("ok\n")
            sys.stdout.flush()

    threading.Thread(target=read, daemon=True).start()
    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    code = app.exec()
    panel.deleteLater()
    review.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
