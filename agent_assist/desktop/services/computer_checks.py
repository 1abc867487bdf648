"""What the first start looks at on a computer, as values: what was found, not what is said of it.

What was not seen is never called off or absent: it is `UNTRIED`.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Check(StrEnum):
    """What is looked at, in this order."""

    PHONE = "phone"
    RECORDER = "recorder"
    KEYRING = "keyring"
    SERVER = "server"
    SOUND = "sound"
    DISPLAY = "display"


class Mark(StrEnum):
    """How a check stands."""

    RUNNING = "running"
    OK = "ok"
    HELPED = "helped"
    """It keeps nobody from taking calls, and something could be better."""
    FAILED = "failed"
    UNTRIED = "untried"
    """It cannot be known yet."""


class Finding(StrEnum):
    """What was found, with how it stands as its first word."""

    RUNNING = "running"
    PHONE_HEARD = "ok phone_heard"
    PHONE_LOST = "failed phone_lost"
    PHONE_UNHEARD = "untried phone_unheard"
    """A softphone that only tells of calls, and has not told of one."""
    RECORDER_ANSWERS = "ok recorder_answers"
    RECORDER_UNTRIED = "untried recorder_untried"
    RECORDER_BY_HAND = "helped recorder_by_hand"
    RECORDER_NONE = "helped recorder_none"
    RECORDER_FAILS = "failed recorder_fails"
    KEYRING_KEEPS = "ok keyring_keeps"
    KEYRING_LOCKED = "failed keyring_locked"
    KEYRING_UNSAFE = "failed keyring_unsafe"
    SERVER_ANSWERS = "ok server_answers"
    SERVER_AWAY = "helped server_away"
    SERVER_UNWELL = "helped server_unwell"
    SERVER_NONE = "helped server_none"
    SOUND_UNTRIED = "untried sound_untried"
    SOUND_PLAYED = "untried sound_played"
    SOUND_HEARD = "ok sound_heard"
    DISPLAY_FITS = "ok display_fits"
    DISPLAY_LOW = "helped display_low"
    DISPLAY_PLACED = "helped display_placed"
    """The system decides where windows stand, and which is in front."""

    @property
    def mark(self) -> Mark:
        """How it stands."""
        return Mark(self.value.partition(" ")[0])


class Found(Struct, frozen=True):
    """What one check found.

    Args:
        finding: what.
        detail: the server's address, the size of the screen, or the code of an error; empty where there is none.
    """

    finding: Finding
    detail: str = ""


def phone_found(kind: str, links: dict[str, bool], hooks: int) -> Found:
    """Return what is known of the softphone. Pure.

    Args:
        kind: the one that the settings name.
        links: each source of calls, and whether it is heard.
        hooks: how many kinds of hooks have told of a call since the start.
    """
    own = links.get(kind)
    if hooks or (own and kind != _HOOK):
        return Found(Finding.PHONE_HEARD)
    if own is False:
        return Found(Finding.PHONE_LOST)
    return Found(Finding.PHONE_UNHEARD)


_HOOK = "handoff"
"""The source that listens for hooks; that it listens says nothing of a phone."""
