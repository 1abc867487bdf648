"""Where the data that ships with the program lies: in a checkout, an installed or a frozen program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def _resources() -> Path:
    return Path(str(files("agent_assist").joinpath("resources")))


def default_pack_path() -> Path:
    """Return the folder of the pack that ships with the program."""
    return _resources() / "packs" / "default"


def default_scripts_path() -> Path:
    """Return the folder of the scripts in the pack that ships with the program."""
    return default_pack_path() / "scripts"
