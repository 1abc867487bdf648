"""Whole numbers as people of the windows' language write them: 20,000, 20.000, 20 000; and how dates are typed.

Main thread only.

The language is that of the windows, not of the system: a German sentence has no English number in it. In Arabic the
digits are those of the times and dates beside them, 0 to 9.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale

_TAGS = {"ar": "ar-AE"}
"""Locales that write a language with the digits 0 to 9 where its first one does not."""
_DATES = {"en": "en-GB"}
"""Locales whose dates are in the order of our own sentences where the first one of a language has another."""
_SOURCE = "en"


class _Windows:
    """The locale in which the windows write their numbers."""

    locale = QLocale(_SOURCE)


def write_in(language: str) -> None:
    """Write numbers as a language does from now on, a tag such as `de`."""
    _Windows.locale = QLocale(_TAGS.get(language, language))


def dates() -> QLocale:
    """Return the locale in which a date is typed: that of the windows, with the day first as in sentences."""
    return QLocale(_DATES.get(_Windows.locale.name().partition("_")[0], _Windows.locale.name()))


def number(value: int) -> str:
    """Return a whole number with the separators of the windows' language."""
    return _Windows.locale.toString(value)
