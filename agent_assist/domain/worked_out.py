"""What pure functions made of a frozen value, kept beside it and as long as it. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, cast

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """A frozen value that never changes and is asked the same question again and again. A changed copy begins anew."""

    worked_out: dict[object, object] = field(default_factory=dict, init=False, compare=False, repr=False)
    """Answers by question; nobody but `once` looks."""

    def once(self, what: object, make: Callable[[], T]) -> T:
        """Return what `make` makes of this value, made when it is first asked for.

        Args:
            what: names the question, with everything but this value that the answer depends on.
            make: must depend on this value and on `what` alone, and make something that is never changed.
        """
        if what not in self.worked_out:
            self.worked_out[what] = make()
        return cast("T", self.worked_out[what])
