"""How the server is set up: what its listener is told, which address it names, and whose signals end it."""

from __future__ import annotations

import signal
from types import SimpleNamespace
from typing import Any, cast

import pytest

from agent_assist.server import app
from agent_assist.server.db.copying import in_use
from agent_assist.server.db.database import is_empty, open_database
from tests.fakes.time import FakeClock


@pytest.mark.parametrize(
    ("place", "address"),
    [
        (("127.0.0.1", 8787), "https://127.0.0.1:8787"),
        (("::1", 8787, 0, 0), "https://[::1]:8787"),
        (("::", 1, 0, 0), "https://[::]:1"),
    ],
)
def test_the_address_is_one_that_a_browser_takes(place: tuple[Any, ...], address: str) -> None:
    listener = cast("Any", SimpleNamespace(getsockname=lambda: place))
    assert app._address("https", listener) == address


def config(**changed: Any) -> Any:
    settings = app.Settings("", "127.0.0.1", 0, cast("Any", None), **changed)
    return app.Server(cast("Any", lambda *_: None), settings, lambda: None).config


def test_what_stands_before_the_server_is_believed_only_where_it_is_named() -> None:
    alone, behind = config(), config(behind_tls_proxy=True)
    named = config(behind_tls_proxy=True, proxies=("10.0.0.1",))
    assert [one.proxy_headers for one in (alone, behind, named)] == [False, False, True]
    assert [list(one.forwarded_allow_ips) for one in (alone, behind, named)] == [[], [], ["10.0.0.1"]]
    assert [one.app._shared for one in (alone, behind, named)] == [False, True, False]
    secure = [any(name.lower() == "strict-transport-security" for name, _ in one.headers) for one in (alone, behind)]
    assert secure == [False, True]


def test_nothing_is_told_about_the_server_and_nothing_is_written_about_requests() -> None:
    made = config()
    assert (made.access_log, made.server_header, made.log_config) == (False, False, None)
    assert (made.timeout_keep_alive, made.timeout_graceful_shutdown) == (30, 5)
    assert (made.lifespan, made.ws, made.h11_max_incomplete_event_size) == ("off", "none", 16 * 1024)


def test_after_the_end_the_signals_are_whose_they_were() -> None:
    before = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
    with app._signals_end_quietly():
        inside = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
        assert not set(map(id, inside)) & set(map(id, before))
        for handler in inside:
            assert callable(handler)
            handler(signal.SIGTERM, None)
    assert [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)] == before


def test_a_database_is_empty_until_a_server_used_it_and_in_use_while_one_does(tmp_path: Any) -> None:
    url = f"sqlite:///{tmp_path / 'x'}"
    assert is_empty(url)
    made = open_database(url, FakeClock())
    assert not is_empty(url)
    with made.read() as tx:
        assert tx is not None
        assert in_use(tmp_path / "x")
    made.close()
    assert not in_use(tmp_path / "x")
