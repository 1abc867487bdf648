"""Where the native relay of this installation lies."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from agent_assist.domain.errors import BadInput

NAME = "agent-assist-call"


def find_relay(given: str | None = None) -> Path | None:
    """Return the relay: the given one, the one beside the program, or the one on the PATH; None where there is none.

    Raises:
        BadInput: the given one is no file.
    """
    if given is not None:
        if not Path(given).is_file():
            raise BadInput("There is no relay at the path of --relay.", f"Give the path of {NAME}.")
        return Path(given)
    name = f"{NAME}.exe" if sys.platform == "win32" else NAME
    beside = Path(sys.executable).resolve().parent / name
    if beside.is_file():
        return beside
    found = shutil.which(name)
    return Path(found) if found else None
