"""The handlers: take the request apart, ask one service, encode its answer. No decision is made here."""

from __future__ import annotations

import msgspec
from litestar import MediaType, Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, RawBody

from agent_assist.protocol import messages as m
from agent_assist.server.api import endpoints, explain_routes, ledger_routes, page, reading, receipt_routes
from agent_assist.server.api.answers import json, page_headers
from agent_assist.server.api.asking import Services
from agent_assist.server.api.reading import Asked
from agent_assist.server.db.accounts import AccountRow


def handlers(services: Services) -> list[HTTPRouteHandler]:
    """Return all route handlers. They block, so each runs on a worker thread."""
    return [
        *_device_handlers(services),
        *_review_handlers(services),
        *_sharing_handlers(services),
        *_open_handlers(services),
        *ledger_routes.handlers(services),
        *receipt_routes.handlers(services),
        *explain_routes.handlers(services),
    ]


def _device_handlers(services: Services) -> list[HTTPRouteHandler]:
    @post(endpoints.ENROL.route, sync_to_thread=True, status_code=200)
    def enrol(request: Asked, body: RawBody) -> Response[bytes]:
        reading.check_protocol(request)
        peer = request.client.host if request.client else ""
        return json(services.enrolment.enrol(reading.message(request, body, m.EnrolRequest), peer))

    @post(endpoints.BATCH.route, sync_to_thread=True, status_code=200)
    def batch(request: Asked, body: RawBody) -> Response[bytes]:
        device = services.device(request)
        message = reading.message(request, body, m.BatchRequest)
        person = services.accounts.behind(device, reading.session(request))
        return json(services.ingest.batch(device, message, person))

    @get(endpoints.PULL.route, sync_to_thread=True)
    def pull(request: Asked) -> Response[bytes]:
        device = services.device(request)
        cursor = reading.number(request, "cursor", 0)
        return json(services.feed.pull(device, cursor, reading.number(request, "limit", m.PULL_LIMIT)))

    return [enrol, batch, pull]


def _review_handlers(services: Services) -> list[HTTPRouteHandler]:
    @post(endpoints.SIGN_IN.path, sync_to_thread=True, status_code=200)
    def sign_in(request: Asked, body: RawBody) -> Response[bytes]:
        device = services.device(request)
        return json(services.accounts.sign_in(device, reading.message(request, body, m.SignInRequest)))

    @get(endpoints.QUEUE.route, sync_to_thread=True)
    def queue(request: Asked) -> Response[bytes]:
        who = services.supervisor(request)
        asked = reading.queue_query(request)
        if asked is not None and "sort" in request.query_params:
            return json(services.searching.queue(who, asked))
        return json(services.reviewing.queue(who, asked))

    @get(endpoints.CONTACT.route, sync_to_thread=True)
    def contact(request: Asked, contact: FromPath[str]) -> Response[bytes]:
        who = services.supervisor(request)
        after = reading.number(request, "after", 0) if "after" in request.query_params else None
        return json(services.reviewing.contact(who, contact, reading.text(request, "opened"), after))

    return [sign_in, queue, contact]


def _sharing_handlers(services: Services) -> list[HTTPRouteHandler]:
    def supervisor(request: Asked) -> AccountRow:
        return services.accounts.supervisor(services.device(request), reading.session(request))

    @get(endpoints.PEOPLE.route, sync_to_thread=True)
    def people(request: Asked) -> Response[bytes]:
        supervisor(request)
        return json(services.sharing.people())

    @post(endpoints.ASSIGN.route, sync_to_thread=True, status_code=200)
    def assign(request: Asked, body: RawBody) -> Response[bytes]:
        person = supervisor(request)
        return json(services.sharing.assign(person, reading.message(request, body, m.AssignRequest)))

    @post(endpoints.LOOK.route, sync_to_thread=True, status_code=200)
    def look(request: Asked, body: RawBody) -> Response[bytes]:
        who = services.supervisor(request)
        return json(services.sharing.look(who, reading.message(request, body, m.LookRequest)))

    @get(endpoints.CHARTS.route, sync_to_thread=True)
    def charts(request: Asked) -> Response[bytes]:
        supervisor(request)
        return json(services.charting.charts(reading.number(request, "weeks", 8), reading.text(request, "team")))

    @get(endpoints.ROUNDS.route, sync_to_thread=True)
    def rounds(request: Asked) -> Response[bytes]:
        return json(services.calibration.rounds(services.supervisor(request)))

    return [people, assign, look, charts, rounds]


def _open_handlers(services: Services) -> list[HTTPRouteHandler]:
    @get(endpoints.HEALTH.route, sync_to_thread=True)
    def health() -> Response[bytes]:
        found = services.condition.look()
        return json(found, 200 if found.status == "ok" else 503)

    @get("/schema", sync_to_thread=False)
    def schema() -> Response[str]:
        headers = page_headers(page.policy())
        return Response(page.page(services.version), media_type=MediaType.HTML, headers=headers)

    @get("/schema/openapi.json", sync_to_thread=False)
    def openapi() -> Response[bytes]:
        return Response(msgspec.json.encode(page.document(services.version)), media_type="application/json")

    @post(endpoints.PUBLISH.route, sync_to_thread=True, status_code=200)
    def publish(request: Asked, body: RawBody) -> Response[bytes]:
        reading.check_protocol(request)
        return json(services.packs.publish(reading.message(request, body, m.PublishRequest)))

    return [health, schema, openapi, publish]
