"""Where the data files lie: packs, words of each language, icons, fonts, profiles, compiled translations.

In a checkout they are the folder `resources` beside the package. A wheel and a frozen program carry the same folder
inside the package, as `agent_assist/data`; the build puts it there (pyproject.toml, packaging/contents.py).
"""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path


def files() -> Traversable:
    """Return the folder of the data files. It is looked for at each call and never remembered.

    Raises:
        FileNotFoundError: the installation has lost its data files.
    """
    carried = resources.files("agent_assist") / "data"
    if carried.is_dir():
        return carried
    beside = Path(__file__).resolve().parents[1] / "resources"
    if beside.is_dir():
        return beside
    raise FileNotFoundError(beside)


def tables(folder: str) -> list[str]:
    """Return the names of the TOML files that lie in a folder of the data files, sorted and without their ending."""
    entries = (entry.name for entry in (files() / folder).iterdir())
    return sorted(name.removesuffix(".toml") for name in entries if name.endswith(".toml"))
