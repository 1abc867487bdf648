"""What every answer carries, whoever makes it: handlers, refusals, the front, and the reader of what is not HTTP."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from email.parser import BytesHeaderParser

import pytest

from tests.server_house import RealHouse

YEAR = "max-age=31536000"


@pytest.fixture
def database() -> str:
    return ""


def answers(house: RealHouse) -> Iterator[tuple[str, int, dict[str, list[str]]]]:
    """Ask for something of every kind, by hand; yields what was asked, the status, and the headers by name."""
    for asked in (
        b"GET /health HTTP/1.1",
        b"GET /schema HTTP/1.1",
        b"GET /schema/openapi.json HTTP/1.1",
        b"GET /v1/log/checkpoint HTTP/1.1",
        b"GET /r/00000000 HTTP/1.1",
        b"GET /nowhere HTTP/1.1",
        b"GET /v1/batch HTTP/1.1",
        b"GET /v1/pull HTTP/1.1",
        b"POST /v1/enrol HTTP/1.1\r\nContent-Length: 99999999",
        b"GET / HTTP/1.1" + b"\r\nX: y" * 101,
        b"this is no HTTP",
    ):
        with socket.create_connection(("127.0.0.1", house.port), timeout=20) as door:
            door.sendall(asked + b"\r\nHost: x\r\nConnection: close\r\n\r\n")
            got = b"".join(iter(lambda: door.recv(65_536), b""))
        first, _, rest = got.partition(b"\r\n")
        found: dict[str, list[str]] = {}
        for name, value in BytesHeaderParser().parsebytes(rest.partition(b"\r\n\r\n")[0]).items():
            found.setdefault(name.lower(), []).append(value)
        yield asked[:30].decode(), int(first.split()[1]), found


def test_every_answer_says_that_its_type_is_not_to_be_guessed(house: RealHouse) -> None:
    seen = list(answers(house))
    assert {status for _, status, _ in seen} >= {200, 400, 401, 404, 405, 413, 431}, [one[:2] for one in seen]
    for asked, status, headers in seen:
        assert headers.get("x-content-type-options") == ["nosniff"], (asked, status)
        assert "strict-transport-security" not in headers, "without TLS nobody could come back"


def test_the_description_has_a_policy_of_its_own(house: RealHouse) -> None:
    (found,) = [headers for asked, _, headers in answers(house) if asked.startswith("GET /schema HTTP")]
    (policy,) = found["content-security-policy"]
    assert policy.startswith("default-src 'none'; form-action 'none'; frame-ancestors 'none'")
    assert found["content-type"] == ["text/html; charset=utf-8"]


def test_where_tls_is_browsers_are_told_to_stay_with_it(house: RealHouse) -> None:
    house.stop()
    house._settings = replace(house._settings, behind_tls_proxy=True)
    house.start()
    for asked, status, headers in answers(house):
        if asked != "this is no HTTP":
            assert headers.get("strict-transport-security") == [YEAR], (asked, status)


def test_a_server_with_a_certificate_does_so_too() -> None:
    from agent_assist.server.front import headers

    assert headers(tls=True)[-1] == ("Strict-Transport-Security", YEAR)
