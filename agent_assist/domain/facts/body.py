"""What every kind of fact declares, and how plain values become a typed body. Pure.

Each kind is one `FactBody` with its fields and units. Beside them it declares its `Rules`: who may write it, about
what, which values are personal, what follows it, and what an unreadable value counts as. Nothing is allowed by
default: the server stores no kind without writers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, ClassVar, Final, NamedTuple, TypeVar

import msgspec
from msgspec import UNSET, Meta, UnsetType

from agent_assist.domain.clock import LATEST_MS
from agent_assist.domain.facts.fact import FactKind

_PLACE = re.compile(r"at `\$\.(\w+)")
_MISSING = re.compile(r"required field `(\w+)`")
AtMs = Annotated[int, Meta(ge=0, le=LATEST_MS, description="milliseconds since 1970 UTC")]
LengthMs = Annotated[int, Meta(ge=0, le=LATEST_MS, description="milliseconds")]
Count = Annotated[int, Meta(ge=0, le=LATEST_MS, description="a count")]

T = TypeVar("T")


class Unreadable(ValueError):
    """A body holds a value of the wrong type or out of range. Carries the value's name, never its content."""


class Writer(StrEnum):
    """Who may write a kind. The server knows the origin by the device's token and the session that came with it."""

    AGENT = "agent"
    """The agent of the device acted; the actor's role is agent."""
    DESKTOP = "desktop"
    """The device acted by itself; the actor's role is system."""
    SUPERVISOR = "supervisor"
    """A supervisor acted, in an open session of their own; the actor's role is supervisor."""
    SERVER = "server"
    """The server acted, in its own chain; the actor's role is system."""


class About(StrEnum):
    """What a fact is about. A contact must be the writer's own, but for a supervisor who reviews and for the server."""

    NOTHING = "nothing"
    CONTACT = "contact"


class Effect(StrEnum):
    """What follows a stored fact. Nothing follows a refused one."""

    CASE_FILE = "case file"
    """The fold that panel, flags and review read."""
    CONTACT_ROW = "contact row"
    """What the supervisors' queue shows of a contact."""
    FLAG = "flag"
    """A flag in the queue, or a decision about one."""
    NEWS = "news for the agent"
    """A row that reaches the agent's desktop with the next exchange."""
    RECEIPT = "receipt"
    """A code opens the customer's receipt."""
    ERASURE = "erasure"
    """Keys are destroyed, or a device's copy is ticked off."""
    HOLD = "hold"
    """The contact is not erased while a hold stands."""
    ACCESS = "access"
    """A device loses its access."""


class Rules(NamedTuple):
    """What a kind of fact declares beside its fields.

    Args:
        writers: who may write it.
        about: what it may be about.
        personal: names of its personal values; their key must be that of the fact's own contact.
        effects: what follows it on desktop and server.
        strict: by field, what an unknown word counts as: always the stricter reading.
        soft: fields that count as missing where they cannot be read, because missing is the stricter reading.
        doubts: one that cannot be read casts doubt on where people are, and then no place counts as known.
        untold: why the customer's page has no sentence for it; empty where it has one.
        closed: fields that hold free text or an id from outside. They are written closed under `personal`, by their
            own names, so that an erasure reaches them; facts of earlier versions have them in the clear.
        born_closed: the kind is younger than closing, so no version ever wrote these fields in the clear, and one that
            comes with them so is refused.
    """

    writers: frozenset[Writer]
    about: frozenset[About]
    personal: tuple[str, ...] = ()
    effects: frozenset[Effect] = frozenset()
    strict: Mapping[str, StrEnum] = MappingProxyType({})
    soft: tuple[str, ...] = ()
    doubts: bool = False
    untold: str = ""
    closed: tuple[str, ...] = ()
    born_closed: bool = False

    @property
    def closable(self) -> tuple[str, ...]:
        """Every name that may stand under `personal`."""
        return (*self.personal, *self.closed)


class FactBody(msgspec.Struct, frozen=True):
    """The values of one kind of fact. Immutable; of personal values it has those that are its fields (`closed`)."""

    KIND: ClassVar[FactKind]
    RULES: ClassVar[Rules]
    OWN_WORDS: ClassVar[frozenset[str]] = frozenset()
    """Texts of closed fields that are the program's own: they say nothing of a person, and stay in the clear."""

    def plain(self) -> dict[str, object]:
        """Return plain JSON values, as the envelope holds them; what was not said or is closed is left out."""
        values = {name: _as_read(value) for name, value in msgspec.to_builtins(self).items()}
        for name in self.RULES.closed:
            if values.get(name) not in self.OWN_WORDS:
                values.pop(name, None)
        return values

    def closed(self) -> dict[str, str]:
        """Return the values that are written closed, by name, beside the other personal ones; empty texts are none."""
        told = ((name, getattr(self, name)) for name in self.RULES.closed)
        return {name: text for name, text in told if isinstance(text, str) and text and text not in self.OWN_WORDS}

    def misfit(self, writer: Writer, contact: str) -> str:
        """Return why this writer may not say this about this contact, beyond what `RULES` say; empty if they may."""
        del writer, contact
        return ""


def _as_read(value: object) -> object:
    """Return a plain value as it reads back from JSON, which has lists alone: so the envelope's quick way takes it."""
    if isinstance(value, list | tuple):
        return [_as_read(one) for one in value]
    return {name: _as_read(one) for name, one in value.items()} if isinstance(value, dict) else value


Body = TypeVar("Body", bound=FactBody)


def typed(kind: type[Body], values: Mapping[str, object]) -> Body:
    """Return the values of a body with their types.

    A missing or null value gives the default of its field. A name that the type does not have is passed over.

    Raises:
        Unreadable: a value has the wrong type or is out of range, or a personal value is not closed as it must be.
    """
    if "personal" in values:
        raise Unreadable("personal")  # what could be opened is no longer in the body
    told = {name: value for name, value in values.items() if value is not None}
    for name, strictest in kind.RULES.strict.items():
        value = told.get(name)
        if isinstance(value, str) and value not in frozenset(type(strictest)):
            told[name] = strictest.value
    try:
        return msgspec.convert(told, kind)
    except msgspec.ValidationError as exc:
        name = _field(exc)
        if name not in kind.RULES.soft or name not in told:
            raise Unreadable(name) from None
    return typed(kind, {**told, name: None})


def _field(error: msgspec.ValidationError) -> str:
    """Return the name of the value that a validation stopped at; never the value."""
    told = str(error)
    found = _PLACE.search(told) or _MISSING.search(told)
    return found.group(1) if found else "body"


def said(value: T | UnsetType, default: T) -> T:
    """Return a value that older facts, or other writers of the kind, do not have; the default where it is missing."""
    return default if value is UNSET or isinstance(value, UnsetType) else value


AGENT_ONLY: Final = frozenset({Writer.AGENT})
SERVER_ONLY: Final = frozenset({Writer.SERVER})
OWN_CONTACT: Final = frozenset({About.CONTACT})
NO_CONTACT: Final = frozenset({About.NOTHING})


def of_call(
    *effects: Effect,
    personal: tuple[str, ...] = (),
    strict: Mapping[str, StrEnum] | None = None,
    soft: tuple[str, ...] = (),
    doubts: bool = False,
    untold: str = "",
    closed: tuple[str, ...] = (),
) -> Rules:
    """Return the rules of a fact that the agent's desktop writes about a call of that agent; see `Rules`."""
    followed = frozenset({Effect.CONTACT_ROW, *effects})
    return Rules(AGENT_ONLY, OWN_CONTACT, personal, followed, strict or {}, soft, doubts, untold, closed)


def of_no_contact(untold: str, *effects: Effect, writers: frozenset[Writer] = SERVER_ONLY) -> Rules:
    """Return the rules of a fact that belongs to no contact, and so is on no customer's page; see `Rules`."""
    return Rules(writers, NO_CONTACT, effects=frozenset(effects), untold=untold)
