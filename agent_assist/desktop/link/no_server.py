"""The server link of a device that no server knows: every step says so, instead of nothing happening."""

from __future__ import annotations

from typing import NoReturn

from agent_assist.domain.errors import AuthExpired
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import RoundsAnswer
from agent_assist.protocol.charts import ChartsAnswer


class NoServer:
    """Implements ports.server_link before enrolment; every request raises AuthExpired."""

    def health(self) -> m.Health:
        """See ports.server_link."""
        return _refuse()

    def enrol(self, _request: m.EnrolRequest) -> m.EnrolAnswer:
        """See ports.server_link. The command `enrol` names a server; this link has none."""
        return _refuse()

    def use_token(self, token: str | None) -> None:
        """See ports.server_link. There is nothing to use it for."""

    def send(self, _batch: m.BatchRequest, _session: str | None = None) -> m.BatchAnswer:
        """See ports.server_link."""
        return _refuse()

    def pull(self, _cursor: int, _limit: int) -> m.PullAnswer:
        """See ports.server_link."""
        return _refuse()

    def consistency(self, _old: int, _new: int) -> m.ConsistencyAnswer:
        """See ports.server_link."""
        return _refuse()

    def sign_in(self, _request: m.SignInRequest) -> m.SignInAnswer:
        """See ports.server_link."""
        return _refuse()

    def queue(self, _session: str, _asked: m.QueueQuery | None = None) -> m.QueueAnswer:
        """See ports.server_link."""
        return _refuse()

    def people(self, _session: str) -> m.PeopleAnswer:
        """See ports.server_link."""
        return _refuse()

    def assign(self, _session: str, _request: m.AssignRequest) -> m.AssignAnswer:
        """See ports.server_link."""
        return _refuse()

    def look(self, _session: str, _request: m.LookRequest) -> m.LookAnswer:
        """See ports.server_link."""
        return _refuse()

    def charts(self, _session: str, _weeks: int, _team: str) -> ChartsAnswer:
        """See ports.server_link."""
        return _refuse()

    def rounds(self, _session: str) -> RoundsAnswer:
        """See ports.server_link."""
        return _refuse()

    def contact(self, _session: str, _contact: str, _opened: str) -> m.ContactAnswer:
        """See ports.server_link."""
        return _refuse()

    def page(self, _session: str, _contact: str, _opened: str, _language: str) -> bytes:
        """See ports.server_link."""
        return _refuse()

    def close(self) -> None:
        """See ports.server_link."""


def _refuse() -> NoReturn:
    raise AuthExpired("This device is not enrolled.", "Ask IT for a one-time code to enrol it.")
