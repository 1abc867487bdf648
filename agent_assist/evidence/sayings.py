"""The sentences of the receipt's page and its leaflet, filled in: days in words, names of keys, values kept apart."""

from __future__ import annotations

from datetime import tzinfo
from typing import Final

from agent_assist.evidence.dates import written
from agent_assist.evidence.direction import isolated, listed
from agent_assist.evidence.local_time import local
from agent_assist.evidence.plurals import sentence
from agent_assist.evidence.receipt_words import words
from agent_assist.evidence.rights_words import rights_words

_DAYS: Final = frozenset({"date", "due", "day", "until"})
"""Values that are days, as 2026-11-24; a page writes them as the language does."""
_NAMES: Final = frozenset({"right", "needs", "reason", "grounds", "answer"})
"""Values that are keys of words, several with a space between them."""


class Sayings:
    """The sentences of one language.

    Args:
        language: one of `receipt_words.LANGUAGES`.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = {**rights_words(language), **words(language)}

    def say(self, key: str, **parts: object) -> str:
        """Return the sentence of a key with its values.

        Raises:
            KeyError: there is no such sentence, or one of its values is missing.
        """
        found = sentence(self._words, key, self.language, parts) or self._words[key]
        return found.format_map({name: isolated(self._value(name, one), self.language) for name, one in parts.items()})

    def _value(self, name: str, value: object) -> object:
        if name in _NAMES:
            return listed((self._words[key] for key in str(value).split()), self.language)
        return written(str(value), self.language) if name in _DAYS and value else value


def moment(at_ms: int, zone: tzinfo) -> dict[str, str]:
    """Return date, time and clock of a zone as values of a sentence."""
    when = local(at_ms, zone)
    return {"date": when.day, "time": when.hour, "clock": when.clock}
