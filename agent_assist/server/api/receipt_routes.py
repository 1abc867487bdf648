"""The handlers of the receipt's page: forms in, pages out. No login, no cookie; nothing is kept by the browser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from litestar import Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, RawBody

from agent_assist.domain.errors import BadInput, Forbidden, UnlockRefused
from agent_assist.domain.rights import Right
from agent_assist.evidence import receipt_check
from agent_assist.evidence.receipt_code import read_code
from agent_assist.evidence.receipt_words import LANGUAGES
from agent_assist.evidence.sayings import moment
from agent_assist.server.api import receipt_page as page
from agent_assist.server.api.answers import page_headers
from agent_assist.server.api.asking import Services
from agent_assist.server.api.reading import Asked
from agent_assist.server.api.reading import form as form_of
from agent_assist.server.api.receipt_page import Notice
from agent_assist.server.api.receipt_requests import offered, withdrawal
from agent_assist.server.api.receipt_sections import OpenReceipt, ShownAnswer
from agent_assist.server.services.receipts import Opened, Receipts

Page = Response[str]


def handlers(services: Services) -> list[HTTPRouteHandler]:
    """Return the handlers. They block, so each runs on a worker thread."""
    return [*_doors(services.receipts), *_acts(services.receipts), *_files(services.receipts)]


def _doors(desk: Receipts) -> list[HTTPRouteHandler]:
    @get("/r/{code:str}", sync_to_thread=True)
    def door(request: Asked, code: FromPath[str]) -> Page:
        return _door(desk, code, _language(request, request.query_params))

    # An address of its own: litestar 2.25 wraps a blocking handler twice when two handlers share one address.
    @post("/r/{code:str}/open", sync_to_thread=True, status_code=200)
    def unlock(request: Asked, code: FromPath[str], body: RawBody) -> Page:
        form = form_of(body)
        language = _language(request, form)
        peer = request.client.host if request.client else ""
        try:
            ticket = desk.unlock(code, form.get("digits", ""), peer)
            return _opened(desk, code, ticket, language)
        except Forbidden:
            return _door(desk, code, language, Notice("withheld", {}), 403)
        except UnlockRefused as refused:
            return _door(desk, code, language, _refusal(refused), 403)
        except BadInput:
            return _door(desk, code, language)

    return [door, unlock]


def _acts(desk: Receipts) -> list[HTTPRouteHandler]:
    @post("/r/{code:str}/withdraw", sync_to_thread=True, status_code=200)
    def withdraw(request: Asked, code: FromPath[str], body: RawBody) -> Page:
        def act(opened: Opened, form: Mapping[str, str]) -> Notice:
            done = desk.withdraw(opened, form.get("purpose", ""))
            return _done("withdrawn_done", desk) if done else Notice("nothing_given", {})

        return _act(desk, request, code, body, act)

    @post("/r/{code:str}/data", sync_to_thread=True, status_code=200)
    def data(request: Asked, code: FromPath[str], body: RawBody) -> Page:
        return _act(desk, request, code, body, lambda opened, _form: _asked(desk, opened, Right.ACCESS))

    @post("/r/{code:str}/right", sync_to_thread=True, status_code=200)
    def right(request: Asked, code: FromPath[str], body: RawBody) -> Page:
        return _act(desk, request, code, body, lambda opened, form: _asked(desk, opened, form.get("right", "")))

    @post("/r/{code:str}/show", sync_to_thread=True, status_code=200)
    def show(request: Asked, code: FromPath[str], body: RawBody) -> Page:
        return _act(desk, request, code, body, lambda _opened, _form: None)

    return [withdraw, data, right, show]


def _files(desk: Receipts) -> list[HTTPRouteHandler]:
    """Return the handlers of what is saved."""

    @post("/r/{code:str}/file", sync_to_thread=True, status_code=200)
    def file(request: Asked, code: FromPath[str], body: RawBody) -> Response[bytes] | Page:
        def made(opened: Opened, _language: str) -> Response[bytes]:
            return _saved(desk.signed(opened), "application/json", "receipt.json", page.policy())

        return _save(desk, request, code, body, made)

    @post("/r/{code:str}/check", sync_to_thread=True, status_code=200)
    def check(request: Asked, code: FromPath[str], body: RawBody) -> Response[bytes] | Page:
        def made(opened: Opened, language: str) -> Response[bytes]:
            whole = receipt_check.check_page(desk.signed(opened), language).encode()
            return _saved(whole, "text/html; charset=utf-8", "receipt-check.html", receipt_check.policy())

        return _save(desk, request, code, body, made)

    @post("/r/{code:str}/leaflet", sync_to_thread=True, status_code=200)
    def leaflet(request: Asked, code: FromPath[str], body: RawBody) -> Response[bytes] | Page:
        def made(opened: Opened, language: str) -> Response[bytes]:
            sheets = page.paper(_shown(desk, code, opened, "", language), language)
            return _saved(sheets, "application/pdf", "receipt.pdf", page.policy())

        return _save(desk, request, code, body, made)

    return [file, check, leaflet]


def _save(
    desk: Receipts, request: Asked, code: str, body: bytes, made: Callable[[Opened, str], Response[bytes]]
) -> Response[bytes] | Page:
    """Return what is made of an open receipt in a language, to be saved."""
    form = form_of(body)
    language = _language(request, form)
    try:
        return made(desk.open(code, form.get("ticket", "")), language)
    except UnlockRefused:
        return _door(desk, code, language, Notice("expired", {}), 403)
    except BadInput:
        return _door(desk, code, language, Notice("nothing", {}), 404)


def _saved(data: bytes, media: str, name: str, policy: str) -> Response[bytes]:
    headers = {**page_headers(policy), "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=media, headers=headers)


def _asked(desk: Receipts, opened: Opened, right: str) -> Notice:
    """Write down that a right is used, once while it waits for its answer; a form that no page has changes nothing."""
    try:
        shown, fresh = desk.ask(opened, right)
    except BadInput:
        return Notice("right_unknown", {})
    number = {"request": shown.course.reference}
    if not fresh:
        return Notice("right_open", number)
    return Notice("data_done", {**moment(desk.now_ms(), desk.zone), **number}, done=True)


def _act(
    desk: Receipts,
    request: Asked,
    code: str,
    body: bytes,
    act: Callable[[Opened, Mapping[str, str]], Notice | None],
) -> Page:
    """Do something with an open receipt and show it again."""
    form = form_of(body)
    language = _language(request, form)
    ticket = form.get("ticket", "")
    try:
        notice = act(desk.open(code, ticket), form)
        return _opened(desk, code, ticket, language, notice)
    except UnlockRefused:
        return _door(desk, code, language, Notice("expired", {}), 403)


def _door(desk: Receipts, code: str, language: str, notice: Notice | None = None, status: int = 200) -> Page:
    known = read_code(code)
    if known is None:
        return _page(page.closed(language, Notice("not_a_code", {})), 404)
    return _page(page.door(known, desk.house().name, language, notice), status)


def _opened(desk: Receipts, code: str, ticket: str, language: str, notice: Notice | None = None) -> Page:
    shown = _shown(desk, code, desk.open(code, ticket), ticket, language)
    return _page(page.receipt(shown, language, notice))


def _shown(desk: Receipts, code: str, opened: Opened, ticket: str, language: str) -> OpenReceipt:
    house = desk.house()
    requests, promised = desk.requests(opened), desk.withdrawal_promise(opened)
    return OpenReceipt(
        code=read_code(code) or "",
        ticket=ticket,
        answers=tuple(_answers(desk, opened, language)),
        requests=requests,
        offered=offered(desk.rights(), requests),
        withdrawal=withdrawal(promised) if promised else (),
        company=(house.name, house.address, house.contact),
        zone=desk.zone,
        fingerprint=receipt_check.grouped(desk.kid()),
        called_ms=opened.file.opened_at_ms,
        now_ms=desk.now_ms(),
        privacy=desk.privacy_notice(opened, language),
    )


def _answers(desk: Receipts, opened: Opened, language: str) -> Iterator[ShownAnswer]:
    purposes = desk.purposes(opened, language)
    for name, answer in opened.file.answers.items():
        state = page.state_word(answer.state, answer.because)
        known = purposes.get(name)
        if known is None:
            yield ShownAnswer(name, name, state, answer.at_ms, None)
            continue
        recorded = "recorder" in known.sinks
        yield ShownAnswer(name, known.title, state, answer.at_ms, known.retention_days, known.inside, recorded)


def _refusal(refused: UnlockRefused) -> Notice:
    seconds = "".join(char for char in refused.advice if char.isdigit())
    return Notice("wait", {"seconds": seconds}) if seconds else Notice("wrong", {})


def _done(key: str, desk: Receipts) -> Notice:
    return Notice(key, moment(desk.now_ms(), desk.zone), done=True)


def _language(request: Asked, chosen: Mapping[str, str]) -> str:
    """Return the language that a form or an address names, else that of the browser."""
    named = chosen.get("language", "")
    return named if named in LANGUAGES else page.language_of(request.headers.get("accept-language", ""))


def _page(text: str, status: int = 200) -> Page:
    return Response(text, status_code=status, media_type="text/html", headers=page_headers(page.policy()))
