"""Rules that an organisation publishes: refused before they are published, read leniently afterwards. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from agent_assist.domain.errors import BadInput

R = TypeVar("R", bound=msgspec.Struct)


def check_rules(values: Mapping[str, object], kind: type[R], title: str, advice: str) -> None:
    """Refuse values that cannot be used, before they are published.

    Args:
        values: what somebody wants to publish.
        kind: the type of these rules; a type whose fields all have defaults.
        title: what the person reads who is refused.
        advice: what to do then.

    Raises:
        BadInput: a value is missing its type or range, or is not known.
    """
    try:
        msgspec.convert(values, kind)
    except msgspec.ValidationError:
        raise BadInput(title, advice) from None


def rules_as(values: Mapping[str, object], kind: type[R]) -> R:
    """Return published rules; all defaults of their type where this version cannot read one of the values."""
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError:
        return kind()
