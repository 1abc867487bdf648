"""Whether the panel is kept out of screenshots and screen sharing, as the system was read back. Pure."""

from __future__ import annotations

from enum import StrEnum


class ScreenCapture(StrEnum):
    """What is known of it; nothing is claimed because it was asked for."""

    UNTRIED = "untried"
    """This system may keep a window out of captures; the panel has not asked it to, or not yet."""
    HIDDEN = "hidden"
    """The system said, when it was asked afterwards, that it leaves the panel out."""
    SEEN = "seen"
    """The system cannot, or did not do it."""
