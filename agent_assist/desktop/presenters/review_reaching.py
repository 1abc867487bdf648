"""Why nobody could sign in to the review, found out before a name and a password are typed. GUI thread; no Qt."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.desktop.presenters.error_words import error_words
from agent_assist.desktop.presenters.text import EMPTY, Text, say
from agent_assist.desktop.runtime.outcome import Failed, Outcome
from agent_assist.desktop.services.review_desk import ReviewDesk
from agent_assist.domain.errors import AssistError, Offline
from agent_assist.protocol import messages as m


class Reaching:
    """Asks whether the server can be reached while nobody is signed in and nobody is just signing in.

    Args:
        desk: the supervisor's desk.
        waits: tells whether nobody is signed in or signing in.
        changed: called when it is known.
    """

    def __init__(self, desk: ReviewDesk, waits: Callable[[], bool], changed: Callable[[], None]) -> None:
        self._desk = desk
        self._waits = waits
        self._changed = changed
        self.words = EMPTY
        """Why the server could not be reached; empty where it could, or before it is known."""

    def forget(self) -> None:
        """Somebody signs in, or out."""
        self.words = EMPTY

    def ask(self) -> None:
        """Find it out, where that matters now."""
        if not self._waits():
            return

        def done(outcome: Outcome[m.Health]) -> None:
            if self._waits():
                self.words = _unreachable(outcome.error) if isinstance(outcome, Failed) else EMPTY
                self._changed()

        self._desk.reach(done)


def _unreachable(error: AssistError) -> Text:
    if isinstance(error, Offline):
        return say("{title} Review needs a connection. Press F5 to try again.", title=Text(error.title))
    return error_words(error)
