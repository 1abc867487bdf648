"""A recorder that only a person can drive and see: everything is unconfirmed until they say what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_assist.domain.recorder import RecorderCommand
from agent_assist.telephony.recorder.driver import COMMANDS, nothing

if TYPE_CHECKING:
    from agent_assist.telephony.recorder.driver import Verdict


class ManualRecorder:
    """Driver without a product: commands are what the agent is asked to do; the loop takes their word."""

    name = "manual"
    commands = frozenset(COMMANDS)
    grace_ms = 0

    def connect(self) -> None:
        """Nothing to connect."""

    def close(self) -> None:
        """Nothing to drop."""

    def watch(self, call_id: str) -> None:
        """Nothing to prepare."""

    def release(self, call_id: str) -> None:
        """Nothing is kept."""

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """The panel shows the agent what to do."""
        del call_id, command
        return ""

    def observe(self, call_id: str) -> Verdict | None:
        """Only a person can tell."""
        del call_id
        return nothing("not_said")

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """Nothing follows."""
        del call_id
        return verdict
