"""Every word of a state: its texts filled in, and its plain strings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import msgspec

from agent_assist.desktop.presenters.text import Text


def words(value: object) -> Iterator[str]:
    """Yield every word that a window would draw of a state; fails where a text lacks a part."""
    if isinstance(value, Text):
        yield value.plain()
    elif isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from words(getattr(value, field.name))
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from words(getattr(value, name))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from words(item)
    elif isinstance(value, dict):
        yield from words(list(value.items()))
