"""What the queue's page is made of, in one place that its parts share. GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from agent_assist.desktop.presenters import review_state as r
from agent_assist.desktop.presenters.bulk_view import Bulk
from agent_assist.desktop.presenters.queue_wish import View, Wish
from agent_assist.desktop.presenters.text import EMPTY, Text
from agent_assist.domain.review import ReviewReason
from agent_assist.protocol import messages as m


@dataclass(frozen=True, slots=True)
class QueueState:
    """What is known of the queue; times in milliseconds since 1970 UTC."""

    load: r.Load = r.Load.READY
    message: Text = EMPTY
    notice: Text = EMPTY
    answer: m.QueueAnswer | None = None
    answered: m.QueueQuery | None = None
    asking: m.QueueQuery | None = None
    wish: Wish = field(default_factory=Wish)
    selected: str | None = None
    reason: ReviewReason | None = None
    shared: bool = True
    """Whether the server searches by all of a wish; False once an older one has shown that it does not."""
    people: tuple[m.Person, ...] = ()
    views: tuple[View, ...] = ()
    gone: frozenset[str] = frozenset()
    fresh: int = 0
    read_at_ms: int = 0
    marked: tuple[str, ...] = ()
    """Contacts that are marked for something that is done to several, in the order in which they were marked."""
    bulk: Bulk | None = None
    """Their flags being dismissed together; None while that is not wanted."""


class QueueCell:
    """Holds the state of now; `changed` shows it anew."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self.state = QueueState()
        self.changed = changed

    def tell(self, notice: Text) -> None:
        """Set the line over the rows."""
        self.state = replace(self.state, notice=notice)

    def item(self, contact: str | None) -> m.QueueItem | None:
        """Return a contact that is shown, or None."""
        items = self.state.answer.items if self.state.answer is not None else []
        return next((item for item in items if item.contact == contact), None)
