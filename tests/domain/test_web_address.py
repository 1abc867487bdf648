"""Which addresses nobody on the way can listen to."""

from __future__ import annotations

import pytest

from agent_assist.domain.web_address import is_loopback_host, private_address
from tests.edges import taken


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("128.0.0.1", False),
        ("localhost.example", False),
        ("example", False),
    ],
)
def test_only_this_machine_is_spoken_to_in_the_clear(host: str, here: bool) -> None:  # noqa: FBT001 - a case
    written = f"[{host}]" if ":" in host else host
    assert is_loopback_host(host) is here
    assert taken(private_address, f"http://{written}:8080", "The address") is here
    assert taken(private_address, f"https://{written}:8080", "The address")
