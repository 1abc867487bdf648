"""Starts the desktop as the command does and prints milliseconds since `argv[1]` (ns): first paint, usable."""

from __future__ import annotations

import sys
import time

BEGAN_NS = int(sys.argv[1])


def main() -> int:
    from agent_assist.cli import desktop
    from agent_assist.desktop.ui.binding import load_qt

    def load_probed() -> None:
        load_qt()
        watch()

    desktop.load_qt = load_probed  # type: ignore[attr-defined]  # the command itself decides when Qt is loaded
    return desktop.run(["--quit-after", "20"])


def watch() -> None:
    """Let the desktop, as soon as it is loaded, tell of its first paint and of being usable."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

    from agent_assist.desktop import app

    class Probe(QObject):
        """Watches the panel's first paint and the first state after the cache opened."""

        def __init__(self, shown: app.Desktop) -> None:
            super().__init__()
            self.shown = shown
            self.paint_ms = 0.0
            shown.panel.installEventFilter(self)

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.UpdateRequest:
                QTimer.singleShot(0, self, self.painted)
            return False

        def painted(self) -> None:
            now = (time.time_ns() - BEGAN_NS) / 1e6
            self.paint_ms = self.paint_ms or now
            if type(getattr(self.shown.panel.state, "card", None)).__name__ == "IdleCard":
                print(self.paint_ms, now, flush=True)
                QTimer.singleShot(0, self.shown.panel, lambda: QCoreApplication.exit(0))  # closing only puts it away
                self.shown.panel.removeEventFilter(self)

    start = app.Desktop.start
    probes: list[Probe] = []

    def start_probed(self: app.Desktop) -> None:
        probes.append(Probe(self))
        start(self)

    app.Desktop.start = start_probed  # type: ignore[method-assign]


if __name__ == "__main__":
    sys.exit(main())
