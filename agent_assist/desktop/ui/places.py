"""Where the panel stood, per monitor set-up, and how it comes back to a visible place."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect, QSettings

_EDGE = 12
_LEAST_VISIBLE = 80
_LIMIT = 100_000


class Place(NamedTuple):
    """Top left corner and height of the panel in px of the virtual desktop."""

    x: int
    y: int
    height: int


class WindowPlaces(Protocol):
    """Remembers places. Main thread only."""

    def load(self, setup: str) -> Place | None:
        """Return the place kept for a monitor set-up, or None."""

    def save(self, setup: str, place: Place) -> None:
        """Keep a place for a monitor set-up."""


class MemoryPlaces:
    """Keeps places only as long as it lives."""

    def __init__(self) -> None:
        self._kept: dict[str, Place] = {}

    def load(self, setup: str) -> Place | None:
        """Return the place kept for a monitor set-up, or None."""
        return self._kept.get(setup)

    def save(self, setup: str, place: Place) -> None:
        """Keep a place for a monitor set-up."""
        self._kept[setup] = place


class SettingsPlaces:
    """Keeps places in the given settings; what is malformed there counts as nothing kept."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def load(self, setup: str) -> Place | None:
        """Return the place kept for a monitor set-up, or None."""
        parts = str(self._settings.value(f"places/{setup}", "")).split(" ")
        try:
            x, y, height = (int(part) for part in parts)
        except ValueError:
            return None
        return Place(x, y, height) if max(abs(x), abs(y), abs(height)) <= _LIMIT else None

    def save(self, setup: str, place: Place) -> None:
        """Keep a place for a monitor set-up."""
        self._settings.setValue(f"places/{setup}", f"{place.x} {place.y} {place.height}")


def setup_key(screens: list[QRect]) -> str:
    """Name a monitor set-up by the geometry of its screens, in any order."""
    found = sorted((s.x(), s.y(), s.width(), s.height()) for s in screens)
    return "+".join(f"{w}x{h}_{x}_{y}" for x, y, w, h in found)


def settle(kept: Place | None, width: int, screens: list[QRect], least_height: int) -> QRect:
    """Decide where the panel goes.

    Args:
        kept: the remembered place, or None.
        width: the panel's width.
        screens: usable areas, the main one first; at least one.
        least_height: least height of the panel.

    Returns:
        The kept place if enough of its top (the recorder band) is on a screen, made to fit that screen; otherwise
        the right edge of the main screen over its whole height.
    """
    if kept is not None:
        top = QRect(kept.x, kept.y, width, _LEAST_VISIBLE)
        for screen in screens:
            seen = screen.intersected(top)
            if seen.width() >= _LEAST_VISIBLE and seen.height() >= _LEAST_VISIBLE // 2:
                height = min(max(kept.height, least_height), screen.height())
                x = min(max(kept.x, screen.left()), screen.right() - width + 1)
                y = min(max(kept.y, screen.top()), screen.bottom() - height + 1)
                return QRect(x, max(y, screen.top()), width, height)
    main = screens[0]
    height = max(least_height, main.height() - 2 * _EDGE)
    return QRect(main.right() - width - _EDGE + 1, main.top() + _EDGE, width, min(height, main.height()))
