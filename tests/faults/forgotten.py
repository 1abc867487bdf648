"""A payment step that is forgotten, in random courses on a whole desk: pure plans, and what is done of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from agent_assist.domain.contact import CallState
from agent_assist.domain.recorder import RecorderCommand, RecorderState
from agent_assist.domain.sensitive import Sensitive
from tests.desktop.services.desk_fixture import Bench

LIMIT_MS = 60_000
GOES_ON = frozenset({RecorderCommand.START, RecorderCommand.RESUME})
HAPPENS = (
    "clock back",
    "clock forward",
    "place",
    "digit",
    "hold",
    "second call",
    "deaf",
    "deaf to go on",
    "dumb",
    "silent",
    "heals",
    "late facts",
)
"""What can happen while nobody thinks of the step."""


@dataclass(frozen=True)
class Course:
    """One plan.

    Args:
        seed: makes it.
        before_ms: how long after the desk's last look the key is pressed.
        late_ms: how long its fact takes to be durable.
        back_ms: how far the clock of the day is set back before it is.
        events: what happens at which look, in seconds from the first on.
    """

    seed: int
    before_ms: int
    late_ms: int
    back_ms: int
    events: tuple[tuple[int, str], ...]


def course(seed: int) -> Course:
    """Return the plan of a seed."""
    dice = random.Random(seed)  # noqa: S311 - repeatable
    happens = [HAPPENS[seed % len(HAPPENS)], *dice.choices(HAPPENS, k=dice.randrange(0, 6))]
    events = sorted((dice.randrange(0, 58), one) for one in happens)
    late_ms, back_ms = dice.choice([0, 0, 300, 2_000, 5_000]), dice.choice([0, 0, 3_600_000])
    return Course(seed, dice.randrange(0, 1000), late_ms, back_ms, tuple(events))


@dataclass
class Handled:
    """What came of it, milliseconds of monotonic time since the key."""

    over_ms: int | None = None
    told_ms: int | None = None
    """When the recorder was told to go on."""
    shown: RecorderState | None = None
    """What the panel shows at the end."""
    truth: RecorderState | None = None
    """The newest word of the recorder."""


class Forgetful:
    """An agent who opens a payment step and never ends it.

    Args:
        bench: a desk with a call that is being recorded.
        call_id: that call.
    """

    def __init__(self, bench: Bench, call_id: str) -> None:
        self._bench = bench
        self._call_id = call_id
        self._contact = bench.file().contact_id
        self._settles = True
        self._at = 0

    def run(self, plan: Course) -> Handled:
        bench, found = self._bench, Handled()
        bench.clock.advance(plan.before_ms)
        opened = bench.clock.mono_ms()
        bench.desk.payment.toggle(bench.file())
        bench.clock.set_back(plan.back_ms)
        bench.clock.advance(plan.late_ms)
        bench.settle()
        first = len(bench.recorder.commands)
        events = list(plan.events)
        while bench.clock.mono_ms() - opened <= LIMIT_MS and found.told_ms is None:
            self._look(events)
            since = bench.clock.mono_ms() - opened
            file = bench.desk.records.file(self._contact)
            if file is not None and file.payment is None and found.over_ms is None:
                found.over_ms = since
            told = [command for call, command in bench.recorder.commands[first:] if call == self._call_id]
            if found.over_ms is not None and told and told[-1] in GOES_ON:
                found.told_ms = since
        return self._ended(found)

    def _look(self, events: list[tuple[int, str]]) -> None:
        """A second passes, and what happens in it."""
        self._bench.clock.advance(1000)
        self._settles = True
        while events and events[0][0] <= self._at:
            self._happen(events.pop(0)[1])
        self._at += 1
        self._bench.desk.tick()
        if self._settles:
            self._bench.settle()

    def _ended(self, found: Handled) -> Handled:
        """Let the recorder's reports come, and read what is shown."""
        bench = self._bench
        bench.recorder.silent = False
        bench.recorder.speak()
        bench.settle()
        report = bench.desk.recording.latest(self._contact)
        file = bench.desk.records.file(self._contact)
        found.truth = None if report is None else report.state
        found.shown = None if file is None else file.recorder_state
        return found

    def _happen(self, what: str) -> None:
        bench = self._bench
        deeds: dict[str, Callable[[], object]] = {
            "clock back": lambda: bench.clock.set_back(3_600_000),
            "clock forward": lambda: bench.clock.set_back(-40_000),
            "place": lambda: bench.desk.turns.learn_place(self._contact, "US-TX"),
            "digit": self._digit,
            "hold": self._hold,
            "second call": lambda: bench.call(CallState.INCOMING, f"{self._call_id}-waiting", number="+14155550199"),
            "deaf": lambda: setattr(bench.recorder, "deaf", {RecorderCommand.PAUSE, RecorderCommand.MASK_CUSTOMER}),
            "deaf to go on": lambda: setattr(bench.recorder, "deaf", set(GOES_ON)),
            "dumb": lambda: setattr(bench.recorder, "obeys", False),
            "silent": lambda: setattr(bench.recorder, "silent", True),
            "heals": self._heal,
            "late facts": lambda: setattr(self, "_settles", False),
        }
        deeds[what]()

    def _digit(self) -> None:
        file = self._bench.desk.records.file(self._contact)
        if file is not None:
            self._bench.desk.payment.type(file, Sensitive("4"))

    def _hold(self) -> None:
        for state in (CallState.HELD, CallState.CONNECTED):
            self._bench.call(state, self._call_id)

    def _heal(self) -> None:
        recorder = self._bench.recorder
        recorder.obeys, recorder.deaf, recorder.silent = True, set(), False
        recorder.speak()
