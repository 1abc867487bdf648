"""Every error a person or a program can meet, as one tree.

    AssistError(code, title, advice, ids)
    ├ OperatorError    the person can act now
    │   FieldRejected, UnlockRefused, BadInput, PackRefused
    ├ ConditionError   the world is at fault
    │   Offline, ServerBusy, AuthExpired, Forbidden, VersionTooOld, VaultLocked, VaultUnsafe, StoreKeyMissing,
    │   StoreKeyWrong, StoreMissing, StoreCorrupt, StoreTooNew, StoreBusy, DiskFull, SoftphoneLost,
    │   RecorderUnreachable, RecordingNotReady, RecordingUnavailable, SecretMissing, SettingsUnreadable,
    │   LessonUnreadable, DesktopRunning, DesktopBusy
    ├ RefusedEvent     the server said no
    │   Gone, Invalid
    └ BugError         our fault

Each adapter maps its library's exceptions to these in exactly one context manager.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from types import TracebackType

_FRAMES: Final = 12
"""Most frames that are named of a bug: behind so many nobody reads, and a recursion has a thousand."""


class AssistError(Exception):
    """An error with a stable code, a title (what is wrong) and advice (what to do).

    Args:
        title: one short sentence, free of call content.
        advice: one short sentence that says what to do next.
        ids: opaque identifiers that help to find the case; never content of a call.
    """

    code: ClassVar[str] = "assist"

    def __init__(self, title: str, advice: str, ids: tuple[str, ...] = ()) -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice
        self.ids = ids

    def line(self) -> str:
        """Return the one-line form that commands print: code, what is wrong, what to do."""
        return f"{self.code}: {self.title} {self.advice}".replace("\n", " ")


class OperatorError(AssistError):
    """The person in front of the screen can act on this now."""

    code = "operator"


class FieldRejected(OperatorError):
    """A typed value was not taken; the field keeps it, and the title says what would be."""

    code = "field_rejected"


class UnlockRefused(OperatorError):
    """Name, password or one-time code were not accepted."""

    code = "unlock_refused"


class BadInput(OperatorError):
    """A command, file or message from outside cannot be read as what it should be."""

    code = "bad_input"


class PackRefused(OperatorError):
    """A policy pack is not what its reviewers signed, or not signed by those who are trusted.

    `reason` is one word: manifest, digest, unsigned, signature, unknown_key, too_few, content.
    """

    code = "pack_refused"

    def __init__(self, title: str, advice: str, ids: tuple[str, ...] = (), reason: str = "") -> None:
        super().__init__(title, advice, ids)
        self.reason = reason


class ConditionError(AssistError):
    """The world is at fault: network, server, keyring, disk."""

    code = "condition"


class Offline(ConditionError):
    """The server cannot be reached, or did not answer in time. Trying again later is always safe."""

    code = "offline"


class ServerBusy(ConditionError):
    """The server answered that it cannot answer now; trying later is right."""

    code = "server_busy"


class AuthExpired(ConditionError):
    """The server no longer accepts this token."""

    code = "auth_expired"


class Forbidden(ConditionError):
    """The server knows who asks and says no."""

    code = "forbidden"


class VersionTooOld(ConditionError):
    """The other side speaks a newer protocol."""

    code = "version_too_old"


class VaultLocked(ConditionError):
    """The operating system's keyring is there but locked."""

    code = "vault_locked"


class VaultUnsafe(ConditionError):
    """There is no keyring, or one that does not protect what it stores. Stops start-up."""

    code = "vault_unsafe"


class StoreKeyMissing(ConditionError):
    """The cache file exists but its key is not in the keyring."""

    code = "store_key_missing"


class StoreKeyWrong(ConditionError):
    """The key in the keyring does not open the cache file."""

    code = "store_key_wrong"


class StoreMissing(ConditionError):
    """The keyring holds the key of a cache file, and the file is not there."""

    code = "store_missing"


class StoreCorrupt(ConditionError):
    """The cache file is damaged. It is kept, never deleted."""

    code = "store_corrupt"


class StoreTooNew(ConditionError):
    """A newer version of the program wrote the cache file."""

    code = "store_too_new"


class StoreBusy(ConditionError):
    """Another process holds the cache file."""

    code = "store_busy"


class DiskFull(ConditionError):
    """There is no room left where the cache lives."""

    code = "disk_full"


class SoftphoneLost(ConditionError):
    """The connection to the softphone ended or cannot be made."""

    code = "softphone_lost"


class DesktopRunning(ConditionError):
    """A desktop of this user runs, and only one program may write the device's chain."""

    code = "desktop_running"


class DesktopBusy(ConditionError):
    """The desktop has more waiting than it can work off; what was asked of it now was not taken."""

    code = "busy"


class RecorderUnreachable(ConditionError):
    """The recorder does not answer, or does not let this desktop in.

    `reason` is the error of the reports that follow: recorder_unreachable, recorder_forbids, recorder_busy,
    secret_missing, or the code of what is wrong with the keyring.
    """

    code = "recorder_unreachable"

    def __init__(self, title: str, advice: str, ids: tuple[str, ...] = (), reason: str = "") -> None:
        super().__init__(title, advice, ids)
        self.reason = reason or self.code


class SecretMissing(ConditionError):
    """A password or token that the house has to give is not in the keyring."""

    code = "secret_missing"


class RecordingNotReady(ConditionError):
    """A finished call's recording is still being written or prepared; asking again later may help."""

    code = "recording_not_ready"


class RecordingUnavailable(ConditionError):
    """A finished call's recording cannot be fetched or read."""

    code = "recording_unavailable"


class SettingsUnreadable(ConditionError):
    """The settings file is not what it should be.

    `place` is the file, with the line where it is known; `fault` the setting and what is wrong with it, never its
    value; `allowed` what may stand there. Each is empty where it is not known.
    """

    code = "settings_unreadable"

    def __init__(
        self,
        title: str,
        advice: str,
        ids: tuple[str, ...] = (),
        *,
        place: str = "",
        fault: str = "",
        allowed: str = "",
    ) -> None:
        super().__init__(title, advice, ids)
        self.place = place
        self.fault = fault
        self.allowed = allowed


class LessonUnreadable(ConditionError):
    """A lesson's file is not as it must be; the title says which one, and what is wrong with it."""

    code = "lesson_unreadable"


class RefusedEvent(AssistError):
    """The server refused one event; the event is kept and shown, never dropped."""

    code = "refused_event"


class Gone(RefusedEvent):
    """What the event speaks of no longer exists."""

    code = "gone"


class Invalid(RefusedEvent):
    """The event does not hold to the format or its chain."""

    code = "invalid"


class BugError(AssistError):
    """Our fault. Its trace is redacted and it is never shown as advice."""

    code = "bug"


def bug_place(trace: TracebackType | None) -> str:
    """Return file and line of each frame of a bug, the innermost last; of more than 12 the innermost.

    What a log may say of a bug: never its message, for that may hold what a customer said.
    """
    import os  # both take longer to load than what asks, which never does while there is no bug
    import traceback

    frames = traceback.extract_tb(trace)[-_FRAMES:]
    return " > ".join(f"{os.path.basename(frame.filename)}:{frame.lineno}" for frame in frames)  # noqa: PTH119
