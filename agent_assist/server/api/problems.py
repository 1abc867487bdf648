"""Every refusal as a problem document (RFC 9457) with a stable code. No trace and no content leaves the server."""

from __future__ import annotations

import logging

import msgspec
from litestar import Request, Response
from litestar.datastructures import State
from litestar.exceptions import HTTPException

from agent_assist.domain.errors import AssistError, bug_place
from agent_assist.protocol.messages import REQUEST_LIMIT, Problem
from agent_assist.server.services.ingest import TooLarge

_log = logging.getLogger(__name__)
_BUSY = 503
RETRY_AFTER_S = "2"
"""When to ask again, in seconds, where the server cannot answer now."""
MEDIA_TYPE = "application/problem+json"
STATUS = {
    "bad_input": 400,
    "invalid": 400,
    "pack_refused": 422,
    "auth_expired": 401,
    "unlock_refused": 401,
    "forbidden": 403,
    "version_too_old": 426,
    "server_busy": 503,
    "store_too_new": 503,
    "store_corrupt": 503,
    "disk_full": 507,
    "bug": 500,
}
"""HTTP status of each code of ours; one that is not named here is a bug."""
FRAMEWORK = {
    400: ("bad_input", "The request cannot be read.", "See /schema for what this address takes."),
    404: ("not_found", "There is nothing at this address.", "See /schema for the addresses."),
    405: ("method_not_allowed", "This address does not take this method.", "See /schema for the methods."),
    413: ("invalid", "The request is too long.", f"Send at most {REQUEST_LIMIT} bytes."),
    415: ("bad_input", "The body is not JSON.", "Send Content-Type: application/json."),
}
"""What the framework refuses by itself: code, title, advice by status."""


class NotJson(HTTPException):
    """The body has another content type than JSON."""

    status_code = 415


def refuse(_request: Request[object, object, State], error: AssistError) -> Response[bytes]:
    """Answer one of our errors as a problem document (RFC 9457): its code, what is wrong, what to do."""
    status = 413 if isinstance(error, TooLarge) else STATUS.get(error.code, 500)
    return _answer(
        Problem(type=_type(error.code), code=error.code, title=error.title, status=status, detail=error.advice)
    )


def refuse_request(_request: Request[object, object, State], error: HTTPException) -> Response[bytes]:
    """Answer what the framework refuses: unknown path or method, a body over the limit."""
    status = error.status_code if error.status_code in FRAMEWORK else 400
    code, title, advice = FRAMEWORK[status]
    return _answer(Problem(type=_type(code), code=code, title=title, status=status, detail=advice))


def refuse_bug(_request: Request[object, object, State], error: Exception) -> Response[bytes]:
    """Answer an exception nobody expected: logged by its place, told as our fault."""
    report(error)
    problem = Problem(
        type=_type("bug"),
        code="bug",
        title="Something went wrong inside the server.",
        status=500,
        detail="Try again, and tell IT.",
    )
    return _answer(problem)


def report(error: Exception) -> None:
    """Log an exception nobody expected by its type and place; what it says stays out, for it may hold content."""
    _log.error("bug in the server: %s at %s", type(error).__name__, bug_place(error.__traceback__))


def _type(code: str) -> str:
    return f"urn:agent-assist:problem:{code}"


def _answer(problem: Problem) -> Response[bytes]:
    headers = {"Retry-After": RETRY_AFTER_S} if problem.status == _BUSY else {}
    return Response(msgspec.json.encode(problem), status_code=problem.status, media_type=MEDIA_TYPE, headers=headers)
