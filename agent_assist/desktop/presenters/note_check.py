"""The masking engine behind a note, and what becomes of a note that it cannot read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from agent_assist.desktop.runtime.failing import Failing, Part

if TYPE_CHECKING:
    from agent_assist.masking.finding import Finding

T = TypeVar("T")


class TypingEngine(Protocol):
    """The incremental form of the masking engine (agent_assist.masking.Typing)."""

    def edit(self, position: int, removed: int, inserted: str) -> Sequence[Finding]:
        """Apply an edit; return all findings of the text as it now is."""

    def in_step(self, start: int, end: int) -> Sequence[Finding]:
        """Return what a payment step keeps out of a part of the text beside its findings."""


class NewTyping(Protocol):
    """Makes a fresh incremental engine."""

    def __call__(self, *, locale: str | None) -> TypingEngine:
        """`locale`: a language and region such as en-US, a hint for telephone numbers; None where nothing is known."""


class Truncate(Protocol):
    """The engine's truncate."""

    def __call__(self, text: str, /, *, locale: str | None) -> str:
        """Return a text as it may be stored; `locale` as above."""


class NoteCheck:
    """Reads a note with the engine. Main thread only.

    Args:
        typing: makes a fresh incremental engine.
        truncate: makes a text what may be stored.
        failing: told when the engine fails; without it what the engine raises goes on.
        ready: whether the engine is loaded; a text that came before waits for it.
    """

    def __init__(
        self, typing: NewTyping, truncate: Truncate, failing: Failing | None, ready: Callable[[], bool] = lambda: True
    ) -> None:
        self._new = typing
        self._truncate = truncate
        self._failing = failing
        self.ready = ready
        self.locale: str | None = None
        """Whose telephone numbers are likely; a note that is being written keeps the one it began with."""
        self.reset()

    def reset(self) -> None:
        """Begin with an empty text."""
        self.kept_out: list[Finding] = []
        """What was found for no other reason than that it was written in a payment step."""
        self._typing: TypingEngine | None = None
        self.unchecked = False
        """Whether the engine could not read the text: nothing of it is stored or leaves the field until it can."""
        self.waits = False
        """Whether the text is not read yet, because the engine is still being loaded."""

    def findings(
        self, text: str, position: int, removed: int, inserted: str, in_step: Sequence[tuple[int, int]] = ()
    ) -> list[Finding]:
        """Return the findings of a whole text after an edit; none where the engine cannot read it, or not yet.

        Args:
            text: after the edit.
            position: where the edit was, in characters.
            removed: how many characters went.
            inserted: what came.
            in_step: the parts of the text that were written in a payment step: no number of them stays.
        """
        self.unchecked = False
        nothing: list[Finding] = []
        self.waits = self._typing is None and not self.ready()
        if self.waits:
            self.kept_out = []
            return nothing
        return self.read(text, position, removed, inserted, in_step)

    def read(
        self, text: str, position: int, removed: int, inserted: str, in_step: Sequence[tuple[int, int]] = ()
    ) -> list[Finding]:
        """Return what `findings` does, and load what is missing of the engine; that may take half a second."""
        self.waits = False
        nothing: list[Finding] = []
        return self.checked("typing", lambda: self._edited(text, position, removed, inserted, in_step), nothing)

    def truncate(self, text: str) -> str:
        """Return a text as it may be stored. Raises whatever the engine raises."""
        return self._truncate(text, locale=self.locale)

    def fresh(self, text: str) -> Sequence[Finding]:
        """Return the findings of another text. Raises whatever the engine raises."""
        return self._new(locale=self.locale).edit(0, 0, text)

    def checked(self, place: str, act: Callable[[], T], otherwise: T) -> T:
        """Let the engine work; where it fails the note is unchecked, and `otherwise` is returned."""
        if self._failing is None:
            return act()
        done = self._failing.call(Part.MASKING, place, act, None)
        if done is None:
            self.unchecked, self._typing = True, None
            return otherwise
        return done

    def _edited(
        self, text: str, position: int, removed: int, inserted: str, in_step: Sequence[tuple[int, int]]
    ) -> list[Finding]:
        if self._typing is not None:
            found = list(self._typing.edit(position, removed, inserted))
        else:
            typing = self._new(locale=self.locale)  # not before the first key, because loading it takes a while
            found = list(typing.edit(0, 0, text))  # it has seen nothing of the text yet
            self._typing = typing
        kept_out = [one for start, end in in_step for one in self._typing.in_step(start, end)]
        self.kept_out = list(dict.fromkeys(kept_out))  # a number over two parts is in both
        return sorted([*found, *self.kept_out], key=lambda one: one.start) if kept_out else found
