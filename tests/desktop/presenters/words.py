"""Every word of a state: its texts filled in, and its plain strings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import msgspec

from agent_assist.desktop.presenters.text import Text


def words(value: object) -> Iterator[str]:
    """Yield every word that a window would draw of a state; fails where a text lacks a part."""
    return (part.plain() if isinstance(part, Text) else part for part in _parts(value))


def sentences(value: object) -> Iterator[str]:
    """Every sentence of a state as it is read: its texts, and no structural string such as a purpose's id."""
    return (part.plain() for part in _parts(value) if isinstance(part, Text))


def _parts(value: object) -> Iterator[Text | str]:
    if isinstance(value, Text | str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _parts(getattr(value, field.name))
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _parts(getattr(value, name))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _parts(item)
    elif isinstance(value, dict):
        yield from _parts(list(value.items()))
