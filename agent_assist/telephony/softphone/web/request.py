"""One HTTP request to the hook, read strictly, and what it deserves. Pure: bytes and rules in, a response out.

object web page of the browser can send requests here, and a name server can make its own name mean this machine (DNS
rebinding). So, in this order: the Host must be ours, the origin must be on the list (Fetch standard, CORS), the token
must be right; only then is the body looked at. A refusal says no more than its status.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

import h11

PATH: Final = "/v1/call-event"
HEAD_LIMIT: Final = 8_192
"""Longest request line with headers, in bytes."""
BODY_LIMIT: Final = 4_096
"""Longest body, in bytes."""
_TARGET_LIMIT: Final = 256
_HOST: Final = re.compile(rb"\r\nhost:", re.IGNORECASE)
_VALUE: Final = re.compile(r"[\t -~]*")
_SEND_HEADERS: Final = frozenset({"authorization", "content-type"})
_PREFLIGHT_S: Final = "600"


class Refused(Exception):
    """A request that is answered with a status and nothing else."""

    def __init__(self, status: int) -> None:
        super().__init__(str(status))
        self.status = status


@dataclass(frozen=True, slots=True)
class Request:
    """One whole request; header names are in small letters."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Rules:
    """Who may send.

    Args:
        port: of the hook.
        origins: exact origins of the pages that may, such as `https://crm.example.com`.
        token: what the Authorization header must carry behind `Bearer `.
    """

    port: int
    origins: frozenset[str]
    token: str = field(repr=False)


def read_request(data: bytes) -> Request | None:
    """Return the request in `data`, or None if more is to come.

    Raises:
        Refused: it can never become a request that is taken.
    """
    head, end, body = data.partition(b"\r\n\r\n")
    if len(head) > HEAD_LIMIT:
        raise Refused(431)
    if not end:
        return None
    if not _HOST.search(head):  # h11 refuses these with 400; here no Host is one that is not ours, as any other name
        head += b"\r\nHost:"
    connection = h11.Connection(h11.SERVER, HEAD_LIMIT + BODY_LIMIT)
    connection.receive_data(head + end + body)
    try:
        asked = connection.next_event()
        if not isinstance(asked, h11.Request) or asked.http_version not in {b"1.1", b"1.0"}:
            raise Refused(400)
        headers = _headers(asked, head)
        _check_size(headers, asked.method)
        content = _body(connection)
    except h11.RemoteProtocolError as exc:
        raise Refused(exc.error_status_hint) from exc
    if connection.trailing_data[0]:
        raise Refused(400)  # a second request behind the first: one connection carries one
    return None if content is None else Request(asked.method.decode(), asked.target.decode(), headers, content)


def _headers(asked: h11.Request, head: bytes) -> dict[str, str]:
    """Return the headers, read more strictly than the standard lets a server read them. Raises Refused.

    h11 joins folded lines and equal lengths, takes a bare line feed for an end of line, and lets other names stand
    twice. Nobody needs this here, and each has served to show two readers two requests.
    """
    lines = head.split(b"\r\n")[1:]
    headers = {name.decode(): value.decode("latin-1") for name, value in asked.headers}
    if len(headers) != len(lines) or b"\n" in head.replace(b"\r\n", b""):
        raise Refused(400)
    if len(asked.target) > _TARGET_LIMIT or not all(_VALUE.fullmatch(value) for value in headers.values()):
        raise Refused(400)
    return headers


def _check_size(headers: Mapping[str, str], method: bytes) -> None:
    """Refuse a body of unknown size, or one that is too long."""
    if "transfer-encoding" in headers:
        raise Refused(501)
    if "content-length" not in headers and method == b"POST":
        raise Refused(411)
    if int(headers.get("content-length", "0")) > BODY_LIMIT:
        raise Refused(413)


def _body(connection: h11.Connection) -> bytes | None:
    """Return the whole body, or None if more is to come."""
    body = b""
    while isinstance(event := connection.next_event(), h11.Data):
        body += event.data
    return body if isinstance(event, h11.EndOfMessage) else None


def judge(request: Request, rules: Rules) -> bytes | None:
    """Return the answer to a request that is no event, or None where the body is to be taken.

    Raises:
        Refused: the request is not allowed.
    """
    if request.headers.get("host", "").lower() not in {f"127.0.0.1:{rules.port}", f"localhost:{rules.port}"}:
        raise Refused(421)
    origin = request.headers.get("origin")
    if origin is not None and origin not in rules.origins:
        raise Refused(403)
    if request.target != PATH:
        raise Refused(404)
    if request.method == "OPTIONS" and origin is not None:
        return _preflight(request, origin)
    if request.method != "POST":
        raise Refused(405)
    given = request.headers.get("authorization", "").encode("latin-1")
    if not rules.token or not hmac.compare_digest(given, b"Bearer " + rules.token.encode()):
        raise Refused(401)
    kind = request.headers.get("content-type", "").lower().replace(" ", "")
    if kind not in {"application/json", "application/json;charset=utf-8"}:
        raise Refused(415)
    return None


def _preflight(request: Request, origin: str) -> bytes:
    """Answer what a browser asks before it sends a page's request. Raises Refused."""
    wanted = {name.strip().lower() for name in request.headers.get("access-control-request-headers", "").split(",")}
    if request.headers.get("access-control-request-method") != "POST" or not wanted <= {"", *_SEND_HEADERS}:
        raise Refused(403)
    extra = {
        "Access-Control-Allow-Methods": "POST",
        "Access-Control-Allow-Headers": ", ".join(sorted(_SEND_HEADERS)),
        "Access-Control-Max-Age": _PREFLIGHT_S,
    }
    if request.headers.get("access-control-request-private-network") == "true":  # Private Network Access
        extra["Access-Control-Allow-Private-Network"] = "true"
    return response(204, origin=origin, extra=extra)


def allowed_origin(request: Request | None, rules: Rules) -> str | None:
    """Return the origin that may read the answer, if the request came from one and to us."""
    origin = request.headers.get("origin") if request is not None else None
    return origin if origin in rules.origins else None


def response(
    status: int,
    body: Mapping[str, object] | None = None,
    *,
    origin: str | None = None,
    extra: Mapping[str, str] | None = None,
) -> bytes:
    """Return a whole response; the connection ends with it.

    Args:
        status: of HTTP.
        body: a JSON object; none for an empty answer.
        origin: the page's origin that may read it; never a wildcard.
        extra: further headers.
    """
    content = json.dumps(body).encode() if body is not None else b""
    headers = {
        "Content-Length": str(len(content)),
        "Connection": "close",
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Vary": "Origin",
        **({"Content-Type": "application/json"} if content else {}),
        **({"Access-Control-Allow-Origin": origin} if origin else {}),
        **({"Allow": "POST, OPTIONS"} if status == 405 else {}),  # noqa: PLR2004 - Method Not Allowed
        **(extra or {}),
    }
    if status == 204:  # noqa: PLR2004 - No Content has no length
        del headers["Content-Length"]
    lines = [f"HTTP/1.1 {status} {HTTPStatus(status).phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + content
