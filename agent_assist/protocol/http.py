"""One exchange over requests: bounded in time and size, trusting what the operating system trusts.

For every adapter that speaks HTTP. Imports requests and truststore, which costs 280 ms; so whoever needs it imports
this module at the first call.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

import requests
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase
from urllib3.connectionpool import HTTPSConnectionPool
from urllib3.exceptions import HTTPError

from agent_assist.domain.errors import BadInput, Offline, ServerBusy
from agent_assist.protocol.trust import trusting_context

_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one exchange.

    Args:
        connect_s: longest wait for a connection, in seconds.
        read_s: longest silence while the answer comes, in seconds.
        whole_s: longest time for the whole answer, in seconds; a server that drips cannot hold the lane.
        answer_bytes: longest answer.
    """

    connect_s: float = 3.0
    read_s: float = 10.0
    whole_s: float = 30.0
    answer_bytes: int = 64 * 1024 * 1024


class Answer(NamedTuple):
    """What came back: status, whether it claims to be JSON of ours, the body, and the rest it asks for in seconds."""

    status: int
    is_json: bool
    body: bytes
    retry_after_s: int | None = None


class Wire:
    """One session with one server. Not for use from two threads at once.

    Args:
        base_url: scheme, host and port.
        loopback: the server is on this machine; proxies of the environment are then passed by.
        limits: bounds of each exchange.
    """

    def __init__(self, base_url: str, limits: Limits, *, loopback: bool) -> None:
        self._base_url = base_url
        self._limits = limits
        self._session = _Straight()
        self._session.trust_env = not loopback
        self._session.headers.update({"Accept": "application/json", "Accept-Encoding": "identity"})
        if base_url.startswith("https:"):
            self._session.mount("https://", _SystemTrust())

    def exchange(
        self, method: str, path: str, *, headers: Mapping[str, str], body: bytes | None, token: str | None
    ) -> Answer:
        """Send a request and read its whole answer.

        Raises:
            Offline: no connection, no answer in time, or one that broke off.
            ServerBusy: the answer is longer than the limit.
        """
        with self.stream(method, path, headers=headers, body=body, token=token) as streamed:
            return streamed.whole()

    @contextmanager
    def stream(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        token: str | None,
        body: bytes | None = None,
    ) -> Iterator[Streamed]:
        """Send a request and give the answer while it comes.

        Raises:
            Offline: no connection, no answer in time, or one that broke off.
        """
        with (
            _mapped(),
            self._session.request(
                method,
                self._base_url + path,
                data=body,
                headers=dict(headers),
                auth=_Bearer(token),
                timeout=(self._limits.connect_s, self._limits.read_s),
                allow_redirects=False,
                stream=True,
            ) as response,
        ):
            yield Streamed(response, self._limits)

    def close(self) -> None:
        """Drop the connections that are kept open. A later request opens new ones."""
        self._session.close()


class Streamed:
    """An answer whose head is there and whose body still comes; read it once, on the thread that asked."""

    def __init__(self, response: requests.Response, limits: Limits) -> None:
        self._response = response
        self._limits = limits

    @property
    def status(self) -> int:
        """The HTTP status, 100 to 599; known before the body is read."""
        return self._response.status_code

    def pieces(self) -> Iterator[bytes]:
        """Yield the answer's bytes as they come; its length is not bounded, each silence is."""
        with _mapped():
            yield from self._response.iter_content(_PIECE)

    def whole(self) -> Answer:
        """Read the whole answer.

        Raises:
            Offline: it broke off, or took too long.
            ServerBusy: it is longer than the limit.
        """
        kind = self._response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        is_json = kind in {"application/json", "application/problem+json"}
        rest = self._response.headers.get("Retry-After", "")
        return Answer(self.status, is_json, self._read(), int(rest) if re.fullmatch("[0-9]{1,6}", rest) else None)

    def _arrivals(self) -> Iterator[bytes]:
        """Yield what is there as soon as it is there, so that a server that drips is noticed."""
        with _mapped():
            while piece := self._response.raw.read1(_PIECE, decode_content=True):
                yield piece

    def _read(self) -> bytes:
        ends = time.monotonic() + self._limits.whole_s
        pieces = bytearray()
        for piece in self._arrivals():
            pieces += piece
            if len(pieces) > self._limits.answer_bytes:
                raise ServerBusy("The server's answer is too long.", "Tell IT; nothing was lost.")
            if time.monotonic() > ends:
                raise Offline("The server took too long to reply.", "You can keep working; it will be tried again.")
        declared = self._response.headers.get("Content-Length", "")
        if declared.isdigit() and int(declared) != len(pieces):
            raise Offline("The connection dropped during the reply.", "You can keep working; it will be tried again.")
        return bytes(pieces)


class _Straight(requests.Session):
    """Goes nowhere else: even with redirects off, requests would read the whole of such an answer to look at it."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Return that there is none, whatever the answer says."""
        del resp
        return None


class _Bearer(AuthBase):
    """Sets the token, and thereby keeps requests from putting a .netrc entry in its place."""

    def __init__(self, token: str | None) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _SystemTrust(HTTPAdapter):
    """Checks certificates with the operating system's trust store, not with the bundle that requests brings."""

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, verify: object, cert: str | tuple[str, str] | None = None
    ) -> tuple[Any, Any]:
        """Give urllib3 our context, whatever the environment names as a bundle."""
        del verify
        host, _tls = super().build_connection_pool_key_attributes(request, verify=True, cert=cert)
        return host, {"ssl_context": self._context}

    def cert_verify(self, conn: HTTPSConnectionPool, url: str, verify: object, cert: object) -> None:
        """Always verify, with nothing loaded beside the system's store."""
        del url, verify, cert
        conn.cert_reqs = "CERT_REQUIRED"
        conn.ca_certs = None
        conn.ca_cert_dir = None

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the context before the pools that use it."""
        self._context = trusting_context()
        super().init_poolmanager(*args, **kwargs)


@contextmanager
def _mapped() -> Iterator[None]:
    """Turn the errors of requests into ours."""
    try:
        yield
    except requests.exceptions.SSLError as exc:
        raise Offline("The server's certificate is not trusted here.", "Tell IT. You can keep working.") from exc
    except (requests.exceptions.InvalidURL, requests.exceptions.InvalidHeader) as exc:
        raise BadInput("The server's address or a token cannot be used.", "Look at the settings.") from exc
    except (requests.exceptions.RequestException, HTTPError, OSError) as exc:
        raise Offline("The server cannot be reached.", "You can keep working; it will be tried again.") from exc
