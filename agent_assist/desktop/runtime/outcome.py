"""What a job came to: a value or an error. Exceptions never cross threads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from agent_assist.domain.errors import AssistError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The job returned this."""

    value: T


@dataclass(frozen=True, slots=True)
class Failed:
    """The job failed with this."""

    error: AssistError


Outcome = Ok[T] | Failed
