"""What failed since the start, in a file beside the log: `agent-assist doctor` and the support bundle read it.

It holds names of parts, counts, times, and where in the program; no content of calls.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import msgspec

from agent_assist.desktop.runtime import own_files
from agent_assist.desktop.runtime.failing import Trouble

NAME: Final = "failing.json"
SIZE_LIMIT: Final = 256_000
"""A longer file is none of ours."""


def write(folder: Path, troubles: Sequence[Trouble]) -> None:
    """Replace the file; without any trouble it goes. A folder that cannot be written is no further trouble."""
    own_files.put(folder / NAME, msgspec.json.encode(list(troubles)) if troubles else b"")


def read(folder: Path) -> list[Trouble]:
    """Return what the newest desktop wrote; empty where nothing failed or the file cannot be read."""
    path = folder / NAME
    try:
        if path.stat().st_size > SIZE_LIMIT:
            return []
        return msgspec.json.decode(path.read_bytes(), type=list[Trouble])
    except (OSError, msgspec.MsgspecError):
        return []
