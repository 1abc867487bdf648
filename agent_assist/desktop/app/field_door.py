"""The way of a CRM's fields from the hand-off's thread to the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from agent_assist.domain.errors import AssistError, BadInput, DesktopBusy
from agent_assist.domain.fields import MOST_FIELDS, ContactFields
from agent_assist.telephony.ports.field_door import no_such_call

if TYPE_CHECKING:  # the door is open before the services are loaded
    from agent_assist.desktop.services.desk import Desk

WAITING_LIMIT = 64
"""Most messages that wait for the desk."""


class DeskDoor:
    """Answers from a picture of the live calls that the GUI thread keeps fresh; the picture holds names, no values.

    Args:
        post: runs a closure on the GUI thread.
    """

    def __init__(self, post: Callable[[Callable[[], None]], object]) -> None:
        self._post = post
        self._desk: Desk | None = None
        self._live: Mapping[str, frozenset[str]] = {}
        self._lock = threading.Lock()
        self._waiting = 0

    def follow(self, desk: Desk) -> None:
        """Look at the desk again. GUI thread."""
        self._desk = desk
        self._live = {c.call_id: desk.fields.names(c.contact_id) for c in desk.calls.contacts()}

    def refusal(self, news: ContactFields) -> AssistError | None:
        """Return why these fields cannot be taken, or None. Any thread."""
        known = self._live.get(news.call_id)  # one read: the GUI thread puts a new mapping in its place
        if known is None:
            return no_such_call()
        if len(known | {field.name for field in news.fields}) > MOST_FIELDS:
            return BadInput(f"A call has at most {MOST_FIELDS} fields.", "Send only what agents look at.")
        if self._waiting >= WAITING_LIMIT:
            return DesktopBusy("The desktop has too much to do to take these fields.", "Send them again in a moment.")
        return None

    def take(self, news: ContactFields) -> None:
        """Hand fields to the desk. Any thread."""
        with self._lock:
            self._waiting += 1
        self._post(lambda: self._take(news))

    def _take(self, news: ContactFields) -> None:
        with self._lock:
            self._waiting -= 1
        contact = self._desk.calls.contact_of(news.call_id) if self._desk is not None else None
        if self._desk is not None and contact is not None:
            self._desk.fields.take(contact, news.fields)
            self.follow(self._desk)
