"""Finished recordings by path: a folder of WAVs whose names hold the call's id, and what all files have in common."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final
from urllib.parse import quote

from agent_assist.domain.errors import RecordingNotReady, RecordingUnavailable
from agent_assist.telephony.ports.recordings import FinishedCall, RecordingFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

LOOK_AGAIN_S: Final = 0.4
"""A file that grew within this time is still written: rtpengine's grow every 0.16 to 0.185 s (measured)."""
FILES_LIMIT: Final = 100_000
"""Most names that are looked at in a folder."""
PARTS_LIMIT: Final = 256
"""Most files of one call."""
_AFTER_MS: Final = 24 * 3_600_000
"""A file that was last written to later than this after the call is not its recording."""


class FolderRecordings:
    """WAVs whose names hold the call's id, as given or percent-encoded, between characters that no id has.

    Args:
        folder: where they are, as seen from this machine; folders below it are not looked at.
        pause: waits for seconds; given in tests.
    """

    name = "folder"

    def __init__(self, folder: Path, pause: Callable[[float], object] | None = None) -> None:
        self._folder = folder
        self._pause = pause or threading.Event().wait

    def fetch(self, call: FinishedCall) -> Sequence[RecordingFile]:
        """Return the call's files, the earliest first. Raises as the port says; blocks for LOOK_AGAIN_S."""
        try:
            paths = self._find(call)
            before = [path.stat().st_size for path in paths]
            self._pause(LOOK_AGAIN_S)
            after = [path.stat().st_size for path in paths]
        except OSError as exc:
            raise RecordingUnavailable("The folder of recordings cannot be read.", "Check path and rights.") from exc
        if before != after:
            raise growing()
        return described(paths)

    def _find(self, call: FinishedCall) -> list[Path]:
        names = "|".join(re.escape(name) for name in {call.call_id, quote(call.call_id, safe="")})
        wanted = re.compile(rf"(?:.*[^A-Za-z0-9])?(?:{names})(?:[^A-Za-z0-9].*)?\.wav", re.IGNORECASE)
        found: list[tuple[int, str, Path]] = []
        for number, path in enumerate(self._folder.iterdir()):
            if number >= FILES_LIMIT:
                raise RecordingUnavailable(
                    "The folder holds too many files.", "Use a folder that contains only recent recordings."
                )
            if wanted.fullmatch(path.name) and path.is_file():
                written_ms = path.stat().st_mtime_ns // 1_000_000
                if call.began_at_ms - _AFTER_MS <= written_ms <= call.ended_at_ms + _AFTER_MS:
                    found.append((written_ms, path.name, path))
        return [path for _, _, path in sorted(found)]


def described(paths: Iterable[Path]) -> list[RecordingFile]:
    """Return files as the port wants them, in the given order. Raises RecordingUnavailable: too many, or one gone."""
    files: list[RecordingFile] = []
    for path in paths:
        if len(files) >= PARTS_LIMIT:
            raise RecordingUnavailable("The call has too many files.", "Look at the recorder's folder.")
        try:
            closed_ms = path.stat().st_mtime_ns // 1_000_000
        except OSError as exc:
            raise RecordingUnavailable(
                "A recording is missing or can't be read.", "Check the folder's rights."
            ) from exc
        files.append(RecordingFile(_opener(path), closed_ms))
    return files


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


def growing() -> RecordingNotReady:
    """Return the error of a file that grew between two looks."""
    return RecordingNotReady("The recording is still being written.", "It is looked at again in a moment.")
