"""`agent-assist` without a command: opens the desktop; a second start hands over to the first."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
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
    gc.disable()  # the desktop collects on its own timer; while it loads there is nothing to collect
    parser = Arguments(prog="agent-assist", description="Open the desktop.")
    parser.add_argument("--quit-after", type=float, metavar="SECONDS", help="close again after this time (smoke tests)")
    options = parser.parse_args(argv)
    _need_display()
    paths = here()
    settings = settings_of(paths)
    from agent_assist.adapters.softphone.handoff import HandoffPhone

    shown: list[Callable[[], None]] = []
    phone = HandoffPhone(socket_path(), SystemClock(), lambda: _show(shown))
    if not phone.claim():
        phone.stop()
        send_line(socket_path(), b'{"show":true}')
        return 0
    handler = start_log(paths.log, "desktop")
    sys.excepthook = _log_frames
    try:
        from agent_assist.app import open_desktop  # Qt is imported here, after the hand-over was decided

        return open_desktop(settings, paths, phone, lambda: open_vault(paths), shown.append, options.quit_after)
    finally:
        phone.stop()
        handler.close()


def _show(windows: Sequence[Callable[[], None]]) -> None:
    """A second start asked for the window; called on the hand-off's thread."""
    for show in windows:
        show()


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
