"""Parts of the server that need no database: problems, clocks, pieces, hostile events, and asking somebody outside."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import SimpleNamespace
from typing import Any, cast

import msgspec
import pytest
from litestar.exceptions import HTTPException
from msgspec.structs import replace

from agent_assist.domain import errors
from agent_assist.domain.errors import AssistError, BadInput, Offline, VersionTooOld
from agent_assist.domain.facts import FactKind
from agent_assist.evidence.envelope import Event, Head, fact_of, link
from agent_assist.evidence.personal import SubjectKey
from agent_assist.protocol.messages import PROTOCOL_VERSION, Problem
from agent_assist.server.api import ledger_routes, problems, reading
from agent_assist.server.clock import SystemClock
from agent_assist.server.services import chain, erasure, explaining, outside, packs
from agent_assist.server.services.ingest import TooLarge
from tests.edges import Edge, taken, wrong_at
from tests.making import draft

SUBJECT = SubjectKey("contact.contact-1", bytes(range(32)))


def asked(**headers: str) -> reading.Asked:
    """A request of which only its headers are looked at."""
    plain = {name.replace("_", "-"): value for name, value in headers.items()}
    return cast("reading.Asked", SimpleNamespace(headers=plain, query_params={}))


def problem_of(answer: Any) -> tuple[int, Problem, str | None]:
    return answer.status_code, msgspec.json.decode(answer.content, type=Problem), answer.headers.get("Retry-After")


STATUS: dict[type[AssistError], int] = {
    errors.BadInput: 400,
    errors.Invalid: 400,
    errors.PackRefused: 422,
    errors.AuthExpired: 401,
    errors.UnlockRefused: 401,
    errors.Forbidden: 403,
    errors.VersionTooOld: 426,
    errors.ServerBusy: 503,
    errors.StoreTooNew: 503,
    errors.StoreCorrupt: 503,
    errors.DiskFull: 507,
    errors.BugError: 500,
    errors.Offline: 500,
    TooLarge: 413,
}
"""Of each error that the server meets, as docs/server.md names them; one that is not named there is a bug."""


@pytest.mark.parametrize("kind", STATUS)
def test_an_error_is_answered_with_its_status_and_only_one_that_passes_says_when_to_ask_again(
    kind: type[AssistError],
) -> None:
    status, problem, again = problem_of(problems.refuse(cast("Any", None), kind("What is wrong.", "What to do.")))
    assert (status, problem.status) == (STATUS[kind], STATUS[kind])
    assert (problem.title, problem.detail, problem.code) == ("What is wrong.", "What to do.", kind.code)
    assert problem.type == f"urn:agent-assist:problem:{kind.code}"
    assert again == ("2" if status == 503 else None)


@pytest.mark.parametrize(
    ("status", "told", "code"),
    [
        (400, 400, "bad_input"),
        (404, 404, "not_found"),
        (405, 405, "method_not_allowed"),
        (413, 413, "invalid"),
        (415, 415, "bad_input"),
        (418, 400, "bad_input"),
    ],
)
def test_what_the_framework_refuses_is_told_in_our_words(status: int, told: int, code: str) -> None:
    error = HTTPException(status_code=status)
    found, problem, _again = problem_of(problems.refuse_request(cast("Any", None), error))
    assert (found, problem.status, problem.code) == (told, told, code)


def test_another_content_type_is_refused_as_such() -> None:
    found, problem, _again = problem_of(problems.refuse_request(cast("Any", None), problems.NotJson()))
    assert (found, problem.title) == (415, "The body is not JSON.")


@pytest.mark.parametrize("wrong", ["", "0", "-1", "1.5", "x", "\u0661", "9" * 19])
def test_a_protocol_is_a_number_from_one_on(wrong: str) -> None:
    with pytest.raises(BadInput):
        reading.check_protocol(asked(assist_protocol=wrong))


def test_a_newer_protocol_is_refused_and_none_is_the_first() -> None:
    reading.check_protocol(asked())
    reading.check_protocol(asked(assist_protocol=str(PROTOCOL_VERSION)))
    for newer in (str(PROTOCOL_VERSION + 1), "9" * 18):
        with pytest.raises(VersionTooOld):
            reading.check_protocol(asked(assist_protocol=newer))


def test_the_clocks_count_milliseconds() -> None:
    clock = SystemClock()
    assert abs(clock.now_ms() - time.time() * 1000) < 60_000
    assert abs(clock.mono_ms() - time.monotonic() * 1000) < 60_000


def test_a_ledger_is_sent_in_pieces_of_64_kib_or_a_line_more() -> None:
    lines = [b"x" * 65_535, b"y" * 65_534, b"z", b"end"]
    assert list(ledger_routes._pieces(iter(lines))) == [
        lines[0] + b"\n",
        lines[1] + b"\n" + lines[2] + b"\n",
        b"end\n",
    ]
    assert list(ledger_routes._pieces(iter([]))) == [b""]


def event(seq_of: Head = Head("t", "d"), **changed: Any) -> Event:  # noqa: B008 - a value
    return link(seq_of, draft(FactKind.CONTACT_OPENED, **changed), SUBJECT)[0]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        '{"actor":7}',
        '{"actor":{},"at":1e999}',
        "\ud800",
        event().data.decode().replace('"v":1', '"v":2'),
        event().data.decode().replace('"mono_ms"', '"mono"'),
    ],
)
def test_what_is_no_event_is_told_so_and_stops_nothing(text: str) -> None:
    good = event()
    first, second = chain.entries([text, good.data.decode()], "t", "d")
    assert (first.event, bool(first.problem)) == (None, True)
    assert (second.event, second.problem) == (good, "")


def test_an_event_of_somebody_else_or_one_that_does_not_follow_is_told_so() -> None:
    one, head = link(Head("t", "d"), draft(FactKind.CONTACT_OPENED), SUBJECT)
    two, head = link(head, draft(FactKind.CONTACT_CONNECTED), SUBJECT)
    three, _head = link(head, draft(FactKind.CONTACT_ENDED), SUBJECT)

    def told(*events: Event, tenant: str = "t", device: str = "d") -> list[str]:
        return [entry.problem for entry in chain.entries([one.data.decode() for one in events], tenant, device)]

    assert told(one, two, three) == ["", "", ""]
    assert told(one, tenant="x") == ["The event belongs to another organisation."]
    assert told(one, device="x") == ["The event belongs to another device."]
    assert told(one, one)[1] == "The event stands twice in the batch."
    assert told(one, three)[1] == told(two, one)[1] == "The event does not follow the one before it."


def test_only_an_event_that_can_be_read_holds_a_value_in_the_clear() -> None:
    said = event(body={"line": "Billing"})
    assert not erasure._in_clear(b"{}")
    assert not erasure._in_clear(said.data.replace(b'"v":1', b'"v":9'))


class Other(BaseHTTPRequestHandler):
    """Answers with what its path says: a status, a length, or nothing for a while."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        status, length = (int(part) for part in self.path.strip("/").split("-"))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/200-3")
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(b"x" * length)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def other() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Other)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_answer_from_outside_comes_with_its_status_and_no_redirect_is_followed(other: str) -> None:
    assert outside.post(f"{other}/200-3", b"q", "text/plain") == (200, b"xxx")
    assert outside.post(f"{other}/404-2", b"q", "text/plain") == (404, b"xx")
    assert outside.post(f"{other}/302-1", b"q", "text/plain") == (302, b"x")


def test_an_answer_from_outside_is_bounded(other: str) -> None:
    edge = Edge(65_536, lambda n: taken(outside.post, f"{other}/200-{n}", b"q", "text/plain"))
    assert wrong_at(edge) == []


def test_an_answer_from_outside_has_half_a_minute(other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter([100.0, 130.0, 130.0, 200.0, 230.1])
    monkeypatch.setattr(outside, "monotonic", lambda: next(times))
    assert outside.post(f"{other}/200-9000", b"q", "text/plain")[0] == 200
    with pytest.raises(Offline):
        outside.post(f"{other}/200-9000", b"q", "text/plain")


@pytest.mark.parametrize("url", ["", "ftp://x/", "file:///etc/passwd", "http://127.0.0.1:x/", "http://127.0.0.1/a b"])
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(BadInput):
        outside.post(url, b"q", "text/plain")


def test_nobody_there_is_offline() -> None:
    with pytest.raises(Offline):
        outside.post("http://127.0.0.1:1/", b"q", "text/plain")


@pytest.mark.parametrize("wrong", [None, 7, [], ["a"], "text", {"a.toml": 7}, {"a.toml": "x", "b.toml": None}])
def test_files_of_a_pack_are_texts_by_name(wrong: object) -> None:
    with pytest.raises(BadInput):
        packs.read_files(wrong)


def test_files_of_a_pack_are_taken_as_bytes_and_a_broken_text_is_refused() -> None:
    assert packs.read_files({"a.toml": "\u00e4"}) == {"a.toml": b"\xc3\xa4"}
    with pytest.raises(BadInput):
        packs.read_files({"a.toml": "\ud800"})


def test_a_stored_row_that_is_no_object_has_no_body() -> None:
    assert packs.read_body('{"a": 1}') == {"a": 1}
    assert packs.read_body("[1]") == {}


@pytest.mark.parametrize("error", [RecursionError, TypeError, ValueError, OverflowError, OSError])
def test_a_value_that_the_reader_did_not_expect_is_no_event(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def trip(_data: bytes) -> Event:
        raise error

    monkeypatch.setattr(chain, "read", trip)
    (entry,) = chain.entries(["{}"], "t", "d")
    assert (entry.event, entry.problem) == (None, "Not an event of format 1.")


def test_a_fact_of_a_later_version_is_shown_to_nobody_but_kept_as_it_is_when_its_person_is_erased() -> None:
    made = fact_of(event(body={"line": "Billing"}), {})
    assert explaining._without_clear(replace(made, kind="of_a_later_version")).body == {"line": "Billing"}
    assert "line" not in explaining._without_clear(made).body
