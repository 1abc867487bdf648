"""How a day is written for a customer: in words, never as 2026-11-24. Pure but for reading the months, once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import tomli

from agent_assist.resources import files

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)


@cache
def _languages() -> Mapping[str, Mapping[str, Any]]:
    return tomli.loads(files().joinpath("dates.toml").read_text(encoding="utf-8"))


def written(day: str, language: str) -> str:
    """Return a day as a person writes it; its parts stay on one line.

    Args:
        day: as the log has it, `2026-11-24`; anything else comes back as it is.
        language: a language of resources/dates.toml.
    """
    found = _DAY.fullmatch(day)
    if not found:
        return day
    year, month, number = (int(part) for part in found.groups())
    words = _languages()[language]
    name = words["months"][month - 1] if 1 <= month <= len(words["months"]) else str(month)
    return str(words["form"]).format(day=number, month=name, year=year).replace(" ", "\N{NO-BREAK SPACE}")
