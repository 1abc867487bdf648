"""The note for the translator beside each sentence: where it is shown, its room, and an example of each value."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("notes.toml")
STATUS_MODULE, STATUS_SIGN = "desktop/presenters/wording.py", " · "
"""A sentence of this module with this sign stands in the status line."""
PLACE = re.compile(r"\{(\w+)\}")


@cache
def _tables() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def examples() -> Mapping[str, str]:
    """Return an example of each value by its name."""
    return _tables()["examples"]


def place_of(module: str) -> str:
    """Return where the sentences of a module are shown.

    Raises:
        KeyError: notes.toml has no place for it.
    """
    places = _tables()["places"]
    fitting = [name for name in places if module.startswith(name)]
    if not fitting:
        raise KeyError(module)
    return places[max(fitting, key=len)]


def note(sentence: str, module: str) -> str:
    """Return the note of a sentence, for example `panel, … | one line … | {n}: 3 | desktop/presenters/….py`.

    Raises:
        KeyError: notes.toml has no place for its module, or no example of a value.
    """
    tables = _tables()
    where, limit = place_of(module), tables["limits"].get(module, "")
    if module == STATUS_MODULE and STATUS_SIGN in sentence:
        where, limit = tables["status"]["place"], tables["status"]["limit"]
    values = (f"{{{name}}}: {tables['examples'][name]}" for name in dict.fromkeys(PLACE.findall(sentence)))
    return " | ".join(part for part in (where, limit, *values, module) if part)
