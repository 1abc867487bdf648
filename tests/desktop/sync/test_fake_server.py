"""The fake that the sync tests use keeps the same contract as the real server."""

from __future__ import annotations

import pytest

from tests.contracts.server import ServerLinkContract
from tests.fakes.server_link import FakeServer


class TestFakeServer(ServerLinkContract):
    @pytest.fixture
    def house(self) -> FakeServer:
        return FakeServer()
