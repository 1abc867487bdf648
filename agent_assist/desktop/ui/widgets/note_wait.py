"""A note that was written before the masking engine was loaded: when it is read after all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from agent_assist.desktop.presenters.note import NoteModel
from agent_assist.desktop.ui.pause import pause

READY_MS, READ_AFTER = 100, 30
"""How often a note that waits for the engine asks for it, and after how many times it is read all the same."""


class NoteWait:
    """Asks whether a note can be read. Main thread only.

    Args:
        model: the note.
        then: called when it was read.
        parent: with it the asking ends.
    """

    def __init__(self, model: NoteModel, then: Callable[[], object], parent: QObject) -> None:
        self._model, self._then = model, then
        self._asked = 0
        self._timer = pause(parent, READY_MS, self._ask)

    def begin(self) -> None:
        """Begin to ask, where the note waits, as in the first second after a start."""
        if self._model.check.waits and not self._timer.isActive():
            self._asked = 0
            self._timer.start()

    def _ask(self) -> None:
        self._asked += 1
        if self._model.read(if_ready=self._asked < READ_AFTER):
            self._then()
        else:
            self._timer.start()
