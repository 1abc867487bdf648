"""Taking requests apart: body, headers and query, each with a clear refusal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar
from urllib.parse import parse_qs

import msgspec
from litestar import Request
from litestar.datastructures import State
from msgspec import structs

from agent_assist.domain.errors import BadInput, VersionTooOld
from agent_assist.protocol.messages import (
    PROTOCOL_VERSION,
    QUEUE_PAGE,
    AssignRequest,
    BatchRequest,
    EnrolRequest,
    LookRequest,
    PublishRequest,
    QueueQuery,
    SignInRequest,
)
from agent_assist.server.api.problems import NotJson

Asked = Request[object, object, State]
T = TypeVar("T")
_DIGITS = 18
_FORM_LIMIT = 2_000
"""Longest form read, in bytes."""
_SEARCH_WORDS = ("sort", "severity", "kind", "team", "agent", "said")


for _kind in (EnrolRequest, BatchRequest, SignInRequest, PublishRequest, AssignRequest, LookRequest):
    # msgspec learns a type when it is first used, and two worker threads that are first together crash the process.
    msgspec.json.Decoder(_kind)


def message(request: Asked, body: bytes, kind: type[T]) -> T:
    """Decode a body.

    Raises:
        NotJson: another content type.
        BadInput: not JSON, not UTF-8, too deeply nested, or not this message.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise NotJson
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise BadInput("The body is not the message this address takes.", "See /schema.") from exc


def check_protocol(request: Asked) -> None:
    """Look at `Assist-Protocol`; a request without it speaks version 1.

    Raises:
        VersionTooOld: the peer speaks a newer protocol than this server.
        BadInput: not a number.
    """
    text = request.headers.get("assist-protocol", "1")
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS) or int(text) < 1:
        raise BadInput("Assist-Protocol is not a number.", f"Send {PROTOCOL_VERSION}.")
    if int(text) > PROTOCOL_VERSION:
        raise VersionTooOld("This server speaks an older protocol.", "Update the server.")


def token(request: Asked) -> str | None:
    """Return the device token of `Authorization: Bearer`, or None."""
    scheme, _, value = request.headers.get("authorization", "").partition(" ")
    return value.strip() or None if scheme.lower() == "bearer" else None


def session(request: Asked) -> str | None:
    """Return the session of `Assist-Session`, or None."""
    return request.headers.get("assist-session")


def number(request: Asked, name: str, default: int) -> int:
    """Return a number of the query.

    Raises:
        BadInput: not a whole number from 0 on.
    """
    text = request.query_params.get(name, str(default))
    if not isinstance(text, str) or not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        raise BadInput(f"{name} is not a number.", "Use a whole number from 0 on.")
    return int(text)


def text(request: Asked, name: str) -> str:
    """Return a text of the query, or an empty one."""
    return str(request.query_params.get(name, ""))


def queue_query(request: Asked) -> QueueQuery | None:
    """Return which page of the queue is asked for; None from a desktop that knows no pages.

    Raises:
        BadInput: the limit or a moment is not a number.
    """
    if "filter" not in request.query_params:
        return None
    first = QueueQuery(
        filter=text(request, "filter"),
        search=text(request, "search"),
        after=text(request, "after"),
        limit=number(request, "limit", QUEUE_PAGE),
    )
    if "sort" not in request.query_params:
        return first
    return structs.replace(
        first,
        since_ms=number(request, "since_ms", 0),
        until_ms=number(request, "until_ms", 0),
        **{name: text(request, name) for name in _SEARCH_WORDS},
    )


def form(body: bytes) -> Mapping[str, str]:
    """Return the fields of a form that a browser sent; none where it is too long or no form at all."""
    if len(body) > _FORM_LIMIT:
        return {}
    try:
        fields = parse_qs(body.decode("ascii"), max_num_fields=8, keep_blank_values=True)
    except ValueError:
        return {}
    return {name: values[0] for name, values in fields.items()}
