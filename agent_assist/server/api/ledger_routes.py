"""The handlers of the log and the ledger."""

from __future__ import annotations

from collections.abc import Iterator

from litestar import Response, get
from litestar.handlers import HTTPRouteHandler
from litestar.response import Stream

from agent_assist.server.api import endpoints, reading
from agent_assist.server.api.answers import HEADERS, json
from agent_assist.server.api.asking import Services
from agent_assist.server.api.reading import Asked

_PIECE = 65_536
"""Bytes handed to the network at once, so that a ledger of a million lines is not a million small writes."""


def handlers(services: Services) -> list[HTTPRouteHandler]:
    """Return the handlers. They block, so each runs on a worker thread."""

    @get(endpoints.CHECKPOINT.route, sync_to_thread=True)
    def head() -> Response[bytes]:
        return json(services.log.head())

    @get(endpoints.INCLUSION.route, sync_to_thread=True)
    def inclusion(request: Asked) -> Response[bytes]:
        services.reader(request)
        size = reading.number(request, "size", 0)
        return json(services.log.inclusion(reading.text(request, "event"), size))

    @get(endpoints.CONSISTENCY.route, sync_to_thread=True)
    def consistency(request: Asked) -> Response[bytes]:
        services.reader(request)
        old, new = reading.number(request, "old", 0), reading.number(request, "new", 0)
        return json(services.log.consistency(old, new))

    @get(endpoints.LEDGER.route, sync_to_thread=True)
    def ledger(request: Asked) -> Stream:
        who = services.auditor(request)
        found = services.export.read_by(who, reading.text(request, "device"))
        return Stream(_pieces(found), media_type=endpoints.LEDGER.media, headers=HEADERS)

    return [head, inclusion, consistency, ledger]


def _pieces(lines: Iterator[bytes]) -> Iterator[bytes]:
    piece = bytearray()
    for line in lines:
        piece += line + b"\n"
        if len(piece) >= _PIECE:
            yield bytes(piece)
            piece.clear()
    yield bytes(piece)
