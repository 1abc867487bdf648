"""The files a recorder writes for a call: found, measured, set aside. Looks at sizes, never at sound.

rtpengine writes `pcaps/<Call-ID, percent-encoded>-<16 hexadecimal digits>.pcap`, with the same digits for all
recordings of one call: a second start truncates the file of the first. So a closed file is renamed to
`….partN.pcap` before the next start.
"""

from __future__ import annotations

import contextlib
import re
import time
from functools import partial
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from agent_assist.domain.errors import RecorderUnreachable
from agent_assist.telephony.turned import turned

if TYPE_CHECKING:
    from pathlib import Path

HEADER_BYTES: Final = 24
"""Size of a pcap file without any packet."""


_file_errors = partial(
    turned,
    OSError,
    lambda _cause: RecorderUnreachable("The recorder's folder cannot be read.", "Check recording folder and rights."),
)


class CallFiles:
    """The files of one call. Used by one thread.

    Args:
        folder: the recorder's `pcaps` folder.
        call_id: the SIP Call-ID, any text; percent-encoding keeps it inside the folder.
    """

    def __init__(self, folder: Path, call_id: str) -> None:
        self._folder = folder
        name = re.escape(quote(call_id, safe=""))
        self._pattern = re.compile(rf"{name}-[0-9a-f]{{16}}(?:\.part(\d{{1,6}}))?\.pcap")
        self._paths: list[Path] = []
        self._seen_ns = -1

    def sizes(self) -> dict[int, int]:
        """Return the size of each file by its identity, which survives renaming.

        Raises:
            RecorderUnreachable: the folder is missing or unreadable.
        """
        with _file_errors():
            self._look()
            found: dict[int, int] = {}
            for path in self._paths:
                with contextlib.suppress(FileNotFoundError):
                    status = path.stat()
                    found[status.st_ino] = status.st_size
            return found

    def parts(self) -> list[Path]:
        """Return all files of the call in the order they were recorded. Raises RecorderUnreachable."""
        with _file_errors():
            self._look()
            return sorted(self._paths, key=self._order)

    def set_aside(self) -> None:
        """Rename the closed recording, if there is one with sound in it, so that the next start spares it.

        Raises:
            RecorderUnreachable: it could not be renamed; starting now would destroy it.
        """
        with _file_errors():
            self._look()
            whole = [path for path in self._paths if self._order(path) == _LAST]
            taken = [self._order(path) for path in self._paths if self._order(path) != _LAST]
            for path in whole:
                if path.stat().st_size > HEADER_BYTES:
                    number = max(taken, default=0) + 1
                    path.rename(path.with_name(f"{path.name.removesuffix('.pcap')}.part{number}.pcap"))
                    taken.append(number)
            self._seen_ns = -1

    def _look(self) -> None:
        """List the folder again if it changed; a spool of a busy day holds thousands of files."""
        changed_ns = self._folder.stat().st_mtime_ns
        if changed_ns == self._seen_ns and self._paths:
            return
        self._paths = [path for path in self._folder.iterdir() if self._pattern.fullmatch(path.name)]
        # A change within the same tick of the file system's clock would not be told from this one.
        settled = changed_ns < time.time_ns() - _SETTLED_NS
        self._seen_ns = changed_ns if settled else -1

    def _order(self, path: Path) -> int:
        match = self._pattern.fullmatch(path.name)
        return int(match[1]) if match and match[1] else _LAST


class Growth:
    """Adds up what files have grown by since it was made; a later file counts from its header on."""

    def __init__(self, sizes: dict[int, int]) -> None:
        self._sizes = dict(sizes)
        self.total = 0
        """Bytes grown, never falling."""

    def observe(self, sizes: dict[int, int]) -> int:
        """Take in the sizes as they are now; returns the total. A file begun anew counts anew."""
        for identity, size in sizes.items():
            before = self._sizes.get(identity, HEADER_BYTES)
            if size < before:
                before = HEADER_BYTES
            self.total += max(0, size - before)
        self._sizes = dict(sizes)
        return self.total


_SETTLED_NS: Final = 2_000_000_000
_LAST: Final = 1 << 30
"""Order of the file that is, or was last, written: behind all parts."""
