"""Random courses of calls: whatever phones, colleagues, programs and desktops do, silence is never claimed falsely.

One course is a few seconds of one customer's call, drawn from a seed: how it comes in and is recorded, then transfers,
holds, conferences, strangers' recorders and listeners, commands of the agents, a desktop that restarts, a line that is
cut. Its judgement are the tones in the files.
"""

from __future__ import annotations

import contextlib
import random
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from agent_assist.domain.recorder import RecorderCommand
from lab.asterisk.desk import Desk
from lab.asterisk.judge import FalseSilence, judged, through_crashes
from lab.asterisk.phones import rest
from lab.asterisk.stranger import CRASH
from lab.processes import LabError

if TYPE_CHECKING:
    from collections.abc import Callable

    from lab.asterisk.phones import TalkingPhone
    from lab.asterisk.stranger import Stranger
    from lab.asterisk.switch import AsteriskLab

ENTRIES: Final = (
    "200",
    "210",
    "210",
    "211",
    "212",
    "213",
    "214",
    "217",
    "218",
    "219",
    "230",
    "231",
    "232",
    "250",
    "251",
)
"""Numbers by which a customer reaches bob, most of them recorded."""
ROOMS: Final = ("240", "241")
_STEPS: Final = range(3, 6)
_COMMANDS: Final = (
    RecorderCommand.PAUSE,
    RecorderCommand.PAUSE,
    RecorderCommand.STOP,
    RecorderCommand.RESUME,
    RecorderCommand.START,
)


@dataclass(slots=True)
class Outcome:
    """What came of a course.

    Args:
        seed: it is drawn from.
        steps: what happened, in words.
        claims: how many spans of silence were claimed, and their seconds.
        claimed_s: their length together.
        false: what the files say against them.
        crashes: how often the switch was killed.
        latencies: of answered commands: what was asked and how it was seen, and seconds.
        stories: what the lights said, for a person to read.
    """

    seed: int
    steps: list[str] = field(default_factory=list)
    claims: int = 0
    claimed_s: float = 0.0
    false: list[FalseSilence] = field(default_factory=list)
    crashes: int = 0
    latencies: list[tuple[str, float]] = field(default_factory=list)
    stories: list[str] = field(default_factory=list)


class Course:
    """One course on one laboratory.

    Args:
        lab: the switch.
        witness: hears every event of it.
        seed: decides everything.
        crash: let the switch crash in every course; else in one of six.
    """

    def __init__(self, lab: AsteriskLab, witness: Stranger, seed: int, *, crash: bool = False) -> None:
        self.lab = lab
        self.witness = witness
        self.begun = time.time()
        self.outcome = Outcome(seed)
        self._dice = random.Random(seed)  # noqa: S311 - repeatable
        # Of their own, so that a seed draws the same course with and without a crash.
        chances = random.Random(f"crash {seed}")  # noqa: S311 - repeatable
        self._crash_at = chances.randrange(_STEPS.start) if crash or chances.random() < 1 / 6 else None
        self._chances = chances
        self._desks: list[Desk] = []
        self._now: dict[str, Desk] = {}
        self._since = self.begun
        """When the call began that is on."""
        self._with = "bob"
        """The agent who has the customer."""

    def go(self) -> Outcome:
        """Play it, and judge it."""
        for agent in ("bob", "carol"):
            self._open(agent)
        try:
            self._begin()
            for number in range(self._dice.choice(_STEPS)):
                if number == self._crash_at:
                    self._crash()
                step = self._dice.choice(self._choices())
                with contextlib.suppress(LabError, StopIteration):
                    self.outcome.steps.append(step.__name__.strip("_"))
                    step()
                rest(self._dice.uniform(0.2, 1.2))
        finally:
            self._end()
        return self.outcome

    def _open(self, agent: str) -> None:
        folder = self.lab.monitor if self._dice.random() < 0.5 else None  # noqa: PLR2004 - as often as not
        desk = Desk(self.lab, agent, folder=folder)
        desk.ready()
        self._now[agent] = desk
        self._desks.append(desk)

    def _choices(self) -> list[Callable[[], None]]:
        alone = [self._attended, self._blind, self._parked, self._joined, self._conference]
        moves = alone if self._with == "bob" else []
        return [
            *moves,
            *[self._command] * 6,
            self._hold,
            self._recorder,
            self._recorder_ends,
            self._spy,
            self._restart,
            self._cut,
        ]

    def _begin(self) -> None:
        """The customer reaches bob: by a number, in a conference, or picked up from a colleague's phone."""
        way = self._dice.random()
        if way < 0.12:  # noqa: PLR2004 - one in eight
            room = self._dice.choice(ROOMS)
            self.outcome.steps.append(f"conference {room}")
            self._phone("alice").dial(room)
            rest(0.4)
            self._phone("bob").dial(room)
        elif way < 0.24:  # noqa: PLR2004 - and one more
            self.outcome.steps.append("pick-up")
            self._phone("alice").dial(self._dice.choice(("300", "271")))
            self._phone("carol").ringing()
            rest(0.4)
            self._phone("bob").dial("*9")
        else:
            entry = self._dice.choice(ENTRIES)
            self.outcome.steps.append(f"number {entry}")
            self._phone("alice").dial(entry)
            self._phone("bob").answer()
        self._now["bob"].call(since=self._since, limit_s=4.0)
        rest(self._dice.uniform(0.3, 1.5))

    def _command(self) -> None:
        """The agent who has the customer tells the recorder something, and waits for what comes of it."""
        desk = self._now[self._with]
        call_id = desk.call(since=self._since, limit_s=1.0)
        command = self._dice.choice(_COMMANDS)
        answer = desk.tell(call_id, command) if call_id else None
        if answer is not None:
            seen = "list" if desk.pauses_stop else "files"
            met = answer.report.state.value if not answer.report.error else answer.report.error
            self.outcome.steps.append(f"{command.value} -> {met}")
            if not answer.report.error:
                self.outcome.latencies.append((f"{command.value}, {seen}", answer.after_s))

    def _hold(self) -> None:
        who = self._phone(self._dice.choice((self._with, "alice")))
        who.hold()
        rest(self._dice.uniform(0.3, 1.5))
        who.resume()

    def _attended(self) -> None:
        bob = self._phone("bob")
        bob.hold()
        rest(0.2)
        before = set(self.witness.channels("bob"))
        bob.dial("300")
        self._phone("carol").answer(3.0)
        rest(self._dice.uniform(0.4, 1.5))
        second = next(name for name in self.witness.channels("bob") if name not in before)
        bob.attended_transfer("300", self.witness, second)
        self._with = "carol"

    def _blind(self) -> None:
        self._phone("bob").blind_transfer(self._dice.choice(("300", "271", "301")))
        self._phone("carol").answer(3.0)
        self._with = "carol"

    def _parked(self) -> None:
        self._phone("bob").blind_transfer("7700")
        rest(self._dice.uniform(0.3, 1.0))
        self._phone("carol").dial("7701")
        self._with = "carol"

    def _joined(self) -> None:
        """A program joins the customer with an agent who is talking to somebody else."""
        self._phone("dave").dial("300")
        self._phone("carol").answer(3.0)
        rest(self._dice.uniform(0.0, 0.8))
        both = {"Channel1": self.witness.channel("alice"), "Channel2": self.witness.channel("carol")}
        self.witness.act("Bridge", Tone="no", **both)
        self._with = "carol"

    def _conference(self) -> None:
        """A program moves customer and agent into a conference."""
        place = {"Context": "phones", "Exten": self._dice.choice(ROOMS), "Priority": "1"}
        extra = {f"Extra{key}": value for key, value in place.items()}
        alice, agent = self.witness.channel("alice"), self.witness.channel("bob")
        self.witness.act("Redirect", Channel=alice, ExtraChannel=agent, **place, **extra)

    def _recorder(self) -> None:
        """Somebody else begins a recorder on a leg."""
        leg = self.witness.channel(self._dice.choice(("alice", self._with)))
        self.witness.act("MixMonitor", Channel=leg, File=f"stranger-{time.time_ns()}.wav")

    def _recorder_ends(self) -> None:
        """Somebody else stops a recorder of the customer's leg."""
        self.witness.act("StopMixMonitor", Channel=self.witness.channel("alice"))

    def _spy(self) -> None:
        """Somebody listens to a leg, and their own line is recorded."""
        heard = {"Variable": f"SPYON={self.witness.channel(self._dice.choice(('alice', self._with)))}"}
        place = {"Context": "spy", "Exten": "s", "Priority": "1"}
        self.witness.act("Originate", Channel="Local/s@wait", Async="true", **place, **heard)

    def _restart(self) -> None:
        """The agent's desktop is started anew."""
        self._now[self._with].stop()
        self._open(self._with)

    def _cut(self) -> None:
        """The line between desktop and switch breaks."""
        self._now[self._with].cut()

    def _crash(self) -> None:
        """The switch is killed in the call, started again, and the customer calls again."""
        self.outcome.steps.append("crash")
        self.outcome.crashes += 1
        self.lab.kill()
        crash_s = time.time()
        rest(self._chances.uniform(0.1, 2.0))
        self.lab.start()
        self.witness.outlives(crash_s)
        rest(self._chances.uniform(0.0, 2.0))  # the phones talk on into nothing
        for name in self.lab.people:
            self._phone(name).hang_up()
            self._phone(name).forget()
        self._with = "bob"
        self._since = time.time()
        with contextlib.suppress(LabError):
            self._begin()

    def _end(self) -> None:
        """The customer hangs up; then everything is judged."""
        self._phone("alice").hang_up()
        self.lab.quiet()
        rest(0.3)
        for desk in self._desks:
            desk.stop()
            for call_id in dict.fromkeys(event.call_id for _, event in desk.calls):
                claims = desk.claims(call_id, time.time())
                self.outcome.claims += len(claims)
                self.outcome.claimed_s += sum(claim.end - claim.begin for claim in claims)
                story = desk.story(call_id, self.begun)
                self.outcome.stories += [f"{desk.extension} {call_id}", *story]
        self.outcome.false = judged(self._desks, self.lab, self.witness, self.begun)
        self.outcome.false += through_crashes(self._desks, self.witness.events(CRASH, self.begun))
        for file in self.lab.monitor.rglob("*"):
            if file.is_file():
                file.unlink()

    def _phone(self, name: str) -> TalkingPhone:
        return self.lab.phone(name)
