"""The hook and its snippets in a real browser: allowed pages arrive, all others do not, whatever they try."""

from __future__ import annotations

import functools
import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from agent_assist.domain.contact import CallState, Direction
from agent_assist.resources import files
from agent_assist.telephony.softphone.web.hook import WebHook
from tests.contracts.softphone import Inbox, SystemClock
from tests.e2e.chromium import needs_browser, started
from tests.telephony.softphone.test_web_hook import TOKEN

pytestmark = needs_browser
SNIPPETS = files() / "phones" / "snippets"
OPTIONS = (
    "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests",
    "--host-resolver-rules=MAP rebound.example.com 127.0.0.1, MAP evil.example.com 127.0.0.1",
)
"""The browser's own guard of this machine is off, so that ours is what holds. The last one stands for a name server
which makes foreign names mean this machine."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the standard library's name
        pass


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[int]:
    """A web server with an empty page and the snippets; returns its port."""
    (tmp_path / "page.html").write_text("<!doctype html><title>page</title>", encoding="utf-8")
    for entry in SNIPPETS.iterdir():
        (tmp_path / entry.name).write_bytes(entry.read_bytes())
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(tmp_path))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_address[1]
        server.shutdown()
        thread.join(10)


class Hook:
    def __init__(self, pages: int) -> None:
        self.inbox = Inbox()
        self.phone = WebHook(0, frozenset({f"http://127.0.0.1:{pages}"}), SystemClock(), lambda: TOKEN)
        self.phone.start(self.inbox.deliver)


@pytest.fixture
def hook(pages: int) -> Iterator[Hook]:
    made = Hook(pages)
    yield made
    made.phone.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with started(*OPTIONS) as made:
        yield made


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield context.new_page()
    context.close()


def opened(page: Page, pages: int, snippet: str = "", host: str = "127.0.0.1") -> Page:
    page.goto(f"http://{host}:{pages}/page.html")
    page.add_script_tag(url="/agent-assist-hook.js")
    if snippet:
        page.add_script_tag(url=f"/{snippet}.js")
    return page


def connected(page: Page, hook: Hook, via: str) -> None:
    options = json.dumps({"port": hook.phone.port, "token": TOKEN, "via": via})
    page.evaluate(f"void (window.told = agentAssistHook({options}))")  # or playwright would call what it gets


def states(hook: Hook, count: int) -> list[str]:
    return [event.state.value for event in hook.inbox.wait_events(count)]


def test_an_allowed_page_arrives(page: Page, pages: int, hook: Hook) -> None:
    opened(page, pages)
    connected(page, hook, "test")
    assert page.evaluate("told('incoming', {id: 'a', number: '+14155550182', name: 'Ana\\u202e  Mar\\u00eda'})")
    event = hook.inbox.wait_events(1)[0]
    assert (event.number, event.call_id, event.name) == ("+14155550182", "a", "Ana Mar\u00eda")


def test_what_a_caller_calls_himself_does_not_hide_the_call(page: Page, pages: int, hook: Hook) -> None:
    opened(page, pages)
    connected(page, hook, "test")
    hostile = ["`reboot`", "1\r\nX: y", '","state":"ended', "\u202e1", "9" * 5000, "\ud800"]
    for count, number in enumerate(hostile, 1):
        call = json.dumps({"id": f"c{count}", "number": number, "name": number, "line": number})
        assert page.evaluate(f"told('incoming', {call})"), number[:20]
        assert hook.inbox.wait_events(count)[-1].state is CallState.INCOMING


@pytest.mark.parametrize("host", ["localhost", "evil.example.com"])
def test_a_page_of_another_origin_does_not(page: Page, pages: int, hook: Hook, host: str) -> None:
    """Even one that knows the token: the browser asks first, and the hook says no."""
    opened(page, pages, host=host)
    connected(page, hook, "test")
    assert page.evaluate("told('incoming', {id: 'a', number: '1'})") is False
    assert not hook.inbox.events


def test_a_rebound_name_does_not(page: Page, hook: Hook) -> None:
    """The page's own name leads to the hook, so that the browser sees no other origin: the Host gives it away."""
    page.route("**/page", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    page.goto(f"http://rebound.example.com:{hook.phone.port}/page")  # the attacker's own page, before the name moved
    send = (
        "fetch('/v1/call-event', {method: 'POST', headers: {Authorization: 'Bearer %s', 'Content-Type':"
        ' \'application/json\'}, body: \'{"state":"incoming","number":"1"}\'}).then(r => r.status, () => 0)'
    )
    assert page.evaluate(send % TOKEN) == 421
    assert not hook.inbox.events


ATTACKS = {
    "no-cors": "fetch(target, {method: 'POST', mode: 'no-cors', body: event}).catch(() => 0)",
    "plain text": """fetch(target, {
        method: 'POST', mode: 'no-cors', headers: {'Content-Type': 'text/plain'}, body: event}).catch(() => 0)""",
    "beacon": "navigator.sendBeacon(target, new Blob([event], {type: 'text/plain'}))",
    "picture": """new Promise(done => {
        const i = new Image(); i.onerror = i.onload = done; i.src = target + '?e=' + event; })""",
    "script": """new Promise(done => {
        const s = document.createElement('script'); s.onerror = s.onload = done;
        s.src = target; document.head.append(s); })""",
    "form": """new Promise(done => {
        const f = document.createElement('form'); f.method = 'POST'; f.action = target; f.enctype = 'text/plain';
        const i = document.createElement('input'); i.name = event; f.append(i); f.target = 'w';
        const w = document.createElement('iframe'); w.name = 'w'; w.onload = done;
        document.body.append(w, f); f.submit(); })""",
    "websocket": """new Promise(done => {
        const w = new WebSocket(target.replace('http', 'ws')); w.onerror = w.onopen = done; })""",
}
"""What any page can send without being asked, as JavaScript."""


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("host", ["127.0.0.1", "evil.example.com"])
def test_requests_that_need_no_permission_do_nothing(
    page: Page, pages: int, hook: Hook, attack: str, host: str
) -> None:
    opened(page, pages, host=host)
    event = json.dumps({"state": "incoming", "number": "1"})
    target = f"http://127.0.0.1:{hook.phone.port}/v1/call-event"
    body = f"const event = {json.dumps(event)}, target = '{target}'; await {ATTACKS[attack]}; return 1;"
    page.evaluate(f"(async () => {{ {body} }})()")
    connected(opened(page, pages), hook, "test")
    assert page.evaluate("told('held', {id: 'after', number: '1'})")  # the hook lives, and this is the first event
    assert [heard.call_id for heard in hook.inbox.wait_events(1)] == ["after"]


STREAMS = """
window.listeners = {};
window.contact = {
  held: false, kind: "voice",
  getType() { return this.kind; }, getContactId: () => "c-1", isInbound: () => true,
  getQueue: () => ({name: "Billing"}),
  getInitialConnection() { return {getEndpoint: () => ({phoneNumber: "+14155550182"}), isOnHold: () => this.held}; },
};
for (const name of ["Connecting", "Connected", "Refresh", "Missed", "Ended", "Destroy"])
  window.contact["on" + name] = f => { window.listeners[name] = f; };
window.connect = {ContactType: {VOICE: "voice"}, contact: f => { window.found = f; }};
"""


def test_amazon_connect_streams(page: Page, pages: int, hook: Hook) -> None:
    opened(page, pages, "amazon-connect")
    connected(page, hook, "amazon-connect")
    page.evaluate(STREAMS + "agentAssistAmazonConnect(told); found(contact);")
    page.evaluate(
        "listeners.Connecting(); listeners.Connected(); listeners.Refresh(); contact.held = true; listeners.Refresh();"
        "listeners.Refresh(); contact.held = false; listeners.Refresh(); listeners.Ended(); listeners.Destroy();"
        "listeners.Refresh(); told('ended', {id: 'last', number: ''});"
    )
    assert states(hook, 6) == ["incoming", "connected", "held", "resumed", "ended", "ended"]
    first, last = hook.inbox.events[0], hook.inbox.events[-1]
    assert (first.call_id, first.number, first.line, first.direction) == (
        "c-1",
        "+14155550182",
        "Billing",
        Direction.IN,
    )
    assert last.call_id == "last"  # so nothing came between: a contact ends once
    page.evaluate("listeners = {}; contact.kind = 'chat'; found(contact)")
    assert page.evaluate("Object.keys(listeners).length") == 0


def test_ringcentral_embeddable(page: Page, pages: int, hook: Hook) -> None:
    opened(page, pages, "ringcentral-embeddable")
    connected(page, hook, "ringcentral")
    page.evaluate(f"agentAssistRingCentral(told, 'http://127.0.0.1:{pages}')")
    call = {"id": "s-1", "direction": "Inbound", "from": "+14155550182", "to": "101", "fromUserName": "Ana"}
    for kind in ("ring", "start", "hold", "resume", "end"):
        page.evaluate(f"postMessage({json.dumps({'type': f'rc-call-{kind}-notify', 'call': call})}, '*')")
    out = {"id": "s-2", "direction": "Outbound", "from": "101", "to": "+4930901820"}
    page.evaluate(f"postMessage({json.dumps({'type': 'rc-call-init-notify', 'call': out})}, '*')")
    assert states(hook, 6) == ["incoming", "connected", "held", "resumed", "ended", "incoming"]
    first, last = hook.inbox.events[0], hook.inbox.events[-1]
    assert (first.number, first.name, first.direction) == ("+14155550182", "Ana", Direction.IN)
    assert (last.number, last.direction) == ("+4930901820", Direction.OUT)


def test_genesys_embedded(page: Page, pages: int, hook: Hook) -> None:
    opened(page, pages, "genesys-embedded")
    connected(page, hook, "genesys")
    page.evaluate(f"agentAssistGenesys(told, 'http://127.0.0.1:{pages}')")
    steps = [
        ("add", ""),
        ("connect", ""),
        ("change", ""),
        ("change", "HELD"),
        ("change", "HELD"),
        ("change", "CONNECTED"),
    ]
    for category, state in [*steps, ("disconnect", ""), ("acw", "")]:
        interaction = {"id": "g-1", "phone": "tel:+14155550182", "name": "Ana", "queueName": "Billing", "state": state}
        message = {"type": "interactionSubscription", "data": {"category": category, "interaction": interaction}}
        page.evaluate(f"postMessage({json.dumps(json.dumps(message))}, '*')")
    page.evaluate("postMessage('no json', '*')")
    assert states(hook, 5) == ["incoming", "connected", "held", "resumed", "ended"]
    assert (hook.inbox.events[0].number, hook.inbox.events[0].line) == ("+14155550182", "Billing")


@pytest.mark.parametrize(
    ("snippet", "start", "message"),
    [
        ("ringcentral-embeddable", "agentAssistRingCentral", {"type": "rc-call-ring-notify", "call": {"id": "x"}}),
        (
            "genesys-embedded",
            "agentAssistGenesys",
            {"type": "interactionSubscription", "data": {"category": "add", "interaction": {"id": "x"}}},
        ),
    ],
)
def test_a_message_of_a_foreign_frame_does_not_count(
    page: Page, pages: int, hook: Hook, snippet: str, start: str, message: dict[str, Any]
) -> None:
    opened(page, pages, snippet)
    connected(page, hook, "test")
    page.evaluate(f"{start}(told, 'http://127.0.0.1:{pages}')")
    frame = f"http://evil.example.com:{pages}/page.html"
    page.evaluate(
        "address => new Promise(done => { const f = document.createElement('iframe'); f.onload = done; f.src = address;"
        " document.body.append(f); })",
        frame,
    )
    page.frames[1].evaluate(f"parent.postMessage({json.dumps(message)}, '*')")
    page.evaluate("new Promise(done => setTimeout(done, 0))")
    assert page.evaluate("told('held', {id: 'after', number: '1'})")
    assert [event.call_id for event in hook.inbox.wait_events(1)] == ["after"]


def test_without_a_desktop_the_page_goes_on(page: Page, pages: int, hook: Hook) -> None:
    opened(page, pages)
    connected(page, hook, "test")
    hook.phone.stop()
    assert page.evaluate("told('incoming', {id: 'a', number: '1'})") is False
