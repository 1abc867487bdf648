"""The handlers of the receipt's page: forms in, pages out. No login, no cookie; nothing is kept by the browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from litestar import Response, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, RawBody

from agent_assist.domain.errors import BadInput, Forbidden, UnlockRefused
from agent_assist.domain.rights import Right
from agent_assist.evidence import receipt_check
from agent_assist.evidence.receipt_code import read_code
from agent_assist.server.api import receipt_page as page
from agent_assist.server.api.answers import page_headers
from agent_assist.server.api.asking import Services
from agent_assist.server.api.reading import Asked
from agent_assist.server.api.reading import form as form_of
from agent_assist.server.api.receipt_page import Notice, OpenReceipt, ShownAnswer
from agent_assist.server.api.receipt_requests import offered, withdrawal
from agent_assist.server.services.receipts import Opened, Receipts

Page = Response[str]


def handlers(services: Services) -> list[HTTPRouteHandler]:
    """Return the handlers. They block, so each runs on a worker thread."""
    return [*_doors(services.receipts), *_acts(services.receipts), *_files(services.receipts)]


def _doors(desk: Receipts) -> list[HTTPRouteHandler]:
    @get("/r/{code:str}", sync_to_thread=True)
    def door(request: Asked, code: FromPath[str]) -> Page:
        return _door(desk, code, _language(request))

    # An address of its own: litestar 2.25 wraps a blocking handler twice when two handlers share one address.
    @post("/r/{code:str}/open", sync_to_thread=True, status_code=200)
    def unlock(request: Asked, code: FromPath[str], body: RawBody) -> Page:
        language = _language(request)
        peer = request.client.host if request.client else ""
        try:
            ticket = desk.unlock(code, form_of(body).get("digits", ""), peer)
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

    return [withdraw, data, right]


def _files(desk: Receipts) -> list[HTTPRouteHandler]:
    """Return the handlers of what is saved."""

    @post("/r/{code:str}/file", sync_to_thread=True, status_code=200)
    def file(request: Asked, code: FromPath[str], body: RawBody) -> Response[bytes] | Page:
        def made(opened: Opened) -> Response[bytes]:
            return _saved(desk.signed(opened), "application/json", "receipt.json", page.policy())

        return _save(desk, request, code, body, made)

    @post("/r/{code:str}/check", sync_to_thread=True, status_code=200)
    def check(request: Asked, code: FromPath[str], body: RawBody) -> Response[bytes] | Page:
        def made(opened: Opened) -> Response[bytes]:
            whole = receipt_check.check_page(desk.signed(opened), _language(request)).encode()
            return _saved(whole, "text/html; charset=utf-8", "receipt-check.html", receipt_check.policy())

        return _save(desk, request, code, body, made)

    return [file, check]


def _save(
    desk: Receipts, request: Asked, code: str, body: bytes, made: Callable[[Opened], Response[bytes]]
) -> Response[bytes] | Page:
    """Return what is made of an open receipt, to be saved."""
    language = _language(request)
    try:
        return made(desk.open(code, form_of(body).get("ticket", "")))
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
    return Notice("data_done", {**page.moment(desk.now_ms(), desk.zone), **number}, done=True)


def _act(
    desk: Receipts,
    request: Asked,
    code: str,
    body: bytes,
    act: Callable[[Opened, Mapping[str, str]], Notice | None],
) -> Page:
    """Do something with an open receipt and show it again."""
    language, form = _language(request), form_of(body)
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
    opened = desk.open(code, ticket)
    house = desk.house()
    purposes = desk.purposes(opened, language)
    answers = tuple(
        ShownAnswer(
            purpose=name,
            title=purposes[name].title if name in purposes else name,
            state=page.state_word(answer.state, answer.because),
            at_ms=answer.at_ms,
            retention_days=purposes[name].retention_days if name in purposes else None,
        )
        for name, answer in opened.file.answers.items()
    )
    company = (house.name, house.address, house.contact)
    requests, promised = desk.requests(opened), desk.withdrawal_promise(opened)
    shown = OpenReceipt(
        code=read_code(code) or "",
        ticket=ticket,
        answers=answers,
        requests=requests,
        offered=offered(desk.rights(), requests),
        withdrawal=withdrawal(promised) if promised else (),
        company=company,
        zone=desk.zone,
        fingerprint=receipt_check.grouped(desk.kid()),
    )
    return _page(page.receipt(shown, language, notice))


def _refusal(refused: UnlockRefused) -> Notice:
    seconds = "".join(char for char in refused.advice if char.isdigit())
    return Notice("wait", {"seconds": seconds}) if seconds else Notice("wrong", {})


def _done(key: str, desk: Receipts) -> Notice:
    return Notice(key, page.moment(desk.now_ms(), desk.zone), done=True)


def _language(request: Asked) -> str:
    return page.language_of(request.headers.get("accept-language", ""))


def _page(text: str, status: int = 200) -> Page:
    return Response(text, status_code=status, media_type="text/html", headers=page_headers(page.policy()))
