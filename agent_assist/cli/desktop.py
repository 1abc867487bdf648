"""`agent-assist` without a command: opens the desktop; a second start hands over to the first."""

from __future__ import annotations

import logging
import os
import sys
from types import TracebackType

from agent_assist.cli.options import Arguments, here, open_vault, settings_of
from agent_assist.domain.errors import ConditionError
from agent_assist.runtime.clock import SystemClock
from agent_assist.runtime.local_socket import send_line, socket_path
from agent_assist.runtime.log import start_log

_log = logging.getLogger(__name__)


class NoDisplay(ConditionError):
    """There is no screen to open a window on."""

    code = "no_display"


def run(argv: list[str]) -> int:
    """Open the desktop; returns when its last window was closed."""
    parser = Arguments(prog="agent-assist", description="Open the desktop.")
    parser.add_argument("--quit-after", type=float, metavar="SECONDS", help="close again after this time (smoke tests)")
    options = parser.parse_args(argv)
    _need_display()
    paths = here()
    settings = settings_of(paths)
    from agent_assist.adapters.softphone.handoff import HandoffPhone

    shown: list[object] = []
    phone = HandoffPhone(socket_path(), SystemClock(), lambda: _show(shown))
    if not phone.claim():
        phone.stop()
        send_line(socket_path(), b'{"show":true}')
        return 0
    handler = start_log(paths.log, "desktop")
    sys.excepthook = _log_frames
    try:
        return _open(settings, paths, phone, shown, options.quit_after)
    finally:
        phone.stop()
        handler.close()


def _open(settings: object, paths: object, phone: object, shown: list[object], quit_after: float | None) -> int:
    """Make the application and run it. Qt is imported here, after the hand-over was decided."""
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QApplication

    from agent_assist.app import Desktop, Surface
    from agent_assist.ui.places import SettingsPlaces

    app = QApplication(sys.argv[:1])
    app.setApplicationName("agent-assist")
    app.setQuitOnLastWindowClosed(True)
    places = SettingsPlaces(QSettings(str(paths.config / "windows.ini"), QSettings.Format.IniFormat))  # type: ignore[attr-defined]
    surface = Surface(settings, paths, lambda: open_vault(paths), phone, places)  # type: ignore[arg-type]
    desktop = Desktop(app, surface)
    shown.append(desktop)
    desktop.start()
    if quit_after is not None:
        QTimer.singleShot(int(quit_after * 1000), app.quit)
    code = app.exec()
    desktop.close()
    return int(code)


def _show(shown: list[object]) -> None:
    """A second start asked for the window; called on the hand-off's thread."""
    for desktop in shown:
        desktop.main.post(desktop.panel.present)  # type: ignore[attr-defined]


def _need_display() -> None:
    chosen = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform not in {"win32", "darwin"} and not chosen:
        raise NoDisplay("There is no screen to open a window on.", "Start it inside a desktop session.")


def _log_frames(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log where a bug is, never its message: it may hold what a customer said."""
    import traceback

    frames = " > ".join(f"{os.path.basename(f.filename)}:{f.lineno}" for f in traceback.extract_tb(trace))  # noqa: PTH119
    _log.error("bug: %s at %s", kind.__name__, frames)
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
