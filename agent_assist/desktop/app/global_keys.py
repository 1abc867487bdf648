"""Global keys of a running desktop: registered once the panel is usable, told where they are not. GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.desktop.app.surface import Frame
from agent_assist.desktop.presenters.global_keys_view import key_rows
from agent_assist.desktop.runtime import global_keys
from agent_assist.desktop.runtime.global_keys import KeyState, Refusal, System
from agent_assist.desktop.runtime.settings import KeySettings

if TYPE_CHECKING:  # loaded when a key was chosen
    from agent_assist.desktop.ui.global_keys.source import KeySource

_log = logging.getLogger(__name__)


class GlobalKeys:
    """Takes the keys that were chosen, and hands each press to where `agent-assist panel` hands its wish.

    Args:
        frame: the panel, the way to it, and the lane that writes the file.
        settings: the chosen keys.
        folder: where the file for `doctor` stands.
        tell: told what became of the keys.
    """

    def __init__(
        self, frame: Frame, settings: KeySettings, folder: Path, tell: Callable[[Sequence[KeyState]], object]
    ) -> None:
        self._frame = frame
        self._chosen = global_keys.wanted(settings)
        self._folder = folder
        self._tell = tell
        self._system = System.NONE
        self._source: KeySource | None = None

    def begin(self) -> None:
        """Register the keys. Without a chosen one no system is asked."""
        if not self._chosen:
            self._keep(())
            return
        from agent_assist.desktop.ui.global_keys.choice import source_here

        self._system, self._source = source_here(self._frame.main, self._frame.net)
        self._source.take(self._chosen, self._frame.hearing.ask, self._told)

    def close(self) -> None:
        """Give the keys back."""
        if self._source is not None:
            self._source.close()

    def _told(self, states: Sequence[KeyState]) -> None:
        for state in states:
            if state.refusal not in {None, Refusal.WAITING}:
                _log.warning("global key for %s refused by %s: %s", state.act, self._system, state.refusal)
        self._frame.panel.global_keys = key_rows(states)
        self._tell(states)
        self._keep(states)

    def _keep(self, states: Sequence[KeyState]) -> None:
        self._frame.net.submit(partial(global_keys.write, self._folder, self._system, self._chosen, tuple(states)))
