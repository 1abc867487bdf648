"""Which unclear answer is being asked about once more, a contact at a time. GUI thread only."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.casefile import CaseFile
from agent_assist.domain.consent import Answer
from agent_assist.domain.unclear import to_ask_again


class OnceMore:
    """The question that was put on the screen a second time.

    Args:
        has_question: whether a purpose has a sentence of its own on a contact, by its id.
    """

    def __init__(self, has_question: Callable[[CaseFile, str], bool]) -> None:
        self._has_question = has_question
        self._asked: dict[str, Answer] = {}

    def possible(self, file: CaseFile) -> Answer | None:
        """Return the unclear answer that may be asked about once more; None without one, or without a question."""
        unclear = to_ask_again(file)
        return unclear if unclear is not None and self._has_question(file, unclear.purpose) else None

    def ask(self, file: CaseFile) -> None:
        """Ask once more what is possible; nothing where nothing is."""
        unclear = self.possible(file)
        if unclear is not None:
            self._asked[file.contact_id] = unclear

    def asked(self, file: CaseFile) -> Answer | None:
        """Return the unclear answer that is asked about now, while it still is unclear."""
        asked = self._asked.get(file.contact_id)
        if asked is None or asked != self.possible(file):
            self._asked.pop(file.contact_id, None)
            return None
        return asked

    def leave(self, file: CaseFile) -> None:
        """Ask no more; the answer stays unclear."""
        self.forget(file.contact_id)

    def forget(self, contact: str) -> None:
        """Drop what is remembered of a contact."""
        self._asked.pop(contact, None)
