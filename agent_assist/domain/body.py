"""Reading the body of a fact that somebody else may have written: each value has the type it must have, or none.

A body that cannot be read is passed over by the case file and counted; it never stops the panel or a review.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

LATEST_MS = 253_402_300_799_999
"""Last millisecond of the year 9999, the last one that the envelope's time can name."""


class Unreadable(ValueError):
    """A body holds a value of the wrong type or out of range. Carries no content."""


@dataclass(frozen=True, slots=True)
class Body:
    """A fact's body with checked access; a missing or null value gives the default."""

    values: Mapping[str, Any]

    def has(self, name: str) -> bool:
        """Tell whether there is a value of this name."""
        return self._value(name) is not None

    def text(self, name: str, default: str = "") -> str:
        """Return a text.

        Raises:
            Unreadable: something else stands there.
        """
        value = self._value(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise Unreadable(name)
        return value

    def word(self, name: str, known: Collection[str], strictest: str) -> str:
        """Return a word of a closed list; a missing or unknown one counts as the strictest."""
        value = self.text(name, strictest)
        return value if value in known else strictest

    def number(self, name: str, default: int = 0) -> int:
        """Return a whole number from 0 to LATEST_MS: a time or a length in milliseconds, or a count.

        Raises:
            Unreadable: something else stands there.
        """
        value = self._value(name)
        return default if value is None else _number(value, name)

    def fact(self, name: str) -> bool:
        """Return a yes or no; missing means no.

        Raises:
            Unreadable: something else stands there.
        """
        value = self._value(name)
        if value is not None and not isinstance(value, bool):
            raise Unreadable(name)
        return bool(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts.

        Raises:
            Unreadable: something else stands there.
        """
        items = self._list(name)
        if not all(isinstance(item, str) for item in items):
            raise Unreadable(name)
        return tuple(items)

    def objects(self, name: str) -> tuple[Mapping[str, Any], ...]:
        """Return a list of objects.

        Raises:
            Unreadable: something else stands there.
        """
        items = self._list(name)
        if not all(isinstance(item, Mapping) for item in items):
            raise Unreadable(name)
        return tuple(items)

    def counts(self, name: str) -> dict[str, int]:
        """Return counts by name.

        Raises:
            Unreadable: something else stands there.
        """
        value = self._value(name)
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            raise Unreadable(name)
        return {str(key): _number(count, name) for key, count in value.items()}

    def _value(self, name: str) -> Any:
        return self.values.get(name)

    def _list(self, name: str) -> list[Any] | tuple[Any, ...]:
        value = self._value(name)
        if value is None:
            return ()
        if not isinstance(value, list | tuple):
            raise Unreadable(name)
        return value


def _number(value: Any, name: str) -> int:
    if type(value) is not int or not 0 <= value <= LATEST_MS:
        raise Unreadable(name)
    return value
