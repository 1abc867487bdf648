"""Shows why the desktop did not start: started from a menu, it has nobody who reads its output. GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from agent_assist.desktop.presenters.start_failure import start_failure
from agent_assist.desktop.ui.language import SYSTEM, install
from agent_assist.desktop.ui.theme import Theme
from agent_assist.desktop.ui.windows.start_failure import StartFailureWindow


def show_start_failure(error: Exception, quit_after_s: float | None) -> None:
    """Show the failure in a window and return when it was closed.

    Args:
        error: what ended the start. Nothing but its words is shown; of a bug only its kind and place.
        quit_after_s: close the window after so many seconds; None for ordinary use.
    """
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["agent-assist"])
    install(app, SYSTEM)  # the settings, which may name another language, may be what is wrong
    theme = Theme("system")
    theme.apply(app)
    window = StartFailureWindow(theme, start_failure(error, _place(error)))
    window.show()
    if quit_after_s is not None:
        QTimer.singleShot(int(quit_after_s * 1000), window, window.close)
    app.exec()


def _place(error: Exception) -> str:
    """Return file and line where an error arose."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
