"""One scenario on the real Asterisk: its phones, its desks, and the judgement at its end."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent_assist.domain.recorder import RecorderCommand, RecorderState
from lab.asterisk.desk import Desk
from lab.asterisk.judge import FalseSilence, judged
from lab.asterisk.phones import TalkingPhone
from lab.asterisk.phones import rest as pause
from tests.recorder_names import OFF, PAUSE, PAUSED, RECORDING, RESUME, START, STOP, UNCONFIRMED

if TYPE_CHECKING:
    from agent_assist.domain.recorder import RecorderReport
    from lab.asterisk.stranger import Stranger
    from lab.asterisk.switch import AsteriskLab

OBEYED = {START: RECORDING, RESUME: RECORDING, PAUSE: PAUSED, STOP: OFF}
PRESSES = 3
"""How often an agent presses a key whose command is not confirmed, here."""


@dataclass
class Scene:
    """Everything that a scenario plays with."""

    lab: AsteriskLab
    witness: Stranger
    begun: float
    desks: list[Desk] = field(default_factory=list)
    judge: bool = True

    def desk(self, extension: str = "bob", *, files: bool = False, ready: bool = True, **how: Any) -> Desk:
        """A desktop that hears an extension; with `files` it reads the switch's folder."""
        folder: Path | None = self.lab.monitor if files else None
        how["ari"] = how.pop("rest", False)
        desk = Desk(self.lab, extension, folder=folder, **how)
        self.desks.append(desk)
        assert not ready or desk.ready()
        return desk

    def __getattr__(self, name: str) -> TalkingPhone:
        """Return the phone of that name."""
        if name in self.lab.phones:
            return self.lab.phones[name]
        raise AttributeError(name)

    def call(self, number: str = "210", desk: Desk | None = None, *, caller: str = "alice", agent: str = "bob") -> str:
        """A customer calls, the agent answers; returns the call's id at the desk, if there is one."""
        self.lab.phone(caller).dial(number)
        self.lab.phone(agent).answer()
        call_id = desk.call(since=self.begun) if desk else ""
        pause(1.0)
        return call_id

    def consult(self, number: str = "300", *, agent: str = "bob", colleague: str = "carol") -> str:
        """The agent holds and asks a colleague; returns the switch's channel of the second call."""
        self.lab.phone(agent).hold()
        pause(0.3)
        before = set(self.witness.channels(agent))
        self.lab.phone(agent).dial(number)
        self.lab.phone(colleague).answer()
        pause(0.8)
        return next(name for name in self.witness.channels(agent) if name not in before)

    def uniqueid(self, endpoint: str) -> str:
        """The switch's id of an endpoint's newest channel."""
        return self.witness.variable(self.witness.channel(endpoint), "UNIQUEID")

    def told(self, desk: Desk, call_id: str, command: RecorderCommand) -> RecorderReport:
        """Give a command and return what came of it."""
        answer = desk.tell(call_id, command)
        assert answer is not None, desk.story(call_id, self.begun)
        return answer.report

    def shows(self, desk: Desk, call_id: str, state: RecorderState, error: str = "", limit_s: float = 6.0) -> None:
        """Wait until the light says so."""
        found = desk.until(call_id, lambda report: (report.state, report.error) == (state, error), limit_s)
        assert found is not None, desk.story(call_id, self.begun)

    def obeyed(self, desk: Desk, call_id: str, command: RecorderCommand) -> RecorderReport:
        """Give a command that is to be obeyed; returns what came of it.

        Where a busy machine leaves it unconfirmed, the light says so and the agent presses again, as here.
        """
        for _ in range(PRESSES):
            report = self.told(desk, call_id, command)
            if report.state is not UNCONFIRMED:
                break
        assert report.state is OBEYED[command], desk.story(call_id, self.begun)
        return report

    def silenced(self, desk: Desk, call_id: str, command: RecorderCommand) -> None:
        """The light shows the recording, and then the silence that a pause or a stop brings."""
        self.shows(desk, call_id, RECORDING)
        self.obeyed(desk, call_id, command)

    def close(self) -> None:
        """End all calls, then the desks."""
        self.lab.quiet()
        pause(0.2)
        for desk in self.desks:
            desk.stop()

    def false_silences(self) -> list[FalseSilence]:
        """What the files say against the lights."""
        return judged(self.desks, self.lab, self.witness, self.begun)
