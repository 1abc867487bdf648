"""The HTTP door with what anybody on the network may send: a problem document each time, and the server goes on."""

from __future__ import annotations

import contextlib
import http.client
import json
import logging
import socket

import msgspec
import pytest

import agent_assist
from agent_assist.protocol import messages as m
from agent_assist.server.api import page
from agent_assist.server.api.endpoints import ENDPOINTS
from tests.contracts.server_parts import raw
from tests.server_house import PASSWORD, Desk, RealHouse

JSON = {"Content-Type": "application/json"}
Answer = tuple[int, dict[str, str], bytes]


@pytest.fixture
def database() -> str:
    return ""


def ask(
    house: RealHouse, method: str, path: str, body: bytes | None = None, headers: dict[str, str] | None = None
) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=20)
    try:
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read()
    finally:
        connection.close()


def problem(answer: Answer, status: int, code: str) -> m.Problem:
    """Check that an answer is this problem; returns it."""
    assert answer[0] == status, answer
    assert answer[1]["content-type"] == "application/problem+json"
    found = msgspec.json.decode(answer[2], type=m.Problem)
    assert (found.code, found.status, found.type) == (code, status, f"urn:agent-assist:problem:{code}")
    assert found.title
    assert found.detail
    return found


BODIES = (
    b"",
    b"x",
    b"{",
    b"[]",
    b"null",
    b'"text"',
    b"{}",
    b'{"code":1,"device_name":"d","public_key":"k"}',
    b'{"code":"c","device_name":null,"public_key":"k"}',
    b'{"code":"\xff\xfe","device_name":"d","public_key":"k"}',
    '{"code":"c","device_name":"d","public_key":"k"}'.encode("utf-16"),
    b'{"code":"c","device_name":"d","public_key":"k"}trailing',
    b"[" * 100_000,
    b'{"extra":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}",
    b"\x00" * 100,
    b"\x1f\x8b\x08\x00",
)


@pytest.mark.parametrize("path", ["/v1/enrol", "/v1/batch", "/v1/sign-in"])
@pytest.mark.parametrize("body", BODIES)
def test_a_body_that_is_no_message_is_bad_input(house: RealHouse, desk: Desk, path: str, body: bytes) -> None:
    headers = {**JSON, "Authorization": f"Bearer {desk.enrolment.token}"}
    problem(ask(house, "POST", path, body, headers), 400, "bad_input")
    assert house.link().health().status == "ok"


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "json"])
def test_another_content_type_is_refused(house: RealHouse, kind: str) -> None:
    problem(ask(house, "POST", "/v1/enrol", b"{}", {"Content-Type": kind}), 415, "bad_input")


def test_a_content_type_with_a_charset_is_taken(house: RealHouse) -> None:
    body = msgspec.json.encode(m.EnrolRequest(code="x", device_name="d", public_key="A" * 43 + "="))
    answer = ask(house, "POST", "/v1/enrol", body, {"Content-Type": "Application/JSON; charset=utf-8"})
    problem(answer, 401, "unlock_refused")


def test_fields_of_a_newer_peer_are_passed_over(house: RealHouse, desk: Desk) -> None:
    event = desk.outbox.record("wrap_up_finished")
    value = json.loads(msgspec.json.encode(raw(desk, [event.data.decode()], 1)))
    value["new"], value["seal"]["newer"] = {"deep": []}, 1
    headers = {**JSON, "Authorization": f"bearer {desk.enrolment.token}"}
    status, _, body = ask(house, "POST", "/v1/batch", json.dumps(value).encode(), headers)
    assert (status, json.loads(body)["watermark"]) == (200, 1)


def test_an_unknown_address_and_a_wrong_method(house: RealHouse) -> None:
    problem(ask(house, "GET", "/"), 404, "not_found")
    problem(ask(house, "GET", "/v1/%00/../../etc/passwd"), 404, "not_found")
    problem(ask(house, "GET", "/v1/batch"), 405, "method_not_allowed")
    problem(ask(house, "DELETE", "/health"), 405, "method_not_allowed")


@pytest.mark.parametrize(
    "query",
    ["cursor=-1", "cursor=x", "cursor=1e3", "cursor=", "limit=-5", "cursor=" + "9" * 40, "cursor=%00", "limit=²"],
)
def test_a_query_that_is_no_number_is_bad_input(house: RealHouse, desk: Desk, query: str) -> None:
    headers = {"Authorization": f"Bearer {desk.enrolment.token}"}
    problem(ask(house, "GET", f"/v1/pull?{query.replace('²', '%C2%B2')}", None, headers), 400, "bad_input")


def test_a_newer_protocol_is_told_apart(house: RealHouse) -> None:
    answer = ask(house, "GET", "/v1/pull", None, {"Assist-Protocol": str(m.PROTOCOL_VERSION + 1)})
    problem(answer, 426, "version_too_old")
    problem(ask(house, "GET", "/v1/pull", None, {"Assist-Protocol": "new"}), 400, "bad_input")


@pytest.mark.parametrize("value", ["", "Basic x", "Bearer", "Bearer  ", "Bearer x y z", "Bearer " + "x" * 5000])
def test_a_token_that_is_none_is_auth_expired(house: RealHouse, value: str) -> None:
    problem(ask(house, "GET", "/v1/pull", None, {"Authorization": value}), 401, "auth_expired")


def test_a_body_over_the_limit_is_refused_and_the_server_goes_on(house: RealHouse) -> None:
    with socket.create_connection(("127.0.0.1", house.port), timeout=20) as connection:
        head = f"POST /v1/batch HTTP/1.1\r\nHost: x\r\nContent-Length: {m.REQUEST_LIMIT + 1}\r\n"
        connection.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n")
        answer = connection.recv(65_536)
    assert b" 413 " in answer.split(b"\r\n", 1)[0]
    assert house.link().health().status == "ok"


def test_limits_of_the_contract_answer_413(house: RealHouse, desk: Desk) -> None:
    headers = {**JSON, "Authorization": f"Bearer {desk.enrolment.token}"}
    for texts in (["{}"] * (m.BATCH_LIMIT + 1), ["x" * (m.EVENT_LIMIT + 1)]):
        body = msgspec.json.encode(raw(desk, texts, 1))
        problem(ask(house, "POST", "/v1/batch", body, headers), 413, "invalid")


@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"GET\r\n\r\n",
        b"\x00" * 64,
        b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\nContent-Type: application/json\r\n\r\n{",
        b"GET /health HTTP/9.9\r\n\r\n",
        b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        b"POST /v1/enrol HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /health HTTP/1.1\r\nX: " + b"y" * 200_000 + b"\r\n\r\n",
    ],
)
def test_bytes_that_are_no_request_do_not_stop_the_server(
    house: RealHouse, data: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.create_connection(("127.0.0.1", house.port), timeout=20) as connection:
        connection.settimeout(20)
        with contextlib.suppress(OSError):  # the server may end it while it is still being sent to
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65_536):
                pass
    assert house.link().health().status == "ok"
    caplog.clear()


def test_nothing_sensitive_is_logged_or_answered(
    house: RealHouse, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    secrets = (desk.enrolment.token, PASSWORD, "4111111111111111", "+49301234567", "Sue Supervisor")
    headers = {**JSON, "Authorization": f"Bearer {desk.enrolment.token}"}
    answers = [
        ask(
            house, "POST", "/v1/sign-in", msgspec.json.encode(m.SignInRequest(user="sue", password="4111111111111111"))
        ),
        ask(house, "POST", "/v1/sign-in", b'{"user":"+49301234567","password":"4111111111111111"}', headers),
        ask(house, "POST", "/v1/sign-in", b'{"user":"+49301234567","password":4111111111111111}', headers),
        ask(house, "POST", "/v1/batch", msgspec.json.encode(raw(desk, ["4111111111111111"], 1)), headers),
        ask(house, "GET", "/v1/4111111111111111?x=+49301234567"),
    ]
    house.add_user("sue", "Sue Supervisor", "supervisor", PASSWORD)
    written = caplog.text + "".join(body.decode() for _, _, body in answers)
    assert not [secret for secret in secrets if secret in written]


def test_a_bug_is_told_without_its_trace(house: RealHouse, desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    house.publish("script", "s", {})
    with house.database.write() as tx:
        tx.exec_driver_sql("UPDATE server_row SET body = 'not json 4111111111111111'")
    answer = ask(house, "GET", "/v1/pull", None, {"Authorization": f"Bearer {desk.enrolment.token}"})
    problem(answer, 500, "bug")
    assert b"4111111111111111" not in answer[2]
    assert b"Traceback" not in answer[2]
    assert "4111111111111111" not in caplog.text
    assert "bug in the server" in caplog.text
    caplog.clear()


def test_an_unwell_database_shows_in_health_and_as_busy(house: RealHouse, desk: Desk) -> None:
    with house.database.write() as tx:
        tx.exec_driver_sql("UPDATE schema_version SET version = 99")
    status, _, body = ask(house, "GET", "/health")
    assert (status, json.loads(body)["status"], json.loads(body)["database"]) == (503, "unwell", "store_too_new")
    assert desk.link.health().status == "unwell"


def test_the_page_and_the_document_tell_of_every_address_and_need_no_other_host(house: RealHouse) -> None:
    status, headers, body = ask(house, "GET", "/schema")
    text = body.decode()
    assert (status, headers["content-type"].split(";")[0]) == (200, "text/html")
    assert "http" not in text.replace("HTTP", "")
    status, _, body = ask(house, "GET", "/schema/openapi.json")
    document = json.loads(body)
    assert (status, document) == (200, json.loads(json.dumps(page.document(agent_assist.__version__))))
    for endpoint in ENDPOINTS:
        assert endpoint.path in text
        operation = document["paths"][endpoint.path][endpoint.method.lower()]
        keys = {name for one in operation.get("security", []) for name in one}
        assert ("session" in keys) == (bool(endpoint.token) and endpoint.session == "needed"), (
            "a session where one is needed"
        )
        refs = json.dumps(operation).split('"$ref": "#/components/schemas/')[1:]
        assert all(ref.split('"')[0] in document["components"]["schemas"] for ref in refs)
        found = ask(house, endpoint.method, endpoint.path.replace("{id}", "x"), b"{}", JSON)[0]
        assert found not in {404, 405}, "the address exists"
