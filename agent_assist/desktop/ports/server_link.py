"""The central server as the desktop sees it. Blocking; called on the net lane only."""

from __future__ import annotations

from typing import Protocol

from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import RoundsAnswer
from agent_assist.protocol.charts import ChartsAnswer


class ServerLink(Protocol):
    """One method per endpoint of protocol.messages.

    Every method raises Offline, ServerBusy, AuthExpired, Forbidden, VersionTooOld, UnlockRefused or Invalid and
    nothing else; each call is bounded by the link's timeouts.
    """

    def health(self) -> m.Health:
        """Ask whether the server can work."""

    def enrol(self, request: m.EnrolRequest) -> m.EnrolAnswer:
        """Redeem a one-time code. UnlockRefused when it is wrong, used or too old."""

    def use_token(self, token: str | None) -> None:
        """Use this device token from now on; None forgets it."""

    def send(self, batch: m.BatchRequest, session: str | None = None) -> m.BatchAnswer:
        """Send events; the session is needed when an event acts as a supervisor."""

    def pull(self, cursor: int, limit: int) -> m.PullAnswer:
        """Fetch server rows after a cursor."""

    def consistency(self, old: int, new: int) -> m.ConsistencyAnswer:
        """Fetch the proof that the log of size `new` begins with that of size `old`. Invalid when there is none."""

    def sign_in(self, request: m.SignInRequest) -> m.SignInAnswer:
        """Open a session. UnlockRefused when name or password are wrong."""

    def queue(self, session: str, asked: m.QueueQuery | None = None) -> m.QueueAnswer:
        """Fetch a page of the contacts with flags; without a query the first of all, undecided ones first."""

    def people(self, session: str) -> m.PeopleAnswer:
        """Fetch everybody whose contacts can be looked for, or who can be given one."""

    def assign(self, session: str, request: m.AssignRequest) -> m.AssignAnswer:
        """Take a contact, give it back or hand it over. Invalid or Forbidden when that cannot be."""

    def look(self, session: str, request: m.LookRequest) -> m.LookAnswer:
        """Say that an opened contact is looked at still, and learn what others do with it."""

    def charts(self, session: str, weeks: int, team: str) -> ChartsAnswer:
        """Fetch the numbers of all charts over so many weeks; of the whole site where `team` is empty.

        Invalid for a period or a team that the server has no charts of.
        """

    def rounds(self, session: str) -> RoundsAnswer:
        """Fetch the calibration rounds of the supervisor."""

    def contact(self, session: str, contact: str, opened: str) -> m.ContactAnswer:
        """Fetch all of one contact; `opened` is the id of the review_opened event that the server already holds.

        Invalid when more is written down of it than a window can show.
        """

    def page(self, session: str, contact: str, opened: str, language: str) -> bytes:
        """Fetch the PDF that explains a contact to its customer; the server writes down that it was made."""

    def close(self) -> None:
        """Drop connections; the next call makes new ones."""
