"""What a job came to: a value or an error. Exceptions never cross threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from agent_assist.domain.errors import AssistError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """What a job returned, for the thread that waits for it."""

    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """The error of a job, for the thread that waits for it; it is never raised there by itself."""

    error: AssistError


Outcome = Ok[T] | Failed
