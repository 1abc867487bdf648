"""Text with placeholders, filled for one place only: a path, a JSON value, a form field, a header. Pure.

What is put in comes from the call and the settings, so it is encoded for its place and never joined raw.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final
from urllib.parse import quote

from agent_assist.domain.errors import BadInput

CALL_ID: Final = "call_id"
ITEM: Final = "item"
"""Stands for one finished recording, in the path of its audio alone."""
_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_VALUE: Final = re.compile(r"value\.([a-z][a-z0-9_]{0,39})")


def placeholders(text: str) -> Iterator[str]:
    """Yield the names in a template: `call_id`, or the name of a value with `value.` before it.

    Raises:
        BadInput: a brace that belongs to no known placeholder.
    """
    for name in _PLACEHOLDER.findall(text):
        if name not in {CALL_ID, ITEM} and _VALUE.fullmatch(name) is None:
            raise BadInput("A template has an unknown placeholder.", "Use {call_id} or {value.NAME}.")
        yield name
    if any(brace in _PLACEHOLDER.sub("", text) for brace in "{}"):
        raise BadInput("A template has a single brace.", "Use {call_id} or {value.NAME}.")


def texts(tree: object) -> Iterator[str]:
    """Yield every text in a JSON value, keys left out: they are never templates."""
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, Mapping):
        for value in tree.values():
            yield from texts(value)
    elif isinstance(tree, list):
        for value in tree:
            yield from texts(value)


def filled(text: str, known: Mapping[str, str]) -> str:
    """Return a template filled as plain text; the caller encodes the whole for its place."""
    return _filled(text, known, lambda value: value)


def filled_path(text: str, known: Mapping[str, str]) -> str:
    """Return a path template filled; each value is percent-encoded and so stays inside its segment."""
    return _filled(text, known, lambda value: quote(value, safe=""))


def filled_tree(tree: object, known: Mapping[str, str]) -> object:
    """Return a JSON value with all its texts filled."""
    if isinstance(tree, str):
        return filled(tree, known)
    if isinstance(tree, Mapping):
        return {key: filled_tree(value, known) for key, value in tree.items()}
    if isinstance(tree, list):
        return [filled_tree(value, known) for value in tree]
    return tree


def _filled(text: str, known: Mapping[str, str], encoded: Callable[[str], str]) -> str:
    return _PLACEHOLDER.sub(lambda match: encoded(known[match[1]]), text)
