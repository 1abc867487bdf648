"""The handlers of "explain this call": for a supervisor who opened the contact, and for the holder of a receipt."""

from __future__ import annotations

from urllib.parse import quote

from litestar import Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, RawBody

from agent_assist.domain.errors import UnlockRefused
from agent_assist.evidence.explain.page import policy
from agent_assist.server.api import answers, endpoints, reading
from agent_assist.server.api.answers import page_headers
from agent_assist.server.api.asking import Services
from agent_assist.server.api.reading import Asked
from agent_assist.server.api.receipt_page import language_of
from agent_assist.server.services.explaining import Made


def handlers(services: Services) -> list[HTTPRouteHandler]:
    """Return the handlers. They block, so each runs on a worker thread."""

    @get(endpoints.CONTACT_PAGE.route, sync_to_thread=True)
    def supervisors_page(request: Asked, contact: FromPath[str]) -> Response[bytes]:
        who = services.supervisor(request)
        language, form = reading.text(request, "language") or "en", reading.text(request, "format") or "html"
        opened = reading.text(request, "opened")
        return _page(services.explaining.for_supervisor(who, contact, opened, language, form))

    @post("/r/{code:str}/call", sync_to_thread=True, status_code=200)
    def customers_page(request: Asked, code: FromPath[str], body: RawBody) -> Response[bytes]:
        form = reading.form(body)
        try:
            opened = services.receipts.open(code, form.get("ticket", ""))
        except UnlockRefused:
            return Response(
                b"", status_code=303, headers={**page_headers(policy()), "Location": f"/r/{quote(code, safe='')}"}
            )
        language = language_of(form.get("language", "") or request.headers.get("accept-language", ""))
        return _page(services.explaining.for_customer(opened, language))

    return [supervisors_page, customers_page]


def _page(made: Made) -> Response[bytes]:
    return Response(made.data, media_type=made.media, headers={**answers.HEADERS, **page_headers(policy())})
