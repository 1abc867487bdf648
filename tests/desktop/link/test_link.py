"""The link against servers that are not ours, or not well."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from agent_assist.desktop.link.link import HttpLink, check_address
from agent_assist.domain.errors import AuthExpired, BadInput, Forbidden, Invalid, Offline, ServerBusy
from agent_assist.protocol import messages as m
from agent_assist.protocol.http import Limits
from lab.certificate import loopback_certificate
from tests.server.serving import Serving

QUICK = Limits(connect_s=2.0, read_s=0.3, whole_s=1.0, answer_bytes=10_000)
Play = Callable[[socket.socket], None]


class Stage:
    """Answers every connection with the same play."""

    def __init__(self, play: Play) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._play = play
        self.seen = b""
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                try:
                    self.seen = connection.recv(65_536)
                    self._play(connection)
                except OSError:
                    continue

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR) if sys.platform == "linux" else None
        self._listener.close()
        self._thread.join(5)


@pytest.fixture
def stage() -> Iterator[Callable[[Play], Stage]]:
    stages: list[Stage] = []

    def make(play: Play) -> Stage:
        stages.append(Stage(play))
        return stages[-1]

    yield make
    for each in stages:
        each.close()


def says(status: str, body: bytes, kind: str = "application/json", length: int | None = None) -> Play:
    size = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n"
    return lambda connection: connection.sendall(head.encode() + body)


def problem(code: str, status: int = 400) -> bytes:
    return f'{{"type":"t","title":"T","status":{status},"code":"{code}","detail":"D"}}'.encode()


def drips(connection: socket.socket) -> None:
    """Give a right answer, but a byte at a time, with never a silence that is too long."""
    answer = b" " * 60 + PULL
    says("200 OK", b"", length=len(answer))(connection)
    wait = threading.Event()
    for byte in answer:
        connection.sendall(bytes([byte]))
        wait.wait(0.03)


def silent(connection: socket.socket) -> None:
    connection.recv(1)


PULL = b'{"rows":[],"cursor":1,"more":false}'


@pytest.mark.parametrize(
    ("play", "error"),
    [
        (says("200 OK", b"<html>", "text/html"), ServerBusy),
        (says("200 OK", b""), ServerBusy),
        (says("200 OK", b"{"), ServerBusy),
        (says("200 OK", b'{"rows":[],"cursor":"x","more":false}'), ServerBusy),
        (says("200 OK", b"\xff\xfe"), ServerBusy),
        (says("200 OK", b"[" * 9_000), ServerBusy),
        (says("200 OK", PULL, length=5000), Offline),
        (says("200 OK", b" " * 20_000), ServerBusy),
        (says("204 No Content", b""), ServerBusy),
        (says("302 Found", b"", "text/html"), ServerBusy),
        (says("401 Unauthorized", b"<html>proxy</html>", "text/html"), ServerBusy),
        (says("401 Unauthorized", b"{}"), ServerBusy),
        (says("401 Unauthorized", problem("auth_expired"), "application/problem+json"), AuthExpired),
        (says("401 Unauthorized", problem("auth_expired"), "text/html"), ServerBusy),
        (says("400 Bad", problem("bad_input"), "application/problem+json"), Invalid),
        (says("400 Bad", problem("never_heard_of"), "application/problem+json"), ServerBusy),
        (says("413 Too Large", b"<html>nginx</html>", "text/html"), Invalid),
        (says("500 Oops", b"<html></html>", "text/html"), ServerBusy),
        (says("507 Full", problem("disk_full"), "application/problem+json"), ServerBusy),
        (drips, Offline),
        (silent, Offline),
        (lambda connection: connection.sendall(b"nonsense\r\n\r\n"), Offline),
        (lambda connection: connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Len"), ServerBusy),
        (lambda connection: connection.sendall(b"\x15\x03\x01"), Offline),
    ],
)
def test_what_the_other_side_may_do(
    stage: Callable[[Play], Stage], play: Play, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    link = HttpLink(stage(play).url, QUICK)
    link.use_token("t")
    with pytest.raises(error) as caught:
        link.pull(0, 1)
    assert type(caught.value) is error
    link.close()
    caplog.clear()


def test_nobody_listens() -> None:
    link = HttpLink("http://127.0.0.1:1", QUICK)
    with pytest.raises(Offline):
        link.health()
    link.close()


def test_the_token_is_sent_as_it_is_and_nothing_of_the_environment(
    stage: Callable[[Play], Stage], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login u password p\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    stand = stage(says("200 OK", PULL))
    link = HttpLink(stand.url + "/", QUICK)
    link.use_token("the-token")
    assert link.pull(7, 9).cursor == 1
    assert b"GET /v1/pull?cursor=7&limit=9 HTTP/1.1" in stand.seen
    assert b"Authorization: Bearer the-token\r\n" in stand.seen
    assert b"Assist-Protocol: 1\r\n" in stand.seen
    assert "the-token" not in repr(link)
    link.close()
    link.use_token(None)
    link.pull(0, 1)
    assert b"Authorization" not in stand.seen
    link.close()


@pytest.mark.parametrize("token", ["a\r\nX: y", "ü€", "a\nb"])
def test_a_token_that_cannot_travel_is_an_error_of_ours(stage: Callable[[Play], Stage], token: str) -> None:
    link = HttpLink(stage(says("200 OK", PULL)).url, QUICK)
    link.use_token(token)
    with pytest.raises(AuthExpired):
        link.pull(0, 1)
    link.use_token(None)
    with pytest.raises(Forbidden):
        link.queue(token)
    link.close()


def test_a_request_over_the_limit_is_not_even_sent(stage: Callable[[Play], Stage]) -> None:
    stand = stage(says("200 OK", b"{}"))
    seal = m.SealMessage(device="d", seq=1, digest="x", signature="y")
    link = HttpLink(stand.url, QUICK)
    with pytest.raises(Invalid):
        link.send(m.BatchRequest(events=["x" * m.REQUEST_LIMIT], seal=seal))
    assert stand.seen == b""
    link.close()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "server",
        "ftp://server",
        "http://server.example",
        "http://192.0.2.1:80",
        "http://127.0.0.1.example",
        "https://",
        "https://user:pass@server",
        "https://server/path",
        "https://server?x=1",
        "https://server:99999",
        "https://server:x",
        "https://ser ver",
        "https://[::1",
        "file:///etc/passwd",
        "https://ser\nver\x00",
    ],
)
def test_an_address_that_cannot_be_used_is_refused(address: str) -> None:
    with pytest.raises(BadInput) as caught:
        HttpLink(address)
    assert "pass" not in caught.value.line()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://server.example/", ("https://server.example", False)),
        (" https://server:8443 ", ("https://server:8443", False)),
        ("http://127.0.0.1:8787", ("http://127.0.0.1:8787", True)),
        ("http://localhost:1", ("http://localhost:1", True)),
        ("http://[::1]:8787/", ("http://[::1]:8787", True)),
    ],
)
def test_an_address_that_can(address: str, expected: tuple[str, bool]) -> None:
    assert check_address(address) == expected


def test_requests_is_imported_at_the_first_call_and_not_before() -> None:
    program = (
        "import sys; from agent_assist.desktop.link.link import HttpLink; HttpLink('https://x.example');"
        "print('requests' in sys.modules or 'truststore' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert found.stdout.strip() == "False"


def certificate(folder: Path) -> tuple[Path, Path]:
    """Write a self-signed certificate for 127.0.0.1, and its key."""
    made = loopback_certificate()
    cert_path, key_path = folder / "cert.pem", folder / "key.pem"
    cert_path.write_bytes(made.certificate)
    key_path.write_bytes(made.key)
    return cert_path, key_path


@pytest.mark.skipif(sys.platform != "linux", reason="only there the trust store can be named by a variable")
def test_tls_trusts_what_the_system_trusts_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cert, key = certificate(tmp_path)
    server = Serving(
        "--listen", "127.0.0.1:0", "--data", str(tmp_path), "--tls-certificate", str(cert), "--tls-key", str(key)
    )
    try:
        assert server.address.startswith("https://127.0.0.1:")
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(cert))
        stranger = HttpLink(server.address)
        with pytest.raises(Offline) as caught:
            stranger.health()
        assert "certificate" in caught.value.title
        stranger.close()
        monkeypatch.delenv("REQUESTS_CA_BUNDLE")
        monkeypatch.setenv("SSL_CERT_FILE", str(cert))
        friend = HttpLink(server.address)
        assert friend.health().status == "ok"
        friend.close()
    finally:
        assert server.end()[0] == 0
