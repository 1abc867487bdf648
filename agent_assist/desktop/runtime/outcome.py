"""What a job came to: a value or an error. Exceptions never cross threads."""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct

from agent_assist.domain.errors import AssistError

T = TypeVar("T")


class Ok(Struct, Generic[T], frozen=True):
    """What a job returned, for the thread that waits for it."""

    value: T


class Failed(Struct, frozen=True):
    """The error of a job, for the thread that waits for it; it is never raised there by itself."""

    error: AssistError


Outcome = Ok[T] | Failed
