"""`agent-assist` without a command: opens the desktop; a second start hands over to the first."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from types import TracebackType

from agent_assist.cli.options import here, open_vault, settings_of
from agent_assist.desktop.runtime.clock import SystemClock
from agent_assist.desktop.runtime.hearing import Hearing
from agent_assist.desktop.ui.binding import load_qt
from agent_assist.desktop.ui.screen import DisplayLibraryMissing, draws_in_memory, need_libraries, need_screen
from agent_assist.domain.errors import AssistError, bug_place
from agent_assist.telephony.softphone.handoff.local_socket import send_line, socket_path
from agent_assist.telephony.softphone.told_event import show_line


def run(argv: list[str]) -> int:
    """Open the desktop; returns when its last window was closed. A failed start shows a window that says why."""
    gc.disable()  # the desktop collects on its own timer; while it loads there is nothing to collect
    quit_after_s, link = _options(argv)
    need_screen()
    if _handed_over(link):
        return 0
    sys.excepthook = _hook(quit_after_s)
    hearing = Hearing(socket_path(), SystemClock())
    if not hearing.begin():  # started in the same moment as another
        hearing.hand_over(link)
        return 0
    try:
        paths = here()
        settings = settings_of(paths)
        load_qt()  # only now: calls are heard before, and a start that is handed over needs no Qt
        need_libraries()
        from agent_assist.desktop.app.shell import open_desktop

        return open_desktop(settings, paths, hearing, lambda: open_vault(paths), quit_after_s, link)
    except DisplayLibraryMissing:
        raise  # no window can say it
    except AssistError as error:
        hearing.close()  # from here on nobody would take what it hears
        _show(error, quit_after_s)
        raise
    finally:
        hearing.close()


def _show(error: Exception, quit_after_s: float | None) -> None:
    """Show why the start failed, unless nobody would see it."""
    if draws_in_memory():
        return
    load_qt()
    need_libraries()
    from agent_assist.desktop.app.start_failure import show_start_failure

    show_start_failure(error, quit_after_s)


def _options(argv: list[str]) -> tuple[float | None, str]:
    """Return after how many seconds to close, None for ordinary use, and the link that IT sent; empty for none."""
    if not argv:
        return None, ""
    from agent_assist.cli.arguments import Arguments  # the usual start has no arguments and does not wait for it

    parser = Arguments(prog="agent-assist", description="Open the desktop.")
    parser.add_argument("--quit-after", type=float, metavar="SECONDS", help="close again after this time (smoke tests)")
    parser.add_argument("--link", default="", metavar="URL", help="the agent-assist://enrol link that IT sent")
    found = parser.parse_args(argv)
    return found.quit_after, found.link


def _handed_over(link: str) -> bool:
    """Ask a running desktop of this user to show itself; False when there is none."""
    try:
        return send_line(socket_path(), show_line(link)) == "ok"
    except OSError:
        return False


def _hook(quit_after_s: float | None) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what hears of a bug: it is logged, and one that ended the start is shown, too."""

    def heard(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log_frames(kind, error, trace)
        if isinstance(error, Exception) and _ended_the_start(trace):
            _show(error, quit_after_s)

    return heard


def _ended_the_start(trace: TracebackType | None) -> bool:
    """Whether an error has passed through `run`; one that a slot raises begins there."""
    while trace is not None and trace.tb_frame.f_code is not run.__code__:
        trace = trace.tb_next
    return trace is not None


def _log_frames(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log where a bug is, never its message: it may hold what a customer said."""
    import logging

    logging.getLogger(__name__).error("bug: %s at %s", kind.__name__, bug_place(trace))
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
