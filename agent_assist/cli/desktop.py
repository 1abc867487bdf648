"""`agent-assist` without a command: opens the desktop; a second start hands over to the first."""

from __future__ import annotations

import gc
import os
import sys
from types import TracebackType

from agent_assist.cli.options import here, open_vault, settings_of
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.ui.binding import load_qt
from agent_assist.domain.errors import ConditionError
from agent_assist.telephony.softphone.handoff.local_socket import send_line, socket_path


class NoDisplay(ConditionError):
    """There is no screen to open a window on."""

    code = "no_display"


def run(argv: list[str]) -> int:
    """Open the desktop; returns when its last window was closed."""
    gc.disable()  # the desktop collects on its own timer; while it loads there is nothing to collect
    quit_after_s = _quit_after(argv)
    _need_display()
    if _handed_over():
        return 0
    paths = here()
    settings = settings_of(paths)
    sys.excepthook = _log_frames
    hearing = Hearing(socket_path(), SystemClock())
    if not hearing.begin():  # started in the same moment as another
        hearing.hand_over()
        return 0
    try:
        load_qt()  # only now: calls are heard before, and a start that is handed over needs no Qt
        from agent_assist.desktop.app.shell import open_desktop

        return open_desktop(settings, paths, hearing, lambda: open_vault(paths), quit_after_s)
    finally:
        hearing.close()


def _quit_after(argv: list[str]) -> float | None:
    if not argv:
        return None
    from agent_assist.cli.arguments import Arguments  # the usual start has no arguments and does not wait for it

    parser = Arguments(prog="agent-assist", description="Open the desktop.")
    parser.add_argument("--quit-after", type=float, metavar="SECONDS", help="close again after this time (smoke tests)")
    found: float | None = parser.parse_args(argv).quit_after
    return found


def _handed_over() -> bool:
    """Ask a running desktop of this user to show itself; False when there is none."""
    try:
        return send_line(socket_path(), b'{"show":true}') == "ok"
    except OSError:
        return False


def _need_display() -> None:
    chosen = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform not in {"win32", "darwin"} and not chosen:
        raise NoDisplay("There is no screen to open a window on.", "Start it inside a desktop session.")


def _log_frames(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log where a bug is, never its message: it may hold what a customer said."""
    import logging
    import traceback

    frames = " > ".join(f"{os.path.basename(f.filename)}:{f.lineno}" for f in traceback.extract_tb(trace))  # noqa: PTH119
    logging.getLogger(__name__).error("bug: %s at %s", kind.__name__, frames)
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
