"""Says words aloud with a program of the system: one saying at a time, bounded, and silent at once when told to."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QProcess, QProcessEnvironment, QTimer, Signal

_FASTEST_MS, _JUDGED = 15, 20
"""No voice says a character in less time; a usual one takes four times as long. Of fewer characters nothing is said."""
_OURS = "LD_LIBRARY_PATH"
"""Where a packaged program finds its own libraries; another program must not load them."""


class SystemVoice(QObject):
    """Main thread only; it never waits.

    Args:
        program: says what comes on its standard input.
        arguments: of the program, one each; no shell sees them.
        longest_s: after so many seconds a saying is ended.
        parent: who tells it to stop before it goes.

    Signals:
        failed: the program could not be started, ended as one that could not speak, or ended well sooner than anybody
            could have said the words: espeak-ng does so where there is no loudspeaker.
    """

    failed = Signal()

    def __init__(self, program: str, arguments: Sequence[str], longest_s: float, parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._arguments = program, list(arguments)
        self._speaking: QProcess | None = None
        self._bound = QTimer(self)
        self._bound.setSingleShot(True)
        self._bound.setInterval(int(longest_s * 1000))
        self._bound.timeout.connect(self.stop)
        self._since, self._least_ms = QElapsedTimer(), 0

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._speaking is not None

    def say(self, words: str) -> None:
        """Say something, in place of what is being said."""
        self.stop()
        one = self._speaking = QProcess(QCoreApplication.instance())  # one that was killed may outlive this by a moment
        one.setProgram(self._program)
        one.setArguments(self._arguments)
        one.setProcessEnvironment(_environment())
        one.setStandardOutputFile(QProcess.nullDevice())
        one.setStandardErrorFile(QProcess.nullDevice())
        one.errorOccurred.connect(lambda error: self._broke(one, error))
        one.finished.connect(lambda code, how: self._ended(one, code, how))
        one.finished.connect(one.deleteLater)
        self._since.start()
        self._least_ms = len(words) * _FASTEST_MS if len(words) >= _JUDGED else 0
        one.start()
        one.write(words.encode())
        one.closeWriteChannel()
        self._bound.start()

    def stop(self) -> None:
        """Be silent now."""
        one, self._speaking = self._speaking, None
        self._bound.stop()
        if one is not None:
            one.kill()

    def _broke(self, one: QProcess, error: QProcess.ProcessError) -> None:
        """Hear of a program that did not start: it never ends, either."""
        if error is QProcess.ProcessError.FailedToStart:
            self._over(one, well=False)
            one.deleteLater()

    def _ended(self, one: QProcess, code: int, how: QProcess.ExitStatus) -> None:
        said = self._since.elapsed() >= self._least_ms
        self._over(one, well=said and how is QProcess.ExitStatus.NormalExit and code == 0)

    def _over(self, one: QProcess, *, well: bool) -> None:
        if one is self._speaking:  # else it was told to be silent
            self._speaking = None
            self._bound.stop()
            if not well:
                self.failed.emit()


def _environment() -> QProcessEnvironment:
    """Return the environment as it was before a packaged program changed it for itself."""
    environ = QProcessEnvironment.systemEnvironment()
    if getattr(sys, "frozen", False):
        before = environ.value(f"{_OURS}_ORIG")
        if before:
            environ.insert(_OURS, before)
        else:
            environ.remove(_OURS)
    return environ
