"""Which programs the telephone system needs, and where they are."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

PACKAGES: Final = {"kamailio": "kamailio", "rtpengine": "rtpengine-daemon", "baresip": "baresip-core"}
"""Program to Debian package."""
APT_COMMAND: Final = "apt-get install --no-install-recommends kamailio rtpengine-daemon baresip-core espeak-ng"
"""What installs all of it; espeak-ng is optional and gives speech instead of tones."""
_SYSTEM_FOLDERS: Final = "/usr/local/sbin:/usr/sbin:/sbin"
_MODULE_FOLDERS: Final = (
    "/usr/lib/baresip/modules",
    "/usr/local/lib/baresip/modules",
    "/opt/homebrew/lib/baresip/modules",
)


def find_program(name: str) -> str | None:
    """Return the path of a program, also where an ordinary user's PATH does not look."""
    return shutil.which(name) or shutil.which(name, path=_SYSTEM_FOLDERS)


def missing_programs() -> list[str]:
    """Return the Debian packages of the needed programs that are not installed here; empty if all are."""
    missing = [package for program, package in PACKAGES.items() if find_program(program) is None]
    if "baresip-core" not in missing and module_folder() is None:
        missing.append("baresip-core")
    return missing


def publishes_dialogs() -> bool:
    """Tell whether kamailio's modules for dialog events are installed (kamailio-presence-modules)."""
    return any(Path("/usr/lib").glob("*/kamailio/modules/presence_dialoginfo.so"))


def module_folder() -> Path | None:
    """Return where baresip keeps its modules."""
    given = os.environ.get("BARESIP_MODULES")
    folders = [given] if given else list(_MODULE_FOLDERS)
    return next((Path(folder) for folder in folders if Path(folder, "ctrl_tcp.so").is_file()), None)
