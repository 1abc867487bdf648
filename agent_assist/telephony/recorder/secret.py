"""The secret of a recorder, read when its driver connects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.errors import AssistError, RecorderUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable


def secret_of(reader: Callable[[], str]) -> str:
    """Read the secret.

    Raises:
        RecorderUnreachable: there is none, or the keyring is locked; the reason says which.
    """
    try:
        return reader()
    except AssistError as exc:
        raise RecorderUnreachable(exc.title, exc.advice, reason=exc.code) from exc
