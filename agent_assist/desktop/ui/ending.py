"""The system asks the program to end: a signal, or the end of the session. It ends in order, and asks nobody."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP", "SIGBREAK")
"""The last is Windows': its console is closed, or its user signs out."""
SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


class EndingBySystem(QObject):
    """Calls `end` on the main thread when the system asks. Made on the main thread of the program, once.

    While Qt waits, no Python runs: the interpreter writes the signal into a socket, and that wakes Qt.

    Args:
        app: the application.
        end: ends the program in order.
    """

    def __init__(self, app: QGuiApplication, end: Callable[[], object]) -> None:
        super().__init__(app)
        self._end = end
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._before = {one: signal.signal(one, _taken) for one in SIGNALS}
        self._fd_before = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)
        app.commitDataRequest.connect(self._session_ends)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._fd_before)
        for one, handler in self._before.items():
            signal.signal(one, handler)
        self._read.close()
        self._write.close()

    def _asked(self) -> None:
        self._read.recv(64)
        self._end()

    def _session_ends(self) -> None:
        self._end()


def _taken(_number: int, _frame: object) -> None:
    """The socket has it already."""
