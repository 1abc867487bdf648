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
        """Nothing: the agent needs no connection."""

    def close(self) -> None:
        """Nothing: there is no connection."""

    def watch(self, call_id: str) -> None:
        """Nothing: each state is the agent's own word."""

    def release(self, call_id: str) -> None:
        """Nothing: the loop keeps the agent's word."""

    def send(self, call_id: str, command: RecorderCommand) -> str:
        """The panel shows the agent what to do."""
        del call_id, command
        return ""

    def observe(self, call_id: str) -> Verdict | None:
        """Return None: only the agent can tell, and the loop takes that word."""
        del call_id
        return nothing("not_said")

    def settled(self, call_id: str, verdict: Verdict) -> Verdict:
        """Return the verdict as it is: no product is to be told."""
        del call_id
        return verdict
