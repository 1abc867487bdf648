"""The real telephone system, once for all tests that need it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lab.programs import APT_COMMAND, missing_programs
from lab.sip_system import Caller, SipSystem
from tests.siplab.agent_phone import AgentPhone

if TYPE_CHECKING:
    from collections.abc import Iterator

CALLER = Caller("+14155550182", "Maria Ortiz")


@pytest.fixture(scope="session")
def sip_system() -> Iterator[SipSystem]:
    """Start the system; skips, saying what to install, only where programs are missing."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"needs {', '.join(missing)}: {APT_COMMAND}")
    with SipSystem(CALLER) as system:
        yield system


@pytest.fixture
def agent(sip_system: SipSystem) -> Iterator[AgentPhone]:
    """The adapter on the agent's phone; hangs up whatever a test left."""
    sip_system.call_as(CALLER)
    agent = AgentPhone(sip_system)
    yield agent
    agent.close()
