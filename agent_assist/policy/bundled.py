"""Where the data that ships with the program lies: in a checkout, an installed or a frozen program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from agent_assist.resources import files

if TYPE_CHECKING:
    from agent_assist.policy.pack import Pack


def _resources() -> Path:
    return Path(str(files()))


def default_pack_path() -> Path:
    """Return the folder of the pack that ships with the program."""
    return _resources() / "packs" / "default"


def default_scripts_path() -> Path:
    """Return the folder of the scripts in the pack that ships with the program."""
    return default_pack_path() / "scripts"


def load_default() -> Pack:
    """Load the pack that ships with the program, signatures and all.

    Raises:
        PackRefused: the folder does not hold what the maintainers signed.
    """
    from agent_assist.policy.pack_files import read_contents
    from agent_assist.policy.signing import load_signed  # loads cryptography, which importing the engine need not
    from agent_assist.policy.trust import SHIPPED

    return load_signed(read_contents(default_pack_path()), SHIPPED)
