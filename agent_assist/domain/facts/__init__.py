"""Facts: what is written down, one type a kind. Pure.

A fact is past tense and never edited. Its body holds only plain JSON values; personal values stand under `personal`
and are encrypted before the fact is hashed (see evidence.personal). Each kind is one type in a module beside this one,
with its fields and its rules: who may write it, about what, what follows. docs/evidence-format.md and
docs/evidence.schema.json are made from these types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import ModuleType
from typing import Final

from msgspec import ValidationError, convert

from agent_assist.domain.facts import calibration, calls, consent, notes, places, recorder, review, sampling, server
from agent_assist.domain.facts.body import (
    About,
    Effect,
    FactBody,
    Rules,
    Unreadable,
    Writer,
    said,
    typed,
)
from agent_assist.domain.facts.fact import Actor, Fact, FactKind, PolicyRef, Role

__all__ = [
    "TYPES", "About", "Actor", "Effect", "Fact", "FactBody", "FactKind", "PolicyRef", "Role", "Rules", "Unreadable",
    "Writer", "read", "readable", "said",
]  # fmt: skip

THEMES: Final = (calls, places, consent, recorder, notes, review, server, sampling, calibration)
"""The modules that hold the kinds, in the order of the public format."""


def _types(theme: ModuleType) -> Iterator[type[FactBody]]:
    for value in vars(theme).values():
        if isinstance(value, type) and issubclass(value, FactBody) and "KIND" in vars(value):
            yield value


TYPES: Final[Mapping[str, type[FactBody]]] = {one.KIND: one for theme in THEMES for one in _types(theme)}
"""The type of each kind."""


def _prepare() -> None:
    """Let msgspec learn every type now, on the importing thread.

    It learns a type when it is first used, and without a lock: two threads that are first together crash the process.
    Facts are read on several lanes, so this cannot wait for the first of them (11 ms).
    """
    for kind in TYPES.values():
        with suppress(ValidationError):  # some kinds read nothing from an empty body; they are learned all the same
            convert({}, kind)


_prepare()


def read(fact: Fact) -> FactBody | None:
    """Return the body of a fact with its types; None for a kind that this version does not know.

    A field that was written closed is there if the fact was opened with its key, else it has its default.

    Raises:
        Unreadable: the body does not say what its kind must say.
    """
    found = TYPES.get(fact.kind)
    if found is None:
        return None
    opened = {name: fact.personal[name] for name in found.RULES.closed if name in fact.personal}
    return typed(found, {**fact.body, **opened} if opened else fact.body)


def readable(fact: Fact) -> FactBody | None:
    """Return the body of a fact with its types; None for a kind of a newer version, and where it cannot be read.

    For those to whom neither says anything. Who must count what cannot be read as the stricter thing asks `read`.
    """
    try:
        return read(fact)
    except Unreadable:
        return None
