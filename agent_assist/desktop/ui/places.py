"""Where the panel stood, per monitor set-up, and how it comes back to a visible place."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QMargins, QPoint, QRect, QSettings, QSize

_LEAST_VISIBLE = 80
_LIMIT = 100_000


class Place(NamedTuple):
    """Top left corner and height of the panel in px of the virtual desktop."""

    x: int
    y: int
    height: int


class WindowPlaces(Protocol):
    """Remembers places, and what a person chose for all windows. Main thread only."""

    def load(self, setup: str) -> Place | None:
        """Return the place kept for a monitor set-up, or None."""

    def save(self, setup: str, place: Place) -> None:
        """Keep a place for a monitor set-up."""

    def keys_need_alt(self) -> bool:
        """Tell whether the person chose that single characters act only with Alt held."""

    def keep_keys_need_alt(self, needed: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Keep what the person chose."""

    def voice_wanted(self) -> bool:
        """Tell whether the person wants to hear the practice caller; they do until they say otherwise."""

    def keep_voice_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Keep what the person chose."""


class MemoryPlaces:
    """Keeps places only as long as it lives."""

    def __init__(self) -> None:
        self._kept: dict[str, Place] = {}
        self._need_alt = False
        self._voice = True

    def load(self, setup: str) -> Place | None:
        """Return the place kept for a monitor set-up, or None."""
        return self._kept.get(setup)

    def save(self, setup: str, place: Place) -> None:
        """Keep a place for a monitor set-up."""
        self._kept[setup] = place

    def keys_need_alt(self) -> bool:
        """Tell whether the person chose that single characters act only with Alt held."""
        return self._need_alt

    def keep_keys_need_alt(self, needed: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Keep what the person chose."""
        self._need_alt = needed

    def voice_wanted(self) -> bool:
        """Tell whether the person wants to hear the practice caller."""
        return self._voice

    def keep_voice_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Keep what the person chose."""
        self._voice = wanted


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
        self._settings.sync()  # a session that ends hard must not take the place with it

    def keys_need_alt(self) -> bool:
        """Tell whether the person chose that single characters act only with Alt held."""
        return self._settings.value("keys/need_alt", "no") == "yes"

    def keep_keys_need_alt(self, needed: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Keep what the person chose."""
        self._keep("keys/need_alt", chosen=needed)

    def voice_wanted(self) -> bool:
        """Tell whether the person wants to hear the practice caller."""
        return self._settings.value("practice/voice", "yes") != "no"

    def keep_voice_wanted(self, wanted: bool) -> None:  # noqa: FBT001 - a setter of one fact
        """Keep what the person chose."""
        self._keep("practice/voice", chosen=wanted)

    def _keep(self, name: str, *, chosen: bool) -> None:
        self._settings.setValue(name, "yes" if chosen else "no")
        self._settings.sync()


def setup_key(screens: list[QRect]) -> str:
    """Name a monitor set-up by the geometry of its screens, in any order."""
    found = sorted((s.x(), s.y(), s.width(), s.height()) for s in screens)
    return "+".join(f"{w}x{h}_{x}_{y}" for x, y, w, h in found)


def settle(
    kept: Place | None, width: int, screens: list[QRect], least_height: int, frame: QMargins | None = None
) -> QRect:
    """Decide where the panel goes, so that the whole of it lies inside the usable area of one screen.

    Args:
        kept: the remembered place, or None.
        width: the panel's width.
        screens: usable areas, the main one first; at least one.
        least_height: least height of the panel; less where a screen has less.
        frame: what the system draws round the panel; None where that is not known yet.

    Returns:
        The panel without its frame: at the kept place if enough of its top (the recorder band) is on a screen, made to
        fit that screen; otherwise at the right edge of the main screen over its whole height.
    """
    inner = [screen.marginsRemoved(frame or QMargins()) for screen in screens]
    if kept is not None:
        top = QRect(kept.x, kept.y, width, _LEAST_VISIBLE)
        for screen in inner:
            seen = screen.intersected(top)
            if seen.width() >= _LEAST_VISIBLE and seen.height() >= _LEAST_VISIBLE // 2:
                return _within(QRect(kept.x, kept.y, width, max(kept.height, least_height)), screen)
    main = inner[0]
    return _within(QRect(main.right() - width + 1, main.top(), width, main.height()), main)


def rest(area: QRect, taken: QRect, least: QSize) -> QRect:
    """Return the largest part of an area that lies beside what is taken of it, to the left, right, above or below.

    Args:
        area: the usable area of a screen.
        taken: what another window has of it.
        least: what is smaller than this in a direction is of no use.

    Returns:
        That part; the whole area where nothing is taken, or where no part is of use.
    """
    held = area.intersected(taken)
    if held.isEmpty():
        return area
    parts = (
        QRect(area.topLeft(), QPoint(held.left() - 1, area.bottom())),
        QRect(QPoint(held.right() + 1, area.top()), area.bottomRight()),
        QRect(area.topLeft(), QPoint(area.right(), held.top() - 1)),
        QRect(QPoint(area.left(), held.bottom() + 1), area.bottomRight()),
    )
    useful = [part for part in parts if part.width() >= least.width() and part.height() >= least.height()]
    return max(useful, key=lambda part: part.width() * part.height(), default=area)


def _within(wanted: QRect, area: QRect) -> QRect:
    """Move a rectangle into an area; what is higher than the area becomes as high as it."""
    height = min(wanted.height(), area.height())
    x = max(min(wanted.x(), area.right() - wanted.width() + 1), area.left())
    y = max(min(wanted.y(), area.bottom() - height + 1), area.top())
    return QRect(x, y, wanted.width(), height)
