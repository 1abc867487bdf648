"""The server link over HTTP: one method per endpoint, every failure as one of our errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlencode

import msgspec

from agent_assist.domain import errors
from agent_assist.domain.errors import Invalid, ServerBusy
from agent_assist.domain.identity import is_uuid7
from agent_assist.domain.web_address import is_loopback_host, private_address, split_address
from agent_assist.protocol import messages as m
from agent_assist.protocol.calibration import RoundsAnswer
from agent_assist.protocol.charts import ChartsAnswer

if TYPE_CHECKING:
    from agent_assist.protocol.http import Answer, Limits, Wire

T = TypeVar("T")
_OK = 200
_TOO_LARGE = 413
_PDF = b"%PDF-"
_CONTACT_MOST = 64 * 1024 * 1024
"""Most that is read of one contact, in characters; a call has some thousand."""
_BY_CODE: dict[str, type[errors.AssistError]] = {
    "bad_input": Invalid,
    **{error.code: error for error in (Invalid, ServerBusy, errors.VersionTooOld)},
    **{error.code: error for error in (errors.AuthExpired, errors.Forbidden, errors.PackRefused, errors.UnlockRefused)},
}
"""What the server's refusals are here, by their code."""
_TITLE_LIMIT = 200
_QUEUE_ALWAYS = {"filter", "search", "after", "limit"}


class HttpLink:
    """Implements ports.server_link. Blocking; for one thread at a time, the net lane.

    Args:
        base_url: `https://HOST[:PORT]`; plain `http` only for this machine.
        limits: bounds of each exchange; None for the usual ones (connect 3 s, read 10 s).

    Raises:
        BadInput: not such an address.
    """

    def __init__(self, base_url: str, limits: Limits | None = None) -> None:
        self._base_url, self._loopback = check_address(base_url)
        self._limits = limits
        self._wire: Wire | None = None
        self._token: str | None = None

    def __repr__(self) -> str:
        return f"HttpLink({self._base_url})"

    def health(self) -> m.Health:
        """See ports.server_link; an unwell server answers, too."""
        answer = self._ask("GET", "/health")
        return _decode(answer, m.Health) if answer.status in {_OK, 503} and answer.is_json else _taken(answer, m.Health)

    def enrol(self, request: m.EnrolRequest) -> m.EnrolAnswer:
        """See ports.server_link."""
        return _taken(self._ask("POST", "/v1/enrol", message=request), m.EnrolAnswer)

    def use_token(self, token: str | None) -> None:
        """See ports.server_link."""
        self._token = token

    def send(self, batch: m.BatchRequest, session: str | None = None) -> m.BatchAnswer:
        """See ports.server_link. Invalid when the batch as a whole was refused: a smaller one may pass."""
        return _taken(self._ask("POST", "/v1/batch", message=batch, session=session), m.BatchAnswer)

    def pull(self, cursor: int, limit: int) -> m.PullAnswer:
        """See ports.server_link."""
        query = urlencode({"cursor": cursor, "limit": limit})
        return _taken(self._ask("GET", f"/v1/pull?{query}"), m.PullAnswer)

    def consistency(self, old: int, new: int) -> m.ConsistencyAnswer:
        """See ports.server_link."""
        query = urlencode({"old": old, "new": new})
        return _taken(self._ask("GET", f"/v1/log/consistency?{query}"), m.ConsistencyAnswer)

    def sign_in(self, request: m.SignInRequest) -> m.SignInAnswer:
        """See ports.server_link."""
        return _taken(self._ask("POST", "/v1/sign-in", message=request), m.SignInAnswer)

    def queue(self, session: str, asked: m.QueueQuery | None = None) -> m.QueueAnswer:
        """See ports.server_link."""
        query = f"?{urlencode(_queue_words(asked))}" if asked is not None else ""
        return _taken(self._ask("GET", f"/v1/review/queue{query}", session=session), m.QueueAnswer)

    def people(self, session: str) -> m.PeopleAnswer:
        """See ports.server_link."""
        return _taken(self._ask("GET", "/v1/review/people", session=session), m.PeopleAnswer)

    def assign(self, session: str, request: m.AssignRequest) -> m.AssignAnswer:
        """See ports.server_link."""
        return _taken(self._ask("POST", "/v1/review/assign", message=request, session=session), m.AssignAnswer)

    def look(self, session: str, request: m.LookRequest) -> m.LookAnswer:
        """See ports.server_link."""
        return _taken(self._ask("POST", "/v1/review/look", message=request, session=session), m.LookAnswer)

    def charts(self, session: str, weeks: int, team: str) -> ChartsAnswer:
        """See ports.server_link."""
        query = urlencode({"weeks": weeks, "team": team})
        return _taken(self._ask("GET", f"/v1/review/charts?{query}", session=session), ChartsAnswer)

    def rounds(self, session: str) -> RoundsAnswer:
        """See ports.server_link."""
        return _taken(self._ask("GET", "/v1/review/rounds", session=session), RoundsAnswer)

    def contact(self, session: str, contact: str, opened: str) -> m.ContactAnswer:
        """See ports.server_link."""
        path, events, after, size = _contact(contact), [], 0, 0
        while True:
            query = urlencode({"opened": opened, "after": after})
            answer = _taken(self._ask("GET", f"{path}?{query}", session=session), m.ContactAnswer)
            events += answer.events
            size += sum(map(len, answer.events))
            if not answer.next:
                return msgspec.structs.replace(answer, events=events)
            if answer.next <= after or not answer.events or size > _CONTACT_MOST:
                raise Invalid("There are too many entries for this call to show it.", "Ask IT for an export of it.")
            after = answer.next

    def page(self, session: str, contact: str, opened: str, language: str) -> bytes:
        """See ports.server_link."""
        query = urlencode({"opened": opened, "language": language, "format": "pdf"})
        answer = self._ask("GET", f"{_contact(contact)}/page?{query}", session=session)
        if answer.status != _OK:
            raise refusal(answer)
        if not answer.body.startswith(_PDF):
            raise ServerBusy("The server's answer is not the page.", "Try again.")
        return answer.body

    def publish(self, request: m.PublishRequest) -> m.PublishAnswer:
        """Give a signed policy pack to the server. For the command alone, so not part of the port.

        Raises:
            Forbidden: the order is not signed by a trusted reviewer, or old.
            PackRefused: the pack is not as its reviewers signed it.
            Invalid: the server cannot read it, or the day is not allowed.
        """
        return _taken(self._ask("POST", "/v1/packs", message=request), m.PublishAnswer)

    def close(self) -> None:
        """See ports.server_link. The next call opens connections again."""
        if self._wire is not None:
            self._wire.close()
            self._wire = None

    def _ask(
        self, method: str, path: str, *, message: msgspec.Struct | None = None, session: str | None = None
    ) -> Answer:
        headers = {"Assist-Protocol": str(m.PROTOCOL_VERSION)}
        if not _fits_header(self._token):
            raise errors.AuthExpired("The device's token is damaged.", "Enrol this device again.")
        if not _fits_header(session):
            raise errors.Forbidden("The session is damaged.", "Sign in again.")
        if session:
            headers["Assist-Session"] = session
        body = None
        if message is not None:
            headers["Content-Type"] = "application/json"
            body = msgspec.json.encode(message)
            if len(body) > m.REQUEST_LIMIT:  # the server would refuse it, after all of it was sent
                raise Invalid("The request is too long.", "Send fewer events at once.")
        if self._wire is None:
            # requests and truststore cost 280 ms to import: not before the first call
            from agent_assist.protocol.http import Limits, Wire

            self._wire = Wire(self._base_url, self._limits or Limits(), loopback=self._loopback)
        return self._wire.exchange(method, path, headers=headers, body=body, token=self._token)


def check_address(base_url: str) -> tuple[str, bool]:
    """Return the address without a trailing slash, and whether it is on this machine.

    Raises:
        BadInput: not an address, one with a path, query or password in it, or plain http to another machine.
    """
    address = private_address(base_url, "The server's address")
    return address, is_loopback_host(split_address(address)[1])


def _queue_words(asked: m.QueueQuery) -> dict[str, str | int]:
    """Return a query as an address says it; what only a search has is left out where it says nothing."""
    return {name: value for name, value in msgspec.structs.asdict(asked).items() if value or name in _QUEUE_ALWAYS}


def _contact(contact: str) -> str:
    """Return the address of a contact; an id that is none never becomes part of an address."""
    if not is_uuid7(contact):
        raise errors.Forbidden("There is no such contact.", "Choose one from the queue.")
    return f"/v1/review/contacts/{contact}"


def _fits_header(value: str | None) -> bool:
    return value is None or (value.isascii() and value.isprintable())


def _taken(answer: Answer, kind: type[T]) -> T:
    """Return the message of a good answer, or raise what a refusal means."""
    if answer.status == _OK:
        return _decode(answer, kind)
    raise refusal(answer)


def _decode(answer: Answer, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(answer.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ServerBusy(
            "The server's answer cannot be read.", "You can keep working; it will be tried again."
        ) from exc


def refusal(answer: Answer) -> errors.AssistError:
    """Return the error that a refusal stands for.

    Only a problem document of our server can end a device's access: a page of a proxy or a captive portal with
    the same status means that the server was not reached.
    """
    if answer.is_json:
        try:
            problem = msgspec.json.decode(answer.body, type=m.Problem)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            problem = None
        if problem is not None and problem.code in _BY_CODE:
            return _BY_CODE[problem.code](problem.title[:_TITLE_LIMIT], problem.detail[:_TITLE_LIMIT])
    if answer.status == _TOO_LARGE:
        return Invalid("The request is too long.", "Send fewer events at once.")
    return ServerBusy(f"The server answered {answer.status}.", "You can keep working; it will be tried again.")
