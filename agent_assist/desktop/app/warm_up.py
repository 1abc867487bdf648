"""What the first call, the first digit in a note, or the first answer would otherwise wait for: loaded when all is up.

Loading modules and building patterns holds the interpreter, so one long job of it would make the first calls of a day
stutter. It is done in some four hundred jobs of the net lane, each given when the window's thread has nothing to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from agent_assist.desktop.runtime.lane import Lane
from agent_assist.desktop.runtime.outcome import Ok, Outcome
from agent_assist.desktop.services.read_ahead import read_ahead
from agent_assist.policy import Pack

_SYNC = ("link.link", "sync.parts", "sync.log_watch", "sync.course", "sync.cycle", "sync.engine", "app.exchange")
"""The modules of the sync in the order they need each other."""
_CODES = ("email.parser", "ssl", "http.client", "urllib.request", "xml.sax.saxutils", "segno")
"""The modules that the drawing of codes brings, in the order they need each other; 37 ms where they come at once."""
_ALL = object()
"""Given behind the last part."""


class WarmUp(QObject):
    """Loads part by part. GUI thread.

    Args:
        parts: loads one part before each value, on the net lane.
        net: the lane whose jobs the parts are; others may come between.
        over: called when all is loaded, or a part failed; what is missing then loads at its first need.
        parent: with it the loading ends.
    """

    def __init__(self, parts: Iterator[None], net: Lane, over: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._net, self._over = parts, net, over

    def go_on(self) -> None:
        """Load the next part."""
        self._net.submit(partial(next, self._parts, _ALL), self._loaded)

    def _loaded(self, outcome: Outcome[object]) -> None:
        if isinstance(outcome, Ok) and outcome.value is not _ALL:
            QTimer.singleShot(0, self, self.go_on)
        else:
            self._over()


def cards_and_sync() -> Iterator[None]:
    """Load what the next call shows, then what sends its facts, one module before each value. Net lane."""
    from agent_assist.desktop.ui.windows.cards import loading_cards

    yield from loading_cards()
    for name in _SYNC:
        import_module(f"agent_assist.desktop.{name}")
        yield


def reading(pack: Pack) -> Iterator[None]:
    """Load what reads the pack, then masking and the drawing of codes, one part before each value. Net lane.

    Args:
        pack: the rules of this desk, parts of which are read when a call asks for them.
    """
    from agent_assist.masking import warming

    read_ahead(pack)
    yield
    yield from warming()
    for name in _CODES:
        import_module(name)
        yield
    from agent_assist.evidence.receipt_link import squares

    squares("-")
