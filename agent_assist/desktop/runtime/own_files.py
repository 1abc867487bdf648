"""Files that nobody but their owner can read.

On Windows a file has the rights of its folder, and the program's folders lie in the user's profile, which other users
cannot open.
"""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import Final

from agent_assist.domain.errors import BadInput

MODE: Final = 0o600
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO


def opener(path: str, flags: int) -> int:
    """Open a file for `open(…, opener=…)`; a new one is its owner's alone from its first moment on."""
    return os.open(path, flags, MODE)


def write(path: Path, data: bytes) -> None:
    """Write a file that its owner alone can read, also where it was there before.

    Raises:
        OSError: it cannot be written.
    """
    with open(path, "wb", opener=opener) as file:  # Path.open takes no opener
        file.write(data)
    close_to_others(path)


def save(path: Path, data: bytes, refused: str) -> Path:
    """Write a file where a person wanted it, for its owner alone, and return it.

    Raises:
        BadInput: it cannot be written there; `refused` says so.
    """
    try:
        write(path, data)
    except OSError as exc:
        raise BadInput(refused, "Choose another file.") from exc
    return path


def put(path: Path, data: bytes) -> None:
    """Replace a small file in one step, and make its folder where there is none; without data the file goes.

    A folder that cannot be written is no further trouble: what such a file says is said elsewhere, too.
    """
    try:
        if not data:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        write(part, data)
        part.replace(path)
    except OSError:
        return


def close_to_others(path: Path) -> None:
    """Take the rights of others away from a file that an earlier version left open to them; one not there is passed."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # of another owner, or on a file system without rights
        if path.stat().st_mode & _OTHERS:
            path.chmod(MODE)
