"""The one way in which an adapter turns what sockets, files and libraries raise into its own error."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

E = TypeVar("E", bound=Exception)


@contextlib.contextmanager
def turned(caught: type[E] | tuple[type[E], ...], into: Callable[[E], Exception]) -> Iterator[None]:
    """Raise another error in place of one that comes from below; an adapter names it once, with `partial`.

    Args:
        caught: what comes from below; all else passes as it is.
        into: makes the error that is raised instead, with the former as its cause.
    """
    try:
        yield
    except caught as exc:
        raise into(exc) from exc
