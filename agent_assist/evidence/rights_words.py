"""What rights, grounds and reasons are called in each language, for every page that names them. Read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import tomli

from agent_assist.resources import files


@cache
def rights_words(language: str) -> Mapping[str, str]:
    """Return the words of a language of the pages, such as `en`, by key."""
    read: Mapping[str, str] = tomli.loads(files().joinpath("rights", f"{language}.toml").read_text(encoding="utf-8"))
    return read
